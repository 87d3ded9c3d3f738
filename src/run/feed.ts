import type { Plan } from '../config/plan.js';
import { fail } from '../core/errors.js';
import { unsafeSteps } from '../traffic/synthetic/unsafe-steps.js';
import type { Scenario } from '../traffic/synthetic/scenario.js';
import { formatCount, formatPercent } from '../report/numbers.js';
import { autoShareSpec, type Level } from '../traffic/auto-share.js';
import { plural } from '../report/sentences/words.js';
import type { PreparedRequest } from '../traffic/engine.js';
import { mayReplayUnsafe } from '../traffic/safety.js';
import { QuotaLearner, type RouteReach } from '../traffic/quota.js';
import { type PrepareOptions, reasonToSkip } from '../traffic/prepare.js';
import type { Exchange } from '../traffic/exchange.js';
import { createPlace, createSelect, type Select } from '../traffic/select.js';
import { inspectRecording, type Recording } from '../traffic/sources/replay.js';
import { replayRequests } from '../traffic/sources/replay-requests.js';
import type { TrafficCounts } from '../traffic/source.js';
import { crossBoundary } from './raw-recording.js';
import { ShareControl } from './share-control.js';
import { watchNote } from './watch-note.js';

/** The traffic of a run: read again from its beginning for every measurement. */
export interface TrafficFeed {
  requests(): AsyncIterable<PreparedRequest>;
  /** how long it lasts at the pace asked for; null where it is repeated until time is up */
  readonly lengthSeconds: number | null;
  /** what was left out, by reason */
  skipped(): Readonly<Record<string, number>>;
  /** what this traffic can and cannot show, for the report */
  readonly notes: readonly string[];
  /** where `share: auto` follows the run */
  readonly share: ShareControl | null;
  /** what is known once it has been sent */
  sentNotes(): readonly string[];
}

/**
 * Opens the recording the plan names: damage and emptiness are known before any arm is started.
 * @param impact of the change; medium where it is not known
 */
export async function openFeed(plan: Plan, impact: Level = 'medium'): Promise<TrafficFeed> {
  if (plan.traffic.synthetic) refuseUnsafe(plan);
  const replayed = plan.traffic.replay.recording === null ? NO_REPLAY : await openReplay(plan, plan.traffic.replay.recording, impact);
  const scripted = plan.traffic.synthetic ? [scenarioNote(plan.traffic.synthetic.scenarios)] : [];
  const live = plan.traffic.mirror ? [liveNote(plan.traffic.mirror)] : [];
  const watched = plan.traffic.none ? [watchNote(plan)] : [];
  return { ...replayed, notes: [...watched, ...live, ...scripted, ...replayed.notes] };
}

/** `Live traffic: a mirror copied 5 % of users to the shadow, under pseudonyms.` */
function liveNote({ share, forward }: NonNullable<Plan['traffic']['mirror']>): string {
  const how = forward === 'original' ? 'as they are' : 'under pseudonyms';
  return `Live traffic: a mirror copied the requests of ${formatPercent(share)} of users to the shadow, ${how}.`;
}

const NO_REPLAY: TrafficFeed = {
  requests: async function* () {},
  lengthSeconds: null,
  skipped: () => ({}),
  notes: [],
  share: null,
  sentNotes: () => [],
};

/** @throws FS_SCENARIO_UNSAFE where a scenario writes and the safety rule forbids it: half a scenario would be another one */
function refuseUnsafe({ traffic, environment }: Plan): void {
  if (mayReplayUnsafe(traffic.safety.unsafe, environment)) return;
  const found = unsafeSteps(traffic.synthetic?.scenarios ?? []);
  if (found.length > 0) throw fail('FS_SCENARIO_UNSAFE', { found: found.join(', '), expected: 'only GET, HEAD and OPTIONS' });
}

