import { fail } from '../../core/errors.js';
import { sendRequest } from '../../io/http.js';
import type { Notice } from '../notice.js';
import type { CreateNotifier, Memory, Notifier, NotifierContext, Outgoing, Told } from '../notifier.js';
import { type NotifySpec, secretsOf } from '../spec.js';
import { subjectKey } from '../subject.js';
import { postJson, refusal } from './post-json.js';
import { slackHint } from './slack-errors.js';
import { type SlackMessage, slackDetails, slackMessage, slackWhole } from './slack-message.js';

const API = 'https://slack.com/api/';
const HOOK = 'an incoming webhook, https://hooks.slack.com/services/...';
/** The type of the metadata by which a message is found again where no state is left. */
export const METADATA_TYPE = 'foreshadow_notice';
const LOOKED_THROUGH = 100;
/** Nothing of ours is read as a mention or made a preview. */
const AS_IT_IS = { parse: 'none', link_names: false, unfurl_links: false, unfurl_media: false } as const;
/** The message is gone or may not be changed any more: a new one takes its place. */
const LOST: readonly string[] = ['message_not_found', 'cant_update_message', 'edit_window_closed', 'channel_not_found', 'is_archived'];
const SEVERITIES: readonly string[] = ['info', 'warning', 'error', 'critical'];

/** With a bot token one message for a subject, kept up to date, its details in its thread; with an incoming webhook one message a notice. */
export const createSlack: CreateNotifier = (spec, context) =>
  spec.token === undefined ? openWebhook(spec, context) : new SlackBot(spec, context);

