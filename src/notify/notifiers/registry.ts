import type { CreateNotifier } from '../notifier.js';
import type { NotifierName } from '../spec.js';
import { createPagerduty } from './pagerduty.js';
import { createSlack } from './slack.js';
import { createWebhook } from './webhook.js';

/** The notifiers by the name a user writes. */
export const NOTIFIERS = { slack: createSlack, pagerduty: createPagerduty, webhook: createWebhook } as const satisfies Readonly<
  Record<NotifierName, CreateNotifier>
>;
