import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Policy } from '../../rollout/policy.js';
import type { CommandSpec } from '../command-spec.js';
import { onErrorOption, onInconclusiveOption, onNoDataOption } from '../policy-options.js';

interface GateOptions {
  readonly run?: string;
  readonly onInconclusive?: Policy;
  readonly onError?: Policy;
  readonly onNoData?: 'fail' | 'hold';
  readonly json?: boolean;
}

/** `foreshadow gate`: turns a verdict into an exit code, and does nothing else. */
export const gateCommand: CommandSpec = {
  name: 'gate',
  summary: 'exit with the code of a verdict, under the policies given',
  example: 'foreshadow gate --run foreshadow-run --on-inconclusive pass',
  configure(command: Command) {
    command
      .option('--run <dir>', 'run folder', 'foreshadow-run')
      .addOption(onInconclusiveOption())
      .addOption(onErrorOption())
      .addOption(onNoDataOption());
  },
  async act(options: GateOptions, _args, io) {
    const { readVerdict } = await import('../../run/read-verdict.js');
    const { gateOf } = await import('../../run/gate.js');
    const directory = resolve(io.cwd, options.run ?? 'foreshadow-run');
    const verdict = readVerdict(directory);
    const gate = gateOf(verdict, directory, options);
    if (options.json)
      io.stdout(
        `${JSON.stringify({ outcome: verdict.outcome, decision: verdict.decision, exitCode: gate.exitCode, affected: verdict.findings.every((finding) => finding.code !== 'not-affected') })}\n`,
      );
    else io.stdout(`${gate.sentence}\n`);
    return gate.exitCode;
  },
};
