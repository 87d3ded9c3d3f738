import { worst } from '../core/outcome.js';
import { VERSION } from '../core/version.js';
import type { Kpi } from '../kpi/kpi.js';
import { EvidenceDigest } from './digest.js';
import type { Judgement } from './judge.js';
import type { JudgeSpec } from './spec.js';
import { bare } from './validity.js';
import type { Finding } from './verdict.js';

/** The finding of a change that the service cannot notice. @param paths what did change, a few of them */
export function notAffected(paths: readonly string[], files: number): Finding {
  return { ...bare('not-affected', 'pass', 0), facts: { files, paths } };
}

/** The verdict where nothing had to be measured: a pass, unless something said before the traffic is worse. */
export function judgeNotAffected(kpis: readonly Kpi[], spec: JudgeSpec, findings: readonly Finding[]): Judgement {
  const digest = new EvidenceDigest();
  digest.document('not-affected', findings);
  digest.document('spec', { judge: spec, kpis });
  return {
    outcome: worst(['pass', ...findings.map((finding) => finding.outcome)]),
    // Of what was judged, which is nothing, everything passed.
    score: 100,
    tier: 'none',
    findings,
    looks: [],
    spec,
    digest: digest.hex(),
    version: VERSION,
  };
}
