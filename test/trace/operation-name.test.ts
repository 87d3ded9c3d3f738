import { describe, expect, test } from '@jest/globals';
import { operationName } from '../../src/trace/operation-name.js';

describe('the name of an operation', () => {
  test.each([
    ['GET /books/12', 'GET /books/{}'],
    ['GET /books/12/pages/3?sort=asc', 'GET /books/{}/pages/{}'],
    ['GET /users/6f9619ff-8b86-d011-b42d-00cf4fc964ff', 'GET /users/{}'],
    ['GET /objects/507f1f77bcf86cd799439011', 'GET /objects/{}'],
    ["SELECT * FROM t WHERE a = 'x y' AND b=7.5", 'SELECT * FROM t WHERE a = {} AND b={}'],
    ['HTTP/1.1 GET', 'HTTP/1.1 GET'],
    ['s3.PutObject', 's3.PutObject'],
    ['utf8 decode v2', 'utf8 decode v2'],
    ['  a\n  b ', 'a b'],
    ['', '(no name)'],
  ])('%s', (name, plain) => {
    expect(operationName(name)).toBe(plain);
    expect(operationName(plain)).toBe(plain);
  });

  test('is cut', () => {
    expect(operationName('x'.repeat(10_000))).toHaveLength(160);
  });
});
