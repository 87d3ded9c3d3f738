import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { CheckStatus } from '../../doctor/check.js';
import type { CommandSpec } from '../command-spec.js';
import { type CommonOptions, renderOptions } from '../io.js';

interface DoctorOptions extends CommonOptions {
  readonly out?: string;
}

/** `foreshadow doctor`: whether this machine, this repository and this configuration can do a run. */
export const doctorCommand: CommandSpec = {
  name: 'doctor',
  summary: 'check the machine, the repository, the configuration and the credentials',
  example: 'foreshadow doctor --config foreshadow.yml',
  configure(command: Command) {
    command.option('--out <dir>', 'the run folder that would be written', 'foreshadow-run');
  },
  async act(options: DoctorOptions, _args, io) {
    const { examine, exitCodeOf } = await import('../../doctor/examine.js');
    const { realWorld } = await import('../../doctor/real-world.js');
    const { renderTable } = await import('../../doctor/render-table.js');
    const { cacheDirectory } = await import('../../run/execute.js');
    const { systemClock } = await import('../../io/system-clock.js');
    const world = realWorld({
      cwd: io.cwd,
      env: io.env,
      config: options.config,
      runDirectory: resolve(io.cwd, options.out ?? 'foreshadow-run'),
      cacheDirectory: cacheDirectory(io.env),
      clock: systemClock,
      signal: io.signal,
    });
    const examined = await examine(world);
    const exitCode = exitCodeOf(examined);
    const { colors } = renderOptions(io);
    const paints: Readonly<Record<CheckStatus, ((text: string) => string) | undefined>> = {
      ok: colors?.green,
      warn: colors?.yellow,
      fail: colors?.red,
      skip: colors?.dim,
    };
    if (options.json) io.stdout(`${JSON.stringify({ exitCode, checks: examined })}\n`);
    else io.stdout(renderTable(examined, (status, text) => paints[status]?.(text) ?? text));
    return exitCode;
  },
};
