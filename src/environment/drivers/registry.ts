import type { Registry } from '../../core/registry.js';
import type { EnvironmentDriver } from '../environment.js';
import { attachDriver } from './attach.js';
import { composeDriver } from './docker-compose.js';
import { processDriver } from './process.js';
import { urlDriver } from './url.js';

/** Every way of bringing arms up, by the name a configuration uses. */
export const drivers = {
  process: processDriver,
  url: urlDriver,
  attach: attachDriver,
  'docker-compose': composeDriver,
} as const satisfies Registry<EnvironmentDriver>;

export type DriverName = keyof typeof drivers;
