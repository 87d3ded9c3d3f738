import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { publishJobSummary } from '../../../src/report/publishers/job-summary.js';
import { slowReport } from '../../fixtures/report/reports.js';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'foreshadow-summary-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const redact = (text: string): string => text;
const MIB = 1024 ** 2;

describe('the job summary', () => {
  test('is appended to what the step has written, redacted', async () => {
    const file = join(directory, 'summary');
    writeFileSync(file, '# Before');
    const published = await publishJobSummary(slowReport(), { file, redact: (text) => text.replaceAll('FAIL', '***') });
    expect(published).toEqual({ status: 'published', where: 'the job summary' });
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/^# Before\n## ❌ \*\*\*/);
    expect(text).not.toContain('FAIL');
  });

  test.each([
    ['cut down to the room that is left', MIB - 3_000, 'published'],
    ['refused where there is none', MIB - 10, 'refused'],
  ])('is %s: GitHub drops a summary above 1 MiB as a whole', async (_name, taken, status) => {
    const file = join(directory, 'summary');
    writeFileSync(file, 'x'.repeat(taken));
    expect((await publishJobSummary(slowReport(), { file, redact })).status).toBe(status);
    expect(readFileSync(file).length).toBeLessThanOrEqual(MIB);
  });

  test('is skipped where nobody asks for one', async () => {
    expect(await publishJobSummary(slowReport(), { file: undefined, redact })).toMatchObject({ status: 'skipped' });
  });
});
