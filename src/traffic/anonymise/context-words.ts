const split = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words near a number that say what it is. */
export const CONTEXT = {
  card: split('card cards credit debit visa mastercard amex pan cc payment kreditkarte karte carte tarjeta cartao carta pay paid charged'),
  phone: split(
    'phone telephone tel mobile call called calling fax sms whatsapp dial hotline telefon handy anruf rufnummer telefono telefone ligue appel appelez ph mob phonenumber mobilenumber phone_number msisdn telephonenumber telefonnummer',
  ),
  ssn: split('ssn social security ssns taxpayer tin itin'),
  birth: split(
    'birth born birthday dob birthdate geboren geburtsdatum geburtstag ne née né naissance nacimiento nacido nacida nato nata nascita nascido bday dateofbirth birthdate geburtsdatum fechanacimiento',
  ),
  otherNumber: split(
    'order orders id ids invoice tracking trace span request ref reference timestamp ts time epoch version build hash sku ean gtin isbn upc barcode imei serial seq offset cursor session transaction ticket case',
  ),
  iban: split('iban bank account konto compte cuenta conto'),
} as const;

/** How far back a word may stand. */
const REACH = 48;
/** A word before one of these speaks of something else. */
const CLAUSE = /[;\n|!?]|["'\])]\s|\d[.,]\s/;
const WORD = /[\p{L}]+/gu;

/** Whether one of the last words before `at` is among `words`. @param since where to stop looking @param most how many words back it may stand */
export function hasContext(text: string, at: number, since: number, words: ReadonlySet<string>, most = 6): boolean {
  const before = text
    .slice(Math.max(since, at - REACH), at)
    .split(CLAUSE)
    .at(-1)
    ?.toLowerCase()
    .match(WORD);
  return before?.slice(-most).some((word) => words.has(word)) ?? false;
}

export function namesAny(names: readonly string[] | undefined, words: ReadonlySet<string>): boolean {
  return names?.some((name) => words.has(name)) ?? false;
}
