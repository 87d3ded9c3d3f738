import { describe, expect, test } from '@jest/globals';
import { parsePlan } from '../../src/config/parse.js';
import type { Plan } from '../../src/config/plan.js';
import { publicPlan } from '../../src/config/public-plan.js';
import { ForeshadowError, formatIssue } from '../../src/core/errors.js';

const ENV = {
  HOOK: 'https://hooks.slack.com/services/T0/B0/s3cr3t',
  BOT: 'xoxb-1-s3cr3t',
  KEY: 'e93facc04764012d7bfb002500d5d1a6',
  SIGN: 'whsec-s3cr3t',
};
const HEAD = 'version: 1\nenvironment: { driver: process, command: node server.js }\ntraffic: { replay: { recording: a.jsonl } }\n';
const parse = (notify: string, env: Readonly<Record<string, string>> = ENV): Plan =>
  parsePlan(`${HEAD}notify:\n${notify}\n`, 'f.yml', { directory: '/repo', env, seed: 1, inGit: true });

function problems(notify: string): string[] {
  try {
    parse(notify);
  } catch (error) {
    if (error instanceof ForeshadowError) return (error.detail.issues ?? []).map(formatIssue);
    throw error;
  }
  return [];
}

describe('notify', () => {
  test('is read with its secrets, and written without', () => {
    const plan = parse(
      [
        '  - { notifier: slack, url: env:HOOK, on: [fail, roll-back] }',
        '  - { notifier: slack, token: env:BOT, channel: "#deploys" }',
        '  - { notifier: pagerduty, routing-key: env:KEY, api: "https://events.eu.pagerduty.com" }',
        '  - { notifier: webhook, url: "https://ops.test/hook", secret: env:SIGN, headers: { x-team: shop } }',
      ].join('\n'),
    );
    expect(plan.notify).toEqual([
      { notifier: 'slack', place: 0, on: ['fail', 'roll-back'], url: ENV.HOOK, headers: {} },
      { notifier: 'slack', place: 1, on: expect.arrayContaining(['fail', 'abandoned']), token: ENV.BOT, channel: '#deploys', headers: {} },
      {
        notifier: 'pagerduty',
        place: 2,
        on: expect.not.arrayContaining(['pass']),
        routingKey: ENV.KEY,
        api: 'https://events.eu.pagerduty.com',
        headers: {},
      },
      {
        notifier: 'webhook',
        place: 3,
        on: expect.anything(),
        url: 'https://ops.test/hook',
        secret: ENV.SIGN,
        headers: { 'x-team': 'shop' },
      },
    ]);
    const written = JSON.stringify(publicPlan(plan));
    for (const secret of Object.values(ENV)) expect(written).not.toContain(secret);
    expect(written).toContain('env:BOT');
  });

  test('a secret that is not set stops no run: its notifier is left out at the end', () => {
    expect(parse('  - { notifier: slack, url: env:HOOK }', {}).notify).toMatchObject([{ url: 'env:HOOK' }]);
  });

  test.each([
    ['{ notifier: slack }', 'missing url'],
    ['{ notifier: slack, token: env:BOT }', 'missing channel'],
    ['{ notifier: slack, url: env:HOOK, token: env:BOT, channel: c }', 'either url, or token and channel'],
    ['{ notifier: slack, url: env:HOOK, channel: c }', 'an incoming webhook has its channel already'],
    ['{ notifier: slack, url: "https://hooks.slack.com/services/T0/B0/x" }', 'a secret may not be written down'],
    ['{ notifier: slack, url: env:HOOK, routing-key: env:KEY }', 'does not read this key'],
    ['{ notifier: pagerduty }', 'missing routing-key'],
    ['{ notifier: pagerduty, routing-key: e93facc04764012d7bfb002500d5d1a6 }', 'a secret may not be written down'],
    ['{ notifier: webhook, secret: plain-words }', 'a secret may not be written down'],
    ['{ notifier: webhook }', 'missing url'],
    ['{ notifier: slak, url: env:HOOK }', 'did you mean "slack"'],
    ['{ notifier: slack, url: env:HOOK, on: [failed] }', 'did you mean "fail"'],
    ['{ notifier: slack, url: env:HOOK, when: [fail] }', 'when'],
  ])('%s: said with its place', (entry, words) => {
    const found = problems(`  - ${entry}`);
    expect(found.join('\n')).toContain(words);
    expect(found.join('\n')).toMatch(/^f\.yml:5:\d+ notify\[0\]/m);
    expect(found.join('\n')).not.toMatch(/e93facc|B0\/x|plain-words/);
  });
});
