import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type ParseOptions, parsePlan } from '../../src/config/parse.js';
import type { Plan } from '../../src/config/plan.js';
import { ForeshadowError, formatIssue } from '../../src/core/errors.js';
import { builtInKpis, needsTransactions } from '../../src/kpi/catalogue.js';
import { checkExpression } from '../../src/kpi/expression.js';

const OPTIONS: ParseOptions = {
  directory: '/repo/shop',
  env: { TEST_TOKEN: 'tok-5ecret', KEY: 'k3y-of-pseudonyms' },
  seed: 7,
  inGit: true,
  checkExpression,
};
const parse = (text: string, more: Partial<ParseOptions> = {}): Plan => parsePlan(text, 'foreshadow.yml', { ...OPTIONS, ...more });

const HEAD = 'version: 1\nenvironment: { driver: process, command: node server.js }\ntraffic: { replay: { recording: a.jsonl } }\n';

function errorOf(text: string, more: Partial<ParseOptions> = {}): ForeshadowError {
  try {
    parse(text, more);
  } catch (error) {
    if (error instanceof ForeshadowError) return error;
    throw error;
  }
  throw new Error('it was accepted');
}

const lines = (text: string, more: Partial<ParseOptions> = {}): string[] =>
  (errorOf(text, more).detail.issues ?? []).map((issue) =>
    formatIssue(issue).replace(/expected one of [^;]*(?=;|$)/, 'expected one of ...'),
  );

