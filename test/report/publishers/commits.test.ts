import { describe, expect, jest, test } from '@jest/globals';
import type { Clock } from '../../../src/core/clock.js';
import { NO_CHANGE } from '../../../src/environment/change/change.js';
import { openGithub } from '../../../src/io/github.js';
import { systemClock } from '../../../src/io/system-clock.js';
import { annotationsOf, publishCheckRun } from '../../../src/report/publishers/check-run.js';
import type { CommitContext } from '../../../src/report/publishers/commit-context.js';
import { publishCommitStatus } from '../../../src/report/publishers/commit-status.js';
import { publishDeployment } from '../../../src/report/publishers/deployment.js';
import type { Published } from '../../../src/report/publisher.js';
import type { Report } from '../../../src/report/report.js';
import { provenReport, slowReport } from '../../fixtures/report/reports.js';
import { FakeGithub, NOT_ACCESSIBLE } from '../../support/fake-github.js';

jest.setTimeout(30_000);

const SHA = 'a'.repeat(40);

function contextOf(fake: FakeGithub, slept: number[] = []): CommitContext {
  const clock: Clock = { ...systemClock, sleep: async (ms) => void slept.push(ms) };
  const github = openGithub({ token: 'a-token', baseUrl: fake.url, clock });
  return {
    github,
    owner: 'acme',
    repo: 'shop',
    sha: SHA,
    redact: (text) => text,
    reportUrl: 'https://github.com/acme/shop/actions/runs/1',
  };
}

/** A report on a change of `count` settings, each on a line of its own. */
function withSettings(report: Report, count: number): Report {
  const settings = Array.from({ length: count }, (_, index) => ({
    where: 'etc/app.yml',
    key: `pool.max${index}`,
    kind: 'changed' as const,
    from: '10',
    to: '2',
    topic: 'pool' as const,
    factor: 0.2,
    at: { path: 'etc/app.yml', line: index + 3 },
  }));
  const removed = { ...settings[0], kind: 'removed' as const, to: null, at: undefined } as unknown as (typeof settings)[number];
  const study = {
    change: { ...NO_CHANGE, settings: [...settings, removed] },
    unknown: null,
    impact: null,
    affected: { affected: true as const, because: [] },
  };
  return { ...report, change: { study, forMs: null, alpha: null } };
}

const observed = (report: Report): Report => ({ ...report, effective: { exitCode: 0, enforced: 'observe', wouldHave: 'fail' } });
const ended = (report: Report, outcome: 'inconclusive' | 'error', exitCode: number): Report => ({
  ...report,
  verdict: { ...report.verdict, outcome },
  effective: { ...report.effective, exitCode },
});

describe('the check run', () => {
  test('stands on the commit with the report, complete, and with an annotation on each changed line', async () => {
    await using fake = await FakeGithub.start();
    const published = await publishCheckRun(withSettings(slowReport(), 2), contextOf(fake));
    expect(published).toMatchObject({ status: 'published', url: expect.stringContaining('/runs/') });
    const [run] = fake.commits.checkRuns;
    expect(run).toMatchObject({
      sha: SHA,
      name: 'Foreshadow (bookshop)',
      status: 'completed',
      conclusion: 'failure',
      title: expect.stringMatching(/^FAIL: /),
    });
    expect(run?.summary).toContain('FAIL');
    expect(run?.annotations).toEqual([
      expect.objectContaining({ path: 'etc/app.yml', start_line: 3, end_line: 3, annotation_level: 'failure', title: 'pool.max0 10 -> 2' }),
      expect.objectContaining({ start_line: 4 }),
    ]);
    expect(String(run?.annotations[0]?.['message'])).toMatch(/slower/);
    expect(fake.violations).toEqual([]);
  });

  test.each([
    [50, 1],
    [51, 2],
    [137, 3],
  ])('%i annotations take %i requests', async (count, requests) => {
    await using fake = await FakeGithub.start();
    await publishCheckRun(withSettings(slowReport(), count), contextOf(fake));
    expect(fake.requests).toHaveLength(requests);
    expect(fake.commits.checkRuns[0]?.annotations).toHaveLength(count);
    expect(fake.commits.checkRuns[0]).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(fake.violations).toEqual([]);
  });

  test.each([
    ['a proof', provenReport(), 'success', []],
    ['a fail', slowReport(), 'failure', ['failure']],
    ['a fail that is observed only', observed(slowReport()), 'success', ['notice']],
    ['an inconclusive run', ended(slowReport(), 'inconclusive', 2), 'failure', ['warning']],
    ['an inconclusive run that may pass', ended(slowReport(), 'inconclusive', 0), 'success', ['notice']],
    ['a run that could not measure', ended(slowReport(), 'error', 69), 'failure', ['warning']],
  ])('%s is never neutral or skipped', async (_name, report, conclusion, levels) => {
    await using fake = await FakeGithub.start();
    await publishCheckRun(withSettings(report, 1), contextOf(fake));
    expect(fake.commits.checkRuns[0]?.conclusion).toBe(conclusion);
    expect(fake.commits.checkRuns[0]?.annotations.map((one) => one['annotation_level'])).toEqual(levels);
  });

  test('whose later annotations are refused is complete all the same', async () => {
    await using fake = await FakeGithub.start();
    fake.refusals.push({ operation: 'checks/update', status: 422, message: 'Validation Failed' });
    const published = await publishCheckRun(withSettings(slowReport(), 60), contextOf(fake));
    expect(published).toMatchObject({ status: 'refused', why: expect.stringMatching(/annotations 51 and on.*check run itself is there/) });
    expect(fake.commits.checkRuns[0]).toMatchObject({ status: 'completed', conclusion: 'failure' });
  });

  test('names and values are data, on one line', () => {
    const report = withSettings(slowReport(), 1);
    const setting = report.change?.study.change?.settings[0];
    const nasty = {
      ...report,
      change: {
        ...report.change,
        study: { ...report.change?.study, change: { ...NO_CHANGE, settings: [{ ...setting, key: 'a\n::error::b', to: '\u001b[31m' }] } },
      },
    } as Report;
    expect(annotationsOf(nasty)[0]?.title).toBe('a ::error::b 10 -> [31m');
  });
});

