import { describe, expect, test } from '@jest/globals';
import {
  finding,
  leak,
  manyErrors,
  moreMemory,
  noErrors,
  provenLatency,
  sameAnswers,
  slowOverall,
  slowSearch,
  steadyCpu,
  tooLittle,
  wrongPrice,
} from '../fixtures/report/findings.js';
import { REPORTS, provenReport } from '../fixtures/report/reports.js';
import type { FindingCode } from '../../src/judge/verdict.js';
import { evidenceSentence, findingSentence } from '../../src/report/sentences.js';
import { decisionSentence, headline, neededSentence } from '../../src/report/sentences/verdict.js';
import { wordsOf } from '../../src/report/sentences/words.js';

const words = wordsOf(provenReport());

describe('a finding in one sentence', () => {
  test.each([
    ['a slower route', slowSearch, 'GET /search: p95 is 38 % slower (30 % to 47 %, 95 % interval), 4,812 pairs'],
    ['all routes', slowOverall, 'All routes together: p95 is 11 % slower (8.6 % to 14 %, 95 % interval), 14,380 pairs'],
    [
      'errors',
      manyErrors,
      'POST /cart: 5xx and failed requests: 64 on the shadow only, 0 on the primary only (1.3 % of requests against 0 %)',
    ],
    ['no errors', noErrors, '5xx and failed requests: none on either arm, 14,380 pairs'],
    [
      'a divergence',
      wrongPrice,
      'GET /search: $.items[].price differs on the shadow only in 212 of 4,800 compared responses, e.g. 12.99 -> 12.98',
    ],
    ['equal responses', sameAnswers, 'No response differs on the shadow alone, 14,380 responses compared'],
    [
      'a series in its unit',
      moreMemory,
      'Memory is 8.4 % higher (3.1 % to 14 %, 95 % interval): 230 MiB against 212 MiB, 58 points; enough to hold, not enough to fail',
    ],
    [
      'an interval around zero',
      steadyCpu,
      'CPU is 1.2 % higher (between 1.9 % lower and 4.4 % higher, 95 % interval): 0.423 cores against 0.418 cores, 58 points: within its margin or within the noise',
    ],
    [
      'proven',
      provenLatency,
      'All routes together: response time is proven no worse than its margins allow (5 % at p50, 10 % at p90 and p95): p95 is 0.4 % slower (between 0.9 % faster and 1.8 % slower, 95 % interval), 14,380 pairs',
    ],
    [
      'a leak',
      leak,
      'Memory will pass 512 MiB in about 2 h 50 min (1 h 55 min to 4 h 10 min) with 82 % probability; it grows by 30 MiB per 100,000 requests',
    ],
    [
      'too little',
      tooLittle,
      'All routes together: not enough evidence on response time yet: 812 pairs so far, about 2,400 more needed (6 min at this rate)',
    ],
    [
      'away from proof',
      { ...tooLittle, stillNeeded: null },
      'All routes together: not enough evidence on response time yet: after 812 pairs it leans away from proof, so more traffic alone will hardly settle it',
    ],
    [
      'many times',
      finding({ ...slowSearch, effect: { ratio: 3.14, low: 2.9, high: 3.42, level: 0.95, quantile: 0.5 } }),
      'GET /search: p50 is 3.1 times as slow (2.9 to 3.4 times, 95 % interval), 4,812 pairs',
    ],
    [
      'an open interval',
      finding({ ...slowSearch, effect: { ratio: 1.3, low: 1.2, high: null, level: 0.95, quantile: 0.99 } }),
      'GET /search: p99 is 30 % slower (at least 20 % slower, 95 % interval), 4,812 pairs',
    ],
    [
      'a faster one',
      finding({
        ...slowSearch,
        code: 'improvement',
        outcome: 'pass',
        effect: { ratio: 0.88, low: 0.86, high: 0.9, level: 0.95, quantile: 0.5 },
      }),
      'GET /search: p50 is 12 % faster (10 % to 14 %, 95 % interval), 4,812 pairs: an improvement',
    ],
    [
      'a lost shadow',
      finding({ code: 'arm-died', kpi: 'availability', outcome: 'fail', firstAlarmAt: 20.4, facts: { arm: 'shadow', state: 'died' } }),
      'The shadow died after 20 s',
    ],
    [
      'killed for memory',
      finding({ code: 'arm-died', kpi: 'availability', outcome: 'fail', facts: { arm: 'shadow', state: 'out-of-memory' } }),
      'The shadow was killed for lack of memory',
    ],
    [
      'a lost primary',
      finding({ code: 'arm-died', kpi: 'availability', outcome: 'error', facts: { arm: 'primary', state: 'died' } }),
      'The primary died; without it there is nothing to compare with',
    ],
    [
      'the pool of rare routes',
      finding({ ...slowSearch, route: '(other)' }),
      'Rarer routes together (other): p95 is 38 % slower (30 % to 47 %, 95 % interval), 4,812 pairs',
    ],
    [
      'two values without an interval, the change being theirs',
      finding({ ...moreMemory, tier: 'fail', effect: { ratio: 1.02, low: null, high: null, level: 0.95 } }),
      'Memory is 8.5 % higher: 230 MiB against 212 MiB, 58 points',
    ],
    [
      'a source',
      finding({ code: 'source-failed', kpi: 'run', outcome: 'error', facts: { source: 'prometheus', message: 'refused' } }),
      'The source prometheus could not be read: refused',
    ],
    [
      'one side',
      finding({ code: 'no-data', kpi: 'cpu', outcome: 'fail', n: { control: 12, experiment: 0 } }),
      'CPU was measured on the primary only',
    ],
    [
      'nothing',
      finding({ code: 'no-data', kpi: 'latency', outcome: 'inconclusive', n: { control: 0, experiment: 0 } }),
      'Nothing was measured for response time',
    ],
    [
      'identical',
      finding({ code: 'no-change', kpi: 'queue', method: 'identical', outcome: 'pass' }),
      'Queue is constant and equal on both arms',
    ],
    [
      'accepted',
      finding({
        ...slowSearch,
        code: 'accepted',
        outcome: 'pass',
        facts: { accepted: 'regression', reason: 'known', until: '2026-12-31', upTo: 0.5 },
      }),
      'Accepted until 2026-12-31 (known): GET /search: p95 is 38 % slower (30 % to 47 %, 95 % interval), 4,812 pairs',
    ],
    [
      'observed',
      finding({ ...slowSearch, outcome: 'pass', facts: { wouldHave: 'fail' } }),
      'GET /search: p95 is 38 % slower (30 % to 47 %, 95 % interval), 4,812 pairs (observed only; otherwise: fail)',
    ],
    [
      'in requests',
      { ...leak, facts: { probability: 0.9, limit: 536_870_912, requestsToLimit: 612_345, secondsToLimit: null } },
      'Memory will pass 512 MiB after about 610,000 requests with 90 % probability',
    ],
    [
      'a weak forecast',
      { ...leak, code: 'warning' as const, facts: { probability: 0.5, limit: 536_870_912 } },
      'A first sign, too weak to decide anything: Memory will pass 512 MiB with 50 % probability',
    ],
    [
      'not seen again',
      { ...slowSearch, code: 'not-reproduced' as const },
      'GET /search: seen once, but not again on fresh processes with their places swapped: p95 is 38 % slower (30 % to 47 %, 95 % interval), 4,812 pairs',
    ],
    [
      'a loosened gate',
      finding({
        code: 'loosened-gate',
        kpi: 'run',
        outcome: 'pass',
        facts: { used: 'base', settings: ['kpis.latency.margin: 5% -> 50%'] },
      }),
      'This change loosens its own gate: kpis.latency.margin: 5% -> 50%; the settings of the base were used',
    ],
    ['a note', finding({ code: 'note', kpi: 'run', outcome: 'pass', facts: { message: 'no baseline arm ran' } }), 'No baseline arm ran'],
  ])('%s', (_, given, expected) => {
    expect(findingSentence(given, words)).toBe(expected);
  });

  const codes: FindingCode[] = [
    'regression',
    'improvement',
    'no-change',
    'proven',
    'no-regression-found',
    'warning',
    'no-data',
    'not-enough',
    'too-noisy',
    'unrepresentative',
    'divergence',
    'forecast-breach',
    'arm-died',
    'never-ready',
    'source-failed',
    'generator-late',
    'orphans',
    'not-reproduced',
    'accepted',
    'accept-unused',
    'accept-expired',
    'loosened-gate',
    'not-affected',
    'note',
  ];

  test.each(codes)('%s says something sensible even when nothing else is known', (code) => {
    const sentence = findingSentence(finding({ code, kpi: 'latency', outcome: 'pass', n: { control: 0, experiment: 0 } }));
    expect(sentence).not.toMatch(/NaN|undefined|Infinity|null/);
    expect(sentence.length).toBeGreaterThan(8);
    expect(sentence).not.toMatch(/\.$/);
  });

  test('the evidence behind it on one line', () => {
    expect(evidenceSentence(slowOverall)).toBe(
      'Evidence 1,624 (needed: 100) by the gate (both tests must agree): exceedance 10^9, blocks 812; first seen after 22 s',
    );
    expect(evidenceSentence(sameAnswers)).toBe('');
    const tests = [{ name: 'blocks', eValue: 400 }];
    expect(evidenceSentence({ ...slowOverall, method: 'block-t', tests, eValue: 800, facts: { reproduced: true } })).toBe(
      'Evidence 800 (needed: 100) by blocks in time; first seen after 22 s; seen again on fresh processes',
    );
  });
});

