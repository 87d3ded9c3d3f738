import { formatIssue, isForeshadowError } from '../core/errors.js';
import { EXIT_INTERNAL } from './exit-codes.js';

/** What a person reads when something went wrong: what, where, what next; a stack only for our own bugs. */
export function describeError(error: unknown): string {
  if (!isForeshadowError(error)) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `foreshadow: FS_INTERNAL: Foreshadow itself failed; this is a bug, please report it.\n${detail}\n`;
  }
  const issues = (error.detail.issues ?? []).map((issue) => `  ${formatIssue(issue)}\n`).join('');
  return `foreshadow: ${error.code}: ${error.message}\n${issues}  next: ${error.hint}\n`;
}

export function exitCodeOfError(error: unknown): number {
  return isForeshadowError(error) ? error.exitCode : EXIT_INTERNAL;
}

/** The same as one JSON document, for `--json`. */
export function errorDocument(error: unknown): unknown {
  if (!isForeshadowError(error)) return { error: { code: 'FS_INTERNAL', message: error instanceof Error ? error.message : String(error) } };
  const { place, issues } = error.detail;
  return {
    error: { code: error.code, message: error.message, next: error.hint, ...(place ? { place } : {}), ...(issues ? { issues } : {}) },
  };
}
