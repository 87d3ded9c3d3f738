import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse } from 'yaml';
import { parseScenarios } from '../../src/config/parse-scenarios.js';
import { composeConfig } from '../../src/init/compose-config.js';
import { composeLogin } from '../../src/init/compose-login.js';
import { composeWorkflow, DEFAULT_ACTION } from '../../src/init/compose-workflow.js';
import { warnAboutCompose } from '../../src/init/compose-warnings.js';
import { detect } from '../../src/init/detect.js';
import type { FoundCompose } from '../../src/init/find-compose.js';
import { interpolate } from '../../src/init/read-compose-file.js';
import { readDockerfile } from '../../src/init/read-dockerfile.js';
import { scanRepository } from '../../src/init/scan-repository.js';
import { repositoryOf } from './scene.js';

const detectIn = (files: Record<string, string>) => detect(repositoryOf(files));
const composeOf = (files: Record<string, string>): FoundCompose => {
  const { compose } = detectIn(files);
  if (!compose) throw new Error('no Compose project was found');
  return compose;
};
const configOf = (files: Record<string, string>) => parse(composeConfig(detectIn(files)));
const warningsOf = (files: Record<string, string>): string => {
  const detected = detectIn(files);
  return detected.compose ? warnAboutCompose(detected, detected.compose).join('\n') : '';
};
const API = 'services: { api: { build: ., ports: ["8080:80"] } }';

describe('the example shop', () => {
  test('is found whole', async () => {
    const detected = detect(await scanRepository('examples/shop'));
    expect(detected.compose).toMatchObject({
      file: 'compose.yaml',
      isDefault: true,
      service: 'api',
      context: '',
      port: 8080,
      published: true,
      health: { path: '/healthz', at: expect.stringMatching(/^Dockerfile:\d+$/) },
      stores: [
        { service: 'db', kind: 'PostgreSQL' },
        { service: 'cache', kind: 'Redis' },
      ],
      prepare: { text: 'npm run db:migrate && npm run db:seed' },
      seeded: true,
      stubs: [{ host: 'api.stripe.com', service: 'payments' }],
      outbound: [],
      instead: [],
    });
    expect(detected.endToEnd?.text).toBe('npm run test:e2e');
    expect(detected.openApi?.file).toBe('openapi.yaml');
    expect(detected.login).toEqual({
      path: '/login',
      at: expect.stringMatching(/^openapi\.yaml:\d+$/),
      fields: ['email', 'password'],
      accounts: Array.from({ length: 8 }, (_, i) => ({ email: `customer${i + 1}@example.com`, password: 'correct-horse-battery' })),
      form: false,
      token: 'token',
    });
    expect(parse(composeConfig(detected)).environment).toEqual({
      driver: 'docker-compose',
      service: 'api',
      primary: { ready: { http: '/healthz', within: '120s' } },
      baseline: true,
      state: { each: 'own', prepare: 'npm run db:migrate && npm run db:seed' },
      egress: { default: 'deny', stubs: { 'api.stripe.com': { service: 'payments' } } },
    });
  });

  test('whose workflow needs no Node.js: the images bring it', async () => {
    const detected = detect(await scanRepository('examples/shop'));
    const workflow = parse(composeWorkflow(detected, { action: DEFAULT_ACTION, directory: '' }));
    expect(JSON.stringify(workflow)).not.toContain('setup-node');
    expect(workflow.jobs.foreshadow['timeout-minutes']).toBe(30);
  });

  test('json-server, of which there is no source here, too', async () => {
    const { compose } = detect(await scanRepository('examples/json-server'));
    expect(compose).toMatchObject({ file: 'docker-compose.yml', service: 'posts', port: 3000, stores: [], health: { path: '/posts/1' } });
  });
});

