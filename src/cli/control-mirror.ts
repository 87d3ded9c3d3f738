import { fail } from '../core/errors.js';
import { nearest } from '../core/nearest.js';
import { parseShare } from '../core/units.js';
import { CONTROL_COMMANDS } from '../traffic/mirror/control.js';
import { askControlSocket } from '../traffic/mirrors/control-socket.js';
import type { MirrorOptions } from './commands/mirror.js';
import type { CliIo } from './io.js';

/** `foreshadow mirror split 5% --control PATH`: one command to a running mirror; its answer is printed as JSON. */
export async function controlMirror({ control }: MirrorOptions, [command = '', share]: readonly string[], io: CliIo): Promise<number> {
  if (!(CONTROL_COMMANDS as readonly string[]).includes(command))
    throw fail('FS_USAGE', {
      found: `mirror ${command}`,
      expected: CONTROL_COMMANDS.join(', '),
      nearest: nearest(command, CONTROL_COMMANDS),
    });
  if (control === undefined)
    throw fail('FS_USAGE', { found: `mirror ${command} without --control`, expected: 'the socket of a running mirror' });
  const takesShare = command === 'split' || command === 'share';
  if (takesShare && share === undefined)
    throw fail('FS_USAGE', { found: `mirror ${command}`, expected: `mirror ${command} SHARE, such as 1%` });
  if (command === 'lease' && share === undefined)
    throw fail('FS_USAGE', { found: 'mirror lease', expected: 'mirror lease DURATION, such as 60s, or mirror lease none' });
  const answer = await askControlSocket(control, { command, ...argumentsOf(command, share) });
  io.stdout(`${JSON.stringify(answer)}\n`);
  const { ok, error } = answer as { ok: boolean; error?: { message: string } };
  if (!ok) io.stderr(`${error?.message ?? 'refused'}\n`);
  return ok ? 0 : 64;
}

function argumentsOf(command: string, word: string | undefined): object {
  if (word === undefined) return {};
  if (command === 'lease') return { for: word === 'none' ? null : word };
  return command === 'split' || command === 'share' ? { share: parseShare(word) } : {};
}
