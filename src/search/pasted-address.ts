/** What an address says of its port: the number it names, or the scheme whose own port it leaves unsaid. */
export interface PastedAddress {
  port: string | null;
  scheme: string | null;
}

/** `https://host:8443/path`, `postgres://user:word@host/db`; the scheme tells it from text. */
const WITH_SCHEME = /^([a-z][a-z0-9+.-]*):\/\/(?:[^\s/?#@]*@)?(?:\[[^\]\s]*\]|[^\s/?#:]*)(?::(\d+))?(?:[/?#]\S*)?$/i;
/** `localhost:8080`, `10.0.0.1:22/path`, `user@host:22`, `[::1]:5432`, `*:80`, `:::80`. */
const HOST_AND_PORT =
  /^(?:[^\s/?#@]*@)?(?:\[[0-9a-f:.%a-z]*\]|\*|::|[a-z0-9_](?:[a-z0-9._-]*[a-z0-9_])?):(\d+)(?:\/\S*)?$/i;
/** `0.0.0.0:8080->80/tcp`, as Docker lists a published port: the first is the one to connect to. */
const PUBLISHED = /^(?:\S*:)?(\d+)->\d+(?:\/[a-z]+)?$/i;

/** Reads an address pasted from a browser, a configuration or a log; null where it is none. */
export function readPastedAddress(text: string): PastedAddress | null {
  const url = WITH_SCHEME.exec(text);
  if (url) return { port: url[2] ?? null, scheme: url[1]?.toLowerCase() ?? null };
  const port = HOST_AND_PORT.exec(text)?.[1] ?? PUBLISHED.exec(text)?.[1];
  return port === undefined ? null : { port, scheme: null };
}
