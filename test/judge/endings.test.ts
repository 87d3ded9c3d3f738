import { describe, expect, test } from '@jest/globals';
import type { SeriesPair, TrialEvidence } from '../../src/judge/evidence.js';
import { type Ending, Judge, type Judgement } from '../../src/judge/judge.js';
import { DEFAULT_JUDGE } from '../../src/judge/spec.js';
import type { Kpi } from '../../src/kpi/kpi.js';
import { kpi, slower, stream } from '../support/streams.js';

const SECONDS = 60;

/** As a live run does it: looks at the judge's own cadence, and ends where a look says so. */
function run(trials: readonly TrialEvidence[], kpis: readonly Kpi[], series: (at: number) => SeriesPair[] = () => []) {
  const judge = new Judge(kpis, DEFAULT_JUDGE, SECONDS);
  let next = 0;
  let ending: Ending = null;
  let at = 0;
  while (ending === null && at < SECONDS) {
    at = Math.min(SECONDS, at + judge.cadenceSeconds);
    for (let trial = trials[next]; trial && trial.at < at; trial = trials[++next]) judge.add(trial);
    ending = judge.look(at, { run: shape(at), series: series(at) });
  }
  const judgement: Judgement = judge.conclude({ run: { ...shape(at), ended: true }, series: series(at) });
  return { ending, at, judgement };
}

const shape = (at: number) => ({ forSeconds: SECONDS, ended: at >= SECONDS, arms: {}, orphans: 0 });
const cpu =
  (level: number) =>
  (at: number): SeriesPair[] => {
    const wave = (base: number) => Array.from({ length: Math.floor(at) }, (_, i) => [i, base * (1 + 0.03 * Math.sin(i * 1.7))] as const);
    return [{ kpi: 'cpu', stepSeconds: 1, control: wave(30), experiment: wave(level) }];
  };
const both = [kpi('latency'), kpi('errors')];

describe('early endings', () => {
  test('a proven run ends early as what it is judged to be', () => {
    const { ending, at, judgement } = run(stream(), [...both, kpi('cpu')], cpu(30));
    expect([ending, judgement.outcome]).toEqual(['early-pass', 'pass']);
    expect(at).toBeLessThan(SECONDS);
  });

  test('but not while another KPI holds: the time left may settle it', () => {
    const { ending, judgement } = run(stream(), [...both, kpi('cpu')], cpu(32.8));
    expect(judgement.findings.find((finding) => finding.kpi === 'cpu')?.tier).toBe('hold');
    expect(ending).toBeNull();
  });

  test('nor while two copies of the live code differ too much for any verdict', () => {
    const wobble = (at: number): number => Math.exp(0.4 * Math.sin(at / 3));
    const { ending, judgement } = run(stream({ baseline: wobble }), both);
    expect(judgement.findings.some((finding) => finding.code === 'too-noisy')).toBe(true);
    expect(ending).toBeNull();
  });

  test('a KPI that is only observed ends nothing, and its tier is not that of the verdict', () => {
    const { ending, at, judgement } = run(stream({ shadow: slower(1.3) }), [kpi('latency', { enforce: 'observe' }), kpi('errors')]);
    expect([ending, at]).toEqual([null, SECONDS]);
    expect(judgement).toMatchObject({ outcome: 'pass', tier: 'none' });
    expect(judgement.findings[0]).toMatchObject({ outcome: 'pass', tier: 'roll-back', facts: { wouldHave: 'fail' } });
  });
});
