import type { Finding } from '../../judge/verdict.js';
import { formatCount, formatNumber } from '../numbers.js';
import { numberFact, plural, textFact } from './words.js';

/**
 * `the shadow calls api.stripe.com twice per request, the primary once (POST /v1/charges; 400 against 200 calls in 200 requests)`; without a
 * known route the calls alone, because a rate over requests of all kinds says little.
 */
export function outboundCalls(finding: Finding): string {
  const host = textFact(finding, 'host') ?? '';
  const [shadow, primary] = [numberFact(finding, 'shadowCalls') ?? 0, numberFact(finding, 'primaryCalls') ?? 0];
  const requests = numberFact(finding, 'requests') ?? 0;
  const call = textFact(finding, 'call');
  const baseline = numberFact(finding, 'baselineCalls');
  const beside = baseline === undefined ? '' : `, ${formatCount(baseline)} on the baseline`;
  const counts = `${formatCount(shadow)} against ${plural(formatCount(primary), 'call')}${beside} in ${plural(formatCount(requests), 'request')}`;
  const details = ` (${call === undefined || call === 'CONNECT' ? '' : `${call}; `}${counts})`;
  if (primary === 0) return `the shadow calls ${host}, which the primary never does${details}`;
  if (shadow === 0) return `the shadow never calls ${host}, which the primary does${details}`;
  if (finding.route !== undefined && requests > 0)
    return `the shadow calls ${host} ${times(shadow / requests)} per request, the primary ${times(primary / requests)}${details}`;
  const [more, word] = shadow >= primary ? [shadow / primary, 'as often as'] : [primary / shadow, 'less often than'];
  return word === 'as often as'
    ? `the shadow calls ${host} ${formatNumber(more, 2)} times as often as the primary${details}`
    : `the primary calls ${host} ${formatNumber(more, 2)} times as often as the shadow${details}`;
}

function times(perRequest: number): string {
  const whole = Math.round(perRequest);
  if (Math.abs(perRequest - whole) < 0.01 && (whole === 1 || whole === 2)) return whole === 1 ? 'once' : 'twice';
  return `${formatNumber(perRequest, 2)} times`;
}

const ENDS: Readonly<Record<string, (host: string, calls: string) => string>> = {
  denied: (host, calls) => `an unstubbed call to ${host} was refused${calls}`,
  unmatched: (host, calls) => `the stub of ${host} has no recorded answer${calls}`,
  'certificate-refused': (host) =>
    `a client calls ${host} without trusting the certificates of the experiment, so that its calls fail and are not known (see egress.tls)`,
  failed: (host, calls) => `nobody answered at ${host}${calls}`,
};

/** `an unstubbed call to api.stripe.com was refused (POST /v1/charges): 200 times on the primary, 200 on the shadow`. */
export function unstubbedCall(finding: Finding): string {
  const list = textFact(finding, 'calls');
  const calls = list === undefined || list === 'CONNECT' ? '' : ` (${list})`;
  const say = ENDS[textFact(finding, 'end') ?? ''] ?? ENDS['denied'];
  const of = (arm: string): number => numberFact(finding, `${arm}Calls`) ?? 0;
  const shadow = `${formatCount(of('shadow'))} on the shadow`;
  const baseline = of('baseline') > 0 ? `, ${formatCount(of('baseline'))} on the baseline` : '';
  return `${say?.(textFact(finding, 'host') ?? '', calls)}: ${formatCount(of('primary'))} times on the primary, ${shadow}${baseline}`;
}

/** What was called, where nothing was called more often. */
export function quietCalls(finding: Finding): string {
  const [shadow, primary] = [numberFact(finding, 'shadowCalls') ?? 0, numberFact(finding, 'primaryCalls') ?? 0];
  if (shadow + primary === 0) return `no outbound call on either arm, ${plural(formatCount(finding.n.experiment), 'pair')}`;
  const hosts = finding.facts?.['hosts'];
  const many = Array.isArray(hosts) ? hosts.length : 0;
  return `outbound calls to ${many === 1 ? textFact(finding, 'hosts') : plural(formatCount(many), 'host')}: ${formatCount(shadow)} on the shadow, ${formatCount(primary)} on the primary: no alarm`;
}
