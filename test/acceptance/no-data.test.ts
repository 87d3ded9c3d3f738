import { describe, expect, jest, test } from '@jest/globals';
import { ShopScene } from '../support/shop-scene.js';

jest.setTimeout(60_000);

const KPIS = [
  { name: 'latency', critical: true },
  { name: 'errors', critical: true },
];
const POLICIES = [[], ['--on-no-data', 'hold'], ['--on-no-data', 'fail']] as const;
const EMPTY: readonly [string, unknown][] = [
  ['an empty document', {}],
  ['KPIs without anything measured', { kpis: KPIS }],
  ['a run that ended without a single trial', { kpis: KPIS, trials: [], run: { forSeconds: 60, ended: true, arms: { shadow: 'alive' } } }],
  ['series without points', { kpis: [{ name: 'queue', required: true }], series: [{ kpi: 'queue', control: [], experiment: [] }] }],
  [
    'series of nothing but gaps',
    { kpis: [{ name: 'queue', required: true }], series: [{ kpi: 'queue', control: [[0, null]], experiment: [[0, null]] }] },
  ],
];

describe('given evidence without data', () => {
  using scene = new ShopScene();

  test.each(EMPTY)('when %s is judged, then it is no pass', async (_, document) => {
    const ended = await scene.runHere(['judge', '--input', '-', '--json'], { input: JSON.stringify(document) });
    expect(ended.code).toBe(2);
    const verdict = JSON.parse(ended.stdout) as { outcome: string; findings: { code: string; outcome: string }[] };
    expect(verdict.outcome).toBe('inconclusive');
    const reasons = verdict.findings.filter((finding) => finding.outcome !== 'pass').map(({ code }) => code);
    expect(new Set(reasons)).toEqual(new Set(verdict.findings.length === 0 ? [] : ['no-data']));
  });

  test('when a policy is to make it a pass, then the policy is refused', async () => {
    const run = await scene.runHere(['run', '--on-no-data', 'pass']);
    expect(run).toMatchObject({ code: 64, stdout: '' });
    expect(run.stderr).toContain('FS_USAGE');
    expect(run.stderr).toContain('fail, hold');
  });
});

describe('given a few answers only', () => {
  test('when they are alike, then they are still not enough for a pass', async () => {
    using scene = new ShopScene();
    const answer = { status: 200, latencyMs: 10 };
    const trials = Array.from({ length: 20 }, (_, at) => ({ at, route: 'GET /', primary: answer, shadow: answer }));
    const ended = await scene.runHere(['judge', '--input', '-', '--json'], { input: JSON.stringify({ kpis: KPIS, trials }) });
    expect(ended.code).toBe(2);
  });
});

describe('given a run that measured nothing', () => {
  test('when the gate is asked under each policy, then it never opens', async () => {
    using scene = new ShopScene();
    scene.write(
      'out/verdict.json',
      JSON.stringify({ outcome: 'inconclusive', decision: 'hold', tier: 'none', findings: [{ code: 'no-data', outcome: 'inconclusive' }] }),
    );
    for (const policy of POLICIES) {
      const gate = await scene.runHere(['gate', '--run', 'out', ...policy]);
      expect([policy, gate.code]).toEqual([policy, policy[1] === 'fail' ? 1 : 2]);
    }
    // a verdict for want of data is not one of those that this policy speaks of
    expect((await scene.runHere(['gate', '--run', 'out', '--on-inconclusive', 'pass'])).code).toBe(2);
  });
});
