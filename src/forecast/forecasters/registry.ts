import type { Registry } from '../../core/registry.js';
import type { Forecaster } from '../forecaster.js';
import { naive } from './naive.js';
import { ridgeAr } from './ridge-ar.js';
import { seasonalNaive } from './seasonal-naive.js';
import { trend } from './trend.js';

/** Every forecaster a user can name; `auto` chooses among them. On a tie the earlier wins. */
export const FORECASTERS = {
  naive,
  'seasonal-naive': seasonalNaive,
  'ridge-ar': ridgeAr,
  trend,
} as const satisfies Registry<Forecaster>;

export type ForecasterName = keyof typeof FORECASTERS;
