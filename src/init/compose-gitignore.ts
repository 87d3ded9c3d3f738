export const RUN_FOLDER = 'foreshadow-run/';

/** `.gitignore` with the run folder; undefined where it is ignored already. @param text undefined where there is no such file */
export function composeGitignore(text: string | undefined): string | undefined {
  const lines = (text ?? '').split(/\r?\n/).map((line) => line.trim());
  if (lines.some((line) => /^\/?foreshadow-run\/?$/.test(line))) return undefined;
  const before = text === undefined || text === '' || text.endsWith('\n') ? (text ?? '') : `${text}\n`;
  return `${before}${RUN_FOLDER}\n`;
}
