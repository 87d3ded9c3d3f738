import { describe, expect, test } from '@jest/globals';
import { rolloutNotice } from '../../src/notify/rollout-notice.js';
import { composeNotice } from '../../src/run/compose-notice.js';
import { placeFromEnv } from '../../src/run/notice-place.js';
import { provenReport, slowReport } from '../fixtures/report/reports.js';

const place = { subject: { service: 'bookshop', ref: 'pull/812' }, links: [], at: '2026-11-25T03:11:06Z', run: 'abc' };

describe('a report as a notice', () => {
  test('has the outcome as its event, the headline, and the decisive findings as sentences', () => {
    const notice = composeNotice(slowReport(), place);
    expect(notice).toMatchObject({ event: 'fail', standing: 'open', severity: 'error', verdict: { outcome: 'fail' } });
    expect(notice.headline).toMatch(/slower/);
    expect(notice.findings[0]).toMatch(/slower/);
    expect(notice.next).toContain('held until a person decides');
  });

  test('that passes is over', () => {
    expect(composeNotice(provenReport(), place)).toMatchObject({ event: 'pass', standing: 'over', severity: 'info', findings: [] });
  });

  test('under `enforce: observe` wakes nobody', () => {
    const report = slowReport();
    const observed = { ...report, effective: { exitCode: 0, enforced: 'observe' as const, wouldHave: 'fail' } };
    expect(composeNotice(observed, place)).toMatchObject({ event: 'fail', standing: 'over', severity: 'info' });
  });
});

describe('an act of a rollout as a notice', () => {
  const act = {
    subject: { service: 'shop', ref: 'production' },
    run: 'r1',
    at: '2026-11-25T03:11:06Z',
    version: '1.0.0',
    reason: 'latency at p95 rose by 31 %',
  };

  test('says where users are, why, and what to do', () => {
    const held = rolloutNotice({ ...act, event: 'hold', step: { step: 4, steps: 6, share: 0.25 } });
    expect(held).toMatchObject({
      headline: 'The rollout is held at 25 % of users: latency at p95 rose by 31 %',
      standing: 'open',
      severity: 'warning',
      facts: [{ name: 'Step', value: '4 of 6, 25 % of users' }],
    });
    expect(held.next).toContain('rollout resume');
  });

  test('a roll-back is open while it is done and taken once it is verified', () => {
    expect(rolloutNotice({ ...act, event: 'roll-back', to: 'v41', verified: false })).toMatchObject({
      standing: 'open',
      severity: 'critical',
      headline: expect.stringMatching(/^Rolling back to v41/),
    });
    expect(rolloutNotice({ ...act, event: 'roll-back', to: 'v41', verified: true })).toMatchObject({
      standing: 'taken',
      headline: expect.stringMatching(/^Rolled back to v41/),
    });
    expect(rolloutNotice({ ...act, event: 'promote', to: 'v42' }).standing).toBe('over');
  });
});

describe('where a run stands', () => {
  const env = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'acme/shop', GITHUB_RUN_ID: '9', GITHUB_REF_NAME: 'main' };
  test.each([
    [{ ...env, GITHUB_REF: 'refs/pull/812/merge', GITHUB_REF_NAME: '812/merge' }, 'pull/812', 2],
    [{ ...env, GITHUB_REF: 'refs/heads/main' }, 'main', 1],
    [{}, 'local', 0],
  ])('%j', (variables, ref, links) => {
    const found = placeFromEnv(variables, 'shop', 'local');
    expect(found.subject.ref).toBe(ref);
    expect(found.links).toHaveLength(links);
  });
});
