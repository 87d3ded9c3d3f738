import { DEFAULT_EVENTS } from '../notify/notice.js';
import type { NotifySpec } from '../notify/spec.js';
import type { ConfigDocument } from './schema.js';
import { resolveAll, resolveSecrets, type Secret } from './secrets.js';

/** The notifiers with their secrets in place; a secret that is not set stands as `env:NAME`. */
export function assembleNotify(section: NonNullable<ConfigDocument['notify']>, secrets: readonly Secret[]): NotifySpec[] {
  const filled = (text: string | undefined): string | undefined => (text === undefined ? undefined : resolveSecrets(text, secrets));
  return section.map(({ notifier, on, url, token, channel, 'routing-key': routingKey, secret, headers, api }, place) =>
    withoutUndefined({
      notifier,
      place,
      on: on ?? [...DEFAULT_EVENTS],
      url: filled(url),
      token: filled(token),
      channel,
      routingKey: filled(routingKey),
      secret: filled(secret),
      headers: resolveAll(headers ?? {}, secrets),
      api,
    }),
  );
}

function withoutUndefined(spec: NotifySpec): NotifySpec {
  return Object.fromEntries(Object.entries(spec).filter(([, value]) => value !== undefined)) as unknown as NotifySpec;
}
