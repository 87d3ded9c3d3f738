import type { Issue } from '../core/errors.js';
import { show, valueAt } from './issues.js';
import type { Path, SourceMap } from './positions.js';

/** What has to be said about the traffic, and what contradicts itself. */
export function trafficRules(source: SourceMap): Issue[] {
  return [...sourceRules(source), ...authRules(source), ...speedRules(source), ...thinkTimeRules(source)];
}

/** Something has to be sent; an open and a closed loop exclude each other. */
function sourceRules(source: SourceMap): Issue[] {
  const traffic = at(source, 'traffic');
  if (!isMapping(traffic)) return [];
  const synthetic = traffic['synthetic'];
  if (traffic['replay'] === undefined && synthetic === undefined)
    return [missing(source, ['traffic', 'replay'], '`replay`, `synthetic`, or both')];
  if (!isMapping(synthetic) || synthetic['users'] === undefined || synthetic['rate'] === undefined) return [];
  return [
    {
      message: 'users and rate contradict each other',
      found: 'both',
      expected: 'users (a closed loop) or rate (an open one)',
      place: source.placeOfKey(['traffic', 'synthetic', 'users']),
    },
  ];
}

function authRules(source: SourceMap): Issue[] {
  const auth = at(source, 'traffic', 'auth');
  if (!isMapping(auth) || Object.keys(auth).length > 0) return [];
  return [missing(source, ['traffic', 'auth', 'header'], '`header`, or another key of `traffic.auth`')];
}

function speedRules(source: SourceMap): Issue[] {
  const rate = at(source, 'traffic', 'replay', 'rate');
  const thinks = at(source, 'traffic', 'replay', 'think-time') === 'recorded';
  if (at(source, 'traffic', 'replay', 'speed') === undefined || rate === undefined || rate === 'recorded' || thinks) return [];
  return [
    {
      message: 'speed and rate contradict each other',
      found: show(rate),
      expected: 'rate: recorded, think-time: recorded, or no speed',
      place: source.placeOf(['traffic', 'replay', 'rate']),
    },
  ];
}

/** Recorded gaps need a rate that leaves room for them; the search for the highest one does not. */
function thinkTimeRules(source: SourceMap): Issue[] {
  const replay = at(source, 'traffic', 'replay');
  if (!isMapping(replay) || !('think-time' in replay)) return [];
  const rate = replay['rate'] ?? (replay['speed'] === undefined ? 'auto' : 'recorded');
  const clash = replay['think-time'] === 'recorded' ? rate === 'auto' : rate === 'recorded';
  if (!clash) return [];
  return [
    {
      message: 'think time and rate contradict each other',
      found: `${show(replay['think-time'])} with rate ${show(rate)}`,
      expected: rate === 'auto' ? 'rate: recorded, closed or a rate such as 600/m' : 'think-time: recorded, or another rate',
      place: source.placeOf(['traffic', 'replay', 'think-time']),
    },
  ];
}

function missing(source: SourceMap, path: Path, expected: string): Issue {
  return { message: 'missing', expected, place: source.placeOfKey(path) };
}

const at = (source: SourceMap, ...path: readonly (string | number)[]): unknown => valueAt(source.value, path);

function isMapping(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
