import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { CONFIG_FILES } from '../config/find-config.js';
import { parsePlan } from '../config/parse.js';
import type { Plan } from '../config/plan.js';
import type { Clock } from '../core/clock.js';
import { fail, isForeshadowError } from '../core/errors.js';
import { exec } from '../io/exec.js';
import { inspectRecording } from '../traffic/sources/replay.js';
import { composeConfig, RECORDING } from './compose-config.js';
import { ACCOUNTS, composeLogin, LOGIN } from './compose-login.js';
import { composeGitignore } from './compose-gitignore.js';
import { warnAboutCompose } from './compose-warnings.js';
import { composeWorkflow } from './compose-workflow.js';
import { convertDescription, type DescribedScenarios, SCENARIOS } from './convert-description.js';
import { type Detected, detect } from './detect.js';
import { describeNext } from './next-steps.js';
import { draftOf, type FirstRecording, makeRecording } from './make-recording.js';
import { type PlacedFile, placeFile } from './place-file.js';
import type { Repository } from './repository.js';
import { scanRepository } from './scan-repository.js';

export interface InitOptions {
  readonly directory: string;
  /** replace files that are there already */
  readonly force: boolean;
  /** look and compose; start nothing and write nothing */
  readonly dryRun: boolean;
  readonly recording: boolean;
  /** `OWNER/foreshadow@REF` for the workflow */
  readonly action: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly processEnv: Readonly<Record<string, string | undefined>>;
  readonly progress: (message: string) => void;
}

/** What a first recording holds. */
export interface RecordingSummary {
  readonly file: string;
  readonly by: FirstRecording['by'];
  readonly requests: number;
  readonly clients: number;
  readonly spanMs: number;
}

export interface InitResult {
  readonly directory: string;
  readonly dryRun: boolean;
  readonly detected: Detected;
  readonly files: readonly PlacedFile[];
  readonly recording: RecordingSummary | null;
  /** what somebody should know or do before it works */
  readonly warnings: readonly string[];
  readonly next: readonly string[];
}

/**
 * Looks at a repository, makes a first recording, and writes configuration, workflow and `.gitignore`. Files that are there are kept.
 * A service that cannot be started costs the recording, not the rest.
 * @throws FS_INPUT_MISSING (no such directory), FS_CANCELLED, FS_STORE; FS_CONFIG_INVALID before anything is written, where what was composed cannot be read back
 */
