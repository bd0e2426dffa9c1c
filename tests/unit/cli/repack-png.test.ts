import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { repackPng } from '../../../src/cli/repack-png.ts';

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}

/** A picture two pixels wide, its rows as they are given. */
function png(rows: number[][], { depth = 8 } = {}): Buffer {
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', Buffer.from([0, 0, 0, 2, 0, 0, 0, rows.length, depth, 2, 0, 0, 0])),
    chunk('tEXt', Buffer.from('Software')),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const PLAIN = [
  [0, 10, 20, 30, 40, 50, 60],
  [0, 11, 22, 33, 44, 55, 66],
  [0, 250, 5, 7, 1, 2, 3],
  [0, 9, 8, 7, 6, 5, 4],
  [0, 100, 90, 80, 70, 60, 50],
];

test('a picture keeps its pixels, whatever each row was described by', () => {
  // By itself, by what is left, by what is above, by the mean of both, by the nearest of three (PNG, section 9.2).
  const filtered = [
    [0, 10, 20, 30, 40, 50, 60],
    [1, 11, 22, 33, 33, 33, 33],
    [2, 239, 239, 230, 213, 203, 193],
    [3, 140, 6, 4, 1, 0, 255],
    [4, 91, 82, 73, 226, 226, 226],
  ];
  expect(repackPng(png(filtered))).toEqual(repackPng(png(PLAIN)));
});

test('a picture has a header, its pixels and an end, and nothing else', () => {
  const packed = repackPng(png(PLAIN)).toString('latin1');
  expect(packed.match(/IHDR|tEXt|IDAT|IEND/g)).toEqual(['IHDR', 'IDAT', 'IEND']);
});

test('its rows can be read', () => {
  const packed = repackPng(png(PLAIN));
  const start = packed.indexOf('IDAT') + 4;
  const length = packed.readUInt32BE(start - 8);
  expect([...inflateSync(packed.subarray(start, start + length))]).toEqual(PLAIN.flat());
});

test('another kind of picture is refused', () => {
  expect(() => repackPng(png(PLAIN, { depth: 16 }))).toThrow('Not the kind of PNG');
});
