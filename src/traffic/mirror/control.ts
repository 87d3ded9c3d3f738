import { fail } from '../../core/errors.js';
import { parseDuration, parseShare } from '../../core/units.js';
import type { MirrorShares } from './spec.js';

export const CONTROL_COMMANDS = ['status', 'split', 'share', 'lease', 'users', 'stop'] as const;
export type ControlCommand = (typeof CONTROL_COMMANDS)[number];

/** One line of the control socket, read. */
export type ControlRequest =
  | { readonly command: 'status' | 'stop' }
  | {
      readonly command: 'shares';
      readonly shares: Partial<MirrorShares>;
      /** the share that was read before: another one by now means that somebody else has changed it */
      readonly expected?: number;
    }
  /** everybody goes back to the primary after so long; null: the split stands */
  | { readonly command: 'lease'; readonly forMs: number | null }
  /** what users got since, in blocks */
  | { readonly command: 'users'; readonly sinceMs: number; readonly blockMs: number };

/** Longer lines are no commands. */
export const MOST_CONTROL_BYTES = 4_096;

/**
 * Reads `{"command":"split","share":"2.5%"}`, one JSON object a line.
 * @throws FS_INPUT_INVALID, FS_VALUE
 */
export function readControlLine(line: string): ControlRequest {
  const expected = `{"command":"status"}, {"command":"split","share":"1%"}, {"command":"share","share":"5%"}, {"command":"lease","for":"60s"}, {"command":"users"} or {"command":"stop"}`;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw fail('FS_INPUT_INVALID', { found: 'a line that is not JSON', expected, cause });
  }
  const { command, share, ...rest } = (value !== null && typeof value === 'object' ? value : {}) as Record<string, unknown>;
  if (command === 'status' || command === 'stop') return { command };
  if (command === 'lease') return { command, forMs: readLease(rest['for']) };
  if (command === 'users')
    return { command, sinceMs: wholeNumber(rest['since'], 0), blockMs: Math.max(1_000, wholeNumber(rest['block'], 10_000)) };
  if (command !== 'split' && command !== 'share')
    throw fail('FS_INPUT_INVALID', { found: command === undefined ? 'no command' : `command ${JSON.stringify(command)}`, expected });
  if (typeof share !== 'string' && typeof share !== 'number')
    throw fail('FS_INPUT_INVALID', { found: `no share to ${command}`, expected: '"share": "1%" or 0.01' });
  const { expected: before } = rest;
  const shares = { [command]: parseShare(share) };
  const isKnown = typeof before === 'number' || typeof before === 'string';
  return { command: 'shares', shares, ...(isKnown ? { expected: parseShare(before) } : {}) };
}

function readLease(value: unknown): number | null {
  if (value === null) return null;
  if (typeof value === 'string') return parseDuration(value);
  throw fail('FS_INPUT_INVALID', { found: 'a lease without its length', expected: '"for": "60s", or null for none' });
}

function wholeNumber(value: unknown, byDefault: number): number {
  if (value === undefined) return byDefault;
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return Math.floor(value);
  throw fail('FS_INPUT_INVALID', { found: JSON.stringify(value) ?? 'nothing', expected: 'milliseconds, a number of at least 0' });
}
