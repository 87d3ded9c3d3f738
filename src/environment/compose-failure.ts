import { type ErrorDetail, type ForeshadowError, fail } from '../core/errors.js';
import { formatDuration } from '../core/units.js';
import type { Arm } from './environment.js';

/** How a container of the arm stands, as far as it explains a failed start. */
export interface ContainerState {
  readonly service: string;
  readonly status: string;
  readonly exitCode: number;
  readonly outOfMemory: boolean;
  readonly health: string | undefined;
  /** what its health check printed last */
  readonly healthOutput: string | undefined;
  /** last lines of its log, redacted */
  readonly lastLines: readonly string[];
}

export interface FailedStart {
  readonly arm: Arm;
  /** the service under test */
  readonly service: string;
  /** what Compose said, redacted */
  readonly lines: readonly string[];
  readonly containers: readonly ContainerState[];
  readonly withinMs: number;
  readonly logPath: string;
}

const PORT_TAKEN = /port is already allocated|address already in use|ports are not available/i;
const NO_IMAGE =
  /no such image|manifest unknown|manifest for .* not found|pull access denied|repository does not exist|failed to resolve reference|Get "https?:\/\/[^"]*\/v2\//i;
const NOT_RUNNABLE = /exec: .*(not found|no such file|permission denied)|executable file not found|OCI runtime create failed/i;

/** Whether nothing is wrong with a container: it runs and is healthy, or has done its work. Compose's `--wait` knows no work that ends. */
export const isFine = ({ status, exitCode, health }: ContainerState): boolean =>
  status === 'running' ? health === undefined || health === 'healthy' : status === 'exited' && exitCode === 0;

/** The catalogue error for an arm that Compose could not bring up: by the state of its containers first, by Compose's words where that says nothing. */
export function explainFailedStart(failed: FailedStart): ForeshadowError {
  const { arm, lines, containers, logPath } = failed;
  const said = lines.at(-1) ?? 'nothing';
  const detail: ErrorDetail = { arm, lastLines: lines, place: { file: logPath } };
  const line = (pattern: RegExp): string | undefined => lines.findLast((one) => pattern.test(one))?.trim();
  const taken = line(PORT_TAKEN);
  if (taken !== undefined) return fail('FS_PORT_IN_USE', { ...detail, found: `${arm}: ${taken}` });
  const missing = line(NO_IMAGE);
  if (missing !== undefined)
    return fail('FS_IMAGE_MISSING', { ...detail, found: `${arm}: ${imageOf(lines) ?? missing}`, hint: hintOf(missing) });
  const wrong = containers.find((one) => !isFine(one) && (one.status === 'exited' || one.status === 'dead' || one.outOfMemory));
  if (wrong) return explainEnd(failed, wrong);
  const runnable = line(NOT_RUNNABLE);
  if (runnable !== undefined)
    return fail('FS_ARM_COMMAND', { ...detail, found: `${arm}: ${runnable}`, expected: 'a command that the image has' });
  const ill = containers.find((one) => !isFine(one) && one.status === 'running') ?? containers.find((one) => !isFine(one));
  if (ill) return explainIllness(failed, ill);
  return fail('FS_DOCKER', { ...detail, found: `docker compose up, for ${arm}: ${said}` });
}

function explainEnd({ arm, logPath }: FailedStart, container: ContainerState): ForeshadowError {
  const { service, exitCode, outOfMemory, lastLines } = container;
  const how = outOfMemory ? 'was killed for memory' : `ended with exit code ${exitCode}`;
  return fail('FS_ARM_DIED', {
    arm,
    found: `${arm}: service "${service}" ${how} before it was ready: ${lastLines.at(-1) ?? 'no output'}`,
    expected: outOfMemory ? 'a higher memory limit, or less use' : 'a service that stays up',
    lastLines,
    place: { file: logPath },
  });
}

function explainIllness({ arm, withinMs, logPath }: FailedStart, container: ContainerState): ForeshadowError {
  const { service, status, health, healthOutput, lastLines } = container;
  const state = health === undefined || health === 'healthy' ? status : health;
  const output = healthOutput === undefined || healthOutput === '' ? '' : `: ${healthOutput}`;
  return fail('FS_ARM_NOT_READY', {
    arm,
    found: `${arm}: service "${service}" was ${state} after ${formatDuration(withinMs)} at most${output}`,
    expected: 'a healthy service',
    lastLines,
    place: { file: logPath },
  });
}

/** Compose names the image in a line of its own: `Image NAME Error ...`. */
function imageOf(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const found =
      /Image (\S+)\s+(?:Error|Pulling)/.exec(line)?.[1] ??
      /(?:No such image:|manifest for|pull access denied for) (\S+?)[,:]?(?:\s|$)/.exec(line)?.[1];
    if (found !== undefined) return `image ${found}`;
  }
  return undefined;
}

const hintOf = (missing: string): string | undefined =>
  /no such host|timeout|connection refused/i.test(missing)
    ? 'The registry cannot be reached: load the image beforehand (`docker load`, `docker pull`).'
    : undefined;
