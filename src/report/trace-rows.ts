import type { Finding } from '../judge/verdict.js';
import type { Report } from './report.js';

/** A trace to look at. */
export interface TraceLink {
  readonly id: string;
  /** own time of the operation in it, milliseconds */
  readonly selfMs: number;
  /** its page; null where nobody said where that is */
  readonly url: string | null;
}

/** One operation that differs, with the traces in which each arm took longest for it. */
export interface TraceDifferenceRow {
  readonly finding: Finding;
  readonly service: string;
  readonly operation: string;
  readonly path: string;
  readonly change: string;
  readonly primary: TraceLink | null;
  readonly shadow: TraceLink | null;
}

/** The operations of all findings on traces, in their order. */
export function traceRows({ verdict, traces }: Report): TraceDifferenceRow[] {
  return verdict.findings.flatMap((finding) => {
    const { facts = {}, kpi } = finding;
    if (kpi !== 'traces' || typeof facts['operation'] !== 'string') return [];
    const text = (name: string): string => (typeof facts[name] === 'string' ? (facts[name] as string) : '');
    return [
      {
        finding,
        service: text('service'),
        operation: text('operation'),
        path: text('path'),
        change: text('change'),
        primary: linkOf(facts, 'slowestPrimary', traces?.ui ?? null),
        shadow: linkOf(facts, 'slowestShadow', traces?.ui ?? null),
      },
    ];
  });
}

const ADDRESS = /^https?:\/\/[^\s<>()"'`\\|]+$/;

function linkOf(facts: NonNullable<Finding['facts']>, name: string, ui: string | null): TraceLink | null {
  const [id, selfMs] = [facts[name], facts[`${name}Ms`]];
  if (typeof id !== 'string' || !/^[0-9a-f]{32}$/.test(id)) return null;
  const url = ui === null ? null : `${ui.replace(/\/+$/, '')}/trace/${id}`;
  return { id, selfMs: typeof selfMs === 'number' ? selfMs : 0, url: url !== null && ADDRESS.test(url) ? url : null };
}
