import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../report/report.js';
import { readJson } from './run-folder.js';

/** The report as the run wrote it; made again from the store where it is missing. @throws FS_INPUT_MISSING, FS_INPUT_INVALID */
export async function readReport(directory: string): Promise<Report> {
  const file = join(directory, 'report.json');
  if (existsSync(file)) return readJson(file) as Report;
  const { rejudge } = await import('./rejudge.js');
  return (await rejudge(directory)).report;
}
