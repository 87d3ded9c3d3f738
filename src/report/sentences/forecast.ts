import type { Finding } from '../../judge/verdict.js';
import { formatCount, formatPercent, formatSeconds, formatValue } from '../numbers.js';
import { capital, labelOf, numberFact, unitOf, type Words } from './words.js';

/** `memory will pass 512 MiB in about 2 h 50 min (1 h 55 min to 4 h 10 min) with 82 % probability`; in requests where no production rate is known. */
export function forecastSentence(finding: Finding, words: Words): string {
  const known = words.forecasts?.find((entry) => entry.forecast.name === finding.kpi);
  const unit = unitOf(finding.kpi, words) || known?.unit || '';
  const breach = known?.forecast.breach;
  const limit = numberFact(finding, 'limit', 'above', 'below');
  const probability = numberFact(finding, 'probability') ?? breach?.probability;
  const past = limit === undefined ? 'its limit' : formatValue(limit, unit);
  const chance = probability === undefined ? '' : ` with ${formatPercent(probability)} probability`;
  const growth = numberFact(finding, 'per100kRequests', 'growthPer100k');
  const grows = growth === undefined ? '' : `; it grows by ${formatValue(growth, unit)} per 100,000 requests`;
  return `${finding.route === undefined ? '' : `${finding.route}: `}${capital(labelOf(finding.kpi))} will pass ${past}${timeOf(finding, breach?.seconds)}${chance}${grows}`;
}

function timeOf(
  finding: Finding,
  seconds: { readonly median: number | null; readonly low: number | null; readonly high: number | null } | undefined,
): string {
  const requests = numberFact(finding, 'requestsToLimit', 'requests');
  const median = numberFact(finding, 'secondsToLimit', 'seconds') ?? seconds?.median ?? undefined;
  if (median === undefined) return requests === undefined ? '' : ` after about ${formatCount(Number(requests.toPrecision(2)))} requests`;
  const low = numberFact(finding, 'secondsToLimitLow', 'lowSeconds') ?? seconds?.low ?? undefined;
  const high = numberFact(finding, 'secondsToLimitHigh', 'highSeconds') ?? seconds?.high ?? undefined;
  const range =
    low === undefined
      ? ''
      : high === undefined
        ? ` (not before ${formatSeconds(low)})`
        : ` (${formatSeconds(low)} to ${formatSeconds(high)})`;
  return ` in about ${formatSeconds(median)}${range}`;
}
