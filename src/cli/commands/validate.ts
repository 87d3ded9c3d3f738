import type { Command } from 'commander';
import type { CommandSpec } from '../command-spec.js';
import type { CommonOptions } from '../io.js';

/** `foreshadow validate`: checks a configuration, nothing else. */
export const validateCommand: CommandSpec = {
  name: 'validate',
  summary: 'check a configuration and say every problem at once',
  example: 'foreshadow validate .github/foreshadow.yml',
  configure(command: Command) {
    command.argument('[file]', 'configuration file; by default the one that `run` would take');
  },
  async act(options: CommonOptions, args, io) {
    const { findConfig } = await import('../../config/find-config.js');
    const { loadPlan } = await import('../../config/load.js');
    const file = args[0] ?? options.config ?? findConfig(io.cwd);
    const plan = await loadPlan(file, { env: io.env, seed: 0, cwd: io.cwd, missingSecrets: 'keep' });
    const facts = {
      file,
      service: plan.service.name,
      driver: plan.environment.driver,
      kpis: plan.kpis.map((kpi) => kpi.name),
      enforce: plan.enforce,
    };
    if (options.json) io.stdout(`${JSON.stringify({ valid: true, ...facts })}\n`);
    else
      io.stdout(
        `${file} is valid: service ${facts.service}, driver ${facts.driver}, ${facts.kpis.length} KPIs, enforce ${facts.enforce}\n`,
      );
    return 0;
  },
};
