import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Ended, foreshadowHere } from '../support/command-line.js';
import { type ArmFault, ORDER_SCENARIO, OrderArm } from '../support/order-arm.js';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'foreshadow-transact-'));
  writeFileSync(join(directory, 'order.yml'), ORDER_SCENARIO);
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

async function transact(fault: ArmFault, args: readonly string[]): Promise<Ended> {
  const [primary, shadow] = [await OrderArm.start('primary'), await OrderArm.start('shadow', fault)];
  try {
    const targets = ['--primary', primary.target.origin, '--shadow', shadow.target.origin];
    return await foreshadowHere(['transact', '--scenarios', '*.yml', ...targets, '--unsafe', 'replay', '--for', '1s', ...args], {
      cwd: directory,
    });
  } finally {
    await primary[Symbol.asyncDispose]();
    await shadow[Symbol.asyncDispose]();
  }
}

describe('transact', () => {
  test('prints one document: transactions, routes, assertions, and what each arm did', async () => {
    const { code, stdout, stderr } = await transact({ total: 31 }, ['--users', '2', '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const document = JSON.parse(stdout) as Record<string, never> & {
      transactions: { begun: number; whole: number; endedEarly: Record<string, number> };
      routes: { route: string }[];
      assertions: unknown[];
    };
    expect(Object.keys(document)).toEqual([
      ...['transactions', 'trials', 'skipped', 'failed', 'rate', 'latenessMs', 'arms', 'routes', 'assertions', 'divergences'],
    ]);
    const ended = document.transactions.endedEarly['order / read on shadow'] ?? 0;
    expect(document.transactions.whole).toBe(0);
    expect(ended).toBeGreaterThan(0);
    expect(document.routes.map(({ route }) => route)).toEqual(['order / login', 'order / create', 'order / read', 'order']);
    expect(document.assertions).toEqual([
      { route: 'order / read', assertion: '$.total equals 30', checked: ended, shadowOnly: ended, primaryOnly: 0, both: 0, sample: '31' },
    ]);
  });

  test('says the same to a person', async () => {
    const { stdout } = await transact({ total: 31 }, []);
    expect(stdout).toMatch(/ended early at order \/ read on shadow/);
    expect(stdout).toMatch(
      /order \/ read: "\$\.total equals 30" fails on the shadow only in \d+ of \d+ checks \(0 on the primary only, 0 on both\), found 31/,
    );
    expect((await transact({}, ['--rate', '20/s'])).stdout).toContain('every assertion held on every arm');
  });

  test.each([
    [['--users', '0'], '--users 0'],
    [['--users', '1', '--rate', '5/s'], 'cannot be used with'],
    [['--rate', 'fast'], 'rate "fast"'],
    [['--scenarios', 'none/*.yml'], 'FS_SCENARIO_MISSING'],
    [['--unsafe', 'skip'], 'order / login (POST), order / create (POST)'],
    [['--login', 'nobody.yml'], 'FS_SCENARIO_MISSING'],
    [['--primary', 'ftp://x'], '--primary ftp://x'],
  ])('%j is refused', async (args, said) => {
    const { code, stderr } = await transact({}, args);
    expect(code).toBe(64);
    expect(stderr).toContain(said);
  });
});
