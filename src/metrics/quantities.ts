import type { Direction } from '../kpi/kpi.js';

/** What can be asked of a source that has no query language of its own. */
export interface Quantity {
  readonly unit: string;
  /** the direction that is bad */
  readonly direction: Direction;
  readonly what: string;
}

const q = (unit: string, what: string, direction: Direction = 'increase'): Quantity => ({ unit, what, direction });

/** By source; databases by their kind. */
export const QUANTITIES = {
  container: {
    cpu: q('%', 'CPU, per cent of a core'),
    memory: q('bytes', 'memory without the page cache that can be given back'),
    read: q('bytes/s', 'read from block devices'),
    written: q('bytes/s', 'written to block devices'),
    throttled: q('%', 'time it was kept from running by its CPU limit'),
    restarts: q('restarts', 'times it was started again'),
    processes: q('processes', 'processes and threads'),
  },
  postgres: {
    calls: q('calls/s', 'statements'),
    time: q('ms/s', 'time spent in statements'),
    rows: q('rows/s', 'rows that statements gave or changed'),
  },
  redis: {
    calls: q('calls/s', 'commands'),
    time: q('ms/s', 'time spent in commands'),
    'hit-ratio': q('ratio', 'share of look-ups that found their key', 'decrease'),
    memory: q('bytes', 'memory used'),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Quantity>>>>;

export type QuantityGroup = keyof typeof QUANTITIES;

/** The quantities of a group by name. */
export function quantitiesOf(group: QuantityGroup): Readonly<Record<string, Quantity>> {
  return QUANTITIES[group];
}

/** What is read where the configuration names no queries: name of the value -> quantity. */
export function defaultQueries(group: QuantityGroup): Readonly<Record<string, string>> {
  if (group === 'container')
    return { cpu: 'cpu', memory: 'memory', 'disk-written': 'written', throttled: 'throttled', restarts: 'restarts' };
  if (group === 'postgres') return { 'database-time': 'time', 'database-rows': 'rows' };
  return { 'cache-hit-ratio': 'hit-ratio', 'cache-memory': 'memory' };
}
