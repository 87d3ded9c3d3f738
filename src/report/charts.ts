import { ecdfChart } from './charts/ecdf-chart.js';
import { evidenceChart } from './charts/evidence-chart.js';
import { ratioChart } from './charts/ratio-chart.js';
import { timelineChart } from './charts/timeline-chart.js';

/** Data in, SVG text out. Each chart survives empty, single-point and non-finite data, and names itself for screen readers. */
export const CHARTS = { ratio: ratioChart, ecdf: ecdfChart, timeline: timelineChart, evidence: evidenceChart } as const;
