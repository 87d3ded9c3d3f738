import { blockProblems, mentionsIn, MOST_IN_ALL, textsIn } from './slack-rules.js';
import { type VendorAnswer, type VendorRequest, VendorServer } from './vendor-server.js';

type Json = Readonly<Record<string, unknown>>;

export interface SlackMessageState {
  readonly channel: string;
  readonly ts: string;
  readonly thread: string | undefined;
  readonly byBot: boolean;
  readonly broadcast: boolean;
  body: Json;
  edits: number;
}

export const SLACK_TOKEN = 'xoxb-17653672481-19874698323-pdFZKVeTuE8sk7oOcHrzqqgy';
export const SLACK_CHANNEL = 'C0123ABCDEF';
export const SLACK_HOOK = '/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX';
/** Arguments of the two methods, and what a webhook takes (docs.slack.dev). */
const POST_ARGUMENTS =
  'channel text blocks attachments thread_ts reply_broadcast parse link_names unfurl_links unfurl_media metadata mrkdwn icon_emoji icon_url username'.split(
    ' ',
  );
const UPDATE_ARGUMENTS = 'channel ts text blocks attachments parse link_names reply_broadcast metadata unfurl_links unfurl_media'.split(
  ' ',
);
const HOOK_ARGUMENTS = 'text blocks attachments thread_ts mrkdwn unfurl_links unfurl_media'.split(' ');

/** A small Slack with a memory: one workspace, one channel, one bot, one incoming webhook. Every request is checked against Slack's documentation. */
export class FakeSlack extends VendorServer {
  readonly messages: SlackMessageState[] = [];
  /** whom messages have called: a test expects nobody */
  readonly mentions: string[] = [];
  /** scopes of the token */
  scopes: readonly string[] = ['chat:write', 'channels:history'];
  inChannel = true;
  private next = 1;

  static start(): Promise<FakeSlack> {
    return new FakeSlack().listen();
  }

  get api(): string {
    return `${this.url}/api/`;
  }

  get hook(): string {
    return this.url + SLACK_HOOK;
  }

  /** The messages of the channel itself. */
  get channel(): readonly SlackMessageState[] {
    return this.messages.filter(({ thread, broadcast }) => thread === undefined || broadcast);
  }

  threadOf(ts: string | undefined): readonly SlackMessageState[] {
    return this.messages.filter(({ thread }) => thread === ts);
  }

  protected answer(request: VendorRequest): VendorAnswer {
    const { pathname } = request.url;
    if (pathname.startsWith('/services/')) return this.webhook(request);
    if (pathname === '/api/chat.postMessage') return this.method(request, (body) => this.post(body));
    if (pathname === '/api/chat.update') return this.method(request, (body) => this.update(body));
    if (pathname === '/api/conversations.history') return this.method(request, () => this.history(request.url));
    this.violations.push(`no such method: ${request.method} ${pathname}`);
    return { status: 404, body: 'unknown_method' };
  }

  private method({ headers, text, method }: VendorRequest, act: (body: Json) => Json): VendorAnswer {
    const ok = (answer: Json): VendorAnswer => ({ status: 200, body: answer });
    if (headers.authorization === undefined) return ok(no('not_authed'));
    if (headers.authorization !== `Bearer ${SLACK_TOKEN}`) return ok(no('invalid_auth'));
    if (method === 'GET') return ok(act({}));
    if (!/^application\/json; ?charset=utf-8$/i.test(headers['content-type'] ?? ''))
      this.violations.push('missing_charset: content-type must be JSON in UTF-8');
    try {
      return ok(act(JSON.parse(text) as Json));
    } catch {
      return ok(no('invalid_json'));
    }
  }

  private webhook({ url, text, headers }: VendorRequest): VendorAnswer {
    if (url.pathname !== SLACK_HOOK) return { status: 404, body: 'no_service' };
    if (!headers['content-type']?.startsWith('application/json')) return { status: 400, body: 'invalid_payload' };
    let body: Json;
    try {
      body = JSON.parse(text) as Json;
    } catch {
      return { status: 400, body: 'invalid_payload' };
    }
    this.checkArguments(body, HOOK_ARGUMENTS, 'webhook');
    const problem = this.problemOf(body);
    if (problem) return { status: 400, body: problem['error'] === 'no_text' ? 'no_text' : 'invalid_blocks' };
    this.keep(body, undefined, false);
    return { status: 200, body: 'ok' };
  }