describe('which file', () => {
  test.each<[string, string[], Partial<FoundCompose>]>([
    [
      'in the order of Compose',
      ['docker-compose.yml', 'compose.yaml'],
      { file: 'compose.yaml', isDefault: true, others: ['docker-compose.yml'] },
    ],
    ['with its override', ['compose.yml', 'compose.override.yaml'], { file: 'compose.yml', override: 'compose.override.yaml', others: [] }],
    [
      'the nearest to the top',
      ['deploy/a/compose.yaml', 'docker/docker-compose.yml'],
      { file: 'docker/docker-compose.yml', isDefault: false },
    ],
    ['one of an unusual name alone', ['compose.prod.yaml'], { file: 'compose.prod.yaml', isDefault: false }],
  ])('%s', (_, files, expected) => {
    expect(composeOf(Object.fromEntries(files.map((file) => [file, API])))).toMatchObject(expected);
  });

  test('an override changes what it names, adds to lists, and leaves the rest', () => {
    const files = {
      'compose.yaml': 'services: { api: { build: ., environment: { A: "1", PORT: "81" }, ports: ["80"] }, db: { image: postgres } }',
      'compose.override.yaml': 'services: { api: { environment: { A: "2" }, expose: ["90"] }, cache: { image: "redis:7" } }',
    };
    expect(composeOf(files)).toMatchObject({ port: 80, stores: [{ service: 'db' }, { service: 'cache' }] });
  });

  test('other files are named, and `file` is written where Compose would not find it', () => {
    const files = { 'deploy/compose.yaml': 'services: { api: { build: .., ports: ["80"] } }', 'compose.ci.yaml': API };
    expect(configOf(files).environment).toMatchObject({ file: 'deploy/compose.yaml', service: 'api' });
    expect(composeOf(files).context).toBe('');
    expect(warningsOf(files)).toContain('compose.ci.yaml is not used');
  });

  test('one that does not parse, and one that includes others, are said', () => {
    expect(detectIn({ 'compose.yaml': 'services: [' }).compose).toBeUndefined();
    expect(warningsOf({ 'compose.yaml': `include: [x.yaml]\n${API}` })).toContain('compose.yaml includes other files');
  });
});

describe('which service', () => {
  const built = (...names: string[]): string => `services: { ${names.map((name) => `${name}: { build: ./${name} }`).join(', ')} }`;

  test.each<[string, string, string, string[]]>([
    ['an API before a front end', built('frontend', 'api'), 'api', ['frontend']],
    ['not a worker, a migration or a stand-in', built('worker', 'migrate', 'stripe-mock', 'shop'), 'shop', []],
    ['the one that is published', 'services: { a: { build: a }, b: { build: b, ports: ["1:80"] } }', 'b', ['a']],
    [
      'the one that needs the database',
      'services: { db: { image: mysql }, a: { build: a }, b: { build: b, depends_on: [db] } }',
      'b',
      ['a'],
    ],
    ['not one that a profile holds back', 'services: { api: { build: a, profiles: [debug] }, web: { build: b } }', 'web', []],
  ])('%s', (_, text, service, instead) => {
    expect(composeOf({ 'compose.yaml': text })).toMatchObject({ service, instead });
  });

  test('what else could have been meant is said', () => {
    expect(warningsOf({ 'compose.yaml': built('api', 'web') })).toContain('web is built there, too: `environment.service`');
  });

  test('where only data stores are started, the service stays a process with shared data, and the file says so', () => {
    const files = {
      'docker-compose.yml': 'services: { db: { image: "postgres:17" } }',
      'package.json': '{"scripts":{"start":"node a.js"}}',
      'a.js': '',
    };
    expect(detectIn(files).compose).toBeUndefined();
    expect(detectIn(files)).toMatchObject({ stores: ['db'], command: { text: 'node a.js' } });
    expect(configOf(files).environment).toMatchObject({ driver: 'process', command: 'node a.js', state: { each: 'shared' } });
    expect(composeConfig(detectIn(files))).toContain('docker-compose.yml starts db but not the service');
  });

  test('in a monorepo the scripts, the port and the source are those of its directory, the tests those of the top', () => {
    const files = {
      'compose.yaml':
        'services: { api: { build: { context: ., dockerfile: services/api/Dockerfile } }, web: { build: web }, db: { image: postgres } }',
      'services/api/Dockerfile': 'FROM node\nEXPOSE 7000',
      'package.json': '{"name":"all","scripts":{"e2e":"playwright test"}}',
      'web/package.json': '{"name":"web"}',
    };
    expect(composeOf(files)).toMatchObject({ service: 'api', context: '', port: 7000, instead: ['web'] });
    const own = { ...files, 'compose.yaml': 'services: { api: { build: services/api }, db: { image: postgres } }' };
    const part = {
      'services/api/package.json': '{"scripts":{"migrate":"x","seed":"y"}}',
      'services/api/openapi.json': '{"paths":{"/a":{"get":{}}}}',
    };
    const detected = detectIn({ ...own, ...part });
    expect(detected.compose).toMatchObject({ context: 'services/api', prepare: { text: 'npm run migrate && npm run seed' } });
    expect(detected).toMatchObject({
      service: 'api',
      endToEnd: { text: 'npm run e2e' },
      openApi: { file: 'openapi.json', requests: ['/a'] },
    });
  });

  test('end-to-end tests of the part are started in its directory', () => {
    const files = {
      'compose.yaml': 'services: { api: { build: api } }',
      'api/package.json': '{"scripts":{"e2e":"x"},"name":"a"}',
      'api/pnpm-lock.yaml': '',
    };
    expect(detectIn(files).endToEnd?.text).toBe("cd 'api' && pnpm run e2e");
  });
});

