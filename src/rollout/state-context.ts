import type { Clock } from '../core/clock.js';
import type { StateStoreSpec } from './spec.js';
import type { StateStore } from './state.js';

/** The state stores a user may name. */
export const STATE_STORES = ['directory', 'github'] as const;
export type StateStoreName = (typeof STATE_STORES)[number];

export interface StateContext {
  readonly service: string;
  /** relative paths of the configuration start here */
  readonly directory: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

export type CreateStateStore = (spec: StateStoreSpec, context: StateContext) => StateStore;
