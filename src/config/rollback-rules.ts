import type { Issue } from '../core/errors.js';
import { isMapping, show, valueAt } from './issues.js';
import type { SourceMap } from './positions.js';

/** Which keys each kind of reverter needs, and which it reads besides. */
const KEYS: Readonly<Record<string, { readonly needs: readonly string[]; readonly reads: readonly string[] }>> = {
  'config-file': { needs: ['file'], reads: ['reload', 'test', 'keep', 'health'] },
  'docker-compose': { needs: ['file', 'service'], reads: ['project', 'variable', 'health'] },
  'github-deployment': { needs: [], reads: ['repository', 'environment', 'task', 'health'] },
  'revert-pull-request': { needs: [], reads: ['repository', 'base'] },
  command: { needs: ['command', 'current'], reads: ['check', 'verify', 'health'] },
};
const OF_SOME: readonly string[] = [...new Set(Object.values(KEYS).flatMap(({ needs, reads }) => [...needs, ...reads]))];
const WHAT: Readonly<Record<string, string>> = {
  file: 'the file',
  service: 'the name of the service in the Compose file',
  command: 'the command that goes back to {{version}}',
  current: 'the command that prints the version that runs',
};
const STATE_KEYS: Readonly<Record<string, string>> = { path: 'directory', repository: 'github' };

/** The rules that join the keys of `rollback` and `state`. */
export function rollbackRules(source: SourceMap): Issue[] {
  return [...reverterRules(source), ...stateRules(source)];
}

function reverterRules(source: SourceMap): Issue[] {
  const path = ['rollback', 'reverter'] as const;
  const entry = valueAt(source.value, path);
  if (!isMapping(entry)) return [];
  const kind = String(entry['kind']);
  const keys = KEYS[kind];
  if (!keys) return [];
  const known = [...keys.needs, ...keys.reads];
  return [
    ...keys.needs
      .filter((key) => entry[key] === undefined)
      .map((key): Issue => ({ message: `missing ${key}`, expected: WHAT[key], place: source.placeOf(path) })),
    ...Object.keys(entry)
      .filter((key) => OF_SOME.includes(key) && !known.includes(key))
      .map(
        (key): Issue => ({
          message: `reverter \`${kind}\` does not read this key`,
          found: show(key),
          expected: ['kind', 'timeout', ...known].join(' | '),
          place: source.placeOfKey([...path, key]),
        }),
      ),
    ...(valueAt(source.value, ['state']) === undefined
      ? [
          {
            message: 'a rollback needs a state: it holds the verified versions, the journal and the lease',
            expected: 'state: { kind: directory, path: DIR } or state: { kind: github }',
            place: source.placeOfKey(['rollback']),
          },
        ]
      : []),
  ];
}

function stateRules(source: SourceMap): Issue[] {
  const kind = valueAt(source.value, ['state', 'kind']);
  return Object.entries(STATE_KEYS)
    .filter(([key, reader]) => valueAt(source.value, ['state', key]) !== undefined && typeof kind === 'string' && kind !== reader)
    .map(([key, reader]) => ({
      message: `only a state of kind \`${reader}\` reads this key`,
      found: show(key),
      expected: `no such key with kind \`${String(kind)}\``,
      place: source.placeOfKey(['state', key]),
    }));
}