  private post(body: Json): Json {
    this.checkArguments(body, POST_ARGUMENTS, 'chat.postMessage');
    if (!this.scopes.includes('chat:write')) return { ...no('missing_scope'), needed: 'chat:write', provided: this.scopes.join(',') };
    if (body['channel'] !== SLACK_CHANNEL && body['channel'] !== '#deploys') return no('channel_not_found');
    if (!this.inChannel) return no('not_in_channel');
    const problem = this.problemOf(body);
    if (problem) return problem;
    const thread = body['thread_ts'];
    if (thread !== undefined && !this.messages.some(({ ts }) => ts === thread)) return no('thread_not_found');
    const { ts } = this.keep(body, thread as string | undefined, true);
    return { ok: true, channel: SLACK_CHANNEL, ts, message: { ts, text: body['text'] } };
  }

  private update(body: Json): Json {
    this.checkArguments(body, UPDATE_ARGUMENTS, 'chat.update');
    if (body['channel'] !== SLACK_CHANNEL) return no('channel_not_found');
    const message = this.messages.find(({ ts }) => ts === body['ts']);
    if (!message) return no('message_not_found');
    if (!message.byBot) return no('cant_update_message');
    const problem = this.problemOf(body);
    if (problem) return problem;
    message.body = body;
    message.edits += 1;
    return { ok: true, channel: SLACK_CHANNEL, ts: message.ts, text: body['text'] };
  }

  private history(url: URL): Json {
    if (!this.scopes.includes('channels:history'))
      return { ...no('missing_scope'), needed: 'channels:history', provided: this.scopes.join(',') };
    if (url.searchParams.get('channel') !== SLACK_CHANNEL) return no('channel_not_found');
    const limit = Number(url.searchParams.get('limit') ?? 100);
    if (!(limit >= 1 && limit <= 999)) return no('invalid_limit');
    const all = url.searchParams.get('include_all_metadata') === 'true';
    const newest = this.channel.toReversed().slice(0, limit);
    return {
      ok: true,
      messages: newest.map(({ ts, body }) => ({ type: 'message', ts, text: body['text'], ...(all ? { metadata: body['metadata'] } : {}) })),
      has_more: this.channel.length > limit,
    };
  }

  private checkArguments(body: Json, known: readonly string[], method: string): void {
    const unknown = Object.keys(body).filter((name) => !known.includes(name));
    if (unknown.length > 0) this.violations.push(`${method}: unknown arguments ${unknown.join(', ')}`);
    const { event_type: type, event_payload: payload } = (body['metadata'] ?? {}) as Json;
    if (body['metadata'] !== undefined && (typeof type !== 'string' || !/^[a-z0-9_]+$/i.test(type) || typeof payload !== 'object'))
      this.violations.push(`${method}: invalid_metadata_format`);
  }

  private problemOf(body: Json): Json | undefined {
    const { text, blocks } = body;
    if (typeof text !== 'string' || text === '') return no('no_text');
    if (text.length > 40_000) this.violations.push('message_truncated: text above 40,000 characters');
    if (blocks === undefined) return undefined;
    const problems = blockProblems(blocks);
    if (problems.length > 0) return { ...no('invalid_blocks'), response_metadata: { messages: problems.map((one) => `[ERROR] ${one}`) } };
    const sum = textsIn(blocks).reduce((length, one) => length + one.length, 0);
    return sum > MOST_IN_ALL ? no('msg_blocks_too_long') : undefined;
  }

  private keep(body: Json, thread: string | undefined, byBot: boolean): SlackMessageState {
    this.mentions.push(...mentionsIn(body));
    const ts = `1764070000.${String(this.next++).padStart(6, '0')}`;
    const message = { channel: SLACK_CHANNEL, ts, thread, byBot, broadcast: body['reply_broadcast'] === true, body, edits: 0 };
    this.messages.push(message);
    return message;
  }
}

const no = (error: string): Json => ({ ok: false, error });
