import type { CreateLogSource } from '../source.js';
import type { LogSourceName } from '../spec.js';
import { createDockerLogs } from './docker.js';
import { createProcessLogs } from './process.js';

/** The log sources by the name a user writes. */
export const LOG_READERS = { process: createProcessLogs, docker: createDockerLogs } as const satisfies Readonly<
  Record<LogSourceName, CreateLogSource>
>;
