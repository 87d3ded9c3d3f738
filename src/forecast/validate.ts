import { fail } from '../core/errors.js';
import type { ForecastInput, ForecastRequest } from './forecaster.js';

/** More steps than this are refused: a forecast that long says nothing, and the document would be huge. */
const HORIZON_MAX = 10_000;

/** @throws FS_INPUT_INVALID naming the series and the field that a forecast cannot be made from */
export function assertForecastable(input: ForecastInput, request: ForecastRequest): void {
  const refuse = (field: string, found: unknown, expected: string) =>
    fail('FS_INPUT_INVALID', { found: `${field} ${String(found)} of series "${input.name}"`, expected, place: { path: field } });
  const { horizon, levels } = request;
  if (!(Number.isInteger(horizon) && horizon >= 1 && horizon <= HORIZON_MAX))
    throw refuse('horizon', horizon, `a whole number from 1 to ${HORIZON_MAX}`);
  const level = levels.find((value) => !(value > 0 && value < 1));
  if (level !== undefined) throw refuse('level', level, 'a share between 0 and 1, such as 0.9');
  if (!(input.stepSeconds > 0 && Number.isFinite(input.stepSeconds))) throw refuse('stepSeconds', input.stepSeconds, 'a positive number');
  const season = input.seasonSteps;
  if (season !== undefined && !(Number.isInteger(season) && season >= 1))
    throw refuse('seasonSteps', season, 'a whole number of at least 1');
  const at = input.values.findIndex((value) => value !== null && !Number.isFinite(value));
  if (at >= 0) throw refuse(`values[${at}]`, input.values[at], 'a finite number, or null where nothing was measured');
}
