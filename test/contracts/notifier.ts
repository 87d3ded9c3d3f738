import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import type { Clock } from '../../src/core/clock.js';
import { isForeshadowError } from '../../src/core/errors.js';
import { systemClock } from '../../src/io/system-clock.js';
import type { CreateNotifier, Notifier, NotifierContext } from '../../src/notify/notifier.js';
import type { NotifySpec } from '../../src/notify/spec.js';
import { anyNotice, failNotice } from '../fixtures/notify/notices.js';
import { answeringServer } from '../support/answering-server.js';
import type { VendorAnswer, VendorServer } from '../support/vendor-server.js';

/** One way to configure a notifier against a stand-in of its vendor. */
export interface NotifierPlace<S extends VendorServer> {
  start(): Promise<S>;
  spec(server: S): NotifySpec;
  /** the same spec with its vendor at another address */
  moved(spec: NotifySpec, url: string): NotifySpec;
  /** what arrived, as the vendor keeps it: a number that a second notice on one subject may raise or not */
  arrived(server: S): number;
  /** a refusal in the vendor's words, and a word of the hint it must lead to */
  readonly refusals: readonly { readonly name: string; readonly answer: VendorAnswer; readonly hint: RegExp }[];
  /** texts that must be in no error and no preview */
  readonly secrets: readonly string[];
  /** whether a request whose fate is not known is sent again */
  readonly repeats: boolean;
}

/** A busy machine must not fail a suite of requests. */
jest.setTimeout(30_000);

/** The instant of the tests: the same as of the fixtures' notices. */
export const NOW_MS = Date.parse('2026-11-25T03:11:06Z');

export function contextOf(slept: number[] = [], signal: AbortSignal = new AbortController().signal): NotifierContext {
  const clock: Clock = { ...systemClock, now: () => NOW_MS, sleep: async (ms) => void slept.push(ms) };
  return { clock, random: () => 0.5, signal, secrets: [] };
}

/** What every `Notifier` promises. */
export function notifierContract<S extends VendorServer>(name: string, create: CreateNotifier, place: NotifierPlace<S>): void {
  const open = (server: S, slept: number[] = []): Notifier => create(place.spec(server), contextOf(slept));
  const failure = async (work: Promise<unknown>): Promise<string> => {
    const error = await work.then(
      () => new Error('it went well'),
      (thrown: unknown) => thrown,
    );
    if (!isForeshadowError(error, 'FS_NOTIFY')) throw error;
    const shown = `${error.message}\n${error.hint}\n${error.stack}\n${JSON.stringify(error.detail)}`;
    for (const secret of place.secrets) expect(shown).not.toContain(secret);
    return `${error.message} ${error.hint}`;
  };

  describe(`${name}: the contract of a notifier`, () => {
    test('a notice arrives, by the rules of the vendor', async () => {
      await using server = await place.start();
      const told = await open(server).tell(failNotice(), null);
      expect(told.where).not.toBe('');
      expect(place.arrived(server)).toBe(1);
      expect(server.violations).toEqual([]);
      expect(JSON.stringify(server.requests.map(({ text }) => text))).toContain('GET /search is 31 % slower at p95');
    });

    test('what is shown beforehand is what is sent, without its secrets', async () => {
      await using server = await place.start();
      const notifier = open(server);
      const previewed = notifier.preview(failNotice(), null);
      for (const secret of place.secrets) expect(JSON.stringify(previewed)).not.toContain(secret);
      expect(server.requests).toEqual([]);
      await notifier.tell(failNotice(), null);
      const first = server.requests.find(({ method }) => method === 'POST');
      expect({ ...(previewed[0]?.body as object), routing_key: undefined }).toEqual({
        ...JSON.parse(first?.text ?? ''),
        routing_key: undefined,
      });
    });

    test('property: whatever a run brings is taken, and calls nobody', async () => {
      await using server = await place.start();
      await fc.assert(
        fc.asyncProperty(anyNotice, async (notice) => {
          await open(server).tell(notice, null);
        }),
        { numRuns: 15 },
      );
      expect(server.violations).toEqual([]);
      expect((server as { readonly mentions?: readonly string[] }).mentions ?? []).toEqual([]);
    });

    test('a limit is waited for as long as it asks, and nothing arrives twice', async () => {
      await using server = await place.start();
      server.refusals.push({ status: 429, headers: { 'retry-after': '7' }, body: { ok: false, error: 'ratelimited' } });
      const slept: number[] = [];
      const notifier = create(place.spec(server), contextOf(slept));
      await notifier.tell(failNotice(), { ts: '', channel: '' });
      expect(slept).toEqual([7_000]);
      expect(place.arrived(server)).toBe(1);
    });

    test('a limit that asks for more than a minute is not waited for', async () => {
      await using server = await place.start();
      const answer = { status: 429, headers: { 'retry-after': '3600' }, body: { ok: false, error: 'ratelimited' } };
      server.refusals.push(answer, answer);
      const slept: number[] = [];
      expect(await failure(create(place.spec(server), contextOf(slept)).tell(failNotice(), null))).toContain('429');
      expect(slept).toEqual([]);
    });

    test.each(place.refusals)('refused, $name: the error says what to do', async ({ answer, hint }) => {
      await using server = await place.start();
      server.refusals.push(answer, answer, answer, answer);
      expect(await failure(open(server).tell(failNotice(), null))).toMatch(hint);
      expect(place.arrived(server)).toBe(0);
    });

    test.each([
      ['HTML', { status: 500, body: '<html>Bad gateway</html>' }],
      ['nothing', 'hang-up'],
    ] as const)('%s instead of an answer: tried again only where that does nothing twice', async (_name, answer) => {
      await using server = await place.start();
      server.refusals.push(answer, answer, answer, answer, answer, answer);
      const slept: number[] = [];
      await failure(create(place.spec(server), contextOf(slept)).tell(failNotice(), null));
      const posts = server.requests.filter(({ method }) => method === 'POST').length;
      expect(posts).toBe(place.repeats ? 4 : 1);
    });

    test('a redirect to another host is not followed', async () => {
      await using server = await place.start();
      await using other = await answeringServer((_request, response) => response.end('{"ok":true}'));
      const answer = { status: 307, headers: { location: `${other.url}/steal` }, body: '' };
      server.refusals.push(answer, answer);
      expect(await failure(open(server).tell(failNotice(), null))).toContain('redirect');
      expect(other.received).toEqual([]);
    });

    test('a vendor that is not there is said so', async () => {
      const server = await place.start();
      const spec = place.spec(server);
      await server[Symbol.asyncDispose]();
      expect(await failure(create(spec, contextOf()).tell(failNotice(), null))).toContain('cannot be reached');
    });

    test('a run that is interrupted waits for nobody', async () => {
      await using silent = await answeringServer(() => {});
      await using server = await place.start();
      const spec = place.moved(place.spec(server), silent.url);
      const controller = new AbortController();
      const telling = failure(create(spec, contextOf([], controller.signal)).tell(failNotice(), null));
      setTimeout(() => controller.abort(), 50);
      expect(await telling).toContain('interrupted');
    });
  });
}
