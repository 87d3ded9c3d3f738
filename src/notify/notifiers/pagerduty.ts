import { plainText } from '../../core/plain-text.js';
import { fail } from '../../core/errors.js';
import type { Notice } from '../notice.js';
import type { CreateNotifier, Memory, Outgoing } from '../notifier.js';
import { secretsOf } from '../spec.js';
import { subjectKey, subjectText } from '../subject.js';
import { postJson } from './post-json.js';

/** Where Events API v2 answers; accounts of the European region: https://events.eu.pagerduty.com. */
const API = 'https://events.pagerduty.com';
/** Limits of Events API v2 (support.pagerduty.com, "Common Event Format"): a longer summary is cut there, a larger event refused. */
const MOST_SUMMARY = 1_024;
const MOST_BYTES = 512 * 1_000;
const ROUTING_KEY = /^[A-Za-z0-9]{32}$/;

type Action = 'trigger' | 'acknowledge' | 'resolve';

/** One alert for a subject: triggered while somebody has to look, acknowledged once somebody does, resolved by a later pass. */
export const createPagerduty: CreateNotifier = (spec, context) => {
  const routingKey = spec.routingKey ?? '';
  if (!ROUTING_KEY.test(routingKey))
    throw fail('FS_NOTIFY_SETUP', {
      found: `a routing key of ${routingKey.length} characters`,
      expected: 'the 32 characters of the integration key of an "Events API v2" integration',
    });
  const url = `${(spec.api ?? API).replace(/\/+$/, '')}/v2/enqueue`;
  const secrets = secretsOf(spec, context.secrets);
  return {
    follows: ({ standing }, memory) => standing === 'over' || (standing === 'taken' && memory?.['action'] !== undefined),
    preview: (notice, memory): Outgoing[] => [{ method: 'POST', to: url, body: eventOf(notice, '***', memory) }],
    async tell(notice, memory) {
      const event = eventOf(notice, routingKey, memory);
      const posting = { vendor: 'PagerDuty', url, body: JSON.stringify(event), headers: {}, repeatable: true, secrets, explain };
      await postJson(posting, context);
      const { event_action: action, dedup_key: key } = event;
      return { where: `PagerDuty (${action})`, memory: { action, key } };
    },
  };
};

interface PagerdutyEvent {
  readonly routing_key: string;
  readonly event_action: Action;
  readonly dedup_key: string;
  readonly [field: string]: unknown;
}

/** The event of a notice: with all it says where it triggers, else the key alone. */
export function eventOf(notice: Notice, routingKey: string, memory: Memory | null): PagerdutyEvent {
  const action = actionOf(notice, memory);
  const head = { routing_key: routingKey, event_action: action, dedup_key: memory?.['key'] ?? subjectKey(notice.subject) };
  if (action !== 'trigger') return head;
  const links = notice.links.map(({ text, href }) => ({ href, text: plainText(text, 200) }));
  const most = notice.findings.length;
  for (let findings = most; ; findings = Math.floor(findings / 2)) {
    const event = {
      ...head,
      client: 'Foreshadow',
      ...(links[0] ? { client_url: links[0].href } : {}),
      ...(links.length > 0 ? { links } : {}),
      payload: payloadOf(notice, findings),
    };
    if (findings === 0 || Buffer.byteLength(JSON.stringify(event)) <= MOST_BYTES) return event;
  }
}

/** Nobody is told twice that somebody took it; what was never triggered cannot be acknowledged. */
function actionOf({ standing }: Notice, memory: Memory | null): Action {
  if (standing === 'over') return 'resolve';
  return standing === 'taken' && memory?.['action'] !== undefined ? 'acknowledge' : 'trigger';
}

function payloadOf(notice: Notice, findings: number): object {
  const { event, subject, headline, severity, at, facts } = notice;
  return {
    summary: plainText(`${subjectText(subject)}: ${headline}`, MOST_SUMMARY - 24),
    source: plainText(subject.repository ?? subject.service, 255),
    severity,
    timestamp: at,
    component: plainText(subject.service, 255),
    group: plainText(subject.ref, 255),
    class: event,
    custom_details: {
      next: plainText(notice.next, 1_000),
      findings: notice.findings.slice(0, findings).map((text) => plainText(text, 2_000)),
      ...(findings < notice.findings.length ? { 'more findings': notice.findings.length - findings } : {}),
      ...Object.fromEntries(facts.map(({ name, value }) => [plainText(name, 100), plainText(value, 1_000)])),
      run: notice.run,
    },
  };
}

function explain(status: number, said: string): string | undefined {
  if (status !== 400) return undefined;
  return /routing.?key|integration/i.test(said)
    ? 'The routing key is that of no active "Events API v2" integration: copy it from the service in PagerDuty, under Integrations.'
    : 'PagerDuty does not take the event as it is; please report this with its words.';
}
