import type { CreateSource } from '../source.js';
import type { MetricSourceName } from '../spec.js';
import { createExposition } from './exposition.js';
import { createPrometheus } from './prometheus.js';

/** The metric sources by the name a user writes. */
export const SOURCES = { prometheus: createPrometheus, exposition: createExposition } as const satisfies Readonly<
  Record<MetricSourceName, CreateSource>
>;
