import { DEFAULT_EVENTS, NOTICE_EVENTS } from '../../notify/notice.js';
import { NOTIFIER_NAMES } from '../../notify/spec.js';
import { choice, key, listOf, phrase, required, section, textMap } from '../words.js';
import { url } from './output.js';

/** `notify:` who is told of what. */
export const notify = listOf(
  section({
    notifier: required(choice(NOTIFIER_NAMES), 'the kind of notifier'),
    on: key(listOf(choice(NOTICE_EVENTS), 'a list of events').meta({ title: 'list of events' }), 'what is told', [...DEFAULT_EVENTS]),
    url: key(url, '`slack`: an incoming webhook, `env:NAME`; `webhook`: where the notice is posted, may be `env:NAME`'),
    token: key(phrase('env:NAME'), "`slack`: a bot's token instead of `url`, `env:NAME`: one message, kept up to date"),
    channel: key(phrase('a channel'), '`slack` with `token`: the ID of the channel, or `#name`'),
    'routing-key': key(phrase('env:NAME'), '`pagerduty`: the integration key of a service, `env:NAME`'),
    secret: key(phrase('env:NAME'), '`webhook`: the key that signs every request, `env:NAME`'),
    headers: key(textMap('a text'), '`webhook`: headers of every request; values may hold `env:NAME`'),
    api: key(url, '`slack`, `pagerduty`: the API where it is another than usual, such as https://events.eu.pagerduty.com'),
  }),
  'a list of notifiers',
);
