import { describe, expect, test } from '@jest/globals';
import { createWebhook, signatureOf, webhookBody } from '../../../src/notify/notifiers/webhook.js';
import type { NotifySpec } from '../../../src/notify/spec.js';
import { contextOf, NOW_MS, notifierContract } from '../../contracts/notifier.js';
import { failNotice } from '../../fixtures/notify/notices.js';
import { FakeReceiver, verify, WEBHOOK_SECRET } from '../../support/fake-receiver.js';

const specOf = (receiver: FakeReceiver): NotifySpec => ({
  notifier: 'webhook',
  place: 0,
  on: ['fail'],
  url: `${receiver.url}/hooks?key=query-key-4711`,
  secret: WEBHOOK_SECRET,
  headers: { authorization: 'Bearer header-token-4711' },
});

notifierContract<FakeReceiver>('webhook', createWebhook, {
  start: () => FakeReceiver.start(NOW_MS),
  spec: specOf,
  moved: (spec, url) => ({ ...spec, url }),
  arrived: (receiver) => receiver.delivered.length,
  refusals: [
    { name: 'a signature it does not know', answer: { status: 401, body: 'bad signature' }, hint: /secret/ },
    { name: 'nothing there', answer: { status: 404, body: 'not here' }, hint: /address/ },
    { name: 'too much', answer: { status: 413, body: 'too large' }, hint: /less/ },
  ],
  secrets: [WEBHOOK_SECRET, 'query-key-4711', 'header-token-4711'],
  repeats: true,
});

describe('the signature', () => {
  const body = webhookBody(failNotice());
  const header = signatureOf(body, WEBHOOK_SECRET, NOW_MS);

  test('is verified by the lines of the documents', () => {
    expect(verify(body, header, WEBHOOK_SECRET, NOW_MS)).toBe(true);
    expect(verify(`${body} `, header, WEBHOOK_SECRET, NOW_MS)).toBe(false);
    expect(verify(body, header, 'another', NOW_MS)).toBe(false);
    expect(verify(body, header.replace(/t=\d+/, `t=${Math.floor(NOW_MS / 1_000) + 1}`), WEBHOOK_SECRET, NOW_MS)).toBe(false);
  });

  test('an old request cannot be sent again', () => {
    expect(verify(body, header, WEBHOOK_SECRET, NOW_MS + 301_000)).toBe(false);
    expect(verify(body, header, WEBHOOK_SECRET, NOW_MS + 299_000)).toBe(true);
  });

  test('is the one of a known pair', () => {
    // printf '1700000000.{}' | openssl dgst -sha256 -hmac secret
    expect(signatureOf('{}', 'secret', 1_700_000_000_999)).toBe(
      't=1700000000,v1=b8569b78799ff9e3cbff0fc2d63a33a2b57f3282abd07c37ae5e8e7d79a5f163',
    );
  });
});

test('an answer that got lost is delivered once more under the same number', async () => {
  await using receiver = await FakeReceiver.start(NOW_MS);
  receiver.refusals.push({ status: 502, body: 'bad gateway' });
  await createWebhook(specOf(receiver), contextOf()).tell(failNotice(), null);
  const ids = receiver.requests.map(({ headers }) => headers['x-foreshadow-delivery']);
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(1);
});

test('the document is the notice with its key', async () => {
  await using receiver = await FakeReceiver.start(NOW_MS);
  await createWebhook(specOf(receiver), contextOf()).tell(failNotice(), null);
  expect(receiver.delivered[0]?.body).toEqual({ schema: 1, key: 'foreshadow:acme%2Fshop:shop-api:pull%2F812', ...failNotice() });
});