describe('ports', () => {
  const port = (service: string, dockerfile = 'FROM x') =>
    composeOf({ 'compose.yaml': `services: { api: { build: ., ${service} } }`, Dockerfile: dockerfile });

  test.each<[string, string, string, number | undefined, boolean]>([
    ['short', 'ports: ["127.0.0.1:${PORT:-8080}:3000/tcp"]', '', 3000, true],
    ['one number', 'ports: [4000]', '', 4000, true],
    ['a range', 'ports: ["8000-8001:3000-3001"]', '', 3000, true],
    ['long', 'ports: [{ target: 5000, published: "80", protocol: tcp }]', '', 5000, true],
    ['not UDP', 'ports: ["53:53/udp", "80:81"]', '', 81, true],
    ['exposed', 'expose: ["6000"]', '', 6000, false],
    ['of the Dockerfile', 'restart: always', 'FROM x\nEXPOSE 7000/tcp', 7000, false],
    ['of the health check', 'healthcheck: { test: "curl -f http://localhost:7100/up" }', 'FROM x', 7100, false],
    ['of PORT', 'environment: ["PORT=${PORT-7200}"]', 'FROM x', 7200, false],
    ['nowhere', 'restart: always', 'FROM x', undefined, false],
  ])('%s', (_, service, dockerfile, expected, published) => {
    expect(port(service, dockerfile)).toMatchObject({ port: expected, published });
  });

  test('an unpublished one is written down, an unknown one is a guess that is said', () => {
    const exposed = { 'compose.yaml': 'services: { api: { build: . } }', Dockerfile: 'FROM x\nEXPOSE 7000' };
    expect(configOf(exposed).environment.port).toBe(7000);
    expect(warningsOf(exposed)).toContain('publishes no port of api; 7000');
    const nothing = { 'compose.yaml': 'services: { api: { build: . } }' };
    expect(composeConfig(detectIn(nothing))).toContain('Check this port');
    expect(warningsOf(nothing)).toContain('nothing says on which port api listens');
  });
});

describe('health', () => {
  test.each<[string, string, string, string | undefined]>([
    [
      'of the file',
      'healthcheck: { test: ["CMD", "curl", "-f", "http://localhost/up"] }',
      'FROM x\nHEALTHCHECK CMD wget http://127.0.0.1:1/other',
      '/up',
    ],
    [
      'of the Dockerfile',
      'restart: always',
      'FROM x\nHEALTHCHECK --interval=1s \\\n  CMD wget http://127.0.0.1:1/other || exit 1',
      '/other',
    ],
    ['switched off', 'healthcheck: { disable: true, test: "curl http://localhost/up" }', 'FROM x', undefined],
    ['a command', 'healthcheck: { test: ["CMD", "/bin/check"] }', 'FROM x', undefined],
  ])('%s', (_, service, dockerfile, expected) => {
    const found = detectIn({ 'compose.yaml': `services: { api: { build: ., ports: [80], ${service} } }`, Dockerfile: dockerfile });
    expect(found.health?.path).toBe(expected);
  });

  test('none at all is said', () => {
    expect(warningsOf({ 'compose.yaml': API })).toContain('api has no health check');
  });
});

