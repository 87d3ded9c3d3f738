import type { Environment, EnvironmentSpec } from '../environment/environment.js';

/** What stood between the arms and the outside, for the report; empty where nothing did. */
export function egressNotes({ egress: policy }: Pick<EnvironmentSpec, 'egress'>, environment: Environment | null): string[] {
  if (policy.watch !== true || !environment?.egress) return [];
  const stubbed = Object.keys(policy.stubs ?? {});
  const but = [...(policy.allow ?? []).map((host) => `${host} allowed`), ...stubbed.map((host) => `${host} stubbed`)].join(', ');
  const what = policy.default === 'deny' ? `denied${but === '' ? '' : `, but ${but}`}` : `allowed${stubbed.length > 0 ? `, ${but}` : ''}`;
  const how = environment.egress.isEnforced
    ? 'the arms have no other way out than their proxies'
    : 'a client that ignores its proxy (HTTP_PROXY, HTTPS_PROXY) is neither stopped nor counted';
  return [`Outbound calls: ${what}; ${how}.`];
}
