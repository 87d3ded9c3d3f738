import { OUTCOMES } from '../core/outcome.js';
import type { Finding, FindingCode } from '../judge/verdict.js';
import { POOL } from './sentences/run.js';

/** Findings as a reader wants them: what decides, what else should be known, what is fine. */
export interface RankedFindings {
  /** fail, error, inconclusive; the worst first */
  readonly decisive: readonly Finding[];
  /** warnings, accepted exceptions, improvements: nothing decides here, but a person should see it */
  readonly notes: readonly Finding[];
  readonly passed: readonly Finding[];
}

const NOTES: readonly FindingCode[] = [
  'warning',
  'accepted',
  'accept-unused',
  'accept-expired',
  'loosened-gate',
  'unstubbed-call',
  'trace-difference',
  'improvement',
  'note',
  'not-affected',
  'parity',
  'equal-load',
  'unequal-load',
  'no-data',
  'not-enough',
];
/** A lost arm explains everything else, so it is told first. */
const FIRST: readonly FindingCode[] = ['arm-died', 'never-ready', 'source-failed', 'generator-late', 'loosened-gate', 'forecast-breach'];

/** Sorts findings into the three groups; within one, the worst outcome, then lost arms, then what is more than too little evidence, then a named route, then critical KPIs, then the strongest evidence. */
export function rankFindings(findings: readonly Finding[]): RankedFindings {
  const sorted = [...findings].sort(compare);
  const passing = sorted.filter((finding) => finding.outcome === 'pass');
  // What is as it should be now, and is going to breach its limit, is not fine.
  const breaching = new Set(sorted.filter(({ code }) => code === 'forecast-breach').map(({ kpi }) => kpi));
  return {
    decisive: sorted.filter((finding) => finding.outcome !== 'pass'),
    notes: passing.filter((finding) => NOTES.includes(finding.code) || finding.facts?.['wouldHave'] !== undefined),
    passed: passing.filter(
      (finding) => !NOTES.includes(finding.code) && finding.facts?.['wouldHave'] === undefined && !breaching.has(finding.kpi),
    ),
  };
}

function compare(a: Finding, b: Finding): number {
  return (
    OUTCOMES.indexOf(b.outcome) - OUTCOMES.indexOf(a.outcome) ||
    place(a.code) - place(b.code) ||
    Number(a.code === 'not-enough') - Number(b.code === 'not-enough') ||
    isNamed(b) - isNamed(a) ||
    Number(b.route !== undefined) - Number(a.route !== undefined) ||
    Number(b.critical === true) - Number(a.critical === true) ||
    (b.eValue ?? 0) - (a.eValue ?? 0)
  );
}

/** The pool of rare routes: a name tells a reader more. */
const isNamed = ({ route }: Finding): number => Number(route !== undefined && route !== POOL);

function place(code: FindingCode): number {
  const index = FIRST.indexOf(code);
  return index < 0 ? FIRST.length : index;
}
