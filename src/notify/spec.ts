import { SHORTEST_SECRET } from '../core/redact.js';
import type { NoticeEvent } from './notice.js';

/** The notifiers a user may name. */
export const NOTIFIER_NAMES = ['slack', 'pagerduty', 'webhook'] as const;
export type NotifierName = (typeof NOTIFIER_NAMES)[number];

/** One entry of `notify:`; secrets are resolved. A secret that is not set stands as `env:NAME`, and its notifier is left out with a word. */
export interface NotifySpec {
  readonly notifier: NotifierName;
  /** its place in the list, from 0 */
  readonly place: number;
  readonly on: readonly NoticeEvent[];
  /** slack: an incoming webhook; webhook: where to post */
  readonly url?: string | undefined;
  /** slack: a bot token, with `channel` */
  readonly token?: string | undefined;
  readonly channel?: string | undefined;
  /** pagerduty: the integration key of a service */
  readonly routingKey?: string | undefined;
  /** webhook: the key of the signature */
  readonly secret?: string | undefined;
  /** webhook: sent with every request */
  readonly headers: Readonly<Record<string, string>>;
  /** slack, pagerduty: the API where it is not the usual one (GovSlack, PagerDuty's European region, a proxy) */
  readonly api?: string | undefined;
}

/** The names of secrets that the entry needs and that are not set. */
export function unsetSecrets({ url, token, routingKey, secret, headers }: NotifySpec): string[] {
  const texts = [url, token, routingKey, secret, ...Object.values(headers)];
  return texts.flatMap((text) => [...(text ?? '').matchAll(UNRESOLVED)].map((match) => match[1] as string));
}

/** What no message, log or file may show: the entry's own secrets, those of the plan, and the paths of secret addresses. */
export function secretsOf({ notifier, url, token, routingKey, secret, headers }: NotifySpec, more: readonly string[] = []): string[] {
  const own = [notifier === 'slack' ? url : undefined, token, routingKey, secret, ...Object.values(headers)];
  const all = [...own, ...more].filter((text): text is string => text !== undefined && text.length >= SHORTEST_SECRET);
  return [...new Set(all.flatMap((text) => [text, ...pathOf(text)]))];
}

const UNRESOLVED = /(?<![A-Za-z0-9_])env:([A-Z_][A-Z0-9_]*)/g;

/** An address is a secret for what follows its host. */
function pathOf(text: string): string[] {
  if (!/^https?:/.test(text) || !URL.canParse(text)) return [];
  const { pathname, search } = new URL(text);
  return [`${pathname}${search}`, pathname].filter((part) => part.length >= 2 * SHORTEST_SECRET);
}
