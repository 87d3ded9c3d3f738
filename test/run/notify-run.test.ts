import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { createRedactor } from '../../src/core/redact.js';
import type { NoticeEvent } from '../../src/notify/notice.js';
import type { NotifySpec } from '../../src/notify/spec.js';
import { NOTIFICATIONS } from '../../src/run/notification-memory.js';
import { type NotifyWorld, notifyAll, previewAll } from '../../src/run/notify-run.js';
import { RunFolder } from '../../src/run/run-folder.js';
import { contextOf, NOW_MS } from '../contracts/notifier.js';
import { failNotice, passNotice } from '../fixtures/notify/notices.js';
import { holdsSecret, SECRET_ENCODINGS, SECRET_KINDS } from '../fixtures/notify/secrets.js';
import { FakePagerduty, ROUTING_KEY } from '../support/fake-pagerduty.js';
import { FakeReceiver, WEBHOOK_SECRET } from '../support/fake-receiver.js';
import { FakeSlack, SLACK_CHANNEL, SLACK_TOKEN } from '../support/fake-slack.js';

jest.setTimeout(30_000);

class Scene implements AsyncDisposable {
  readonly said: string[] = [];
  readonly folder = new RunFolder(mkdtempSync(join(tmpdir(), 'foreshadow-notify-')));
  readonly slack: FakeSlack;
  readonly pagerduty: FakePagerduty;
  readonly receiver: FakeReceiver;

  private constructor(slack: FakeSlack, pagerduty: FakePagerduty, receiver: FakeReceiver) {
    this.slack = slack;
    this.pagerduty = pagerduty;
    this.receiver = receiver;
  }

  static async open(): Promise<Scene> {
    return new Scene(await FakeSlack.start(), await FakePagerduty.start(), await FakeReceiver.start(NOW_MS));
  }

  specs(on: readonly NoticeEvent[] = ['fail', 'roll-back']): NotifySpec[] {
    return [
      { notifier: 'slack', place: 0, on, token: SLACK_TOKEN, channel: SLACK_CHANNEL, headers: {}, api: this.slack.api },
      { notifier: 'pagerduty', place: 1, on, routingKey: ROUTING_KEY, headers: {}, api: this.pagerduty.url },
      { notifier: 'webhook', place: 2, on, url: this.receiver.url, secret: WEBHOOK_SECRET, headers: {} },
    ];
  }

  world(parts: Partial<NotifyWorld> = {}): NotifyWorld {
    const say = (text: string, kind: string) => void this.said.push(`${kind}: ${text}`);
    return { ...contextOf(), folder: this.folder, redact: (text) => text, say, ...parts };
  }

  journal(): string[] {
    const file = this.folder.path('journal.ndjson');
    return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  }

  get payloads(): string[] {
    return [this.slack, this.pagerduty, this.receiver].flatMap(({ requests }) => requests.map(({ text, url }) => url.href + text));
  }

  get violations(): string[] {
    return [...this.slack.violations, ...this.pagerduty.violations, ...this.receiver.violations];
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([this.slack, this.pagerduty, this.receiver].map((vendor) => vendor[Symbol.asyncDispose]()));
    rmSync(this.folder.directory, { recursive: true, force: true });
  }
}

describe('a notice', () => {
  test('goes to everybody who wants its event, is written down and remembered', async () => {
    await using scene = await Scene.open();
    const results = await notifyAll(failNotice(), scene.specs(), scene.world());
    expect(results.map(({ notifier, status }) => `${notifier} ${status}`)).toEqual(['slack sent', 'pagerduty sent', 'webhook sent']);
    expect(scene.journal().map((line) => JSON.parse(line).event)).toEqual(['notification sent', 'notification sent', 'notification sent']);
    const kept = readFileSync(scene.folder.path(NOTIFICATIONS), 'utf8');
    expect(kept).toContain(scene.slack.channel[0]?.ts);
    for (const secret of [SLACK_TOKEN, ROUTING_KEY, WEBHOOK_SECRET])
      expect(kept + scene.journal().join() + scene.said.join()).not.toContain(secret);
    expect(scene.violations).toEqual([]);
  });

  test('that nobody named goes nowhere; a pass still ends what a fail began', async () => {
    await using scene = await Scene.open();
    expect(await notifyAll(passNotice({ subject: { service: 'other', ref: 'x' } }), scene.specs(), scene.world())).toEqual([
      expect.objectContaining({ notifier: 'pagerduty' }),
    ]);
    expect(scene.pagerduty.alerts).toEqual([]);
    await notifyAll(failNotice(), scene.specs(), scene.world());
    await notifyAll(passNotice(), scene.specs(), scene.world());
    expect(scene.pagerduty.alerts).toMatchObject([{ status: 'resolved' }]);
    expect(scene.slack.channel).toMatchObject([{ edits: 1 }]);
    expect(scene.receiver.delivered).toHaveLength(1);
  });

  test('that one vendor refuses reaches the others, and is a warning with what to do', async () => {
    await using scene = await Scene.open();
    scene.slack.inChannel = false;
    scene.pagerduty.refusals.push({ status: 400, body: { errors: ['Invalid routing key'] } });
    const results = await notifyAll(failNotice(), scene.specs(), scene.world());
    expect(results.map(({ status }) => status)).toEqual(['failed', 'failed', 'sent']);
    const warnings = scene.said.filter((line) => line.startsWith('warning')).sort();
    expect(warnings).toEqual([
      expect.stringMatching(/^warning: No notification by pagerduty: .*Invalid routing key.*Integrations.* The verdict is not affected\.$/),
      expect.stringMatching(/^warning: No notification by slack: .*not_in_channel.*invite.* The verdict is not affected\.$/),
    ]);
    expect(scene.journal().filter((line) => line.includes('notification failed'))).toHaveLength(2);
  });

  test('whose secret is not set is left out with its name', async () => {
    await using scene = await Scene.open();
    const specs: NotifySpec[] = [{ notifier: 'slack', place: 0, on: ['fail'], url: 'env:SLACK_WEBHOOK_URL', headers: {} }];
    expect(await notifyAll(failNotice(), specs, scene.world())).toEqual([
      { notifier: 'slack', status: 'skipped', detail: 'SLACK_WEBHOOK_URL is not set' },
    ]);
    expect(await notifyAll(passNotice(), specs, scene.world())).toEqual([]);
  });

  test('is sent where the memory is damaged and the folder is not writable', async () => {
    await using scene = await Scene.open();
    writeFileSync(scene.folder.path(NOTIFICATIONS), '{"slack');
    const broken = Object.assign(Object.create(scene.folder) as RunFolder, {
      journal: () => {
        throw new Error('disk full');
      },
      writeJson: () => {
        throw new Error('disk full');
      },
    });
    const results = await notifyAll(failNotice(), scene.specs(), scene.world({ folder: broken }));
    expect(results.map(({ status }) => status)).toEqual(['sent', 'sent', 'sent']);
    expect(scene.said.filter((line) => line.includes('disk full'))).toHaveLength(4);
  });

  test('two at once on different subjects are both remembered by the next', async () => {
    await using scene = await Scene.open();
    await notifyAll(failNotice({ subject: { service: 'a', ref: 'x' } }), scene.specs(), scene.world());
    await notifyAll(failNotice({ subject: { service: 'b', ref: 'x' } }), scene.specs(), scene.world());
    expect(Object.keys(JSON.parse(readFileSync(scene.folder.path(NOTIFICATIONS), 'utf8')))).toHaveLength(4);
  });
});

