import { describe, expect, test } from '@jest/globals';
import type { Clock } from '../../../src/core/clock.js';
import { openGithub } from '../../../src/io/github.js';
import { systemClock } from '../../../src/io/system-clock.js';
import { markerOf, type PullRequestContext, publishPullRequest } from '../../../src/report/publishers/pull-request.js';
import { provenReport, slowReport } from '../../fixtures/report/reports.js';
import { FakeGithub, NOT_ACCESSIBLE } from '../../support/fake-github.js';

function contextOf(fake: FakeGithub, slept: number[] = []): PullRequestContext {
  const clock: Clock = { ...systemClock, sleep: async (ms) => void slept.push(ms) };
  const github = openGithub({ token: 'a-token', baseUrl: fake.url, clock });
  return { github, owner: 'acme', repo: 'shop', number: 7, headSha: 'a'.repeat(40), redact: (text) => text };
}

describe('the comment', () => {
  test('is created once and then updated in place, and every request keeps the contract', async () => {
    await using fake = await FakeGithub.start();
    const first = await publishPullRequest(slowReport(), contextOf(fake));
    expect(first).toEqual({
      status: 'published',
      where: 'a new comment on #7',
      url: expect.stringMatching(/pull\/7#issuecomment-\d+$/),
    });
    expect(fake.comments[0]?.body).toContain('FAIL');
    const second = await publishPullRequest(provenReport({ service: slowReport().service }), contextOf(fake));
    expect(second).toMatchObject({ status: 'published', where: 'the comment on #7' });
    expect(fake.comments).toHaveLength(1);
    expect(fake.comments[0]).toMatchObject({ edits: 1, body: expect.stringContaining('PASS') });
    expect(fake.violations).toEqual([]);
    expect(new Set(fake.requests.map((request) => request.authorization))).toEqual(new Set(['token a-token']));
  });

  test('is found behind hundreds of others, on whatever page it stands', async () => {
    await using fake = await FakeGithub.start();
    for (let index = 0; index < 205; index++) fake.addComment(7, 'someone', `comment ${index}`);
    const own = fake.addComment(7, 'github-actions[bot]', `${markerOf(slowReport().service)}\nold`);
    for (let index = 0; index < 5; index++) fake.addComment(7, 'someone', `later ${index}`);
    await publishPullRequest(slowReport(), contextOf(fake));
    expect(own.edits).toBe(1);
    expect(fake.comments).toHaveLength(211);
  });

  test('of somebody else, or of another service, or that only quotes the mark, is left alone', async () => {
    await using fake = await FakeGithub.start();
    const mark = markerOf(slowReport().service);
    const others = [
      fake.addComment(7, 'mallory', `${mark}\nFAKE PASS`),
      fake.addComment(7, 'github-actions[bot]', `> ${mark}`),
      fake.addComment(7, 'github-actions[bot]', `${markerOf('another')}\nold`),
      fake.addComment(8, 'github-actions[bot]', `${mark}\nanother pull request`),
    ];
    await publishPullRequest(slowReport(), contextOf(fake));
    expect(others.map((comment) => comment.edits)).toEqual([0, 0, 0, 0]);
    expect(fake.comments).toHaveLength(5);
  });

  test('is found as GITHUB_TOKEN writes it where GitHub does not say who the token is', async () => {
    await using fake = await FakeGithub.start();
    fake.login = null;
    const own = fake.addComment(7, 'github-actions[bot]', `${markerOf(slowReport().service)}\nold`);
    await publishPullRequest(slowReport(), contextOf(fake));
    expect(own.edits).toBe(1);
  });

  test('a mark cannot be ended by a service name', () => {
    expect(markerOf('shop --> <b>')).toBe('<!-- foreshadow: shop%20%2D%2D%3E%20%3Cb%3E -->');
    expect(markerOf('a-b')).not.toBe(markerOf('a_b'));
  });

  test('goes out redacted', async () => {
    await using fake = await FakeGithub.start();
    const report = slowReport();
    const context = { ...contextOf(fake), redact: (text: string) => text.replaceAll('FAIL', '***') };
    await publishPullRequest(report, context);
    expect(fake.comments[0]?.body).toContain('***');
    expect(fake.comments[0]?.body).not.toContain('FAIL');
  });
});

describe('what GitHub refuses', () => {
  test('a token that only reads: said, not thrown', async () => {
    await using fake = await FakeGithub.start();
    fake.readOnly = true;
    const published = await publishPullRequest(slowReport(), contextOf(fake));
    expect(published).toMatchObject({ status: 'refused', why: expect.stringContaining('fork') });
    expect(fake.comments).toEqual([]);
    expect(fake.requests.filter(({ operation }) => operation === 'issues/create-comment')).toHaveLength(1);
  });

  test.each([
    { name: '429', status: 429, message: 'Too many', headers: { 'retry-after': '7' }, wait: 7_000 },
    {
      name: 'a secondary limit with a time',
      status: 403,
      message: 'You have exceeded a secondary rate limit',
      headers: { 'retry-after': '11' },
      wait: 11_000,
    },
    { name: 'a secondary limit without one', status: 403, message: 'You have exceeded a secondary rate limit', headers: {}, wait: 60_000 },
    { name: '422 for haste', status: 422, message: 'was submitted too quickly', headers: {}, wait: 5_000 },
  ])('$name is waited for and tried again', async ({ status, message, headers, wait }) => {
    await using fake = await FakeGithub.start();
    fake.refusals.push({ operation: 'issues/create-comment', status, message, headers: headers as Record<string, string> });
    const slept: number[] = [];
    const published = await publishPullRequest(slowReport(), contextOf(fake, slept));
    expect(published.status).toBe('published');
    expect(slept).toEqual([wait]);
    expect(fake.comments).toHaveLength(1);
  });

  test('a failed write is not sent twice, for it may have happened', async () => {
    await using fake = await FakeGithub.start();
    fake.refusals.push({ operation: 'issues/create-comment', status: 502, message: 'Bad Gateway' });
    const published = await publishPullRequest(slowReport(), contextOf(fake));
    expect(published).toMatchObject({ status: 'refused', why: expect.stringContaining('502') });
    expect(fake.comments).toEqual([]);
  });

  test('a wait that takes longer than a job should hang is not made', async () => {
    await using fake = await FakeGithub.start();
    fake.refusals.push({ status: 429, message: 'Too many', headers: { 'retry-after': '3600' }, operation: 'issues/list-comments' });
    const slept: number[] = [];
    const published = await publishPullRequest(slowReport(), contextOf(fake, slept));
    expect(published).toMatchObject({ status: 'refused', why: expect.stringContaining('429') });
    expect(slept).toEqual([]);
  });

  test('a body that is too long all the same is written shorter', async () => {
    await using fake = await FakeGithub.start();
    fake.refusals.push({ operation: 'issues/create-comment', status: 422, message: 'Validation Failed: body is too long' });
    const published = await publishPullRequest(slowReport(), contextOf(fake));
    expect(published.status).toBe('published');
    expect(Buffer.byteLength(fake.comments[0]?.body ?? '')).toBeLessThan(16_000);
  });

  test('a comment that is deleted between the look and the write is written anew', async () => {
    await using fake = await FakeGithub.start();
    fake.addComment(7, 'github-actions[bot]', `${markerOf(slowReport().service)}\nold`);
    fake.refusals.push({ operation: 'issues/update-comment', status: 404, message: 'Not Found' });
    expect(await publishPullRequest(slowReport(), contextOf(fake))).toMatchObject({ status: 'published' });
    expect(fake.comments).toHaveLength(2);
  });

  test('a refusal for another reason carries its words', async () => {
    await using fake = await FakeGithub.start();
    fake.refusals.push({ operation: 'issues/create-comment', status: 403, message: 'Unable to create comment because issue is locked.' });
    const published = await publishPullRequest(slowReport(), contextOf(fake));
    expect(published).toMatchObject({ status: 'refused', why: expect.stringContaining('locked') });
    expect(JSON.stringify(published)).not.toContain(NOT_ACCESSIBLE);
  });
});
