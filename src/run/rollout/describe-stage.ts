import type { Finding } from '../../judge/verdict.js';
import { formatCount } from '../../report/numbers.js';
import type { StageVerdict } from './judge-stage.js';
import type { StageEvidence } from './stage-evidence.js';

/** One sentence for whoever is woken by it: what was seen of how many. */
export function describeStage({ outcome, findings }: StageVerdict, { atSeconds }: StageEvidence): string {
  const worst = findings.filter((finding) => finding.outcome === outcome && finding.outcome !== 'pass');
  if (worst.length > 0) return worst.map(describe).join('; ');
  const counted = findings.find(({ method }) => method === 'conditional-binomial');
  return counted ? `no alarm; ${describe(counted)}` : `no alarm after ${Math.round(atSeconds)} s`;
}

function describe(finding: Finding): string {
  const { kpi, code, facts = {}, effect, n } = finding;
  if (code === 'source-failed') return `source ${String(facts['source'])} failed: ${String(facts['message'])}`;
  if (code === 'no-data') return kpi === 'run' ? 'nothing was measured that could clear the new version' : `${kpi}: nothing measured`;
  if (code === 'not-enough')
    return `${kpi}: too little yet (${formatCount(n.experiment)} requests on the new version, ${formatCount(n.control)} on the old)`;
  if (code === 'forecast-breach') return `${kpi}: forecast to break its limit (probability ${String(facts['probability'])})`;
  if (facts['experimentOf'] !== undefined)
    return `${kpi}: ${share(facts['experiment'], facts['experimentOf'])} on the new version, ${share(facts['control'], facts['controlOf'])} on the old`;
  if (facts['bound'] !== undefined)
    return `${kpi}: ${percent(facts['experimentShare'])} of requests slower than ${String(facts['bound'])} ms on the new version, ${percent(facts['controlShare'])} on the old`;
  return `${kpi}: ${code}${effect ? `, ratio ${effect.ratio}` : ''}`;
}

const share = (events: unknown, all: unknown): string => `${formatCount(Number(events))} of ${formatCount(Number(all))}`;
const percent = (value: unknown): string => `${Number((100 * Number(value)).toPrecision(3))} %`;
