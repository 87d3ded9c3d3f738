import { expect, test } from '@jest/globals';
import { findOpenApi } from '../../src/init/openapi-requests.js';
import { repositoryOf } from './scene.js';

test('GET operations with their examples, under the path of the first server; what has none is counted', () => {
  const text = `
openapi: 3.1.0
servers: [{ url: https://api.example.com/v2/ }]
components: { parameters: { Shop: { name: shop, in: path, required: true, schema: { enum: [north, south] } } } }
paths:
  /books: { get: { parameters: [{ name: page, in: query, schema: { type: integer } }] } }
  /search: { get: { parameters: [{ name: q, in: query, required: true, example: a b }] } }
  /books/{id}: { parameters: [{ name: id, in: path, required: true, schema: { example: 17 } }], get: {}, delete: {} }
  /shops/{shop}: { get: { parameters: [{ $ref: '#/components/parameters/Shop' }] } }
  /orders/{id}: { get: { parameters: [{ name: id, in: path, required: true, schema: { type: string } }] } }
  /orders: { post: {} }
`;
  expect(findOpenApi(repositoryOf({ 'docs/openapi.yaml': text }))).toEqual({
    file: 'docs/openapi.yaml',
    requests: ['/v2/books', '/v2/search?q=a+b', '/v2/books/17', '/v2/shops/north'],
    incomplete: 1,
  });
});

test('Swagger 2 in JSON; documents that do not parse or describe nothing are passed over', () => {
  const swagger = JSON.stringify({ swagger: '2.0', basePath: '/api', paths: { '/a': { get: {} } } });
  expect(findOpenApi(repositoryOf({ 'openapi.yml': '{', 'swagger.json': swagger }))?.requests).toEqual(['/api/a']);
  expect(findOpenApi(repositoryOf({ 'openapi.yml': 'a: 1' }))).toBeUndefined();
});
