import type { Reply } from '../traffic/observation.js';
import { compareBodies } from './body.js';
import type { Difference } from './difference.js';
import { compareHeaders } from './headers.js';
import { ignoreRules } from './ignore.js';
import { compareStatus, statusClass } from './status.js';

/**
 * How another arm's reply differs from the primary's: status, then headers, then body; each path once, at most 251 in all.
 * Where the status class differs (a page and an error page) that is the whole answer: the rest differs because of it.
 * Never throws, whatever the bytes. Samples are at most 80 characters and not redacted: the caller does that.
 * @param primary, other with bodies already decoded; one that still says it is encoded is compared as bytes
 * @param ignore entries of `traffic.ignore`, see `ignoreRules`
 */
export function compareReplies(primary: Reply, other: Reply, ignore: readonly string[]): Difference[] {
  const rules = ignoreRules(ignore);
  const status = compareStatus(primary.status, other.status);
  if (status && !rules.ignoresPath(status.path) && statusClass(primary.status) !== statusClass(other.status)) return [status];
  const differences = [
    ...(status ? [status] : []),
    ...compareHeaders(primary.headers, other.headers, rules),
    ...compareBodies(primary, other, rules),
  ];
  return ignore.length === 0 ? differences : differences.filter((difference) => !rules.ignoresPath(difference.path));
}
