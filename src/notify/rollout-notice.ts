import {
  type Notice,
  type NoticeEvent,
  type NoticeLink,
  type Severity,
  type Standing,
  type Subject,
  severityOf,
  standingOf,
} from './notice.js';

/** An act of a rollout, as whoever acts knows it. */
export interface RolloutAct {
  readonly event: Extract<NoticeEvent, 'advance' | 'hold' | 'promote' | 'roll-back' | 'abandoned'>;
  readonly subject: Subject;
  /** the rollout's or the run's word */
  readonly run: string;
  /** ISO 8601 */
  readonly at: string;
  readonly version: string;
  /** why, as a sentence without its final stop */
  readonly reason: string;
  /** step k of K, and the share of users it has; absent outside of a rollout's steps */
  readonly step?: { readonly step: number; readonly steps: number; readonly share: number } | undefined;
  /** the version it went to: promoted, or rolled back to */
  readonly to?: string | undefined;
  /** a person's name, where a person did it */
  readonly by?: string | undefined;
  /** `true` once it is read back and healthy, `false` while it is being done */
  readonly verified?: boolean | undefined;
  readonly findings?: readonly string[] | undefined;
  readonly facts?: Notice['facts'] | undefined;
  readonly links?: readonly NoticeLink[] | undefined;
  readonly verdict?: Notice['verdict'];
  /** instead of what the event means by itself */
  readonly standing?: Standing | undefined;
  readonly severity?: Severity | undefined;
}

/** An act of a rollout as a notice. */
export function rolloutNotice(act: RolloutAct): Notice {
  const { event, subject, run, at, version, step, by, verdict } = act;
  const facts = [
    ...(step ? [{ name: 'Step', value: `${step.step} of ${step.steps}, ${percent(step.share)} of users` }] : []),
    ...(act.to === undefined ? [] : [{ name: 'Version', value: act.to }]),
    ...(act.facts ?? []),
  ];
  return {
    event,
    standing: act.standing ?? (event === 'roll-back' && act.verified === true ? 'taken' : standingOf(event)),
    severity: act.severity ?? severityOf(event),
    subject,
    headline: `${capital(HEADLINES[event](act))}: ${act.reason}`,
    next: NEXT[event](act),
    findings: act.findings ?? [],
    facts,
    links: act.links ?? [],
    at,
    run,
    ...(by === undefined ? {} : { by }),
    ...(verdict === undefined ? {} : { verdict }),
    version,
  };
}

type Words = (act: RolloutAct) => string;

const HEADLINES: Readonly<Record<RolloutAct['event'], Words>> = {
  advance: ({ step }) => (step ? `${percent(step.share)} of users have the new version` : 'the rollout goes on'),
  hold: ({ step }) => `the rollout is held${step ? ` at ${percent(step.share)} of users` : ''}`,
  promote: ({ to }) => `all users have ${to ?? 'the new version'}`,
  'roll-back': ({ to, verified }) =>
    verified === false ? `rolling back to ${to ?? 'the last verified version'}` : `rolled back to ${to ?? 'the last verified version'}`,
  abandoned: () => 'nobody drives the rollout any more',
};

const NEXT: Readonly<Record<RolloutAct['event'], Words>> = {
  advance: () => 'The next look decides about the next step.',
  hold: () => 'A person decides: `foreshadow rollout resume`, `promote` or `abort`, each with --reason and --by.',
  promote: () => 'It is watched for a while longer.',
  'roll-back': ({ verified }) =>
    verified === true
      ? 'All users are back, and that was verified. Nothing has to be done at once; the cause stays to be found.'
      : 'Look whether all users are back: `foreshadow rollout status`.',
  abandoned: () => 'Its lease has ended. Look where users are (`foreshadow rollout status`), then resume or abort.',
};

/** 0.001 as "0.1 %". */
function percent(share: number): string {
  return `${Number((share * 100).toPrecision(4))} %`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
