import { describe, expect, test } from '@jest/globals';
import { createSlack } from '../../../src/notify/notifiers/slack.js';
import type { NotifySpec } from '../../../src/notify/spec.js';
import { contextOf, notifierContract } from '../../contracts/notifier.js';
import { failNotice, passNotice } from '../../fixtures/notify/notices.js';
import { FakeSlack, SLACK_CHANNEL, SLACK_HOOK, SLACK_TOKEN } from '../../support/fake-slack.js';
import { textsIn } from '../../support/slack-rules.js';

const botSpec = (slack: FakeSlack): NotifySpec => ({
  notifier: 'slack',
  place: 0,
  on: ['fail'],
  token: SLACK_TOKEN,
  channel: SLACK_CHANNEL,
  headers: {},
  api: slack.api,
});
const hookSpec = (slack: FakeSlack): NotifySpec => ({ notifier: 'slack', place: 0, on: ['fail'], url: slack.hook, headers: {} });
const no = (error: string) => ({ status: 200, body: { ok: false, error } });

notifierContract<FakeSlack>('slack, a bot', createSlack, {
  start: () => FakeSlack.start(),
  // A channel by its name is not looked through, so that each request of the suite is a message.
  spec: (slack) => ({ ...botSpec(slack), channel: '#deploys' }),
  moved: (spec, url) => ({ ...spec, api: `${url}/api/` }),
  arrived: (slack) => slack.channel.length,
  refusals: [
    { name: 'a wrong token', answer: no('invalid_auth'), hint: /xoxb/ },
    { name: 'not in the channel', answer: no('not_in_channel'), hint: /invite/ },
    { name: 'no such channel', answer: no('channel_not_found'), hint: /ID/ },
    {
      name: 'a scope that is missing',
      answer: { status: 200, body: { ok: false, error: 'missing_scope', needed: 'chat:write' } },
      hint: /needed: chat:write.*chat:write/s,
    },
    { name: 'a word that nobody knows', answer: no('brand_new_error'), hint: /brand_new_error/ },
    { name: 'no words at all', answer: { status: 200, body: 'fine' }, hint: /not JSON/ },
  ],
  secrets: [SLACK_TOKEN],
  repeats: false,
});

notifierContract<FakeSlack>('slack, an incoming webhook', createSlack, {
  start: () => FakeSlack.start(),
  spec: hookSpec,
  moved: (spec, url) => ({ ...spec, url: url + SLACK_HOOK }),
  arrived: (slack) => slack.channel.length,
  refusals: [
    { name: 'a webhook that is gone', answer: { status: 404, body: 'no_service' }, hint: /make a new one/ },
    { name: 'an archived channel', answer: { status: 410, body: 'channel_is_archived' }, hint: /archived/ },
    { name: 'an administrator', answer: { status: 403, body: 'action_prohibited' }, hint: /administrator/ },
  ],
  secrets: [SLACK_HOOK, 'XXXXXXXXXXXXXXXXXXXXXXXX'],
  repeats: false,
});

