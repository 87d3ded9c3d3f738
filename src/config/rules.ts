import type { Issue } from '../core/errors.js';
import { nearest } from '../core/nearest.js';
import { parseDuration } from '../core/units.js';
import { BUILT_IN_NAMES, builtIn } from '../kpi/catalogue.js';
import { isMapping, show, valueAt } from './issues.js';
import { attachRules } from './attach-rules.js';
import { egressRules } from './egress-rules.js';
import { readLimit } from './limit.js';
import { metricRules, queryNames } from './metric-rules.js';
import { logRules } from './log-rules.js';
import { notifyRules } from './notify-rules.js';
import { rollbackRules } from './rollback-rules.js';
import { rolloutRules } from './rollout-rules.js';
import { traceRules } from './trace-rules.js';
import { trafficRules } from './traffic-rules.js';
import type { Path, SourceMap } from './positions.js';

/**
 * The rules that join several keys. They read the document as it stands, so that they report beside the schema's own problems;
 * where a value is not understood they stay silent, because the schema has said so.
 */
export function checkRules(source: SourceMap): Issue[] {
  return [
    driverRules,
    armRules,
    copiedState,
    egressRules,
    attachRules,
    trafficRules,
    kpiRules,
    metricRules,
    logRules,
    traceRules,
    acceptRules,
    judgeRules,
    riskRules,
    budgetRules,
    notifyRules,
    rollbackRules,
    rolloutRules,
  ].flatMap((rule) => rule(source));
}

type DriverName = 'process' | 'url' | 'docker-compose' | 'attach';

/** The keys that not every driver reads, and who reads them. */
const READ_BY: readonly (readonly [drivers: readonly DriverName[], keys: readonly Path[]])[] = [
  [['process'], [['command'], ...arms(['command'])]],
  [['process', 'attach'], arms(['vars'])],
  [
    ['process', 'docker-compose'],
    [['build'], ['state', 'prepare'], ...arms(['ref']), ...arms(['env']), ...arms(['files'])],
  ],
  [['docker-compose'], [['file'], ['service'], ['port'], ['services'], ['limits'], ['state', 'snapshot'], ...arms(['image'])]],
  [['url', 'attach'], arms(['url'])],
];

function driverRules(source: SourceMap): Issue[] {
  const driver = at(source, 'environment', 'driver');
  return READ_BY.filter(([drivers]) => isDriver(driver) && !drivers.includes(driver)).flatMap(([drivers, keys]) =>
    keys
      .map((path): Path => ['environment', ...path])
      .filter((path) => valueAt(source.value, path) !== undefined)
      .map((path) => ({
        message: `only driver ${drivers.map((name) => `\`${name}\``).join(' or ')} reads this key`,
        found: show(path.at(-1)),
        expected: drivers.includes('url') ? insteadOfUrl(driver) : `no such key with driver \`${String(driver)}\``,
        place: source.placeOfKey(path),
      })),
  );
}

const insteadOfUrl = (driver: unknown): string =>
  driver === 'process' ? '`ref` or `command` with driver `process`' : '`ref` or `image` with driver `docker-compose`';

const isDriver = (name: unknown): name is DriverName => READ_BY.some(([drivers]) => drivers.includes(name as DriverName));

function armRules(source: SourceMap): Issue[] {
  const driver = at(source, 'environment', 'driver');
  if (driver === 'process') {
    const primary = at(source, 'environment', 'command') ?? at(source, 'environment', 'primary', 'command');
    return primary === undefined ? [missing(source, ['environment', 'command'], 'the command that starts the service')] : [];
  }
  if (driver === 'docker-compose')
    return at(source, 'environment', 'service') === undefined
      ? [missing(source, ['environment', 'service'], 'the service of the Compose file that the traffic goes to')]
      : [];
  if (driver !== 'url') return [];
  const named = ['primary', 'shadow', ...(isMapping(at(source, 'environment', 'baseline')) ? ['baseline'] : [])];
  return named
    .filter((arm) => at(source, 'environment', arm, 'url') === undefined)
    .map((arm) => missing(source, ['environment', arm, 'url'], `where the ${arm} answers, http://HOST:PORT`));
}

