import { describe, expect, test } from '@jest/globals';
import { seeded } from '../../src/core/random.js';
import type { Arm } from '../../src/environment/environment.js';
import { DEFAULT_JUDGE } from '../../src/judge/spec.js';
import type { StatementTick } from '../../src/judge/statement-evidence.js';
import { StatementWatch } from '../../src/judge/statement-watch.js';
import type { Finding } from '../../src/judge/verdict.js';
import { builtIn } from '../../src/kpi/catalogue.js';
import type { Kpi } from '../../src/kpi/kpi.js';
import { findingSentence } from '../../src/report/sentences.js';

const KPI = builtIn('statements') as Kpi;
type Did = readonly [calls: number, msEach: number];
type Step = (random: () => number) => Readonly<Record<string, Partial<Record<Arm, Did>>>>;

/** Sixty steps of a run in which load swings by a half on all arms alike. */
function findingsOf(step: Step, { seed = 1, hasBaseline = true, steps = 60 } = {}): readonly Finding[] {
  const random = seeded(seed);
  const watch = new StatementWatch(KPI, DEFAULT_JUDGE);
  const ids: string[] = [];
  let findings: readonly Finding[] = [];
  for (let at = 1; at <= steps; at++) {
    const load = 10 + Math.floor(random() * 10);
    for (let i = 0; i < load; i++) watch.evidence.request(hasBaseline);
    const statements: { id: number; text: string }[] = [];
    const counts: StatementTick['counts'][number][] = [];
    for (const [text, arms] of Object.entries(step(random))) {
      if (!ids.includes(text)) statements.push({ id: ids.push(text) - 1, text });
      for (const [arm, [calls, msEach]] of Object.entries(arms) as [Arm, Did][])
        if (arm !== 'baseline' || hasBaseline)
          counts.push({ id: ids.indexOf(text), arm, calls: Math.round(calls * load), timeMs: msEach * Math.round(calls * load), rows: 0 });
    }
    watch.evidence.add({ at, source: 'database', statements, counts });
    findings = watch.look(at);
  }
  return findings;
}

const same = (calls: number, ms: number): Record<Arm, Did> => ({ primary: [calls, ms], shadow: [calls, ms], baseline: [calls, ms] });
const said = (findings: readonly Finding[]): string[] => findings.map((finding) => findingSentence(finding));

describe('statements', () => {
  test('called more often are named with their calls a request', () => {
    const found = findingsOf(() => ({ 'SELECT a': same(1, 1), 'SELECT b': { ...same(1, 1), shadow: [11, 1] } }));
    expect(found).toMatchObject([{ code: 'regression', outcome: 'fail', tier: 'roll-back', facts: { statement: 'SELECT b' } }]);
    expect(said(found)[0]).toMatch(
      /^The shadow calls `SELECT b` 11 times per request, the primary once \([\d,]+ against [\d,]+ calls, [\d,]+ on the baseline in [\d,]+ requests\)$/,
    );
  });

  test('a rise of 20 % is seen although load swings by a half', () => {
    expect(findingsOf(() => ({ 'SELECT a': { ...same(10, 1), shadow: [12, 1] } }))).toMatchObject([{ code: 'regression' }]);
  });

  test('worded anew are a note; with more calls in all they are a finding', () => {
    const reworded = findingsOf(() => ({ old: { primary: [1, 1], baseline: [1, 1] }, new: { shadow: [1, 1] }, other: same(3, 1) }));
    expect(reworded.map(({ code, outcome }) => [code, outcome])).toEqual([
      ['no-change', 'pass'],
      ['note', 'pass'],
    ]);
    const added = findingsOf(() => ({ new: { shadow: [5, 1] }, other: same(3, 1) }));
    expect(added).toMatchObject([{ code: 'regression', facts: { statement: 'new', primaryCalls: 0 } }]);
  });

  test('that take longer are named with both times; where the baseline wobbles as much they are not', () => {
    const jitter = (random: () => number, ms: number): number => ms * (0.9 + 0.2 * random());
    const slower = findingsOf((random) => ({
      q: { primary: [1, jitter(random, 3)], baseline: [1, jitter(random, 3)], shadow: [1, jitter(random, 12)] },
    }));
    expect(said(slower)).toEqual([
      expect.stringMatching(/^`q` takes 1\d(\.\d)? ms on the shadow, [23](\.\d+)? ms on the primary, [\d,]+ calls$/),
    ]);
    const wobble = findingsOf((random) => ({
      q: { primary: [1, jitter(random, 3)], baseline: [1, jitter(random, 3.9)], shadow: [1, jitter(random, 3.9)] },
    }));
    expect(wobble).toMatchObject([{ code: 'no-change' }]);
  });

  test('of identical arms are never accused', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const noisy = (random: () => number, calls: number): Did => [calls * (0.8 + 0.4 * random()), 2 + random()];
      const found = findingsOf(
        (random) =>
          Object.fromEntries(
            ['a', 'b', 'c'].map((name) => [name, { primary: noisy(random, 2), baseline: noisy(random, 2), shadow: noisy(random, 2) }]),
          ),
        { seed, steps: 40 },
      );
      expect(found.filter(({ outcome }) => outcome !== 'pass')).toEqual([]);
    }
  });

  test('none at all is no data', () => {
    expect(new StatementWatch(KPI, DEFAULT_JUDGE).findings()).toMatchObject([{ code: 'no-data', outcome: 'pass' }]);
  });
});
