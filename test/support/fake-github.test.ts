import { describe, expect, test } from '@jest/globals';
import { FakeGithub } from './fake-github.js';
import { openGithubDescription } from './openapi-validator.js';

describe("the check against GitHub's description", () => {
  test('refuses a request without its body, and one of the wrong type', () => {
    const description = openGithubDescription();
    expect(description.request('issues/create-comment', {})).toEqual([expect.stringContaining('body')]);
    expect(description.request('issues/create-comment', { body: 3 })).toEqual([expect.stringContaining('string')]);
    expect(description.request('issues/create-comment', { body: 'fine' })).toEqual([]);
    expect(description.request('issues/list-comments', { body: 'none is expected' })).not.toEqual([]);
  });

  test('refuses an answer that GitHub would not give', () => {
    const description = openGithubDescription();
    expect(description.response('issues/create-comment', 201, { id: 1 })).not.toEqual([]);
    expect(description.response('issues/create-comment', 299, {})).toEqual([expect.stringContaining('299')]);
    expect(() => description.request('issues/no-such', {})).toThrow('no operation');
  });

  test('is made of every request: what breaks the contract is noted', async () => {
    await using fake = await FakeGithub.start();
    await fetch(`${fake.url}/repos/acme/shop/issues/7/comments`, { method: 'POST', body: JSON.stringify({ text: 'wrong name' }) });
    expect(fake.violations).toEqual([expect.stringContaining('issues/create-comment request')]);
    await fetch(`${fake.url}/repos/acme/shop/labels`);
    expect(fake.violations).toHaveLength(2);
  });

  test('has the one limit the description lacks', async () => {
    await using fake = await FakeGithub.start();
    const send = (length: number) =>
      fetch(`${fake.url}/repos/acme/shop/issues/7/comments`, { method: 'POST', body: JSON.stringify({ body: 'x'.repeat(length) }) });
    expect((await send(65_536)).status).toBe(201);
    expect((await send(65_537)).status).toBe(422);
  });
});
