import { resolve } from 'node:path';
import { DEFAULT_LIMITS, type MirrorSpec, PSEUDONYM_BODY_CAP_BYTES } from '../traffic/mirror/spec.js';
import type { JwtSpec, ReplaySpec, SelectSpec, SyntheticSpec, TrafficSpec } from '../traffic/spec.js';
import type { Surroundings } from './assemble.js';
import { FIRST_SHARE } from '../traffic/auto-share.js';
import { CRITICALITY, type Criticality } from './criticality.js';
import type { ConfigDocument } from './schema.js';
import { resolveSecrets } from './secrets.js';

type Section = Exclude<ConfigDocument['traffic'], 'none'>;

/** A document whose traffic is a mapping. */
export type SpelledOut = Omit<ConfigDocument, 'traffic'> & { readonly traffic: Section };

/** `traffic: none` and `for` as one mapping. */
export function withTraffic({ traffic, for: length, ...rest }: ConfigDocument): SpelledOut {
  return {
    ...rest,
    traffic: traffic === 'none' ? { for: length } : length === undefined ? traffic : { ...traffic, for: traffic.for ?? length },
  };
}

/** How long driver `attach` watches: time for ten points and more of a server that is scraped every half minute. */
const WATCH_MS = 30 * 60_000;

export function assembleTraffic(section: Section, driver: string, criticality: Criticality, around: Surroundings): TrafficSpec {
  const defaults = CRITICALITY[criticality];
  const key = section.anonymise?.key;
  const headers = [section.auth?.header ?? []].flat();
  return {
    replay: assembleReplay(section.replay, around),
    synthetic: section.synthetic ? assembleSynthetic(section.synthetic) : null,
    ...(section.mirror ? { mirror: assembleMirror(section.mirror, around) } : {}),
    select: assembleSelect(section.select ?? {}, driver === 'url' ? criticality : null),
    authHeaders: Object.fromEntries(headers.map(({ name, value }) => [name, resolveSecrets(value, around.secrets)])),
    jwt: section.auth?.jwt ? assembleJwt(section.auth.jwt, around) : null,
    login: section.auth?.login === undefined ? null : { file: section.auth.login, scenario: null },
    safety: { unsafe: section.safety?.unsafe ?? 'auto' },
    anonymiseKey: key === undefined ? null : resolveSecrets(key, around.secrets),
    anonymise: { entities: section.anonymise?.entities ?? 'default', strategies: section.anonymise?.strategies ?? {} },
    ignore: section.ignore ?? [],
    forMs: section.for ?? (driver === 'attach' ? WATCH_MS : defaults.forMs),
    ...(driver === 'attach' ? { none: true } : {}),
  };
}

function assembleJwt(section: NonNullable<NonNullable<Section['auth']>['jwt']>, around: Surroundings): JwtSpec {
  return {
    key: resolveSecrets(section.key, around.secrets),
    algorithm: section.algorithm ?? 'HS256',
    claims: section.claims ?? {},
    header: section.header ?? 'authorization',
    expiresMs: section.expires ?? 86_400_000,
  };
}

/** The scenarios themselves are read by the loader. */
function assembleSynthetic({ scenarios, rate, users, share }: NonNullable<Section['synthetic']>): SyntheticSpec {
  return { files: scenarios, scenarios: [], rate: rate ?? 'auto', users: users ?? null, share: share ?? 0.2 };
}

function assembleMirror(section: NonNullable<Section['mirror']>, { directory }: Surroundings): MirrorSpec {
  const { tls, credentials } = section;
  const forward = section.forward ?? 'pseudonyms';
  return {
    listen: section.listen,
    ...(tls ? { tls: { keyFile: resolve(directory, tls.key), certFile: resolve(directory, tls.cert) } } : {}),
    share: section.share ?? 1,
    split: section.split ?? 0,
    by: section.by ?? 'random',
    forward,
    credentials:
      credentials?.kind === 'map' ? { kind: 'map', file: resolve(directory, credentials.file) } : (credentials ?? { kind: 'pseudonyms' }),
    connections: section.connections ?? DEFAULT_LIMITS.shadowConnections,
    timeoutMs: section.timeout ?? DEFAULT_LIMITS.shadowTimeoutMs,
    bodyCapBytes: section['body-cap'] ?? (forward === 'original' ? DEFAULT_LIMITS.bodyCapBytes : PSEUDONYM_BODY_CAP_BYTES),
    ...(section.control === undefined ? {} : { control: resolve(directory, section.control) }),
  };
}

/** Without a replay its keys are the pace of what is sent instead. */
function assembleReplay(given: Section['replay'], around: Surroundings): ReplaySpec {
  const section: Partial<NonNullable<Section['replay']>> = given ?? {};
  return {
    recording: section.recording === undefined ? null : resolve(around.directory, section.recording),
    format: section.format ?? 'auto',
    rate: section.rate ?? (section.speed === undefined ? 'auto' : 'recorded'),
    ...(section.forward === undefined ? {} : { forward: section.forward }),
    ...(section.correlate === undefined ? {} : { correlate: section.correlate }),
    ...(section['think-time'] === undefined ? {} : { thinkTime: section['think-time'] }),
    speed: section.speed ?? 1,
    connections: section.connections ?? 64,
    pairing: section.pairing ?? 'auto',
    timeoutMs: section.timeout ?? 30_000,
    bodyCapBytes: section['body-cap'] ?? 1_048_576,
  };
}

/** @param gentle the service's criticality where what is sent to may be somebody's production; null where the arms are copies, which get everything */
function assembleSelect(section: NonNullable<Section['select']>, gentle: Criticality | null): SelectSpec {
  const share = section.share ?? 'auto';
  const auto = share === 'auto' && gentle !== null;
  return {
    share: auto ? FIRST_SHARE[gentle].medium : share === 'auto' ? 1 : share,
    ...(auto ? { auto } : {}),
    ...(section.quota === undefined ? {} : { quota: section.quota }),
    by: section.by ?? 'random',
    ...(section.match?.methods === undefined ? {} : { methods: section.match.methods }),
    ...(section.match?.paths === undefined ? {} : { paths: section.match.paths }),
    missing: section.missing ?? 'skip',
  };
}
