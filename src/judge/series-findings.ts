import type { Kpi } from '../kpi/kpi.js';
import { countsTrials } from './count-evidence.js';
import { countedFinding } from './counted-finding.js';
import type { SeriesPair } from './evidence.js';
import { histogramFinding } from './histogram-finding.js';
import { ratioSeriesFinding } from './ratio-finding.js';
import { seriesFinding } from './series-finding.js';
import type { JudgeSpec } from './spec.js';
import { unpairedCountFinding } from './unpaired-count-finding.js';
import type { Finding } from './verdict.js';

/** The findings of every KPI that is judged on aggregated series. */
export function seriesFindings(series: readonly SeriesPair[], kpis: readonly Kpi[], spec: JudgeSpec): Finding[] {
  return kpis.flatMap((kpi) => {
    const pair = series.find((candidate) => candidate.kpi === kpi.name);
    if (kpi.kind === 'series') return [seriesFinding(pair, kpi, spec)];
    if (kpi.kind === 'ratio') return [ratioSeriesFinding(pair, kpi, spec)];
    if (kpi.kind === 'histogram') return [histogramFinding(pair?.counted, kpi, spec)];
    if (kpi.kind === 'count' && kpi.unpaired) return [countedFinding(pair?.counted, kpi, spec)];
    if (kpi.kind === 'count' && !countsTrials(kpi.name)) return [unpairedCountFinding(pair, kpi, spec)];
    return [];
  });
}
