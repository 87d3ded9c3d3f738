import type { Issue } from '../core/errors.js';
import { isMapping, show, valueAt } from './issues.js';
import type { SourceMap } from './positions.js';

/** Which keys each kind of notifier reads, and which of them hold nothing but a secret. */
const READS: Readonly<Record<string, readonly string[]>> = {
  slack: ['url', 'token', 'channel', 'api'],
  pagerduty: ['routing-key', 'api'],
  webhook: ['url', 'secret', 'headers'],
};
const OF_ALL: readonly string[] = ['notifier', 'on'];
const SECRETS: readonly string[] = ['token', 'routing-key', 'secret'];
const NAME = /^env:[A-Z_][A-Z0-9_]*$/;

/** The rules that join the keys of `notify`. */
export function notifyRules(source: SourceMap): Issue[] {
  const notify = valueAt(source.value, ['notify']);
  if (!Array.isArray(notify)) return [];
  return notify.flatMap((entry: unknown, index) => (isMapping(entry) ? entryRules(source, entry, index) : []));
}

type Entry = Readonly<Record<string, unknown>>;

function entryRules(source: SourceMap, entry: Entry, index: number): Issue[] {
  const kind = String(entry['notifier']);
  const reads = READS[kind];
  if (!reads) return [];
  const all = Object.values(READS).flat();
  const foreign = Object.keys(entry).filter((key) => all.includes(key) && !reads.includes(key));
  return [
    ...foreign.map(
      (key): Issue => ({
        message: `notifier \`${kind}\` does not read this key`,
        found: show(key),
        expected: [...OF_ALL, ...reads].join(' | '),
        place: source.placeOfKey(['notify', index, key]),
      }),
    ),
    ...missing(source, entry, index),
    ...written(source, entry, index),
  ];
}

function missing(source: SourceMap, entry: Entry, index: number): Issue[] {
  const has = (key: string): boolean => entry[key] !== undefined;
  const issue = (key: string, expected: string): Issue => ({
    message: `missing ${key}`,
    expected,
    place: source.placeOf(['notify', index]),
  });
  const both: Issue = {
    message: 'a message is sent by a webhook or by a bot',
    found: 'both url and token',
    expected: 'either url, or token and channel',
    place: source.placeOf(['notify', index]),
  };
  const rules: Readonly<Record<string, () => Issue[]>> = {
    slack: () => [
      ...(has('url') && has('token') ? [both] : []),
      ...(has('url') || has('token') ? [] : [issue('url', 'url: env:NAME of an incoming webhook, or token: env:NAME and channel')]),
      ...(has('token') && !has('channel') ? [issue('channel', 'the ID of a channel, or #name')] : []),
      ...(has('url') && has('channel') ? [webhookChannel(source, index)] : []),
    ],
    pagerduty: () => (has('routing-key') ? [] : [issue('routing-key', 'env:NAME of the integration key')]),
    webhook: () => (has('url') ? [] : [issue('url', 'where the notice is posted')]),
  };
  return rules[String(entry['notifier'])]?.() ?? [];
}

function webhookChannel(source: SourceMap, index: number): Issue {
  return {
    message: 'an incoming webhook has its channel already',
    found: 'channel',
    expected: 'channel with token, or url alone',
    place: source.placeOfKey(['notify', index, 'channel']),
  };
}

/** A secret that stands in the file is one for everybody who can read it; so is the address of a Slack webhook. */
function written(source: SourceMap, entry: Entry, index: number): Issue[] {
  const keys = entry['notifier'] === 'slack' ? [...SECRETS, 'url'] : SECRETS;
  return keys
    .filter((key) => typeof entry[key] === 'string' && !NAME.test(entry[key]))
    .map((key) => ({
      message: 'a secret may not be written down',
      found: '***',
      expected: 'env:NAME',
      place: source.placeOf(['notify', index, key]),
    }));
}
