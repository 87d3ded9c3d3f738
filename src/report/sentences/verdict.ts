import type { Outcome } from '../../core/outcome.js';
import { rankFindings } from '../ranking.js';
import { formatCount, formatMinutes, formatMs, formatNumber, formatSeconds } from '../numbers.js';
import type { Report } from '../report.js';
import { findingSentence, isReproduced, roundUp } from '../sentences.js';
import { plural, wordsOf } from './words.js';

/** The one word of an outcome. */
export const VERDICT_WORDS: Readonly<Record<Outcome, string>> = {
  pass: 'PASS',
  fail: 'FAIL',
  inconclusive: 'INCONCLUSIVE',
  error: 'COULD NOT MEASURE',
};

/** One line that somebody woken at night understands: the outcome and the one fact behind it. */
export function headline(report: Report): string {
  return `${VERDICT_WORDS[report.verdict.outcome]}: ${headlineText(report)}`;
}

/** The headline without its first word. */
export function headlineText(report: Report): string {
  const { decisive } = rankFindings(report.verdict.findings);
  const first = decisive[0];
  if (report.verdict.outcome === 'pass') return passText(report);
  if (!first) return 'nothing was measured';
  const others = decisive.length - 1;
  return findingSentence(first, wordsOf(report)) + (others > 0 ? `; and ${plural(formatCount(others), 'more finding')}` : '');
}

function passText({ verdict, traffic }: Report): string {
  if (verdict.findings.some((finding) => finding.code === 'not-affected'))
    return 'not affected: nothing the service is made of has changed';
  if (traffic.watched) return `nothing got worse in ${formatSeconds(traffic.seconds)} of watching`;
  const pairs = `on ${plural(formatCount(traffic.measuredPairs), 'pair')}`;
  const accepted = verdict.findings.filter((finding) => finding.code === 'accepted').length;
  const except = accepted === 0 ? '' : `, apart from ${plural(formatCount(accepted), 'accepted finding')}`;
  if (verdict.grade === 'proven') return `the shadow is proven no worse than the margins allow, ${pairs}${except}`;
  if (verdict.grade === 'no-regression-found') return `no regression was found, ${pairs}${except}; it is not proven that there is none`;
  return `nothing got worse, ${pairs}${except}`;
}

/** What a decision means, as a sentence. */
export const DECISIONS: Readonly<Record<Report['verdict']['decision'], string>> = {
  advance: 'The change may go on.',
  promote: 'The shadow becomes the primary.',
  hold: 'The change is held until a person decides.',
  'roll-back': 'The shadow is rolled back to the last verified version.',
};

const WOULD_HAVE: Readonly<Record<string, string>> = {
  fail: 'this run would have failed',
  error: 'this run would have ended as an error',
  inconclusive: 'this run would have been held as inconclusive',
  hold: 'this run would have been held',
  'roll-back': 'this run would have rolled back',
};

/** What happens now, and the exit code. Under `enforce: observe` what would have happened. */
export function decisionSentence({ verdict, effective }: Report): string {
  const code = `Exit code ${effective.exitCode}.`;
  const first = rankFindings(verdict.findings).decisive[0];
  const seenAgain = first && isReproduced(first) ? 'Seen again in a second run on fresh processes. ' : '';
  if (effective.enforced !== 'observe') return `${seenAgain}${DECISIONS[verdict.decision]} ${code}`;
  if (effective.wouldHave === null) return `Observing only, and nothing would have been blocked. ${code}`;
  return `${seenAgain}Observing only: ${WOULD_HAVE[effective.wouldHave] ?? effective.wouldHave}; nothing is blocked. ${code}`;
}

/** How much traffic the verdict stands on. */
export function trafficSentence({ traffic, verdict }: Report): string {
  if (verdict.findings.some((finding) => finding.code === 'not-affected')) return 'No arm was started and no request was sent.';
  if (traffic.watched) return `Watched for ${formatSeconds(traffic.seconds)}; nothing was sent.`;
  const asked = traffic.askedRate === null ? '' : ` (asked: ${formatNumber(traffic.askedRate)})`;
  const warmUp = traffic.warmupSeconds > 0 ? `; the first ${formatSeconds(traffic.warmupSeconds)} were cut as warm-up` : '';
  const late = traffic.latenessP99Ms === null ? '' : `; 99 % of requests left at most ${formatMs(traffic.latenessP99Ms)} late`;
  return `${plural(formatCount(traffic.pairs), 'pair')} in ${formatSeconds(traffic.seconds)}, ${formatNumber(traffic.ratePerSecond)} a second${asked}, of which ${formatCount(traffic.measuredPairs)} measured${warmUp}${late}.`;
}

/** `Left out of the replay: 12 unsafe, 3 unreadable.`; empty where nothing was. */
export function skippedSentence({ traffic }: Report): string {
  const list = Object.entries(traffic.skipped).filter(([, count]) => count > 0);
  return list.length === 0 ? '' : `Left out: ${list.map(([why, count]) => `${formatCount(count)} ${why}`).join(', ')}.`;
}

/** What more evidence would take, for everything still undecided; empty where nothing is. */
export function neededSentence({ verdict }: Report): string {
  if (verdict.outcome !== 'inconclusive') return '';
  if (verdict.findings.some(({ code, outcome }) => code === 'too-noisy' && outcome !== 'pass'))
    return 'To settle it: a quieter or larger machine, or a lower rate. More of the same traffic will hardly help while two copies of the same code differ so much.';
  const needs = verdict.findings.flatMap((finding) =>
    finding.outcome === 'inconclusive' && finding.stillNeeded ? [finding.stillNeeded] : [],
  );
  if (needs.length === 0) return '';
  const pairs = Math.max(...needs.map((need) => need.pairs));
  const minutes = Math.max(...needs.map((need) => need.minutes));
  if (!(pairs > 0)) return '';
  return `To settle it: about ${plural(formatCount(roundUp(pairs)), 'more pair')}${minutes > 0 ? `, ${formatMinutes(minutes)} at this rate` : ''}. A longer run or a higher rate brings them.`;
}

/** What the evidence covers and what it does not: the last line of every report. */
export function reachSentence({ reach }: Report): string {
  return `Covers: ${stopped(reach.covers)} Does not cover: ${stopped(reach.not)}`;
}

/** How long it took, when, with what: enough to find the run again. */
export function originSentence(report: Report): string {
  const minutes = Number.isFinite(report.minutesUsed) ? formatSeconds(report.minutesUsed * 60) : 'an unknown time';
  return `Took ${minutes}, started ${report.startedAt}, Foreshadow ${report.version}, seed ${report.seed}, evidence ${report.verdict.digest.slice(0, 12)}.`;
}

function stopped(text: string): string {
  const trimmed = text.trim();
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