describe('the message of a bot', () => {
  test('is one for a subject: updated by the next notice, which stands whole in its thread', async () => {
    await using slack = await FakeSlack.start();
    const notifier = createSlack(botSpec(slack), contextOf());
    const first = await notifier.tell(failNotice(), null);
    const second = await notifier.tell(passNotice(), first.memory ?? null);
    expect(second.where).toContain('updated');
    expect(slack.channel).toHaveLength(1);
    const [message] = slack.channel;
    expect(message).toMatchObject({ edits: 1, body: { text: expect.stringContaining('PASS') } });
    const thread = slack.threadOf(message?.ts).map(({ body }) => String(body['text']));
    expect(thread).toEqual([expect.stringContaining('FAIL'), expect.stringContaining('PASS')]);
    expect(slack.violations).toEqual([]);
  });

  test('is found again where no state is left, and only by its subject', async () => {
    await using slack = await FakeSlack.start();
    await createSlack(botSpec(slack), contextOf()).tell(failNotice(), null);
    await createSlack(botSpec(slack), contextOf()).tell(passNotice({ subject: { service: 'shop-api', ref: 'pull/813' } }), null);
    await createSlack(botSpec(slack), contextOf()).tell(passNotice(), null);
    expect(slack.channel.map(({ edits }) => edits)).toEqual([1, 0]);
  });

  test('is written anew where the app may not look for the old one, or it is gone', async () => {
    await using slack = await FakeSlack.start();
    slack.scopes = ['chat:write'];
    const notifier = createSlack(botSpec(slack), contextOf());
    await notifier.tell(failNotice(), null);
    await notifier.tell(passNotice(), null);
    expect(slack.channel.map(({ edits }) => edits)).toEqual([0, 0]);
    const told = await notifier.tell(passNotice(), { channel: SLACK_CHANNEL, ts: '1.000001' });
    expect(told.memory?.['ts']).toBe(slack.channel[2]?.ts);
  });

  test('rings again in the channel where things got worse, and only then', async () => {
    await using slack = await FakeSlack.start();
    const notifier = createSlack(botSpec(slack), contextOf());
    const first = await notifier.tell(passNotice(), null);
    const second = await notifier.tell(failNotice(), first.memory ?? null);
    expect(slack.messages.map(({ broadcast }) => broadcast)).toEqual([false, false, true]);
    await notifier.tell(passNotice(), second.memory ?? null);
    expect(slack.messages.at(-1)?.broadcast).toBe(false);
  });

  test('stands even where its details do not arrive, and says so', async () => {
    await using slack = await FakeSlack.start();
    const notifier = createSlack({ ...botSpec(slack), channel: '#deploys' }, contextOf());
    const known = await notifier.tell(failNotice(), null);
    slack.messages.splice(0);
    slack.refusals.push({ status: 200, body: { ok: true, channel: SLACK_CHANNEL, ts: '9.9' } });
    const told = await notifier.tell(passNotice(), known.memory ?? null);
    expect(told).toMatchObject({ but: expect.stringContaining('thread_not_found') });
  });

  test('is wanted by a notice that `on` does not name only where there is one', async () => {
    await using slack = await FakeSlack.start();
    const notifier = createSlack(botSpec(slack), contextOf());
    expect(notifier.follows(passNotice(), null)).toBe(false);
    const { memory = null } = await notifier.tell(failNotice(), null);
    expect(notifier.follows(passNotice(), memory)).toBe(true);
  });
});

describe('texts of a run', () => {
  const nasty = 'GET /<!channel>/<@U012AB3CD> & *bold*\n> quote <http://evil.test|click> @here';

  test('stand as data: letter by letter in the blocks, escaped in the one line that is markup', async () => {
    await using slack = await FakeSlack.start();
    await createSlack(hookSpec(slack), contextOf()).tell(
      failNotice({ headline: nasty, findings: [nasty], subject: { service: nasty, ref: 'x' } }),
      null,
    );
    const body = slack.channel[0]?.body ?? {};
    expect(slack.mentions).toEqual([]);
    expect(body['text']).toContain('&lt;!channel&gt;');
    expect(body['text']).toContain('&amp;');
    expect(textsIn(body['blocks'])).toContain(nasty.replace(/\s+/g, ' '));
    expect(JSON.stringify(body['blocks'])).not.toContain('evil.test|click>"}');
  });

  test('a stand-in that is sent markup notices whom it calls', async () => {
    await using slack = await FakeSlack.start();
    await fetch(slack.hook, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'hello <!channel>' }),
    });
    expect(slack.mentions).toEqual(['<!channel>']);
    await fetch(slack.hook, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'x', blocks: new Array(51).fill({ type: 'divider' }) }),
    });
    expect(slack.messages).toHaveLength(1);
  });
});

test.each([
  [{ token: SLACK_TOKEN }, 'channel'],
  [{ url: 'not an address' }, 'url'],
  [{}, 'hooks.slack.com'],
])('an entry that cannot work is refused: %j', (parts, word) => {
  expect(() => createSlack({ notifier: 'slack', place: 0, on: [], headers: {}, ...parts }, contextOf())).toThrow(
    expect.objectContaining({ message: expect.stringContaining(word) }),
  );
});
