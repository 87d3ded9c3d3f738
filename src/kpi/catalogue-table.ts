import { builtInKpis } from './catalogue.js';
import type { Kpi } from './kpi.js';

/** The table of `docs/kpis.md`: every built-in KPI with its defaults. */
export function kpiTable(): string {
  return [
    '| KPI | kind | unit | bad when it | margin | tail margin | absolute margin | critical | weight | minimum sample |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...builtInKpis({ calls: true, logs: true, traces: true, statements: true }).map(row),
  ].join('\n');
}

function row(kpi: Kpi): string {
  const direction = { increase: 'rises', decrease: 'falls', either: 'changes' }[kpi.direction];
  const tail = kpi.kind === 'trend' ? percent(kpi.tailMargin) : '';
  const floor = kpi.kind === 'count' ? percent(kpi.absoluteMargin) : '';
  const cells = [
    `\`${kpi.name}\``,
    kpi.kind,
    kpi.unit,
    direction,
    percent(kpi.margin),
    tail,
    floor,
    kpi.critical ? 'yes' : 'no',
    kpi.weight,
    kpi.minimumSample,
  ];
  return `| ${cells.join(' | ')} |`;
}

const percent = (share: number): string => `${Number((100 * share).toPrecision(6))}%`;
