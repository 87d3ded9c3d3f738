import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fail } from '../core/errors.js';
import { gateDocumentOf } from '../report/gate-document.js';
import type { Report } from '../report/report.js';
import { RunFolder } from '../run/run-folder.js';
import { readEvent } from './event.js';
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
  'gate.json',
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
  try {
    if (inputs.carried !== undefined) {
      const { reportCarried } = await import('./report-carried.js');
      core.setOutput('comment-url', await reportCarried(resolve(world.cwd, inputs.carried), inputs['github-token'], world));
      return;
    }
    if (inputs.run === undefined) throw fail('FS_USAGE', { found: 'neither `run` nor `carried`', expected: 'one of them' });
    const directory = resolve(world.cwd, inputs.run);
    const [{ publish }, { wantedReports }, { readReport }] = await Promise.all([
      import('./publish.js'),
      import('./run-documents.js'),
      import('../run/read-report.js'),
    ]);
    const document = await readReport(directory);
    const asked = wantedReports(directory);
    const wanted = { ...asked, pullRequest: flagOf(inputs.comment) && asked.pullRequest };
    const url = await publish({ report: document, wanted, token: inputs['github-token'], secrets }, world);
    const gate = writeGate(document, directory, world);
    const kept = KEPT.map((name) => join(directory, name)).filter((path) => existsSync(path));
    core.setOutput('report', kept[0] ?? '');
    core.setOutput('artifacts', kept.join('\n'));
    core.setOutput('gate', gate);
    core.setOutput('comment-url', url ?? '');
    core.setOutput('artifact-name', asked.artifact ? artifactName(document.service, world.env['GITHUB_RUN_ATTEMPT']) : '');
  } catch (error) {
    core.warning(`No report: ${error instanceof Error ? error.message : String(error)}. The verdict is not affected.`, {
      title: 'Foreshadow',
    });
  }
}

/** What may be carried to a workflow that comments. @returns its path */
function writeGate(report: Report, directory: string, { env }: ActionWorld): string {
  const event = readEvent(env);
  const headSha = event.kind === 'pull-request' ? event.place.headSha : (env['GITHUB_SHA'] ?? '');
  new RunFolder(directory).writeJson('gate.json', gateDocumentOf(report, headSha));
  return join(directory, 'gate.json');
}

/** What actions/upload-artifact takes: no quotes, slashes and the like. A second attempt of a job has one of its own, for names may not be used twice. */
function artifactName(service: string, attempt = '1'): string {
  const name = service.replace(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 100);
  return `foreshadow-${name}${attempt === '1' ? '' : `-${attempt}`}`;
}