function openWebhook(spec: NotifySpec, context: NotifierContext): Notifier {
  const { url } = spec;
  if (url === undefined || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw fail('FS_NOTIFY_SETUP', { found: 'notifier slack without an address', expected: `url: ${HOOK}, or token and channel` });
  const secrets = secretsOf(spec, context.secrets);
  const bodyOf = (notice: Notice) => ({ ...slackWhole(notice), unfurl_links: false, unfurl_media: false });
  return {
    follows: () => false,
    preview: (notice): Outgoing[] => [{ method: 'POST', to: `${new URL(url).origin}/***`, body: bodyOf(notice) }],
    async tell(notice) {
      const explain = (_: number, said: string) => slackHint(said);
      await postJson(
        { vendor: 'Slack', url, body: JSON.stringify(bodyOf(notice)), headers: {}, repeatable: false, secrets, explain },
        context,
      );
      return { where: 'Slack' };
    },
  };
}

type Method = 'chat.postMessage' | 'chat.update';

class SlackBot implements Notifier {
  private readonly context: NotifierContext;
  private readonly api: string;
  private readonly token: string;
  private readonly channel: string;
  private readonly secrets: readonly string[];

  constructor(spec: NotifySpec, context: NotifierContext) {
    if (!spec.channel)
      throw fail('FS_NOTIFY_SETUP', { found: 'notifier slack with a token and no channel', expected: 'channel: its ID or #name' });
    this.context = context;
    this.api = (spec.api ?? API).replace(/\/*$/, '/');
    this.token = spec.token ?? '';
    this.channel = spec.channel;
    this.secrets = secretsOf(spec, context.secrets);
  }

  follows(_: Notice, memory: Memory | null): boolean {
    return memory?.['ts'] !== undefined;
  }

  preview(notice: Notice, memory: Memory | null): Outgoing[] {
    const known = memory?.['ts'] !== undefined;
    const thread = { ...this.reply(notice, memory ?? {}, memory?.['ts'] ?? 'the ts of the answer') };
    return [
      { method: 'POST', to: `${this.api}${known ? 'chat.update' : 'chat.postMessage'}`, body: this.message(notice, memory) },
      { method: 'POST', to: `${this.api}chat.postMessage`, body: thread, when: 'into the thread of the first' },
    ];
  }

  async tell(notice: Notice, memory: Memory | null): Promise<Told> {
    const known = memory?.['ts'] === undefined ? await this.find(notice) : memory;
    const { channel, ts } = await this.write(notice, known);
    const left: Memory = { channel, ts, severity: notice.severity };
    const where = `Slack ${this.channel}`;
    const but = await this.call('chat.postMessage', this.reply(notice, known ?? {}, ts, channel)).then(
      () => undefined,
      (error: unknown) => `the details are missing in its thread: ${error instanceof Error ? error.message : String(error)}`,
    );
    return { where: known?.['ts'] === ts ? `${where} (updated)` : where, memory: left, ...(but === undefined ? {} : { but }) };
  }

  private async write(notice: Notice, known: Memory | null): Promise<{ readonly channel: string; readonly ts: string }> {
    if (known) {
      try {
        return await this.call('chat.update', this.message(notice, known));
      } catch (error) {
        if (!(error instanceof SlackRefusal) || !LOST.includes(error.word)) throw this.told(error);
      }
    }
    return this.call('chat.postMessage', this.message(notice, null)).catch((error: unknown) => {
      throw this.told(error);
    });
  }

  private message(notice: Notice, known: Memory | null): object {
    const metadata = {
      event_type: METADATA_TYPE,
      event_payload: { key: subjectKey(notice.subject), event: notice.event, severity: notice.severity },
    };
    const place = known?.['ts'] === undefined ? { channel: this.channel } : { channel: known['channel'] ?? this.channel, ts: known['ts'] };
    return { ...place, ...slackMessage(notice), ...AS_IT_IS, metadata };
  }

  /** The thread keeps every notice; what is worse than the last one is shown in the channel too, for an update rings nowhere. */
  private reply(notice: Notice, known: Memory, ts: string, channel = known['channel'] ?? this.channel): object {
    const before = known['severity'];
    const isWorse = before !== undefined && SEVERITIES.indexOf(notice.severity) > SEVERITIES.indexOf(before);
    const details: SlackMessage = slackDetails(notice);
    return { channel, thread_ts: ts, ...(isWorse ? { reply_broadcast: true } : {}), ...details, ...AS_IT_IS };
  }

  /** The bot's earlier message on this subject. Not found, or not allowed to look: null, and a new message is written. */
  private async find(notice: Notice): Promise<Memory | null> {
    if (!/^[CGD][A-Z0-9]{6,}$/.test(this.channel)) return null;
    const query = new URLSearchParams({ channel: this.channel, limit: String(LOOKED_THROUGH), include_all_metadata: 'true' });
    try {
      const url = `${this.api}conversations.history?${query}`;
      const { secrets, context } = this;
      const answer = await sendRequest(
        { url, headers: { authorization: `Bearer ${this.token}` }, secrets, timeoutMs: 10_000, attempts: 1, signal: context.signal },
        context,
      );
      const { messages = [] } = answer.json() as { readonly messages?: readonly FoundMessage[] };
      const key = subjectKey(notice.subject);
      const found = messages.find(({ metadata }) => metadata?.event_type === METADATA_TYPE && metadata.event_payload?.['key'] === key);
      const severity = found?.metadata?.event_payload?.['severity'];
      return found ? { channel: this.channel, ts: found.ts, ...(severity === undefined ? {} : { severity }) } : null;
    } catch {
      return null;
    }
  }

  private async call(method: Method, body: object): Promise<{ readonly channel: string; readonly ts: string }> {
    const url = `${this.api}${method}`;
    const headers = { authorization: `Bearer ${this.token}` };
    const explain = (_: number, said: string) => slackHint(said);
    const posting = {
      vendor: 'Slack',
      url,
      body: JSON.stringify(body),
      headers,
      repeatable: method === 'chat.update',
      secrets: this.secrets,
      explain,
    };
    const response = await postJson(posting, this.context);
    let answer: SlackAnswer;
    try {
      answer = response.json() as SlackAnswer;
    } catch (error) {
      throw refusal(error, posting);
    }
    if (answer?.ok === true && typeof answer.ts === 'string') return { channel: answer.channel ?? this.channel, ts: answer.ts };
    throw new SlackRefusal(answer);
  }

  private told(error: unknown): unknown {
    if (!(error instanceof SlackRefusal)) return error;
    return fail('FS_NOTIFY', { found: `Slack ${this.channel}: ${error.message}`, hint: slackHint(error.word) });
  }
}

interface FoundMessage {
  readonly ts: string;
  readonly metadata?: { readonly event_type?: string; readonly event_payload?: Readonly<Record<string, string>> } | undefined;
}

interface SlackAnswer {
  readonly ok?: boolean;
  readonly ts?: string;
  readonly channel?: string;
  readonly error?: string;
  readonly needed?: string;
  readonly response_metadata?: { readonly messages?: readonly string[] };
}

/** `{"ok":false,"error":"word"}`: how Slack refuses, with status 200. */
class SlackRefusal extends Error {
  readonly word: string;

  constructor(answer: SlackAnswer | null) {
    const word = typeof answer?.error === 'string' ? answer.error.slice(0, 100) : 'an answer without ok';
    const needed = typeof answer?.needed === 'string' ? ` (needed: ${answer.needed.slice(0, 100)})` : '';
    const more = (answer?.response_metadata?.messages ?? []).slice(0, 3).join('; ').slice(0, 300);
    super(`${word}${needed}${more === '' ? '' : `: ${more}`}`);
    this.word = word;
  }
}
