import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { provenReport, slowReport } from '../fixtures/report/reports.js';
import { foreshadowHere } from '../support/command-line.js';
import { FakePagerduty, ROUTING_KEY } from '../support/fake-pagerduty.js';
import { FakeSlack } from '../support/fake-slack.js';

let directory = '';
let slack: FakeSlack;
let pagerduty: FakePagerduty;
const env = (): Record<string, string> => ({ HOOK: slack.hook, PD: ROUTING_KEY });
const notify = (...args: string[]) => foreshadowHere(['notify', '--run', 'run', ...args], { cwd: directory, env: env() });
const report = (document: object): void => writeFileSync(join(directory, 'run/report.json'), JSON.stringify(document));

beforeAll(async () => {
  [slack, pagerduty] = await Promise.all([FakeSlack.start(), FakePagerduty.start()]);
  directory = mkdtempSync(join(tmpdir(), 'foreshadow-notify-'));
  const { RunFolder } = await import('../../src/run/run-folder.js');
  new RunFolder(join(directory, 'run'));
  report(slowReport());
  writeFileSync(
    join(directory, 'foreshadow.yml'),
    `version: 1
environment: { driver: process, command: node server.js, primary: { env: { A: "1" } } }
traffic: { replay: { recording: a.jsonl } }
notify:
  - { notifier: slack, url: env:HOOK, on: [fail] }
  - { notifier: pagerduty, routing-key: env:PD, api: "${pagerduty.url}", on: [fail] }
`,
  );
});

afterAll(async () => {
  await slack[Symbol.asyncDispose]();
  await pagerduty[Symbol.asyncDispose]();
  rmSync(directory, { recursive: true, force: true });
});

describe('foreshadow notify', () => {
  test('shows what would be sent, without secrets', async () => {
    const { code, stdout, stderr } = await notify('--dry-run');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const previews = JSON.parse(stdout) as readonly { readonly notifier: string }[];
    expect(previews.map(({ notifier }) => notifier)).toEqual(['slack', 'pagerduty']);
    expect(stdout).not.toContain(ROUTING_KEY);
    expect(stdout).not.toContain(slack.hook);
    expect(slack.requests).toEqual([]);
  });

  test('tells a run, then takes it, then ends it', async () => {
    expect(await notify()).toMatchObject({ code: 0, stderr: '' });
    expect(slack.channel).toHaveLength(1);
    expect(pagerduty.alerts).toMatchObject([{ status: 'triggered' }]);
    await notify('--taken', '--by', 'Kim', '--notifier', 'pagerduty');
    expect(pagerduty.alerts).toMatchObject([{ status: 'acknowledged' }]);
    report(provenReport());
    const { stdout } = await notify('--json');
    expect(JSON.parse(stdout)).toMatchObject({ event: 'pass', results: [{ notifier: 'pagerduty', status: 'sent' }] });
    expect(pagerduty.alerts).toMatchObject([{ status: 'resolved' }]);
    expect(slack.channel).toHaveLength(1);
    expect(readFileSync(join(directory, 'run/journal.ndjson'), 'utf8').trim().split('\n')).toHaveLength(4);
    expect([...slack.violations, ...pagerduty.violations]).toEqual([]);
  });

  test('an event by its name goes to everybody, whatever `on` says', async () => {
    await notify('--event', 'roll-back', '--notifier', 'slack');
    expect(String(slack.channel.at(-1)?.body['text'])).toContain('ROLLED BACK');
  });

  test('what cannot be delivered is a warning; with --strict an exit code', async () => {
    slack.refusals.push({ status: 404, body: 'no_service' }, { status: 404, body: 'no_service' });
    const gentle = await notify('--event', 'fail', '--notifier', 'slack');
    expect(gentle).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/^warning: No notification by slack: .*no_service.*make a new one/),
    });
    expect(await notify('--event', 'fail', '--notifier', 'slack', '--strict', '--quiet')).toMatchObject({
      code: 69,
      stderr: expect.stringContaining('warning'),
    });
  });

  test.each([
    [['--notifier', 'webhook'], /FS_NOTIFY_SETUP|no notifier webhook/],
    [['--run', 'nowhere'], /nowhere/],
    [['--event', 'boom'], /boom/],
  ])('%j is bad usage', async (args, words) => {
    const { code, stderr } = await foreshadowHere(['notify', '--run', 'run', ...args], { cwd: directory, env: env() });
    expect(code).toBe(64);
    expect(stderr).toMatch(words);
  });
});