/** `Transactions: 2 scenarios (browse, checkout), 5 steps.` */
function scenarioNote(scenarios: readonly Scenario[]): string {
  const steps = scenarios.reduce((sum, scenario) => sum + scenario.steps.length, 0);
  const names = scenarios.map(({ name }) => name).join(', ');
  return `Transactions: ${plural(formatCount(scenarios.length), 'scenario')} (${names}), ${plural(formatCount(steps), 'step')}.`;
}

async function openReplay(plan: Plan, file: string, impact: Level): Promise<TrafficFeed> {
  const { replay, select, safety } = plan.traffic;
  const replayUnsafe = mayReplayUnsafe(safety.unsafe, plan.environment);
  const key = String(plan.seed);
  const share = select.auto ? new ShareControl(autoShareSpec(plan.service.criticality, impact)) : null;
  const first = share?.share ?? Number(select.share);
  const most = share?.most ?? first;
  const chosen = createSelect({ ...select, share: most }, key);
  const sends = (exchange: Exchange): boolean => isSent(chosen(exchange));
  const crossing = await crossBoundary(plan.environment, plan.traffic);
  const recording = await inspectRecording(file, replay.format, {
    links: replayUnsafe && replay.correlate !== false,
    sends: replayUnsafe ? sends : undefined,
    rewrite: crossing.rewrite,
  });
  const options = {
    select: chosen,
    replayUnsafe,
    repeat: replay.rate !== 'recorded',
    shiftTimes: false,
    place: createPlace(select.by, key),
    ...(share ? { share: () => share.share } : {}),
  };
  const reach = select.quota && first < 1 ? await learnReach(recording, options, first, select.quota) : undefined;
  const counts: TrafficCounts = { read: 0, skipped: {}, byQuota: {} };
  return {
    requests: () => replayRequests(recording, { ...options, reach }, counts),
    lengthSeconds: replay.rate === 'recorded' ? recording.spanMs / 1_000 / replay.speed : null,
    skipped: () => ({ ...counts.skipped }),
    notes: [recordingNote(recording), ...crossing.notes, ...recording.fidelity.notes],
    share,
    sentNotes: () => [...quotaNote(counts, select.quota ?? 0), ...(share ? [share.note()] : [])],
  };
}

/** Also what a quota sends beyond the share. */
const isSent = (reason: ReturnType<Select>): boolean => reason === null || reason === 'unselected';

/** One more pass over the recording, in which every request says where it stands on its route. */
async function learnReach(
  recording: Recording,
  options: Pick<PrepareOptions, 'select' | 'replayUnsafe' | 'place'>,
  share: number,
  quota: number,
): Promise<RouteReach> {
  const learner = new QuotaLearner(share, quota);
  const rules = { ...options, bodies: recording.fidelity.bodies, routes: recording.routes };
  for await (const exchange of recording.exchanges()) {
    const reason = reasonToSkip(exchange, rules);
    if (reason === null || reason === 'unselected')
      learner.show(recording.routes.name(exchange.method, exchange.target), rules.place?.(exchange) ?? null);
  }
  return learner.reach();
}

/** `34 requests of 3 rarer routes were sent beyond the share ...` */
function quotaNote({ byQuota = {} }: TrafficCounts, quota: number): string[] {
  const routes = Object.keys(byQuota).length;
  if (routes === 0) return [];
  const sent = Object.values(byQuota).reduce((sum, count) => sum + count, 0);
  return [
    `${plural(formatCount(sent), 'request')} of ${plural(formatCount(routes), 'rarer route')} were sent beyond the share, so that each route has ${formatCount(quota)} where the recording has them; they count for their own routes, not for all routes together.`,
  ];
}

/** `Recording: 4,339 requests of 263 clients (jsonl).` */
function recordingNote({ length, sessions, format }: Recording): string {
  return `Recording: ${plural(formatCount(length), 'request')} of ${plural(formatCount(sessions), 'client')} (${format}).`;
}
