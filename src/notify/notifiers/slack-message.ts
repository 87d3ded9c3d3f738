import { plainText } from '../../core/plain-text.js';
import type { Notice, NoticeEvent } from '../notice.js';
import { EVENT_WORDS } from '../sentences.js';
import { subjectText } from '../subject.js';

/**
 * A notice in Slack's Block Kit. Whatever comes from a run stands in `rich_text` elements, which are data by their grammar: no mention,
 * link or format is read in them. Only the one-line `text` of push notifications is markup, and there `&`, `<` and `>` are escaped.
 */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: readonly SlackBlock[];
}

interface SlackBlock {
  readonly type: 'rich_text';
  readonly elements: readonly RichElement[];
}
type RichElement =
  | { readonly type: 'rich_text_section'; readonly elements: readonly Span[] }
  | { readonly type: 'rich_text_list'; readonly style: 'bullet'; readonly elements: readonly RichElement[] };
type Span =
  | { readonly type: 'text'; readonly text: string; readonly style?: { readonly bold: true } }
  | { readonly type: 'link'; readonly url: string; readonly text: string };

/**
 * Slack refuses more than 50 blocks, 3,000 characters in one text, and (`msg_blocks_too_long`, not documented, seen from about 11,000 on)
 * too many in all blocks together; `text` is cut at 40,000. A message of ours stays far below.
 */
const MOST_LINE = 600;
const MOST_LINES = 10;

const ICONS: Readonly<Record<NoticeEvent, string>> = {
  fail: '❌',
  'roll-back': '⏪',
  abandoned: '🚨',
  hold: '✋',
  inconclusive: '❔',
  error: '⚠️',
  pass: '✅',
  promote: '🚀',
  advance: '➡️',
};

/** The message that is kept up to date: what happened, what now, where to look. */
export function slackMessage(notice: Notice): SlackMessage {
  return { text: fallbackOf(notice), blocks: [block([...opening(notice), ...closing(notice)])] };
}

/** The details, for the thread below it. */
export function slackDetails(notice: Notice): SlackMessage {
  return { text: fallbackOf(notice), blocks: [block([line([bold(titleOf(notice))]), ...details(notice), ...linkLine(notice)])] };
}

/** Everything in one message, for a webhook, which cannot answer into a thread. */
export function slackWhole(notice: Notice): SlackMessage {
  return { text: fallbackOf(notice), blocks: [block([...opening(notice), ...details(notice), ...closing(notice)])] };
}

/** The three signs that are structure in Slack's markup, as its documentation says to write them. */
export function escapeSlack(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function fallbackOf(notice: Notice): string {
  return escapeSlack(plainText(`${titleOf(notice)}: ${notice.headline}`, MOST_LINE));
}

const titleOf = ({ event, subject, by }: Notice): string =>
  plainText(`${ICONS[event]} ${EVENT_WORDS[event]} ${subjectText(subject)}${by === undefined ? '' : ` (by ${by})`}`, 200);

function opening(notice: Notice): RichElement[] {
  return [line([bold(titleOf(notice))]), line([span(notice.headline)]), ...(notice.next === '' ? [] : [line([span(notice.next)])])];
}

function details({ findings, facts }: Notice): RichElement[] {
  const shown = findings.slice(0, MOST_LINES);
  const more = findings.length - shown.length;
  const lines = [...shown, ...(more > 0 ? [`and ${more} more in the report`] : [])];
  const list: RichElement = { type: 'rich_text_list', style: 'bullet', elements: lines.map((text) => line([span(text)], '')) };
  const named = facts.slice(0, MOST_LINES).map(({ name, value }) => line([bold(`${plainText(name, 60)}: `), span(value)]));
  return [...(lines.length > 0 ? [list] : []), ...named];
}

function closing(notice: Notice): RichElement[] {
  return linkLine(notice);
}

function linkLine({ links }: Notice): RichElement[] {
  const spans = links.flatMap(({ text, href }, index): Span[] => {
    const link: Span = { type: 'link', url: href, text: plainText(text, 100) || href };
    return index === 0 ? [link] : [{ type: 'text', text: '  ' }, link];
  });
  return spans.length === 0 ? [] : [line(spans, '')];
}

function block(elements: readonly RichElement[]): SlackBlock {
  return { type: 'rich_text', elements };
}

function line(spans: readonly Span[], end = '\n'): RichElement {
  return { type: 'rich_text_section', elements: end === '' ? spans : [...spans, { type: 'text', text: end }] };
}

const span = (text: string): Span => ({ type: 'text', text: plainText(text, MOST_LINE) || '-' });
const bold = (text: string): Span => ({ type: 'text', text: text || '-', style: { bold: true } });