test('a preview has every request and no secret, and sends nothing', async () => {
  await using scene = await Scene.open();
  const specs = [
    ...scene.specs(),
    { notifier: 'slack' as const, place: 3, on: ['fail' as const], url: 'env:HOOK', headers: {} },
    { ...(scene.specs(['hold'])[2] as NotifySpec), place: 4 },
  ];
  const previews = await previewAll(failNotice(), specs, scene.world());
  expect(previews.map(({ requests }) => requests.length)).toEqual([2, 1, 1, 1, 0]);
  expect(previews[4]?.why).toContain('hold');
  for (const secret of [SLACK_TOKEN, ROUTING_KEY, WEBHOOK_SECRET]) expect(JSON.stringify(previews)).not.toContain(secret);
  expect(scene.payloads).toEqual([]);
});

const unescaped = (text: string): string => text.replace(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter));

describe('secrets', () => {
  const kinds = Object.entries(SECRET_KINDS);
  const world = { redact: createRedactor(Object.values(SECRET_KINDS)), secrets: Object.values(SECRET_KINDS) };

  test.each(Object.entries(SECRET_ENCODINGS))('%s: none of ten kinds is in any payload, line, journal or file', async (_name, encode) => {
    await using scene = await Scene.open();
    const leaks = kinds.map(([kind, secret]) => `${kind} ${encode(secret)} seen`);
    const leaky = failNotice({
      headline: leaks.join(' '),
      next: leaks[0] ?? '',
      findings: leaks,
      facts: leaks.map((value) => ({ name: value, value })),
      links: [{ text: leaks[1] ?? '', href: `https://ci.test/${encodeURIComponent(leaks[2] ?? '')}` }],
      subject: { service: leaks[3] ?? '', ref: leaks[4] ?? '' },
      by: leaks[5],
    });
    expect(kinds.filter(([, secret]) => holdsSecret(leaks.join(' '), secret))).toHaveLength(10);
    await notifyAll(leaky, scene.specs(), scene.world(world));
    await previewAll(leaky, scene.specs(), scene.world(world));
    const documents = [...scene.payloads, ...scene.said, ...scene.journal(), readFileSync(scene.folder.path(NOTIFICATIONS), 'utf8')];
    const out = [...documents, ...documents.map(unescaped)].join('\n');
    // The credentials of the notifiers themselves go where they belong, in a header and in the routing key.
    const seen = out.replaceAll(`"routing_key":"${ROUTING_KEY}"`, '');
    expect(kinds.filter(([, secret]) => holdsSecret(seen, secret)).map(([kind]) => kind)).toEqual([]);
    expect(scene.payloads.length).toBeGreaterThanOrEqual(4);
  });

  test('an answer that repeats them is not repeated', async () => {
    await using scene = await Scene.open();
    const body = kinds.map(([, secret]) => secret.split('\n')[1] ?? secret).join(' ');
    scene.receiver.refusals.push({ status: 403, body });
    await notifyAll(failNotice(), scene.specs(), scene.world(world));
    const out = [...scene.said, ...scene.journal()].join('\n');
    expect(out).toContain('403');
    expect(kinds.filter(([, secret]) => holdsSecret(out, secret)).map(([kind]) => kind)).toEqual([]);
  });
});