describe('a valid configuration', () => {
  test('the smallest one has every default', () => {
    const plan = parse(HEAD);
    expect(plan.service).toEqual({ name: 'shop', criticality: 'medium' });
    expect(plan.environment.primary).toMatchObject({ ref: 'base', ready: { withinMs: 60_000 } });
    expect(plan.environment.shadow.ref).toBe('head');
    expect(plan.environment.baseline).toEqual(plan.environment.primary);
    expect(plan.environment.state.each).toBe('own');
    expect(plan.environment.egress.default).toBe('allow');
    expect(plan.traffic.replay).toMatchObject({
      recording: '/repo/shop/a.jsonl',
      rate: 'auto',
      speed: 1,
      timeoutMs: 30_000,
      bodyCapBytes: 1_048_576,
    });
    expect(plan.traffic).toMatchObject({
      forMs: 180_000,
      anonymiseKey: null,
      anonymise: { entities: 'default', strategies: {} },
      authHeaders: {},
      jwt: null,
      safety: { unsafe: 'auto' },
      select: { share: 1, by: 'random' },
    });
    expect(plan.kpis).toEqual(builtInKpis().filter(({ name }) => !needsTransactions(name)));
    expect(plan).toMatchObject({ budgetMs: 600_000, enforce: 'hold', gateConfig: 'base', confirm: true, remoteWrite: null, seed: 7 });
    expect(plan.report).toEqual({ pullRequest: true, check: false, html: true });
    expect(plan.forecast).toEqual({
      horizonMs: 10_800_000,
      productionRate: null,
      horizonRequests: 1_000_000,
      risk: [],
      warnings: 2,
      rollbackOnForecast: false,
    });
  });

  test('units, KPIs and constants are read', () => {
    const plan = parse(`${HEAD.replace('a.jsonl', 'a.jsonl, rate: 600/m, timeout: 2s')}budget: 1h30m
kpis: { latency: { margin: 4% }, errors: { absolute-margin: 0.2%, enforce: observe }, throughput: false, ratio-5xx: { expression: status_5xx / requests } }
judge: { alpha: 2%, max-block: 10s, on-no-data: fail }
forecast: { production-rate: 1200/m, risk: { memory: { above: 512MiB, act: 80% }, cpu: { above: 80% }, ratio-5xx: { above: 1% } } }
accept: [{ kpi: latency, route: GET /search, up-to: 12%, until: 2026-12-31, reason: slower index }]
`);
    expect(plan.budgetMs).toBe(5_400_000);
    expect(plan.traffic.replay.rate).toBe(10);
    expect(plan.kpis.find((kpi) => kpi.name === 'latency')).toMatchObject({ margin: 0.04, tailMargin: 0.08 });
    expect(plan.kpis.find((kpi) => kpi.name === 'errors')).toMatchObject({ absoluteMargin: 0.002, enforce: 'observe', critical: true });
    expect(plan.kpis.map((kpi) => kpi.name)).not.toContain('throughput');
    expect(plan.kpis.at(-1)).toMatchObject({ name: 'ratio-5xx', kind: 'series', expression: 'status_5xx / requests', margin: 0.1 });
    expect(plan.judge).toMatchObject({ alpha: 0.02, rollbackAlpha: 0.01, maxBlockSeconds: 10, requestTimeoutMs: 2_000 });
    expect(plan.policies.onNoData).toBe('fail');
    expect(plan.forecast.risk).toEqual([
      { kpi: 'memory', above: 536_870_912, warn: 0.4, act: 0.8 },
      { kpi: 'cpu', above: 80, warn: 0.4, act: 0.7 },
      { kpi: 'ratio-5xx', above: 0.01, warn: 0.4, act: 0.7 },
    ]);
    expect(plan.accept).toEqual([{ kpi: 'latency', route: 'GET /search', upTo: 0.12, until: '2026-12-31', reason: 'slower index' }]);
  });

  test('what is anonymised, and into what', () => {
    const anonymise = (text: string): string => HEAD.replace('a.jsonl', `a.jsonl }, anonymise: { ${text}`).replace(/\}\s*$/, '}\n');
    expect(parse(anonymise('entities: all')).traffic.anonymise).toEqual({ entities: 'all', strategies: {} });
    expect(
      parse(anonymise('entities: [EMAIL_ADDRESS, IBAN_CODE], strategies: { EMAIL_ADDRESS: redact, IP_ADDRESS: keep }')).traffic.anonymise,
    ).toEqual({
      entities: ['EMAIL_ADDRESS', 'IBAN_CODE'],
      strategies: { EMAIL_ADDRESS: 'redact', IP_ADDRESS: 'keep' },
    });
    expect(() => parse(anonymise('entities: [EMAIL]'))).toThrow();
    expect(() => parse(anonymise('strategies: { EMAIL_ADDRESS: shred }'))).toThrow();
  });

  test('the criticality sets time and alpha, and how gently a running service is touched', () => {
    const of = (criticality: string): Plan =>
      parse(
        `version: 1\nservice: { criticality: ${criticality} }\nenvironment: { driver: url, primary: { url: "http://a:1/" }, shadow: { url: "http://b:2" } }\ntraffic: { replay: { recording: a } }\n`,
      );
    expect(['low', 'medium', 'high'].map((word) => [of(word).traffic.forMs, of(word).judge.alpha, of(word).traffic.select.share])).toEqual([
      [120_000, 0.02, 1],
      [180_000, 0.05, 0.5],
      [300_000, 0.05, 0.2],
    ]);
    expect(of('low').environment).toMatchObject({
      primary: { url: 'http://a:1' },
      shadow: { url: 'http://b:2' },
      egress: { default: 'allow' },
      state: { each: 'shared' },
    });
    expect(of('low').environment.baseline).toBeUndefined();
  });

  test('the shadow is the primary with what it names; named differences replace base against head', () => {
    const arms = (text: string, inGit = true) =>
      parse(HEAD.replace('command: node server.js', `command: node server.js, ${text}`), { inGit }).environment;
    const changed = arms('primary: { env: { A: "1", B: "2" }, ready: { http: /ok, within: 5s } }, shadow: { env: { B: "3" } }');
    expect(changed.shadow).toMatchObject({ env: { A: '1', B: '3' }, ready: { http: '/ok', withinMs: 5_000 } });
    expect([changed.primary.ref, changed.shadow.ref]).toEqual([undefined, undefined]);
    expect(arms('shadow: { ref: head, env: { B: "3" } }').primary.ref).toBe('base');
    expect(arms('primary: { ref: v1.2 }').shadow.ref).toBe('head');
    expect(arms('baseline: false').baseline).toBeUndefined();
    expect(arms('baseline: { env: { C: "4" } }').baseline?.env).toEqual({ C: '4' });
    expect(arms('build: make', false).shadow.ref).toBeUndefined();
  });

  test('the plan is frozen to its leaves', () => {
    const plan = parse(HEAD);
    expect(Object.isFrozen(plan.judge.quantiles) && Object.isFrozen(plan.kpis[0]) && Object.isFrozen(plan.environment.primary.env)).toBe(
      true,
    );
  });
});