/** Data of its own needs services of its own, and only volumes can be copied. */
function copiedState(source: SourceMap): Issue[] {
  const driver = at(source, 'environment', 'driver');
  const each = at(source, 'environment', 'state', 'each');
  const issues: Issue[] = [];
  if (each === 'snapshot' && isDriver(driver) && driver !== 'docker-compose')
    issues.push({
      message: 'only driver `docker-compose` can copy data',
      found: show(each),
      expected: 'own | shared | read-only',
      place: source.placeOf(['environment', 'state', 'each']),
    });
  if (at(source, 'environment', 'state', 'snapshot') !== undefined && each !== 'snapshot')
    issues.push({
      message: 'nothing is copied',
      found: show(each ?? 'own'),
      expected: 'each: snapshot',
      place: source.placeOfKey(['environment', 'state', 'snapshot']),
    });
  if (at(source, 'environment', 'services') === 'changed' && (each === undefined || each === 'own' || each === 'snapshot'))
    issues.push({
      message: 'an arm has data of its own only in services of its own',
      found: '"changed"',
      expected: 'all, or state.each: shared | read-only',
      place: source.placeOf(['environment', 'services']),
    });
  return issues;
}

function kpiRules(source: SourceMap): Issue[] {
  const kpis = at(source, 'kpis');
  if (!isMapping(kpis)) return [];
  return Object.entries(kpis).flatMap(([name, kpi]) => oneKpi(source, name, kpi));
}

const OWN_ONLY = ['unit', 'direction', 'expression'] as const;

function oneKpi(source: SourceMap, name: string, kpi: unknown): Issue[] {
  const place = source.placeOfKey(['kpis', name]);
  const isWatched = at(source, 'environment', 'driver') === 'attach' && queryNames(source).includes(name);
  if (builtIn(name) && !isWatched) {
    const foreign = OWN_ONLY.filter((key) => isMapping(kpi) && key in kpi);
    return foreign.map((key) => ({
      message: `${name} is built in and keeps its ${key}`,
      found: show(key),
      expected: 'a name of your own for a KPI with an expression',
      place: source.placeOfKey(['kpis', name, key]),
    }));
  }
  if (queryNames(source).includes(name) && !(isMapping(kpi) && 'expression' in kpi)) return [];
  if (isMapping(kpi) && 'expression' in kpi) {
    if (/^[a-z][a-z0-9-]*$/.test(name)) return [];
    return [{ message: 'not a name for a KPI', found: show(name), expected: 'lower case letters, digits and hyphens', place }];
  }
  const known = [...BUILT_IN_NAMES, ...queryNames(source)];
  const expected = `one of ${known.join(', ')}, or an \`expression\` of your own`;
  return [{ message: 'unknown KPI', found: show(name), expected, nearest: nearest(name, known), place }];
}

function acceptRules(source: SourceMap): Issue[] {
  const accept = at(source, 'accept');
  if (!Array.isArray(accept)) return [];
  const known = knownKpis(source);
  return accept.flatMap((rule: unknown, index): Issue[] => {
    if (!isMapping(rule)) return [];
    const path: Path = ['accept', index];
    if ('kpi' in rule === 'divergence' in rule)
      return [
        {
          message: 'an accepted finding is named by its KPI or by its differing path',
          found: 'kpi' in rule ? 'both' : 'neither',
          expected: 'either kpi or divergence',
          place: source.placeOf(path),
        },
      ];
    return 'kpi' in rule ? unknownKpi(source, [...path, 'kpi'], rule['kpi'], known) : [];
  });
}

