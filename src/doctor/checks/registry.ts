import type { Check } from '../check.js';
import { config, recording, secrets } from './configuration.js';
import { docker } from './docker.js';
import { github } from './github.js';
import { clock, cores, memory, node, processTable, shell, taskset } from './machine.js';
import { metrics } from './metrics.js';
import { base, git } from './repository.js';
import { rollback, state } from './rollback.js';
import { cache, ports, runFolder, sqlite } from './storage.js';

/** Every check, in the order of the table. */
export const CHECKS: readonly Check[] = [
  node,
  cores,
  memory,
  clock,
  processTable,
  shell,
  taskset,
  docker,
  ports,
  sqlite,
  cache,
  runFolder,
  git,
  base,
  config,
  secrets,
  recording,
  metrics,
  state,
  rollback,
  github,
];
