import type { StateEach } from '../environment/environment.js';

/** Methods that change nothing (RFC 9110 section 9.2.1). */
const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

export function isSafe(method: string): boolean {
  return SAFE.has(method);
}

/** What of the environment decides whether replaying a write can do harm. */
export interface Isolation {
  readonly state: { readonly each: StateEach };
  readonly egress: { readonly default: 'deny' | 'allow' };
}

/**
 * Whether methods that may change something are replayed. `auto`: only where every arm has state of its own, so that arms cannot disturb each other or real
 * data, and nothing reaches the outside world.
 */
export function mayReplayUnsafe(policy: 'auto' | 'skip' | 'replay', isolation: Isolation): boolean {
  if (policy !== 'auto') return policy === 'replay';
  const ownState = isolation.state.each === 'own' || isolation.state.each === 'snapshot';
  return ownState && isolation.egress.default === 'deny';
}