describe('data', () => {
  const withStore = (files: Record<string, string>, service = '') => ({
    'compose.yaml': `services: { api: { build: ., ports: [80], ${service} }, db: { image: "registry.test/x/postgres:17@sha256:0" }, migrations: { build: . } }`,
    ...files,
  });

  test.each<[string, Record<string, string>, string | undefined]>([
    [
      'scripts',
      { 'package.json': '{"scripts":{"migrate:latest":"a","db:seed":"b","lint":"c"}}', 'yarn.lock': '' },
      'yarn run migrate:latest && yarn run db:seed',
    ],
    ['Prisma', { 'package.json': '{"devDependencies":{"prisma":"6"}}', 'prisma/schema.prisma': '' }, 'npx prisma migrate deploy'],
    ['Django', { 'manage.py': '' }, 'python manage.py migrate --noinput'],
    ['Rails', { Gemfile: '', 'bin/rails': '' }, 'bin/rails db:migrate && bin/rails db:seed'],
    ['nothing', {}, undefined],
  ])('prepared by %s', (_, files, expected) => {
    expect(composeOf(withStore(files)).prepare?.text).toBe(expected);
  });

  test('a migration that the project runs by itself is not run twice', () => {
    const files = withStore(
      { 'package.json': '{"scripts":{"migrate":"a","seed":"b"}}' },
      'depends_on: { migrations: { condition: service_completed_successfully } }',
    );
    expect(composeOf(files)).toMatchObject({ prepare: { text: 'npm run seed' }, migratesItself: 'migrations' });
    const starts = withStore({ Dockerfile: 'FROM x\nCMD npm run migrate && node a.js', 'package.json': '{"scripts":{"migrate":"a"}}' });
    expect(composeOf(starts)).toMatchObject({ prepare: undefined, migratesItself: 'api', seeded: false });
  });

  test('what nothing fills is said', () => {
    expect(warningsOf(withStore({}))).toContain('nothing creates or fills its tables');
    expect(composeConfig(detectIn(withStore({})))).toContain('an empty database answers little');
  });

  test('where there is no data store, nothing is prepared', () => {
    expect(composeOf({ 'compose.yaml': API, 'package.json': '{"scripts":{"seed":"b"}}' }).prepare).toBeUndefined();
  });
});

describe('outbound calls', () => {
  const source =
    "// see https://docs.vendor.io\nawait fetch('https://api.twilio.com/2010');\nconst schema = 'https://json-schema.org/x'; const e = 'https://www.example.com/';";

  test('hosts of the source and of the environment that nothing stands for are named, each with its place', () => {
    const files = {
      'compose.yaml':
        'services: { api: { build: ., ports: [80], environment: { MAIL: "https://smtp.mail.io/v1", OWN: "http://db:1", DB: "http://db.internal" } } }',
      'a.js': source,
    };
    expect(composeOf(files).outbound).toEqual([
      { host: 'smtp.mail.io', at: 'compose.yaml' },
      { host: 'api.twilio.com', at: 'a.js:2' },
    ]);
    expect(warningsOf(files)).toContain('calls to it are refused');
    expect(composeConfig(detectIn(files))).toContain('# api.twilio.com (a.js:2) will be refused');
  });

  test('a service with the name of a host stands for it; one that only looks like a stand-in is suggested', () => {
    const files = {
      'compose.yaml':
        'services: { api: { build: ., ports: [80] }, twilio: { image: x, networks: { default: { aliases: [api.twilio.com, twilio] } } }, wiremock: { image: wiremock } }',
      'a.js': source.replace('json-schema.org', 'api.other.io'),
    };
    expect(composeOf(files)).toMatchObject({
      stubs: [{ host: 'api.twilio.com', service: 'twilio' }],
      standIns: ['wiremock'],
      outbound: [{ host: 'api.other.io' }],
    });
    expect(composeConfig(detectIn(files))).toContain('such as { "api.other.io": { service: wiremock } }');
  });
});

