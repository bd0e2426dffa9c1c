import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE_BYTES = 8;
/** Beside its data a chunk has its length, its type and its checksum (PNG, section 5.3). */
const CHUNK_BYTES = 12;

/**
 * Packs a picture that Chromium took again, without loss. It takes screenshots in a hurry, and describes each row by the
 * one above, which is best for photographs; text on plain ground is half as large as it is.
 */
export function repackPng(png: Buffer): Buffer {
  const chunks = chunksOf(png);
  const header = chunks.find(({ type }) => type === 'IHDR')?.data;
  const packed = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  if (!header) throw new Error('A PNG without a header');
  const [width, depth, colours, interlaced] = [header.readUInt32BE(0), header[8], header[9], header[12]];
  if (depth !== 8 || interlaced !== 0 || (colours !== 2 && colours !== 6)) {
    throw new Error('Not the kind of PNG that Chromium makes');
  }
  const rows = unfiltered(inflateSync(Buffer.concat(packed)), width, colours === 6 ? 4 : 3);
  return Buffer.concat([
    png.subarray(0, SIGNATURE_BYTES),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunksOf(png: Buffer): { type: string; data: Buffer }[] {
  const chunks = [];
  for (let at = SIGNATURE_BYTES; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += length + CHUNK_BYTES;
  }
  return chunks;
}

function chunk(type: string, data: Buffer): Buffer {
  const framed = Buffer.concat([Buffer.alloc(4), Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
  framed.writeUInt32BE(data.length);
  framed.writeUInt32BE(crc32(framed.subarray(4, -4)), framed.length - 4);
  return framed;
}

/** The rows as they are, each after a zero that says so (PNG, section 9). */
function unfiltered(rows: Buffer, width: number, pixelBytes: number): Buffer {
  const stride = 1 + width * pixelBytes;
  const plain = Buffer.alloc(rows.length);
  for (let start = 0; start < rows.length; start += stride) {
    const filter = rows[start] ?? 0;
    for (let x = 1; x < stride; x++) {
      const at = start + x;
      const left = x > pixelBytes ? (plain[at - pixelBytes] ?? 0) : 0;
      const above = start > 0 ? (plain[at - stride] ?? 0) : 0;
      const corner = x > pixelBytes && start > 0 ? (plain[at - stride - pixelBytes] ?? 0) : 0;
      plain[at] = (rows[at] ?? 0) + predicted(filter, left, above, corner);
    }
  }
  return plain;
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  const predictors = [0, left, above, (left + above) >> 1];
  return predictors[filter] ?? paeth(left, above, corner);
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((value) => Math.abs(guess - value)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
