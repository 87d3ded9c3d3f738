import { resolve } from 'node:path';
import type { Command } from 'commander';
import { fail } from '../../core/errors.js';
import { parseDuration, parseRatio } from '../../core/units.js';
import type { Injection } from '../../judge/backtest/injection.js';
import type { BacktestResult, Rate } from '../../judge/backtest/backtest.js';
import type { CommandSpec } from '../command-spec.js';
import type { CommonOptions } from '../io.js';
import { parseSeed } from '../parse-seed.js';

interface BacktestOptions extends CommonOptions {
  readonly input?: string;
  readonly runs?: string;
  readonly looks?: string;
  readonly for?: string;
  readonly inject?: string;
}

/** `foreshadow backtest`: how often the judge would have raised an alarm on data in which nothing changed, and how often it finds what is put in. */
export const backtestCommand: CommandSpec = {
  name: 'backtest',
  summary: 'replay the judge over past data and print its realised false-alarm rate, or its power',
  example: 'foreshadow backtest --input foreshadow-run --runs 200 --inject latency:10%',
  configure(command: Command) {
    command
      .requiredOption('--input <file>', 'run folder, evidence document, or CSV of a KPI (time, value)')
      .option('--runs <n>', 'experiments to draw', '200')
      .option('--looks <duration>', 'time between looks, e.g. 60s; by default two blocks')
      .option('--for <duration>', 'length of each experiment; default: that of the run, a quarter of a CSV')
      .option('--inject <what>', 'latency:10%, tail:20% (the slowest tenth), errors:0.5% (more answers of 500) or series:10%');
  },
  async act(options: BacktestOptions, _args, io) {
    const runs = Number(options.runs);
    if (!Number.isInteger(runs) || runs < 1)
      throw fail('FS_USAGE', { found: `--runs ${options.runs}`, expected: 'a whole number of at least 1' });
    const seconds = (text: string | undefined): number | undefined => (text === undefined ? undefined : parseDuration(text) / 1_000);
    const injection = options.inject === undefined ? null : parseInjection(options.inject);
    const { openDraw } = await import('../../run/backtest-evidence.js');
    const { backtest } = await import('../../judge/backtest/backtest.js');
    const seed = parseSeed(options.seed) ?? 1;
    const draw = await openDraw(resolve(io.cwd, options.input ?? ''), { injection, forSeconds: seconds(options.for), seed });
    const result = backtest(runs, draw, seconds(options.looks));
    io.stdout(options.json ? `${JSON.stringify({ injected: injection, seed, ...result })}\n` : describe(result, options.inject));
    return 0;
  },
};

function parseInjection(text: string): Injection {
  const [kind, size] = text.split(':');
  const kinds = ['latency', 'tail', 'errors', 'series'] as const;
  const known = kinds.find((name) => name === kind);
  if (!known || !size) throw fail('FS_USAGE', { found: `--inject ${text}`, expected: 'latency:10%, tail:20%, errors:0.5% or series:10%' });
  return { kind: known, size: parseRatio(size) };
}

function describe(result: BacktestResult, inject: string | undefined): string {
  const { runs, outcomes, alarms, rollBacks, warnings, medianSecondsToAlarm } = result;
  const first = inject === undefined ? 'False alarms (nothing differs)' : `Found (${inject} put in)`;
  const lines = [
    `${runs} experiments drawn from the data`,
    `${first}: ${said(alarms)}${medianSecondsToAlarm === null ? '' : `, median after ${Math.round(medianSecondsToAlarm)} s`}`,
    `Roll-backs: ${said(rollBacks)}`,
    `Warnings, which decide nothing: ${said(warnings)}`,
    `Outcomes: ${(['pass', 'inconclusive', 'fail', 'error'] as const).map((name) => `${name} ${outcomes[name].count}`).join(', ')}`,
    ...Object.entries(result.reasons).map(([reason, count]) => `  ${reason}: ${count}`),
  ];
  return `${lines.join('\n')}\n`;
}

function said({ count, share, low, high }: Rate): string {
  const percent = (value: number): string => `${Number((100 * value).toPrecision(3))} %`;
  return `${count} (${percent(share)}; 95 % interval ${percent(low)} to ${percent(high)})`;
}
