import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { fail, type Issue } from '../core/errors.js';
import type { AcceptRule } from '../judge/accept.js';
import { assembleAccept } from './assemble.js';
import { issuesOf } from './issues.js';
import { readYaml } from './positions.js';
import { accept } from './sections/gate.js';

const schema = z.strictObject({ accept });

/**
 * The acceptances of a file: a YAML list, or a mapping with `accept:`, in the grammar of `foreshadow.yml`.
 * @throws FS_INPUT_MISSING, FS_CONFIG_SYNTAX, FS_CONFIG_INVALID with all problems at once
 */
export async function readAcceptFile(file: string): Promise<AcceptRule[]> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw fail('FS_INPUT_MISSING', { found: file, cause });
  });
  // A bare list is read as the value of `accept:`, one line further down.
  const isList = /^\s*-/m.test(text) && !/^accept\s*:/m.test(text);
  const { source, problems } = readYaml(isList ? `accept:\n${text}` : text, file);
  const shift = isList ? 1 : 0;
  if (problems.length > 0) throw fail('FS_CONFIG_SYNTAX', { place: { file }, issues: moved(problems, shift) });
  const parsed = schema.safeParse(source.value);
  if (!parsed.success) throw fail('FS_CONFIG_INVALID', { place: { file }, issues: moved(issuesOf(parsed.error.issues, source), shift) });
  return parsed.data.accept.map(assembleAccept);
}

function moved(issues: readonly Issue[], lines: number): Issue[] {
  return issues.map((issue) => ({ ...issue, place: { ...issue.place, line: Math.max(1, (issue.place.line ?? 1) - lines) } }));
}
