import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILES = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'] as const;

/** The files by which a step speaks to the runner, fresh for each step. */
export interface CommandFiles {
  readonly env: Readonly<Record<string, string>>;
  /** `name=value` lines and heredocs, as the runner reads them. @throws where a heredoc has no end */
  values(file: 'OUTPUT' | 'STATE' | 'ENV'): Record<string, string>;
  paths(): string[];
  summary(): string;
}

export function createCommandFiles(parent: string): CommandFiles {
  const directory = mkdtempSync(join(parent, 'step-'));
  const pathOf = (name: string): string => join(directory, name.toLowerCase());
  for (const name of FILES) writeFileSync(pathOf(name), '');
  const read = (name: string): string => (existsSync(pathOf(name)) ? readFileSync(pathOf(name), 'utf8') : '');
  return {
    env: Object.fromEntries(FILES.map((name) => [`GITHUB_${name}`, pathOf(name)])),
    values: (file) => parseValues(read(file)),
    paths: () => read('PATH').split('\n').filter(Boolean),
    summary: () => read('STEP_SUMMARY'),
  };
}

function parseValues(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string;
    const heredoc = /^([^=]+?)<<(.+)$/.exec(line);
    if (heredoc) {
      const end = lines.indexOf(heredoc[2] as string, at + 1);
      if (end < 0) throw new Error(`no end of ${heredoc[1]}`);
      values[heredoc[1] as string] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else if (line.includes('=')) values[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
  }
  return values;
}
