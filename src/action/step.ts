import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { answerFile, startBackground } from '../run/background.js';
import { writeAtomic } from '../io/files.js';
import { flagOf, readInputs, secretInputs, variablesOf } from './inputs.js';
import type { InputSpec, OutputSpec } from './input-table.js';
import { maskSecrets } from './mask.js';
import { plainText } from './plain-line.js';
import { runCommand, runPlain } from './run-command.js';
import { beginSession } from './session.js';
import { setStepOutputs } from './step-outputs.js';
import { STEP_ACTIONS, type StepName } from './step-table.js';
import { BEHAVIOUR } from './steps.js';
import type { ActionWorld } from './world.js';

/** State that `post` is handed: the run folder of the step. */
export const FOLDER = 'folder';
/** A step in the background is up by then: it only has to listen. */
const UP_WITHIN_MS = 60_000;

type Texts = Readonly<Record<string, string | undefined>>;

/** One single step: inputs -> the command of its name -> outputs. What goes on in the background is ended by `post`, or by actions/down. */
export async function runStep(name: StepName, world: ActionWorld): Promise<void> {
  const { core } = world;
  const texts: Texts = readInputs(name, world);
  maskSecrets(secretInputs(name, texts as never), core);
  const { leaves, inBackgroundUnless, needsFolder } = BEHAVIOUR[name];
  const run = needsFolder === false && texts['run'] === undefined ? null : folderOf(texts['run'], world);
  core.setOutput('run', run ?? '');
  if (leaves && run !== null) core.saveState(FOLDER, run);
  const env = { ...(leaves ? beginSession(world) : world.env), ...variablesOf(name, texts as never) };
  const given = withDefaults(name, texts, run);
  const words = [name, ...positionalsOf(name, given), ...wordsOf(name, given)];
  const isBackground = inBackgroundUnless !== undefined && (inBackgroundUnless === null || given[inBackgroundUnless] === undefined);
  if (isBackground && run !== null) await runInBackground(name, words, run, { ...world, env });
  else await runToItsEnd(name, words, given, run, { ...world, env });
  if (given['out'] !== undefined) core.setOutput('recording', resolve(world.cwd, given['out']));
}

async function runInBackground(name: StepName, words: readonly string[], run: string, world: ActionWorld): Promise<void> {
  const { core, cwd, env, clock, signal } = world;
  const progress = (text: string): void => core.info(plainText(text));
  const ready = await startBackground({ name, args: words, cwd, env, withinMs: UP_WITHIN_MS }, { directory: run, clock, signal, progress });
  setStepOutputs(STEP_ACTIONS[name].outputs, ready, core);
  core.info(plainText(`${name} goes on in the background, until actions/down or the end of the job. Its log: ${run}/steps/${name}.log`));
}

async function runToItsEnd(name: StepName, words: readonly string[], given: Texts, run: string | null, world: ActionWorld): Promise<void> {
  const { core, env, exit } = world;
  const { code, document } = await runCommand(words, world).finally(() => tellSummary(name, given, world));
  const outputs: Readonly<Record<string, OutputSpec>> = STEP_ACTIONS[name].outputs;
  if (document !== null) {
    const file =
      run === null ? join(mkdtempSync(join(env['RUNNER_TEMP'] || tmpdir(), 'foreshadow-')), `${name}.json`) : answerFile(run, name);
    await writeAtomic(file, `${JSON.stringify(document)}\n`);
    setStepOutputs(outputs, document, core);
    if ('result' in outputs) core.setOutput('result', file);
    core.info(plainText(`Result: ${file}`));
    if (BEHAVIOUR[name].summary && run !== null) appendSummary(join(run, 'report.md'), env['GITHUB_STEP_SUMMARY']);
  }
  const isSilenced = BEHAVIOUR[name].isVerdict && document !== null && !flagOf(given['gate']);
  if (!isSilenced && code !== 0) conclude(name, code, document, world);
  if (!isSilenced) exit(code);
}

/** A table that says how things stand, also where the step has failed. What goes wrong with it is no failure of the step. */
async function tellSummary(name: StepName, { config }: Texts, world: ActionWorld): Promise<void> {
  const { tells } = BEHAVIOUR[name];
  const summary = world.env['GITHUB_STEP_SUMMARY'];
  if (tells === undefined || !summary) return;
  try {
    const { text } = await runPlain([...tells, ...(config === undefined ? [] : ['--config', config])], world);
    appendFileSync(summary, `${text}\n`);
  } catch (error) {
    world.core.info(plainText(`No summary: ${error instanceof Error ? error.message : String(error)}`));
  }
}

function appendSummary(report: string, summary: string | undefined): void {
  if (summary && existsSync(report)) appendFileSync(summary, `${readFileSync(report, 'utf8')}\n`);
}

/** A command that failed has said why on its own line; one whose figures are a verdict, or that held, says it here. */
function conclude(name: StepName, code: number, document: unknown, { core }: ActionWorld): void {
  const { outcome, hold, pending, headline } = (document ?? {}) as {
    readonly outcome?: unknown;
    readonly hold?: { readonly reason?: unknown } | null;
    readonly pending?: unknown;
    readonly headline?: unknown;
  };
  const said = [typeof outcome === 'string' ? `The verdict is ${outcome}.` : '', hold?.reason, pending, headline].find(
    (text) => typeof text === 'string' && text !== '',
  );
  core.error(plainText(String(said ?? `${name} ended with exit code ${code}.`)), { title: `Foreshadow: ${name}` });
}

/** The run folder, made where it is new. */
function folderOf(text: string | undefined, { cwd, env }: ActionWorld): string {
  if (text === undefined) return mkdtempSync(join(env['RUNNER_TEMP'] || tmpdir(), 'foreshadow-'));
  const folder = resolve(cwd, text);
  mkdirSync(dirname(folder), { recursive: true });
  return folder;
}

function withDefaults(name: StepName, texts: Texts, run: string | null): Texts {
  const out = name === 'record' && texts['out'] === undefined && run !== null ? { out: join(run, 'traffic.jsonl.gz') } : {};
  return { ...texts, ...(run === null ? {} : { run }), ...out };
}

/** The inputs as options of the command: a switch alone, a list an option a line. */
function wordsOf(name: StepName, given: Texts): string[] {
  const specs: Readonly<Record<string, InputSpec>> = STEP_ACTIONS[name].inputs;
  return Object.entries(given).flatMap(([input, text]) => {
    const spec = specs[input];
    if (text === undefined || spec?.variable !== undefined || spec?.positional || isOwn(name, input, spec)) return [];
    const option = `--${spec?.option ?? input}`;
    if (spec?.off !== undefined) return flagOf(text) ? [] : [`--${spec.off}`];
    if (spec?.kind === 'flag') return flagOf(text) ? [option] : [];
    if (spec?.list) return text.split(/\r?\n/).flatMap((line) => (line.trim() === '' ? [] : [option, line.trim()]));
    return [option, text];
  });
}

function positionalsOf(name: StepName, given: Texts): string[] {
  const specs: Readonly<Record<string, InputSpec>> = STEP_ACTIONS[name].inputs;
  return Object.entries(given).flatMap(([input, text]) => (specs[input]?.positional && text !== undefined ? [text] : []));
}

/** What concerns the step alone and is no option of its command. */
const isOwn = (name: StepName, input: string, spec: InputSpec | undefined): boolean =>
  spec?.option === null || (input === 'run' && spec?.option === undefined && BEHAVIOUR[name].hasRun === false);
