import { formatDuration } from '../core/units.js';
import type { Forecast } from '../forecast/forecaster.js';

/** A forecast in a few lines for a person. */
export function describeForecast(forecast: Forecast, stepSeconds: number): string {
  const { name, model, mean, intervals, breach, card } = forecast;
  const last = mean.length - 1;
  const [level, interval] = Object.entries(intervals)[0] ?? [];
  const lines = [
    `${name}: ${model}${card.order ? ` (${card.order.join(',')})` : ''}`,
    `  in ${formatDuration(mean.length * stepSeconds * 1_000)}: ${number(mean[last])}${interval ? ` (${number(interval.low[last])} to ${number(interval.high[last])} at ${level})` : ''}`,
  ];
  if (breach) {
    const when = breach.seconds.median === null ? 'not within reach' : `in about ${formatDuration(breach.seconds.median * 1_000)}`;
    lines.push(`  limit: ${(100 * breach.probability).toFixed(0)} % within the horizon, ${when}`);
  }
  const { mase, coverage, origins } = card.backtest;
  lines.push(
    `  on its own past (${origins} origins): MASE ${mase === null ? 'unknown' : number(mase)}, coverage ${JSON.stringify(coverage)}`,
  );
  return `${lines.join('\n')}\n`;
}

const number = (value: number | undefined): string =>
  value === undefined || !Number.isFinite(value) ? 'unknown' : String(Number(value.toPrecision(4)));
