import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { seeded } from '../../src/core/random.js';
import { worst } from '../../src/core/outcome.js';
import { applyAccept } from '../../src/judge/accept.js';
import { accusationOf, confirmJudgement } from '../../src/judge/confirmation.js';
import type { Judgement } from '../../src/judge/judge.js';
import { DEFAULT_JUDGE } from '../../src/judge/spec.js';
import { TraceWatch } from '../../src/judge/trace-watch.js';
import type { Finding } from '../../src/judge/verdict.js';
import { builtIn } from '../../src/kpi/catalogue.js';
import type { Kpi } from '../../src/kpi/kpi.js';
import type { Operation } from '../../src/trace/operation.js';
import type { TraceCounts, TraceRow, TraceTick } from '../../src/trace/trace-tick.js';

const KPI = builtIn('traces') as Kpi;
const OPERATIONS: readonly Operation[] = [
  { service: 'shop', name: 'GET /books/{}', kind: 'server', parent: null },
  { service: 'shop', name: 'SELECT', kind: 'client', parent: 0 },
  { service: 'shop', name: 'POST /audit', kind: 'client', parent: 0 },
  { service: 'audit', name: 'POST /audit', kind: 'server', parent: 2 },
  { service: 'shop', name: 'render', kind: 'internal', parent: 0 },
];
type Use = readonly [spans: number, errors: number, selfMs: number];
type Arms = readonly [primary: Use, shadow: Use, baseline?: Use];
type Draw = (random: () => number, index: number) => readonly Arms[];

const NONE: Use = [0, 0, 0];
const about = (ms: number, random: () => number): number => ms * Math.exp((random() + random() + random() - 1.5) / 2);

function tickOf(at: number, trials: readonly (readonly TraceRow[])[], isFirst: boolean, more: Partial<TraceTick> = {}): TraceTick {
  const counts: TraceCounts = {
    sampled: trials.length,
    compared: trials.length,
    without: { primary: 0, shadow: 0, baseline: 0 },
    partial: 0,
    tooLarge: 0,
    unread: 0,
  };
  const traced = trials.map((rows, index) => ({
    at: at - 1 + index / trials.length,
    traceId: `${at}-${index}`,
    route: 'GET /books/{id}',
    rows,
  }));
  return { at, operations: isFirst ? OPERATIONS : [], trials: traced, counts, failure: null, ...more };
}

/** A minute of ten traced trials a second, a look every two seconds. */
function judge(
  draw: Draw,
  { seed = 1, seconds = 60, perSecond = 10, kpi = KPI }: { seed?: number; seconds?: number; perSecond?: number; kpi?: Kpi } = {},
) {
  const random = seeded(seed);
  const watch = new TraceWatch(kpi, DEFAULT_JUDGE, seconds);
  let index = 0;
  for (let second = 1; second <= seconds; second++) {
    const trials = Array.from({ length: perSecond }, () =>
      draw(random, index++).map((arms, operation): TraceRow => [operation, ...arms.flatMap((use) => use ?? NONE)]),
    );
    watch.add(tickOf(second, trials, second === 1));
    if (second % 2 === 0) watch.look(second, 0);
  }
  return watch.findings();
}

const failing = (findings: readonly Finding[]): unknown[] =>
  findings.filter(({ outcome }) => outcome === 'fail').map(({ facts }) => [facts?.['change'], facts?.['service'], facts?.['operation']]);

/** The same on every arm, times drawn anew. */
const same: Draw = (random) =>
  ([1, 2, 0, 0, 4] as const).map((ms): Arms => {
    const use = (): Use => (ms === 0 ? NONE : [1, 0, about(ms, random)]);
    return [use(), use(), use()];
  });

const changed = (operation: number, shadow: (random: () => number, index: number) => Use): Draw => {
  return (random, index) =>
    same(random, index).map((arms, at): Arms => (at === operation ? [arms[0], shadow(random, index), arms[2] ?? NONE] : arms));
};

