import { compareReplies } from '../diff/compare.js';
import type { Difference } from '../diff/difference.js';
import type { TrialEvidence, TrialSide } from '../judge/evidence.js';
import type { Observation, Reply, Trial } from '../traffic/observation.js';

/** What an engine's trial becomes as evidence: the bodies are compared here and then let go. */
export function trialEvidence(trial: Trial, ignore: readonly string[], redact: (text: string) => string): TrialEvidence {
  const differences = differencesOf(trial, ignore, redact);
  return {
    at: trial.at,
    route: trial.route,
    primary: sideOf(trial.primary),
    shadow: sideOf(trial.shadow),
    ...(trial.baseline ? { baseline: sideOf(trial.baseline) } : {}),
    ...(trial.recordedStatus === undefined ? {} : { recordedStatus: trial.recordedStatus }),
    ...(differences ? { differences } : {}),
  };
}

function sideOf(observation: Observation): TrialSide {
  return {
    status: observation.status,
    latencyMs: observation.latencyMs,
    ...(observation.error ? { error: observation.error } : {}),
    bytes: observation.bytes,
  };
}

/** Compared only where both arms answered: a request that failed is counted as an error, not as a divergence too. */
function differencesOf(trial: Trial, ignore: readonly string[], redact: (text: string) => string): TrialEvidence['differences'] {
  if (trial.primary.status === null || trial.shadow.status === null || !trial.same) return undefined;
  const shadow = against(trial, 'shadow', ignore, redact);
  if (!shadow) return undefined;
  const baseline = trial.baseline && trial.baseline.status !== null ? against(trial, 'baseline', ignore, redact) : undefined;
  return { shadow, ...(baseline ? { baseline } : {}) };
}

function against(trial: Trial, arm: 'shadow' | 'baseline', ignore: readonly string[], redact: (text: string) => string): readonly Difference[] | undefined {
  if (trial.same?.[arm]) return [];
  const primary: Reply | undefined = trial.replies?.primary;
  const other: Reply | undefined = trial.replies?.[arm];
  if (!primary || !other) return undefined;
  return compareReplies(primary, other, ignore).map((difference) => ({
    ...difference,
    ...(difference.primary === undefined ? {} : { primary: redact(difference.primary) }),
    ...(difference.other === undefined ? {} : { other: redact(difference.other) }),
  }));
}
