import type { APIRoute } from 'astro';
import { portsFileJsonSchema } from '~/site/ports-file.ts';

/** The JSON Schema of `/ports.json`; an entry of its `ports` is what `/port/N.json` holds. */
export const GET: APIRoute = () => Response.json(portsFileJsonSchema());
