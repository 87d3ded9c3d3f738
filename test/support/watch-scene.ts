import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parsePlan } from '../../src/config/parse.js';
import { executePlan } from '../../src/run/execute.js';
import type { ExperimentResult } from '../../src/run/experiment.js';
import { rejudge } from '../../src/run/rejudge.js';
import { JumpingClock } from './jumping-clock.js';
import type { PrometheusStandIn } from './prometheus-stand-in.js';

/** Second 0 of every watch, ms since the epoch. */
export const WATCH_BEGAN_MS = 1_795_000_000_000;

export interface Watched extends ExperimentResult {
  /** the same folder judged again */
  readonly again: Awaited<ReturnType<typeof rejudge>>;
}

/** Watches two versions by a stand-in for Prometheus, an hour in a second, and judges the run folder once more. */
export async function watch(
  prometheus: PrometheusStandIn,
  sections: Readonly<Record<string, unknown>>,
  length = '3m',
  budget = '2h',
): Promise<Watched> {
  const directory = mkdtempSync(join(tmpdir(), 'foreshadow-watch-'));
  using clock = new JumpingClock(WATCH_BEGAN_MS, prometheus.isBusy);
  try {
    const document = {
      version: 1,
      service: { name: 'shop' },
      environment: { driver: 'attach', primary: { vars: { version: 'v41' } }, shadow: { vars: { version: 'v42' } } },
      traffic: 'none',
      for: length,
      budget,
      ...sections,
    };
    const plan = parsePlan(JSON.stringify(document), 'foreshadow.yml', { directory, env: { TOKEN: 'topsecrettoken' }, seed: 7 });
    const result = await executePlan(plan, {
      clock,
      signal: new AbortController().signal,
      env: {},
      cwd: directory,
      outDirectory: join(directory, 'out'),
      onProgress: () => undefined,
      reproduce: 'foreshadow run',
    });
    return { ...result, again: await rejudge(result.folder) };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
