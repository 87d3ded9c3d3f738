import { formatDuration } from '../../core/units.js';
import { type Check, failed, ok, skip, warn } from '../check.js';

export const config: Check = {
  name: 'config',
  title: 'Configuration',
  async run({ readConfig }) {
    const found = await readConfig();
    if (found.kind === 'missing') return warn('none', 'run `foreshadow init` to write one');
    if (found.kind === 'invalid')
      return { ...failed(`${found.file}: ${found.message}`, 'correct it; `foreshadow validate` says the same'), fault: 'configuration' };
    const { plan } = found;
    return ok(`${found.file}: service ${plan.service.name}, driver ${plan.environment.driver}, enforce ${plan.enforce}`);
  },
};

export const secrets: Check = {
  name: 'secrets',
  title: 'Secrets',
  async run({ readConfig }) {
    const found = await readConfig();
    if (found.kind !== 'valid') return skip('no configuration');
    if (found.secretProblem === undefined) return ok(found.plan.secrets?.length ? `${found.plan.secrets.length} set` : 'none are named');
    return { ...failed(found.secretProblem, "set the variable, or pass it in the workflow's `env:`"), fault: 'configuration' };
  },
};

export const recording: Check = {
  name: 'recording',
  title: 'Recording',
  async run({ readConfig, inspectRecording }) {
    const found = await readConfig();
    if (found.kind !== 'valid') return skip('no configuration');
    const { replay, synthetic, none } = found.plan.traffic;
    if (none) return ok('none; the arms have traffic of their own');
    if (replay.recording === null) return ok(`none; ${synthetic?.scenarios.length ?? 0} scenarios are sent instead`);
    const held = await inspectRecording(replay.recording, replay.format);
    if ('problem' in held) return failed(held.problem, held.next);
    const facts = `${held.requests} requests of ${held.clients} clients over ${formatDuration(held.spanMs)}`;
    return held.unreadable > 0
      ? warn(`${facts}; ${held.unreadable} records cannot be read`, 'the report counts them by reason')
      : ok(facts);
  },
};
