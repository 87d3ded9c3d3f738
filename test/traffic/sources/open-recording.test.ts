import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import { encodeGoreplay } from '../../../src/traffic/formats/goreplay.js';
import { encodeJsonl } from '../../../src/traffic/formats/jsonl.js';
import { openRecording } from '../../../src/traffic/sources/open-recording.js';
import { inspectRecording } from '../../../src/traffic/sources/replay.js';
import { replayRequests } from '../../../src/traffic/sources/replay-requests.js';
import { createPlace, createSelect } from '../../../src/traffic/select.js';
import { exchangeOf } from '../decoded.js';

const folder = mkdtempSync(join(tmpdir(), 'foreshadow-recording-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const many = Array.from({ length: 5_000 }, (_, i) =>
  exchangeOf({ id: `e${i}`, atMs: i * 10, target: `/books/${i}?q=${(i * 2_654_435_761) % 4_294_967_296}`, client: `c${i % 7}` }),
);
const lines = many.map((one) => `${encodeJsonl(one)}\n`).join('');
const openFiles = (): number => readdirSync('/proc/self/fd').length;

describe('openRecording', () => {
  test.each([
    ['jsonl', 'plain.bin', lines],
    ['jsonl', 'zipped.bin', gzipSync(lines)],
    ['gor', 'gor.bin', Buffer.concat(many.map((one) => encodeGoreplay(one, 1_700_000_000_000)))],
    ['combined', 'log.bin', many.map((one) => `1.2.3.4 - - [17/May/2015:10:05:03 +0000] "GET ${one.target} HTTP/1.1" 200 1`).join('\n')],
    [
      'har',
      'har.bin',
      JSON.stringify({
        log: {
          entries: many.map((one) => ({
            startedDateTime: new Date(one.atMs).toISOString(),
            request: { method: 'GET', url: `http://x${one.target}` },
          })),
        },
      }),
    ],
  ])('finds the format %s by content (%s) and reads it all', async (format, name, content) => {
    const recording = await inspectRecording(write(name, content));
    expect(recording).toMatchObject({ format, length: 5_000, counts: { read: 5_000, skipped: {} } });
    expect(recording.routes.name('GET', '/books/12')).toBe('GET /books/{id}');
  });

  test.each([
    ['a file that is not there', join(folder, 'nowhere.jsonl'), 'FS_RECORDING_MISSING'],
    ['a directory', folder, 'FS_RECORDING_MISSING'],
    ['an empty file', write('empty', ''), 'FS_RECORDING_EMPTY'],
    ['a gzip file without content', write('empty.gz', gzipSync('')), 'FS_RECORDING_EMPTY'],
    ['bytes of no known format', write('noise', Buffer.from([0, 1, 2, 3, 255, 10, 7])), 'FS_RECORDING_CORRUPT'],
    [
      'gzip that does not decompress',
      write('noise.gz', Buffer.concat([gzipSync(lines).subarray(0, 40), Buffer.alloc(2_000, 0xff)])),
      'FS_RECORDING_CORRUPT',
    ],
    ['requests none of which can be read', write('bad.jsonl', '{"method":"GET"}\n{"target":"/"}\n'), 'FS_RECORDING_EMPTY'],
  ])('refuses %s, naming the file', async (_, file, code) => {
    await expect(inspectRecording(file)).rejects.toMatchObject({ code, detail: { place: { file } } });
  });

  test('refuses an unknown format by listing the known ones', async () => {
    await expect(openRecording(write('f', lines), 'goreplays')).rejects.toThrow(/har \| jsonl \| gor \| combined/);
  });

  test('says how many exchanges of a cut gzip file were readable', async () => {
    const zipped = gzipSync(lines);
    const error = await inspectRecording(write('cut.gz', zipped.subarray(0, zipped.length / 2))).catch((cause: Error) => cause);
    expect(error).toMatchObject({ code: 'FS_RECORDING_CORRUPT' });
    const readable = Number(/(\d+) exchanges were readable/.exec((error as Error).message)?.[1]);
    expect(readable).toBeGreaterThan(1_500);
    expect(readable).toBeLessThan(3_500);
  });

  test('a line of 10 MB inside gzip is passed over', async () => {
    const file = write('long.gz', gzipSync(`${'x'.repeat(10_000_000)}\n${lines}`));
    expect(await inspectRecording(file, 'jsonl')).toMatchObject({
      length: 5_000,
      counts: { read: 5_001, skipped: { 'line-too-long': 1 } },
    });
  });

  test('closes the file when reading is given up', async () => {
    const { exchanges } = await openRecording(write('given-up.gz', gzipSync(lines)));
    const before = openFiles();
    for await (const exchange of exchanges) if (exchange.id === 'e3') break;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(openFiles()).toBeLessThanOrEqual(before);
  });
});

describe('replayRequests', () => {
  const choose = { select: () => null, replayUnsafe: false };

  test('balances its counts and goes round after round with new sessions', async () => {
    const three = [
      exchangeOf({ id: 'a', client: 'x' }),
      exchangeOf({ id: 'b', atMs: 10, method: 'POST', client: 'x' }),
      exchangeOf({ id: 'c', atMs: 20, client: 'y' }),
    ];
    const recording = await inspectRecording(write('three.jsonl', `broken\n${three.map(encodeJsonl).join('\n')}`));
    for (const shiftTimes of [true, false]) {
      const counts = { read: 0, skipped: {} };
      const seen: unknown[] = [];
      for await (const request of replayRequests(recording, { ...choose, repeat: true, shiftTimes }, counts)) {
        seen.push([request.exchange.id, request.session, request.exchange.atMs]);
        if (seen.length === 5) break;
      }
      expect(seen).toEqual([
        ['a', 'x', 0],
        ['c', 'y', 20],
        ['a', 'x~2', shiftTimes ? 30 : 0],
        ['c', 'y~2', shiftTimes ? 50 : 20],
        ['a', 'x~3', shiftTimes ? 60 : 0],
      ]);
      expect(counts).toEqual({ read: 4, skipped: { 'not-json': 1, unsafe: 1 } });
    }
  });

  test('refuses a recording of which nothing may be sent, saying why', async () => {
    const recording = await inspectRecording(write('posts.jsonl', encodeJsonl(exchangeOf({ method: 'POST' }))));
    const requests = replayRequests(recording, { ...choose, repeat: true, shiftTimes: false }, { read: 0, skipped: {} });
    await expect(requests.next()).rejects.toThrow(/unsafe 1/);
  });

  test('a share that changes chooses anew at every request; one that chooses nobody still sends one a round', async () => {
    const fifty = Array.from({ length: 50 }, (_, i) => exchangeOf({ id: `${i}`, atMs: i }));
    const recording = await inspectRecording(write('fifty.jsonl', fifty.map(encodeJsonl).join('\n')));
    const place = createPlace('random', 'k');
    const within = (share: number): string[] => fifty.filter((one) => (place(one) as number) < share).map(({ id }) => id);
    let share = 0.5;
    const counts = { read: 0, skipped: {} as Record<string, number> };
    const select = createSelect({ share: 0.8, by: 'random', missing: 'skip' }, 'k');
    const options = { select, replayUnsafe: false, repeat: true, shiftTimes: false, place, share: () => share };
    const requests = replayRequests(recording, options, counts);
    const take = async (count: number): Promise<string[]> => {
      const taken: string[] = [];
      while (taken.length < count) taken.push((await requests.next()).value?.exchange.id as string);
      return taken;
    };
    expect(await take(within(0.5).length)).toEqual(within(0.5));
    share = 0.8;
    // what of the first round lies behind its last request at the smaller share is chosen at the larger one
    const rest = within(0.8).filter((id) => Number(id) > Number(within(0.5).at(-1)));
    expect(await take(rest.length + within(0.8).length)).toEqual([...rest, ...within(0.8)]);
    share = 0;
    const nearest = [...fifty].sort((one, other) => (place(one) as number) - (place(other) as number))[0]?.id;
    expect(await take(3)).toEqual([nearest, nearest, nearest]);
    expect(counts.skipped).toEqual({ unselected: 50 - within(0.5).length - rest.length });
    await requests.return(undefined);
  });
});
