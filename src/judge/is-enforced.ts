import type { Kpi } from '../kpi/kpi.js';

/** Whether a KPI may decide anything: under `observe` it only reports. */
export function isEnforced(kpi: Pick<Kpi, 'enforce'>): boolean {
  return kpi.enforce !== 'observe';
}
