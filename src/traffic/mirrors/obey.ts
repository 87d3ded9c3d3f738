import { fail } from '../../core/errors.js';
import { toStep } from '../mirror/assign.js';
import type { ControlRequest } from '../mirror/control.js';
import { USER_BOUNDS_MS } from '../mirror/user-tally.js';
import type { Mirror } from './mirror.js';

/**
 * Does what a line of the control socket asks of a mirror. @returns what is answered
 * @param stop ends the mirror; called once the answer is on its way
 * @throws FS_ROUTER_CHANGED where the share is not what the asker has read, FS_VALUE
 */
export function obey(mirror: Mirror, asked: ControlRequest, stop: () => void): object {
  if (asked.command === 'shares') {
    refuseIfChanged(mirror, asked);
    return { shares: mirror.setShares(asked.shares) };
  }
  if (asked.command === 'lease') return { lease: mirror.keepSplit(asked.forMs) };
  if (asked.command === 'users') return { users: { boundsMs: USER_BOUNDS_MS, blocks: mirror.users(asked.sinceMs, asked.blockMs) } };
  if (asked.command === 'stop') setImmediate(stop);
  return { status: mirror.status() };
}

/** One turn of the event loop reads and sets: of two askers that read the same, one is told so. */
function refuseIfChanged(mirror: Mirror, { shares, expected }: Extract<ControlRequest, { command: 'shares' }>): void {
  if (expected === undefined) return;
  const { shares: now } = mirror.status();
  const [name, current] = shares.split === undefined ? (['share', now.share] as const) : (['split', now.split] as const);
  if (current === toStep(expected)) return;
  const percent = (value: number): string => `${Number((100 * value).toFixed(1))} %`;
  throw fail('FS_ROUTER_CHANGED', { found: `${name} ${percent(current)}`, expected: percent(expected) });
}
