import { createHmac } from 'node:crypto';

/** Same input, same pseudonym; another key, other pseudonyms. */
export interface Pseudonyms {
  /** `fs_` and 16 characters (96 bits of HMAC-SHA256); a pseudonym stays what it is, so that anonymising twice changes nothing */
  of(value: string): string;
  /** digits only, as many as `value` has (at most 15), for fields that must stay numbers; done twice it changes again */
  ofNumber(value: string): string;
  /** what has been replaced since the last call, to find the same values elsewhere in a message */
  takeReplaced(): ReadonlyMap<string, string>;
}

const PSEUDONYM = /^fs_[A-Za-z0-9_-]{16}$/;

/**
 * @param key the HMAC key: who has it can check a guess, nobody can read a value back
 */
export function createPseudonyms(key: string): Pseudonyms {
  let replaced = new Map<string, string>();
  return {
    of(value) {
      if (PSEUDONYM.test(value) || value === '') return value;
      const pseudonym = `fs_${createHmac('sha256', key).update(value).digest('base64url').slice(0, 16)}`;
      replaced.set(value, pseudonym);
      return pseudonym;
    },
    ofNumber(value) {
      const digits = Math.min(15, Math.max(1, value.replace(/\D/g, '').length));
      const hash = createHmac('sha256', key).update(value).digest().readBigUInt64BE();
      const low = 10n ** BigInt(digits - 1);
      return String(low + (hash % (9n * low)));
    },
    takeReplaced() {
      const taken = replaced;
      replaced = new Map();
      return taken;
    },
  };
}
