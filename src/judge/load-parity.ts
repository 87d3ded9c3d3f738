import type { Kpi } from '../kpi/kpi.js';
import { rounded } from './figures.js';
import { bare } from './validity.js';
import type { Finding } from './verdict.js';

/** What tells how much an arm that somebody else runs has to bear; the names are those of `metrics[].parity`. */
export const LOAD_FACTS = ['requests', 'replicas', 'age', 'cpu-limit', 'memory-limit'] as const;
export type LoadFact = (typeof LOAD_FACTS)[number];

/** Without these nobody can say that two arms bear the same load; limits are compared where they are asked for. */
const NEEDED: readonly LoadFact[] = ['requests', 'replicas', 'age'];

/** Requests a replica within a quarter of each other: the margin from which a queue begins to show in a response time. */
export const MOST_REQUESTS_APART = 0.25;
/** The younger arm is at least half as old: caches, compiled code and leaks grow with age. */
export const LEAST_AGE_SHARE = 0.5;
/** Limits are equal up to how a server writes them. */
const MOST_LIMIT_APART = 0.01;

/** A value of each arm over the time watched; null where it was not measured. */
export interface LoadSides {
  readonly control: number | null;
  readonly experiment: number | null;
}

export interface LoadRow extends LoadSides {
  readonly fact: 'requests-a-replica' | LoadFact;
  readonly alike: boolean;
}

/** Whether the arms bear the same load. */
export interface LoadParity {
  readonly alike: boolean;
  readonly rows: readonly LoadRow[];
  readonly missing: readonly LoadFact[];
}

/** Compares what was measured of the load of both arms (medians over the time watched). Ages in seconds, limits in cores and bytes. */
export function compareLoad(measured: Partial<Record<LoadFact, LoadSides>>): LoadParity {
  const isThere = (fact: LoadFact): boolean =>
    typeof measured[fact]?.control === 'number' && typeof measured[fact]?.experiment === 'number';
  const missing = LOAD_FACTS.filter((fact) => !isThere(fact) && (NEEDED.includes(fact) || measured[fact] !== undefined));
  const rows: LoadRow[] = [];
  if (isThere('requests') && isThere('replicas'))
    rows.push(requestsAReplica(measured.requests as LoadSides, measured.replicas as LoadSides));
  if (isThere('age')) rows.push(row('age', measured.age as LoadSides, (low, high) => low >= LEAST_AGE_SHARE * high));
  for (const fact of ['cpu-limit', 'memory-limit'] as const)
    if (isThere(fact)) rows.push(row(fact, measured[fact] as LoadSides, (low, high) => high - low <= MOST_LIMIT_APART * high));
  return { alike: missing.length === 0 && rows.every(({ alike }) => alike), rows, missing };
}

function requestsAReplica(requests: LoadSides, replicas: LoadSides): LoadRow {
  const each = (side: keyof LoadSides): number | null => {
    const [all, count] = [requests[side] as number, replicas[side] as number];
    return count > 0 ? rounded(all / count) : null;
  };
  const sides = { control: each('control'), experiment: each('experiment') };
  return row('requests-a-replica', sides, (low, high) => high <= (1 + MOST_REQUESTS_APART) * low);
}

/** An arm without a value is like nothing. */
function row(fact: LoadRow['fact'], { control, experiment }: LoadSides, isAlike: (low: number, high: number) => boolean): LoadRow {
  const known = control !== null && experiment !== null;
  return { fact, control, experiment, alike: known && isAlike(Math.min(control, experiment), Math.max(control, experiment)) };
}

/** Whether a KPI follows from how much its arm has to bear: times, CPU and memory. */
export function followsLoad({ name, kind, unit }: Pick<Kpi, 'name' | 'kind' | 'unit'>): boolean {
  if (kind === 'histogram' || ['cpu', 'memory', 'latency'].includes(name)) return true;
  return kind === 'series' && ['s', 'ms', 'bytes', '%'].includes(unit);
}

/** Without parity of load, times, CPU and memory can fail the shadow but never pass it: the arm with less to do looks well either way. */
export function underLoad(findings: readonly Finding[], load: LoadParity, kpis: readonly Kpi[]): Finding[] {
  if (load.alike) return [...findings, loadNote(load)];
  const bound = new Set(kpis.filter(followsLoad).map(({ name }) => name));
  return findings.map((finding): Finding => {
    const isPass = finding.outcome === 'pass' && ['no-change', 'improvement', 'proven', 'no-regression-found'].includes(finding.code);
    if (!isPass || !bound.has(finding.kpi)) return finding;
    const kpi = kpis.find(({ name }) => name === finding.kpi);
    const outcome = kpi?.critical || kpi?.required ? 'inconclusive' : 'pass';
    return {
      ...finding,
      code: 'unequal-load',
      outcome,
      tier: 'none',
      facts: { ...finding.facts, load: unlike(load), loadUnknown: [...load.missing] },
    };
  });
}

function loadNote(load: LoadParity): Finding {
  return { ...bare('equal-load', 'pass', 0), facts: { load: load.rows.map(shown) } };
}

const unlike = ({ rows }: LoadParity): string[] => rows.filter(({ alike }) => !alike).map(shown);

/** `requests-a-replica 2.1 12`: fact, shadow, control; the sentence is made of it in the report. */
function shown({ fact, control, experiment }: LoadRow): string {
  return `${fact} ${experiment ?? 'unknown'} ${control ?? 'unknown'}`;
}
