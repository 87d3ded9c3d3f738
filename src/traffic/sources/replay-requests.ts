import { fail } from '../../core/errors.js';
import type { PreparedRequest } from '../engine.js';
import { type PrepareOptions, prepare } from '../prepare.js';
import type { TrafficCounts } from '../source.js';
import type { Recording } from './replay.js';

/** Recordings up to this size are kept prepared in memory after the first round; larger ones are read from the file again. */
const MOST_KEPT = 20_000;
const MOST_KEPT_SIZE = 32 * 1024 * 1024;

export interface ReplayOptions extends Omit<PrepareOptions, 'bodies' | 'routes' | 'links' | 'signed' | 'turns'> {
  /** begin again at the end of the recording, until the reader stops */
  readonly repeat: boolean;
  /** later rounds get later times, for `rate: recorded`; else their exchanges are the very same objects, which an engine has already prepared */
  readonly shiftTimes: boolean;
}

/**
 * The requests of a recording ready to send, in the order of their times. With `repeat`, round after round: sessions of a later round are
 * new (`CLIENT~2`), so that a round is new users doing the same; with `shiftTimes` times go on, the recording's mean gap between rounds.
 * @param counts completed as requests are prepared: `read`, and `skipped` by reason (of the first round only, so that read = sent + skipped holds)
 * @throws FS_RECORDING_EMPTY where nothing of the recording may be sent
 */
export async function* replayRequests(
  recording: Recording,
  options: ReplayOptions,
  counts: TrafficCounts,
): AsyncGenerator<PreparedRequest> {
  counts.read = recording.counts.read;
  Object.assign(counts.skipped, recording.counts.skipped);
  const prepareOptions = {
    ...options,
    bodies: recording.fidelity.bodies,
    routes: recording.routes,
    signed: recording.signed,
    links: recording.links ?? undefined,
    turns: options.repeat ? (recording.turns ?? undefined) : undefined,
  };
  let kept: PreparedRequest[] | null = [];
  let size = 0;
  let prepared = 0;
  let sent = 0;
  for await (const request of prepare(recording.exchanges(), prepareOptions, counts.skipped)) {
    prepared++;
    size +=
      request.exchange.target.length +
      500 +
      (request.exchange.body?.text.length ?? 0) +
      (request.exchange.response?.body?.text.length ?? 0);
    if (kept && (prepared > MOST_KEPT || size > MOST_KEPT_SIZE || !options.repeat)) kept = null;
    kept?.push(request);
    const admitted = admit(request, options.share);
    if (admitted === null) counts.skipped['unselected'] = (counts.skipped['unselected'] ?? 0) + 1;
    else {
      sent++;
      if (admitted.byQuota && counts.byQuota) counts.byQuota[admitted.route] = (counts.byQuota[admitted.route] ?? 0) + 1;
      yield admitted;
    }
  }
  if (sent === 0 && (prepared === 0 || !options.repeat)) throw nothingToSend(recording, counts);
  const roundMs = recording.spanMs + (recording.length > 1 ? recording.spanMs / (recording.length - 1) : 1_000);
  for (let round = 2; options.repeat; round++) {
    const requests = kept ?? prepare(recording.exchanges(), prepareOptions, {});
    const shiftMs = options.shiftTimes ? (round - 1) * roundMs : 0;
    let nearest: PreparedRequest | null = null;
    let admittedAny = false;
    for await (const request of requests) {
      const admitted = admit(request, options.share);
      if (admitted) yield ofRound(admitted, round, shiftMs);
      else if (nearest === null || (request.place ?? 0) < (nearest.place ?? 0)) nearest = request;
      admittedAny ||= admitted !== null;
    }
    // a share so small that nobody is chosen: one request a round, so that a shadow that has recovered is seen
    if (!admittedAny && nearest) yield ofRound(nearest, round, shiftMs);
  }
}

/** Where the share changes: the request if it is sent at the share of this moment, null if not. */
function admit(request: PreparedRequest, share: (() => number) | undefined): PreparedRequest | null {
  if (share === undefined) return request;
  if (request.place === null || (request.place ?? 0) < share()) return request.byQuota ? { ...request, byQuota: undefined } : request;
  return request.byQuota ? request : null;
}

function ofRound(request: PreparedRequest, round: number, shiftMs: number): PreparedRequest {
  const exchange = shiftMs === 0 ? request.exchange : { ...request.exchange, atMs: request.exchange.atMs + shiftMs };
  return { ...request, session: `${request.session}~${round}`, exchange };
}

function nothingToSend(recording: Recording, counts: TrafficCounts): Error {
  const reasons = Object.entries(counts.skipped).map(([reason, count]) => `${reason} ${count}`);
  return fail('FS_RECORDING_EMPTY', {
    found: `${counts.read} requests, all left out (${reasons.join(', ')})`,
    expected: 'at least one that may be sent',
    place: { file: recording.file },
  });
}
