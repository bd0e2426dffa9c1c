import type { APIRoute } from 'astro';
import { portsFile } from '~/site/ports-file.ts';

/** All documented ports and the sources that their facts name. */
export const GET: APIRoute = () => Response.json(portsFile());
