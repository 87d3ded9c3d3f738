import { describe, expect, test } from '@jest/globals';
import { seeded } from '../../src/core/random.js';
import type { Arm } from '../../src/environment/environment.js';
import { confirmJudgement } from '../../src/judge/confirmation.js';
import type { Judgement } from '../../src/judge/judge.js';
import { LogWatch } from '../../src/judge/log-watch.js';
import { DEFAULT_JUDGE } from '../../src/judge/spec.js';
import type { Finding } from '../../src/judge/verdict.js';
import { builtIn } from '../../src/kpi/catalogue.js';
import type { Kpi } from '../../src/kpi/kpi.js';
import { LogComparison } from '../../src/logs/comparison.js';
import { DEFAULT_LEVELS } from '../../src/logs/spec.js';
import { acceptLine } from '../../src/report/compose.js';
import { findingSentence } from '../../src/report/sentences.js';
import type { Trial } from '../../src/traffic/observation.js';

const EXCEPTIONS = builtIn('exceptions') as Kpi;
const MESSAGES = builtIn('log-messages') as Kpi;
const ARMS = ['primary', 'shadow', 'baseline'] as const;
const OBSERVED = { status: 200, latencyMs: 1, intendedLatencyMs: 1, bytes: 1, error: null };
const traceOf = (index: number): string => `0af7651916cd43dd${index.toString(16).padStart(16, '0')}`;

interface Run {
  readonly trials?: number;
  readonly hasBaseline?: boolean;
  /** whether lines name their trial */
  readonly joined?: boolean;
  readonly kpis?: readonly Kpi[];
  readonly seed?: number;
}

/** What a run finds in which each arm writes what `say` gives for a trial. */
function findingsOf(say: (arm: Arm, index: number, random: () => number) => readonly string[], run: Run = {}): Finding[] {
  const { trials = 300, hasBaseline = true, joined = true, kpis = [EXCEPTIONS, MESSAGES], seed = 1 } = run;
  const random = seeded(seed);
  const logs = new LogComparison({ levels: DEFAULT_LEVELS, ignore: [], redact: (text) => text });
  const watch = new LogWatch(kpis, DEFAULT_JUDGE);
  for (let index = 0; index < trials; index++) {
    const trial: Trial = {
      index,
      at: index / 50,
      route: index % 2 ? 'GET /a' : 'POST /b',
      primary: OBSERVED,
      shadow: OBSERVED,
      traceId: traceOf(index),
    };
    for (const arm of ARMS)
      for (const message of arm === 'baseline' && !hasBaseline ? [] : say(arm, index, random))
        logs.line(arm, joined ? `${message} trace=${traceOf(index)}` : message, index * 20);
    watch.evidence.request(hasBaseline);
    logs.answered(hasBaseline ? { ...trial, baseline: OBSERVED } : trial);
    if (index % 25 < 24 && index < trials - 1) continue;
    watch.evidence.add(logs.collect(index / 50, index === trials - 1));
    watch.look(index / 50);
  }
  return watch.findings();
}

const failing = (findings: readonly Finding[]): Finding[] => findings.filter(({ outcome }) => outcome === 'fail');

describe('messages that only the shadow writes', () => {
  test.each([
    [true, 'POST /b', 'mcnemar-e-bh-templates'],
    [false, undefined, 'conditional-binomial-e-bh'],
  ])('are a regression, joined with their requests: %s', (joined, route, method) => {
    const found = failing(
      findingsOf((arm, index) => (arm === 'shadow' && index % 6 === 0 ? ['ERROR no stock'] : ['INFO served']), { joined }),
    );
    expect(found).toMatchObject([
      {
        code: 'regression',
        kpi: 'exceptions',
        method,
        tier: 'roll-back',
        facts: { primaryLines: 0, baselineLines: 0, shadowLines: 50 },
      },
    ]);
    expect(found[0]?.route).toBe(route);
    expect(findingSentence(found[0] as Finding)).toMatch(/he shadow logs `no stock/);
    expect(acceptLine(found[0] as Finding, '2026-11-25')).toMatch(/^- \{ kpi: exceptions,.* template: "no stock/);
  });

  test('are only worth knowing where they are no errors, unless the KPI is critical', () => {
    const say = (arm: Arm): string[] => (arm === 'shadow' ? ['WARN the cache is cold'] : []);
    expect(findingsOf(say)).toMatchObject([
      { kpi: 'exceptions', code: 'no-change' },
      { kpi: 'log-messages', code: 'warning', outcome: 'pass' },
    ]);
    expect(failing(findingsOf(say, { kpis: [{ ...MESSAGES, critical: true }] }))).toMatchObject([
      { kpi: 'log-messages', code: 'regression' },
    ]);
  });

  test('a few of them are no proof', () => {
    expect(failing(findingsOf((arm, index) => (arm === 'shadow' && index < 3 ? ['ERROR no stock'] : [])))).toEqual([]);
  });
});

const SHARES = [0.3, 0.1, 0.02];

describe('what all arms write', () => {
  test('cancels: what the baseline writes as often is no regression, and without a baseline it would be one', () => {
    const say = (arm: Arm, index: number): string[] => (arm !== 'primary' && index % 4 === 0 ? ['ERROR second copy'] : []);
    expect(failing(findingsOf(say))).toEqual([]);
    expect(failing(findingsOf(say, { hasBaseline: false }))).toHaveLength(1);
  });

  test.each([true, false])('at random, is hardly ever accused (joined: %s)', (joined) => {
    let accused = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const say = (_arm: Arm, _index: number, random: () => number): string[] =>
        ['ERROR a failed', 'ERROR b was refused by peer', 'ERROR c'].filter((_, kind) => random() < (SHARES[kind] ?? 0));
      accused += failing(findingsOf(say, { seed, joined, trials: 200 })).length > 0 ? 1 : 0;
    }
    expect(accused).toBeLessThanOrEqual(3);
  });
});

test('a template that reads otherwise in the confirmation is the same one where the words that are left open fit', () => {
  const found = (template: string): Finding => ({
    ...(failing(findingsOf((arm) => (arm === 'shadow' ? ['ERROR x'] : [])))[0] as Finding),
    facts: { template },
  });
  const judgement = (finding: Finding): Judgement => ({
    outcome: 'fail',
    score: 0,
    tier: 'fail',
    findings: [finding],
    looks: [],
    spec: DEFAULT_JUDGE,
    digest: '',
    version: '1',
  });
  const confirmed = (one: string, other: string): unknown =>
    confirmJudgement(judgement(found(one)), judgement(found(other)), [EXCEPTIONS]).findings[0]?.facts?.['reproduced'];
  expect(confirmed('pool <*> exhausted', 'pool a exhausted')).toBe(true);
  expect(confirmed('pool a exhausted', 'pool b exhausted')).toBeUndefined();
});
