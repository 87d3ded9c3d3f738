import { fail } from '../../core/errors.js';
import { parseShare } from '../../core/units.js';
import type { MirrorShares } from './spec.js';

export const CONTROL_COMMANDS = ['status', 'split', 'share', 'stop'] as const;
export type ControlCommand = (typeof CONTROL_COMMANDS)[number];

/** One line of the control socket, read. */
export type ControlRequest =
  | { readonly command: 'status' | 'stop' }
  | { readonly command: 'shares'; readonly shares: Partial<MirrorShares> };

/** Longer lines are no commands. */
export const MOST_CONTROL_BYTES = 4_096;

/**
 * Reads `{"command":"split","share":"2.5%"}`, one JSON object a line.
 * @throws FS_INPUT_INVALID, FS_VALUE
 */
export function readControlLine(line: string): ControlRequest {
  const expected = `{"command":"status"}, {"command":"split","share":"1%"}, {"command":"share","share":"5%"} or {"command":"stop"}`;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw fail('FS_INPUT_INVALID', { found: 'a line that is not JSON', expected, cause });
  }
  const { command, share } = (value !== null && typeof value === 'object' ? value : {}) as Record<string, unknown>;
  if (command === 'status' || command === 'stop') return { command };
  if (command !== 'split' && command !== 'share')
    throw fail('FS_INPUT_INVALID', { found: command === undefined ? 'no command' : `command ${JSON.stringify(command)}`, expected });
  if (typeof share !== 'string' && typeof share !== 'number')
    throw fail('FS_INPUT_INVALID', { found: `no share to ${command}`, expected: '"share": "1%" or 0.01' });
  return { command: 'shares', shares: { [command]: parseShare(share) } };
}
