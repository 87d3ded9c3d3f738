import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { fail } from '../../../src/core/errors.js';
import type { ControlRequest } from '../../../src/traffic/mirror/control.js';
import { askControlSocket, openControlSocket } from '../../../src/traffic/mirrors/control-socket.js';
import { startMetricsServer } from '../../../src/traffic/mirrors/metrics-server.js';

const directory = mkdtempSync(join(tmpdir(), 'foreshadow-control-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe('the control socket', () => {
  test('reads commands, one a line, and answers each', async () => {
    const asked: ControlRequest[] = [];
    const path = join(directory, 'a.sock');
    await using _socket = await openControlSocket(path, (request) => {
      asked.push(request);
      return { seen: asked.length };
    });
    expect(await askControlSocket(path, { command: 'status' })).toEqual({ ok: true, seen: 1 });
    expect(await askControlSocket(path, { command: 'split', share: '2.5%' })).toEqual({ ok: true, seen: 2 });
    expect(await askControlSocket(path, { command: 'share', share: 0.05 })).toEqual({ ok: true, seen: 3 });
    expect(asked).toEqual([
      { command: 'status' },
      { command: 'shares', shares: { split: 0.025 } },
      { command: 'shares', shares: { share: 0.05 } },
    ]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test.each([
    ['{', 'FS_INPUT_INVALID'],
    ['null', 'FS_INPUT_INVALID'],
    ['{"command":"destroy"}', 'FS_INPUT_INVALID'],
    ['{"command":"split"}', 'FS_INPUT_INVALID'],
    ['{"command":"split","share":"150%"}', 'FS_VALUE'],
    ['{"command":"stop"}', 'FS_USAGE'],
  ])('answers %s with %s, and goes on', async (line, code) => {
    const path = join(directory, 'b.sock');
    await using _socket = await openControlSocket(path, () => {
      throw fail('FS_USAGE');
    });
    const socket = connect(path);
    const text = await new Promise<string>((resolve) => {
      let got = '';
      socket.on('data', (chunk: Buffer) => {
        got += chunk.toString();
        if (got.split('\n').length > 2) resolve(got);
      });
      socket.write(`${line}\n{"command":"status"}\n`);
    });
    socket.destroy();
    expect(JSON.parse(text.split('\n')[0] as string)).toMatchObject({ ok: false, error: { code } });
  });

  test('takes the place of one that is dead, not of one that lives', async () => {
    const path = join(directory, 'c.sock');
    await using _first = await openControlSocket(path, () => ({}));
    await expect(openControlSocket(path, () => ({}))).rejects.toMatchObject({ code: 'FS_PORT_IN_USE' });
    await expect(openControlSocket(join(directory, 'none', 'x.sock'), () => ({}))).rejects.toMatchObject({ code: 'FS_VALUE' });
    await expect(askControlSocket(join(directory, 'nobody.sock'), {})).rejects.toMatchObject({ code: 'FS_UNREACHABLE' });
  });

  test('a line without an end is not read for ever', async () => {
    const path = join(directory, 'd.sock');
    await using _socket = await openControlSocket(path, () => ({}));
    const socket = connect(path).on('error', () => {});
    socket.write('x'.repeat(100_000));
    await new Promise<void>((resolve) => socket.once('close', () => resolve()));
  });
});

test('metrics are served at /metrics alone', async () => {
  let scrapes = 0;
  await using server = await startMetricsServer({ host: '127.0.0.1', port: 0 }, 'text/plain', () => `n ${++scrapes}\n`);
  expect(await (await fetch(`${server.origin}/metrics?x=1`)).text()).toBe('n 1\n');
  expect((await fetch(`${server.origin}/`)).status).toBe(404);
  expect((await fetch(`${server.origin}/metrics`, { method: 'POST' })).status).toBe(404);
});
