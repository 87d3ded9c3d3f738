import { fail } from '../../core/errors.js';
import type { PreparedRequest } from '../engine.js';
import { type PrepareOptions, prepare } from '../prepare.js';
import type { TrafficCounts } from '../source.js';
import type { Recording } from './replay.js';

/** Recordings up to this size are kept prepared in memory after the first round; larger ones are read from the file again. */
const MOST_KEPT = 20_000;
const MOST_KEPT_SIZE = 32 * 1024 * 1024;

export interface ReplayOptions extends Omit<PrepareOptions, 'bodies' | 'routes'> {
  /** begin again at the end of the recording, until the reader stops */
  readonly repeat: boolean;
}

/**
 * The requests of a recording ready to send, in the order of their times. With `repeat`, round after round: times go on (with the recording's mean gap between
 * rounds), sessions and ids of a later round are new (`ID~2`), so that a round is new users doing the same.
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
  const prepareOptions = { ...options, bodies: recording.fidelity.bodies, routes: recording.routes };
  let kept: PreparedRequest[] | null = [];
  let size = 0;
  let sent = 0;
  for await (const request of prepare(recording.exchanges(), prepareOptions, counts.skipped)) {
    sent++;
    size +=
      request.exchange.target.length +
      500 +
      (request.exchange.body?.text.length ?? 0) +
      (request.exchange.response?.body?.text.length ?? 0);
    if (kept && (sent > MOST_KEPT || size > MOST_KEPT_SIZE || !options.repeat)) kept = null;
    kept?.push(request);
    yield request;
  }
  if (sent === 0) throw nothingToSend(recording, counts);
  const roundMs = recording.spanMs + (recording.length > 1 ? recording.spanMs / (recording.length - 1) : 1_000);
  for (let round = 2; options.repeat; round++) {
    const requests = kept ?? prepare(recording.exchanges(), prepareOptions, {});
    for await (const request of requests) yield ofRound(request, round, (round - 1) * roundMs);
  }
}

function ofRound(request: PreparedRequest, round: number, shiftMs: number): PreparedRequest {
  const { exchange } = request;
  const client = `${exchange.client}~${round}`;
  return { ...request, session: client, exchange: { ...exchange, id: `${exchange.id}~${round}`, client, atMs: exchange.atMs + shiftMs } };
}

function nothingToSend(recording: Recording, counts: TrafficCounts): Error {
  const reasons = Object.entries(counts.skipped).map(([reason, count]) => `${reason} ${count}`);
  return fail('FS_RECORDING_EMPTY', {
    found: `${counts.read} requests, all left out (${reasons.join(', ')})`,
    expected: 'at least one that may be sent',
    place: { file: recording.file },
  });
}
