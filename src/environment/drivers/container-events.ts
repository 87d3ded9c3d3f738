import { type RunningArm, tailOf } from './compose-arm.js';
import type { ComposeSession } from './compose-session.js';
import { COMPOSE_LABEL, inspectContainer, LABEL } from './docker-objects.js';

/** How a container of an arm ended. */
export interface ContainerEnd {
  readonly service: string;
  readonly exitCode: number | null;
  readonly outOfMemory: boolean;
  readonly lastLines: readonly string[];
}

interface EngineEvent {
  readonly Action?: string;
  readonly Actor?: { readonly ID: string; readonly Attributes: Readonly<Record<string, string>> };
}

/**
 * Listens to the engine until `signal`, and tells what ended by itself: the service under test (whatever its exit code) and, where it
 * failed, any other service of the arm; what is only being restarted by its own policy is no end, unless it was killed for memory.
 */
export async function watchContainers(
  session: ComposeSession,
  arms: readonly RunningArm[],
  tell: (arm: RunningArm, end: ContainerEnd) => void,
  signal: AbortSignal,
): Promise<void> {
  const filters = JSON.stringify({ type: ['container'], event: ['die', 'oom'], label: [`${LABEL.run}=${session.id}`] });
  const since = Math.floor(session.context.clock.now() / 1_000) - 1;
  const outOfMemory = new Set<string>();
  let rest = '';
  try {
    for await (const chunk of session.engine.stream('/events', { filters, since }, signal)) {
      const lines = (rest + chunk.toString('utf8')).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (line !== '') await take(JSON.parse(line) as EngineEvent);
    }
  } catch {
    // the engine has gone, or we have: requests that fail tell the rest
  }

  async function take({ Action: action, Actor: actor }: EngineEvent): Promise<void> {
    const arm = arms.find(({ containers }) => containers.some(({ id }) => id === actor?.ID));
    if (!arm || !actor) return;
    if (action === 'oom') outOfMemory.add(actor.ID);
    if (action !== 'die') return;
    const exitCode = Number(actor.Attributes['exitCode'] ?? Number.NaN);
    const service = actor.Attributes[COMPOSE_LABEL.service] ?? '';
    const state = await inspectContainer(session.engine, actor.ID).catch(() => undefined);
    const killed = outOfMemory.has(actor.ID) || state?.State.OOMKilled === true;
    const restarts = state?.State.Restarting || state?.State.Running;
    if (signal.aborted || (restarts && !killed) || (service !== arm.project.service && exitCode === 0)) return;
    const lastLines = await tailOf(session, actor.ID, state?.Config.Tty ?? false).catch(() => []);
    tell(arm, { service, exitCode: Number.isNaN(exitCode) ? null : exitCode, outOfMemory: killed, lastLines });
  }
}
