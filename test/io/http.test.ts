import { inspect } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import type { Clock } from '../../src/core/clock.js';
import { seeded } from '../../src/core/random.js';
import { HttpError, hideSecrets, showUrl } from '../../src/io/http-error.js';
import { retryDelayMs } from '../../src/io/http-retry.js';
import { type HttpContext, type HttpRequest, sendRequest } from '../../src/io/http.js';
import { answeringServer } from '../support/answering-server.js';

/** Sleeps are noted, not slept. */
function virtualTime(): HttpContext & { readonly slept: number[] } {
  const slept: number[] = [];
  const clock: Clock = {
    now: () => 1_000_000,
    monotonic: () => 0,
    sleep: (ms, signal) => {
      slept.push(ms);
      return signal?.aborted ? Promise.reject(signal.reason) : Promise.resolve();
    },
  };
  return { clock, random: seeded(1), slept };
}

const errorOf = async (request: HttpRequest, context = virtualTime()): Promise<HttpError> => {
  const error = await sendRequest(request, context).catch((thrown: unknown) => thrown);
  if (!(error instanceof HttpError)) throw new Error(`no HttpError: ${String(error)}`);
  return error;
};

describe('sendRequest', () => {
  test('sends JSON, text and bytes as they are, and reads the answer', async () => {
    await using server = await answeringServer((_, response) => response.setHeader('X-Kind', 'test').end('{"ok":true}'));
    const answer = await sendRequest(
      { url: `${server.url}/a?b=1`, method: 'POST', body: { a: 1 }, headers: { 'x-key': 'k' } },
      virtualTime(),
    );
    expect([answer.status, answer.headers['x-kind'], answer.json(), answer.text()]).toEqual([200, 'test', { ok: true }, '{"ok":true}']);
    await sendRequest({ url: server.url, method: 'PUT', body: Uint8Array.of(0, 255, 1) }, virtualTime());
    await sendRequest({ url: server.url, method: 'PUT', body: 'plain' }, virtualTime());
    expect(server.received[0]).toMatchObject({
      method: 'POST',
      url: '/a?b=1',
      headers: { 'content-type': 'application/json', 'x-key': 'k' },
    });
    expect(server.received.map(({ body }) => Buffer.from(body).toString('latin1'))).toEqual(['{"a":1}', '\u0000\u00ff\u0001', 'plain']);
  });

  test('tries 429 and 5xx again, waiting as long as it is asked to', async () => {
    await using server = await answeringServer((_, response, index) => {
      if (index === 0) response.setHeader('Retry-After', '7').writeHead(429).end();
      else if (index === 1) response.writeHead(503).end();
      else response.end('done');
    });
    const time = virtualTime();
    expect((await sendRequest({ url: server.url }, time)).text()).toBe('done');
    expect(time.slept).toHaveLength(2);
    expect(time.slept[0]).toBe(7_000);
    expect(time.slept[1]).toBeGreaterThanOrEqual(250);
    expect(time.slept[1]).toBeLessThanOrEqual(500);
  });

  test('a broken connection is tried again; a POST is not, unless it is said to be repeatable', async () => {
    await using server = await answeringServer((_, response, index) => {
      if (index % 2 === 0) response.destroy();
      else response.end('done');
    });
    expect((await sendRequest({ url: server.url }, virtualTime())).text()).toBe('done');
    expect((await errorOf({ url: server.url, method: 'POST', body: 'x' })).kind).toBe('network');
    expect(server.received).toHaveLength(3);
    server.received.length = 0;
    expect((await sendRequest({ url: server.url, method: 'POST', attempts: 2 }, virtualTime())).text()).toBe('done');
  });

  test('gives up after its attempts, and at once where trying again cannot help', async () => {
    await using server = await answeringServer((request, response) =>
      response.writeHead(Number(request.url.slice(1))).end('no such thing'),
    );
    const time = virtualTime();
    expect(await errorOf({ url: `${server.url}/500`, attempts: 3 }, time)).toMatchObject({ kind: 'status', status: 500 });
    expect(time.slept).toHaveLength(2);
    expect(await errorOf({ url: `${server.url}/404` })).toMatchObject({ kind: 'status', status: 404, reason: 'no such thing' });
    expect(server.received).toHaveLength(4);
  });

  test('a redirect is never followed, so credentials stay with their host', async () => {
    await using other = await answeringServer((_, response) => response.end());
    await using server = await answeringServer((_, response) => response.writeHead(302, { location: `${other.url}/?token=abc` }).end());
    const error = await errorOf({ url: server.url, headers: { authorization: 'Bearer hunter2-secret' } });
    expect(error.kind).toBe('redirect');
    expect(error.message).toContain(`${other.url}/?token=***`);
    expect(other.received).toHaveLength(0);
  });

  test('an error shows no header, no secret and no credential of the URL', async () => {
    await using server = await answeringServer((_, response) => response.writeHead(403).end('bad token hunter2-secret'));
    const url = `${server.url.replace('//', '//user:pa55word@')}/x?api_key=hunter2-secret`;
    const error = await errorOf({ url, headers: { authorization: 'Bearer hunter2-secret' }, secrets: ['hunter2-secret'] });
    const everything = inspect(error, { depth: 10, showHidden: true });
    expect(everything).not.toContain('hunter2');
    expect(everything).not.toContain('pa55word');
    expect(error.message).toContain('bad token ***');
    expect(error.cause).toBeUndefined();
  });

  test('too long an answer, too slow an answer, nobody there, no URL, no JSON', async () => {
    await using server = await answeringServer((request, response) => {
      if (request.url !== '/slow') response.end('x'.repeat(5_000));
    });
    expect((await errorOf({ url: server.url, maxBytes: 1_000 })).kind).toBe('too-large');
    expect((await errorOf({ url: `${server.url}/slow`, timeoutMs: 50, attempts: 1 })).kind).toBe('timeout');
    expect((await errorOf({ url: 'http://127.0.0.1:1/', attempts: 1 })).kind).toBe('network');
    expect((await errorOf({ url: 'not a url', attempts: 1 })).kind).toBe('invalid');
    const answer = await sendRequest({ url: server.url }, virtualTime());
    expect(() => answer.json()).toThrow(/is not JSON/);
  });

  test('cancelling ends the request and the waiting', async () => {
    await using server = await answeringServer((request, response) => {
      if (request.url === '/busy') response.writeHead(503).end();
    });
    const controller = new AbortController();
    const hanging = errorOf({ url: server.url, signal: controller.signal });
    controller.abort();
    expect((await hanging).kind).toBe('cancelled');
    const waiting = new AbortController();
    const time = virtualTime();
    const clock: Clock = {
      ...time.clock,
      sleep: () => {
        waiting.abort();
        return Promise.reject(waiting.signal.reason);
      },
    };
    expect((await errorOf({ url: `${server.url}/busy`, signal: waiting.signal }, { ...time, clock })).kind).toBe('cancelled');
  });
});

describe('retryDelayMs', () => {
  test('doubles with jitter, honours seconds and dates, gives up on more than a minute', () => {
    const half = (): number => 0;
    expect([1, 2, 3, 20].map((attempt) => retryDelayMs(attempt, undefined, 0, half))).toEqual([125, 250, 500, 30_000]);
    expect(retryDelayMs(1, '2', 0, half)).toBe(2_000);
    expect(retryDelayMs(1, new Date(5_000).toUTCString(), 1_000, half)).toBe(4_000);
    expect(retryDelayMs(1, 'soon', 0, half)).toBe(125);
    expect(retryDelayMs(1, '61', 0, half)).toBeNull();
  });
});

describe('what is shown', () => {
  test('of URLs and texts', () => {
    expect(showUrl('https://u:p@h.example/a?x=1&y=2#z')).toBe('https://***@h.example/a?x=***&y=***');
    expect(showUrl('/relative?token=1')).toBe('/relative?***');
    expect(hideSecrets('a s3cr+t b s3cr%2Bt', ['s3cr+t'])).toBe('a *** b ***');
    expect(hideSecrets('abc', ['', 'b'])).toBe('abc');
  });
});
