import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { systemClock } from '../../../src/io/system-clock.js';
import { createPseudonymiser } from '../../../src/traffic/anonymise/pseudonymiser.js';
import { type RecordOptions, recordWhile } from '../../../src/traffic/recorders/record-while.js';
import { openRecordingWriter } from '../../../src/traffic/recorders/recording-writer.js';
import { inspectRecording } from '../../../src/traffic/sources/replay.js';
import { exchangeOf } from '../decoded.js';

const folder = mkdtempSync(join(tmpdir(), 'foreshadow-record-'));
let service: Server;
let target: string;
let answered = 0;

beforeAll(async () => {
  service = createServer((incoming, reply) => {
    answered++;
    incoming.resume().on('end', () => {
      reply.setHeader('set-cookie', 'session=cookie-secret-1; Path=/');
      reply.setHeader('content-type', 'application/json');
      reply.end(JSON.stringify({ url: incoming.url, token: 'issued-secret-2', hello: 'cookie-secret-1' }));
    });
  }).listen(0, '127.0.0.1');
  await once(service, 'listening');
  target = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
});
afterAll(() => {
  service.closeAllConnections();
  service.close();
  rmSync(folder, { recursive: true });
});

const options = (part: Partial<RecordOptions>): RecordOptions => ({
  target,
  listen: '127.0.0.1:0',
  out: join(folder, 'out.jsonl.gz'),
  anonymiser: createPseudonymiser('key'),
  clock: systemClock,
  signal: new AbortController().signal,
  processEnv: process.env,
  ...part,
});

/** Whether a process is there and not a zombie that nobody has collected. */
function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const stat = existsSync(`/proc/${pid}/stat`) ? readFileSync(`/proc/${pid}/stat`, 'utf8') : '';
  return !/\) [ZX] /.test(stat);
}

/** A command of node that asks the service through the proxy. */
function asking(name: string, body: string): string {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, body);
  return `"${process.execPath}" "${file}"`;
}

const ASK = `for (let i = 0; i < 20; i++) {
  const response = await fetch(process.env.BASE_URL + '/books/' + i + '?api_key=query-secret-3', {
    method: i % 4 ? 'GET' : 'POST', body: i % 4 ? undefined : JSON.stringify({ password: 'body-secret-4', n: i }),
    headers: { authorization: 'Bearer header-secret-5', cookie: 'session=cookie-secret-1', 'content-type': 'application/json' } });
  if (!(await response.text()).includes('issued-secret-2')) process.exit(9);
}
if (process.env.HTTP_PROXY !== process.env.BASE_URL) process.exit(8);`;

describe('recordWhile', () => {
  test('records what a command does; the file reads back as a recording and holds no secret', async () => {
    const result = await recordWhile(options({ command: `${asking('ask', ASK)} && exit 3` }));
    expect(result).toMatchObject({ requests: 20, written: 20, lost: 0, unrecorded: {}, exitCode: 3 });
    const bytes = gunzipSync(readFileSync(result.out)).toString();
    for (const secret of ['cookie-secret-1', 'issued-secret-2', 'query-secret-3', 'body-secret-4', 'header-secret-5', '127.0.0.1 '])
      expect(bytes).not.toContain(secret);
    const recording = await inspectRecording(result.out);
    expect(recording).toMatchObject({ format: 'jsonl', length: 20, sessions: 1, counts: { read: 20, skipped: {} } });
    const targets: string[] = [];
    for await (const exchange of recording.exchanges()) {
      targets.push(exchange.target.replace(/fs_[\w-]{16}/, 'P'));
      expect(exchange.response).toMatchObject({ status: 200 });
    }
    expect(targets).toEqual(Array.from({ length: 20 }, (_, i) => `/books/${i}?api_key=P`));
  }, 30_000);

  test('an abort stops the command and its children, and keeps what was recorded', async () => {
    const abort = new AbortController();
    const pidFile = join(folder, 'pid');
    const endless = asking(
      'endless',
      `import { writeFileSync } from 'node:fs'; await (await fetch(process.env.BASE_URL + '/once')).text(); writeFileSync(${JSON.stringify(pidFile)}, String(process.pid)); setInterval(() => {}, 1000);`,
    );
    const running = recordWhile(options({ command: `${endless} & wait`, out: join(folder, 'aborted.jsonl'), signal: abort.signal }));
    while (!existsSync(pidFile) || readFileSync(pidFile, 'utf8') === '') await new Promise((resolve) => setTimeout(resolve, 20));
    abort.abort();
    expect(await running).toMatchObject({ written: 1, lost: 0 });
    expect(runs(Number(readFileSync(pidFile, 'utf8')))).toBe(false);
    expect((await inspectRecording(join(folder, 'aborted.jsonl'))).length).toBe(1);
  }, 30_000);

  test('a disk that is full is told with what was kept, and the service has answered all the same', async () => {
    if (!existsSync('/dev/full')) return void console.info('skipped: this system has no /dev/full');
    const before = answered;
    await expect(recordWhile(options({ command: asking('ask-full', ASK), out: '/dev/full' }))).rejects.toMatchObject({
      code: 'FS_STORE',
      message: expect.stringMatching(/ENOSPC; 0 exchanges were kept, 20 lost/),
    });
    expect(answered - before).toBe(20);
  }, 30_000);

  test.each([
    ['a command that is not there', { command: 'no-such-command-anywhere' }, 'FS_RECORD_COMMAND'],
    ['a target that is no URL', { target: 'localhost:3000' }, 'FS_VALUE'],
    ['a listen address without a port', { listen: 'localhost' }, 'FS_VALUE'],
    ['a file that cannot be created', { out: join(folder, 'ask.mjs', 'x.jsonl') }, 'FS_STORE'],
  ])('refuses %s', async (_, part, code) => {
    await expect(recordWhile(options({ command: 'true', ...part }))).rejects.toMatchObject({ code });
  });
});

describe('openRecordingWriter', () => {
  test('a file whose writer was killed is readable up to its last batch', async () => {
    const file = join(folder, 'killed.jsonl.gz');
    const writer = await openRecordingWriter(file, { exchange: (one) => one, text: (one) => one });
    for (let i = 0; i < 3_000; i++) writer.write(exchangeOf({ id: `${i}`, atMs: i, target: `/${'x'.repeat(200)}` }));
    while (writer.counts().written === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const { written } = writer.counts();
    const soFar = readFileSync(file);
    const copy = join(folder, 'killed-copy.jsonl.gz');
    writeFileSync(copy, soFar);
    expect((await inspectRecording(copy)).length).toBeGreaterThanOrEqual(written);
    expect(await writer.close()).toEqual({ written: 3_000, lost: 0 });
    expect((await inspectRecording(file)).length).toBe(3_000);
  });

  test('an exchange that cannot be written is counted, not fatal', async () => {
    const writer = await openRecordingWriter(join(folder, 'odd.jsonl'), { exchange: (one) => one, text: (one) => one });
    const cyclic = { ...exchangeOf({ id: 'c' }), headers: [] as unknown[] };
    cyclic.headers.push(cyclic);
    writer.write(cyclic as never);
    writer.write(exchangeOf({ id: 'good' }));
    expect(await writer.close()).toEqual({ written: 1, lost: 1 });
  });
});
