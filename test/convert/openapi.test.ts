import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import type { ScenarioDraft } from '../../src/convert/draft.js';
import { type Ended, foreshadowHere } from '../support/command-line.js';
import { OrderArm } from '../support/order-arm.js';
import { ORDER_API } from '../support/order-api.js';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'foreshadow-convert-'));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

async function convert(text: string, name = 'openapi.yml', ...more: string[]): Promise<Ended> {
  writeFileSync(join(directory, name), text);
  return foreshadowHere(['convert', '--from', 'openapi', name, ...more], { cwd: directory });
}

async function scenariosOf(text: string): Promise<ScenarioDraft[]> {
  const { stdout, stderr, code } = await convert(text);
  expect({ code, stderr }).toMatchObject({ code: 0 });
  return (parse(stdout) as { scenarios: ScenarioDraft[] }).scenarios;
}

describe('scenarios from an OpenAPI document', () => {
  test('one that reads and one that writes for each resource, ids taken from what was created', async () => {
    const scenarios = await scenariosOf(ORDER_API);
    expect(scenarios.map(({ name, steps }) => [name, steps.map((step) => step.name)])).toEqual([
      ['login changes', ['login']],
      ['orders', ['login', 'readOrder']],
      ['orders changes', ['login', 'createOrder', 'readOrder']],
    ]);
    expect(scenarios[2]?.steps[0]?.extract).toEqual({ token: { jsonpath: '$.token' } });
    expect(scenarios[2]?.steps.slice(1)).toEqual([
      {
        name: 'createOrder',
        request: {
          method: 'POST',
          path: '/orders',
          headers: { authorization: 'Bearer {{token}}' },
          json: { quantity: 3, key: '{{uuid}}' },
        },
        extract: { 'new-orderId': { jsonpath: '$.id' } },
        assert: [{ status: 201 }, { jsonpath: '$.id', exists: true }],
      },
      {
        name: 'readOrder',
        request: { path: '/orders/{{new-orderId}}', headers: { authorization: 'Bearer {{token}}' } },
        assert: [{ status: 200 }],
      },
    ]);
    expect(scenarios[0]?.steps[0]?.request.json).toEqual({ user: 'user-{{random.int}}@example.com' });
  });

  test('Swagger 2: base path, body, form, API key and list', async () => {
    const scenarios = await scenariosOf(`swagger: "2.0"
info: { title: pets, version: "1" }
basePath: /v1
securityDefinitions: { key: { type: apiKey, in: header, name: X-Key } }
security: [{ key: [] }]
paths:
  /pets:
    get:
      parameters: [{ name: limit, in: query, required: true, type: integer, default: 5 }]
      responses: { 200: { description: all, schema: { type: array, items: { type: object, properties: { id: { type: integer } } } } } }
    post:
      parameters: [{ name: name, in: formData, type: string, default: Rex }]
      responses: { 201: { description: made } }
  /pets/{id}:
    get: { parameters: [{ name: id, in: path, required: true, type: integer }], responses: { 200: { description: one } } }
    delete: { deprecated: true, parameters: [{ name: id, in: path, required: true, type: integer }], responses: { 204: { description: gone } } }
`);
    expect(scenarios.map(({ name }) => name)).toEqual(['pets', 'pets changes']);
    expect(scenarios[0]?.steps).toEqual([
      {
        name: 'GET /v1/pets',
        request: { path: '/v1/pets', headers: { 'x-key': 'env:KEY' }, query: { limit: 5 } },
        extract: { id: { jsonpath: '$[0].id' } },
        assert: [{ status: 200 }],
      },
      { name: 'GET /v1/pets/id', request: { path: '/v1/pets/{{id}}', headers: { 'x-key': 'env:KEY' } }, assert: [{ status: 200 }] },
    ]);
    expect(scenarios[1]?.steps.find((step) => step.request.method === 'POST')?.request.form).toEqual({ name: 'Rex' });
  });

  test('without a login that gives a token, the token comes from the environment', async () => {
    const { stdout, stderr } = await convert(ORDER_API.replaceAll('/login:', '/hello:'));
    expect(stdout).toContain('authorization: Bearer env:TOKEN');
    expect(stderr).toContain('set before running: TOKEN');
  });

  test('what it writes runs against real services as it stands', async () => {
    const arms = [await OrderArm.start('primary'), await OrderArm.start('shadow')];
    try {
      await convert(ORDER_API, 'openapi.yml', '--out', 'run.yml');
      const [primary, shadow] = arms.map(({ target }) => target.origin) as [string, string];
      writeFileSync(
        join(directory, 'changes.yml'),
        stringify({ scenarios: parse(readFileSync(join(directory, 'run.yml'), 'utf8')).scenarios.slice(2) }),
      );
      const args = ['--scenarios', 'changes.yml', '--primary', primary, '--shadow', shadow, '--for', '1s', '--unsafe', 'replay', '--json'];
      const ran = JSON.parse((await foreshadowHere(['transact', ...args], { cwd: directory })).stdout) as {
        transactions: { whole: number; endedEarly: object };
      };
      expect(ran.transactions.endedEarly).toEqual({});
      expect(ran.transactions.whole).toBeGreaterThan(0);
    } finally {
      for (const arm of arms) await arm[Symbol.asyncDispose]();
    }
  });

  test('written to a file, it says where', async () => {
    const { code, stdout, stderr } = await convert(ORDER_API, 'openapi.yml', '--out', 'traffic/api.yml');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('3 scenarios of 6 steps written to traffic/api.yml\n');
    expect(readFileSync(join(directory, 'traffic/api.yml'), 'utf8')).toMatch(/^# Scenarios made by `foreshadow convert` from openapi.yml/);
  });

  test('a schema that refers to itself, a reference into another file, an upload', async () => {
    writeFileSync(
      join(directory, 'tree.yml'),
      'Tree: { type: object, properties: { name: { type: string }, children: { type: array, items: { $ref: "#/Tree" } } } }\n',
    );
    const text = `openapi: 3.1.0
info: { title: trees, version: "1" }
paths:
  /trees:
    post:
      requestBody: { content: { application/json: { schema: { $ref: "tree.yml#/Tree" } } } }
      responses: { "201": { description: made } }
  /files:
    post:
      requestBody: { content: { multipart/form-data: { schema: { type: object } } } }
      responses: { "201": { description: made } }
`;
    const { code, stdout } = await convert(text);
    expect(code).toBe(0);
    expect(stdout).toContain('# Left out: POST /files, whose body is multipart/form-data');
    expect((parse(stdout) as { scenarios: ScenarioDraft[] }).scenarios.map(({ name }) => name)).toEqual(['trees changes']);
  });

  test.each([
    [
      'no responses',
      ORDER_API.replace('responses: { "200": { description: the order } }', 'responses: {}'),
      /openapi\.yml:32:7 .*must NOT have fewer than 1 properties/,
    ],
    [
      'a reference that leads nowhere',
      ORDER_API.replace('schemas/Made" }', 'schemas/Maid" }'),
      /openapi\.yml:26:58: Missing \$ref pointer/,
    ],
    [
      'a path parameter that is not described',
      ORDER_API.replace('parameters: [{ name: orderId, in: path, required: true, schema: { type: string } }]', 'parameters: []'),
      /openapi\.yml:28:5 .*a path parameter is not described; found \{orderId\}/,
    ],
    ['YAML that is none', 'openapi: [', /openapi\.yml:1:\d+/],
    ['something else', 'services: {}\n', /openapi\.yml:1:1: not an OpenAPI document; found services/],
  ])('%s is an error with its place', async (_, text, message) => {
    const { code, stdout, stderr } = await convert(text);
    expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
    expect(stderr).toContain('FS_OPENAPI_INVALID');
    expect(stderr).toMatch(message);
  });

  test('a document that is not there', async () => {
    const { code, stderr } = await foreshadowHere(['convert', '--from', 'openapi', 'none.yml'], { cwd: directory });
    expect(code).toBe(64);
    expect(stderr).toContain('FS_INPUT_MISSING');
  });
});
