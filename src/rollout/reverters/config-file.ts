import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fail, type ForeshadowError } from '../../core/errors.js';
import type { CreateReverter, ReverterContext } from '../reverter-context.js';
import type { Keeper, Reverter, RevertOutcome, Switcher } from '../reverter.js';
import type { ReverterSpec } from '../reverter-spec.js';
import { awaitHealth } from './await-health.js';
import { type ActMemory, type ContentHistory, digestOf, openHistory } from './content-history.js';
import { runCommand } from './run-command.js';

const DEFAULT_KEEP = 20;
const POSSIBLE = { possible: true } as const;

/**
 * Brings a configuration file back to an earlier content. A version is the digest of a content; contents are kept beside the file. The new one is
 * put into place at once, the service reads it, and has to become healthy; where it does not, what stood before is put back.
 */
export const createConfigFile: CreateReverter = (spec, context): Reverter & Switcher & Keeper => {
  const file = resolve(context.directory, spec.file ?? '');
  const history = openHistory(file, spec.keep ?? DEFAULT_KEEP);
  const swap: Swap = { file, history, spec, context };
  return {
    name: 'config-file',
    current: () => onDisk(file, () => history.current()),
    async check({ version }) {
      const refuse = (reason: string) => ({ possible: false, reason }) as const;
      if (version === (await onDisk(file, () => history.current()))) return POSSIBLE;
      const kept = await onDisk(file, () => history.has(version));
      if (kept !== 'kept') return refuse(`the content ${short(version)} is ${kept} in ${history.directory}`);
      if (!spec.test) return POSSIBLE;
      const { problem } = await runCommand(spec.test, { file: history.pathOf(version), version }, spec.timeoutMs, context);
      return problem === '' ? POSSIBLE : refuse(`the service would not take it: ${problem}`);
    },
    revert: ({ version }, actId) => bringIn(swap, version, actId),
    async verify({ version }) {
      return (await onDisk(file, () => history.current())) === version && (await awaitHealth(spec.health, context)) === null;
    },
    async keep() {
      const version = await onDisk(file, () => history.keepCurrent());
      if (version === null) throw fail('FS_REVERT_FAILED', { found: 'there is no such file', place: { file } });
      return { version, detail: { file: spec.file ?? '' } };
    },
    async switchTo({ version, detail }, actId) {
      const from = resolve(context.directory, detail['file'] ?? '');
      const content = await readFile(from).catch((cause: unknown) => {
        throw fail('FS_INPUT_MISSING', { found: from, cause });
      });
      if (digestOf(content) !== version)
        throw fail('FS_REVERT_FAILED', { found: `${from} holds ${short(digestOf(content))}`, expected: short(version) });
      await onDisk(file, () => history.keep(content));
      return bringIn(swap, version, actId);
    },
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
};

interface Swap {
  readonly file: string;
  readonly history: ContentHistory;
  readonly spec: ReverterSpec;
  readonly context: ReverterContext;
}

/** Swap, reload, health; each is looked for before it is done, so that a second process goes on where the first one died. */
async function bringIn(swap: Swap, version: string, actId: string): Promise<RevertOutcome> {
  const { file, history, spec, context } = swap;
  const memory = await onDisk(file, () => history.recall(actId));
  const isIn = (await onDisk(file, () => history.current())) === version;
  const before: ActMemory =
    memory && isIn
      ? memory
      : { from: memory ? memory.from : await onDisk(file, () => history.keepCurrent()), to: version, phase: 'swapping' };
  await onDisk(file, () => history.remember(actId, before));
  if (!isIn) await onDisk(file, () => history.putInPlace(version));
  const problem = await settle(swap, version, actId, before);
  if (problem !== null) {
    await history.forget(actId).catch(() => undefined);
    throw await putBack(swap, before, problem);
  }
  context.say(`${spec.file} holds ${short(version)}`);
  return { version, detail: { file: spec.file ?? '', from: before.from ?? 'none' }, pending: null };
}

async function settle({ file, history, spec, context }: Swap, version: string, actId: string, before: ActMemory): Promise<string | null> {
  if (before.phase !== 'reloaded' && spec.reload) {
    const { problem } = await runCommand(spec.reload, { version, act: actId, file }, spec.timeoutMs, context);
    if (problem !== '') return problem;
    await onDisk(file, () => history.remember(actId, { ...before, phase: 'reloaded' }));
  }
  return awaitHealth(spec.health, context);
}

/** What stood before stands again, or the error says what stands. */
async function putBack({ file, history, spec, context }: Swap, { from, to }: ActMemory, problem: string): Promise<ForeshadowError> {
  const says = (found: string) => fail('FS_REVERT_FAILED', { found: `${problem}; ${found}`, place: { file } });
  if (from === null || from === to) return says(`${short(to)} stands, nothing else is known`);
  try {
    await history.putInPlace(from);
  } catch (cause) {
    return says(`and ${short(from)} could not be put back: ${(cause as Error).message}; ${short(to)} stands`);
  }
  if (spec.reload) {
    const again = await runCommand(spec.reload, { version: from, act: 'put-back', file }, spec.timeoutMs, context);
    if (again.problem !== '') return says(`${short(from)} is in the file again, but the service did not read it: ${again.problem}`);
  }
  const sick = await awaitHealth(spec.health, context);
  return says(`what stood before, ${short(from)}, stands again${sick === null ? '' : `, ${sick}`}`);
}

async function onDisk<T>(file: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (cause) {
    throw fail('FS_REVERT_FAILED', { found: (cause as Error).message, place: { file }, cause });
  }
}

const short = (version: string): string => version.slice(0, 'sha256:'.length + 12);
