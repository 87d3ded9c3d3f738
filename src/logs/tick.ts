import type { Arm } from '../environment/environment.js';

type Counts = Readonly<Partial<Record<Arm, number>>>;

/** What the exceptions are counted under; other messages by their level. */
export const EXCEPTION = 'exception';

/** A template as it reads now, redacted. */
export interface LogTemplate {
  readonly id: number;
  /** `exception`, or a level */
  readonly label: string;
  readonly text: string;
}

/** Trials of one route in which the shadow wrote more of a template than a copy of the live code, less, or as much. */
export interface LogPairs {
  readonly id: number;
  readonly route: string;
  readonly against: 'primary' | 'baseline';
  readonly shadowOnly: number;
  readonly controlOnly: number;
  readonly both: number;
}

/** Messages that belong to no known trial, in units of what falls into one short stretch of time. */
export interface LooseLogs {
  readonly id: number;
  readonly lines: Counts;
  /** how many units of which size */
  readonly sizes: Readonly<Partial<Record<Arm, Readonly<Record<string, number>>>>>;
}

/** What was learnt of the messages at one reading, as the run folder keeps it. */
export interface LogTick {
  /** seconds since the start of the traffic */
  readonly at: number;
  /** new, or reading otherwise than before */
  readonly templates: readonly LogTemplate[];
  /** all messages, of trials or not */
  readonly counts: readonly { readonly id: number; readonly lines: Counts }[];
  readonly pairs: readonly LogPairs[];
  readonly loose: readonly LooseLogs[];
  /** of the shadow, redacted; at most three a template */
  readonly samples: readonly { readonly id: number; readonly text: string }[];
  /** written before the traffic: only in the first */
  readonly early?: readonly { readonly id: number; readonly lines: Counts }[] | undefined;
  /** lines that came too fast to be looked at */
  readonly dropped?: Counts | undefined;
}
