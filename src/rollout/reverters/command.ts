import { fail } from '../../core/errors.js';
import { plainText } from '../../core/plain-text.js';
import type { CreateReverter } from '../reverter-context.js';
import type { Keeper, Reverter } from '../reverter.js';
import type { CommandLine } from '../reverter-spec.js';
import { awaitHealth } from './await-health.js';
import { runCommand } from './run-command.js';

/** The command says that it changed nothing. */
const REFUSED = 3;
/** The command says that a person has something left to do, on its last line. */
const PENDING = 75;

/**
 * Whatever a team already has: a command that goes back to `{{version}}`. Exit code 0: done; 3: refused, nothing was changed; 75: done as far as a
 * machine can, the last line says what a person has still to do; anything else: failed, and what stands is what `current` prints.
 */
export const createCommand: CreateReverter = (spec, context): Reverter & Keeper => {
  const run = (command: CommandLine, variables: Readonly<Record<string, string>>) =>
    runCommand(command, variables, spec.timeoutMs, context);
  const current = async (): Promise<string | null> => {
    if (!spec.current) return null;
    const { stdout, problem } = await run(spec.current, {});
    return problem === '' ? stdout.trim().split('\n').at(-1)?.trim() || null : null;
  };
  return {
    name: 'command',
    current,
    async check({ version }) {
      if (!spec.check) return { possible: true };
      const { problem } = await run(spec.check, { version });
      return problem === '' ? { possible: true } : { possible: false, reason: problem };
    },
    async revert({ version }, actId) {
      const { exitCode, problem, stdout } = await run(spec.command ?? [], { version, act: actId });
      const said = plainText(context.redact(stdout.trim().split('\n').at(-1) ?? ''), 300);
      if (exitCode === PENDING) return { version, detail: {}, pending: said || 'the command says that a person has something left to do' };
      if (problem !== '') {
        const stands = exitCode === REFUSED ? 'it changed nothing' : `what stands now: ${(await current()) ?? 'unknown'}`;
        throw fail('FS_REVERT_FAILED', { found: `${problem}; ${stands}` });
      }
      const sick = await awaitHealth(spec.health, context);
      if (sick !== null) throw fail('FS_REVERT_FAILED', { found: `${version} stands, ${sick}` });
      return { version, detail: said ? { said } : {}, pending: null };
    },
    async verify({ version }) {
      if (spec.verify && (await run(spec.verify, { version })).problem !== '') return false;
      if (!spec.verify && spec.current && (await current()) !== version) return false;
      return (await awaitHealth(spec.health, context)) === null;
    },
    async keep() {
      const version = await current();
      if (version === null) throw fail('FS_REVERT_FAILED', { found: 'the command `current` printed no version' });
      return { version, detail: {} };
    },
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
};