describe('the commit status', () => {
  test.each([
    [provenReport(), 'success', /^PASS/],
    [slowReport(), 'failure', /^FAIL/],
    [observed(slowReport()), 'success', /^FAIL/],
    [ended(slowReport(), 'error', 69), 'error', /^COULD NOT MEASURE/],
    [ended(slowReport(), 'inconclusive', 2), 'failure', /^INCONCLUSIVE/],
  ])('%#: says the verdict within 140 characters', async (report, state, description) => {
    await using fake = await FakeGithub.start();
    expect(await publishCommitStatus(report, contextOf(fake))).toMatchObject({ status: 'published' });
    const [status] = fake.commits.statuses;
    expect(status).toMatchObject({
      sha: SHA,
      body: { state, context: 'foreshadow/bookshop', target_url: expect.stringContaining('/runs/1') },
    });
    expect(String(status?.body['description'])).toMatch(description);
    expect(String(status?.body['description']).length).toBeLessThanOrEqual(140);
    expect(fake.violations).toEqual([]);
  });
});

describe('the deployment', () => {
  test('merges nothing, waits for nothing, is transient, and ends with the verdict', async () => {
    await using fake = await FakeGithub.start();
    const published = await publishDeployment(slowReport(), { ...contextOf(fake), environment: '' });
    expect(published).toMatchObject({ status: 'published', where: expect.stringContaining('foreshadow-bookshop') });
    const [deployment] = fake.commits.deployments;
    expect(deployment?.body).toMatchObject({
      ref: SHA,
      auto_merge: false,
      required_contexts: [],
      transient_environment: true,
      production_environment: false,
    });
    expect(deployment?.statuses).toEqual([
      expect.objectContaining({ state: 'in_progress', log_url: expect.stringContaining('/runs/1') }),
      expect.objectContaining({ state: 'failure', description: expect.stringMatching(/^FAIL/) }),
    ]);
    expect(fake.violations).toEqual([]);
  });

  test('goes to the environment that is named', async () => {
    await using fake = await FakeGithub.start();
    await publishDeployment(provenReport(), { ...contextOf(fake), environment: 'shadow' });
    expect(fake.commits.deployments[0]).toMatchObject({
      body: { environment: 'shadow' },
      statuses: [{ state: 'in_progress' }, { state: 'success' }],
    });
  });

  test('a conflict is said with the name of the environment', async () => {
    await using fake = await FakeGithub.start();
    fake.refusals.push({ operation: 'repos/create-deployment', status: 409, message: 'Conflict' });
    expect(await publishDeployment(slowReport(), { ...contextOf(fake), environment: 'shadow' })).toMatchObject({
      why: expect.stringMatching(/409.*of shadow/),
    });
  });
});

const PUBLISHERS = [
  { name: 'check run', right: 'checks: write', operation: 'checks/create', put: publishCheckRun },
  { name: 'commit status', right: 'statuses: write', operation: 'repos/create-commit-status', put: publishCommitStatus },
  {
    name: 'deployment',
    right: 'deployments: write',
    operation: 'repos/create-deployment',
    put: (report: Report, context: CommitContext): Promise<Published> => publishDeployment(report, { ...context, environment: '' }),
  },
];

describe.each(PUBLISHERS)('what GitHub refuses of the $name', ({ right, operation, put }) => {
  test('a token that only reads: the right is named', async () => {
    await using fake = await FakeGithub.start();
    fake.readOnly = true;
    expect(await put(slowReport(), contextOf(fake))).toMatchObject({ status: 'refused', why: expect.stringContaining(right) });
    expect(fake.requests).toHaveLength(1);
  });

  test.each([
    [403, 'Must have admin rights', /403.*admin/],
    [404, 'Not Found', /404.*does not see/],
    [409, 'Conflict', /409/],
    [422, `No commit found for SHA: ${SHA}`, /422.*No commit/],
    [500, 'Server Error', /500/],
  ])('%i is said once and nothing is thrown', async (status, message, words) => {
    await using fake = await FakeGithub.start();
    fake.refusals.push({ operation, status, message });
    const published = await put(slowReport(), contextOf(fake));
    expect(published).toMatchObject({ status: 'refused', why: expect.stringMatching(words) });
    expect(JSON.stringify(published)).not.toContain(NOT_ACCESSIBLE);
  });

  test.each([
    [429, 'Too many requests', { 'retry-after': '9' }, 9_000],
    [403, 'You have exceeded a secondary rate limit', {}, 60_000],
  ])('%i %s is waited for', async (status, message, headers, wait) => {
    await using fake = await FakeGithub.start();
    fake.refusals.push({ operation, status, message, headers: headers as Record<string, string> });
    const slept: number[] = [];
    expect(await put(slowReport(), contextOf(fake, slept))).toMatchObject({ status: 'published' });
    expect(slept).toEqual([wait]);
  });
});
