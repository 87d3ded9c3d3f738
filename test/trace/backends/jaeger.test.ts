import type { ServerResponse } from 'node:http';
import { describe, expect, test } from '@jest/globals';
import { isForeshadowError } from '../../../src/core/errors.js';
import { seeded } from '../../../src/core/random.js';
import { systemClock } from '../../../src/io/system-clock.js';
import { createJaeger } from '../../../src/trace/backends/jaeger.js';
import { answeringServer } from '../../support/answering-server.js';

const ID = '0af7651916cd43dd8448eb211c80319c';
const SECRET = 'tok-1234567890';
const context = {
  // pauses between attempts take no time here
  clock: { ...systemClock, sleep: async () => undefined },
  random: seeded(1),
  signal: new AbortController().signal,
  secrets: [SECRET],
};

const open = (url: string, api: 'v1' | 'v3') =>
  createJaeger({ kind: 'jaeger', url, api, headers: { authorization: `Bearer ${SECRET}` }, ui: null, delayMs: 0 }, context);

/** What a backend may answer instead of traces: the code it leads to, and what a person must be able to read. */
const FAULTS: readonly (readonly [string, (response: ServerResponse) => void, RegExp])[] = [
  ...[401, 403, 404, 422, 429, 500].map(
    (status) =>
      [String(status), (response: ServerResponse) => response.writeHead(status).end(`no, ${SECRET}`), new RegExp(String(status))] as const,
  ),
  ['a page', (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>sign in</html>'), /not JSON/],
  [
    'half a body',
    (response) => response.writeHead(200, { 'content-length': '1000' }).write('{"data":[', () => response.destroy()),
    /network/,
  ],
  ['nothing', (response) => response.destroy(), /network/],
  ['an empty body', (response) => response.writeHead(200).end(), /not JSON/],
  ['other JSON', (response) => response.writeHead(200).end('{"status":"success","data":{}}'), /an answer/],
  [
    'a redirect to another host',
    (response) => response.writeHead(302, { location: 'http://evil.example/?t=x' }).end(),
    /redirect.*evil\.example/,
  ],
];

describe.each(['v1', 'v3'] as const)('Jaeger by its API %s', (api) => {
  test.each(FAULTS)('%s is an error of the backend that shows no secret', async (_, answer, says) => {
    await using server = await answeringServer((_request, response) => answer(response));
    const error: unknown = await open(server.url, api)
      .fetch([ID])
      .catch((reason: unknown) => reason);
    if (!isForeshadowError(error, 'FS_TRACE_BACKEND')) throw error;
    expect(error.message).toMatch(says);
    expect(error.message + error.hint).not.toContain(SECRET);
    // Whatever it answered, nobody else was sent the credentials, and it was asked at most twice.
    expect(server.received.length).toBeLessThanOrEqual(2);
    expect(server.received[0]?.headers.authorization).toBe(`Bearer ${SECRET}`);
  });

  test('an answer of 500 MB is not read', async () => {
    await using server = await answeringServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const chunk = Buffer.alloc(1_048_576, 32);
      let left = 500;
      const more = (): void => {
        while (left-- > 0 && !response.destroyed) if (!response.write(chunk)) return void response.once('drain', more);
        response.end();
      };
      more();
    });
    await expect(open(server.url, api).fetch([ID])).rejects.toMatchObject({ code: 'FS_TRACE_TOO_LARGE' });
  });

  test('a trace that is not there yet is not found, and no error', async () => {
    await using server = await answeringServer((_request, response) => {
      if (api === 'v1') response.writeHead(200).end(`{"data":[],"errors":[{"msg":"trace not found","traceID":"${ID}"}]}`);
      else response.writeHead(404).end('{"error":{"httpCode":404,"message":"No traces found"}}');
    });
    expect(await open(server.url, api).fetch([ID])).toEqual(new Map());
  });
});
