import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { seeded } from '../../src/core/random.js';
import { BAD, GOOD, rollBackScene, type RollBackScene } from '../support/roll-back-scene.js';

const PRELOAD = ['--import', join(process.cwd(), 'test/support/crash-at.mjs')];
const ROLL_BACK = ['roll-back', '--reason', 'errors', '--quiet'];
const POINTS = 50;
const SEED = 20_261_125;
/** A re-run of one job goes on under its own lease at once. */
const JOB = { GITHUB_RUN_ID: '4711', GITHUB_JOB: 'roll-back' };

/** The service with a verified version behind it and a bad one in place. */
async function afterBadDeploy(): Promise<RollBackScene> {
  const scene = await rollBackScene();
  const { stderr, code } = await scene.run(['verified', '--add', 'current', '--by', 'ci']);
  if (code !== 0) throw new Error(stderr);
  await scene.write('pool.json', BAD);
  await scene.write('served.log', BAD);
  return scene;
}

async function expectOneRollBack(scene: RollBackScene): Promise<void> {
  const { journal, lease, verified } = await scene.state();
  const acts = journal.filter(({ act }) => act === 'roll-back');
  expect(await scene.text('pool.json')).toBe(GOOD);
  expect(await scene.served()).toEqual([BAD.trim(), GOOD.trim()]);
  expect(new Set(acts.map(({ actId }) => actId)).size).toBe(1);
  expect(acts.filter(({ phase }) => phase === 'done')).toHaveLength(1);
  expect(lease).toBeNull();
  expect(verified.at(-1)?.version).toBe(acts[0]?.detail?.['to']);
  expect(await scene.leftRunning()).toEqual([]);
}

describe('a rollback that is killed', () => {
  test(`at ${POINTS} points is ended by a second process from the state alone: one rollback each, nothing left running`, async () => {
    await using deployed = await afterBadDeploy();
    await using whole = await rollBackScene(undefined, deployed);
    expect((await whole.run(ROLL_BACK, { ...JOB, CRASH_COUNT: join(whole.path, 'count') }, PRELOAD)).code).toBe(0);
    const operations = Number(await whole.text('count'));
    expect(operations).toBeGreaterThan(POINTS / 2);
    await expectOneRollBack(whole);
    const random = seeded(SEED);
    // Every operation, before it and after it, in an order that the seed says; the first fifty.
    const points = Array.from({ length: 2 * operations }, (_, index) => ({
      at: 1 + (index >> 1),
      after: String(index % 2),
      order: random(),
    }));
    const chosen = points.sort((a, b) => a.order - b.order).slice(0, POINTS);
    expect(chosen).toHaveLength(POINTS);
    const converged: number[] = [];
    const next = async (): Promise<void> => {
      for (let point = chosen.pop(); point !== undefined; point = chosen.pop()) {
        await using scene = await rollBackScene(undefined, deployed);
        const first = await scene.run(ROLL_BACK, { ...JOB, CRASH_AT: String(point.at), CRASH_AFTER: point.after }, PRELOAD);
        expect([first.signal, point]).toEqual(['SIGKILL', point]);
        const second = await scene.run(ROLL_BACK, JOB);
        expect([second.code, second.stderr, point]).toEqual([0, '', point]);
        await expectOneRollBack(scene);
        converged.push(point.at);
      }
    };
    await Promise.all([next(), next()]);
    expect(converged).toHaveLength(POINTS);
  }, 300_000);

  test('is ended by another machine once its lease has been watched for its whole time', async () => {
    await using scene = await afterBadDeploy();
    const first = await scene.run([...ROLL_BACK, '--lease', '2s'], { CRASH_AT: '22' }, PRELOAD);
    expect(first.signal).toBe('SIGKILL');
    const second = await scene.run(['roll-back', '--reason', 'errors', '--lease', '2s']);
    expect([second.code, second.stderr]).toEqual([0, expect.stringContaining('Looking whether')]);
    await expectOneRollBack(scene);
  }, 60_000);

  test('two at once: one acts, the other is told or finds it done', async () => {
    await using scene = await afterBadDeploy();
    await scene.write('foreshadow.yml', (await scene.text('foreshadow.yml')).replace('reload: "', 'reload: "sleep 3; '));
    const both = await Promise.all([0, 1].map(() => scene.run([...ROLL_BACK, '--lease', '3s'])));
    const codes = both.map(({ code }) => code).sort();
    expect(codes[0]).toBe(0);
    expect([0, 69]).toContain(codes[1]);
    if (codes[1] === 69) expect(both.find(({ code }) => code === 69)?.stderr).toContain('FS_LEASE_HELD');
    await expectOneRollBack(scene);
  }, 60_000);
});
