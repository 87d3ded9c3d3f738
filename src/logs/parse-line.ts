import { readFields } from './fields.js';
import { levelOf } from './level.js';
import type { Level } from './spec.js';
import { findException, type ThrownException } from './stack-trace.js';

/** What one message says; of several lines where a stack trace belongs to it. */
export interface LogEntry {
  /** null where nothing says it */
  readonly level: Level | null;
  /** without time, level and the other fields */
  readonly message: string;
  readonly exception: ThrownException | null;
  /** words that may be ids of a trace, 32 hexadecimal digits, at most four */
  readonly traceIds: readonly string[];
  /** the value of `x-foreshadow-trial` or `foreshadow.trial`, where the service wrote it down */
  readonly trial: string | null;
}

/** Longer messages say nothing more of what they are. */
const LONGEST_MESSAGE = 2_000;
const TRACE_ID = /(?<![0-9a-fA-F])[0-9a-f]{32}(?![0-9a-fA-F])/g;
const TRIAL = /foreshadow[-.]trial["']?\s*[:=,]\s*["']?([\w.-]{1,64})/;
const MOST_IDS = 4;

/** Colours and other escape sequences of terminals (ECMA-48), with titles and links (OSC). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\^_])/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const HAS_CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f]/;

/** A line without colours, control characters and the carriage return at its end. */
export function cleanLine(line: string): string {
  let clean = line.endsWith('\r') ? line.slice(0, -1) : line;
  if (clean.includes('\u001b')) clean = clean.replace(ANSI, '');
  return HAS_CONTROL.test(clean) ? clean.replace(CONTROL, ' ') : clean;
}

/**
 * Reads a message: JSON, logfmt or text. Whatever it is, there is an entry; nothing throws.
 * @param lines cleaned; the first begins the message, the others are its stack trace
 */
export function parseEntry(lines: readonly string[]): LogEntry {
  const [first = ''] = lines;
  const fields = lines.length === 1 || first.startsWith('{') ? readFields(lines.join('\n')) : null;
  const traced = { traceIds: traceIdsOf(first), trial: trialOf(first) };
  if (fields) return { ...fields, message: fields.message.slice(0, LONGEST_MESSAGE), ...traced };
  const { level, rest } = splitText(first);
  const exception = findException(lines.length === 1 ? [rest] : [rest, ...lines.slice(1)]);
  return { level: level ?? (exception ? 'error' : null), message: rest.slice(0, LONGEST_MESSAGE), exception, ...traced };
}

function traceIdsOf(line: string): string[] {
  if (line.length < 32) return [];
  return [...new Set(line.match(TRACE_ID) ?? [])].slice(0, MOST_IDS);
}

function trialOf(line: string): string | null {
  return line.includes('foreshadow') ? (TRIAL.exec(line)?.[1] ?? null) : null;
}

const STAMP =
  /^[[(]?\d{2,4}[-/.](?:\d{2}|[A-Z][a-z]{2})[-/.]\d{2,4}(?:[T_ ]|, )?\d{2}:\d{2}:\d{2}(?:[.,]\d+)?(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2}))?[\])]?:?\s*/;
const TIME_ONLY = /^[[(]?\d{2}:\d{2}:\d{2}(?:[.,]\d+)?[\])]?\s+/;
const SYSLOG = /^(?:<\d{1,3}>)?[A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} /;
/** `E1125 11:22:33.123456   17 server.go:12] ` of klog and glog. */
const KLOG = /^([IWEF])\d{4} \d{2}:\d{2}:\d{2}\.\d+\s+\d+ [^\]\s]+\] /;
/** The word of a level where such words stand: at the beginning, in brackets, or between other marks. */
const FIRST_LEVEL =
  /^[[(<|]?\s*(TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|ERR|CRITICAL|CRIT|ALERT|EMERG|FATAL|SEVERE|PANIC|trace|debug|info|notice|warn(?:ing)?|error|err|critical|crit|alert|emerg|fatal)\s*[\])>|]?\s*(?::|\||-|—|\s|$)\s*/;
const LATER_LEVEL =
  /(?:^|[\s[(|])(TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|CRITICAL|FATAL|SEVERE|LOG|STATEMENT|DETAIL|HINT)(?=[\s\])|:])/;
/** How far into a line the word of its level is looked for: thread and process stand before it. */
const LEVEL_WITHIN = 120;

const KLOG_LEVELS: Readonly<Record<string, Level>> = { I: 'info', W: 'warn', E: 'error', F: 'fatal' };

/** Parts a line of text into its level and what it says. */
function splitText(line: string): { readonly level: Level | null; readonly rest: string } {
  const klog = KLOG.exec(line);
  if (klog) return { level: KLOG_LEVELS[klog[1] as string] ?? null, rest: line.slice(klog[0].length) };
  let rest = line.trimStart();
  if (startsWithDigit(rest)) rest = rest.replace(STAMP, '').replace(TIME_ONLY, '');
  else if (SYSLOG.test(rest)) rest = rest.replace(SYSLOG, '');
  const first = FIRST_LEVEL.exec(rest);
  // `Error: pool exhausted` is an exception and no level: its first letter alone is a capital.
  if (first) return { level: levelOf(first[1]), rest: rest.slice(first[0].length) };
  const later = LATER_LEVEL.exec(rest.slice(0, LEVEL_WITHIN));
  return { level: later ? levelOf(later[1]) : null, rest };
}

function startsWithDigit(text: string): boolean {
  const code = text.charCodeAt(text[0] === '[' || text[0] === '(' ? 1 : 0);
  return code >= 48 && code <= 57;
}
