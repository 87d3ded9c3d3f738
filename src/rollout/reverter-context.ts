import type { Clock } from '../core/clock.js';
import type { Random } from '../core/random.js';
import type { Reverter } from './reverter.js';
import type { ReverterSpec } from './reverter-spec.js';

export interface ReverterContext {
  /** absolute: relative paths of the configuration start here, and commands run here */
  readonly directory: string;
  readonly service: string;
  /** of the state */
  readonly environment: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly random: Random;
  readonly signal: AbortSignal;
  /** takes secrets out of what a command or a vendor said */
  readonly redact: (text: string) => string;
  /** why, for a vendor's record of the act */
  readonly reason: string;
  /** one line for a person who waits */
  readonly say: (text: string) => void;
}

export type CreateReverter = (spec: ReverterSpec, context: ReverterContext) => Reverter;
