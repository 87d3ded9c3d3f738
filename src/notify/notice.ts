import type { Outcome } from '../core/outcome.js';
import { redactDeep } from '../core/redact.js';
import type { Decision } from '../judge/verdict.js';

/** What may be told, by the names that `notify.on` uses: outcomes of a run, and acts of a rollout. */
export const NOTICE_EVENTS = ['fail', 'inconclusive', 'error', 'pass', 'roll-back', 'hold', 'promote', 'advance', 'abandoned'] as const;
export type NoticeEvent = (typeof NOTICE_EVENTS)[number];

/** Told where `on` is left out: whatever a person may have to look at. */
export const DEFAULT_EVENTS: readonly NoticeEvent[] = ['fail', 'inconclusive', 'error', 'roll-back', 'hold', 'abandoned'];

/** Whether somebody has to act (`open`), somebody or something already does (`taken`), or there is nothing left to do (`over`). */
export type Standing = 'open' | 'taken' | 'over';

/** How much it matters, in the words of PagerDuty. */
export type Severity = 'critical' | 'error' | 'warning' | 'info';

/** What a notice is about. Notices with the same subject are one message, one incident. */
export interface Subject {
  /** owner/name, where there is one */
  readonly repository?: string | undefined;
  readonly service: string;
  /** the pull request, branch or environment: `pull/812`, `main`, `production` */
  readonly ref: string;
}

export interface NoticeLink {
  readonly text: string;
  /** http or https */
  readonly href: string;
}

/**
 * What people are told, before any vendor's grammar. Every text is plain data: notifiers escape it for where it goes. It holds no secret once it
 * went through `redactNotice`.
 */
export interface Notice {
  readonly event: NoticeEvent;
  readonly standing: Standing;
  readonly severity: Severity;
  readonly subject: Subject;
  /** one line that somebody woken at night understands */
  readonly headline: string;
  /** what happens now, or what to do */
  readonly next: string;
  /** the decisive findings as sentences, the worst first */
  readonly findings: readonly string[];
  /** named figures: the change, the traffic, the step of a rollout */
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly links: readonly NoticeLink[];
  /** ISO 8601 */
  readonly at: string;
  /** the word by which its run is found: the first characters of the digest of its evidence, or a rollout's name */
  readonly run: string;
  /** who did it, where a person did */
  readonly by?: string | undefined;
  readonly verdict?:
    | { readonly outcome: Outcome; readonly decision: Decision; readonly score: number; readonly digest: string }
    | undefined;
  readonly version: string;
}

const STANDINGS: Readonly<Record<NoticeEvent, Standing>> = {
  fail: 'open',
  inconclusive: 'open',
  error: 'open',
  hold: 'open',
  abandoned: 'open',
  'roll-back': 'open',
  pass: 'over',
  promote: 'over',
  advance: 'over',
};

const SEVERITIES: Readonly<Record<NoticeEvent, Severity>> = {
  'roll-back': 'critical',
  abandoned: 'critical',
  fail: 'error',
  hold: 'warning',
  inconclusive: 'warning',
  error: 'warning',
  pass: 'info',
  promote: 'info',
  advance: 'info',
};

/** What an event means where nobody says otherwise. */
export function standingOf(event: NoticeEvent): Standing {
  return STANDINGS[event];
}

/** How much an event matters where nobody says otherwise. */
export function severityOf(event: NoticeEvent): Severity {
  return SEVERITIES[event];
}

/** Every text of the notice through `redact`, before anything else is made of it. */
export function redactNotice(notice: Notice, redact: (text: string) => string): Notice {
  const told = redactDeep(notice, redact, FIXED);
  // A link of which a part was taken away may lead nowhere.
  return { ...told, links: told.links.filter(({ href }) => /^https?:/.test(href) && URL.canParse(href)) };
}

const FIXED: ReadonlySet<string> = new Set(['event', 'standing', 'severity', 'outcome', 'decision', 'digest', 'at']);
