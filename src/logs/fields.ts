import { levelOf } from './level.js';
import type { Level } from './spec.js';
import { exceptionOf, findException, type ThrownException } from './stack-trace.js';

/** A message whose parts have names. */
export interface FieldEntry {
  readonly level: Level | null;
  readonly message: string;
  readonly exception: ThrownException | null;
}

type Fields = Readonly<Record<string, unknown>>;

const LEVEL_KEYS = ['level', 'severity', 'lvl', 'levelname', 'log.level', 'loglevel', 'severity_text', 'SeverityText', '@l', 'Level'];
const MESSAGE_KEYS = ['msg', 'message', '@m', '@mt', 'event', 'Message', 'body', 'text', 'log'];
const ERROR_KEYS = ['err', 'error', 'exception', 'exc_info', 'Exception', '@x', 'error.message', 'cause', 'reason'];
const STACK_KEYS = ['stack', 'stack_trace', 'stacktrace', 'error.stack_trace', 'exception.stacktrace', 'exc_text', 'traceback'];
const TYPE_KEYS = ['error.type', 'exception.type', 'exc_type', 'errorType'];

/** A line of JSON or logfmt; null for any other. */
export function readFields(line: string): FieldEntry | null {
  const start = line.trimStart();
  const fields = start.startsWith('{') ? readJson(start) : readLogfmt(start);
  return fields ? entryOf(fields) : null;
}

function readJson(line: string): Fields | null {
  try {
    const value: unknown = JSON.parse(line);
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}

const isFields = (value: unknown): value is Fields => value !== null && typeof value === 'object' && !Array.isArray(value);

const LOGFMT_START = /^[A-Za-z_@][\w.@/-]*=/;
const PAIR = /([A-Za-z_@][\w.@/-]*)=(?:"((?:[^"\\]|\\.)*)"|(\S*))/g;
/** Fields of a line that are read. */
const MOST_FIELDS = 64;

/** Pairs of names and values with one that says what happened or how bad it is. */
function readLogfmt(line: string): Fields | null {
  if (!LOGFMT_START.test(line)) return null;
  const fields: Record<string, string> = {};
  let count = 0;
  for (const [, name = '', quoted, plain] of line.matchAll(PAIR)) {
    if (++count > MOST_FIELDS) break;
    fields[name] = quoted === undefined ? (plain ?? '') : quoted.replace(/\\(.)/g, (_, char: string) => (char === 'n' ? '\n' : char));
  }
  return count > 1 && (first(fields, MESSAGE_KEYS) !== undefined || first(fields, LEVEL_KEYS) !== undefined) ? fields : null;
}

/** The value of the first of these names that is there; a dotted name also finds a field inside another. */
function first(fields: Fields, names: readonly string[]): unknown {
  for (const name of names) {
    const value = fields[name] ?? nested(fields, name);
    if (value !== undefined && value !== null && value !== '') return value;
  }
  return undefined;
}

function nested(fields: Fields, name: string): unknown {
  const dot = name.indexOf('.');
  const inner = dot < 0 ? undefined : fields[name.slice(0, dot)];
  return isFields(inner) ? inner[name.slice(dot + 1)] : undefined;
}

function entryOf(fields: Fields): FieldEntry {
  const said = first(fields, MESSAGE_KEYS);
  const message = typeof said === 'string' ? firstLine(said) : said === undefined ? '' : JSON.stringify(said);
  const level = levelOf(first(fields, LEVEL_KEYS));
  const exception = exceptionIn(fields, typeof said === 'string' ? said : '');
  const error = first(fields, ['error', 'err', 'reason']);
  const isSerious = level === 'error' || level === 'fatal' || level === 'warn';
  const more = !exception && isSerious && typeof error === 'string' && !message.includes(error) ? firstLine(error) : '';
  const whole = [message, more].filter((part) => part !== '').join(': ');
  return { level: level ?? (exception ? 'error' : null), message: whole === '' ? namesOf(fields) : whole, exception };
}

/** A message without words is known by what it has. */
const namesOf = (fields: Fields): string => Object.keys(fields).slice(0, 20).join(' ');

function exceptionIn(fields: Fields, message: string): ThrownException | null {
  const error = first(fields, ERROR_KEYS);
  const type = first(fields, TYPE_KEYS);
  const stack = isFields(error) ? first(error, [...STACK_KEYS, 'StackTrace']) : first(fields, STACK_KEYS);
  if (isFields(error)) {
    const named = first(error, ['type', 'name', 'class', 'kind', 'Type', 'ClassName']) ?? type;
    const text = first(error, ['message', 'msg', 'Message']);
    if (typeof named === 'string') return exceptionOf(named, typeof text === 'string' ? text : message);
    if (typeof stack !== 'string') return null;
  }
  if (typeof type === 'string') return exceptionOf(type, typeof error === 'string' ? firstLine(error) : message);
  for (const text of [stack, error]) {
    const found = typeof text === 'string' ? findException(text.split('\n').slice(0, MOST_STACK_LINES)) : null;
    if (found) return found;
  }
  // Some write the whole trace into the message.
  return message.includes('\n') ? findException(message.split('\n').slice(0, MOST_STACK_LINES)) : null;
}

const MOST_STACK_LINES = 200;

const firstLine = (text: string): string => text.split('\n', 1)[0] as string;
