import type { Issue } from '../core/errors.js';
import { parseDuration } from '../core/units.js';
import { variablesOf } from '../metrics/template.js';
import { isMapping, show, valueAt } from './issues.js';
import { queriesOf } from './metric-queries.js';
import type { Path, SourceMap } from './positions.js';

/** What driver `attach` needs, and what it has no use for: something else runs the arms and sends them their traffic. */
export function attachRules(source: SourceMap): Issue[] {
  const attached = at(source, 'environment', 'driver') === 'attach';
  return attached
    ? [...trafficOf(source), ...unread(source), ...watched(source), ...baselineOf(source), ...budgetOf(source)]
    : elsewhere(source);
}

/** `traffic: none` and the length beside it belong to this driver alone. */
function elsewhere(source: SourceMap): Issue[] {
  const none = at(source, 'traffic') === 'none';
  const length = at(source, 'for') !== undefined;
  return [
    ...(none ? [issue(source, ['traffic'], 'only driver `attach` sends nothing', '`replay`, `synthetic`, both, or `mirror`')] : []),
    ...(length ? [issueOfKey(source, ['for'], 'only driver `attach` reads this key', '`traffic.for`')] : []),
  ];
}

function trafficOf(source: SourceMap): Issue[] {
  const traffic = at(source, 'traffic');
  if (!isMapping(traffic)) return [];
  const sent = Object.keys(traffic).filter((key) => key !== 'for');
  const twice = traffic['for'] !== undefined && at(source, 'for') !== undefined;
  return [
    ...sent.map((key) => issueOfKey(source, ['traffic', key], 'driver `attach` sends no traffic', 'traffic: none')),
    ...(twice ? [issueOfKey(source, ['for'], 'the length is said twice', 'either `for` or `traffic.for`')] : []),
  ];
}

/** Whatever brings arms up or changes what they call has nobody to read it. */
function unread(source: SourceMap): Issue[] {
  const keys: readonly Path[] = [['egress'], ['state'], ...['primary', 'shadow', 'baseline'].map((arm): Path => [arm, 'ready'])];
  return keys
    .map((path): Path => ['environment', ...path])
    .filter((path) => valueAt(source.value, path) !== undefined)
    .map((path) => issueOfKey(source, path, 'driver `attach` only watches', 'no such key with driver `attach`'));
}

/** Without metrics nothing is judged; a query that reads the same for both arms would find them identical, whatever they do. */
function watched(source: SourceMap): Issue[] {
  const queries = queriesOf(source);
  if (queries.length === 0)
    return [{ message: 'missing', expected: 'what tells how the arms are: a source with queries', place: source.placeOfKey(['metrics']) }];
  const vars = (arm: string): Readonly<Record<string, unknown>> => {
    const found = at(source, 'environment', arm, 'vars');
    return isMapping(found) ? found : {};
  };
  const [primary, shadow] = [vars('primary'), { ...vars('primary'), ...vars('shadow') }];
  const differing = Object.keys(shadow).filter((name) => shadow[name] !== primary[name]);
  const urls = ['primary', 'shadow'].map((arm) => at(source, 'environment', arm, 'url'));
  const telling = ['arm', ...differing, ...(urls[0] !== urls[1] ? ['origin', 'host', 'port'] : [])];
  return queries
    .filter(({ text, perArm }) => !perArm && !variablesOf(text).some((name) => telling.includes(name)))
    .map(({ text, path }) =>
      issue(
        source,
        path,
        'this query is the same for both arms',
        `one of ${telling.map((name) => `{{${name}}}`).join(', ')}, or other \`vars\` of the shadow`,
        text,
      ),
    );
}

function baselineOf(source: SourceMap): Issue[] {
  if (at(source, 'environment', 'baseline') !== true) return [];
  const expected = 'a mapping with `vars`: what tells the second copy of the live version from the first';
  return [issue(source, ['environment', 'baseline'], 'driver `attach` starts no copy', expected)];
}

function budgetOf(source: SourceMap): Issue[] {
  const [budget, length] = [milliseconds(at(source, 'budget')), milliseconds(at(source, 'for'))];
  if (budget === null || length === null || length < budget) return [];
  return [issue(source, ['budget'], 'the budget does not hold the watch', `more than \`for\`, ${show(at(source, 'for'))}`)];
}

function issue(source: SourceMap, path: Path, message: string, expected: string, found = valueAt(source.value, path)): Issue {
  return { message, found: show(found), expected, place: source.placeOf(path) };
}

function issueOfKey(source: SourceMap, path: Path, message: string, expected: string): Issue {
  return { message, found: show(path.at(-1)), expected, place: source.placeOfKey(path) };
}

function milliseconds(value: unknown): number | null {
  try {
    return typeof value === 'string' ? parseDuration(value) : null;
  } catch {
    return null;
  }
}

const at = (source: SourceMap, ...path: readonly (string | number)[]): unknown => valueAt(source.value, path);