describe('the pool of rarer routes', () => {
  const times = (p50: number) => ({ p50, p95: 2 * p50, p99: 3 * p50, errors: 0 });
  const routes = [
    { route: 'GET /calm', pairs: 400, primary: times(5), shadow: times(5.1) },
    { route: 'GET /slow', pairs: 100, primary: times(0.77), shadow: times(3.1) },
    { route: 'GET /rare', pairs: 3, primary: times(1), shadow: times(90) },
  ];
  const pooled = finding({ ...slowSearch, route: '(other)' });

  test('names the route that moved most', () => {
    expect(findingSentence(pooled, { ...words, routes })).toMatch(/4,812 pairs; most at GET \/slow: p95 1\.5 > 6\.2 ms$/);
  });

  test('names none where none got slower, and not for a route of its own', () => {
    expect(findingSentence(pooled, { ...words, routes: routes.slice(2) })).toMatch(/4,812 pairs$/);
    expect(findingSentence(slowSearch, { ...words, routes })).toMatch(/4,812 pairs$/);
  });
});

describe('the headline', () => {
  test.each([
    ['proven', 'PASS: the shadow is proven no worse than the margins allow, on 14,380 pairs'],
    ['slow', 'FAIL: GET /search: p95 is 38 % slower (30 % to 47 %, 95 % interval), 4,812 pairs; and 2 more findings'],
    ['error', 'COULD NOT MEASURE: The baseline died after 31 s; without it there is nothing to compare with; and 1 more finding'],
    ['no-data', 'INCONCLUSIVE: Nothing was measured for response time'],
  ] as const)('%s', (name, expected) => {
    expect(headline(REPORTS[name]())).toBe(expected);
  });

  test('a weaker pass never reads as a proof', () => {
    const report = provenReport();
    expect(headline({ ...report, verdict: { ...report.verdict, grade: 'no-regression-found' } })).toContain(
      'it is not proven that there is none',
    );
  });

  test('what happens now, also under observe', () => {
    expect(decisionSentence(REPORTS.slow())).toBe('The change is held until a person decides. Exit code 1.');
    expect(decisionSentence(REPORTS.observe())).toBe('Observing only: this run would have failed; nothing is blocked. Exit code 0.');
  });

  test('what more evidence would take', () => {
    expect(neededSentence(REPORTS.inconclusive())).toBe(
      'To settle it: about 2,400 more pairs, 6 min at this rate. A longer run or a higher rate brings them.',
    );
    expect(neededSentence(REPORTS.proven())).toBe('');
    const { verdict, ...rest } = REPORTS.inconclusive();
    const noisy = finding({ code: 'too-noisy', kpi: 'run', outcome: 'inconclusive', facts: { tau: 0.23, allowed: 0.1 } });
    const report = { ...rest, verdict: { ...verdict, findings: [...verdict.findings, noisy] } };
    expect(neededSentence(report)).toMatch(/^To settle it: a quieter or larger machine/);
    // The cause is told before what it causes.
    expect(headline(report)).toMatch(/^INCONCLUSIVE: Two copies of the live code differ/);
  });
});
