import type { Body, Exchange, HeaderPairs } from '../exchange.js';
import type { Anonymiser } from './anonymiser.js';

type Json = Record<string, unknown>;

/**
 * A HAR document with every entry anonymised in place: URL, headers, cookies, query, posted data and content by their own types; everything else of it as JSON.
 * @throws SyntaxError where the text is no JSON
 */
export function anonymiseHar(text: string, anonymiser: Anonymiser): string {
  const document = JSON.parse(text.replace(/^\uFEFF/, '')) as Json;
  const log = objectOf(document['log']);
  const entries = Array.isArray(log['entries']) ? (log['entries'] as unknown[]) : [];
  const around = JSON.parse(anonymiser.text(JSON.stringify({ ...document, log: { ...log, entries: [] } }))) as Json;
  objectOf(around['log'])['entries'] = entries.map((entry) => anonymiseEntry(objectOf(entry), anonymiser));
  return `${JSON.stringify(around, null, 2)}\n`;
}

function anonymiseEntry(entry: Json, anonymiser: Anonymiser): Json {
  const request = objectOf(entry['request']);
  const response = objectOf(entry['response']);
  const posted = objectOf(request['postData']);
  const content = objectOf(response['content']);
  const clean = anonymiser.exchange({
    id: '',
    atMs: 0,
    method: textOf(request['method']) || 'GET',
    target: textOf(request['url']),
    headers: pairsOf(request['headers']),
    body: bodyOf(posted),
    response: { status: 200, headers: withType(pairsOf(response['headers']), content), body: bodyOf(content), latencyMs: null },
    client: '',
  });
  const rest = JSON.parse(anonymiser.text(JSON.stringify({ ...entry, request: {}, response: {} }))) as Json;
  return {
    ...rest,
    request: {
      ...request,
      url: clean.target,
      ...lists(request, clean.headers, 'cookie', anonymiser),
      ...postedOf(request, posted, clean, anonymiser),
    },
    response: {
      ...response,
      ...lists(response, clean.response?.headers ?? [], 'set-cookie', anonymiser),
      ...(response['content'] === undefined ? {} : { content: withBody(content, clean.response?.body ?? null) }),
      ...(typeof response['redirectURL'] === 'string' ? { redirectURL: anonymiser.text(response['redirectURL']) } : {}),
    },
  };
}

/** Headers, cookies and the query, which HAR keeps apart from the URL. */
function lists(message: Json, headers: HeaderPairs, cookie: string, anonymiser: Anonymiser): Json {
  const original = Array.isArray(message['headers']) ? (message['headers'] as unknown[]).map(objectOf).filter(isPair) : [];
  return {
    headers: original.map((header, i) => ({ ...header, value: headers[i]?.[1] ?? '' })),
    ...(Array.isArray(message['cookies'])
      ? { cookies: message['cookies'].map((one) => anonymiseCookie(objectOf(one), cookie, anonymiser)) }
      : {}),
    ...(Array.isArray(message['queryString'])
      ? { queryString: message['queryString'].map((one) => anonymiseParameter(objectOf(one), anonymiser)) }
      : {}),
  };
}

function anonymiseCookie(cookie: Json, header: string, anonymiser: Anonymiser): Json {
  const clean = viaHeaders([[header, `c=${textOf(cookie['value'])}`]], anonymiser);
  return { ...cookie, value: (clean[0]?.[1] ?? '').slice(2) };
}

function anonymiseParameter(parameter: Json, anonymiser: Anonymiser): Json {
  const query = `?${encodeURIComponent(textOf(parameter['name']))}=${encodeURIComponent(textOf(parameter['value']))}`;
  const target = anonymiser.exchange({ ...EMPTY, target: query }).target;
  return { ...parameter, value: decodeURIComponent(target.slice(target.indexOf('=') + 1)) };
}

function postedOf(request: Json, posted: Json, clean: Exchange, anonymiser: Anonymiser): Json {
  if (request['postData'] === undefined) return {};
  const params = posted['params'];
  return {
    postData: {
      ...withBody(posted, clean.body),
      ...(Array.isArray(params) ? { params: params.map((one) => anonymiseParameter(objectOf(one), anonymiser)) } : {}),
    },
  };
}

const EMPTY: Exchange = { id: '', atMs: 0, method: 'GET', target: '', headers: [], body: null, response: null, client: '' };

function viaHeaders(headers: HeaderPairs, anonymiser: Anonymiser): HeaderPairs {
  return anonymiser.exchange({ ...EMPTY, headers }).headers;
}

/** HAR says of the content itself what it is; the headers may lack it. */
function withType(headers: HeaderPairs, content: Json): HeaderPairs {
  const plain = headers.map(([name, value]) =>
    name.toLowerCase() === 'content-encoding' ? ([name, 'identity'] as const) : ([name, value] as const),
  );
  return typeof content['mimeType'] === 'string' ? [...plain, ['content-type', content['mimeType']]] : plain;
}

function bodyOf(content: Json): Body | null {
  const text = content['text'];
  if (typeof text !== 'string') return null;
  if (content['encoding'] !== 'base64') return { encoding: 'utf8', text };
  const bytes = Buffer.from(text, 'base64');
  const decoded = bytes.toString('utf8');
  return Buffer.from(decoded, 'utf8').equals(bytes) ? { encoding: 'utf8', text: decoded } : { encoding: 'base64', text };
}

function withBody(content: Json, body: Body | null): Json {
  if (body === null || typeof content['text'] !== 'string') return content;
  const text = content['encoding'] === 'base64' && body.encoding === 'utf8' ? Buffer.from(body.text, 'utf8').toString('base64') : body.text;
  return { ...content, text };
}

function pairsOf(value: unknown): HeaderPairs {
  if (!Array.isArray(value)) return [];
  return (value as unknown[])
    .map(objectOf)
    .filter(isPair)
    .map((header) => [textOf(header['name']), textOf(header['value'])] as const);
}

function isPair(header: Json): boolean {
  return typeof header['name'] === 'string' && typeof header['value'] === 'string';
}

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
