import type { APIRoute } from 'astro';
import { isDocumented, type PortRecord } from '~/registry/index.ts';
import { portsToBuild } from '~/site/build-scope.ts';

interface Props extends Record<string, unknown> {
  record: PortRecord;
}

export function getStaticPaths() {
  return portsToBuild()
    .filter(isDocumented)
    .map((record) => ({ params: { port: String(record.port) }, props: { record } }));
}

/** A documented port's record; its schema is `portRecordSchema`. */
export const GET: APIRoute<Props> = ({ props }) => Response.json(props.record);
