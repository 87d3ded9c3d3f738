import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { seeded } from '../../src/core/random.js';
import type { CallEnd } from '../../src/environment/egress.js';
import type { OutboundHost, OutboundTick, OutboundUnits } from '../../src/judge/outbound-evidence.js';
import { keptSize } from '../../src/stats/unit-size.js';
import { OutboundWatch } from '../../src/judge/outbound-watch.js';
import { eventsOf } from '../../src/judge/outbound-test.js';
import { DEFAULT_JUDGE } from '../../src/judge/spec.js';
import type { Finding } from '../../src/judge/verdict.js';
import { builtIn } from '../../src/kpi/catalogue.js';
import type { Kpi } from '../../src/kpi/kpi.js';
import { findingSentence } from '../../src/report/sentences.js';

const KPI = builtIn('outbound-calls') as Kpi;
type Unit = readonly [primary: number, shadow: number, baseline?: number];

/** The units of one host and route, added up as a run adds them up. */
function unitsOf(host: string, route: string | undefined, units: readonly Unit[]): OutboundUnits {
  const sizes = (side: (unit: Unit) => number): Record<string, number> => {
    const list: Record<string, number> = {};
    for (const unit of units) if (side(unit) > 0) list[keptSize(side(unit))] = (list[keptSize(side(unit))] ?? 0) + 1;
    return list;
  };
  const total = (side: (unit: Unit) => number): number => units.reduce((sum, unit) => sum + side(unit), 0);
  return {
    host,
    ...(route === undefined ? {} : { route }),
    calls: { primary: total((unit) => unit[0]), shadow: total((unit) => unit[1]), baseline: total((unit) => unit[2] ?? 0) },
    sizes: { primary: sizes((unit) => unit[0]), shadow: sizes((unit) => unit[1]), baseline: sizes((unit) => unit[2] ?? 0) },
  };
}

const tick = (at: number, units: readonly OutboundUnits[], kinds: OutboundTick['kinds'] = []): OutboundTick => ({ at, units, kinds });

function watchOf(requests: Readonly<Record<string, number>>, ticks: readonly OutboundTick[], hasBaseline = false): readonly Finding[] {
  const watch = new OutboundWatch(KPI, DEFAULT_JUDGE);
  for (const [route, count] of Object.entries(requests)) for (let i = 0; i < count; i++) watch.evidence.request(route, hasBaseline);
  let findings: readonly Finding[] = [];
  for (const one of ticks) {
    watch.evidence.add(one);
    findings = watch.look(one.at);
  }
  return findings;
}

const each = (unit: Unit, times: number): Unit[] => Array.from({ length: times }, () => unit);
const said = (findings: readonly Finding[]): string[] => findings.map((finding) => findingSentence(finding));

describe('calls that belong to requests', () => {
  const checkout = 'POST /checkout';
  test('twice instead of once is a regression of that inbound route, at the strictest level', () => {
    const findings = watchOf({ [checkout]: 200, 'GET /': 800 }, [tick(5, [unitsOf('api.stripe.com', checkout, each([1, 2], 200))])]);
    expect(findings).toMatchObject([
      { code: 'regression', outcome: 'fail', tier: 'roll-back', route: checkout, firstAlarmAt: 5, facts: { host: 'api.stripe.com' } },
    ]);
    expect(said(findings)).toEqual([
      'POST /checkout: the shadow calls api.stripe.com twice per request, the primary once (400 against 200 calls in 200 requests)',
    ]);
  });

  test('where the shadow does not carry the headers on, the host is compared as a whole and no route is blamed', () => {
    const findings = watchOf({ [checkout]: 200 }, [
      tick(5, [unitsOf('a.test', checkout, each([1, 0], 200)), unitsOf('a.test', undefined, each([0, 1], 200))]),
    ]);
    expect(findings.map(({ code, outcome }) => [code, outcome])).toEqual([['no-change', 'pass']]);
  });

  test('an alarm stands though the counts draw level afterwards', () => {
    const findings = watchOf({ [checkout]: 400 }, [
      tick(5, [unitsOf('a.test', checkout, each([1, 3], 100))]),
      tick(9, [unitsOf('a.test', checkout, each([3, 1], 100))]),
    ]);
    expect(findings).toMatchObject([{ code: 'regression', firstAlarmAt: 5 }]);
  });
});

