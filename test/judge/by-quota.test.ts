import { describe, expect, test } from '@jest/globals';
import { builtInKpis } from '../../src/kpi/catalogue.js';
import { seeded } from '../../src/core/random.js';
import type { TrialEvidence } from '../../src/judge/evidence.js';
import { Judge } from '../../src/judge/judge.js';
import { DEFAULT_JUDGE } from '../../src/judge/spec.js';

const trial = (at: number, route: string, ms: number, byQuota: boolean): TrialEvidence => ({
  at,
  route,
  primary: { status: 200, latencyMs: ms },
  shadow: { status: 200, latencyMs: ms },
  ...(byQuota ? { byQuota: true } : {}),
});

/** A minute of a quick route, and a slow rare one that a quota has added to. */
function judged(byQuota: boolean): Judge {
  const random = seeded(3);
  const judge = new Judge(builtInKpis(), DEFAULT_JUDGE, 60);
  for (let i = 0; i < 12_000; i++) {
    const at = i / 200;
    judge.add(trial(at, 'GET /quick', 5 + random(), false));
    if (i % 2 === 0) judge.add(trial(at, 'GET /rare', 500 + 10 * random(), byQuota));
  }
  return judge;
}

describe('requests sent by quota', () => {
  test('are evidence on their route, and do not bend the response times of all routes', () => {
    const [evidence, mixed] = [judged(true), judged(false)].map((judge) => judge.trends[0]?.evidence);
    expect(evidence?.histograms.primary.quantile(0.99)).toBeLessThan(7);
    expect(mixed?.histograms.primary.quantile(0.99)).toBeGreaterThan(400);
    const rare = evidence?.routes.get('GET /rare');
    expect(rare?.histograms.primary.quantile(0.5)).toBeGreaterThan(400);
    expect(rare?.histograms.primary.total).toBe(mixed?.routes.get('GET /rare')?.histograms.primary.total);
  });
});
