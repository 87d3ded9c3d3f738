import { formatCount, formatPercent } from '../report/numbers.js';
import { plural } from '../report/sentences/words.js';
import type { DriveSummary } from '../traffic/engine.js';

/** What the report says about the traffic once it has been sent. */
export function notesOf(summary: DriveSummary | undefined): string[] {
  return [...carriedNote(summary), ...signInNotes(summary), ...turnNotes(summary), ...transactionNotes(summary)];
}

function carriedNote(summary: DriveSummary | undefined): string[] {
  const carried = summary?.carried;
  if (!carried || (carried.values === 0 && carried.missing === 0)) return [];
  const values = plural(formatCount(carried.values), 'value');
  const sessions = plural(formatCount(carried.sessions), 'session');
  const missing =
    carried.missing === 0 ? '' : `; ${formatCount(carried.missing)} more were not in an arm's reply, and the recorded ones were sent`;
  const were = carried.values === 1 ? 'was' : 'were';
  return [`${values} of ${sessions} (cookies, tokens, created identifiers) ${were} carried over from each arm's own replies${missing}.`];
}

function signInNotes(summary: DriveSummary | undefined): string[] {
  return Object.entries(summary?.signIns ?? {}).flatMap(([arm, { done, failed }]) =>
    failed === 0
      ? []
      : [
          `${plural(formatCount(failed), 'session')} of ${formatCount(done + failed)} could not sign in to the ${arm}, and went on without credentials.`,
        ],
  );
}

const MORE_USERS = 'a recording of more clients, or more accounts for `traffic.auth.login`, would change that';

/** That clients which write wait for themselves, and that a rate was too high for it. */
function turnNotes({ passedOver, heldShare = 0, overtaken = 0 }: Partial<DriveSummary> = {}): string[] {
  const passed = passedOver?.rounds ?? 0;
  const rounds = `${plural(formatCount(passed), 'round')} of clients that write (${plural(formatCount(passedOver?.requests ?? 0), 'request')})`;
  return [
    ...(passed > 0
      ? [
          `${rounds} were left out, because every account they could have used was still in a round before, and others were sent instead: ${MORE_USERS}.`,
        ]
      : []),
    ...(heldShare >= LEAST_HELD
      ? [
          `${formatPercent(heldShare)} of the time nothing could be sent, because every client was still in its round before, so the rate asked for was not reached: ${MORE_USERS}.`,
        ]
      : []),
    ...(overtaken > 0
      ? [
          `${plural(formatCount(overtaken), 'request')} left before an earlier one of the same session was answered: sessions this long do not keep their order at this rate.`,
        ]
      : []),
  ];
}

/** Less is not worth a line. */
const LEAST_HELD = 0.005;

/** `4,200 transactions: 4,100 whole, 98 ended early (90 at checkout / pay on shadow), 2 unfinished.` */
function transactionNotes(summary: DriveSummary | undefined): string[] {
  const counts = summary?.transactions;
  if (!counts) return [];
  const early = Object.entries(counts.endedEarly).toSorted(([, a], [, b]) => b - a);
  const total = early.reduce((sum, [, count]) => sum + count, 0);
  const where = early.slice(0, MOST_PLACES).map(([place, count]) => `${formatCount(count)} at ${place}`);
  const parts = [
    `${formatCount(counts.whole)} whole`,
    ...(total > 0 ? [`${formatCount(total)} ended early by a step that failed (${where.join(', ')})`] : []),
    ...(counts.unfinished > 0 ? [`${formatCount(counts.unfinished)} unfinished at the end`] : []),
    ...(counts.dropped > 0 ? [`${formatCount(counts.dropped)} never begun, as too many were going`] : []),
  ];
  return [`${plural(formatCount(counts.begun), 'transaction')}: ${parts.join(', ')}.`];
}

/** Places at which transactions ended that a note names. */
const MOST_PLACES = 5;
