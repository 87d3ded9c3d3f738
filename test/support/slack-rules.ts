type Json = Readonly<Record<string, unknown>>;

/** Limits of docs.slack.dev: blocks of a message, characters of a text object, of a header, of `text`. */
const MOST_BLOCKS = 50;
const MOST_TEXT = 3_000;
const MOST_HEADER = 150;
/** Not documented; messages from about 11,000 characters in all blocks on are refused with `msg_blocks_too_long`. */
export const MOST_IN_ALL = 11_000;

/** What Slack would answer with `invalid_blocks` for; empty where the blocks are valid. */
export function blockProblems(blocks: unknown): string[] {
  if (!Array.isArray(blocks)) return ['blocks: must be an array'];
  if (blocks.length > MOST_BLOCKS) return [`no more than ${MOST_BLOCKS} items allowed [json-pointer:/blocks]`];
  return blocks.flatMap((block: Json, index) => blockProblem(block, `/blocks/${index}`));
}

function blockProblem(block: Json, at: string): string[] {
  switch (block?.['type']) {
    case 'divider':
      return [];
    case 'header':
      return textProblems(block['text'], `${at}/text`, MOST_HEADER, ['plain_text']);
    case 'section':
      return textProblems(block['text'], `${at}/text`, MOST_TEXT, ['plain_text', 'mrkdwn']);
    case 'rich_text':
      return (
        list(block['elements'], `${at}/elements`).problems ?? elementsOf(block).flatMap((one, i) => richProblem(one, `${at}/elements/${i}`))
      );
    default:
      return [`unsupported type: ${String(block?.['type'])} [json-pointer:${at}]`];
  }
}

function textProblems(text: unknown, at: string, most: number, types: readonly string[]): string[] {
  const { type, text: words } = (text ?? {}) as Json;
  if (!types.includes(String(type))) return [`must be one of ${types.join(', ')} [json-pointer:${at}/type]`];
  if (typeof words !== 'string' || words.length === 0) return [`must be more than 0 characters [json-pointer:${at}/text]`];
  return words.length > most ? [`must be less than ${most + 1} characters [json-pointer:${at}/text]`] : [];
}

function richProblem(element: Json, at: string): string[] {
  if (element?.['type'] === 'rich_text_list') {
    const style = ['bullet', 'ordered'].includes(String(element['style'])) ? [] : [`style [json-pointer:${at}]`];
    const items = elementsOf(element).flatMap((one, i) =>
      one?.['type'] === 'rich_text_section'
        ? richProblem(one, `${at}/elements/${i}`)
        : [`only sections in a list [json-pointer:${at}/elements/${i}]`],
    );
    return [...(list(element['elements'], `${at}/elements`).problems ?? []), ...style, ...items];
  }
  if (element?.['type'] !== 'rich_text_section') return [`unsupported type: ${String(element?.['type'])} [json-pointer:${at}]`];
  return elementsOf(element).flatMap((span, i) => spanProblem(span, `${at}/elements/${i}`));
}

function spanProblem(span: Json, at: string): string[] {
  const unknown = Object.keys(span).filter((key) => !['type', 'text', 'url', 'style'].includes(key));
  if (unknown.length > 0) return [`unknown key ${unknown.join(', ')} [json-pointer:${at}]`];
  const text = span['text'];
  if (span['type'] === 'text')
    return typeof text === 'string' && text.length > 0 ? tooLong(text, at) : [`must be more than 0 characters [json-pointer:${at}/text]`];
  if (span['type'] === 'link') {
    const url = span['url'];
    return typeof url === 'string' && URL.canParse(url) && /^(https?|mailto):/.test(url) ? [] : [`invalid url [json-pointer:${at}/url]`];
  }
  return [`unsupported type: ${String(span['type'])} [json-pointer:${at}]`];
}

const tooLong = (text: string, at: string): string[] =>
  text.length > MOST_TEXT ? [`must be less than ${MOST_TEXT + 1} characters [json-pointer:${at}/text]`] : [];

function list(value: unknown, at: string): { readonly problems?: string[] } {
  return Array.isArray(value) && value.length > 0 ? {} : { problems: [`must be a list with elements [json-pointer:${at}]`] };
}

const elementsOf = (node: Json): readonly Json[] => (Array.isArray(node['elements']) ? (node['elements'] as Json[]) : []);

/** Every text of the blocks, as Slack adds them up. */
export function textsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(textsIn);
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([key, value]) => (key === 'text' && typeof value === 'string' ? [value] : textsIn(value)));
}

/** Everything of a message that Slack reads as markup: `text`, and text objects of type `mrkdwn`; not rich text, not plain text. */
function markupIn(message: Json): string[] {
  const walk = (node: unknown): string[] => {
    if (Array.isArray(node)) return node.flatMap(walk);
    if (node === null || typeof node !== 'object') return [];
    const object = node as Json;
    const own = object['type'] === 'mrkdwn' && typeof object['text'] === 'string' ? [object['text']] : [];
    return [...own, ...Object.values(object).flatMap(walk)];
  };
  return [...(typeof message['text'] === 'string' ? [message['text']] : []), ...walk(message['blocks'])];
}

/** Whom a message would call: `<!channel>`, `<!here>`, `<@U1>`, `<!subteam^S1>`, and elements of the kinds that do the same. */
export function mentionsIn(message: Json): string[] {
  const marked = markupIn(message).flatMap((text) => text.match(/<[!@#][^>]*>/g) ?? []);
  const elements = JSON.stringify(message['blocks'] ?? []).match(/"type":"(broadcast|user|usergroup|channel)"/g) ?? [];
  const linked =
    message['link_names'] === true || message['parse'] === 'full' ? markupIn(message).flatMap((text) => text.match(/@\w+/g) ?? []) : [];
  return [...marked, ...elements, ...linked];
}
