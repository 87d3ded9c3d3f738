import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as readYaml } from 'yaml';
import { generatedFiles } from '../../src/config/generated-files.js';
import { configJsonSchema, keysAt } from '../../src/config/json-schema.js';
import { parsePlan } from '../../src/config/parse.js';
import { DEFAULT_JUDGE } from '../../src/judge/spec.js';
import { drivers } from '../../src/environment/drivers/registry.js';
import { BUILT_IN_NAMES } from '../../src/kpi/catalogue.js';
import { FORMATS } from '../../src/traffic/formats/registry.js';

const ROOT = process.cwd();
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(configJsonSchema());
const OPTIONS = { directory: '/repo', env: { TEST_TOKEN: 'tok-5ecret', FORESHADOW_KEY: 'k3y' }, seed: 1, inGit: true };

/** The published example of the grammar, without the sections of later versions. */
const EXAMPLE = `version: 1
service: { name: shop-api, criticality: high }
environment:
  driver: process
  command: node server.js
  build: "npm ci && npm run build"
  primary: { ref: base, ready: { http: /healthz, within: 60s } }
  shadow:  { ref: head, env: { POOL: "2" }, files: { "etc/app.yml": new/app.yml } }
  baseline: true
  state:   { each: own, prepare: "npm run db:migrate && npm run db:seed" }
  egress:  { default: deny, allow: [], stubs: {} }
traffic:
  replay:  { recording: traffic/e2e.jsonl.gz, rate: auto }
  select:  { share: auto, by: cookie:session, match: { methods: [GET, HEAD], paths: ["/api/**"] }, missing: skip }
  auth:    { header: "authorization: Bearer env:TEST_TOKEN" }
  safety:  { unsafe: auto }
  anonymise: { key: env:FORESHADOW_KEY, entities: default }
  for: 5m
budget: 10m
kpis:
  latency: { margin: 5%, tail-margin: 10% }
  errors:  { critical: true, margin: 0%, absolute-margin: 0.1% }
  bytes-a-request: { expression: "bytes / requests", direction: increase, margin: 10% }
accept: [{ kpi: latency, route: "GET /search", up-to: 12%, until: 2026-12-31, reason: "..." }]
enforce: hold
gate-config: base
judge: { alpha: 0.05, rollback-alpha: 0.01, confirm: true }
forecast: { horizon: 3h, production-rate: 1200/m, risk: { memory: { above: 512MiB, warn: 40%, act: 70% } }, warnings: 2, rollback-on-forecast: false }
report: { pull-request: true, html: true }
remote-write: { url: "http://127.0.0.1:8428/api/v1/write" }
state: { kind: directory }
`;

describe('the published schema', () => {
  test('is what the code generates, and so are the tables of the documents', () => {
    for (const { path, text } of generatedFiles((name) => readFileSync(join(ROOT, name), 'utf8'))) {
      expect({ path, isCurrent: existsSync(join(ROOT, path)) && readFileSync(join(ROOT, path), 'utf8') === text }).toEqual({
        path,
        isCurrent: true,
      });
    }
  });

  test('accepts the example of the grammar, and so does the reader', () => {
    expect(validate(readYaml(EXAMPLE)) ? [] : validate.errors).toEqual([]);
    expect(parsePlan(EXAMPLE, 'foreshadow.yml', OPTIONS)).toMatchObject({
      service: { name: 'shop-api' },
      traffic: { authHeaders: { authorization: 'Bearer tok-5ecret' } },
    });
  });

  test('accepts the smallest file of the document and every example', () => {
    const smallest = /```yaml\n(version: 1\n[\s\S]*?)```/.exec(readFileSync(join(ROOT, 'docs/configuration.md'), 'utf8'))?.[1];
    const files = globSync('examples/*/*.yml', { cwd: ROOT, exclude: (name) => name === 'node_modules' }).filter(
      (file) => !/compose|scenario/.test(file),
    );
    const texts = [
      ['docs/configuration.md', smallest ?? ''],
      ...files.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]),
    ] as const;
    for (const [file, text] of texts) {
      expect({ file, errors: validate(readYaml(text)) ? [] : validate.errors }).toEqual({ file, errors: [] });
      expect(parsePlan(text, file, { ...OPTIONS, missingSecrets: 'keep' }).version).toBe(1);
    }
  });

  test.each([
    ['an unknown key', (text: string) => `${text}colour: blue\n`],
    ['a later section', (text: string) => `${text}rollout: {}\n`],
    ['a later driver', (text: string) => text.replace('driver: process', 'driver: kubernetes')],
    ['a number for a time', (text: string) => text.replace('for: 5m', 'for: 5')],
    ['a time without a unit', (text: string) => text.replace('for: 5m', 'for: "5"')],
  ])('refuses %s', (_name, change) => {
    expect(validate(readYaml(change(EXAMPLE)))).toBe(false);
  });
});

describe('what the schema knows', () => {
  test('drivers and formats are those that are registered', () => {
    interface Node {
      readonly enum?: string[];
      readonly properties: Record<string, Node>;
      readonly anyOf?: readonly Node[];
    }
    const { properties } = configJsonSchema() as unknown as Node;
    const traffic = properties['traffic']?.anyOf?.find((one) => one.properties);
    expect(properties['environment']?.properties['driver']?.enum?.toSorted()).toEqual(Object.keys(drivers).toSorted());
    expect(traffic?.properties['replay']?.properties['format']?.enum?.toSorted()).toEqual(['auto', ...Object.keys(FORMATS)].toSorted());
  });

  test('every constant of the verdict has its key', () => {
    const durations: Readonly<Record<string, string>> = {
      minBlockSeconds: 'min-block',
      maxBlockSeconds: 'max-block',
      requestTimeoutMs: 'request-timeout',
    };
    const expected = Object.keys(DEFAULT_JUDGE).map(
      (name) => durations[name] ?? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    );
    expect(keysAt(['judge'])).toEqual(expect.arrayContaining(expected));
  });

  test("the defaults it shows are the verdict's", () => {
    const constants = (configJsonSchema() as { properties: { judge: { properties: Record<string, { default?: unknown }> } } }).properties
      .judge.properties;
    const text = (name: string) => `judge: { ${name}: ${JSON.stringify(constants[name]?.default)} }\n`;
    const head = 'version: 1\nenvironment: { driver: process, command: x }\ntraffic: { replay: { recording: a } }\n';
    const shown = Object.keys(constants).filter((name) => constants[name]?.default !== undefined && name !== 'warmup-share');
    expect(shown.length).toBeGreaterThan(25);
    for (const name of shown)
      expect({ name, judge: parsePlan(head + text(name), 'f', OPTIONS).judge }).toEqual({ name, judge: DEFAULT_JUDGE });
  });

  test('the built-in KPIs are offered by name', () => {
    expect(keysAt(['kpis'])).toEqual([...BUILT_IN_NAMES]);
  });
});
