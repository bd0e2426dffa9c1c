import { isDocumented, type PortRecord, type ServicePage } from '../registry/index.ts';

/**
 * Which pages search engines and the sitemap should have. The others are complete and linked; they say too little to be
 * found by, or say what another page says.
 */

/** A port with more to say than that it is free. */
export function isPortIndexable(record: PortRecord): boolean {
  return isDocumented(record);
}

/** A service, or a name that is not only another name for a service with a page of its own. */
export function isServiceIndexable({ curated, registered }: ServicePage): boolean {
  return curated !== null || registered?.aliasOf === null;
}
