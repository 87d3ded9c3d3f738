import { CATALOGUE, type ErrorCode } from './error-catalogue.js';

/** Where the offending value stands. Line and column count from 1. */
export interface Place {
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** a path inside the document, e.g. `traffic.replay.rate` */
  readonly path?: string | undefined;
}

/** What a catalogue entry is filled with. Never put a secret here: it is printed. */
export interface ErrorDetail {
  readonly found?: string | undefined;
  readonly expected?: string | undefined;
  readonly nearest?: string | undefined;
  readonly place?: Place | undefined;
  /** replaces the catalogue's hint where a more precise one is known */
  readonly hint?: string | undefined;
  readonly cause?: unknown;
  /** which arm the error is about: one of the shadow's is a verdict on the change, any other a failed measurement */
  readonly arm?: 'primary' | 'shadow' | 'baseline' | undefined;
  /** the last lines of the output of what failed, redacted */
  readonly lastLines?: readonly string[] | undefined;
  /** several problems reported at once (configuration errors) */
  readonly issues?: readonly Issue[] | undefined;
}

/** One problem of a configuration file. */
export interface Issue {
  readonly message: string;
  readonly found?: string | undefined;
  readonly expected?: string | undefined;
  readonly nearest?: string | undefined;
  readonly place: Place;
}

/** The one error type that reaches a user: a stable code, what happened, where, and what to do next. */
export class ForeshadowError extends Error {
  override readonly name = 'ForeshadowError';
  readonly code: ErrorCode;
  readonly exitCode: number;
  readonly hint: string;
  readonly detail: ErrorDetail;

  constructor(code: ErrorCode, detail: ErrorDetail) {
    const entry = CATALOGUE[code];
    super(sentence(entry.what, detail), detail.cause === undefined ? undefined : { cause: detail.cause });
    this.code = code;
    this.exitCode = entry.exit;
    this.hint = detail.hint ?? entry.next;
    this.detail = detail;
  }
}

/** Builds a catalogue error; the caller throws it, so that control flow stays visible. */
export function fail(code: ErrorCode, detail: ErrorDetail = {}): ForeshadowError {
  return new ForeshadowError(code, detail);
}

/** Whether `error` is a catalogue error, optionally of one code. */
export function isForeshadowError(error: unknown, code?: ErrorCode): error is ForeshadowError {
  return error instanceof ForeshadowError && (code === undefined || error.code === code);
}

/** `file:line:column` as editors make it clickable; empty where nothing is known. */
export function formatPlace(place: Place | undefined): string {
  if (!place) return '';
  const position = [place.file, place.line, place.column].filter((part) => part !== undefined).join(':');
  return [position, place.path].filter(Boolean).join(' ');
}

/** One problem in one line: `file:line:column path: message; found X; expected Y; did you mean "Z"?`. */
export function formatIssue(issue: Issue): string {
  return sentence(issue.message, issue);
}

function sentence(what: string, detail: ErrorDetail): string {
  const parts = [what];
  if (detail.found !== undefined) parts.push(`found ${detail.found}`);
  if (detail.expected !== undefined) parts.push(`expected ${detail.expected}`);
  if (detail.nearest !== undefined) parts.push(`did you mean "${detail.nearest}"?`);
  const where = formatPlace(detail.place);
  return (where ? `${where}: ` : '') + parts.join('; ');
}
