import type { Level } from './spec.js';

const NAMES: Readonly<Record<string, Level>> = {
  trace: 'debug',
  verbose: 'debug',
  silly: 'debug',
  debug: 'debug',
  info: 'info',
  information: 'info',
  notice: 'info',
  log: 'info',
  default: 'info',
  warn: 'warn',
  warning: 'warn',
  error: 'error',
  err: 'error',
  severe: 'error',
  crit: 'fatal',
  critical: 'fatal',
  alert: 'fatal',
  emerg: 'fatal',
  emergency: 'fatal',
  fatal: 'fatal',
  panic: 'fatal',
  dpanic: 'fatal',
};

/** A level by its usual names, or by its number as Bunyan and pino write it (10 to 60); null for any other. */
export function levelOf(value: unknown): Level | null {
  if (typeof value === 'number')
    return value >= 60 ? 'fatal' : value >= 50 ? 'error' : value >= 40 ? 'warn' : value >= 30 ? 'info' : 'debug';
  const name = typeof value === 'string' ? value.trim().toLowerCase() : '';
  if (/^\d{2}$/.test(name)) return levelOf(Number(name));
  return Object.hasOwn(NAMES, name) ? (NAMES[name] as Level) : null;
}
