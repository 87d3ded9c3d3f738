import { resolve } from 'node:path';
import { policiesOf, readInputs } from './inputs.js';
import type { ActionWorld } from './world.js';

/** `actions/gate`: ends red where the verdict of a run folder says so. */
export async function gate(world: ActionWorld): Promise<void> {
  const inputs = readInputs('gate', world);
  const directory = resolve(world.cwd, inputs.run ?? '');
  const [{ gateOf }, { conclude }, { readReport }, { readVerdict }] = await Promise.all([
    import('../run/gate.js'),
    import('./annotate.js'),
    import('../run/read-report.js'),
    import('../run/read-verdict.js'),
  ]);
  const verdict = readVerdict(directory);
  const { exitCode } = gateOf(verdict, directory, policiesOf(inputs));
  world.core.setOutput('outcome', verdict.outcome);
  world.core.setOutput('decision', verdict.decision);
  world.core.setOutput('exit-code', String(exitCode));
  conclude(await readReport(directory), exitCode, world);
}
