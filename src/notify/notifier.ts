import type { Clock } from '../core/clock.js';
import type { Random } from '../core/random.js';
import type { Notice } from './notice.js';
import type { NotifySpec } from './spec.js';

/** What a notifier wants to be reminded of at the next notice on the same subject (a message's number). Never a secret. */
export type Memory = Readonly<Record<string, string>>;

/** One request as it would be sent, without its credentials. */
export interface Outgoing {
  readonly method: 'POST' | 'GET';
  /** without what is secret in it */
  readonly to: string;
  readonly body: unknown;
  /** where it is sent only under a condition */
  readonly when?: string | undefined;
}

export interface Told {
  /** "Slack #deploys" */
  readonly where: string;
  readonly url?: string | undefined;
  readonly memory?: Memory | undefined;
  /** what did not go as it should though the notice arrived */
  readonly but?: string | undefined;
}

/** Tells people what happened. It never changes the verdict. */
export interface Notifier {
  /** what would be sent; nothing is */
  preview(notice: Notice, memory: Memory | null): readonly Outgoing[];
  /**
   * Sends a notice, once. @param memory what the last notice on this subject left, null where nothing is known
   * @throws FS_NOTIFY with what the other side said
   */
  tell(notice: Notice, memory: Memory | null): Promise<Told>;
  /** whether a notice that `on` does not name is needed all the same, because it changes what an earlier one began */
  follows(notice: Notice, memory: Memory | null): boolean;
}

export interface NotifierContext {
  readonly clock: Clock;
  readonly random: Random;
  readonly signal: AbortSignal;
  /** texts that no message may show */
  readonly secrets: readonly string[];
}

/** @throws FS_NOTIFY_SETUP where the entry cannot work */
export type CreateNotifier = (spec: NotifySpec, context: NotifierContext) => Notifier;
