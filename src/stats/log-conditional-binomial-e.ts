import betaln from '@stdlib/math-base-special-betaln';
import { logBetaUpperTail } from './log-beta-upper-tail.js';

/**
 * log E of two unpaired counts: given their total, the experiment's count is binomial whatever the common rate does; H0: its
 * rate is at most (1 + margin) times the control's (statistics.md 1.3, Beta(1,1) truncated to (p0, 1)).
 * @param experiment @param control counts
 * @param experimentExposure @param controlExposure requests, seconds or steps behind each count; only their ratio matters
 * @param margin relative, 0 for "not above"
 */
export function logConditionalBinomialE(
  experiment: number,
  control: number,
  experimentExposure: number,
  controlExposure: number,
  margin: number,
): number {
  if (experiment + control === 0) return 0;
  const share = ((1 + margin) * experimentExposure) / ((1 + margin) * experimentExposure + controlExposure);
  return (
    betaln(1 + experiment, 1 + control) +
    logBetaUpperTail(experiment, control, share) -
    Math.log1p(-share) -
    experiment * Math.log(share) -
    control * Math.log1p(-share)
  );
}
