import { createHmac, timingSafeEqual } from 'node:crypto';
import { type VendorAnswer, type VendorRequest, VendorServer } from './vendor-server.js';

export const WEBHOOK_SECRET = 'whsec_9f2b6d0c4a8e4b1f';
const TOLERANCE_SECONDS = 300;

/** Somebody's own receiver of webhooks, which verifies as docs/notifications.md says to. */
export class FakeReceiver extends VendorServer {
  readonly delivered: { readonly id: string; readonly body: Readonly<Record<string, unknown>> }[] = [];
  /** the clock of the receiver, ms since the epoch */
  nowMs = 0;

  static start(nowMs: number): Promise<FakeReceiver> {
    const receiver = new FakeReceiver();
    receiver.nowMs = nowMs;
    return receiver.listen();
  }

  protected answer({ method, headers, text }: VendorRequest): VendorAnswer {
    if (method !== 'POST') return { status: 405, body: 'POST only' };
    if (!headers['content-type']?.startsWith('application/json')) this.violations.push('not JSON');
    if (!verify(text, String(headers['x-foreshadow-signature'] ?? ''), WEBHOOK_SECRET, this.nowMs))
      return { status: 401, body: 'bad signature' };
    const id = String(headers['x-foreshadow-delivery'] ?? '');
    const body = JSON.parse(text) as Readonly<Record<string, unknown>>;
    if (body['event'] !== headers['x-foreshadow-event']) this.violations.push('the event of the header is not that of the body');
    if (!this.delivered.some((one) => one.id === id)) this.delivered.push({ id, body });
    return { status: 204, body: '' };
  }
}

/** The verification of docs/notifications.md. */
export function verify(body: string, header: string, secret: string, nowMs: number): boolean {
  const parts = Object.fromEntries(header.split(',').map((part) => part.split('=') as [string, string]));
  const age = Math.abs(nowMs / 1_000 - Number(parts['t']));
  if (!(age <= TOLERANCE_SECONDS)) return false;
  const expected = createHmac('sha256', secret).update(`${parts['t']}.${body}`).digest();
  const given = Buffer.from(parts['v1'] ?? '', 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
