import { logMcNemarE } from '../stats/log-mc-nemar-e.js';
import { logMeanExp } from '../stats/log-mean-exp.js';
import type { LogEvidence, LogPairCounts, LogRow } from './log-evidence.js';
import { testOutbound } from './outbound-test.js';

/** Which arm a row is compared with: the copy of the live code that writes more. */
export function controlOf({ lines }: LogRow, { hasBaseline }: LogEvidence): 'primary' | 'baseline' {
  return hasBaseline && lines.baseline > lines.primary ? 'baseline' : 'primary';
}

/**
 * Evidence that the shadow writes a message more often than every copy of the live code: where messages name their trial by the sequential McNemar test over trials,
 * else by the conditional binomial test over stretches of time (exposures are equal: every request goes to all arms); where there are both kinds, by the mean
 * of the two e-values. With a baseline the shadow has to stand out from both copies: what the live code's own noise shows, cancels.
 */
export function testLogs(row: LogRow, evidence: LogEvidence, margin: number): number {
  const joined = isJoined(row) ? logPairs(row, evidence.hasBaseline) : null;
  const isLoose = row.loose.calls.shadow + row.loose.calls.primary + row.loose.calls.baseline > 0;
  const loose = isLoose ? testOutbound(row.loose, evidence.stretches, margin, evidence.hasBaseline).logMore : null;
  if (joined !== null && loose !== null) return logMeanExp([joined, loose]);
  return joined ?? loose ?? 0;
}

/** Whether some of its messages name their trial. */
export function isJoined({ against }: LogRow): boolean {
  return Object.values(against).some(({ shadowOnly, controlOnly, both }) => shadowOnly + controlOnly + both > 0);
}

function logPairs({ against }: LogRow, hasBaseline: boolean): number {
  const test = ({ shadowOnly, controlOnly }: LogPairCounts): number => logMcNemarE(shadowOnly, controlOnly);
  return hasBaseline ? Math.min(test(against.primary), test(against.baseline)) : test(against.primary);
}

/** Messages of the shadow beyond those of the control, a request. */
export function excessOf(row: LogRow, evidence: LogEvidence): number {
  return (row.lines.shadow - row.lines[controlOf(row, evidence)]) / Math.max(1, evidence.requests);
}

/** The route of nearly all trials in which the shadow writes more; undefined where there are several. */
export function routeOf({ routes, against }: LogRow): string | undefined {
  const [most] = [...routes].sort(([, a], [, b]) => b - a);
  return most && most[1] >= NEARLY_ALL * against.primary.shadowOnly ? most[0] : undefined;
}

const NEARLY_ALL = 0.9;
