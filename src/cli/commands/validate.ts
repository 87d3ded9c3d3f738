import type { Command } from 'commander';
import type { Plan } from '../../config/plan.js';
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
    const warnings = await warningsOf(plan, io.cwd);
    if (options.json) io.stdout(`${JSON.stringify({ valid: true, ...facts, warnings })}\n`);
    else
      io.stdout(
        `${file} is valid: service ${facts.service}, driver ${facts.driver}, ${facts.kpis.length} KPIs, enforce ${facts.enforce}\n`,
      );
    if (!options.json && !options.quiet) for (const warning of warnings) io.stderr(`warning: ${warning}\n`);
    return 0;
  },
};

/** About the recording: valid is valid, but a green built on old traffic means little. */
async function warningsOf(plan: Plan, cwd: string): Promise<string[]> {
  const { questionRecording } = await import('../../run/question-recording.js');
  const { ANONYMISER_VERSION } = await import('../../traffic/anonymise/entity.js');
  const { findOpenApi } = await import('../../init/openapi-requests.js');
  const { scanRepository } = await import('../../init/scan-repository.js');
  const { routeOf } = await import('../../traffic/route.js');
  const { systemClock } = await import('../../io/system-clock.js');
  const described = findOpenApi(await scanRepository(cwd))?.requests.map((target) => routeOf('GET', target)) ?? [];
  return await questionRecording(plan, systemClock.now(), ANONYMISER_VERSION, described);
}
