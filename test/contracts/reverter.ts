import { describe, expect, test } from '@jest/globals';
import { canKeep, type Reverter } from '../../src/rollout/reverter.js';
import type { VerifiedVersion } from '../../src/rollout/state.js';

/** A service that runs a bad version, behind it a good one that was kept. */
export interface RevertPlace extends AsyncDisposable {
  /** every one is another process */
  open(): Reverter;
  readonly good: VerifiedVersion;
  readonly bad: string;
  /** a version nobody ever had */
  readonly unknown: VerifiedVersion;
  /** how often users were moved from one version to another */
  moves(): number | Promise<number>;
}

/** What every `Reverter` promises. `pending`: a person has the last word, so that only the asking is tested. */
export function reverterContract(name: string, create: () => Promise<RevertPlace>, { pending = false } = {}): void {
  describe(`${name} as a reverter`, () => {
    test('says what stands, and that the good version can be gone back to', async () => {
      await using place = await create();
      await using reverter = place.open();
      expect(await reverter.current()).toBe(place.bad);
      expect(await reverter.check(place.good)).toEqual({ possible: true });
      expect(await reverter.verify(place.good)).toBe(false);
      expect(await place.moves()).toBe(0);
    }, 60_000);

    test('a version that is not there is refused with a reason, and nothing is touched', async () => {
      await using place = await create();
      await using reverter = place.open();
      expect(await reverter.check(place.unknown)).toEqual({ possible: false, reason: expect.stringMatching(/\S{3}/) });
      expect([await reverter.current(), await place.moves()]).toEqual([place.bad, 0]);
    }, 60_000);

    test('goes back once, however often the act is done, by whichever process', async () => {
      await using place = await create();
      await using first = place.open();
      const outcome = await first.revert(place.good, 'roll-back-1');
      expect([outcome.version, outcome.pending !== null]).toEqual([place.good.version, pending]);
      await using second = place.open();
      expect(await second.revert(place.good, 'roll-back-1')).toMatchObject({ version: place.good.version });
      expect(await place.moves()).toBe(1);
      if (pending) return;
      expect([await second.verify(place.good), await second.current()]).toEqual([true, place.good.version]);
      if (canKeep(second)) expect((await second.keep()).version).toBe(place.good.version);
    }, 60_000);
  });
}
