import type { Arm } from '../environment/environment.js';
import { formatCount, formatSeconds } from '../report/numbers.js';
import { plural } from '../report/sentences/words.js';

/** What was asked of a source for one arm, over which time, and how fresh the answer was. */
export interface SourceMeasurement {
  readonly source: string;
  readonly name: string;
  readonly arm: Arm;
  /** variables filled in */
  readonly query: string;
  readonly stepSeconds: number;
  /** half-open, ISO times */
  readonly from: string;
  readonly to: string;
  readonly values: number;
  /** seconds between the newest value and the end of the reading; null without one */
  readonly newestSecondsOld: number | null;
}

/** Lines of the report; the rest is in `measurements.json`. */
const MOST_LINES = 12;

/** One line a name: the query as the shadow's was filled in, the time it covers, and how many values of which age each arm had. */
export function measurementNotes(measurements: readonly SourceMeasurement[]): string[] {
  const names = [...new Set(measurements.map(({ source, name }) => `${source} ${name}`))];
  const lines = names.slice(0, MOST_LINES).map((key) => line(measurements.filter(({ source, name }) => `${source} ${name}` === key)));
  const rest = names.length - lines.length;
  return rest > 0 ? [...lines, `${plural(formatCount(rest), 'more query')} in measurements.json.`.replace('querys', 'queries')] : lines;
}

function line(rows: readonly SourceMeasurement[]): string {
  const shown = rows.find(({ arm }) => arm === 'shadow') ?? (rows[0] as SourceMeasurement);
  const arms = [...new Set(rows.map(({ arm }) => arm))].map((arm) => {
    const own = rows.find((row) => row.arm === arm) as SourceMeasurement;
    const age = own.newestSecondsOld === null ? '' : ` (the newest ${formatSeconds(own.newestSecondsOld)} old)`;
    return `${arm} ${plural(formatCount(own.values), 'value')}${age}`;
  });
  const clock = (time: string): string => time.slice(11, 19);
  const when = `every ${formatSeconds(shown.stepSeconds)} from ${clock(shown.from)} to ${clock(shown.to)} UTC`;
  return `${shown.name} from ${shown.source}: ${shown.query}, ${when}; ${arms.join(', ')}.`;
}
