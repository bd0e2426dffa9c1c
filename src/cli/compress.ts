import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Transform } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';

/** The ways to compress, the better first. */
const ENCODERS: Record<string, () => Transform> = {
  // The highest quality takes a second for a large file, and is for files that are compressed once and for all.
  br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: () => createGzip(),
};

/** Text, and what is text by another name; the parts of a search index are compressed as they stand. */
const COMPRESSIBLE = /^text\/|[/+](?:json|xml|javascript)\b/;

/** Only what has a body, and all of it: a part of a file is a part of its bytes as they are. */
const COMPRESSED_STATUS = [200, 404];

/** Makes a response compress what is text while it is sent, as far as the browser takes it. */
export function compressResponse(request: IncomingMessage, response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response) as (
    status: number,
    headers: OutgoingHttpHeaders,
  ) => ServerResponse;
  const encoding = acceptedEncoding(request.headers['accept-encoding']);

  response.writeHead = (status: number, given?: unknown): ServerResponse => {
    const headers = lowerCased((given ?? {}) as OutgoingHttpHeaders);
    if (!COMPRESSIBLE.test(String(headers['content-type']))) return writeHead(status, headers);
    headers.vary = 'Accept-Encoding';
    if (encoding === undefined || !COMPRESSED_STATUS.includes(status)) return writeHead(status, headers);

    // How long it gets is known when all of it is sent.
    delete headers['content-length'];
    headers['content-encoding'] = encoding;
    if (request.method !== 'HEAD') sendThrough(response, ENCODERS[encoding]?.());
    return writeHead(status, headers);
  };
}

/** The best way to compress that a browser names; one with a quality of zero is one it refuses (RFC 9110, section 12.4.2). */
export function acceptedEncoding(header: string | string[] | undefined): string | undefined {
  const accepted = String(header ?? '')
    .split(',')
    .filter((part) => !/;\s*q=0(?:\.0*)?\s*$/.test(part))
    .map((part) => part.replace(/;.*/, '').trim());
  return Object.keys(ENCODERS).find((encoding) => accepted.includes(encoding));
}

/** Leads what is written to a response through an encoder, no faster than the browser takes it. */
function sendThrough(response: ServerResponse, encoder: Transform | undefined): void {
  if (!encoder) return;
  const send = response.write.bind(response) as (part: Buffer) => boolean;
  const finish = response.end.bind(response) as () => void;
  response.write = (part: Buffer) => encoder.write(part);
  response.end = ((part?: Buffer) => {
    encoder.end(part);
    return response;
  }) as ServerResponse['end'];
  encoder.on('data', (part: Buffer) => {
    if (!send(part)) encoder.pause();
  });
  encoder.on('end', finish);
  // Two may wait for a drain: the encoder for the browser, and who writes for the encoder.
  response.on('drain', () => encoder.resume());
  encoder.on('drain', () => response.emit('drain'));
  response.on('close', () => encoder.destroy());
}

function lowerCased(headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
