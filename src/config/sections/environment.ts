import { z } from 'zod';
import { isHostPattern } from '../../environment/egress.js';
import { choice, count, duration, flag, key, listOf, phrase, positive, required, section, size, textMap, word } from '../words.js';

const httpPath = word(
  z.string({ error: 'expected a path that begins with /' }),
  { title: 'path', expected: 'a path that begins with /' },
  (value) => (value.startsWith('/') ? value : undefined),
);

const pattern = word(
  z.string({ error: 'expected a regular expression' }),
  { title: 'regular expression', expected: 'a regular expression' },
  (value) => {
    new RegExp(value);
    return value;
  },
);

const ORIGIN = 'http://HOST:PORT or https://HOST:PORT, without a path or a user name';
const origin = word(z.string({ error: `expected ${ORIGIN}` }), { title: 'URL', expected: ORIGIN }, (value) => {
  const url = new URL(value);
  const plain = /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
  return plain ? url.origin : undefined;
});

const INSIDE = 'a relative path that stays inside the worktree';
const worktreePath = z
  .string()
  .refine((path) => path !== '' && !path.startsWith('/') && !path.split('/').includes('..'), { error: `expected ${INSIDE}` });

const ready = section({
  http: key(httpPath, 'GET this path until it answers 2xx or 3xx'),
  tcp: key(flag, 'ready when the port accepts a connection (the default where no probe is named)'),
  log: key(pattern, 'ready when a line of the output matches'),
  within: key(duration, 'how long an arm may take to become ready', '60s'),
});

/** What one arm runs; the shadow and the baseline begin as the primary and differ only in what they name. */
const arm = section({
  ref: key(phrase('base, head, a commit, a tag or a branch'), 'what to check out: base, head, a commit, a tag or a branch'),
  url: key(origin, 'driver `url`: where this arm answers; driver `attach`: only for source `exposition` and `{{host}}`'),
  image: key(phrase('the name of an image'), 'driver `docker-compose`: this image for the service, instead of what its file says'),
  command: key(phrase('a command'), 'driver `process`: replaces `environment.command` for this arm'),
  env: key(textMap('a text; write numbers in quotes'), 'environment variables; a value may be a secret, `env:NAME`'),
  files: key(
    z.record(worktreePath, phrase('the path of a file'), { error: 'expected a mapping of paths to paths' }).meta({ title: 'map of paths' }),
    "files of the arm's worktree to replace: path there -> file to take, relative to the configuration's directory",
  ),
  vars: key(
    textMap('a text; write numbers in quotes'),
    'words of its own for `{{NAME}}` in the command (driver `process`) and in the queries of `metrics` (driver `attach`)',
  ),
  ready: key(ready, 'when the arm counts as ready'),
});

const HOST = 'a host such as api.example.com, *.example.com or example.com:8443';
const host = z.string({ error: `expected ${HOST}` }).refine(isHostPattern, { error: `expected ${HOST}` });

const ADDRESS = 'http://HOST:PORT or https://HOST, with or without a path';
const address = word(z.string({ error: `expected ${ADDRESS}` }), { title: 'URL', expected: ADDRESS }, (value) => {
  const url = new URL(value);
  const plain = /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '' && url.username === '';
  return plain ? url.href : undefined;
});

/** What answers in place of a host; exactly one of its first three keys (`rules.ts`). */
const stub = section({
  service: key(phrase('the name of a service'), 'driver `docker-compose`: a service of the same file'),
  port: key(count(1), 'the port of that service; default: the first one it exposes'),
  recording: key(
    phrase('the path of a recording'),
    'a recording (HAR, JSONL): its answers are given again, by method, path, query and body',
  ),
  url: key(address, 'an address that answers'),
});

/** `environment:` the arms and what runs them. */
export const environment = section({
  driver: required(
    choice(['process', 'url', 'docker-compose', 'attach']),
    'what brings the arms up: `process` starts a command for each, `docker-compose` the services of a Compose file, `url` uses what already runs, `attach` only watches what something else runs and splits',
  ),
  file: key(
    phrase('the path of a Compose file'),
    "driver `docker-compose`: the file, relative to the configuration's directory; default: the one Compose finds",
  ),
  service: key(phrase('the name of a service'), 'driver `docker-compose`: the service that the traffic goes to'),
  port: key(count(1), 'driver `docker-compose`: the port inside the container; default: the first that the service publishes or exposes'),
  services: key(
    choice(['changed', 'all']),
    'driver `docker-compose`: which services every arm has of its own; default: all, or changed where state is shared',
  ),
  limits: key(
    section({
      cpus: key(positive, "CPU cores for each arm's service; default: what the file says"),
      memory: key(size, "memory for each arm's service; default: what the file says, else an equal share of the machine"),
    }),
    'driver `docker-compose`: the same for every arm',
  ),
  command: key(phrase('a command'), 'driver `process`: starts the service; `PORT` is set, `{{port}}` is replaced'),
  build: key(phrase('a command'), "run once in each ref's worktree before its start, cached by tree id (not with driver `url`)"),
  primary: key(arm, 'live: what runs now (default ref: base)'),
  shadow: key(arm, 'new: only what differs from the primary (default ref: head)'),
  baseline: key(
    z.union([flag, arm], { error: 'expected true, false or a mapping' }),
    'a second copy of the primary, to learn the noise; default: true, with `url` and `attach` false',
  ),
  state: key(
    section({
      each: key(
        choice(['own', 'shared', 'read-only', 'snapshot']),
        'whether every arm has data of its own, empty or as a copy (`snapshot`); default: own, with `url` and `attach` shared',
      ),
      prepare: key(phrase('a command'), "fills an arm's data before it starts, by that arm's own code (not with driver `url`)"),
      snapshot: key(
        section({
          volumes: key(
            textMap('the name of a volume'),
            "volume of the Compose file -> the volume to copy; default: the project's own of that name",
          ),
          pause: key(flag, 'whether containers that use such a volume may be paused while it is copied', false),
        }),
        'driver `docker-compose`, `each: snapshot`: what is copied',
      ),
    }),
    'the data behind the arms',
  ),
  egress: key(
    section({
      default: key(choice(['deny', 'allow']), 'what becomes of a call to a host that is neither allowed nor stubbed', 'allow'),
      allow: key(listOf(host, 'a list of hosts'), 'hosts that may be called: `api.example.com`, `*.example.com`, `example.com:8443`'),
      stubs: key(
        z.record(host, stub, { error: 'expected a mapping of hosts to stubs' }).meta({ title: 'map of stubs' }),
        'what answers in place of a host: `{ service: NAME }`, `{ recording: FILE }` or `{ url: URL }`',
      ),
      tls: key(
        choice(['inspect', 'pass']),
        'whether TLS is opened, so that calls are known by method and route, or only connections are counted',
        'inspect',
      ),
    }),
    'what the arms may call, the same for every arm',
  ),
});
