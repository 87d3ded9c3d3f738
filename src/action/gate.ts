import { resolve } from 'node:path';
import { gateOf } from '../run/gate.js';
import { conclude } from './annotate.js';
import { policiesOf, readInputs } from './inputs.js';
import { readReport, readVerdict } from './run-documents.js';
import type { ActionWorld } from './world.js';

/** `actions/gate`: ends red where the verdict of a run folder says so. */
export async function gate(world: ActionWorld): Promise<void> {
  const inputs = readInputs('gate', world.core);
  const directory = resolve(world.cwd, inputs.run ?? '');
  const verdict = readVerdict(directory);
  const { exitCode } = gateOf(verdict, directory, policiesOf(inputs));
  world.core.setOutput('outcome', verdict.outcome);
  world.core.setOutput('decision', verdict.decision);
  world.core.setOutput('exit-code', String(exitCode));
  conclude(await readReport(directory), exitCode, world);
}
