import { describe, expect, test } from '@jest/globals';
import type { Router } from '../../src/rollout/router.js';

/** A router with real users behind it. */
export interface RouterScene extends AsyncDisposable {
  /** opened as another process would */
  open(): Router;
  /** the share that somebody else sets by hand */
  changeByHand(shadow: number): Promise<void>;
  /** asks as `users` different users; @returns how many were answered by the shadow, and how many got no answer */
  ask(users: number): Promise<{ readonly shadow: number; readonly lost: number }>;
}

/** A busy machine is no broken router. */
const PATIENCE_MS = 60_000;

/** What every router keeps. */
export function routerContract(name: string, scene: () => Promise<RouterScene>, when: typeof test = test): void {
  describe(`${name} keeps the contract of a router`, () => {
    when(
      'a split is applied, read back and followed; another process reads the same',
      async () => {
        await using place = await scene();
        await using router = place.open();
        const before = await router.read();
        expect(before.shadow).toBe(0);
        const applied = await router.apply({ shadow: 0.25 }, before.revision);
        expect(applied.shadow).toBe(0.25);
        expect(await place.open().read()).toEqual(applied);
        const { shadow, lost } = await place.ask(200);
        expect(lost).toBe(0);
        expect(shadow).toBeGreaterThan(200 * 0.25 - 5 * Math.sqrt(200 * 0.25 * 0.75));
        expect(shadow).toBeLessThan(200 * 0.25 + 5 * Math.sqrt(200 * 0.25 * 0.75));
      },
      PATIENCE_MS,
    );

    when(
      'nobody at 0 %, everybody at 100 %, whole thousandths in between',
      async () => {
        await using place = await scene();
        await using router = place.open();
        let { revision } = await router.read();
        for (const shadow of [1, 0.001, 0]) {
          const reading = await router.apply({ shadow }, revision);
          expect(reading.shadow).toBe(shadow);
          ({ revision } = reading);
          if (shadow !== 0.001) expect((await place.ask(50)).shadow).toBe(50 * shadow);
        }
        expect((await router.apply({ shadow: 0.1234 }, revision)).shadow).toBe(0.123);
      },
      PATIENCE_MS,
    );

    when(
      'applying what stands there changes nothing',
      async () => {
        await using place = await scene();
        await using router = place.open();
        const first = await router.apply({ shadow: 0.5 }, (await router.read()).revision);
        expect(await router.apply({ shadow: 0.5 }, first.revision)).toEqual(first);
      },
      PATIENCE_MS,
    );

    when(
      'a split that somebody else has changed is left as it is',
      async () => {
        await using place = await scene();
        await using router = place.open();
        const { revision } = await router.apply({ shadow: 0.1 }, (await router.read()).revision);
        await place.changeByHand(0.3);
        await expect(router.apply({ shadow: 0.2 }, revision)).rejects.toMatchObject({ code: 'FS_ROUTER_CHANGED' });
        const now = await router.read();
        expect(now.shadow).toBe(0.3);
        expect(now.revision).not.toBe(revision);
        expect((await router.apply({ shadow: 0.2 }, now.revision)).shadow).toBe(0.2);
      },
      PATIENCE_MS,
    );
  });
}
