import { readFile } from 'node:fs/promises';
import { fail } from '../../core/errors.js';

/**
 * Key and certificate of a listener; both or neither.
 * @throws FS_USAGE, FS_INPUT_MISSING
 */
export async function readPem(
  keyFile: string | undefined,
  certFile: string | undefined,
): Promise<{ readonly key: string; readonly cert: string } | undefined> {
  if (keyFile === undefined && certFile === undefined) return undefined;
  if (keyFile === undefined || certFile === undefined)
    throw fail('FS_USAGE', {
      found: `only the ${keyFile === undefined ? 'certificate' : 'key'}`,
      expected: 'a key and a certificate, or neither',
    });
  return { key: await read(keyFile), cert: await read(certFile) };
}

/**
 * A JSON object of strings: the user's value of a header, cookie, query parameter or path segment -> the value that is valid on the shadow.
 * @throws FS_INPUT_MISSING, FS_INPUT_INVALID; values are never part of the message
 */
export async function readCredentialMap(file: string): Promise<ReadonlyMap<string, string>> {
  const expected = 'a JSON object of strings: {"Bearer of the primary": "Bearer of the shadow"}';
  let value: unknown;
  try {
    value = JSON.parse(await read(file));
  } catch (cause) {
    if (cause instanceof SyntaxError) throw fail('FS_INPUT_INVALID', { found: 'text that is not JSON', expected, place: { file } });
    throw cause;
  }
  const entries = value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : null;
  const fits = (text: unknown): text is string => typeof text === 'string' && !/[\r\n\0]/.test(text);
  if (!entries?.every(([from, to]) => fits(from) && fits(to)))
    throw fail('FS_INPUT_INVALID', { found: 'something else', expected, place: { file } });
  return new Map(entries as [string, string][]);
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw fail('FS_INPUT_MISSING', { found: file, cause });
  }
}
