import type { AnonymiseSpec } from './anonymise/entity.js';
import type { Pairing } from './engine.js';
import type { MirrorSpec } from './mirror/spec.js';
import type { Scenario } from './synthetic/scenario.js';

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
  /** absolute path; null: nothing is replayed, and the rest is the pace of what is sent instead */
  readonly recording: string | null;
  readonly format: string;
  readonly rate: number | 'auto' | 'recorded' | 'closed';
  readonly speed: number;
  /** what an arm outside of the primary's trust boundary is sent of a recording that is not anonymised; default: pseudonyms */
  readonly forward?: 'pseudonyms' | 'original' | undefined;
  /** false: cookies, tokens and created identifiers go out as recorded */
  readonly correlate?: boolean | undefined;
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

/** Scripted transactions. */
export interface SyntheticSpec {
  /** a path or a pattern, relative to the configuration's directory */
  readonly files: string;
  /** read from the files; empty until they have been */
  readonly scenarios: readonly Scenario[];
  /** transactions a second; `auto`: found, or beside a replay by `share` */
  readonly rate: number | 'auto';
  /** null: open loop */
  readonly users: number | null;
  /** of all requests beside a replay, 0-1 */
  readonly share: number;
}

/** How sessions sign in by a scenario. */
export interface LoginSpec {
  readonly file: string;
  /** null until the file has been read */
  readonly scenario: Scenario | null;
}

export interface TrafficSpec {
  readonly replay: ReplaySpec;
  /** null: no scripted transactions */
  readonly synthetic: SyntheticSpec | null;
  /** instead of both: live traffic */
  readonly mirror?: MirrorSpec | undefined;
  readonly select: SelectSpec;
  /** nothing is sent: the arms have traffic of their own, split by something else (driver `attach`) */
  readonly none?: true | undefined;
  /** headers set on every request, e.g. authorization; secrets already resolved */
  readonly authHeaders: Readonly<Record<string, string>>;
  /** null: no token is signed */
  readonly jwt: JwtSpec | null;
  /** null: no session signs in by a scenario */
  readonly login: LoginSpec | null;
  readonly safety: { readonly unsafe: 'auto' | 'skip' | 'replay' };
  /** HMAC key of the pseudonyms; a fresh random one where none is configured */
  readonly anonymiseKey: string | null;
  /** what is replaced before anything is stored or shown, and by what */
  readonly anonymise: Omit<AnonymiseSpec, 'key'>;
  /** JSON paths and headers whose differences are never reported */
  readonly ignore: readonly string[];
  readonly forMs: number;
}
