import { createHmac } from 'node:crypto';
import { fail } from '../../core/errors.js';
import { showUrl } from '../../io/http-error.js';
import type { Notice } from '../notice.js';
import type { CreateNotifier, Outgoing } from '../notifier.js';
import { secretsOf } from '../spec.js';
import { subjectKey } from '../subject.js';
import { postJson } from './post-json.js';

/** Names of the headers, in lower case as HTTP/2 has them. */
export const SIGNATURE_HEADER = 'x-foreshadow-signature';
export const EVENT_HEADER = 'x-foreshadow-event';
export const DELIVERY_HEADER = 'x-foreshadow-delivery';

/** The body of a webhook: the notice with its key. `version` rises where a field changes its meaning or goes. */
export function webhookBody(notice: Notice): string {
  return JSON.stringify({ schema: 1, key: subjectKey(notice.subject), ...notice });
}

/** `t=SECONDS,v1=HEX`: HMAC-SHA256 over `SECONDS.BODY`. The time is signed too, so that an old request cannot be sent again. */
export function signatureOf(body: string, secret: string, atMs: number): string {
  const seconds = Math.floor(atMs / 1_000);
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`;
}

/** The same for each attempt to deliver one notice: a receiver that knows it has seen it. */
function deliveryOf(body: string): string {
  return createHmac('sha256', 'foreshadow delivery').update(body).digest('hex').slice(0, 32);
}

/** A JSON document to an address of one's own, signed. */
export const createWebhook: CreateNotifier = (spec, context) => {
  const url = addressOf(spec.url);
  const secrets = secretsOf(spec, context.secrets);
  return {
    follows: () => false,
    preview: (notice): Outgoing[] => [{ method: 'POST', to: showUrl(url), body: JSON.parse(webhookBody(notice)) as unknown }],
    async tell(notice) {
      const body = webhookBody(notice);
      const headers: Record<string, string> = { ...spec.headers, [EVENT_HEADER]: notice.event, [DELIVERY_HEADER]: deliveryOf(body) };
      if (spec.secret !== undefined) headers[SIGNATURE_HEADER] = signatureOf(body, spec.secret, context.clock.now());
      await postJson({ vendor: 'The webhook', url, body, headers, repeatable: true, secrets, explain }, context);
      return { where: `the webhook at ${new URL(url).host}` };
    },
  };
};

function addressOf(url: string | undefined): string {
  if (url !== undefined && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url;
  throw fail('FS_NOTIFY_SETUP', { found: 'notifier webhook without an address', expected: 'url: an http or https URL' });
}

function explain(status: number): string | undefined {
  return status === 401 || status === 403
    ? 'The receiver refuses the request: check `secret` against what it verifies, and the clocks of both sides.'
    : undefined;
}
