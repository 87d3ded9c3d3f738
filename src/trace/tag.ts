import { hash32, type Random } from '../core/random.js';

/** What a request of one arm carries so that traces, logs and metrics can be told apart by run, trial and arm (interfaces.md 5). */
export interface Tag {
  readonly runId: string;
  readonly trialId: string;
  readonly arm: string;
  /** 32 hex digits, the same for all arms of a trial: one trace shows them side by side */
  readonly traceId: string;
  /** 16 hex digits, one an arm */
  readonly spanId: string;
  /** two hex digits; the recorded request's, so that its sampling decision is kept */
  readonly flags: string;
}

/** Names of the headers that `tagHeaders` sets; recorded ones of these names are replaced. `tracestate` belongs to the recorded trace and goes with it. */
export const TAG_HEADERS: readonly string[] = ['traceparent', 'tracestate', 'baggage', 'x-foreshadow-trial'];

/** W3C Baggage 3.3.2: what every participant must at least pass on. */
const BAGGAGE_MAX_BYTES = 8_192;
const BAGGAGE_MAX_MEMBERS = 64;

/** The headers of a tag as a flat list of names and values. `recordedBaggage` is kept, after ours, as far as the limits allow. */
export function tagHeaders(tag: Tag, recordedBaggage = ''): string[] {
  return [
    'traceparent',
    `00-${tag.traceId}-${tag.spanId}-${tag.flags}`,
    'baggage',
    mergeBaggage(`foreshadow.run=${tag.runId},foreshadow.trial=${tag.trialId},foreshadow.arm=${tag.arm}`, recordedBaggage),
    'x-foreshadow-trial',
    tag.trialId,
  ];
}

/** Joins our baggage members with recorded ones: ours first, recorded `foreshadow.*` dropped, and what exceeds the limits of W3C Baggage cut from the end. */
export function mergeBaggage(ours: string, recorded: string): string {
  if (recorded === '') return ours;
  let merged = ours;
  let members = ours.split(',').length;
  for (const part of recorded.split(',')) {
    const member = part.trim();
    if (member === '' || member.startsWith('foreshadow.')) continue;
    if (members >= BAGGAGE_MAX_MEMBERS || merged.length + 1 + member.length > BAGGAGE_MAX_BYTES) break;
    merged += `,${member}`;
    members++;
  }
  return merged;
}

/** The sampling flags of a recorded `traceparent`; `01` (sampled) where there is none or it is not valid. */
export function traceFlags(traceparent: string | undefined): string {
  const match = /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-([0-9a-f]{2})(?:-|$)/.exec(traceparent?.trim() ?? '');
  return match?.[1] ?? '01';
}

/**
 * The half of a trace id that all trials of a run share: 16 hex digits, never all zero (W3C Trace Context 3.2.2.3). The run's id is mixed in: a run
 * repeated with its seed would else write into the traces of the first one.
 */
export function newTracePrefix(random: Random, runId = ''): string {
  const [high, low] = runId === '' ? [0, 0] : [hash32(`${runId} high`), hash32(`${runId} low`)];
  return hex8((random() * WORD) ^ high) + hex8(Math.max(1, ((random() * WORD) ^ low) >>> 0));
}

/** A trial's trace id: the run's half, then 64 random bits (tracers that sample by id look at these). */
export function newTraceId(prefix: string, random: Random): string {
  return prefix + hex8(random() * WORD) + hex8(random() * WORD);
}

/** An arm's span id: the random half of its trace id behind the arm's place, so that no two arms and hardly two trials share one. @param place 1 to 15 */
export function spanIdOf(traceId: string, place: number): string {
  return place.toString(16) + traceId.slice(17);
}

/** A run id usable in a header and in baggage: what is not a letter, digit, `.`, `_` or `-` becomes `-`. */
export function headerSafe(id: string): string {
  return id.replace(/[^A-Za-z0-9._-]/g, '-');
}

const WORD = 4_294_967_296;
const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** 8 hex digits of a number below 2^32, by table: this runs for every request. */
function hex8(word: number): string {
  const value = word >>> 0;
  return `${BYTES[value >>> 24]}${BYTES[(value >>> 16) & 255]}${BYTES[(value >>> 8) & 255]}${BYTES[value & 255]}`;
}
