import type { Command } from 'commander';
import { fail } from '../../core/errors.js';
import type { CommandSpec } from '../command-spec.js';
import { readJsonInput } from '../read-input.js';

interface ForecastOptions {
  readonly input?: string;
  readonly model?: string;
  readonly horizon?: string;
  readonly level?: string;
  readonly order?: string;
  readonly json?: boolean;
}

/** `foreshadow forecast`: point forecasts with intervals, and when a limit is reached. */
export const forecastCommand: CommandSpec = {
  name: 'forecast',
  summary: 'forecast series, with intervals and the time to a limit',
  example: 'foreshadow forecast --input series.json --horizon 60 --json',
  configure(command: Command) {
    command
      .option('--input <file>', 'document with `series`, or - for standard input', '-')
      .option('--model <name>', 'auto, naive, seasonal-naive, ridge-ar or trend', 'auto')
      .option('--horizon <steps>', 'steps ahead', '60')
      .option('--level <list>', 'levels of the intervals', '0.9,0.95')
      .option('--order <p,d,q>', 'order of an ARIMA model');
  },
  async act(options: ForecastOptions, _args, io) {
    if (options.order !== undefined) throw fail('FS_USAGE', { found: '--order', expected: 'no order: this version has no ARIMA model' });
    const { parseSeriesInput } = await import('../../run/series-input.js');
    const { forecastSeries } = await import('../../forecast/forecast.js');
    const name = options.input ?? '-';
    const series = parseSeriesInput(await readJsonInput(name, io), name);
    const request = { horizon: positiveInteger('--horizon', options.horizon ?? '60'), levels: levelsOf(options.level ?? '0.9,0.95') };
    const forecasts = series.map((one) => {
      const started = performance.now();
      const forecast = forecastSeries(one, request, options.model ?? 'auto');
      return { ...forecast, elapsedMs: Number((performance.now() - started).toFixed(1)) };
    });
    if (options.json) {
      io.stdout(`${JSON.stringify({ forecasts })}\n`);
      return 0;
    }
    const { describeForecast } = await import('../describe-forecast.js');
    for (const [index, forecast] of forecasts.entries()) io.stdout(describeForecast(forecast, series[index]?.stepSeconds ?? 1));
    return 0;
  },
};

function positiveInteger(flag: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw fail('FS_USAGE', { found: `${flag} ${text}`, expected: 'a whole number of at least 1' });
  return value;
}

function levelsOf(text: string): number[] {
  return text.split(',').map((part) => {
    const level = Number(part);
    if (!(level > 0 && level < 1))
      throw fail('FS_USAGE', { found: `--level ${text}`, expected: 'shares between 0 and 1, such as 0.9,0.95' });
    return level;
  });
}
