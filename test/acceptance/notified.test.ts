import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { commit, git } from '../environment/scene.js';
import { FakePagerduty, ROUTING_KEY } from '../support/fake-pagerduty.js';
import { FakeReceiver, WEBHOOK_SECRET } from '../support/fake-receiver.js';
import { FakeSlack } from '../support/fake-slack.js';
import { ShopScene } from '../support/shop-scene.js';

jest.setTimeout(120_000);

/** A pull request that changes only words: its run is over in a second, and ends as every run does. */
function openRepository(pagerduty: FakePagerduty, receiver: FakeReceiver): ShopScene {
  const scene = new ShopScene();
  const document = {
    version: 1,
    service: { name: 'corner-shop' },
    environment: { driver: 'process', command: 'node server.mjs', primary: { ready: { http: '/healthz' } }, baseline: false },
    traffic: { replay: { recording: 'traffic.jsonl' }, for: '1s' },
    notify: [
      { notifier: 'slack', url: 'env:HOOK', on: ['pass', 'fail'] },
      { notifier: 'pagerduty', 'routing-key': 'env:PD_KEY', api: pagerduty.url },
      { notifier: 'webhook', url: receiver.url, secret: 'env:SIGNING_KEY', on: ['pass'] },
    ],
  };
  scene.write('foreshadow.yml', JSON.stringify(document));
  git(scene.directory, 'init', '--quiet');
  commit(scene.directory, 'The shop', { 'README.md': 'The shop.\n', '.gitignore': 'out*/\ncache/\n' });
  commit(scene.directory, 'The change', { 'README.md': 'The corner shop.\n' });
  return scene;
}

describe('given a configuration that names who is to be told', () => {
  let scene: ShopScene;
  let slack: FakeSlack;
  let pagerduty: FakePagerduty;
  let receiver: FakeReceiver;
  const run = (env: Readonly<Record<string, string>>, ...args: string[]) => scene.runHere(['run', '--out', 'out', ...args], { env });
  const secrets = () => ({ HOOK: slack.hook, PD_KEY: ROUTING_KEY, SIGNING_KEY: WEBHOOK_SECRET });

  beforeAll(async () => {
    [slack, pagerduty, receiver] = await Promise.all([FakeSlack.start(), FakePagerduty.start(), FakeReceiver.start(Date.now())]);
    scene = openRepository(pagerduty, receiver);
  });
  afterAll(async () => {
    scene[Symbol.dispose]();
    await Promise.all([slack, pagerduty, receiver].map((vendor) => vendor[Symbol.asyncDispose]()));
  });

  test('then a run tells them at its end, and writes down that it did', async () => {
    const { code, stderr } = await run(secrets());
    expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining('Notified Slack: pass') });
    expect(slack.channel).toHaveLength(1);
    expect(String(slack.channel[0]?.body['text'])).toContain('PASS corner-shop');
    expect(receiver.delivered).toMatchObject([{ body: { event: 'pass', subject: { service: 'corner-shop', ref: 'local' } } }]);
    expect(scene.read('out/journal.ndjson')).toContain('"notification sent"');
    for (const secret of Object.values(secrets())) {
      const kept = ['plan.json', 'journal.ndjson', 'notifications.json', 'report.json'].map((name) => scene.read(`out/${name}`)).join('');
      expect(kept + stderr).not.toContain(secret);
    }
  });

  test('then nothing that goes wrong with it changes verdict or exit code, and each is a warning even where all is quiet', async () => {
    slack.refusals.push({ status: 403, body: 'invalid_token' });
    receiver.refusals.push('hang-up', 'hang-up', 'hang-up', 'hang-up');
    const { code, stdout, stderr } = await run(secrets(), '--quiet', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'pass' });
    expect(stderr).toMatch(/^warning: No notification by slack: .*invalid_token.*renew the secret\. The verdict is not affected\.$/m);
    expect(stderr).toMatch(/^warning: No notification by webhook: .*cannot be reached/m);
  });

  test('then secrets that are not set leave their notifiers out, by name', async () => {
    const workflow = {
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_RUN_ID: '16505551234567',
      GITHUB_REF: 'refs/pull/812/merge',
    };
    const { code, stderr } = await run({ SIGNING_KEY: WEBHOOK_SECRET, ...workflow });
    expect(code).toBe(0);
    // What a workflow's run is about and where it stands arrives as it is: no number of it is taken for somebody's.
    expect(receiver.delivered.at(-1)?.body).toMatchObject({
      subject: { repository: 'acme/shop', ref: 'pull/812' },
      links: [{ href: 'https://github.com/acme/shop/actions/runs/16505551234567' }, { href: 'https://github.com/acme/shop/pull/812' }],
    });
    expect(stderr).toContain('warning: No notification by slack: HOOK is not set. The verdict is not affected.');
  });

  test('then the vendors found nothing to complain about', () => {
    expect([...slack.violations, ...pagerduty.violations, ...receiver.violations]).toEqual([]);
  });
});
