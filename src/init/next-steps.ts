import { RECORDING } from './compose-config.js';
import { DEFAULT_ACTION } from './compose-workflow.js';
import type { Detected } from './detect.js';
import type { PlacedFile } from './place-file.js';

export interface Standing {
  readonly detected: Detected;
  readonly files: readonly PlacedFile[];
  /** whether there is a recording to replay */
  readonly recorded: boolean;
  /** whether git leaves the recording out */
  readonly ignored: boolean;
  readonly dryRun: boolean;
  readonly action: string;
}

/** What to do next, one sentence each, in order. */
export function describeNext({ detected, files, recorded, ignored, dryRun, action }: Standing): string[] {
  if (dryRun) return ['run `foreshadow init` without --dry-run to write these files and make the recording'];
  const next: string[] = [];
  const ours = files.filter(({ action: done }) => done !== 'kept').map(({ path }) => path);
  if (!detected.compose && !detected.command.certain) next.push('check `command` and `build` in foreshadow.yml');
  if (detected.compose && detected.compose.port === undefined) next.push('check `environment.port` in foreshadow.yml');
  if (!recorded) next.push(`make a recording: ${recordLine(detected)}`);
  if (!detected.compose && detected.port.kind === 'fixed')
    next.push(`let the service listen on process.env.PORT instead of ${detected.port.port}`);
  if (recorded) next.push('try it: change something, then `foreshadow run` (the machine is checked by `foreshadow doctor`)');
  if (ours.some((path) => path.endsWith('workflows/foreshadow.yml')) && action === DEFAULT_ACTION)
    next.push('write the account that hosts Foreshadow in the place of OWNER in the workflow');
  if (ours.length > 0) next.push(`commit: git add ${ours.join(' ')}`);
  if (ignored) next.push(`git ignores the recording: git add --force ${RECORDING}`);
  next.push('open a pull request: the verdict appears as a comment; once you trust it, set `enforce: hold`');
  return next;
}

/** A line that can be pasted once the service runs. */
function recordLine({ endToEnd, port, compose }: Detected): string {
  const own = compose ? compose.port : port.kind === 'fixed' ? port.port : undefined;
  const target = `http://127.0.0.1:${own ?? 3000}`;
  const how = endToEnd ? ` --while '${endToEnd.text}'` : '';
  return `${compose ? '`docker compose up --build --wait`' : 'start the service'}, then \`foreshadow record --target ${target}${how} --out ${RECORDING}\`${endToEnd ? '' : ', use it through the address printed, and interrupt'}`;
}
