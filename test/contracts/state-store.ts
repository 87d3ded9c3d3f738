import { describe, expect, test } from '@jest/globals';
import { emptyState, type StateDocument, type StateStore } from '../../src/rollout/state.js';

/** One place that several processes see: every `open` is another process. */
export interface StatePlace extends AsyncDisposable {
  open(service?: string, environment?: string): StateStore;
}

const AT = '2026-11-25T03:12:44.000Z';
const withVersion = (document: StateDocument, version: string): StateDocument => ({
  ...document,
  verified: [...document.verified, { version, at: AT, verdict: null, by: 'me' }],
});
const versions = (document: StateDocument): string[] => document.verified.map(({ version }) => version);

/** What every `StateStore` promises. */
export function stateStoreContract(name: string, create: () => Promise<StatePlace>): void {
  describe(`${name} as a state store`, () => {
    test('is empty at first, and has no revision then', async () => {
      await using place = await create();
      expect(await place.open().read()).toEqual({ document: emptyState('shop', 'production'), revision: null });
    });

    test('another process reads what was written, to the letter', async () => {
      await using place = await create();
      const document = { ...withVersion(emptyState('shop', 'production'), 'v1 "ü\n𝄞'), nextFence: 7 };
      const revision = await place.open().write(document, null);
      expect(await place.open().read()).toEqual({ document, revision });
    });

    test('keys of a later version are kept', async () => {
      await using place = await create();
      const document = { ...emptyState('shop', 'production'), later: { a: 1 } } as StateDocument;
      await place.open().write(document, null);
      expect((await place.open().read()).document).toEqual(document);
    });

    test('a write over an older revision, or over none, is refused and changes nothing', async () => {
      await using place = await create();
      const store = place.open();
      const first = await store.write(withVersion(emptyState('shop', 'production'), 'v1'), null);
      const { document } = await store.read();
      const second = await store.write(withVersion(document, 'v2'), first);
      await expect(place.open().write(withVersion(document, 'x'), first)).rejects.toMatchObject({ code: 'FS_STATE_CONFLICT' });
      await expect(place.open().write(withVersion(document, 'x'), null)).rejects.toMatchObject({ code: 'FS_STATE_CONFLICT' });
      const kept = await store.read();
      expect([versions(kept.document), kept.revision]).toEqual([['v1', 'v2'], second]);
    });

    test('of many that write at the same time exactly one succeeds', async () => {
      await using place = await create();
      const { document, revision } = await place.open().read();
      const writes = Array.from({ length: 8 }, (_, index) => place.open().write(withVersion(document, `v${index}`), revision));
      const ended = await Promise.allSettled(writes);
      const winners = ended.flatMap(({ status }, index) => (status === 'fulfilled' ? [`v${index}`] : []));
      expect(winners).toHaveLength(1);
      expect(versions((await place.open().read()).document)).toEqual(winners);
    });

    test('services and environments are kept apart, whatever they are called', async () => {
      await using place = await create();
      const names = ['shop', 'shop/api', 'shop-api', '..', 'ünï 🎉', 'a.lock', '-', 'x'.repeat(300)];
      for (const service of names) await place.open(service).write(withVersion(emptyState(service, 'production'), service), null);
      await place.open('shop', 'staging/eu').write(emptyState('shop', 'staging/eu'), null);
      for (const service of names) expect(versions((await place.open(service).read()).document)).toEqual([service]);
      expect((await place.open('shop', 'staging/eu').read()).document.environment).toBe('staging/eu');
    });
  });
}