function judgeRules(source: SourceMap): Issue[] {
  const [alpha, rollback] = [number(at(source, 'judge', 'alpha')), number(at(source, 'judge', 'rollback-alpha'))];
  if (alpha === null || rollback === null || rollback <= alpha) return [];
  return [
    {
      message: 'a roll-back may not need less evidence than a fail',
      found: String(rollback),
      expected: `at most alpha, ${alpha}`,
      place: source.placeOf(['judge', 'rollback-alpha']),
    },
  ];
}

function riskRules(source: SourceMap): Issue[] {
  const risk = at(source, 'forecast', 'risk');
  if (!isMapping(risk)) return [];
  const known = knownKpis(source);
  return Object.entries(risk).flatMap(([name, limits]) => {
    const path: Path = ['forecast', 'risk', name];
    const wrong = unknownKpi(source, path, name, known, true);
    if (wrong.length > 0 || !isMapping(limits)) return wrong;
    const given = ['above', 'below'].filter((side) => side in limits);
    if (given.length === 0)
      return [
        { message: 'a risk needs its limit', found: 'neither above nor below', expected: 'above or below', place: source.placeOfKey(path) },
      ];
    return given
      .filter((side) => readLimit(limits[side], unitOf(source, name)) === undefined)
      .map((side) => badLimit(source, [...path, side], limits[side], unitOf(source, name)));
  });
}

function badLimit(source: SourceMap, path: Path, value: unknown, unit: string): Issue {
  const expected = unit === 'bytes' ? 'a size such as 512MiB' : unit === '%' ? 'a percentage such as 80%' : 'a number';
  return { message: `not a limit in ${unit}`, found: show(value), expected, place: source.placeOf(path) };
}

function budgetRules(source: SourceMap): Issue[] {
  const [budget, traffic] = [milliseconds(at(source, 'budget')), milliseconds(at(source, 'traffic', 'for'))];
  if (budget === null || traffic === null || traffic < budget) return [];
  return [
    {
      message: 'the budget does not hold the traffic',
      found: show(at(source, 'budget')),
      expected: `more than traffic.for, ${show(at(source, 'traffic', 'for'))}`,
      place: source.placeOf(['budget']),
    },
  ];
}

function unknownKpi(source: SourceMap, path: Path, name: unknown, known: readonly string[], isKey = false): Issue[] {
  if (typeof name !== 'string' || known.includes(name)) return [];
  return [
    {
      message: 'unknown KPI',
      found: show(name),
      expected: `one of ${known.join(', ')}`,
      nearest: nearest(name, known),
      place: isKey ? source.placeOfKey(path) : source.placeOf(path),
    },
  ];
}

function knownKpis(source: SourceMap): string[] {
  const own = at(source, 'kpis');
  const changed = isMapping(own) ? own : {};
  return [...new Set([...BUILT_IN_NAMES, ...queryNames(source), ...Object.keys(changed)])].filter((name) => changed[name] !== false);
}

function unitOf(source: SourceMap, name: string): string {
  const unit = at(source, 'kpis', name, 'unit');
  return builtIn(name)?.unit ?? (typeof unit === 'string' ? unit : 'ratio');
}

function missing(source: SourceMap, path: Path, expected: string): Issue {
  return { message: 'missing', expected, place: source.placeOfKey(path) };
}

function arms(rest: Path): Path[] {
  return ['primary', 'shadow', 'baseline'].map((arm) => [arm, ...rest]);
}

const at = (source: SourceMap, ...path: readonly (string | number)[]): unknown => valueAt(source.value, path);

/** A share or number as written; null where it is not one. */
function number(value: unknown): number | null {
  const match = /^(\d+(?:\.\d+)?)(%?)$/.exec(String(value));
  return match ? Number(match[1]) / (match[2] ? 100 : 1) : null;
}

function milliseconds(value: unknown): number | null {
  try {
    return typeof value === 'string' ? parseDuration(value) : null;
  } catch {
    return null;
  }
}
