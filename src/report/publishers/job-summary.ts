import { appendFile, stat } from 'node:fs/promises';
import type { Publish } from '../publisher.js';
import { renderMarkdown } from '../renderers/markdown.js';

export interface JobSummaryContext {
  /** the file the runner gives the step (GITHUB_STEP_SUMMARY) */
  readonly file: string | undefined;
  readonly redact: (text: string) => string;
  readonly reportUrl?: string | undefined;
}

/** Over 1 MiB GitHub drops the whole summary of the step. */
const MAX_SUMMARY_BYTES = 1024 ** 2;

/** Appends the report to the step's job summary. */
export const publishJobSummary: Publish<JobSummaryContext> = async (report, { file, redact, reportUrl }) => {
  if (!file) return { status: 'skipped', why: 'there is no GITHUB_STEP_SUMMARY' };
  const { size } = await stat(file).catch(() => ({ size: 0 }));
  const room = MAX_SUMMARY_BYTES - size - 2;
  const text = redact(renderMarkdown(report, { maxBytes: Math.max(1, room), reportUrl }));
  if (Buffer.byteLength(text) > room) return { status: 'refused', why: `the job summary is full (${size} bytes)` };
  await appendFile(file, `${size > 0 ? '\n' : ''}${text}\n`);
  return { status: 'published', where: 'the job summary' };
};
