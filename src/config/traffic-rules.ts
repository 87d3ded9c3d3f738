import type { Issue } from '../core/errors.js';
import { isMapping, show, valueAt } from './issues.js';
import type { Path, SourceMap } from './positions.js';

/** What has to be said about the traffic, and what contradicts itself. */
export function trafficRules(source: SourceMap): Issue[] {
  return [...sourceRules(source), ...mirrorRules(source), ...authRules(source), ...speedRules(source), ...thinkTimeRules(source)];
}

/** Something has to be sent; an open and a closed loop exclude each other. */
function sourceRules(source: SourceMap): Issue[] {
  const traffic = at(source, 'traffic');
  if (!isMapping(traffic) || at(source, 'environment', 'driver') === 'attach') return [];
  const synthetic = traffic['synthetic'];
  if (traffic['replay'] === undefined && synthetic === undefined && traffic['mirror'] === undefined)
    return [missing(source, ['traffic', 'replay'], '`replay`, `synthetic`, both, or `mirror`')];
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

/** Live traffic comes from clients, at its own pace, to services that are running already. */
function mirrorRules(source: SourceMap): Issue[] {
  const mirror = at(source, 'traffic', 'mirror');
  if (!isMapping(mirror)) return [];
  const contradiction = (message: string, path: Path, expected: string): Issue => ({
    message,
    found: show(path.at(-1)),
    expected,
    place: source.placeOfKey(path),
  });
  const beside = ['replay', 'synthetic'].filter((name) => at(source, 'traffic', name) !== undefined);
  const driver = at(source, 'environment', 'driver');
  const testUser = mirror['credentials'] === 'test-user' && at(source, 'traffic', 'auth', 'header') === undefined;
  return [
    ...beside.map((name) =>
      contradiction('a mirror takes what clients send, and nothing else is sent', ['traffic', name], 'either `mirror` or this'),
    ),
    ...(driver !== undefined && driver !== 'url'
      ? [
          {
            message: 'a mirror stands in front of running services',
            found: show(driver),
            expected: 'driver `url`',
            place: source.placeOf(['environment', 'driver']),
          },
        ]
      : []),
    ...(isMapping(at(source, 'environment', 'baseline'))
      ? [contradiction('a mirror has two arms', ['environment', 'baseline'], 'no baseline beside `traffic.mirror`')]
      : []),
    ...(mirror['credentials'] !== undefined && mirror['forward'] === 'original'
      ? [
          contradiction(
            'original requests carry their own credentials',
            ['traffic', 'mirror', 'credentials'],
            'no such key with `forward: original`',
          ),
        ]
      : []),
    ...(testUser ? [missing(source, ['traffic', 'mirror', 'credentials'], '`traffic.auth.header` for the test user')] : []),
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
