import type { CryptoKey, JWTPayload } from 'jose';
import type { Clock } from '../../core/clock.js';
import { fail } from '../../core/errors.js';
import { anyNumber } from '../accounts.js';
import type { CredentialSource } from '../credentials.js';
import type { JwtSpec } from '../spec.js';

/** Sessions whose token is kept; it is signed again where it was forgotten. */
const MOST_KEPT = 10_000;

/**
 * Signs a test token for each session (jose, loaded only where it is used). `{{session}}` and `{{arm}}` in the texts of the claims are replaced; the subject is
 * the session where no other is named, so that every arm sees as many users as the recording has. Signed once now, so that a key that does not fit is known
 * before anything is started.
 * @throws FS_JWT_KEY where the key does not fit the algorithm
 */
export async function createJwtCredentials(spec: JwtSpec, clock: Clock): Promise<CredentialSource> {
  const key = await readKey(spec);
  const kept = new Map<string, Promise<string>>();
  const sign = (arm: string, session: string): Promise<string> => signToken(spec, key, claimsFor(spec, arm, session), clock.now());
  await sign('primary', 'probe').catch((cause: unknown) => {
    throw badKey(spec, cause);
  });
  const name = `${spec.header}`.toLowerCase();
  const prefix = name === 'authorization' || name === 'proxy-authorization' ? 'Bearer ' : '';
  return {
    accounts: anyNumber(),
    async headersFor(arm, session) {
      const place = `${arm} ${session}`;
      const token = kept.get(place) ?? sign(arm, session);
      kept.set(place, token);
      if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value as string);
      return { [name]: `${prefix}${await token}` };
    },
    forget: (arm, session) => void kept.delete(`${arm} ${session}`),
  };
}

async function signToken(
  { algorithm, expiresMs }: JwtSpec,
  key: CryptoKey | Uint8Array,
  claims: JWTPayload,
  nowMs: number,
): Promise<string> {
  const { SignJWT } = await import('jose');
  const now = Math.floor(nowMs / 1_000);
  return new SignJWT(claims)
    .setProtectedHeader({ alg: algorithm, typ: 'JWT' })
    .setIssuedAt(now)
    .setExpirationTime(now + Math.ceil(expiresMs / 1_000))
    .sign(key);
}

function claimsFor({ claims }: JwtSpec, arm: string, session: string): JWTPayload {
  const fill = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replaceAll('{{session}}', session).replaceAll('{{arm}}', arm);
    if (Array.isArray(value)) return value.map(fill);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, fill(item)]));
  };
  return { sub: session, ...(fill(claims) as JWTPayload) };
}

/** HS: the bytes of the text. Everything else: a private key as PKCS #8 PEM or as a JWK. */
async function readKey(spec: JwtSpec): Promise<CryptoKey | Uint8Array> {
  const { key, algorithm } = spec;
  if (algorithm.startsWith('HS')) return new TextEncoder().encode(key);
  const { importJWK, importPKCS8 } = await import('jose');
  try {
    // a variable of a workflow often carries a key in one line
    return key.trim().startsWith('{')
      ? await importJWK(JSON.parse(key), algorithm)
      : await importPKCS8(key.replaceAll('\\n', '\n'), algorithm);
  } catch (cause) {
    throw badKey(spec, cause);
  }
}

function badKey({ algorithm }: JwtSpec, cause: unknown): Error {
  return fail('FS_JWT_KEY', {
    found: `a key that cannot sign ${algorithm}`,
    expected: algorithm.startsWith('HS') ? 'a text' : `a private key for ${algorithm}, PKCS #8 PEM or JWK`,
    cause,
  });
}
