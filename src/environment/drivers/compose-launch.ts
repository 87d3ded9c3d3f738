import { isForeshadowError } from '../../core/errors.js';
import type { Arm } from '../environment.js';
import { type RunningArm, startArm } from './compose-arm.js';
import { buildImages } from './compose-build.js';
import { type ArmModel, type ArmProject, type ComposeLayout, layOut, readModels } from './compose-layout.js';
import { copySnapshot, takeSnapshot } from './compose-snapshot.js';
import { startShared } from './compose-shared.js';
import type { ComposeSession } from './compose-session.js';
import { LABEL, removeAll } from './docker-objects.js';
import { choosePorts } from './free-ports.js';

/** The arms of one start, all of them ready. */
export interface ComposeLaunch {
  readonly arms: readonly RunningArm[];
  /** in which order they were started, and on which ports */
  readonly places: readonly ComposePlace[];
  readonly layout: ComposeLayout;
  /** takes the arms away, but not what they share; idempotent */
  stop(): Promise<void>;
  /** lets go of the arms: their logs are closed, nothing is taken away; idempotent */
  close(): Promise<void>;
}

/** Where an arm stands; confirmation swaps those of primary and shadow. */
export interface ComposePlace {
  readonly arm: Arm;
  readonly port: number | undefined;
}

/** A free port for each arm; an engine elsewhere chooses its own. */
export async function choosePlaces(session: ComposeSession, arms: readonly Arm[]): Promise<ComposePlace[]> {
  if (!session.engine.host.local) return arms.map((arm) => ({ arm, port: undefined }));
  const ports = await (session.options.choosePorts ?? choosePorts)(arms.map((arm) => [arm, undefined]));
  return arms.map((arm) => ({ arm, port: ports.get(arm) }));
}

/**
 * Builds, lays out and starts the arms side by side, in the order of their places, and waits until all are ready.
 * @param generation 1 for the first start of a session
 * @throws catalogue errors with `arm`; what was started is taken away first
 */
export async function launchArms(session: ComposeSession, places: readonly ComposePlace[], generation: number): Promise<ComposeLaunch> {
  const models = await readModels(session);
  let layout: ComposeLayout | undefined;
  let stopped: Promise<void> | undefined;
  const started: Promise<RunningArm>[] = [];
  const stop = (): Promise<void> => {
    stopped ??= stopAll(session, layout, started);
    return stopped;
  };
  try {
    const images = await buildImages(session, models);
    const volumes = await copyVolumes(session, models, generation);
    layout = layOut(session, models, { images, volumes, ports: new Map(places.map(({ arm, port }) => [arm, port])) }, generation);
    const { arms, shared } = layout;
    if (shared && generation === 1) await startShared(session, shared, arms.find(({ arm }) => arm === 'primary') as ArmProject);
    for (const { arm } of places) {
      const project = arms.find((one) => one.arm === arm);
      if (project) started.push(startArm(session, project, generation, shared !== undefined));
    }
    return { arms: await awaitAll(session, started, places), places, layout, stop, close: () => closeLogs(started) };
  } catch (error) {
    if (layout) await stop();
    else await Promise.all(models.map(({ remove }) => remove()));
    throw error;
  }
}

/** `state.each: snapshot`: every arm gets copies of its own, of one snapshot that lasts as long as the session. */
async function copyVolumes(
  session: ComposeSession,
  models: readonly ArmModel[],
  generation: number,
): Promise<ReadonlyMap<Arm, Readonly<Record<string, string>>>> {
  if (session.spec.state.each !== 'snapshot') return new Map();
  const { model } = models[0] as ArmModel;
  session.snapshot ??= takeSnapshot(session, model);
  const snapshot = await session.snapshot;
  return new Map(
    await Promise.all(models.map(async ({ arm }) => [arm, await copySnapshot(session, snapshot, model, arm, generation)] as const)),
  );
}

async function stopAll(session: ComposeSession, layout: ComposeLayout | undefined, started: readonly Promise<RunningArm>[]): Promise<void> {
  await Promise.allSettled(started);
  const run = `${LABEL.run}=${session.id}`;
  await Promise.all((layout?.arms ?? []).map(({ arm }) => removeAll(session.engine, [run, `${LABEL.arm}=${arm}`], session.signal.aborted)));
  await closeLogs(started);
  await layout?.remove();
}

async function closeLogs(started: readonly Promise<RunningArm>[]): Promise<void> {
  const settled = await Promise.allSettled(started);
  await Promise.all(settled.map((one) => (one.status === 'fulfilled' ? one.value.logs.close() : undefined)));
}

/**
 * Waits for every arm. A failure of the shadow waits for the others, because it is the change's fault only where the unchanged service
 * does come up; one of another arm is told first.
 */
async function awaitAll(
  session: ComposeSession,
  started: readonly Promise<RunningArm>[],
  places: readonly ComposePlace[],
): Promise<RunningArm[]> {
  const results = await Promise.allSettled(started);
  const failures = results.flatMap((result, index) =>
    result.status === 'rejected' ? [{ arm: places[index]?.arm, reason: result.reason as unknown }] : [],
  );
  session.signal.throwIfAborted();
  const failed = failures.find(({ arm, reason }) => arm !== 'shadow' || !isForeshadowError(reason)) ?? failures[0];
  if (failed) throw failed.reason;
  const arms = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const order: readonly Arm[] = ['primary', 'shadow', 'baseline'];
  return arms.sort((a, b) => order.indexOf(a.project.arm) - order.indexOf(b.project.arm));
}