describe('the judge of traces', () => {
  test('equal arms: nothing, and how much was compared', () => {
    const findings = judge(same);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      code: 'no-change',
      outcome: 'pass',
      kpi: 'traces',
      n: { experiment: 600 },
      facts: { operations: 5, compared: 600 },
    });
  });

  test('a new call is found within seconds, with what is done below it in one finding', () => {
    const draw: Draw = (random, index) =>
      same(random, index).map((arms, at): Arms => (at === 2 || at === 3 ? [NONE, [1, 0, 1], NONE] : arms));
    const [finding, ...others] = judge(draw);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'trace-difference',
      outcome: 'fail',
      tier: 'roll-back',
      route: 'GET /books/{id}',
      firstAlarmAt: 2,
      facts: {
        change: 'new',
        operation: 'POST /audit',
        service: 'shop',
        path: 'shop: GET /books/{}',
        primary: 0,
        shadow: 600,
        baseline: 0,
        below: 1,
      },
    });
  });

  test('a call made twice, a call that fails now and then, and one that takes longer by itself', () => {
    expect(failing(judge(changed(1, (random) => [2, 0, 2 * about(2, random)])))).toEqual([['more', 'shop', 'SELECT']]);
    expect(failing(judge(changed(1, (random) => [1, random() < 0.1 ? 1 : 0, about(2, random)])))).toEqual([['errors', 'shop', 'SELECT']]);
    const slower = judge(changed(4, (random) => [1, 0, about(6, random)]));
    expect(failing(slower)).toEqual([['slower', 'shop', 'render']]);
    const { effect, method, facts } = slower[0] as Finding;
    expect(method).toBe('trace-gate');
    expect(effect?.ratio).toBeGreaterThan(1.3);
    expect(effect?.low).toBeGreaterThan(1.1);
    expect(effect?.ratio).toBeLessThan(1.7);
    expect(Object.keys(facts ?? {})).toEqual(expect.arrayContaining(['slowestPrimary', 'slowestShadow', 'primaryMs', 'shadowMs']));
  });

  test('with too few blocks only what is far slower is told, by the fast lane', () => {
    const few = { seconds: 60, perSecond: 2 };
    const [finding] = judge(
      changed(4, (random) => [1, 0, about(16, random)]),
      few,
    );
    expect(finding).toMatchObject({ outcome: 'fail', facts: { change: 'slower' }, method: 'trace-fast-lane' });
    expect(
      failing(
        judge(
          changed(4, (random) => [1, 0, about(4.4, random)]),
          few,
        ),
      ),
    ).toEqual([]);
  });

  test('less than a tenth of a millisecond is not slower, however surely', () => {
    const draw: Draw = (random) => [
      [
        [1, 0, about(0.2, random)],
        [1, 0, about(0.2, random) + 0.05],
        [1, 0, about(0.2, random)],
      ],
    ];
    expect(failing(judge(draw))).toEqual([]);
  });

  test('what the shadow does less often, and more spans inside of a service, are noted and decide nothing', () => {
    const fewer = judge(changed(1, () => NONE));
    expect(failing(fewer)).toEqual([]);
    expect(fewer.map(({ code, tier, facts }) => [code, tier, facts?.['change']])).toContainEqual(['trace-difference', 'warn', 'missing']);
    const inside = judge(changed(4, (random) => [3, 0, about(4, random)]));
    expect(failing(inside)).toEqual([]);
    expect(inside.map(({ tier, facts }) => [tier, facts?.['change'], facts?.['operation']])).toContainEqual(['warn', 'more', 'render']);
  });

  test('a call that only one copy of the live code does not make is its noise: the baseline cancels it', () => {
    const draw: Draw = (random, index) =>
      same(random, index).map(
        (arms, at): Arms => (at === 2 ? [NONE, random() < 0.5 ? [1, 0, 1] : NONE, random() < 0.5 ? [1, 0, 1] : NONE] : arms),
      );
    expect(failing(judge(draw))).toEqual([]);
  });

  test('a failure passed on is told where it began', () => {
    const draw: Draw = (random, index) => {
      const failed = random() < 0.2 ? 1 : 0;
      return same(random, index).map((arms, at): Arms => (at < 2 ? [arms[0], [1, failed, arms[1][2]], arms[2] ?? NONE] : arms));
    };
    expect(failing(judge(draw))).toEqual([['errors', 'shop', 'SELECT']]);
  });

  test('false alarms on equal arms stay below alpha over many runs', () => {
    const alarms = Array.from({ length: 60 }, (_, seed) => failing(judge(same, { seed: seed + 100, seconds: 30 })).length > 0);
    expect(alarms.filter(Boolean).length).toBeLessThanOrEqual(3);
  });

  test('the order of ticks between two looks changes nothing, and no ticks are no data', () => {
    fc.assert(
      fc.property(fc.nat(1_000), (seed) => {
        const random = seeded(seed);
        const rows = Array.from({ length: 40 }, (_, index) =>
          same(random, index).map((arms, at): TraceRow => [at, ...arms.flatMap((use) => use ?? NONE)]),
        );
        const [whole, split] = [new TraceWatch(KPI, DEFAULT_JUDGE, 60), new TraceWatch(KPI, DEFAULT_JUDGE, 60)];
        whole.add(tickOf(1, rows, true));
        const tick = tickOf(1, rows, true);
        split.add({ ...tick, trials: tick.trials.slice(0, 15) });
        split.add({ ...tick, operations: [], trials: tick.trials.slice(15) });
        expect(split.look(2, 0)).toEqual(whole.look(2, 0));
      }),
      { numRuns: 20 },
    );
    expect(new TraceWatch(KPI, DEFAULT_JUDGE, 60).look(2, null)).toMatchObject([{ code: 'no-data', outcome: 'pass' }]);
  });
});

