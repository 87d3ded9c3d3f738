import type { Issue } from '../core/errors.js';
import { show, valueAt } from './issues.js';
import type { Path, SourceMap } from './positions.js';

const EGRESS: Path = ['environment', 'egress'];

/** What `environment.egress` asks for must be in the driver's power, and a stub is one thing. */
export function egressRules(source: SourceMap): Issue[] {
  const section = valueAt(source.value, EGRESS);
  if (section === null || typeof section !== 'object') return [];
  const driver = valueAt(source.value, ['environment', 'driver']);
  return driver === 'url' ? ofRunningService(source) : stubsOf(source).flatMap(([host, stub]) => oneStub(source, host, stub, driver));
}

function ofRunningService(source: SourceMap): Issue[] {
  const found = (path: Path): boolean => {
    const value = valueAt(source.value, path);
    if (value === null || typeof value !== 'object') return value === 'deny';
    return Object.keys(value).length > 0;
  };
  return ['default', 'allow', 'stubs']
    .map((key): Path => [...EGRESS, key])
    .filter(found)
    .map((path) => ({
      message: 'driver `url` cannot keep a running service from calling others',
      found: path.at(-1) === 'default' ? '"deny"' : show(path.at(-1)),
      expected: path.at(-1) === 'default' ? 'allow' : 'no such key with driver `url`',
      place: path.at(-1) === 'default' ? source.placeOf(path) : source.placeOfKey(path),
    }));
}

function stubsOf(source: SourceMap): [string, Record<string, unknown>][] {
  const stubs = valueAt(source.value, [...EGRESS, 'stubs']);
  if (stubs === null || typeof stubs !== 'object') return [];
  return Object.entries(stubs).filter(
    (entry): entry is [string, Record<string, unknown>] => entry[1] !== null && typeof entry[1] === 'object',
  );
}

const ANSWERS = ['service', 'recording', 'url'];

function oneStub(source: SourceMap, host: string, stub: Readonly<Record<string, unknown>>, driver: unknown): Issue[] {
  const path: Path = [...EGRESS, 'stubs', host];
  const given = ANSWERS.filter((key) => key in stub);
  if (given.length !== 1)
    return [
      {
        message: 'a stub is one thing that answers',
        found: given.length === 0 ? 'none' : given.join(' and '),
        expected: 'one of service, recording, url',
        place: source.placeOfKey(path),
      },
    ];
  if (given[0] !== 'service' || driver === 'docker-compose') return [];
  return [
    {
      message: 'only driver `docker-compose` knows services',
      found: show('service'),
      expected: '`recording` or `url`',
      place: source.placeOfKey([...path, 'service']),
    },
  ];
}
