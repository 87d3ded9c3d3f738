import { fail } from '../core/errors.js';
import type { Arm, ArmSpec, EnvironmentSpec } from './environment.js';

/** Where an arm runs on this machine. Confirmation swaps places, so that nothing but the code can explain a difference. */
export interface Place {
  /** position in the start order, from 0 */
  readonly order: number;
  readonly port: number;
  /** a CPU core for commands that pin themselves: `taskset -c {{cpu}} ...` */
  readonly cpu: number;
}

/** Variables of the surrounding workflow that an arm must not see: action inputs (they hold secrets), runner tokens and command files. */
const WITHHELD =
  /^(INPUT_|STATE_|ACTIONS_RUNTIME_|ACTIONS_ID_TOKEN_|ACTIONS_RESULTS_|ACTIONS_CACHE_|GIT_DIR$|GIT_WORK_TREE$|GIT_INDEX_FILE$)|^GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$/;

/**
 * The arm's command with `{{port}}`, `{{arm}}`, `{{cpu}}` and the arm's `vars` filled in.
 * @throws FS_ARM_COMMAND where there is none; FS_VALUE for an unknown word in braces
 */
export function fillCommand(spec: EnvironmentSpec, name: Arm, place: Place): string {
  const arm = spec[name];
  const template = arm?.command ?? spec.command;
  if (template === undefined || template.trim() === '') {
    throw fail('FS_ARM_COMMAND', {
      arm: name,
      found: `no command for ${name}`,
      expected: 'environment.command',
      place: { path: 'environment.command' },
    });
  }
  const words: Record<string, string> = { ...arm?.vars, port: String(place.port), arm: name, cpu: String(place.cpu) };
  return template.replace(/\{\{\s*([\w.-]+)\s*\}\}/g, (_, word: string) => {
    const value = Object.hasOwn(words, word) ? words[word] : undefined;
    if (value !== undefined) return value;
    throw fail('FS_VALUE', {
      found: `{{${word}}}`,
      expected: Object.keys(words)
        .map((known) => `{{${known}}}`)
        .join(' | '),
      place: { path: 'environment.command' },
    });
  });
}

/** The surrounding environment without what belongs to the workflow alone: what builds and arms may see. */
export function inheritedEnvironment(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined && !WITHHELD.test(entry[0])),
  );
}

/** What an arm's processes see: the inherited environment, the arm's own `env`, and PORT. */
export function armEnvironment(env: Readonly<Record<string, string | undefined>>, arm: ArmSpec, place: Place): Record<string, string> {
  return { ...inheritedEnvironment(env), ...arm.env, PORT: String(place.port) };
}

/** A port that the arm's own `env` fixes; undefined where a free one is to be chosen. @throws FS_VALUE where it is not a port */
export function fixedPort(arm: ArmSpec, name: Arm): number | undefined {
  const text = arm.env['PORT'];
  if (text === undefined) return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw fail('FS_VALUE', {
    arm: name,
    found: `PORT "${text}"`,
    expected: 'a whole number from 1 to 65535',
    place: { path: `environment.${name}.env.PORT` },
  });
}
