import type { CreateSource } from '../source.js';
import type { MetricSourceName } from '../spec.js';
import { createContainer } from './container.js';
import { createDatabase } from './database.js';
import { createDatadog } from './datadog.js';
import { createExposition } from './exposition.js';
import { createPrometheus } from './prometheus.js';

/** The metric sources by the name a user writes. */
export const SOURCES = {
  prometheus: createPrometheus,
  datadog: createDatadog,
  exposition: createExposition,
  container: createContainer,
  database: createDatabase,
} as const satisfies Readonly<Record<MetricSourceName, CreateSource>>;
