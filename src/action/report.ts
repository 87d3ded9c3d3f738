import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { flagOf, readInputs, secretInputs } from './inputs.js';
import { maskSecrets } from './mask.js';
import type { ActionWorld } from './world.js';

/** What is worth keeping of a run folder. */
const KEPT = [
  'report.html',
  'report.md',
  'report.json',
  'report.xml',
  'verdict.json',
  'plan.json',
  'looks.ndjson',
  'journal.ndjson',
  'store.db',
  'logs',
];

/** `actions/report`: publishes the report of a run folder. It never makes a step red: a report that cannot be published is a warning. */
export async function report(world: ActionWorld): Promise<void> {
  const { core } = world;
  const inputs = readInputs('report', world);
  const secrets = secretInputs('report', inputs);
  maskSecrets(secrets, core);
  const directory = resolve(world.cwd, inputs.run ?? '');
  try {
    const [{ publish }, { wantsComment }, { readReport }] = await Promise.all([
      import('./publish.js'),
      import('./run-documents.js'),
      import('../run/read-report.js'),
    ]);
    const document = await readReport(directory);
    const comment = flagOf(inputs.comment) && wantsComment(directory);
    const url = await publish({ report: document, comment, token: inputs['github-token'], secrets }, world);
    const kept = KEPT.map((name) => join(directory, name)).filter((path) => existsSync(path));
    core.setOutput('report', kept[0] ?? '');
    core.setOutput('artifacts', kept.join('\n'));
    core.setOutput('comment-url', url ?? '');
  } catch (error) {
    core.warning(`No report: ${error instanceof Error ? error.message : String(error)}. The verdict is not affected.`, {
      title: 'Foreshadow',
    });
  }
}
