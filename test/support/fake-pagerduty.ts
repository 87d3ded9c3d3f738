import { type VendorAnswer, type VendorRequest, VendorServer } from './vendor-server.js';

type Json = Readonly<Record<string, unknown>>;

export interface PagerdutyAlert {
  readonly key: string;
  status: 'triggered' | 'acknowledged' | 'resolved';
  readonly events: Json[];
}

export const ROUTING_KEY = 'e93facc04764012d7bfb002500d5d1a6';
const SEVERITIES = ['critical', 'warning', 'error', 'info'];
const EVENT_FIELDS = ['routing_key', 'event_action', 'dedup_key', 'payload', 'images', 'links', 'client', 'client_url'];
const PAYLOAD_FIELDS = ['summary', 'source', 'severity', 'timestamp', 'component', 'group', 'class', 'custom_details'];

/** PagerDuty's Events API v2 with a memory, by its description and its event format: one service, its alerts. */
export class FakePagerduty extends VendorServer {
  readonly alerts: PagerdutyAlert[] = [];

  static start(): Promise<FakePagerduty> {
    return new FakePagerduty().listen();
  }

  protected answer({ method, url, headers, text }: VendorRequest): VendorAnswer {
    if (method !== 'POST' || url.pathname !== '/v2/enqueue') return { status: 404, body: 'Not Found' };
    if (!headers['content-type']?.startsWith('application/json')) this.violations.push('content-type must be application/json');
    if (Buffer.byteLength(text) > 512_000) return { status: 413, body: { status: 'invalid event', message: 'Event object is too large' } };
    let event: Json;
    try {
      event = JSON.parse(text) as Json;
    } catch {
      return invalid(['JSON could not be parsed']);
    }
    const errors = problemsOf(event);
    if (errors.length > 0) return invalid(errors);
    this.warnOf(event);
    return this.enqueue(event);
  }

  /** What PagerDuty does not refuse, but cuts or ignores. */
  private warnOf(event: Json): void {
    const { summary } = (event['payload'] ?? {}) as { readonly summary?: string };
    if (summary !== undefined && summary.length > 1_024) this.violations.push('summary above 1,024 characters is cut');
    const unknown = [
      ...Object.keys(event).filter((key) => !EVENT_FIELDS.includes(key)),
      ...Object.keys((event['payload'] ?? {}) as Json).filter((key) => !PAYLOAD_FIELDS.includes(key)),
    ];
    if (unknown.length > 0) this.violations.push(`unknown fields ${unknown.join(', ')}`);
  }

  private enqueue(event: Json): VendorAnswer {
    const key = typeof event['dedup_key'] === 'string' ? event['dedup_key'] : `random-${this.alerts.length}`;
    const open = this.alerts.find((alert) => alert.key === key && alert.status !== 'resolved');
    open?.events.push(event);
    if (event['event_action'] === 'trigger' && !open) this.alerts.push({ key, status: 'triggered', events: [event] });
    else if (open && event['event_action'] === 'acknowledge') open.status = 'acknowledged';
    else if (open && event['event_action'] === 'resolve') open.status = 'resolved';
    return { status: 202, body: { status: 'success', message: 'Event processed', dedup_key: key } };
  }
}

function problemsOf(event: Json): string[] {
  const { routing_key: routing, event_action: action, dedup_key: key, payload, links } = event;
  const text = (value: unknown): value is string => typeof value === 'string' && value.length > 0;
  if (!text(routing)) return ["'routing_key' is missing or blank"];
  if (routing.length !== 32) return ["Length of 'routing_key' is incorrect (should be 32 characters)"];
  if (routing !== ROUTING_KEY) return ['Invalid routing key'];
  if (!['trigger', 'acknowledge', 'resolve'].includes(String(action))) return ["'event_action' is invalid"];
  if (key !== undefined && (!text(key) || key.length > 255)) return ["'dedup_key' is too long (maximum is 255 characters)"];
  if (action !== 'trigger') return text(key) ? [] : ["'dedup_key' is missing or blank"];
  const { summary, source, severity, timestamp, custom_details: details } = (payload ?? {}) as Json;
  return [
    ...(text(summary) ? [] : ["'payload.summary' is missing or blank"]),
    ...(text(source) ? [] : ["'payload.source' is missing or blank"]),
    ...(SEVERITIES.includes(String(severity))
      ? []
      : ["'payload.severity' is invalid (must be one of the following: 'critical', 'warning', 'error' or 'info')"]),
    ...(timestamp === undefined || /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)$/.test(String(timestamp))
      ? []
      : ["'payload.timestamp' is invalid"]),
    ...(details === undefined || (typeof details === 'object' && details !== null) ? [] : ["'payload.custom_details' is invalid"]),
    ...(links === undefined || (Array.isArray(links) && links.every(({ href }: Json) => text(href) && URL.canParse(href)))
      ? []
      : ["'links' is invalid"]),
  ];
}

const invalid = (errors: readonly string[]): VendorAnswer => ({
  status: 400,
  body: { status: 'invalid event', message: 'Event object is invalid', errors },
});
