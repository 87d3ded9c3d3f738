import { describe, expect, test } from '@jest/globals';
import { createPagerduty, eventOf } from '../../../src/notify/notifiers/pagerduty.js';
import type { NotifySpec } from '../../../src/notify/spec.js';
import { contextOf, notifierContract } from '../../contracts/notifier.js';
import { failNotice, passNotice } from '../../fixtures/notify/notices.js';
import { FakePagerduty, ROUTING_KEY } from '../../support/fake-pagerduty.js';

const specOf = (vendor: FakePagerduty): NotifySpec => ({
  notifier: 'pagerduty',
  place: 0,
  on: ['fail'],
  routingKey: ROUTING_KEY,
  headers: {},
  api: vendor.url,
});

notifierContract<FakePagerduty>('pagerduty', createPagerduty, {
  start: () => FakePagerduty.start(),
  spec: specOf,
  moved: (spec, url) => ({ ...spec, api: url }),
  arrived: (vendor) => vendor.alerts.length,
  refusals: [
    {
      name: 'a key of no integration',
      answer: { status: 400, body: { status: 'invalid event', message: 'Event object is invalid', errors: ['Invalid routing key'] } },
      hint: /Integrations/,
    },
    {
      name: 'a key of another length',
      answer: {
        status: 400,
        body: { status: 'invalid event', errors: ["Length of 'routing_key' is incorrect (should be 32 characters)"] },
      },
      hint: /Integrations/,
    },
    { name: 'a forbidden one', answer: { status: 403, body: 'forbidden' }, hint: /credentials/ },
  ],
  secrets: [ROUTING_KEY],
  repeats: true,
});

describe('the incident of a subject', () => {
  test('is triggered once, acknowledged by who takes it, resolved by a later pass in another run', async () => {
    await using vendor = await FakePagerduty.start();
    const first = createPagerduty(specOf(vendor), contextOf());
    const { memory = null } = await first.tell(failNotice(), null);
    await first.tell(failNotice({ at: '2026-11-25T03:30:00.000Z' }), memory);
    expect(vendor.alerts).toMatchObject([{ status: 'triggered', key: 'foreshadow:acme%2Fshop:shop-api:pull%2F812' }]);
    await first.tell(failNotice({ standing: 'taken', by: 'Kim' }), memory);
    expect(vendor.alerts[0]?.status).toBe('acknowledged');
    // Another machine, which knows nothing.
    const later = createPagerduty(specOf(vendor), contextOf());
    expect(later.follows(passNotice(), null)).toBe(true);
    await later.tell(passNotice(), null);
    expect(vendor.alerts).toMatchObject([{ status: 'resolved' }]);
    expect(vendor.alerts[0]?.events).toHaveLength(4);
    expect(vendor.violations).toEqual([]);
  });

  test('of another service, ref or repository is another one', async () => {
    await using vendor = await FakePagerduty.start();
    const notifier = createPagerduty(specOf(vendor), contextOf());
    for (const subject of [
      { service: 'a', ref: 'b' },
      { service: 'b', ref: 'a' },
      { service: 'a:b', ref: '' },
      { repository: 'a', service: 'b', ref: '' },
    ])
      await notifier.tell(failNotice({ subject }), null);
    expect(new Set(vendor.alerts.map(({ key }) => key)).size).toBe(4);
  });

  test('is not acknowledged where nothing was triggered: somebody has to know first', () => {
    expect(eventOf(failNotice({ standing: 'taken' }), ROUTING_KEY, null).event_action).toBe('trigger');
    expect(eventOf(failNotice({ standing: 'taken' }), ROUTING_KEY, { action: 'trigger', key: 'k' })).toEqual({
      routing_key: ROUTING_KEY,
      event_action: 'acknowledge',
      dedup_key: 'k',
    });
  });

  test('a subject of any length has a key that PagerDuty takes', async () => {
    await using vendor = await FakePagerduty.start();
    const subject = { service: 'ü'.repeat(500), ref: 'x' };
    await createPagerduty(specOf(vendor), contextOf()).tell(failNotice({ subject }), null);
    expect(vendor.alerts[0]?.key).toMatch(/^foreshadow:[0-9a-f]{64}$/);
  });

  test('what is too large loses findings, and says how many', async () => {
    await using vendor = await FakePagerduty.start();
    const findings = new Array<string>(2_000).fill('ü'.repeat(2_000));
    await createPagerduty(specOf(vendor), contextOf()).tell(failNotice({ findings, headline: 'y'.repeat(5_000) }), null);
    const [{ payload }] = (vendor.alerts[0]?.events ?? []) as unknown as [
      { payload: { custom_details: Record<string, unknown>; summary: string } },
    ];
    const { custom_details: details, summary } = payload;
    const kept = (details['findings'] as string[]).length;
    expect(kept).toBeGreaterThan(50);
    expect(details['more findings']).toBe(2_000 - kept);
    expect(summary.length).toBeLessThanOrEqual(1_024);
  });
});

test.each(['', 'short', `${ROUTING_KEY}!`])('a routing key that is none is refused without being shown: %j', (routingKey) => {
  const create = () => createPagerduty({ notifier: 'pagerduty', place: 0, on: [], headers: {}, routingKey }, contextOf());
  expect(create).toThrow(/32 characters/);
  expect(create).toThrow(expect.objectContaining({ message: expect.not.stringContaining(routingKey || 'nothing') }));
});
