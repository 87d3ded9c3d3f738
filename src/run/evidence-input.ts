import { z } from 'zod';
import { fail, type Issue } from '../core/errors.js';
import { nearest } from '../core/nearest.js';
import type { Point } from '../core/series.js';
import type { EvidenceDocument, RunShape, SeriesPair, TrialEvidence } from '../judge/evidence.js';
import { DEFAULT_JUDGE, type JudgeSpec } from '../judge/spec.js';
import { builtIn, builtInKpis } from '../kpi/catalogue.js';
import type { Kpi } from '../kpi/kpi.js';

const seconds = z.number().min(0);
const side = z.looseObject({
  status: z.number().int().nullish(),
  latencyMs: z.number().nullish(),
  error: z.string().nullish(),
  bytes: z.number().optional(),
});
const difference = z.looseObject({ kind: z.string(), path: z.string() });
const assertion = z.looseObject({ name: z.string(), found: z.partialRecord(z.enum(['primary', 'shadow', 'baseline']), z.string()) });
const trial = z.looseObject({
  at: seconds,
  route: z.string(),
  primary: side,
  shadow: side,
  baseline: side.optional(),
  recordedStatus: z.number().int().optional(),
  whole: z.literal(true).optional(),
  assertions: z.array(assertion).optional(),
  byQuota: z.literal(true).optional(),
  differences: z.object({ shadow: z.array(difference).optional(), baseline: z.array(difference).optional() }).optional(),
});
const points = z.array(z.tuple([seconds, z.number().nullable()]));
const series = z.strictObject({
  kpi: z.string(),
  stepSeconds: z.number().positive().default(60),
  control: points,
  experiment: points,
  baseline: points.optional(),
  requests: points.optional(),
});
const armState = z.enum(['alive', 'died', 'never-ready', 'out-of-memory']);
const run = z.strictObject({
  forSeconds: z.number().positive().optional(),
  ended: z.boolean().default(true),
  arms: z.partialRecord(z.enum(['primary', 'shadow', 'baseline']), armState).default({}),
  armsLostAt: z.partialRecord(z.enum(['primary', 'shadow', 'baseline']), seconds).optional(),
  orphans: z.number().int().min(0).default(0),
  generatorLate: z.boolean().optional(),
  failedSources: z.record(z.string(), z.string()).optional(),
});
const kpi = z.strictObject({
  name: z.string().min(1),
  kind: z.enum(['trend', 'count', 'ratio', 'series', 'divergence']).optional(),
  unit: z.string().optional(),
  direction: z.enum(['increase', 'decrease', 'either']).optional(),
  margin: z.number().min(0).optional(),
  tailMargin: z.number().min(0).optional(),
  absoluteMargin: z.number().min(0).optional(),
  critical: z.boolean().optional(),
  required: z.boolean().optional(),
  weight: z.number().min(0).optional(),
  minimumSample: z.number().min(0).optional(),
  enforce: z.enum(['observe', 'hold', 'roll-back']).optional(),
  expression: z.string().optional(),
});
const judge = z.strictObject(
  Object.fromEntries(
    Object.entries(DEFAULT_JUDGE).map(([name, value]) => [name, (Array.isArray(value) ? z.array(z.number()) : z.number()).optional()]),
  ),
);
const document = z.strictObject({
  kpis: z.array(kpi).default([]),
  trials: z.array(trial).default([]),
  series: z.array(series).default([]),
  run: run.optional(),
  judge: judge.optional(),
});

/**
 * Plain evidence (docs/statistics.md, interfaces 1 `judge`) with defaults filled in: a KPI of a known name takes the
 * catalogue's settings; without `run` the planned length is the span of the times and the end of the input is the end of the budget.
 * @throws FS_INPUT_INVALID with every problem at once
 */
export function parseEvidence(input: unknown, file: string): EvidenceDocument {
  const parsed = document.safeParse(input);
  if (!parsed.success) throw invalid(parsed.error, file);
  const { trials, series: pairs, run: shape } = parsed.data;
  const kpis = parsed.data.kpis.length > 0 ? parsed.data.kpis.map(completeKpi) : impliedKpis(trials.length > 0);
  const span = latest([...trials.map((row) => row.at), ...pairs.flatMap((pair) => [...pair.control, ...pair.experiment].map(([t]) => t))]);
  return {
    kpis,
    trials: trials as unknown as readonly TrialEvidence[],
    series: pairs as unknown as readonly SeriesPair[] & { control: readonly Point[] }[],
    run: { arms: {}, orphans: 0, ended: true, ...shape, forSeconds: shape?.forSeconds ?? (span > 0 ? span : 1) } as RunShape,
    judge: { ...DEFAULT_JUDGE, ...(parsed.data.judge as Partial<JudgeSpec> | undefined) },
  };
}

/** Not by `Math.max(...times)`: a call has room for about a hundred thousand arguments. */
function latest(times: readonly number[]): number {
  return times.reduce((most, t) => (t > most ? t : most), 0);
}

/** Fills a KPI in from the catalogue, or from its kind. */
function completeKpi(given: z.infer<typeof kpi>): Kpi {
  const known = builtIn(given.name);
  const kind = given.kind ?? known?.kind ?? 'series';
  const margin = given.margin ?? known?.margin ?? (kind === 'trend' ? 0.05 : kind === 'count' ? 0 : DEFAULT_JUDGE.seriesMargin);
  const base: Kpi = {
    name: given.name,
    kind,
    unit: '',
    direction: 'increase',
    margin,
    tailMargin: 2 * margin,
    absoluteMargin: 0,
    critical: false,
    required: false,
    weight: 1,
    minimumSample: kind === 'trend' || kind === 'count' ? DEFAULT_JUDGE.thresholdPairs : DEFAULT_JUDGE.seriesMinPoints,
  };
  const defined = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const fromCatalogue = known && known.kind === kind ? known : {};
  return { ...base, ...fromCatalogue, ...defined, margin, tailMargin: given.tailMargin ?? 2 * margin } as Kpi;
}

/** Without any KPI named, latency and errors are judged where there are trials. */
function impliedKpis(withTrials: boolean): Kpi[] {
  return withTrials ? builtInKpis().filter((candidate) => candidate.name === 'latency' || candidate.name === 'errors') : [];
}

function invalid(error: z.ZodError, file: string): Error {
  const known = [
    ...Object.keys(kpi.shape),
    ...Object.keys(series.shape),
    ...Object.keys(run.shape),
    ...Object.keys(document.shape),
    ...Object.keys(DEFAULT_JUDGE),
  ];
  const issues: Issue[] = error.issues.slice(0, 50).map((issue) => ({
    message: issue.message,
    nearest: issue.code === 'unrecognized_keys' ? nearest(issue.keys[0] ?? '', known) : undefined,
    place: { file, path: issue.path.join('.') },
  }));
  return fail('FS_INPUT_INVALID', {
    found: `${error.issues.length} problem${error.issues.length === 1 ? '' : 's'}`,
    place: { file },
    issues,
  });
}
