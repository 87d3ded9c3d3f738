import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addUse, readStats } from '../../src/environment/container-stats.js';
import { FrameDecoder } from '../../src/environment/docker-frames.js';

describe('what the engine says of a container', () => {
  const cpu = { cpu_usage: { total_usage: 2_500_000_000 }, throttling_data: { throttled_time: 1_500_000_000 } };

  test('is read the same of both kinds of control groups', () => {
    const blocks = (read: string, write: string) => ({
      io_service_bytes_recursive: [
        { op: read, value: 10 },
        { op: write, value: 7 },
        { op: read, value: 5 },
        { op: 'Total', value: 99 },
      ],
    });
    const expected = { cpuSeconds: 2.5, rssBytes: 700, processes: 3, readBytes: 15, writtenBytes: 7, throttledSeconds: 1.5 };
    const pids_stats = { current: 3 };
    const one = { usage: 1000, stats: { total_inactive_file: 300, inactive_file: 1 } };
    expect(readStats({ cpu_stats: cpu, memory_stats: one, blkio_stats: blocks('Read', 'Write'), pids_stats })).toEqual(expected);
    const two = { usage: 1000, stats: { inactive_file: 300 } };
    expect(readStats({ cpu_stats: cpu, memory_stats: two, blkio_stats: blocks('read', 'write'), pids_stats })).toEqual(expected);
  });

  test('of one that does not run is nothing', () => {
    expect(
      readStats({ cpu_stats: { cpu_usage: { total_usage: 0 } }, memory_stats: {}, blkio_stats: { io_service_bytes_recursive: null } }),
    ).toBeUndefined();
  });

  test('adds up', () => {
    const use = { cpuSeconds: 1, rssBytes: 2, processes: 3, readBytes: 4, writtenBytes: 5, throttledSeconds: 6 };
    expect(addUse(use, use)).toEqual({ cpuSeconds: 2, rssBytes: 4, processes: 6, readBytes: 8, writtenBytes: 10, throttledSeconds: 12 });
  });
});

test('log frames are read however they are cut', () => {
  const frame = (payload: Buffer): Buffer => {
    const header = Buffer.alloc(8);
    header[0] = 1;
    header.writeUInt32BE(payload.length, 4);
    return Buffer.concat([header, payload]);
  };
  fc.assert(
    fc.property(
      fc.array(fc.string(), { maxLength: 6 }),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 40 }),
      (texts, cuts) => {
        const whole = Buffer.concat(texts.map((text) => frame(Buffer.from(text))));
        const decoder = new FrameDecoder();
        const read: Buffer[] = [];
        for (let at = 0, step = 0; at < whole.length; step++) {
          const size = cuts[step % cuts.length] as number;
          read.push(...decoder.decode(whole.subarray(at, at + size)));
          at += size;
        }
        expect(read.map(String)).toEqual(texts);
      },
    ),
  );
});
