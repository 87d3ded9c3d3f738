import { pseudonymOfDate } from './birth-date.js';
import { pseudonymOfCard } from './credit-card.js';
import { pseudonymOfCrypto } from './crypto-address.js';
import { pseudonymOfEmail } from './email-address.js';
import { ENTITIES, type Entity } from './entity.js';
import { pseudonymOfIban } from './iban-code.js';
import { pseudonymOfIp } from './ip-address.js';
import { pseudonymOfJwt } from './json-web-token.js';
import { type KeyedStream, openKeyedStream } from './keyed-stream.js';
import { pseudonymOfWords } from './letters.js';
import { pseudonymOfMac } from './mac-address.js';
import { pseudonymOfPhone } from './phone-number.js';
import { pseudonymOfNumber, pseudonymOfSecret } from './secret.js';
import { pseudonymOfSsn } from './us-ssn.js';

/** Same value, same pseudonym, of the same kind and form; another key, other pseudonyms. */
export interface Pseudonyms {
  of(entity: Entity, value: string): string;
  /** for a number of a JSON document: what is returned is one too */
  ofNumber(entity: Entity, value: string): string;
}

type Draw = (value: string, stream: KeyedStream) => string;

/** Values written differently (spaces, case) are the same one: their spelling is taken from each, what is drawn from what they have in common. */
const FORMS: Partial<Readonly<Record<Entity, { readonly draw: Draw; readonly common: (value: string) => string }>>> = {
  CREDIT_CARD: { draw: pseudonymOfCard, common: digitsOf },
  CRYPTO: { draw: pseudonymOfCrypto, common: (value) => value },
  DATE_TIME: { draw: pseudonymOfDate, common: (value) => value },
  EMAIL_ADDRESS: { draw: pseudonymOfEmail, common: (value) => value.toLowerCase() },
  IBAN_CODE: { draw: pseudonymOfIban, common: (value) => value.replace(/[\s-]/g, '').toUpperCase() },
  IP_ADDRESS: { draw: pseudonymOfIp, common: (value) => value.toLowerCase() },
  MAC_ADDRESS: { draw: pseudonymOfMac, common: (value) => value.replace(/[^0-9a-f]/gi, '').toLowerCase() },
  PHONE_NUMBER: { draw: pseudonymOfPhone, common: digitsOf },
  US_SSN: { draw: pseudonymOfSsn, common: digitsOf },
};

/** Pseudonyms of one kind that are kept, because most values come more than once. */
const MOST_KEPT = 20_000;

/**
 * @param key the HMAC key: who has it can check a guess, nobody can read a value back
 * @param anonymise what is done with the claims of a token, written as JSON
 */
export function createPseudonyms(key: string, anonymise: (json: string) => string): Pseudonyms {
  const kept = Object.fromEntries(ENTITIES.map((entity) => [entity, new Map<string, string>()])) as Record<Entity, Map<string, string>>;
  const draw = (entity: Entity, value: string): string => {
    const form = FORMS[entity];
    if (form) return form.draw(value, openKeyedStream(key, entity, form.common(value)));
    if (entity === 'PERSON' || entity === 'LOCATION') return pseudonymOfWords(value, key);
    return entity === 'JWT' ? pseudonymOfJwt(value, key, anonymise) : pseudonymOfSecret(value, key);
  };
  return {
    of(entity, value) {
      const own = kept[entity];
      const known = own.get(value);
      if (known !== undefined) return known;
      const made = draw(entity, value);
      if (own.size >= MOST_KEPT) own.clear();
      if (value.length <= 256) own.set(value, made);
      return made;
    },
    ofNumber(entity, value) {
      if (entity === 'LOCATION' || entity === 'SECRET')
        return value.includes('.') ? drawDecimal(value, key) : pseudonymOfNumber(value, key);
      const made = draw(entity, value);
      return /^[1-9]\d*$/.test(made) ? made : pseudonymOfNumber(value, key);
    },
  };
}

function digitsOf(value: string): string {
  return value.replace(/\D/g, '');
}

/** Coordinates and other numbers with decimals: the whole part and the count of decimals stay. */
function drawDecimal(value: string, key: string): string {
  const [whole = '0', decimals = ''] = value.split('.');
  const exponent = /[eE].*$/.exec(decimals)?.[0] ?? '';
  return `${whole}.${openKeyedStream(key, 'decimals', value).digits(decimals.length - exponent.length)}${exponent}`;
}
