import { expect } from '@jest/globals';
import type { Verdict } from '../../src/judge/verdict.js';
import type { CommandOptions, Ended } from './command-line.js';
import type { ShopScene } from './shop-scene.js';

export interface ShopRun extends Ended {
  readonly verdict: Verdict;
  /** the codes of the findings that made the outcome what it is, with their KPI */
  readonly reasons: readonly string[];
}

/** One experiment in the scene's folder `out`: the whole command line, and what must hold after every one of them. */
export async function runShop(scene: ShopScene, args: readonly string[] = [], options: Partial<CommandOptions> = {}): Promise<ShopRun> {
  const ended = await scene.run(['run', '--json', '--out', 'out', ...args], options);
  expect(await scene.leftRunning()).toEqual([]);
  const verdict = readVerdict(ended);
  await expectRecomputable(scene);
  const decisive = verdict.findings.filter((finding) => finding.outcome === verdict.outcome);
  return { ...ended, verdict, reasons: [...new Set(decisive.map(({ code, kpi }) => `${code} ${kpi}`))] };
}

function readVerdict({ stdout, stderr, code }: Ended): Verdict {
  try {
    return JSON.parse(stdout) as Verdict;
  } catch {
    throw new Error(`no verdict on standard output, exit code ${code}: ${stderr}`);
  }
}

/** The folder tells everything: judged again it gives the same bytes. */
export async function expectRecomputable(scene: ShopScene, folder = 'out'): Promise<void> {
  const again = await scene.runHere(['judge', '--input', folder, '--json']);
  expect(again.stderr).toBe('');
  expect(again.stdout).toBe(scene.read(`${folder}/verdict.json`));
}
