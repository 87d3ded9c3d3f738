/**
 * What is recognised. The names are the ones Presidio documents, so that results can be compared; JWT, API_KEY and SECRET are ours. DATE_TIME is narrower than
 * there: dates of birth, because every other date of a request is needed as it is.
 */
export const ENTITIES = [
  'CREDIT_CARD',
  'CRYPTO',
  'DATE_TIME',
  'EMAIL_ADDRESS',
  'IBAN_CODE',
  'IP_ADDRESS',
  'LOCATION',
  'MAC_ADDRESS',
  'PERSON',
  'PHONE_NUMBER',
  'US_SSN',
  'JWT',
  'API_KEY',
  'SECRET',
] as const;
export type Entity = (typeof ENTITIES)[number];

/**
 * What becomes of a value: `pseudonym` keeps its format and is the same for the same value, `redact` puts the entity's name, `mask` stars, `hash` 16 hexadecimal
 * digits of the keyed hash, `keep` only counts it. A number of a JSON document stays a number under each of them.
 */
export const STRATEGIES = ['pseudonym', 'redact', 'mask', 'hash', 'keep'] as const;
export type Strategy = (typeof STRATEGIES)[number];

/** Credentials: `entities: default` and `all` hold them, and a list that leaves them out still has them replaced. */
export const CREDENTIALS: ReadonlySet<Entity> = new Set<Entity>(['JWT', 'API_KEY', 'SECRET']);

export interface AnonymiseSpec {
  /** HMAC key of the pseudonyms: who has it can check a guess, nobody can read a value back */
  readonly key: string;
  /** `default` is every entity, as is `all` for now; credentials are always replaced */
  readonly entities?: 'default' | 'all' | readonly Entity[] | undefined;
  /** what is done instead of `pseudonym` */
  readonly strategies?: { readonly [E in Entity]?: Strategy | undefined } | undefined;
}

/** A value found; offsets count UTF-16 code units, `end` is exclusive. */
export interface Finding {
  readonly entity: Entity;
  readonly start: number;
  readonly end: number;
  /** 0 to 1; 1 is proven by a checksum or by a strict grammar */
  readonly score: number;
}

/** Below this a candidate is taken for something else. */
export const LEAST_SCORE = 0.5;

/** Of the rules, kept in manifests: what an older version has left may be found by a newer one. */
export const ANONYMISER_VERSION = 2;
