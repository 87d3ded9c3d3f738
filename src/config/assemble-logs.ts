import { DEFAULT_LEVELS, type LogsSpec } from '../logs/spec.js';
import type { ConfigDocument } from './schema.js';

/** Which lines are compared. @param driver says where they are read by default */
export function assembleLogs({ source, container, ignore, levels }: NonNullable<ConfigDocument['logs']>, driver: string): LogsSpec {
  return {
    source: source ?? defaultLogSource(driver),
    ...(container === undefined ? {} : { container }),
    ignore: ignore ?? [],
    levels: levels ?? DEFAULT_LEVELS,
  };
}

export const defaultLogSource = (driver: string): LogsSpec['source'] => (driver === 'process' ? 'process' : 'docker');
