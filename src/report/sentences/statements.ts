import type { Finding } from '../../judge/verdict.js';
import { formatCount, formatMs, formatNumber } from '../numbers.js';
import { labelOf, numberFact, plural, textFact } from './words.js';

/** The longest statement that stands in a sentence. */
const LONGEST = 160;

/**
 * `` the shadow calls `SELECT ... WHERE id = $1` 11 times per request, the primary once (4,400 against 400 calls in 400 requests) ``; `` ... takes 12 ms on the shadow, 3 ms on the primary ``.
 */
export function statementSentence(finding: Finding): string {
  const statement = `\`${short(textFact(finding, 'statement') ?? '')}\``;
  const how = textFact(finding, 'how');
  const fact = (name: string): number => numberFact(finding, name) ?? 0;
  if (how === 'slower') {
    const change = finding.tier === 'hold' ? ' (enough to hold, not enough to fail)' : '';
    return `${statement} takes ${formatMs(fact('shadowMs'))} on the shadow, ${formatMs(fact('primaryMs'))} on the primary${change}, ${plural(formatCount(fact('shadowCalls')), 'call')}`;
  }
  const beside = finding.facts?.['baselineCalls'] === undefined ? '' : `, ${formatCount(fact('baselineCalls'))} on the baseline`;
  const requests = fact('requests');
  const counts = `(${formatCount(fact('shadowCalls'))} against ${plural(formatCount(fact('primaryCalls')), 'call')}${beside} in ${plural(formatCount(requests), 'request')})`;
  if (fact('primaryCalls') === 0) return `the shadow calls ${statement}, which the primary never does ${counts}`;
  return `the shadow calls ${statement} ${times(fact('shadowCalls') / requests)} per request, the primary ${times(fact('primaryCalls') / requests)} ${counts}`;
}

export function quietStatementCalls(finding: Finding): string {
  const [shadow, primary] = [numberFact(finding, 'shadowCalls') ?? 0, numberFact(finding, 'primaryCalls') ?? 0];
  const kinds = plural(formatCount(numberFact(finding, 'statements') ?? 0), 'statement');
  return `${labelOf(finding.kpi)}: ${formatCount(shadow)} calls on the shadow, ${formatCount(primary)} on the primary, of ${kinds}: no alarm`;
}

function times(perRequest: number): string {
  const whole = Math.round(perRequest);
  if (Math.abs(perRequest - whole) < 0.01 && (whole === 1 || whole === 2)) return whole === 1 ? 'once' : 'twice';
  return `${formatNumber(perRequest, 2)} times`;
}

function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 3)}...` : text;
}