export async function initialise(options: InitOptions): Promise<InitResult> {
  await requireDirectory(options.directory);
  const repository = await scanRepository(options.directory);
  const found = detect(repository);
  const warnings = warningsOf(found);
  const scenarios = await describeScenarios(repository, found, options, warnings);
  const detected = scenarios ? { ...found, scenarios: { count: scenarios.count, secrets: scenarios.secrets } } : found;
  if (repository.truncated) warnings.push('the repository is large: only a part of it was looked at');
  const scratch = await mkdtemp(join(tmpdir(), 'foreshadow-init-'));
  try {
    const made = await tryRecording(detected, draftOf(scratch), options, warnings);
    const settled = made?.healthy === false ? withoutHealth(detected, warnings) : detected;
    const files = await placeAll(settled, made && made.written > 0 ? draftOf(scratch) : undefined, scenarios, options);
    const recording = await summarise(made, files, options);
    const recorded = recording !== null || hasRecording(options);
    const ignored = recorded && (await isIgnored(RECORDING, options));
    const next = describeNext({ detected: settled, files, recorded, ignored, dryRun: options.dryRun, action: options.action });
    return { directory: options.directory, dryRun: options.dryRun, detected: settled, files, recording, warnings, next };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** @throws FS_INPUT_MISSING */
async function requireDirectory(directory: string): Promise<void> {
  const found = await stat(directory).catch(() => undefined);
  if (!found?.isDirectory())
    throw fail('FS_INPUT_MISSING', { found: directory, expected: 'a directory', hint: 'Give the directory of the service.' });
}

/** Whether git would leave a file out of a commit; false where there is no git to ask. */
async function isIgnored(path: string, { directory, processEnv, clock, signal }: InitOptions): Promise<boolean> {
  const asked = await exec('git', ['check-ignore', '--quiet', path], {
    cwd: directory,
    env: processEnv,
    clock,
    signal,
    timeoutMs: 5_000,
  }).catch(() => null);
  return asked?.exitCode === 0;
}

const hasRecording = ({ directory }: InitOptions): boolean => existsSync(join(directory, RECORDING));

async function tryRecording(
  detected: Detected,
  out: string,
  options: InitOptions,
  warnings: string[],
): Promise<FirstRecording | undefined> {
  const reason = reasonAgainst(detected, options);
  if (reason !== undefined) {
    if (reason !== '') warnings.push(reason);
    return undefined;
  }
  try {
    const { directory, clock, signal, processEnv, progress } = options;
    const installed = existsSync(join(directory, 'node_modules'));
    const { createPseudonymiser } = await import('../traffic/anonymise/pseudonymiser.js');
    const anonymiser = createPseudonymiser(randomBytes(16).toString('hex'));
    const environment = detected.compose && planOf(detected, options).environment;
    const made = await makeRecording({ directory, out, detected, environment, installed, anonymiser, clock, signal, processEnv, progress });
    warnings.push(...made.notes);
    return made;
  } catch (error) {
    if (options.signal.aborted) throw fail('FS_CANCELLED', { found: 'an interrupt; nothing was written', cause: error });
    if (!isForeshadowError(error)) throw error;
    const lines = (error.detail.lastLines ?? []).slice(-5).map((line) => `\n    ${line}`);
    warnings.push(`no recording was made: ${error.message}${lines.join('')}`);
    return undefined;
  }
}

/** Why no recording is tried: empty where that needs no saying. */
function reasonAgainst(detected: Detected, options: InitOptions): string | undefined {
  if (options.dryRun || !options.recording || (!options.force && hasRecording(options))) return '';
  if (detected.compose)
    return detected.compose.port === undefined ? 'no recording was made: the port of the service has to be known first' : undefined;
  return detected.command.certain ? undefined : 'no recording was made: the start command is a guess and has to be checked first';
}

/** A probe that fails would keep every run from starting. */
function withoutHealth(detected: Detected, warnings: string[]): Detected {
  warnings.push(
    `GET ${detected.health?.path} (${detected.health?.at}) did not answer with 2xx or 3xx, so the port alone tells that the service is ready`,
  );
  return { ...detected, health: undefined };
}

/** A Compose project without end-to-end tests is driven by its description: its copies may be written to. */
async function describeScenarios(
  repository: Repository,
  { compose, endToEnd, openApi }: Detected,
  { directory }: InitOptions,
  warnings: string[],
): Promise<DescribedScenarios | undefined> {
  const file = [...repository.texts.keys()].find((path) => openApi && (path === openApi.file || path.endsWith(`/${openApi.file}`)));
  if (!compose || endToEnd || file === undefined) return undefined;
  const converted = await convertDescription(repository, directory, file);
  if (typeof converted !== 'string') return converted;
  warnings.push(converted);
  return undefined;
}

async function placeAll(
  detected: Detected,
  recording: string | undefined,
  scenarios: DescribedScenarios | undefined,
  options: InitOptions,
): Promise<PlacedFile[]> {
  const { directory, force, dryRun } = options;
  const top = findTop(directory);
  const config = composeConfig(detected);
  planOf(detected, options);
  const workflow = composeWorkflow(detected, { action: options.action, directory: relative(top, directory) });
  const ignored = composeGitignore(await readFile(join(directory, '.gitignore'), 'utf8').catch(() => undefined));
  const place = (path: string, content: string | { readonly from: string }, adds = false): Promise<PlacedFile> =>
    placeFile({ directory, path, content, force, dryRun, adds });
  const configFile = CONFIG_FILES.find((name) => existsSync(join(directory, name))) ?? CONFIG_FILES[0];
  const files = [await place(configFile, config), await place(relative(directory, join(top, WORKFLOW)), workflow)];
  const login = detected.compose && detected.login && composeLogin(detected.login);
  if (login) files.push(await place(LOGIN, login.scenario), await place(ACCOUNTS, login.accounts));
  if (scenarios) files.push(await place(SCENARIOS, scenarios.text));
  if (recording !== undefined) files.push(await place(RECORDING, { from: recording }));
  else if (hasRecording(options)) files.push({ path: RECORDING, action: 'kept' });
  else if (dryRun && options.recording && (detected.compose?.port ?? detected.command.certain))
    files.push({ path: RECORDING, action: 'planned' });
  if (ignored !== undefined) files.push(await place('.gitignore', ignored, true));
  return files;
}

const WORKFLOW = '.github/workflows/foreshadow.yml';

/** What a configuration means; one that was composed badly does not get as far as a file. @throws FS_CONFIG_INVALID */
function planOf(detected: Detected, { directory, processEnv }: InitOptions): Plan {
  const inGit = existsSync(join(findTop(directory), '.git'));
  return parsePlan(composeConfig(detected), 'foreshadow.yml', { directory, env: processEnv, seed: 0, inGit, missingSecrets: 'keep' });
}

/** The top of the git repository, where GitHub looks for workflows; the directory itself outside of git. */
function findTop(directory: string): string {
  for (let at = directory; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return directory;
  }
}

async function summarise(
  made: FirstRecording | undefined,
  files: readonly PlacedFile[],
  options: InitOptions,
): Promise<RecordingSummary | null> {
  if (!made || made.written === 0 || !files.some(({ path, action }) => path === RECORDING && action !== 'kept')) return null;
  const { length, sessions, spanMs } = await inspectRecording(join(options.directory, RECORDING));
  return { file: RECORDING, by: made.by, requests: length, clients: sessions, spanMs };
}

function warningsOf(detected: Detected): string[] {
  return [
    ...(detected.compose ? warnAboutCompose(detected, detected.compose) : warnAboutProcess(detected)),
    ...warnAboutDescription(detected),
  ];
}

function warnAboutProcess({ port, command, language, packages }: Detected): string[] {
  const warnings: string[] = [];
  if (!command.certain)
    warnings.push(
      `check \`command\` and \`build\` in foreshadow.yml: ${language === 'unknown' ? 'nothing' : `${language}, and nothing more`} was recognised here`,
    );
  if (packages.length > 0)
    warnings.push(`packages were found in ${packages.slice(0, 5).join(', ')}: run \`foreshadow init\` in the one that is the service`);
  if (port.kind === 'fixed')
    warnings.push(
      `the service listens on the fixed port ${port.port} (${port.at}): let it read PORT, for example listen(process.env.PORT || ${port.port}), or its copies cannot run side by side`,
    );
  return warnings;
}

function warnAboutDescription({ openApi }: Detected): string[] {
  if (!openApi || openApi.incomplete === 0) return [];
  const operations = openApi.incomplete === 1 ? 'operation has' : 'operations have';
  return [`${openApi.file}: ${openApi.incomplete} GET ${operations} a required parameter without an example`];
}
