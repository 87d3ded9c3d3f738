import { expect, test } from '@jest/globals';
import { ownHost } from '../../../src/environment/proxies/answer-call.js';

test.each([
  ['127.0.0.1', '172.18.0.3', '172.18.0.3'],
  ['localhost', '::ffff:172.18.0.3', '172.18.0.3'],
  ['127.0.0.1', '127.0.0.1', '127.0.0.1'],
  ['localhost', '::1', 'localhost'],
  ['127.0.0.1', undefined, '127.0.0.1'],
])('%s asked for by %s is %s', (host, caller, expected) => {
  expect(ownHost(host, caller)).toBe(expected);
});