describe('what is no regression', () => {
  test('equal counts, none at all, and no request at all', () => {
    expect(said(watchOf({ r: 100 }, [tick(1, [unitsOf('a.test', 'r', each([2, 2], 100))])]))).toEqual([
      'Outbound calls to a.test: 200 on the shadow, 200 on the primary: no alarm',
    ]);
    expect(said(watchOf({ r: 100 }, [tick(1, [])]))).toEqual(['No outbound call on either arm, 100 pairs']);
    expect(watchOf({}, [tick(1, [])])).toMatchObject([{ code: 'no-data', outcome: 'pass' }]);
  });

  test('one burst of fifty calls is one event, not fifty', () => {
    const burst = watchOf({ r: 1_000 }, [tick(1, [unitsOf('a.test', undefined, [[0, 50], ...each([1, 1], 20)])])]);
    expect(burst.map(({ code }) => code)).toEqual(['no-change']);
  });

  test('as many calls as one of two copies of the live code makes', () => {
    const findings = watchOf({ r: 200 }, [tick(1, [unitsOf('a.test', 'r', each([1, 2, 2], 200))])], true);
    expect(findings.map(({ code }) => code)).toEqual(['no-change']);
  });

  test('fewer calls, and a new host called once, are seen and decide nothing', () => {
    const fewer = watchOf({ r: 200 }, [tick(1, [unitsOf('a.test', 'r', each([1, 0], 200)), unitsOf('b.test', 'r', each([0, 1], 1))])]);
    expect(fewer.map(({ code, outcome }) => `${code} ${outcome}`)).toEqual(['warning pass', 'warning pass', 'no-change pass']);
    expect(said(fewer).slice(0, 2)).toEqual([
      'The shadow never calls a.test, which the primary does (0 against 200 calls in 200 requests)',
      'The shadow calls b.test, which the primary never does (1 against 0 calls in 200 requests)',
    ]);
  });

  test('equal arms that call in clusters raise an alarm in at most alpha of the runs, looked at twenty times', () => {
    const random = seeded(7);
    let alarms = 0;
    const runs = 200;
    for (let run = 0; run < runs; run++) {
      const cluster = (): number => (random() < 0.1 ? 1 + Math.floor(random() * 12) : 0);
      const ticks = Array.from({ length: 20 }, (_, at) =>
        tick(
          1.5 * (at + 1),
          ['a.test', 'b.test'].map((host) =>
            unitsOf(
              host,
              undefined,
              Array.from({ length: 30 }, () => [cluster(), cluster()] as const),
            ),
          ),
        ),
      );
      if (watchOf({ r: 600 }, ticks).some(({ outcome }) => outcome === 'fail')) alarms++;
    }
    expect(alarms / runs).toBeLessThanOrEqual(DEFAULT_JUDGE.alpha);
  });

  test('events are never more than the calls, and finite, whatever is called', () => {
    const unit = fc.tuple(fc.nat(500), fc.nat(500));
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), (units) => {
        const watch = new OutboundWatch(KPI, DEFAULT_JUDGE);
        watch.evidence.add(tick(1, [unitsOf('a', undefined, units)]));
        const row = watch.evidence.hosts.get('a') as OutboundHost;
        const { experiment, reference } = eventsOf(row.all, 'primary', 100);
        return experiment >= 0 && experiment <= row.all.calls.shadow && reference >= 0 && reference <= row.all.calls.primary;
      }),
    );
  });

  test('calls so dense that every stretch of time holds several count one by one', () => {
    const dense = Array.from({ length: 20 }, (_, i) => [4 + (i % 3), 8 + (i % 5)] as const);
    expect(watchOf({ r: 500 }, [tick(1, [unitsOf('pay.test', undefined, dense)])])).toMatchObject([
      { code: 'regression', outcome: 'fail' },
    ]);
  });

  test('a hundred customers charged twice are enough, though nobody knows which request a call belongs to', () => {
    const staggered = Array.from({ length: 100 }, () => [[1, 0] as const, [0, 2] as const]).flat();
    expect(watchOf({ r: 500 }, [tick(60, [unitsOf('pay.test', undefined, staggered)])])).toMatchObject([
      { code: 'regression', outcome: 'fail' },
    ]);
  });
});

test('what nobody answered is named by host, with its calls', () => {
  const kind = (arm: 'primary' | 'shadow', end: CallEnd, call: string, count = 3) => ({ arm, host: 'a.test', call, end, count });
  const kinds = [
    kind('primary', 'denied', 'POST /b'),
    kind('shadow', 'denied', 'POST /a', 4),
    kind('shadow', 'unmatched', 'GET /c'),
    kind('shadow', 'certificate-refused', 'CONNECT'),
    kind('primary', 'failed', 'GET /d'),
    kind('primary', 'answered', 'GET /e'),
  ];
  const findings = watchOf({ r: 10 }, [tick(1, [unitsOf('a.test', undefined, each([1, 1], 10))], kinds)]).slice(1);
  expect(findings.every(({ code, outcome }) => code === 'unstubbed-call' && outcome === 'pass')).toBe(true);
  expect(said(findings)).toEqual([
    'An unstubbed call to a.test was refused (POST /a, POST /b): 3 times on the primary, 4 on the shadow',
    'The stub of a.test has no recorded answer (GET /c): 0 times on the primary, 3 on the shadow',
    expect.stringMatching(
      /^A client calls a\.test without trusting the certificates of the experiment, .*: 0 times on the primary, 3 on the shadow$/,
    ),
    'Nobody answered at a.test (GET /d): 3 times on the primary, 0 on the shadow',
  ]);
});