describe('a login', () => {
  test('by reference, in a form, with a base path; a path alone is not enough', () => {
    const document = {
      servers: [{ url: '/api' }],
      components: {
        schemas: { In: { allOf: [{ properties: { user: { type: 'string' } } }, { properties: { passwd: { example: 'x' } } }] } },
      },
      paths: {
        '/tokens': { post: {} },
        '/auth/token': {
          post: {
            requestBody: { content: { 'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/In' } } } },
            responses: { default: {}, '201': { content: { 'application/json': { schema: { properties: { access_token: {} } } } } } },
          },
        },
      },
    };
    const { login } = detectIn({ 'openapi.json': JSON.stringify(document) });
    expect(login).toEqual({
      path: '/api/auth/token',
      at: 'openapi.json:1',
      fields: ['user', 'passwd'],
      accounts: [{ passwd: 'x' }],
      form: true,
      token: 'access_token',
    });
    delete (document.paths as Partial<typeof document.paths>)['/auth/token'];
    expect(detectIn({ 'openapi.json': JSON.stringify(document) }).login).toBeUndefined();
  });

  test('in the source', () => {
    expect(detectIn({ 'a.js': "app.post('/v1/login', f)" }).login).toMatchObject({ path: '/v1/login', at: 'a.js:1', fields: [] });
    expect(detectIn({ 'a.js': "app.get('/login', f)" }).login).toBeUndefined();
  });
});

test('a Dockerfile: the last stage with those it begins from, arguments, continued lines', () => {
  const text =
    'ARG V=24\nFROM node:${V} AS base\nEXPOSE 80\nFROM golang AS build\nEXPOSE 99\nFROM --platform=linux/amd64 base\n# EXPOSE 1\nCMD ["node", \\\n  "a.js"]\nHEALTHCHECK NONE';
  expect(readDockerfile(text)).toEqual({ base: 'node:24', exposed: [80], command: '["node",    "a.js"]', healthcheck: undefined });
});

test('the defaults of variables', () => {
  expect(interpolate('a${B:-c}d$E ${F:?needed} $$G ${H-}')).toBe('acd  $G ');
});

test('every shape of file is looked at without an error', async () => {
  const odd = [
    'services:',
    'services: { api: null }',
    'services: { api: { build: null, ports: null, networks: null } }',
    '[]',
    'x',
    '',
    await readFile('biome.json', 'utf8'),
  ];
  for (const text of odd) expect(() => detectIn({ 'compose.yaml': text })).not.toThrow();
});

describe('the draft of a login', () => {
  const draftOf = async (detected: ReturnType<typeof detect>) => {
    const draft = detected.login && composeLogin(detected.login);
    if (!draft) throw new Error('no draft');
    const rowsOf = async () => parseCsv(draft.accounts, { columns: true }) as Record<string, string>[];
    return { ...draft, ...(await parseScenarios(draft.scenario, 'login.yml', { env: {}, rowsOf })) };
  };

  test('of the shop can be read, and takes an account of the examples', async () => {
    const { scenarios, complete } = await draftOf(detect(await scanRepository('examples/shop')));
    expect(complete).toBe(true);
    expect(scenarios).toHaveLength(1);
    expect(scenarios[0]?.data?.rows).toHaveLength(8);
    expect(scenarios[0]?.steps[0]?.request.method).toBe('POST');
  });

  test('without examples is there to be filled in, and switched off', async () => {
    const document = {
      paths: {
        '/login': {
          post: { requestBody: { content: { 'application/json': { schema: { properties: { 'user-name': {}, password: {} } } } } } },
        },
      },
    };
    const detected = detectIn({ 'compose.yaml': API, 'openapi.json': JSON.stringify(document) });
    const { scenario, accounts, complete } = await draftOf(detected);
    expect(complete).toBe(false);
    expect(accounts).toBe('user-name,password\n,\n');
    expect(scenario).toContain('cookies are kept by themselves');
    expect(parse(composeConfig(detected)).traffic.auth).toBeUndefined();
    expect(composeConfig(detected)).toContain('# auth: { login: traffic/login.yml }');
    expect(warnAboutCompose(detected, detected.compose as FoundCompose).join()).toContain('fill in traffic/accounts.csv');
  });
});
