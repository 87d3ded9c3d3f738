import { formatIssue, isForeshadowError } from '../core/errors.js';
import { plainText } from './plain-line.js';
import type { ActionsCore } from './world.js';

/** GitHub shows ten annotations of a kind for a step. */
const MOST = 9;

/** A failed run in the log and as annotations at the lines at fault. @returns the exit code */
export function annotateError(error: unknown, core: Pick<ActionsCore, 'error' | 'info'>): number {
  if (!isForeshadowError(error)) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    core.info(plainText(detail));
    core.error('Foreshadow itself failed; this is a bug, please report it with the log of this step.', { title: 'FS_INTERNAL' });
    return 70;
  }
  const title = `Foreshadow: ${error.code}`;
  const issues = error.detail.issues ?? [];
  for (const issue of issues) core.info(`  ${plainText(formatIssue(issue))}`);
  for (const line of error.detail.lastLines ?? []) core.info(`  | ${plainText(line)}`);
  for (const issue of issues.slice(0, MOST)) core.error(formatIssue(issue), { title, ...lineOf(issue.place) });
  if (issues.length === 0 || issues.length > MOST)
    core.error(`${error.message}\nNext: ${error.hint}`, { title, ...lineOf(error.detail.place ?? {}) });
  return error.exitCode;
}

function lineOf({ file, line, column }: { file?: string | undefined; line?: number | undefined; column?: number | undefined }): object {
  if (file === undefined || file.startsWith('/')) return {};
  return { file, ...(line === undefined ? {} : { startLine: line }), ...(column === undefined ? {} : { startColumn: column }) };
}