describe('every problem is named with its place', () => {
  test('several at once, in order of their place', () => {
    const text = `version: 1
service: { name: shop-api, criticality: hihg }
environmnt: {}
environment:
  driver: kubernetes
  command: 5
  primary: { ready: { http: healthz, within: 60 } }
  baseline: { rf: base }
traffic:
  replay: { recording: traffic/e2e.jsonl.gz, rate: fast, speed: 2 }
  select: { share: 101%, match: { methods: [GTE] } }
  for: 20m
budget: 10m
kpis:
  latencyy: { margin: 5% }
  errors: { critical: maybe, margn: 0% }
accept:
  - { kpi: latencyx, until: 2026-13-31 }
`;
    expect(lines(text)).toEqual([
      'foreshadow.yml:2:41 service.criticality: not understood; found "hihg"; expected low | medium | high; did you mean "high"?',
      'foreshadow.yml:3:1 environmnt: unknown key; found "environmnt"; expected one of ...; did you mean "environment"?',
      'foreshadow.yml:5:11 environment.driver: not in this version; found "kubernetes"; expected process | url | docker-compose | attach',
      'foreshadow.yml:6:12 environment.command: not understood; found 5; expected a command',
      'foreshadow.yml:7:29 environment.primary.ready.http: not understood; found "healthz"; expected a path that begins with /',
      'foreshadow.yml:7:46 environment.primary.ready.within: not understood; found 60; expected a duration above zero such as 90s, 5m, 2h, 7d',
      'foreshadow.yml:8:15 environment.baseline.rf: unknown key; found "rf"; expected one of ...; did you mean "ref"?',
      'foreshadow.yml:10:52 traffic.replay.rate: not understood; found "fast"; expected auto, recorded, closed, or a rate such as 600/m',
      'foreshadow.yml:11:20 traffic.select.share: not understood; found "101%"; expected auto, or a share above 0 and at most 1, such as 5% or 0.05',
      'foreshadow.yml:11:45 traffic.select.match.methods[0]: not understood; found "GTE"; expected GET | HEAD | POST | PUT | PATCH | DELETE | OPTIONS | TRACE | CONNECT; did you mean "GET"?',
      'foreshadow.yml:13:9 budget: the budget does not hold the traffic; found "10m"; expected more than traffic.for, "20m"',
      'foreshadow.yml:15:3 kpis.latencyy: unknown KPI; found "latencyy"; expected one of ...; did you mean "latency"?',
      'foreshadow.yml:16:23 kpis.errors.critical: not understood; found "maybe"; expected true or false',
      'foreshadow.yml:16:30 kpis.errors.margn: unknown key; found "margn"; expected one of ...; did you mean "margin"?',
      'foreshadow.yml:18:5 accept[0].reason: missing; expected a reason',
      'foreshadow.yml:18:12 accept[0].kpi: unknown KPI; found "latencyx"; expected one of ...; did you mean "latency"?',
      'foreshadow.yml:18:29 accept[0].until: not understood; found "2026-13-31"; expected a date such as 2026-12-31',
    ]);
    const error = errorOf(text);
    expect([error.code, error.exitCode, error.message]).toEqual([
      'FS_CONFIG_INVALID',
      64,
      'foreshadow.yml: The configuration file is not valid; found 17 problems',
    ]);
  });

  test.each([
    [
      'a share of 0',
      'select: { share: 0 }',
      'foreshadow.yml:4:20 traffic.select.share: not understood; found 0; expected auto, or a share above 0 and at most 1, such as 5% or 0.05',
    ],
    [
      'a share of 0 %',
      'select: { share: 0% }',
      'foreshadow.yml:4:20 traffic.select.share: not understood; found "0%"; expected auto, or a share above 0 and at most 1, such as 5% or 0.05',
    ],
    [
      'a share of 101 %',
      'select: { share: 1.01 }',
      'foreshadow.yml:4:20 traffic.select.share: not understood; found 1.01; expected auto, or a share above 0 and at most 1, such as 5% or 0.05',
    ],
    [
      'a time without a unit',
      'for: 300',
      'foreshadow.yml:4:8 traffic.for: not understood; found 300; expected a duration above zero such as 90s, 5m, 2h, 7d',
    ],
    [
      'no time at all',
      'for: 0s',
      'foreshadow.yml:4:8 traffic.for: not understood; found "0s"; expected a duration above zero such as 90s, 5m, 2h, 7d',
    ],
    ['an empty section', 'safety:', 'foreshadow.yml:4:10 traffic.safety: not understood; found nothing; expected a mapping'],
    [
      'a word nearly right',
      'safety: { unsafe: skp }',
      'foreshadow.yml:4:21 traffic.safety.unsafe: not understood; found "skp"; expected auto | skip | replay; did you mean "skip"?',
    ],
    [
      'a header without a colon',
      'auth: { header: nonsense }',
      'foreshadow.yml:4:19 traffic.auth.header: not understood; found "nonsense"; expected a header such as "authorization: Bearer env:TOKEN", or a list of them',
    ],
  ])('%s', (_name, traffic, expected) => {
    expect(lines(`version: 1\nenvironment: { driver: process, command: x }\ntraffic:\n  ${traffic}\n  replay: { recording: a }\n`)).toEqual(
      [expected],
    );
  });

  test.each([
    ['no version', HEAD.replace('version: 1\n', ''), 'foreshadow.yml:1:1 version: missing; expected 1'],
    ['another version', HEAD.replace('version: 1', 'version: 2'), 'foreshadow.yml:1:10 version: not understood; found 2; expected 1'],
    ['an empty file', '', 'foreshadow.yml:1:1: not a configuration; found an empty file; expected a mapping that begins with version: 1'],
    ['a list', '- version: 1\n', 'foreshadow.yml:1:1: not a configuration; found a list; expected a mapping that begins with version: 1'],
    ['a word', 'hello\n', 'foreshadow.yml:1:1: not a configuration; found "hello"; expected a mapping that begins with version: 1'],
    [
      'no command',
      HEAD.replace(', command: node server.js', ''),
      'foreshadow.yml:2:14 environment.command: missing; expected the command that starts the service',
    ],
    [
      'a key of the other driver',
      HEAD.replace('command: node server.js', 'command: x, shadow: { url: "http://a:1" }'),
      'foreshadow.yml:2:55 environment.shadow.url: only driver `url` or `attach` reads this key; found "url"; expected `ref` or `command` with driver `process`',
    ],
    [
      'a URL with a path',
      HEAD.replace('process, command: node server.js', 'url, primary: { url: "http://a:1/api" }, shadow: { url: "http://b:1" }'),
      'foreshadow.yml:2:45 environment.primary.url: not understood; found "http://a:1/api"; expected http://HOST:PORT or https://HOST:PORT, without a path or a user name',
    ],
    [
      'no URL',
      HEAD.replace('process, command: node server.js', 'url, primary: { url: "http://a:1" }'),
      'foreshadow.yml:2:14 environment.shadow.url: missing; expected where the shadow answers, http://HOST:PORT',
    ],
    [
      'egress of a running service',
      HEAD.replace(
        'process, command: node server.js',
        'url, primary: { url: "http://a:1" }, shadow: { url: "http://a:2" }, egress: { default: deny }',
      ),
      'foreshadow.yml:2:111 environment.egress.default: driver `url` cannot keep a running service from calling others; found "deny"; expected allow',
    ],
    [
      'a file outside the worktree',
      HEAD.replace('command: node server.js', 'command: x, shadow: { files: { ../etc/passwd: a } }'),
      'foreshadow.yml:2:64 environment.shadow.files.../etc/passwd: this key is not understood; found "../etc/passwd"; expected a relative path that stays inside the worktree',
    ],
    [
      'speed against rate',
      HEAD.replace('a.jsonl', 'a.jsonl, rate: 10/s, speed: 2'),
      'foreshadow.yml:3:48 traffic.replay.rate: speed and rate contradict each other; found "10/s"; expected rate: recorded, think-time: recorded, or no speed',
    ],
    [
      'a roll-back that needs less',
      `${HEAD}judge: { alpha: 1%, rollback-alpha: 0.05 }\n`,
      'foreshadow.yml:4:37 judge.rollback-alpha: a roll-back may not need less evidence than a fail; found 0.05; expected at most alpha, 0.01',
    ],
    [
      'a limit in the wrong unit',
      `${HEAD}forecast: { risk: { memory: { above: 512 } } }\n`,
      'foreshadow.yml:4:38 forecast.risk.memory.above: not a limit in bytes; found 512; expected a size such as 512MiB',
    ],
    [
      'a risk without a limit',
      `${HEAD}forecast: { risk: { memory: { warn: 10% } } }\n`,
      'foreshadow.yml:4:21 forecast.risk.memory: a risk needs its limit; found neither above nor below; expected above or below',
    ],
    [
      'stubs',
      HEAD.replace('command: node server.js', 'command: x, egress: { stubs: { a.com: {} } }'),
      'foreshadow.yml:2:64 environment.egress.stubs.a.com: a stub is one thing that answers; found none; expected one of ...',
    ],
    [
      'a service as a stub where there is no Compose file',
      HEAD.replace('command: node server.js', 'command: x, egress: { stubs: { a.com: { service: b } } }'),
      'foreshadow.yml:2:73 environment.egress.stubs.a.com.service: only driver `docker-compose` knows services; found "service"; expected `recording` or `url`',
    ],
    [
      'an allowed host that is an address',
      HEAD.replace('command: node server.js', 'command: x, egress: { allow: ["https://a.com/"] }'),
      'foreshadow.yml:2:63 environment.egress.allow[0]: not understood; found "https://a.com/"; expected a host such as api.example.com, *.example.com or example.com:8443',
    ],
    [
      'a built-in KPI redefined',
      `${HEAD}kpis: { latency: { expression: requests } }\n`,
      'foreshadow.yml:4:20 kpis.latency.expression: latency is built in and keeps its expression; found "expression"; expected a name of your own for a KPI with an expression',
    ],
    [
      'an unknown name in an expression',
      `${HEAD}kpis:\n  misses: { expression: "requests / (hits + 1)" }\n`,
      'foreshadow.yml:5:38 kpis.misses.expression: unknown name; found "hits"; expected one of ...',
    ],
    [
      'a risk of a KPI that is left out',
      `${HEAD}kpis: { cpu: false }\nforecast: { risk: { cpu: { above: 80% } } }\n`,
      'foreshadow.yml:5:21 forecast.risk.cpu: unknown KPI; found "cpu"; expected one of ...',
    ],
    [
      'neither KPI nor divergence',
      `${HEAD}accept: [{ until: 2026-12-31, reason: x }]\n`,
      'foreshadow.yml:4:10 accept[0]: an accepted finding is named by its KPI or by its differing path; found neither; expected either kpi or divergence',
    ],
  ])('%s', (_name, text, expected) => {
    expect(lines(text)).toEqual([expected]);
  });

  test('a key of a later version is refused by name', () => {
    expect(lines(`${HEAD}forecast:\n  model: arima\n`)).toEqual([
      expect.stringMatching(/^foreshadow.yml:5:3 forecast.model: not in this version; found "model"/),
    ]);
  });
});

