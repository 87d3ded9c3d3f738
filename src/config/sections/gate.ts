import { z } from 'zod';
import { BUILT_IN_NAMES } from '../../kpi/catalogue.js';
import {
  choice,
  count,
  duration,
  flag,
  fraction,
  key,
  listOf,
  phrase,
  positive,
  probability,
  ratio,
  required,
  section,
  word,
} from '../words.js';

export const ENFORCE = ['observe', 'hold', 'roll-back'] as const;
const enforce = choice(ENFORCE);
const nonNegative = word(
  z.number({ error: 'expected a number of at least 0' }),
  { title: 'number', expected: 'a number of at least 0' },
  (value) => (value >= 0 && Number.isFinite(value) ? value : undefined),
);

const kpi = section({
  expression: key(phrase('an expression'), 'a KPI of your own: a formula over the names of docs/kpis.md'),
  unit: key(phrase('a unit'), 'how the value is labelled (own KPIs)', 'ratio'),
  direction: key(choice(['increase', 'decrease', 'either']), 'the direction that is bad (own KPIs)', 'increase'),
  margin: key(ratio, 'how much worse is still acceptable (at p50 and p75 for latency)'),
  'tail-margin': key(ratio, 'the same at p90 and above; default: twice the margin'),
  'absolute-margin': key(ratio, 'counts: a difference of shares below which nothing fails'),
  critical: key(flag, 'too little data holds the change'),
  required: key(flag, 'no data at all holds the change'),
  weight: key(nonNegative, 'weight in the score'),
  'minimum-sample': key(count(1), 'observations below which nothing is said'),
  enforce: key(enforce, 'what a verdict on this KPI may do; default: the top-level `enforce`'),
});
const kpiOrOff = z.union([z.literal(false), kpi], { error: 'expected a mapping, or false to leave the KPI out' });
const named = Object.fromEntries(BUILT_IN_NAMES.map((name) => [name, kpiOrOff.optional()]));

/** `kpis:` changes to the built-in KPIs, and KPIs of one's own. */
export const kpis = z.object(named, { error: 'expected a mapping of KPI names' }).catchall(kpiOrOff);

const ISO_DATE = 'a date such as 2026-12-31';
const isoDate = word(z.string({ error: `expected ${ISO_DATE}` }), { title: 'date', expected: ISO_DATE }, (value) =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value) ? value : undefined,
);

/** `accept:` findings a person has accepted. */
export const accept = listOf(
  section({
    kpi: key(phrase('the name of a KPI'), 'the KPI of the finding'),
    divergence: key(phrase('a differing path'), 'or the differing path of the finding'),
    route: key(phrase('a route such as "GET /search"'), 'only on this route'),
    template: key(phrase('a message template'), 'only this message or exception, as its finding names it'),
    'up-to': key(ratio, 'worse than this still fails'),
    until: required(isoDate, 'the last day it holds'),
    reason: required(phrase('a reason'), 'why; shown in every report'),
  }),
  'a list',
);

/** `enforce:` of the whole run. */
export const enforceWhole = enforce;
export const gateConfig = choice(['base', 'head']);

const fractions = listOf(fraction, 'a list of shares').meta({ title: 'list of shares' });
const quantiles = listOf(probability, 'a list of five quantiles')
  .length(5, { error: 'expected five quantiles' })
  .meta({ title: 'list of five shares' });

/** `judge:` the constants of the verdict (docs/statistics.md); kebab-case here is camelCase in JSON. */
export const judge = section({
  alpha: key(probability, 'false-alarm probability of the whole run, for hold and fail; default by criticality'),
  'rollback-alpha': key(probability, 'the same for a roll-back', 0.01),
  'warn-alpha': key(probability, 'the same for a warning', 0.05),
  'count-rollback-alpha': key(probability, 'level of the count tests for a roll-back', 0.001),
  confirm: key(flag, 'reproduce a fail on fresh, swapped processes where the driver can', true),
  'on-inconclusive': key(choice(['fail', 'hold', 'pass']), 'exit code of an inconclusive verdict: 1, 2 or 0'),
  'on-error': key(choice(['fail', 'hold', 'pass']), 'exit code where nothing could be measured: 1, 2 or 0'),
  'on-no-data': key(choice(['fail', 'hold']), 'exit code where there was no data: 1 or 2'),
  'hold-margin': key(fraction, "the hold tier stands at this fraction of a KPI's margin", 0.6),
  detectable: key(ratio, 'no-regression-found needs the interval of the ratio below 1 + this', '25%'),
  'fast-lane-margin': key(ratio, 'margin of the fast lane', '25%'),
  'fast-lane-e': key(positive, 'evidence the fast lane needs on two successive looks', 200),
  'threshold-pairs': key(count(20), "pairs that fix a route's thresholds, then skipped", 200),
  quantiles: key(quantiles, 'the five latency thresholds', [0.5, 0.75, 0.9, 0.95, 0.99]),
  segments: key(fractions, 'starts of the evidence as fractions of the measured time', [0, 0.25, 0.5, 0.75]),
  'blocks-per-run': key(count(6), 'block length = run / this', 40),
  'min-block': key(duration, 'shortest block', '1s'),
  'max-block': key(duration, 'longest block', '30s'),
  'block-pairs': key(count(1), 'blocks are merged up to this many pairs', 200),
  'min-block-pairs': key(count(1), 'pairs a block has at least', 30),
  'min-blocks': key(count(1), 'while at least this many blocks remain', 20),
  'block-support': key(positive, 'pairs beyond a quantile that a block needs', 10),
  'min-effective-blocks': key(positive, 'no alarm of the block test before this many effective blocks', 6),
  phi: key(positive, 'scale of the mixture of the block test', 1),
  'orphan-share': key(fraction, 'requests we lost ourselves, above which the run is an error', '1%'),
  'warmup-share': key(fraction, 'the warm-up is at most this share of the run', '16.67%'),
  'warmup-slope-per-minute': key(ratio, 'slope of the block medians that counts as warm', '2%'),
  'too-noisy': key(ratio, 'block noise above which nothing is decided', '10%'),
  'unrepresentative-route': key(fraction, 'status classes that differ from the recorded ones on a route', '5%'),
  'unrepresentative-status': key(fraction, '401, 403 and 404 without a recorded response', '20%'),
  'series-margin': key(ratio, 'margin of series KPIs that name none', '10%'),
  'series-min-points': key(count(2), 'points a series needs', 10),
  'series-coverage': key(fraction, 'both sides present on this share of them', '80%'),
  'request-timeout': key(duration, 'what an infinite block quantile counts as; default: `traffic.replay.timeout`'),
  'min-change-coverage': key(fraction, 'changed lines that the traffic must reach', '50%'),
  'confidence-level': key(probability, 'level of the intervals shown', '95%'),
});
