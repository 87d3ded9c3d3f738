import { exportUrl, type TracesSpec } from '../trace/spec.js';
import type { ConfigDocument } from './schema.js';
import { resolveAll, resolveSecrets, type Secret } from './secrets.js';

/** `traces` with its secrets in place. An address that is a secret is no link of a report. */
export function assembleTraces(section: NonNullable<ConfigDocument['traces']>, secrets: readonly Secret[]): TracesSpec {
  const { backend, url, api, headers, ui, delay, sample, service, otlp } = section;
  const page = ui ?? url ?? '';
  return {
    backend:
      backend === undefined || url === undefined
        ? null
        : {
            kind: backend,
            url: resolveSecrets(url, secrets),
            api: api ?? 'v1',
            headers: resolveAll(headers ?? {}, secrets),
            ui: /^https?:/.test(page) ? page : null,
            delayMs: delay ?? 7_000,
          },
    otlp: otlp ? { url: exportUrl(resolveSecrets(otlp.url, secrets)), headers: resolveAll(otlp.headers ?? {}, secrets) } : null,
    sample: sample ?? 0.1,
    service: service ?? 'foreshadow',
  };
}
