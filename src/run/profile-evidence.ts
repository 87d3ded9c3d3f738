import { join } from 'node:path';
import type { ProfileInput } from '../judge/profiles/profile.js';
import { parseEvidence } from './evidence-input.js';
import { replayedRun } from './rejudge.js';

/** The systems whose settings a document may carry, each under its own name. */
export const PROFILE_NAMES = ['kayenta', 'keptn', 'argo', 'flagger'] as const;
export type ProfileName = (typeof PROFILE_NAMES)[number];

/** The document without what older systems set in it: what is left is evidence for our own judge. */
export function withoutProfiles(document: unknown): unknown {
  if (!isObject(document)) return document;
  const { kpis, judge } = document;
  return {
    ...document,
    ...(Array.isArray(kpis) ? { kpis: kpis.map((kpi) => (isObject(kpi) ? without(kpi) : kpi)) } : {}),
    ...(isObject(judge) ? { judge: without(judge) } : {}),
  };
}

/**
 * Evidence as an older system would read it: series, with that system's settings as they are written there (`kpis[].kayenta`, `judge.kayenta`).
 * Where no KPI is named, every series is one, with that system's defaults.
 * @throws FS_INPUT_INVALID
 */
export function parseProfileEvidence(document: unknown, file: string, profile: ProfileName): ProfileInput {
  const evidence = parseEvidence(withoutProfiles(document), file);
  const given = isObject(document) ? document : {};
  const named = Array.isArray(given['kpis']) ? given['kpis'].filter(isObject) : [];
  const kpis = named.map((kpi) => ({ name: String(kpi['name']), settings: objectAt(kpi, profile) }));
  const implied = evidence.series.map(({ kpi }) => ({ name: kpi, settings: {} }));
  return {
    kpis: kpis.length > 0 ? kpis : implied,
    series: evidence.series,
    whole: objectAt(objectAt(given, 'judge'), profile),
    spec: evidence.judge,
  };
}

/** The series of a run folder, warm-up left out, as an older system with its default settings would have seen them. */
export async function profileEvidenceOfRun(directory: string): Promise<ProfileInput> {
  const { measured, until } = await replayedRun(join(directory));
  const series = measured.seriesUntil(until).filter(({ control, experiment }) => control.length + experiment.length > 0);
  return { kpis: series.map(({ kpi }) => ({ name: kpi, settings: {} })), series, whole: {}, spec: measured.judge.spec };
}

function without(settings: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(settings).filter(([name]) => !(PROFILE_NAMES as readonly string[]).includes(name)));
}

function objectAt(value: Readonly<Record<string, unknown>>, name: string): Readonly<Record<string, unknown>> {
  const found = value[name];
  return isObject(found) ? found : {};
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
