import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fail } from '../core/errors.js';

/** Where a configuration is looked for when none is named. */
export const CONFIG_FILES = ['foreshadow.yml', 'foreshadow.yaml', '.github/foreshadow.yml', '.github/foreshadow.yaml'] as const;

/** The first of the usual places that holds a file. @throws FS_CONFIG_MISSING naming the places looked at */
export function findConfig(cwd: string): string {
  const found = CONFIG_FILES.find((name) => existsSync(resolve(cwd, name)));
  if (found === undefined) throw fail('FS_CONFIG_MISSING', { found: `no configuration in ${cwd}`, expected: CONFIG_FILES.join(' or ') });
  return found;
}
