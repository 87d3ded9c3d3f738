import { fail } from '../core/errors.js';

/** The key named by `--key env:NAME`; a fresh random one where none is given. @throws FS_USAGE, FS_SECRET_MISSING */
export function readKey(given: string | undefined, env: Readonly<Record<string, string | undefined>>): string {
  if (given === undefined) return Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('hex');
  const name = /^env:([A-Z_][A-Z0-9_]*)$/.exec(given)?.[1];
  if (name === undefined) throw fail('FS_USAGE', { found: '--key with a literal value', expected: 'env:NAME' });
  const value = env[name];
  if (!value) throw fail('FS_SECRET_MISSING', { found: given });
  return value;
}
