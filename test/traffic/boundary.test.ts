import { describe, expect, test } from '@jest/globals';
import { hostsOutside } from '../../src/traffic/boundary.js';

describe('hosts outside of the trust boundary', () => {
  test.each([
    ['http://127.0.0.1:1', ['http://127.0.0.1:2', 'http://localhost:3', 'http://[::1]:4', 'http://127.9.9.9'], []],
    ['https://shop.example.com', ['https://shop.example.com:8443', 'https://SHOP.example.com.'], []],
    ['https://shop.example.com', ['http://127.0.0.1:3001'], []],
    ['https://shop.example.com', ['https://shadow.example.com', 'https://shadow.example.com:81'], ['shadow.example.com']],
    ['http://10.0.0.5', ['http://10.0.0.6', 'http://10.0.0.7:80'], ['10.0.0.6', '10.0.0.7']],
    ['http://127.0.0.1:1', ['http://192.0.2.4'], ['192.0.2.4']],
    ['http://127.0.0.1:1', ['http://127.0.0.1.example.com'], ['127.0.0.1.example.com']],
  ])('%s beside %j: %j', (primary, others, outside) => {
    expect(hostsOutside(primary, others)).toEqual(outside);
  });
});