describe('traces that could not be read', () => {
  const failure = 'FS_TRACE_BACKEND: down';
  const look = (kpi: Kpi, more: Partial<TraceTick>): readonly Finding[] => {
    const watch = new TraceWatch(kpi, DEFAULT_JUDGE, 60);
    watch.add(tickOf(1, [], true, more));
    return watch.look(2, 0);
  };

  test('never pass and never fail: a note where they are not required, nothing beside the failed source where they are', () => {
    expect(look(KPI, { failure })).toMatchObject([
      { code: 'no-data', outcome: 'pass' },
      { code: 'warning', outcome: 'pass', facts: { traces: 'unread', message: failure } },
    ]);
    expect(look({ ...KPI, required: true }, { failure })).toMatchObject([{ code: 'no-data', outcome: 'inconclusive' }]);
    expect(look({ ...KPI, critical: true }, {})).toMatchObject([{ code: 'no-data', outcome: 'inconclusive' }]);
  });

  test('where most are not whole it is said beside a quiet verdict', () => {
    const counts = { sampled: 100, compared: 40, without: { primary: 0, shadow: 0, baseline: 0 }, partial: 60, tooLarge: 0, unread: 0 };
    const rows = Array.from({ length: 40 }, (): TraceRow[] => [[0, 1, 0, 1, 1, 0, 1]]);
    const watch = new TraceWatch(KPI, DEFAULT_JUDGE, 60);
    watch.add(tickOf(1, rows, true, { counts }));
    expect(watch.look(2, 0)).toMatchObject([{ code: 'no-change' }, { code: 'warning', facts: { traces: 'not-whole', partial: 60 } }]);
  });
});

describe('a difference of traces among the findings of a run', () => {
  const found = (): Finding[] =>
    judge((random, index) => same(random, index).map((arms, at): Arms => (at === 2 ? [NONE, [1, 0, 1], NONE] : arms)));
  const judgement = (findings: readonly Finding[]): Judgement => ({
    outcome: worst(findings.map(({ outcome }) => outcome)),
    score: 0,
    tier: 'fail',
    findings,
    looks: [],
    spec: DEFAULT_JUDGE,
    digest: '',
    version: '',
  });

  test('is looked at again on fresh processes: the same operation has to differ there', () => {
    const first = judgement(found());
    expect(accusationOf(first, [KPI])).toEqual({ kpis: [KPI], routes: ['GET /books/{id}'] });
    const again = confirmJudgement(first, judgement(found()), [KPI]);
    expect(again).toMatchObject({ outcome: 'fail', findings: [{ code: 'trace-difference', facts: { reproduced: true } }] });
    const calm = confirmJudgement(first, judgement(judge(same)), [KPI]);
    expect(calm).toMatchObject({ outcome: 'inconclusive', findings: [{ code: 'not-reproduced', facts: { was: 'trace-difference' } }] });
    const other = found().map((finding) => ({ ...finding, facts: { ...finding.facts, operation: 'PUT /other' } }));
    expect(confirmJudgement(first, judgement(other), [KPI]).outcome).toBe('inconclusive');
  });

  test('can be accepted by its KPI and route', () => {
    const rule = { kpi: 'traces', route: 'GET /books/{id}', until: '2099-01-01', reason: 'the audit is wanted' };
    expect(applyAccept(found(), [rule], '2026-01-01')).toMatchObject([
      { code: 'accepted', outcome: 'pass', facts: { accepted: 'trace-difference' } },
    ]);
  });
});
