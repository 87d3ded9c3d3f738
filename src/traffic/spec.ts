import type { Pairing } from './engine.js';

/** By what a request is chosen for the share. */
export type SelectBy = 'random' | 'ip' | 'geo' | 'browser' | 'device' | `header:${string}` | `cookie:${string}` | `query:${string}`;

export interface SelectSpec {
  readonly share: number | 'auto';
  readonly by: SelectBy;
  readonly methods?: readonly string[] | undefined;
  /** picomatch globs over the path without its query */
  readonly paths?: readonly string[] | undefined;
  /** where `auto` was written, `share` is what it begins with, and it follows the run */
  readonly auto?: boolean | undefined;
  /** so many requests of every route are sent whatever the share, where the recording has them */
  readonly quota?: number | undefined;
  /** what happens to a request that lacks the attribute */
  readonly missing: 'skip' | 'keep';
}

export interface ReplaySpec {
  /** absolute path */
  readonly recording: string;
  readonly format: string;
  readonly rate: number | 'auto' | 'recorded' | 'closed';
  readonly speed: number;
  readonly thinkTime?: 'recorded' | 'none' | undefined;
  readonly connections: number;
  readonly pairing: Pairing;
  readonly timeoutMs: number;
  readonly bodyCapBytes: number;
}

/** A test token signed for each session. */
export interface JwtSpec {
  /** text (HS256 to HS512), else a private key as PKCS #8 PEM or JWK; resolved */
  readonly key: string;
  readonly algorithm: string;
  /** `{{session}}` and `{{arm}}` in its texts are replaced */
  readonly claims: Readonly<Record<string, unknown>>;
  /** name of the header; `authorization` carries `Bearer TOKEN`, any other the token alone */
  readonly header: string;
  readonly expiresMs: number;
}

export interface TrafficSpec {
  readonly replay: ReplaySpec;
  readonly select: SelectSpec;
  /** headers set on every request, e.g. authorization; secrets already resolved */
  readonly authHeaders: Readonly<Record<string, string>>;
  /** null: no token is signed */
  readonly jwt: JwtSpec | null;
  readonly safety: { readonly unsafe: 'auto' | 'skip' | 'replay' };
  /** HMAC key of the pseudonyms; a fresh random one where none is configured */
  readonly anonymiseKey: string | null;
  /** JSON paths and headers whose differences are never reported */
  readonly ignore: readonly string[];
  readonly forMs: number;
}
