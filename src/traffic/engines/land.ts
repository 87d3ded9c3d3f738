import type { Arm } from '../../environment/environment.js';
import type { Reply, Trial } from '../observation.js';
import type { PreparedRequest } from '../engine.js';
import { type Answer, compareCalls, encodingOf, headsEqual } from './compare-calls.js';
import { decodeBody } from './decode-body.js';
import type { Aliases } from '../correlation/translate.js';
import type { Exchange } from '../exchange.js';
import { answersAsRecorded, recordedReply } from './recorded-reply.js';

/** A request that every arm has answered or failed. */
export interface Landing {
  readonly index: number;
  /** the W3C trace the request began on every arm, where it began one */
  readonly traceId?: string | undefined;
  /** intended start, ms since the start of the traffic */
  readonly dueMs: number;
  readonly request: {
    readonly exchange: Pick<Exchange, 'id' | 'response'>;
    readonly route: string;
    readonly byQuota?: PreparedRequest['byQuota'];
  };
  readonly calls: readonly Answer[];
  callOf(arm: Arm): Answer | undefined;
  /** what the arm has handed out to the session otherwise than the primary; undefined where nothing is known */
  aliasesOf?(arm: Arm): Aliases | undefined;
}

type Others = 'shadow' | 'baseline';
const OTHERS: readonly Others[] = ['shadow', 'baseline'];
type Same = Partial<Record<Others, boolean>>;

/**
 * The trial of a flight that has landed. Compressed answers that differ in bytes are decoded off the event loop first (then the
 * result is a promise), so that equal contents compressed differently are equal and differing ones can be read.
 */
export function landTrial(flight: Landing, capBytes: number): Trial | Promise<Trial> {
  const primary = flight.callOf('primary');
  const same: Same = {};
  let differs = false;
  for (const arm of OTHERS) {
    const other = flight.callOf(arm);
    if (!primary || !other || primary.error !== null || other.error !== null) continue;
    const sameness = compareCalls(primary, other);
    if (sameness === 'decode') return landDecoded(flight, primary, capBytes);
    same[arm] = sameness === 'same';
    differs ||= sameness !== 'same';
  }
  differs ||= primary !== undefined && changedSinceRecorded(flight, primary);
  if (differs && primary && isRecordedNeeded(flight) && encodingOf(primary) !== '') return landDecoded(flight, primary, capBytes);
  return assemble(flight, same, differs ? repliesOf(flight, same, new Map()) : undefined);
}

async function landDecoded(flight: Landing, primary: Answer, capBytes: number): Promise<Trial> {
  const answered = flight.calls.filter((call) => call.error === null);
  const decoded = new Map<Answer, Uint8Array>();
  await Promise.all(
    answered.map(async (call) => {
      const body = await decodeBody(call.body.kept(), encodingOf(call), capBytes);
      if (body) decoded.set(call, body);
    }),
  );
  const same: Same = {};
  for (const arm of OTHERS) {
    const other = flight.callOf(arm);
    if (other && other.error === null) same[arm] = headsEqual(primary, other) && contentsEqual(primary, other, decoded);
  }
  const differs = Object.values(same).includes(false) || changedSinceRecorded(flight, primary);
  return assemble(flight, same, differs ? repliesOf(flight, same, decoded) : undefined);
}

/** Without a baseline arm the recorded answer is what shows the noise of the live code. */
function isRecordedNeeded(flight: Landing): boolean {
  const { response } = flight.request.exchange;
  return !flight.callOf('baseline') && !!response?.body && !response.body.truncated;
}

function changedSinceRecorded(flight: Landing, primary: Answer): boolean {
  const { response } = flight.request.exchange;
  return primary.error === null && response !== null && isRecordedNeeded(flight) && !answersAsRecorded(primary, response);
}

/** Cut bodies are compared as far as both could be decoded: what lies beyond is not known. */
function contentsEqual(a: Answer, b: Answer, decoded: ReadonlyMap<Answer, Uint8Array>): boolean {
  if (encodingOf(a) === encodingOf(b) && a.body.equals(b.body)) return true;
  const [x, y] = [decoded.get(a), decoded.get(b)];
  if (!x || !y) return false;
  if (!a.body.truncated && !b.body.truncated) return Buffer.compare(x, y) === 0;
  const known = Math.min(x.byteLength, y.byteLength);
  return known > 0 && Buffer.compare(x.subarray(0, known), y.subarray(0, known)) === 0;
}

/** The primary's reply and those that differ from it. */
function repliesOf(flight: Landing, same: Same, decoded: ReadonlyMap<Answer, Uint8Array>): Partial<Record<Arm, Reply>> {
  const replies: Partial<Record<Arm, Reply>> = {};
  for (const call of flight.calls) {
    const arm = call.arm;
    if (call.error === null && (arm === 'primary' || same[arm] === false)) replies[arm] = replyOf(call, decoded.get(call));
  }
  return replies;
}

function replyOf(call: Answer, decoded: Uint8Array | undefined): Reply {
  const headers: string[] = [];
  for (const name in call.headers) {
    const value = call.headers[name];
    if (Array.isArray(value)) for (const one of value) headers.push(name, one);
    else if (value !== undefined) headers.push(name, value);
  }
  return { status: call.status ?? 0, headers, body: decoded ?? call.body.kept(), truncated: call.body.truncated };
}

function assemble(flight: Landing, same: Same, replies: Partial<Record<Arm, Reply>> | undefined): Trial {
  const { exchange, route } = flight.request;
  const trial: { -readonly [K in keyof Trial]: Trial[K] } = {
    index: flight.index,
    at: flight.dueMs / 1_000,
    route,
    primary: observationOf(flight, 'primary'),
    shadow: observationOf(flight, 'shadow'),
    exchangeId: exchange.id,
    same,
  };
  if (flight.traceId !== undefined) trial.traceId = flight.traceId;
  const baseline = flight.callOf('baseline');
  if (baseline) trial.baseline = baseline.observation();
  if (exchange.response) trial.recordedStatus = exchange.response.status;
  if (flight.request.byQuota) trial.byQuota = true;
  if (replies) {
    trial.replies = replies;
    const aliases = aliasesIn(flight, replies);
    if (aliases) trial.aliases = aliases;
  }
  const recorded = replies && !baseline ? recordedReply(exchange.response) : null;
  if (recorded) trial.recorded = recorded;
  return trial;
}

function aliasesIn(flight: Landing, replies: Partial<Record<Arm, Reply>>): Trial['aliases'] {
  if (!flight.aliasesOf) return undefined;
  const found: Partial<Record<Others, Aliases>> = {};
  for (const arm of OTHERS) {
    const aliases = replies[arm] && flight.aliasesOf(arm);
    if (aliases) found[arm] = aliases;
  }
  return found.shadow || found.baseline ? found : undefined;
}

/** A single target (only a primary) is observed as both sides, so that a trial always has its two. */
function observationOf(flight: Landing, arm: 'primary' | 'shadow'): Trial['primary'] {
  const call = flight.callOf(arm) ?? flight.callOf('primary');
  if (!call) throw new Error('a flight without a primary');
  return call.observation();
}
