import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { readCommit } from '../../src/action/event.js';
import { publish } from '../../src/action/publish.js';
import { report as reportAction } from '../../src/action/report.js';
import type { ActionWorld } from '../../src/action/world.js';
import { NO_CHANGE } from '../../src/environment/change/change.js';
import { systemClock } from '../../src/io/system-clock.js';
import type { Report } from '../../src/report/report.js';
import type { ReportSpec } from '../../src/report/spec.js';
import { holdsSecret, SECRET_ENCODINGS, SECRET_KINDS } from '../fixtures/notify/secrets.js';
import { slowReport } from '../fixtures/report/reports.js';
import { FakeGithub } from '../support/fake-github.js';

jest.setTimeout(30_000);

const SHA = 'a'.repeat(40);
const TOKEN = 'ghs_0123456789abcdef';
const EVERYWHERE: ReportSpec = { pullRequest: true, check: true, html: true, status: true, deployment: true };
let directory = '';
let said: string[] = [];
const outputs: Record<string, string> = {};

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'foreshadow-publish-'));
});
beforeEach(() => {
  said = [];
  writeFileSync(join(directory, 'summary.md'), '');
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

function worldOf(github: FakeGithub, { fromFork = false, inputs = {} as Readonly<Record<string, string>> } = {}): ActionWorld {
  const head = { sha: SHA, repo: { full_name: fromFork ? 'eve/shop' : 'acme/shop' } };
  writeFileSync(
    join(directory, 'event.json'),
    JSON.stringify({ repository: { full_name: 'acme/shop' }, pull_request: { number: 7, head } }),
  );
  const say = (kind: string) => (text: string | Error) => void said.push(`${kind}: ${text}`);
  return {
    core: {
      getInput: (name: string) => inputs[name] ?? '',
      setOutput: (name: string, value: string) => void (outputs[name] = value),
      setSecret: () => undefined,
      saveState: () => undefined,
      getState: () => '',
      error: say('error'),
      warning: say('warning'),
      notice: say('notice'),
      info: say('info'),
      startGroup: () => undefined,
      endGroup: () => undefined,
    },
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_RUN_ID: '4711',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: join(directory, 'event.json'),
      GITHUB_STEP_SUMMARY: join(directory, 'summary.md'),
    },
    cwd: directory,
    clock: { ...systemClock, sleep: async () => undefined },
    signal: new AbortController().signal,
    exit: (code) => void said.push(`exit: ${code}`),
  };
}

const publishAll = (github: FakeGithub, report: Report, more: Parameters<typeof worldOf>[1] = {}, secrets: readonly string[] = []) =>
  publish({ report, wanted: EVERYWHERE, token: TOKEN, secrets }, worldOf(github, more));

describe('a report', () => {
  test('goes everywhere it is wanted, on the commit of the author', async () => {
    await using github = await FakeGithub.start();
    expect(await publishAll(github, slowReport())).toContain('issuecomment');
    expect(github.commits.checkRuns).toMatchObject([{ sha: SHA, conclusion: 'failure' }]);
    expect(github.commits.statuses).toMatchObject([
      { sha: SHA, body: { state: 'failure', target_url: 'https://github.com/acme/shop/actions/runs/4711' } },
    ]);
    expect(github.commits.deployments).toMatchObject([{ body: { ref: SHA } }]);
    expect(said.filter((line) => line.startsWith('info: Published'))).toHaveLength(5);
    expect(github.violations).toEqual([]);
  });

  test('goes nowhere else than wanted', async () => {
    await using github = await FakeGithub.start();
    await publish(
      { report: slowReport(), wanted: { pullRequest: true, check: false, html: true }, token: TOKEN, secrets: [] },
      worldOf(github),
    );
    expect(github.requests.map(({ operation }) => operation)).toEqual(['graphql', 'issues/list-comments', 'issues/create-comment']);
  });

  test('that GitHub refuses is a warning each, of a fork a notice each, and nothing else', async () => {
    await using github = await FakeGithub.start();
    github.readOnly = true;
    await publishAll(github, slowReport());
    expect(said.filter((line) => /^warning: No .* The verdict is not affected\.$/.test(line))).toHaveLength(4);
    expect(said.join('\n')).toMatch(/checks: write.*statuses: write.*deployments: write/s);
    said = [];
    await publishAll(github, slowReport(), { fromFork: true });
    expect(said.filter((line) => line.startsWith('notice: No '))).toHaveLength(4);
    expect(said.filter((line) => /^(warning|error|exit)/.test(line))).toEqual([]);
  });

  test('of a run that was cancelled leaves what is there', async () => {
    await using github = await FakeGithub.start();
    const report = slowReport();
    const [first] = report.verdict.findings;
    const cancelled = { ...first, code: 'source-failed', facts: { source: 'FS_CANCELLED' } } as (typeof report.verdict.findings)[number];
    await publishAll(github, { ...report, verdict: { ...report.verdict, findings: [cancelled] } });
    expect(github.requests).toEqual([]);
  });
});

describe('secrets', () => {
  test.each(Object.entries(SECRET_ENCODINGS))('%s: none of ten kinds reaches GitHub', async (_name, encode) => {
    await using github = await FakeGithub.start();
    const kinds = Object.entries(SECRET_KINDS);
    const leaks = kinds.map(([, secret]) => `seen ${encode(secret)} here`);
    const settings = leaks.map((leak, index) => ({
      where: 'app.yml',
      key: leak,
      kind: 'changed' as const,
      from: leak,
      to: leak,
      topic: null,
      factor: null,
      at: { path: 'app.yml', line: index + 1 },
    }));
    const study = { change: { ...NO_CHANGE, settings }, unknown: null, impact: null, affected: { affected: true as const, because: [] } };
    const base = slowReport();
    const findings = leaks.map((route) => ({ ...base.verdict.findings[0], route }) as Report['verdict']['findings'][number]);
    const report: Report = {
      ...base,
      title: leaks[0] ?? '',
      service: leaks[1] ?? '',
      change: { study, forMs: null, alpha: null },
      reproduce: leaks.join(' '),
      verdict: { ...base.verdict, findings },
    };
    await publishAll(github, report, {}, Object.values(SECRET_KINDS));
    const { comments, commits } = github;
    const out =
      JSON.stringify([comments, commits.checkRuns, commits.statuses, commits.deployments]) +
      readFileSync(join(directory, 'summary.md'), 'utf8');
    expect(commits.checkRuns[0]?.annotations).toHaveLength(10);
    // As a reader sees it: entities of Markdown are letters again.
    const shown = [
      out,
      out.replace(/&#(\d+);/g, (_whole, code: string) => String.fromCharCode(Number(code))),
      out.replace(/\\\\?(.)/g, '$1'),
    ].join('\n');
    expect(kinds.filter(([, secret]) => holdsSecret(shown, secret)).map(([kind]) => kind)).toEqual([]);
  });
});

describe('actions/report', () => {
  test('goes by the configuration of the run, and names the artifact', async () => {
    await using github = await FakeGithub.start();
    const run = join(directory, 'run');
    mkdirSync(run, { recursive: true });
    writeFileSync(join(run, 'report.json'), JSON.stringify({ ...slowReport(), service: 'shop "api"/v2' }));
    writeFileSync(
      join(run, 'plan.json'),
      JSON.stringify({ plan: { report: { pullRequest: false, check: true, html: true, deployment: 'shadow', artifact: true } } }),
    );
    await reportAction(worldOf(github, { inputs: { run, comment: 'true', 'github-token': TOKEN } }));
    expect(github.comments).toEqual([]);
    expect(github.commits).toMatchObject({ statuses: [], checkRuns: [{}], deployments: [{ body: { environment: 'shadow' } }] });
    expect(outputs['artifact-name']).toBe('foreshadow-shop-api-v2');
    expect(outputs['artifacts']).toContain('report.json');
    writeFileSync(join(run, 'plan.json'), JSON.stringify({ plan: { report: { pullRequest: false } } }));
    await reportAction(worldOf(github, { inputs: { run, comment: 'true', 'github-token': TOKEN } }));
    expect(outputs['artifact-name']).toBe('');
  });
});

describe('the commit that is spoken of', () => {
  const env = { GITHUB_REPOSITORY: 'acme/shop', GITHUB_SHA: SHA, GITHUB_EVENT_PATH: '/event.json' };
  const head = 'b'.repeat(40);
  const pull = {
    repository: { full_name: 'acme/shop' },
    pull_request: { number: 7, head: { sha: head, repo: { full_name: 'acme/shop' } } },
  };

  test.each([
    ['pull_request', pull, head],
    ['push', {}, SHA],
    ['workflow_dispatch', {}, SHA],
    ['workflow_run', { workflow_run: { head_sha: head } }, head],
  ])('%s', (name, payload, sha) => {
    expect(readCommit({ ...env, GITHUB_EVENT_NAME: name }, () => JSON.stringify(payload))).toEqual({
      kind: 'commit',
      place: { owner: 'acme', repo: 'shop', sha, fromFork: false },
    });
  });

  test.each([
    [{ GITHUB_EVENT_NAME: 'workflow_run', ...env }, '{"workflow_run":{"head_sha":"../../x"}}'],
    [{ GITHUB_EVENT_NAME: 'workflow_run', ...env }, 'no JSON'],
    [{ GITHUB_EVENT_NAME: 'push' }, '{}'],
    [{ GITHUB_EVENT_NAME: 'pull_request_target', ...env }, JSON.stringify(pull)],
  ])('%#: none is known', (variables, text) => {
    expect(readCommit(variables, () => text)).toMatchObject({ kind: 'none' });
  });
});
