import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { reportCarried } from '../../src/action/report-carried.js';
import type { ActionWorld } from '../../src/action/world.js';
import { isForeshadowError } from '../../src/core/errors.js';
import { systemClock } from '../../src/io/system-clock.js';
import { gateDocumentOf, MAX_GATE_BYTES, parseGateDocument, renderGateDocument } from '../../src/report/gate-document.js';
import { provenReport, slowReport } from '../fixtures/report/reports.js';
import { FakeGithub } from '../support/fake-github.js';

const SHA = 'a'.repeat(40);
const TOKEN = 'ghs_0123456789abcdef';
const RUN_URL = 'https://github.com/acme/shop/actions/runs/1';
const good = () => gateDocumentOf(slowReport(), SHA);
const changed = (change: object): string => JSON.stringify({ ...good(), ...change });

let directory = '';
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'foreshadow-carried-'));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe('gate.json', () => {
  test.each([slowReport(), provenReport()])('of a report is read again as it was', (report) => {
    const document = gateDocumentOf(report, SHA);
    expect(parseGateDocument(JSON.stringify(document), SHA)).toEqual(document);
  });

  test.each([
    ['nothing', ''],
    ['no JSON', '<html>'],
    ['a list', '[]'],
    ['null', 'null'],
    ['too long', `"${'x'.repeat(MAX_GATE_BYTES)}"`],
    ['a key too many', changed({ number: 1 })],
    ['a key too few', JSON.stringify({ ...good(), pairs: undefined })],
    ['an outcome of its own', changed({ outcome: 'green' })],
    ['a decision of its own', changed({ decision: 'merge' })],
    ['a score out of range', changed({ score: 1e9 })],
    ['pairs that are no number', changed({ pairs: '12' })],
    ['a service of two lines', changed({ service: 'a\n## PASS' })],
    ['a service of a page', changed({ service: 'a'.repeat(10_000) })],
    ['a finding with a key too many', changed({ findings: [{ outcome: 'pass', text: 'x', html: '<b>' }] })],
    ['a finding that is a number', changed({ findings: [1] })],
    ['a finding of two lines', changed({ findings: [{ outcome: 'pass', text: 'a\u2028b' }] })],
    ['a thousand findings', changed({ findings: Array.from({ length: 1_000 }, () => ({ outcome: 'pass', text: 'x' })) })],
    ['another commit', changed({ headSha: 'b'.repeat(40) })],
    ['a commit that is a path', changed({ headSha: '../../etc/passwd' })],
    ['a prototype', '{"__proto__":{"outcome":"pass"},"schema":1}'],
  ])('%s is refused, and nothing of it is shown', (_name, text) => {
    let error: unknown;
    try {
      parseGateDocument(text, SHA);
    } catch (caught) {
      error = caught;
    }
    expect(isForeshadowError(error, 'FS_INPUT_INVALID')).toBe(true);
    expect((error as Error).message).not.toMatch(/PASS|<html>|merge|green|passwd/);
  });

  test('what it says is shown as text: no Markdown, HTML, mention, link or table of its own', () => {
    const text = '| a | <img src=x onerror=alert(1)> @everyone [x](javascript:alert(1)) ```mermaid `code` #1 https://evil.example ![i](x)';
    const shown = renderGateDocument({ ...good(), service: '@team <b>', findings: [{ outcome: 'pass', text }] }, RUN_URL);
    const row = shown.split('\n').find((line) => line.includes('onerror')) ?? '';
    expect(row.match(/(?<!\\)\|/g)).toHaveLength(3);
    expect(shown).not.toMatch(/<img|@everyone|@team|\]\(javascript|```|https:\/\/evil/);
  });
});

describe('a comment on behalf of a run without rights', () => {
  const payload = (change: object = {}) => ({
    repository: { full_name: 'acme/shop' },
    workflow_run: {
      event: 'pull_request',
      head_sha: SHA,
      head_branch: 'change',
      html_url: RUN_URL,
      head_repository: { full_name: 'eve/shop' },
      ...change,
    },
  });
  const worldOf = (github: FakeGithub, event: unknown, name = 'workflow_run'): ActionWorld => {
    const file = join(directory, 'event.json');
    writeFileSync(file, JSON.stringify(event));
    const env = { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: file, GITHUB_API_URL: github.url };
    return { core: {} as never, env, cwd: directory, clock: systemClock, signal: new AbortController().signal, exit: () => undefined };
  };
  const write = (text: string): string => {
    const file = join(directory, 'gate.json');
    rmSync(file, { force: true });
    writeFileSync(file, text);
    return file;
  };

  test('goes to the open pull request whose head it is, once, and is then kept up to date', async () => {
    await using github = await FakeGithub.start();
    github.pulls.push(
      { number: 6, sha: 'c'.repeat(40), branch: 'change', repository: 'eve/shop' },
      { number: 7, sha: SHA, branch: 'change', repository: 'eve/shop' },
    );
    const file = write(JSON.stringify(good()));
    const url = await reportCarried(file, TOKEN, worldOf(github, payload()));
    await reportCarried(file, TOKEN, worldOf(github, payload()));
    expect(url).toContain('/pull/7#');
    expect(github.comments).toEqual([expect.objectContaining({ issue: 7, edits: 1, body: expect.stringContaining('GET /') })]);
    expect(github.violations).toEqual([]);
  });

  test.each([
    ['a pull request that was closed or pushed to', payload(), [], 'FS_PUBLISH'],
    [
      'a branch of that name in another fork',
      payload(),
      [{ number: 7, sha: SHA, branch: 'change', repository: 'mallory/shop' }],
      'FS_PUBLISH',
    ],
    ['a run that no pull request started', payload({ event: 'push' }), [], 'FS_USAGE'],
    ['an event without a commit', payload({ head_sha: 'x' }), [], 'FS_USAGE'],
  ] as const)('%s gets none', async (_name, event, pulls, code) => {
    await using github = await FakeGithub.start();
    github.pulls.push(...pulls);
    const error = await reportCarried(write(JSON.stringify(good())), TOKEN, worldOf(github, event)).catch((caught: unknown) => caught);
    expect(isForeshadowError(error, code)).toBe(true);
    expect(github.comments).toEqual([]);
  });

  test('under pull_request, which has no rights, it says where it belongs', async () => {
    await using github = await FakeGithub.start();
    const error = await reportCarried(write('{}'), TOKEN, worldOf(github, payload(), 'pull_request')).catch((caught: unknown) => caught);
    expect(isForeshadowError(error, 'FS_USAGE')).toBe(true);
  });

  test('a link in the place of the file is not followed, a folder is no file, a large file is not read', async () => {
    await using github = await FakeGithub.start();
    const link = join(directory, 'link.json');
    symlinkSync('/etc/passwd', link);
    for (const [file, code] of [
      [link, 'FS_INPUT_MISSING'],
      [directory, 'FS_INPUT_INVALID'],
      [write('x'.repeat(MAX_GATE_BYTES + 1)), 'FS_INPUT_INVALID'],
      [join(directory, 'absent.json'), 'FS_INPUT_MISSING'],
    ] as const) {
      const error = await reportCarried(file, TOKEN, worldOf(github, payload())).catch((caught: unknown) => caught);
      expect({ file, right: isForeshadowError(error, code) }).toEqual({ file, right: true });
    }
    expect(github.requests).toEqual([]);
  });
});
