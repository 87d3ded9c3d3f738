import type { Plan } from '../config/plan.js';
import { formatCount } from '../report/numbers.js';
import { plural } from '../report/sentences/words.js';
import type { PreparedRequest } from '../traffic/engine.js';
import { mayReplayUnsafe } from '../traffic/safety.js';
import { createSelect } from '../traffic/select.js';
import { inspectRecording, type Recording } from '../traffic/sources/replay.js';
import { replayRequests } from '../traffic/sources/replay-requests.js';
import type { TrafficCounts } from '../traffic/source.js';

/** The traffic of a run: read again from its beginning for every measurement. */
export interface TrafficFeed {
  requests(): AsyncIterable<PreparedRequest>;
  /** how long it lasts at the pace asked for; null where it is repeated until time is up */
  readonly lengthSeconds: number | null;
  /** what was left out, by reason */
  skipped(): Readonly<Record<string, number>>;
  /** what this traffic can and cannot show, for the report */
  readonly notes: readonly string[];
}

/** Opens the recording the plan names: damage and emptiness are known before any arm is started. */
export async function openFeed(plan: Plan): Promise<TrafficFeed> {
  const { replay, select, safety } = plan.traffic;
  const replayUnsafe = mayReplayUnsafe(safety.unsafe, plan.environment);
  const recording = await inspectRecording(replay.recording, replay.format, { links: replayUnsafe });
  const options = {
    select: createSelect({ ...select, share: select.share === 'auto' ? 1 : select.share }, String(plan.seed)),
    replayUnsafe,
    repeat: replay.rate !== 'recorded',
    shiftTimes: false,
  };
  const counts: TrafficCounts = { read: 0, skipped: {} };
  return {
    requests: () => replayRequests(recording, options, counts),
    lengthSeconds: replay.rate === 'recorded' ? recording.spanMs / 1_000 / replay.speed : null,
    skipped: () => ({ ...counts.skipped }),
    notes: [recordingNote(recording), ...recording.fidelity.notes],
  };
}

/** `Recording: 4,339 requests of 263 clients (jsonl).` */
function recordingNote({ length, sessions, format }: Recording): string {
  return `Recording: ${plural(formatCount(length), 'request')} of ${plural(formatCount(sessions), 'client')} (${format}).`;
}
