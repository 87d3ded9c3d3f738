import { parseRatio, parseSize } from '../core/units.js';

/**
 * A limit of a KPI in the KPI's own unit: sizes for bytes (`512MiB`), percent for percent (`80%` is 80), a number or a share (`5%` is 0.05)
 * for everything else. Undefined where it is not understood.
 */
export function readLimit(value: unknown, unit: string): number | undefined {
  if (typeof value === 'number') return unit === 'bytes' || !Number.isFinite(value) ? undefined : value;
  if (typeof value !== 'string') return undefined;
  try {
    if (unit === 'bytes') return parseSize(value);
    return unit === '%' ? parseRatio(value) * (value.includes('%') ? 100 : 1) : parseRatio(value);
  } catch {
    return undefined;
  }
}
