import { describe, expect, test } from '@jest/globals';
import { appendVerdict, LEDGER_LIMIT, MATURE_MS, settleFate, summariseLedger } from '../../src/rollout/ledger.js';
import { emptyState, type LedgerEntry, type StateDocument } from '../../src/rollout/state.js';
import { clopperPearson } from '../../src/stats/clopper-pearson.js';

const NOW = Date.parse('2026-11-25T03:00:00Z');
const LONG_AGO = new Date(NOW - MATURE_MS - 1).toISOString();
let counter = 0;
const entry = (change: Partial<LedgerEntry> = {}): LedgerEntry => ({
  verdict: `d${counter++}`,
  at: LONG_AGO,
  subject: 'pull/1',
  commit: 'c1',
  outcome: 'pass',
  enforce: 'observe',
  kpis: [],
  fate: 'open',
  ...change,
});
const empty = emptyState('shop', 'production');
const fates = ({ ledger }: StateDocument): string[] => ledger.map(({ fate }) => fate);
const times = (n: number, change: Partial<LedgerEntry>): LedgerEntry[] => Array.from({ length: n }, () => entry(change));

describe('the exact interval of a share', () => {
  // R: binom.test(k, n, conf.level = level)$conf.int
  test.each([
    [0, 29, 0.9, 0, 0.0981445],
    [5, 5, 0.9, 0.5492803, 1],
    [3, 20, 0.95, 0.03207094, 0.3789268],
    [50, 100, 0.95, 0.3983211, 0.6016789],
  ])('%i of %i at %d', (k, n, level, low, high) => {
    const { low: a, high: b } = clopperPearson(k, n, level);
    expect(a).toBeCloseTo(low, 6);
    expect(b).toBeCloseTo(high, 6);
  });
  test('nothing counted says nothing', () => expect(clopperPearson(0, 0, 0.9)).toEqual({ low: 0, high: 1 }));
});

describe('the ledger', () => {
  test('a verdict stands in it once; the same commit with another outcome was a re-run that changed', () => {
    const first = entry({ outcome: 'fail', kpis: ['latency'] });
    let document = appendVerdict(appendVerdict(empty, first, []), first, []);
    expect(fates(document)).toEqual(['open']);
    document = appendVerdict(document, entry({ outcome: 'pass' }), []);
    expect(fates(document)).toEqual(['changed-on-re-run', 'open']);
  });

  test('another commit of the same change closes the earlier verdict; an acceptance of all it said accepts it', () => {
    const first = appendVerdict(empty, entry({ outcome: 'fail', kpis: ['latency'] }), []);
    expect(fates(appendVerdict(first, entry({ commit: 'c2' }), []))).toEqual(['closed', 'open']);
    expect(fates(appendVerdict(first, entry({ commit: 'c2' }), ['latency']))).toEqual(['accepted', 'open']);
    expect(fates(appendVerdict(first, entry({ subject: 'pull/2' }), []))).toEqual(['open', 'open']);
  });

  test('is bounded, and a fate that is known already changes nothing', () => {
    let document = empty;
    for (let n = 0; n < LEDGER_LIMIT + 5; n++) document = appendVerdict(document, entry({ subject: `pull/${n}` }), []);
    expect([document.ledger.length, document.ledger.at(-1)?.subject]).toEqual([LEDGER_LIMIT, `pull/${LEDGER_LIMIT + 4}`]);
    const verdict = String(document.ledger[0]?.verdict);
    const settled = settleFate(document, verdict, 'merged', LONG_AGO);
    expect(settled.ledger[0]).toMatchObject({ fate: 'merged', fateAt: LONG_AGO });
    expect(settleFate(settled, verdict, 'merged', LONG_AGO)).toBe(settled);
  });

  test('counts what is known: harmless after a week, harmful when taken back, nothing where a person decided', () => {
    const merged = { fate: 'merged', fateAt: LONG_AGO } as const;
    const summary = summariseLedger(
      [
        ...times(18, merged),
        ...times(2, { ...merged, outcome: 'fail', kpis: ['latency'] }),
        ...times(3, { fate: 'reverted', outcome: 'pass' }),
        ...times(1, { fate: 'closed', outcome: 'fail', kpis: ['errors'] }),
        entry({ fate: 'merged', fateAt: new Date(NOW - 1_000).toISOString() }),
        entry({ fate: 'accepted', outcome: 'fail' }),
        entry(),
      ],
      NOW,
    );
    expect(summary).toMatchObject({
      verdicts: 27,
      open: 1,
      falseAlarms: { count: 2, of: 20, share: 0.1 },
      catches: { count: 1, of: 4, share: 0.25 },
    });
    expect(summary.kpis).toEqual([
      { kpi: 'errors', alarms: 1, falseAlarms: 0 },
      { kpi: 'latency', alarms: 2, falseAlarms: 2 },
    ]);
  });

  test('the record supports the next rung from 29 harmless changes without an alarm, and rolling back from 59 with five of five caught', () => {
    const merged = { fate: 'merged', fateAt: LONG_AGO } as const;
    const supports = (ledger: readonly LedgerEntry[]) => summariseLedger(ledger, NOW).rung.isSupported;
    expect([supports(times(28, merged)), supports(times(29, merged))]).toEqual([false, true]);
    const hold = { ...merged, enforce: 'hold' } as const;
    const caught = (n: number) => times(n, { fate: 'closed', outcome: 'fail', enforce: 'hold' });
    expect([
      supports([...caught(5), ...times(58, hold)]),
      supports([...caught(4), ...times(59, hold)]),
      supports([...caught(5), ...times(59, hold)]),
    ]).toEqual([false, false, true]);
    expect(summariseLedger([], NOW).rung).toMatchObject({ now: 'observe', next: 'hold', isSupported: false });
  });
});