describe('YAML that is not read', () => {
  test.each([
    ['a key twice', 'version: 1\nversion: 1\n', 'foreshadow.yml:2:1: the same key stands twice in one mapping; expected each key once'],
    ['a tab', 'version: 1\nservice:\n\tname: a\n', 'foreshadow.yml:3:1: a tab is used as indentation; expected spaces'],
    ['two documents', 'version: 1\n---\nversion: 1\n', 'foreshadow.yml:2:1: a second document begins here (---); expected one document'],
    ['an alias', 'a: &x 1\nb: *x\n', 'foreshadow.yml:2:4: the alias *x is not read; expected the value written out'],
    ['a merge key', 'a:\n  <<: { b: 1 }\n', 'foreshadow.yml:2:3: the merge key << is not read; expected the value written out'],
    ['a tag', 'a: !secret x\n', 'foreshadow.yml:1:4: a tag is not read (Unresolved tag: !secret); expected a plain value'],
    ['a key that is no word', '? [a]\n: 1\n', 'foreshadow.yml:1:3: a key is a list or a mapping; expected a word'],
    ['an open bracket', 'a: [1, 2\nb: 3\n', expect.stringMatching(/^foreshadow\.yml:2:\d+: /)],
  ])('%s', (_name, text, expected) => {
    const error = errorOf(text);
    expect(error.code).toBe('FS_CONFIG_SYNTAX');
    expect((error.detail.issues ?? []).map(formatIssue)[0]).toEqual(expected);
  });

  test('a file too large to be meant', () => {
    expect(errorOf(`# ${'x'.repeat(2_000_000)}\n${HEAD}`).message).toMatch(/found a file of 2000\d+ bytes; expected at most 1048576/);
  });

  test('aliases cannot be made to grow', () => {
    const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghi'.replace(
      /./g,
      (name, at: number) =>
        `${name}: &${name} [${Array(9)
          .fill(`*${String.fromCharCode(97 + at)}`)
          .join(', ')}]\n`,
    )}`;
    expect(errorOf(bomb).code).toBe('FS_CONFIG_SYNTAX');
  });
});

describe('secrets', () => {
  const auth = (header: string): string => HEAD.replace('traffic: {', `traffic: { auth: { header: ${header} },`);

  test('are read whole or inside a text, and end where their name ends', () => {
    expect(parse(auth('"Authorization: Bearer env:TEST_TOKEN"')).traffic.authHeaders).toEqual({ authorization: 'Bearer tok-5ecret' });
    expect(parse(auth('["x-a: env:KEY-env:TEST_TOKEN", "x-b: c"]')).traffic.authHeaders).toEqual({
      'x-a': 'k3y-of-pseudonyms-tok-5ecret',
      'x-b': 'c',
    });
    expect(parse(HEAD.replace('traffic: {', 'traffic: { anonymise: { key: env:KEY },')).traffic.anonymiseKey).toBe('k3y-of-pseudonyms');
  });

  test('are never read elsewhere, nor from $NAME', () => {
    expect(lines(`${HEAD}service: { name: "env:KEY" }\n`)[0]).toMatch(
      /^foreshadow\.yml:4:18 service\.name: a secret may not stand here; found "env:KEY"/,
    );
    expect(parse(HEAD.replace('node server.js', '"node $KEY ${KEY}"')).environment.command).toBe('node $KEY ${KEY}');
    expect(parse(auth('"x-a: $KEY ${{ secrets.KEY }}"')).traffic.authHeaders).toEqual({ 'x-a': '$KEY ${{ secrets.KEY }}' });
  });

  test.each(['"authorization: Bearer abc"', '"cookie: a=b"', '"authorization: Bearer $TEST_TOKEN"'])(
    'are never written out: %s',
    (header) => {
      expect(lines(auth(header))).toEqual([
        'foreshadow.yml:3:28 traffic.auth.header: a secret is written out; found a literal value; expected env:NAME, the name of an environment variable in capitals',
      ]);
    },
  );

  test('that are unset or empty are an error of their own, all at once', () => {
    const error = errorOf(auth('["x-a: env:NOPE", "x-b: env:EMPTY"]'), { env: { EMPTY: '' } });
    expect([error.code, error.exitCode]).toEqual(['FS_SECRET_MISSING', 64]);
    expect(error.detail.issues?.map(formatIssue)).toEqual([
      'foreshadow.yml:3:29 traffic.auth.header[0]: this secret is not set; found env:NOPE; expected the environment variable NOPE',
      'foreshadow.yml:3:46 traffic.auth.header[1]: this secret is not set; found env:EMPTY; expected the environment variable EMPTY',
    ]);
    expect(parse(auth('"x-a: env:NOPE"'), { missingSecrets: 'keep' }).traffic.authHeaders).toEqual({ 'x-a': 'env:NOPE' });
  });
});

describe('whatever is written', () => {
  test('the answer is a plan or a catalogue error', () => {
    const fragments = [
      'version: 1\n',
      'kpis:',
      '{',
      '}',
      '[',
      ']',
      '&a',
      '*a',
      '\t',
      '  ',
      '- ',
      'env:KEY',
      '"',
      '!x',
      ': ',
      '\n',
      '__proto__: {}\n',
      'traffic:\n',
      '<<: ',
      '# ',
      '? ',
      '|',
      'constructor: 1\n',
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 5 })), { maxLength: 30 }), (parts) => {
        const error = errorOf(`${parts.join('')}\nunheard-of: 1`);
        expect(['FS_CONFIG_SYNTAX', 'FS_CONFIG_INVALID']).toContain(error.code);
        expect(error.detail.issues?.length).toBeGreaterThan(0);
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  test('a share is accepted exactly where it is above 0 and at most 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000 }), (permille) => {
        const text = HEAD.replace('traffic: {', `traffic: { select: { share: ${permille / 1_000} },`);
        if (permille > 0 && permille <= 1_000) expect(parse(text).traffic.select.share).toBeCloseTo(permille / 1_000, 12);
        else expect(errorOf(text).code).toBe('FS_CONFIG_INVALID');
      }),
      { seed: 4, numRuns: 60 },
    );
  });

  test('one letter too many in any key is found where it stands', () => {
    const keys = ['version', 'environment', 'driver', 'command', 'traffic', 'replay', 'recording'];
    for (const key of keys) {
      const text = HEAD.replace(`${key}:`, `${key}x:`);
      const { line, col } = {
        line: text.slice(0, text.indexOf(`${key}x:`)).split('\n').length,
        col: text.indexOf(`${key}x:`) - text.lastIndexOf('\n', text.indexOf(`${key}x:`)),
      };
      expect(errorOf(text).detail.issues).toContainEqual(
        expect.objectContaining({ message: 'unknown key', nearest: key, place: expect.objectContaining({ line, column: col }) }),
      );
    }
  });
});
