import { expect, test } from '@jest/globals';
import { locateSetting } from '../../../src/environment/change/locate-setting.js';

const YAML = `name: api
pool:
  min: 1
  max: 10
cache: { ttl: 30s, max: 5 }
services:
  web:
    environment:
      - POOL=1
  api:
    environment:
      POOL: "2"
    ports:
      - name: http
        port: 80
`;
const JSON_TEXT = `{
  "pool": { "max": 10 },
  "http": {
    "timeoutMs": 500
  }
}`;

test.each([
  [YAML, 'pool.max', 4],
  [YAML, 'cache.ttl', 5],
  [YAML, 'cache.max', 5],
  [YAML, 'services.web.environment[POOL]', 9],
  [YAML, 'services.api.environment.POOL', 12],
  [YAML, 'services.api.ports[http].port', 15],
  [JSON_TEXT, 'pool.max', 2],
  [JSON_TEXT, 'http.timeoutMs', 4],
  ['A=1\nexport POOL=2\n', 'POOL', 2],
  ['a = 1\n[pool]\nmax = 2\n', 'pool.max', 3],
  ['x=1\npool.max = 2\n', 'pool.max', 2],
  ['kind: Deployment\nmetadata:\n  name: api\nspec:\n  replicas: 3\n', 'Deployment/api.spec.replicas', 5],
  [YAML, 'not.there', undefined],
  ['', 'a', undefined],
  [YAML, '[0]', undefined],
  ['a(b: 1\n', 'a(b', 1],
])('%#: %j', (text, key, line) => {
  expect(locateSetting(text, key)).toBe(line);
});
