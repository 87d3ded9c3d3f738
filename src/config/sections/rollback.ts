import { z } from 'zod';
import { parseDuration } from '../../core/units.js';
import { REVERTER_NAMES } from '../../rollout/reverter-spec.js';
import { STATE_STORES } from '../../rollout/state-context.js';
import { choice, count, duration, key, listOf, phrase, required, section, word } from '../words.js';
import { url } from './output.js';

const REPOSITORY = 'owner/name';
const repository = word(z.string({ error: `expected ${REPOSITORY}` }), { title: REPOSITORY, expected: REPOSITORY }, (value) =>
  /^[\w.-]+\/[\w.-]+$/.test(value) ? value : undefined,
);

/** `state:` where journal, lease, verified versions and ledger live. */
export const state = section({
  kind: required(choice(STATE_STORES), 'what keeps it'),
  environment: key(phrase('a name'), 'what is acted on: each environment of a service has a state of its own', 'production'),
  path: key(phrase('a directory'), "`directory`: where, relative to the configuration's directory", '.foreshadow/state'),
  repository: key(repository, '`github`: whose refs hold it; default: the repository of the workflow'),
});

const COMMAND = 'a line for the shell, or a list of a program and its arguments';
const command = z.union([phrase(COMMAND), z.array(phrase('a text')).min(1)], { error: `expected ${COMMAND}` }).meta({ title: 'command' });

const AT_MOST = 'a number of rollbacks in a time, such as 1/24h or 3/7d';
const atMost = word(z.string({ error: `expected ${AT_MOST}` }), { title: 'number/duration', expected: AT_MOST }, (value) => {
  const [, times, span] = /^(\d+)\s*\/\s*(.+)$/.exec(value) ?? [];
  if (times === undefined || span === undefined || Number(times) === 0) return undefined;
  return { count: Number(times), perMs: parseDuration(/^\d/.test(span) ? span : `1${span}`) };
});

const VARIABLE = 'env:NAME';
const variable = word(
  z.string({ error: `expected ${VARIABLE}` }),
  { title: VARIABLE, expected: VARIABLE },
  (value) => /^env:([A-Z_][A-Z0-9_]*)$/.exec(value)?.[1],
);

const PATHS = 'paths:GLOB';
const paths = word(z.string({ error: `expected ${PATHS}` }), { title: PATHS, expected: PATHS }, (value) =>
  /^paths:\S/.test(value) ? value : undefined,
);

const reverter = section({
  kind: required(choice(REVERTER_NAMES), 'what is brought back, and how'),
  file: key(phrase('a file'), "`config-file`: the file; `docker-compose`: the Compose file; relative to the configuration's directory"),
  reload: key(command, '`config-file`: makes the service read the file again'),
  test: key(command, '`config-file`: whether the service would take `{{file}}`; asked before it is put into place'),
  keep: key(count(2), '`config-file`: how many contents are kept beside it', 20),
  project: key(phrase('a name'), "`docker-compose`: the project; default: as Compose names it after the file's directory"),
  service: key(phrase('a name'), '`docker-compose`: the service that is brought back'),
  variable: key(phrase('a name'), '`docker-compose`: the variable of the service that is the version; default: its image is'),
  repository: key(repository, '`github-deployment`, `revert-pull-request`: default: the repository of the workflow'),
  environment: key(phrase('a name'), "`github-deployment`: GitHub's environment; default: that of `state`"),
  task: key(phrase('a text'), '`github-deployment`: the task of the deployment', 'deploy'),
  base: key(phrase('a branch'), '`revert-pull-request`: the branch that is brought back; default: the default branch'),
  command: key(command, '`command`: goes back to `{{version}}`; `{{act}}` is the same when it is done again'),
  check: key(command, '`command`: whether `{{version}}` could be gone back to; exit code 0: yes'),
  verify: key(command, '`command`: whether `{{version}}` runs and is healthy; exit code 0: yes'),
  current: key(command, '`command`: prints the version that runs'),
  health: key(
    section({
      url: required(url, 'answers with 2xx where the service is healthy'),
      within: key(duration, 'how long it may take until then', '60s'),
    }),
    'how the service is asked afterwards',
  ),
  timeout: key(duration, 'how long one command, or the whole of a deployment, may take; default: 5m, `github-deployment` 30m'),
});

/** `rollback:` how the service is brought back to the last verified version. */
export const rollback = section({
  reverter: required(reverter, 'what is brought back, and how'),
  when: key(choice(['auto', 'ask']), 'by itself where the verdict says so, or only after a person was asked', 'ask'),
  'hold-instead-if': key(
    listOf(paths, 'a list of paths:GLOB').meta({ title: 'list of paths:GLOB' }),
    'changes that cannot be gone back over, such as `paths:db/**`: held for a person where one lies between the two versions',
  ),
  'at-most': key(atMost, 'more than so many in the time are held for a person'),
  freeze: key(variable, 'the environment variable that stops all of it while it is set, `env:NAME`'),
});
