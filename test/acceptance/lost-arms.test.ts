import { describe, expect, jest, test } from '@jest/globals';
import { runShop } from '../support/shop-run.js';
import { type ShopConfig, ShopScene } from '../support/shop-scene.js';

jest.setTimeout(120_000);

const dies = { env: { FAULT: 'die', AFTER: '100' } };
const neverReady = { env: { FAULT: 'never-ready' }, ready: { http: '/healthz', within: '1s' } };

describe('given a change that does not hold up', () => {
  const faults: readonly [string, ShopConfig, readonly string[]][] = [
    ['dies', { shadow: dies }, ['arm-died availability']],
    ['is never ready', { shadow: neverReady }, ['never-ready availability']],
    ['cannot be started', { shadow: { command: 'no-such-program' } }, ['arm-died availability']],
    ['answers with errors', { shadow: { env: { FAULT: 'errors /search' } } }, ['regression errors', 'regression errors-5xx']],
  ];
  test.each(faults)('when the shadow %s, then the run fails', async (_, config, reasons) => {
    using scene = new ShopScene();
    scene.configure(config);
    const run = await runShop(scene);
    expect(run).toMatchObject({ code: 1, verdict: { outcome: 'fail', decision: 'hold' }, reasons });
  });
});

describe('given a recording of 300 requests, each to a page of its own', () => {
  const faults: readonly [string, ShopConfig, string][] = [
    // The timeout is longer than the recording: no verdict can end the run before all of it was sent.
    ['hangs', { shadow: { env: { FAULT: 'hang' } }, replay: { timeout: '3s' } }, 'regression timeouts'],
    ['resets every connection', { shadow: { env: { FAULT: 'reset' } } }, 'regression connection-errors'],
  ];
  test.each(faults)('when the shadow %s, then the primary gets every request once, and the run fails', async (_, config, reason) => {
    using scene = new ShopScene();
    const pages = Array.from({ length: 300 }, (_, page) => `/books/${page}`);
    scene.record(
      pages.map((target) => ({ target })),
      1,
      5,
    );
    scene.configure({ ...config, replay: { ...config.replay, rate: 'recorded', connections: 64 }, traffic: { for: '20s' } });
    const run = await runShop(scene);
    expect(
      scene
        .received('primary')
        .map(({ target }) => target)
        .sort(),
    ).toEqual(pages.toSorted());
    expect(run).toMatchObject({ code: 1, verdict: { outcome: 'fail' } });
    expect(run.reasons).toContain(reason);
    expect(scene.json('out/report.json')).toMatchObject({ traffic: { pairs: 300 } });
  });
});

describe('given an arm of the unchanged code that does not hold up', () => {
  const faults: readonly [string, ShopConfig, string][] = [
    ['primary dies', { primary: dies }, 'arm-died availability'],
    ['baseline dies', { baseline: dies }, 'arm-died availability'],
    ['primary is never ready', { primary: neverReady }, 'source-failed run'],
    ['primary and the shadow cannot be started', { environment: { command: 'no-such-program' } }, 'source-failed run'],
  ];
  test.each(faults)('when the %s, then nothing is said about the change: an error', async (_, config, reason) => {
    using scene = new ShopScene();
    scene.configure(config);
    const run = await runShop(scene);
    expect(run).toMatchObject({ code: 69, verdict: { outcome: 'error', decision: 'hold' }, reasons: [reason] });
  });
});
