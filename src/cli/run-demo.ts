import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadPlanText } from '../config/load.js';
import type { Plan } from '../config/plan.js';
import { fail } from '../core/errors.js';
import { lookUp } from '../core/registry.js';
import type { ArmSpec } from '../environment/environment.js';
import { exec } from '../io/exec.js';
import { systemClock } from '../io/system-clock.js';
import type { DemoOptions } from './commands/demo.js';
import type { CliIo } from './io.js';
import { parseSeed } from './parse-seed.js';
import { runAndTell } from './run-and-tell.js';

/** One change that the demo can try, as `examples/bookshop/scenarios.json` lists them. */
interface Scenario {
  readonly description: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
}

/** The seed of every demo, so that two of them can be compared. */
const DEMO_SEED = 20_261;

/** `foreshadow demo`: the bundled bookshop with one change, against itself. */
export async function runDemo(options: DemoOptions, io: CliIo): Promise<number> {
  const shop = join(projectRoot(), 'examples', 'bookshop');
  const name = options.scenario ?? 'slow-config';
  const scenarios = JSON.parse(readFileSync(join(shop, 'scenarios.json'), 'utf8')) as Readonly<Record<string, Scenario>>;
  const scenario = lookUp(scenarios, 'scenario', name);
  if (!options.quiet) io.stderr(`Demo "${name}": ${scenario.description}\n`);
  const seed = parseSeed(options.seed) ?? DEMO_SEED;
  const plan = await demoPlan(shop, scenario, seed);
  const out = options.out ?? 'foreshadow-run';
  // The arms run on the same Node.js as this process, whatever the first `node` of the PATH is.
  const env = { ...io.env, PATH: `${dirname(process.execPath)}:${io.env['PATH'] ?? ''}` };
  const exitCode = await runAndTell(plan, { out, reproduce: `foreshadow demo --scenario ${name} --seed ${seed}`, options }, { ...io, env });
  if (options.open) await openFile(resolve(io.cwd, out, 'report.html'), env);
  return exitCode;
}

async function demoPlan(shop: string, scenario: Scenario, seed: number): Promise<Plan> {
  const text = readFileSync(join(shop, 'demo.yml'), 'utf8');
  const plan = await loadPlanText(text, 'examples/bookshop/demo.yml', shop, { env: {}, seed });
  const { primary, shadow, baseline = primary } = plan.environment;
  const changed = { ...shadow, env: { ...shadow.env, ...scenario.env }, files: { ...shadow.files, ...scenario.files } };
  // All arms run what lies here, also in a checkout: the change is the scenario's, not the last commit's.
  const arms = { primary: asItStands(primary), shadow: asItStands(changed), baseline: asItStands(baseline) };
  return { ...plan, file: null, environment: { ...plan.environment, ...arms } };
}

function asItStands({ ref: _, ...arm }: ArmSpec): ArmSpec {
  return arm;
}

/** The folder that holds package.json: one or more above this file, in the sources as in `dist/`. */
export function projectRoot(): string {
  for (let at = dirname(fileURLToPath(import.meta.url)); at !== dirname(at); at = dirname(at)) {
    if (existsSync(join(at, 'examples', 'bookshop', 'server.js'))) return at;
  }
  throw fail('FS_INPUT_MISSING', {
    found: 'examples/bookshop',
    hint: 'The bundled example is part of the repository; reinstall Foreshadow.',
  });
}

async function openFile(file: string, env: Readonly<Record<string, string | undefined>>): Promise<void> {
  const opener = process.platform === 'darwin' ? 'open' : 'xdg-open';
  await exec(opener, [file], { cwd: dirname(file), env, timeoutMs: 10_000, clock: systemClock }).catch(() => undefined);
}
