import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { exportJWK, importSPKI, jwtVerify } from 'jose';
import { isForeshadowError } from '../../../src/core/errors.js';
import { systemClock } from '../../../src/io/system-clock.js';
import { createJwtCredentials } from '../../../src/traffic/sources/jwt-credentials.js';
import type { JwtSpec } from '../../../src/traffic/spec.js';

const spec = (part: Partial<JwtSpec> = {}): JwtSpec => ({
  key: 'a-test-secret-of-some-length-0123456789',
  algorithm: 'HS256',
  claims: { iss: 'tests', roles: ['{{arm}}-tester'] },
  header: 'authorization',
  expiresMs: 60_000,
  ...part,
});

function pair(kind: 'rsa' | 'ec' | 'ed25519'): { privateKey: string; publicKey: string } {
  const { privateKey, publicKey } =
    kind === 'rsa'
      ? generateKeyPairSync('rsa', { modulusLength: 2_048 })
      : kind === 'ec'
        ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
        : generateKeyPairSync('ed25519');
  return {
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }) as string,
  };
}

describe('test tokens', () => {
  test('name the session as their subject, fill the claims, and last as long as asked', async () => {
    const source = await createJwtCredentials(spec(), systemClock);
    const { authorization } = await source.headersFor('shadow', 'visitor-7');
    expect(authorization).toMatch(/^Bearer /);
    const { payload } = await jwtVerify((authorization as string).slice(7), new TextEncoder().encode(spec().key), { issuer: 'tests' });
    expect(payload).toMatchObject({ sub: 'visitor-7', roles: ['shadow-tester'] });
    expect((payload.exp as number) - (payload.iat as number)).toBe(60);
    expect(await source.headersFor('shadow', 'visitor-7')).toEqual({ authorization });
    expect((await source.headersFor('shadow', 'visitor-8'))['authorization']).not.toBe(authorization);
  });

  test('a subject of the configuration wins, and another header carries the token alone', async () => {
    const source = await createJwtCredentials(spec({ claims: { sub: 'user-{{session}}' }, header: 'X-Auth' }), systemClock);
    const headers = await source.headersFor('primary', 's');
    const { payload } = await jwtVerify(headers['x-auth'] as string, new TextEncoder().encode(spec().key));
    expect(payload.sub).toBe('user-s');
  });

  test.each([
    ['RS256', 'rsa'],
    ['PS512', 'rsa'],
    ['ES256', 'ec'],
    ['EdDSA', 'ed25519'],
  ] as const)('%s by a PEM, in one line too, and by a JWK', async (algorithm, kind) => {
    const { privateKey, publicKey } = pair(kind);
    const { importPKCS8 } = await import('jose');
    const jwk = JSON.stringify(await exportJWK(await importPKCS8(privateKey, algorithm, { extractable: true })));
    for (const key of [privateKey, privateKey.replaceAll('\n', '\\n'), jwk]) {
      const source = await createJwtCredentials(spec({ algorithm, key }), systemClock);
      const { authorization } = await source.headersFor('primary', 's');
      const verified = await jwtVerify((authorization as string).slice(7), await importSPKI(publicKey, algorithm));
      expect(verified.protectedHeader.alg).toBe(algorithm);
    }
  });

  test.each([
    ['RS256', 'not a key'],
    ['ES256', '{"kty":"oct"'],
    ['RS256', pair('ec').privateKey],
  ])('%s refuses a key that does not fit, before anything is sent', async (algorithm, key) => {
    const error = await createJwtCredentials(spec({ algorithm, key }), systemClock).catch((caught: unknown) => caught);
    expect(isForeshadowError(error) && error.code).toBe('FS_JWT_KEY');
    expect(String(error)).not.toContain('not a key');
  });
});
