import { isAmbiguousName, isSecretName, wordsOf } from './secret-name.js';

/** What the name of a field says about its value. The `maybe` ones count where the fields around are a person's. */
export type FieldKind =
  | 'secret'
  | 'maybe-secret'
  | 'person'
  | 'maybe-person'
  | 'location'
  | 'maybe-location'
  | 'coordinate'
  | 'birth-date'
  | 'phone'
  | 'email'
  | 'card'
  | 'ssn'
  | 'none';

export interface Field {
  readonly kind: FieldKind;
  readonly words: readonly string[];
  /** a field that only a person's record has */
  readonly ofPerson: boolean;
  /** an object of this name is a person's record, or an address */
  readonly holds: 'person' | 'address' | null;
  /** numbers of this name are identifiers of other things */
  readonly otherNumber: boolean;
  /** a word of a program, and no value that stands where names do */
  readonly plain: boolean;
}

const split = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const PERSON =
  split(`firstname lastname surname givenname familyname fullname middlename maidenname forename cardholdername cardholder nameoncard accountholder
  holdername customername contactname patientname recipientname sendername shippingname billingname employeename ownername guestname passengername payername
  payeename beneficiaryname legalname birthname firstnames lastnames vorname nachname familienname geburtsname apellido apellidos prenom nomdefamille
  cognome sobrenome etternavn fornavn efternamn fornamn achternaam voornaam imie nazwisko`);
const MAYBE_PERSON = split(
  'name displayname nombre nome nom naam navn namn realname holder person assignee recipient sender contact customer patient payer payee beneficiary owner',
);
const LOCATION =
  split(`street addr streetaddress streetname streetline address addressline addressline1 addressline2 addressline3 address1 address2 address3 homeaddress
  postaladdress mailingaddress shippingaddress billingaddress deliveryaddress residentialaddress street1 street2 strasse straße hausnummer adresse anschrift direccion
  domicilio calle indirizzo endereco logradouro rue straat adres birthplace placeofbirth housenumber fulladdress formattedaddress`);
const MAYBE_LOCATION = split(
  'city town zip zipcode postcode postalcode plz postleitzahl ort stadt ville ciudad citta cidade suburb county neighborhood neighbourhood village codepostal cap cep locality',
);
/** What an object called `address` has besides. */
const OF_ADDRESS = split('line1 line2 line3 lines number house unit apartment apt floor line door building district extra street2');
const COORDINATE = split('lat latitude lng lon longitude');
const BIRTH = split(
  'dob birthday birthdate dateofbirth birth born bday geburtsdatum fechanacimiento fechadenacimiento datenaissance datedenaissance datadinascita',
);
const PHONE = split(
  'phone telephone mobile cell cellphone tel fax phonenumber mobilenumber telefon handy telefono telephonenumber msisdn whatsapp sms phones mobilephone homephone workphone',
);
const EMAIL = split('email mail emailaddress emails');
const CARD = split('card cardnumber creditcard creditcardnumber ccnumber ccnum pan debitcard kreditkarte cardno');
const SSN = split('ssn socialsecurity socialsecuritynumber taxid tin');
const PEOPLE =
  split(`customer user owner contact person people patient employee recipient sender billing shipping cardholder passenger guest member profile buyer seller
  payer payee beneficiary student applicant tenant subscriber attendee traveller traveler insured spouse delivery consignee teacher doctor nurse visitor`);
const ADDRESS = split('address addresses location billingaddress shippingaddress homeaddress adresse anschrift direccion indirizzo');
/** `ip_address`, `email address`, `wallet-address` name no place. */
const NOT_A_PLACE = split(
  'ip ipv4 ipv6 email mail mac web url wallet host server memory network socket remote local client peer bind listen bitcoin crypto contract eth source destination src dst hw hardware',
);
const OTHER_THING = split(
  'product file host class method function column table event project company brand category tag item plan domain service app application package module key type device model city country variable field metric',
);
const OTHER_NUMBER =
  split(`id ids uid guid order orders invoice tracking trace span request timestamp ts time epoch version build hash checksum sku ean gtin isbn upc barcode imei serial
  sequence seq offset cursor etag size length count total amount price bytes duration revision created updated modified at ms ns us`);

const cache = new Map<string, Field>();
const MOST_CACHED = 10_000;
const NO_FIELD: Field = { kind: 'none', words: [], ofPerson: false, holds: null, otherNumber: false, plain: false };

/** Reads a field's name: `billing_firstName`, `x-customer-email`, `dob`. */
export function readFieldName(name: string): Field {
  const known = cache.get(name);
  if (known) return known;
  if (name === '' || name.length > 128) return NO_FIELD;
  const field = classify(name);
  if (cache.size < MOST_CACHED) cache.set(name, field);
  return field;
}

function classify(name: string): Field {
  const words = wordsOf(name.replaceAll('ß', 'ss'));
  const kind = kindOf(name, words);
  const last = (words.at(-1) ?? '').replace(/s$/, '');
  const isPerson = words.length <= 3 && (PEOPLE.has(last) || PEOPLE.has(words.at(-1) ?? ''));
  const isAddress = ADDRESS.has(words.at(-1) ?? '') && !words.some((word) => NOT_A_PLACE.has(word));
  return {
    kind,
    words,
    ofPerson:
      ['person', 'birth-date', 'phone', 'email', 'ssn'].includes(kind) || /^(?:password|username|gender|nationality)$/.test(words.join('')),
    holds: isAddress ? 'address' : isPerson ? 'person' : null,
    otherNumber: kind !== 'card' && words.some((word) => OTHER_NUMBER.has(word)),
    plain: kind !== 'none' || /^[A-Za-z_$][\w$-]{0,39}$/.test(name),
  };
}

/** One word alone, the last two or three joined, or all of them. */
function kindOf(name: string, words: readonly string[]): FieldKind {
  if (isSecretName(name)) return 'secret';
  const joined = new Set([words.slice(-1).join(''), words.slice(-2).join(''), words.slice(-3).join(''), words.join('')]);
  const has = (set: ReadonlySet<string>): boolean => [...joined].some((word) => set.has(word));
  if (has(EMAIL)) return 'email';
  if (has(PHONE)) return 'phone';
  if (has(BIRTH) || words.includes('birthdate') || words.includes('dob')) return 'birth-date';
  if (has(SSN)) return 'ssn';
  if (has(CARD)) return 'card';
  const otherThing = words.some((word) => OTHER_THING.has(word));
  if (has(PERSON)) return 'person';
  if (has(LOCATION) && !words.some((word) => NOT_A_PLACE.has(word))) return 'location';
  if (has(COORDINATE)) return 'coordinate';
  // `user_name` is an account's more often than a person's.
  if (words.at(-1) === 'name' && words.length > 1 && words.at(-2) !== 'user' && PEOPLE.has((words.at(-2) ?? '').replace(/s$/, '')))
    return 'person';
  if (words.length === 1 && MAYBE_PERSON.has(words[0] as string)) return 'maybe-person';
  if (has(MAYBE_PERSON) && words.length > 1 && !otherThing && words.at(-1) !== 'contact') return 'maybe-person';
  if (has(MAYBE_LOCATION)) return 'maybe-location';
  return isAmbiguousName(name) ? 'maybe-secret' : 'none';
}

/** Whether a field of an object called `address` is part of it. */
export function isPartOfAddress({ kind, words }: Field): boolean {
  return kind === 'location' || kind === 'maybe-location' || OF_ADDRESS.has(words.join(''));
}
