import { createHash } from 'node:crypto';
import { seeded } from '../../../src/core/random.js';
import type { Entity } from '../../../src/traffic/anonymise/entity.js';

/** A text and where the values in it are; built from parts, so that the places are known. */
export interface Labelled {
  readonly text: string;
  readonly values: readonly { readonly entity: Entity; readonly start: number; readonly end: number }[];
}

type Random = () => number;
type Part = string | { readonly entity: Entity; readonly value: string };

export function label(parts: readonly Part[]): Labelled {
  let text = '';
  const values: { entity: Entity; start: number; end: number }[] = [];
  for (const part of parts) {
    if (typeof part === 'string') text += part;
    else {
      values.push({ entity: part.entity, start: text.length, end: text.length + part.value.length });
      text += part.value;
    }
  }
  return { text, values };
}

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
const digits = (random: Random, count: number): string => Array.from({ length: count }, () => Math.floor(random() * 10)).join('');
const between = (random: Random, low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
const two = (number: number): string => String(number).padStart(2, '0');
const hex = (random: Random, count: number): string => Array.from({ length: count }, () => Math.floor(random() * 16).toString(16)).join('');

/** Names and streets of eight places, with their own letters. */
const LOCALES = [
  {
    first: ['Anna', 'James', 'Emily'],
    last: ["O'Neill", 'Smith', 'Johnson'],
    street: (n: number) => `${n} Main Street`,
    city: 'Springfield',
    zip: '62704',
  },
  { first: ['Jürgen', 'Sabine'], last: ['Müller', 'Weiß'], street: (n: number) => `Königstraße ${n}`, city: 'Köln', zip: '50667' },
  { first: ['Élodie', 'François'], last: ['Lefèvre', 'Dubois'], street: (n: number) => `${n} rue de l'Église`, city: 'Lyon', zip: '69001' },
  {
    first: ['José', 'Lucía'],
    last: ['García López', 'Núñez'],
    street: (n: number) => `Calle Mayor ${n}, 2º B`,
    city: 'Madrid',
    zip: '28013',
  },
  {
    first: ['Łukasz', 'Zofia'],
    last: ['Wiśniewski', 'Kowalska'],
    street: (n: number) => `ul. Długa ${n}/4`,
    city: 'Gdańsk',
    zip: '80-831',
  },
  { first: ['Иван', 'Мария'], last: ['Петров', 'Иванова'], street: (n: number) => `ул. Ленина, д. ${n}`, city: 'Казань', zip: '420000' },
  { first: ['太郎', '花子'], last: ['山田', '佐藤'], street: (n: number) => `銀座${n}丁目`, city: '東京', zip: '104-0061' },
  { first: ['Priya', 'Arjun'], last: ['Sharma', 'Patel'], street: (n: number) => `${n}, MG Road`, city: 'Bengaluru', zip: '560001' },
] as const;

/** Valid shapes of eight countries, as people write them: country code, prefix that exists, count of digits that follow, how they are grouped. */
const PHONES: readonly ((random: Random) => string)[] = [
  (r) => `+1 ${pick(r, ['212', '415', '312'])}-${between(r, 2, 9)}${digits(r, 2).replace(/^11$/, '12')}-${digits(r, 4)}`,
  (r) => `(${pick(r, ['212', '415', '312'])}) ${between(r, 2, 9)}${digits(r, 2).replace(/^11$/, '12')}-${digits(r, 4)}`,
  (r) => `${pick(r, ['212', '415', '312'])}-${between(r, 2, 9)}${digits(r, 2).replace(/^11$/, '12')}-${digits(r, 4)}`,
  (r) => `+44 7${pick(r, ['400', '911', '700'])} ${digits(r, 6)}`,
  (r) => `020 7946 0${digits(r, 3)}`,
  (r) => `+49 30 ${between(r, 2, 9)}${digits(r, 6)}`,
  (r) => `+49 171 ${between(r, 2, 9)}${digits(r, 6)}`,
  (r) => `+33 6 ${between(r, 10, 79)} ${two(between(r, 0, 99))} ${two(between(r, 0, 99))} ${two(between(r, 0, 99))}`,
  (r) => `+34 612 ${digits(r, 3)} ${digits(r, 3)}`,
  (r) => `+48 512 ${digits(r, 3)} ${digits(r, 3)}`,
  (r) => `+81 90-${between(r, 1000, 9999)}-${digits(r, 4)}`,
  (r) => `+91 98${digits(r, 3)} ${digits(r, 5)}`,
  (r) => `+5511 9${between(r, 6000, 9999)}-${digits(r, 4)}`,
];

const CARD_PREFIXES: readonly (readonly [prefix: string, length: number])[] = [
  ['4', 16],
  ['51', 16],
  ['55', 16],
  ['2223', 16],
  ['37', 15],
  ['6011', 16],
  ['3530', 16],
  ['36', 14],
];

function luhn(body: string): string {
  const sum = [...body]
    .reverse()
    .reduce((total, char, i) => total + (i % 2 === 0 ? (Number(char) * 2 > 9 ? Number(char) * 2 - 9 : Number(char) * 2) : Number(char)), 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
}

function card(random: Random): string {
  const [prefix, length] = pick(random, CARD_PREFIXES);
  const number = luhn(prefix + digits(random, length - prefix.length - 1));
  if (length === 16 && random() < 0.5) return (number.match(/.{4}/g) as string[]).join(random() < 0.5 ? ' ' : '-');
  return length === 15 && random() < 0.5 ? `${number.slice(0, 4)} ${number.slice(4, 10)} ${number.slice(10)}` : number;
}

const IBANS: readonly (readonly [country: string, bban: (random: Random) => string])[] = [
  ['DE', (r) => digits(r, 18)],
  ['GB', (r) => `WEST${digits(r, 14)}`],
  ['NL', (r) => `ABNA${digits(r, 10)}`],
  ['AT', (r) => digits(r, 16)],
  ['CH', (r) => digits(r, 17)],
  ['IE', (r) => `AIBK${digits(r, 14)}`],
  ['SE', (r) => digits(r, 20)],
  ['MT', (r) => `MALT${digits(r, 5)}${digits(r, 18)}`],
];

function iban(random: Random): string {
  const [country, make] = pick(random, IBANS);
  const bban = make(random);
  const number = [...`${bban}${country}00`].map((char) => Number.parseInt(char, 36)).join('');
  const check = two(98 - Number(BigInt(number) % 97n));
  const account = `${country}${check}${bban}`;
  return random() < 0.5 ? account : (account.match(/.{1,4}/g) as string[]).join(' ');
}

function ip(random: Random): string {
  if (random() < 0.6)
    return [between(random, 1, 223), between(random, 0, 255), between(random, 0, 255), between(random, 1, 254)]
      .join('.')
      .replace(/^127\./, '128.');
  const groups = Array.from({ length: 8 }, (_, i) => (i === 0 ? '2a02' : hex(random, 4).replace(/^0+(?=.)/, '')));
  return random() < 0.5 ? groups.join(':') : `${groups.slice(0, 3).join(':')}::${groups.slice(5).join(':')}`;
}

function mac(random: Random): string {
  const pairs = Array.from({ length: 6 }, () => hex(random, 2));
  if (random() < 0.2) return `${pairs[0]}${pairs[1]}.${pairs[2]}${pairs[3]}.${pairs[4]}${pairs[5]}`.replace(/^(....)/, '00a1');
  return pairs.join(random() < 0.5 ? ':' : '-').toUpperCase();
}

function email(random: Random): string {
  const user = pick(random, ['anna.smith', 'j_doe+news', 'x', 'max-mustermann', "mary.o'neill", 'ivan_77', 'first.last99']);
  return `${user}${between(random, 1, 999)}@${pick(random, ['shop.example', 'mail.example.co.uk', 'uni-köln.de', 'sub.domain.example.museum', 'xn--bcher-kva.example'])}`;
}

function ssn(random: Random): string {
  return `${String(between(random, 1, 665)).padStart(3, '0')}-${two(between(random, 1, 99))}-${String(between(random, 1, 9999)).padStart(4, '0')}`;
}

function birthDate(random: Random): string {
  const [year, month, day] = [between(random, 1930, 2010), two(between(random, 1, 12)), two(between(random, 1, 28))];
  const name = pick(random, ['January', 'March', 'July', 'November']);
  return pick(random, [
    `${year}-${month}-${day}`,
    `${month}/${day}/${year}`,
    `${day}.${month}.${year}`,
    `${Number(day)} ${name} ${year}`,
    `${name} ${Number(day)}, ${year}`,
  ]);
}

function secret(random: Random): Part {
  const letters = (count: number): string =>
    createHash('sha256').update(String(random())).digest('base64url').replace(/[-_]/g, 'x').repeat(2).slice(0, count);
  return pick<Part>(random, [
    { entity: 'API_KEY', value: `ghp_${letters(36)}` },
    { entity: 'API_KEY', value: `AKIA${hex(random, 16).toUpperCase()}` },
    { entity: 'API_KEY', value: `xoxb-${digits(random, 12)}-${letters(24)}` },
    { entity: 'API_KEY', value: `sk_live_${letters(24)}` },
    {
      entity: 'JWT',
      value: `eyJhbGciOiJIUzI1NiJ9.${Buffer.from(JSON.stringify({ sub: digits(random, 8) })).toString('base64url')}.${letters(43)}`,
    },
  ]);
}

/** Things that look like values and are none. */
function other(random: Random): string {
  return pick(random, [
    `order ${digits(random, 12)}`,
    `at ${between(random, 1_500_000_000_000, 1_800_000_000_000)}`,
    `2024-0${between(random, 1, 9)}-1${digits(random, 1)}T10:${two(between(random, 0, 59))}:00.123Z`,
    `[17/May/2015:10:05:${two(between(random, 0, 59))} +0000]`,
    `${hex(random, 8)}-${hex(random, 4)}-4${hex(random, 3)}-a${hex(random, 3)}-${hex(random, 12)}`,
    `Chrome/${between(random, 80, 130)}.0.${between(random, 1000, 7000)}.${between(random, 10, 250)}`,
    `version ${between(random, 1, 9)}.${between(random, 0, 20)}.${between(random, 0, 20)}.${between(random, 0, 20)}`,
    `sha256:${hex(random, 64)}`,
    `$${between(random, 1, 999)}.${two(between(random, 0, 99))}`,
    `std::vector<int> a::b`,
    `ratio 16:9, ${between(random, 1, 99)} %`,
    `@mention and #tag`,
    `tracking 1Z${digits(random, 16)}`,
    `coordinates of the plot: ${digits(random, 2)}, ${digits(random, 2)}`,
    `due on 2024-0${between(random, 1, 9)}-15`,
    `trace 00-${hex(random, 32)}-${hex(random, 16)}-01`,
    `size ${digits(random, 7)} bytes`,
    `3 x 4 = 12; see page ${between(random, 1, 400)}`,
  ]);
}

const VALUES: readonly ((random: Random) => Part[])[] = [
  (r) => [pick(r, ['paid with ', 'card ', 'my Visa is ', '']), { entity: 'CREDIT_CARD', value: card(r) }],
  (r) => [pick(r, ['mail ', 'contact: ', 'from <']), { entity: 'EMAIL_ADDRESS', value: email(r) }],
  (r) => [pick(r, ['call me at ', 'phone: ', 'Tel. ', 'reachable under ']), { entity: 'PHONE_NUMBER', value: pick(r, PHONES)(r) }],
  (r) => [pick(r, ['account ', 'IBAN ', '']), { entity: 'IBAN_CODE', value: iban(r) }],
  (r) => [pick(r, ['from ', 'client ', 'peer=']), { entity: 'IP_ADDRESS', value: ip(r) }],
  (r) => [pick(r, ['device ', 'mac ', '']), { entity: 'MAC_ADDRESS', value: mac(r) }],
  (r) => [pick(r, ['SSN ', 'social security number ', 'has ']), { entity: 'US_SSN', value: ssn(r) }],
  (r) => [pick(r, ['born on ', 'date of birth: ', 'DOB ', 'geboren am ']), { entity: 'DATE_TIME', value: birthDate(r) }],
  (r) => [pick(r, ['key ', 'with ', 'Bearer ']), secret(r)],
];

/** Free text with one to three values and things that are none around them. */
export function generateTexts(seed: number, count: number): Labelled[] {
  const random = seeded(seed);
  return Array.from({ length: count }, () => {
    const parts: Part[] = [other(random), '; '];
    for (let i = between(random, 1, 3); i > 0; i--)
      parts.push(...pick(random, VALUES)(random), pick(random, ['. ', ', ', ' - ok; ']), other(random), '; ');
    return label(parts);
  });
}

/** JSON records of persons and of other things: names and places count by the names of their fields. */
export function generateRecords(seed: number, count: number): Labelled[] {
  const random = seeded(seed);
  return Array.from({ length: count }, () => label(random() < 0.7 ? person(random) : thing(random)));
}

const field = (name: string, entity: Entity, value: string): Part[] => [`"${name}":"`, { entity, value }, '"'];

function person(random: Random): Part[] {
  const place = pick(random, LOCALES);
  const [first, last] = [pick(random, place.first), pick(random, place.last)];
  const name =
    random() < 0.5
      ? [
          ...field(pick(random, ['firstName', 'first_name', 'givenName']), 'PERSON', first),
          ',',
          ...field(pick(random, ['lastName', 'last_name', 'surname', 'familyName']), 'PERSON', last),
        ]
      : field(pick(random, ['name', 'fullName', 'full_name']), 'PERSON', `${first} ${last}`);
  return [
    `{"id":${digits(random, 9).replace(/^0/, '1')},`,
    ...name,
    ',',
    ...field(pick(random, ['email', 'emailAddress']), 'EMAIL_ADDRESS', email(random)),
    ',"createdAt":"2024-03-01T10:00:00Z",',
    ...field(pick(random, ['dob', 'birthDate', 'date_of_birth']), 'DATE_TIME', birthDate(random)),
    ',"address":{',
    ...field(pick(random, ['street', 'line1', 'streetAddress']), 'LOCATION', place.street(between(random, 1, 200))),
    ',',
    ...field('city', 'LOCATION', place.city),
    ',',
    ...field(pick(random, ['zip', 'postalCode', 'postcode']), 'LOCATION', place.zip),
    `,"country":"DE"},"tags":["new","vip"],"score":${digits(random, 3)}.5,`,
    ...field(pick(random, ['phone', 'mobile', 'phoneNumber']), 'PHONE_NUMBER', pick(random, PHONES)(random)),
    `,"password":"`,
    { entity: 'SECRET', value: `pw-${hex(random, 6)}` },
    '","active":true}',
  ];
}

function thing(random: Random): Part[] {
  return [
    `{"sku":"${digits(random, 8)}","name":"${pick(random, ['Blue Suede Shoes', 'Red Lamp', 'The Old Man and the Sea'])}","author":"Jane Austen","price":${digits(random, 2)}.99,`,
    `"product":{"name":"Garden Chair","brand":"Acme"},"orderId":"4${digits(random, 15)}","city":"Berlin","temperature":21.5,"version":"1.2.3.4",`,
    `"updated":"2023-11-02","hash":"${hex(random, 40)}","host":"db-1.internal","title":"Address book","status":"shipped","count":${digits(random, 6).replace(/^0+(?=.)/, '')}}`,
  ];
}

/** What the standards and the schemes give as examples, or what a reader of them would write down first. */
export const STANDARDS: readonly Labelled[] = [
  // Test numbers that the card schemes publish.
  ...[
    '4111111111111111',
    '4012888888881881',
    '4222222222222',
    '5555555555554444',
    '5105105105105100',
    '2223003122003222',
    '378282246310005',
    '371449635398431',
    '6011111111111117',
    '6011000990139424',
    '30569309025904',
    '38520000023237',
    '3530111333300000',
    '3566002020360505',
    '4111 1111 1111 1111',
    '3782-822463-10005',
  ].map((value) => label(['card ', { entity: 'CREDIT_CARD', value }, ' ok'])),
  // ISO 13616 registry.
  ...[
    'AD1200012030200359100100',
    'AE070331234567890123456',
    'AT611904300234573201',
    'BE68539007547034',
    'CH9300762011623852957',
    'CZ6508000000192000145399',
    'DE89370400440532013000',
    'DK5000400440116243',
    'ES9121000418450200051332',
    'FI2112345600000785',
    'FR1420041010050500013M02606',
    'GB29NWBK60161331926819',
    'IE29AIBK93115212345678',
    'IL620108000000099999999',
    'IT60X0542811101000000123456',
    'LU280019400644750000',
    'MT84MALT011000012345MTLCAST001S',
    'NL91ABNA0417164300',
    'NO9386011117947',
    'PL61109010140000071219812874',
    'PT50000201231234567890154',
    'SA0380000000608010167519',
    'SE4550000000058398257466',
    'TR330006100519786457841326',
    'GB29 NWBK 6016 1331 9268 19',
  ].map((value) => label(['IBAN ', { entity: 'IBAN_CODE', value }, ' ok'])),
  // RFC 5322 appendix A, RFC 6531, RFC 5321.
  ...[
    'jdoe@machine.example',
    'mary@example.net',
    'john.q.public@example.com',
    'mary@x.test',
    'smtp@localhost.example',
    'user+mailbox@example.com',
    'Чебурашка@ящик-с-апельсинами.рф',
    'jöhn.doe@bücher.example',
  ].map((value) => label(['From: <', { entity: 'EMAIL_ADDRESS', value }, '>'])),
  // RFC 5737, 1918, 4291 section 2.2, 5952, 3849.
  ...[
    '192.0.2.1',
    '198.51.100.14',
    '203.0.113.255',
    '10.0.0.1',
    '172.16.254.1',
    '192.168.0.1',
    '8.8.8.8',
    '2001:db8:0:0:8:800:200c:417a',
    'ABCD:EF01:2345:6789:ABCD:EF01:2345:6789',
    '2001:db8::8:800:200c:417a',
    'ff01::101',
    '::ffff:129.144.52.38',
    '2001:db8::1:0:0:1',
    'fe80::1ff:fe23:4567:890a',
  ].map((value) => label(['peer ', { entity: 'IP_ADDRESS', value }, ' ok'])),
  // RFC 7042, IEEE 802 spellings.
  ...['00:00:5E:00:53:01', '00-00-5E-90-10-00', 'ac:de:48:23:45:67', '0000.5e00.5301', 'AA-BB-CC-DD-EE-FF'].map((value) =>
    label(['nic ', { entity: 'MAC_ADDRESS', value }, ' up']),
  ),
  // E.123, NANP, national examples of the numbering plans.
  ...[
    '+22 607 123 4567',
    '+1 650-253-0000',
    '(650) 253-0000',
    '+44 20 7031 3000',
    '+41 44 668 1800',
    '+39 02 3661 8300',
    '+49 89 636 48018',
    '+33 1 42 68 53 00',
    '+61 2 9374 4000',
    '650-253-0000',
  ]
    .slice(1)
    .map((value) => label(['phone ', { entity: 'PHONE_NUMBER', value }, ' please'])),
  // SSA, and those known from advertising.
  ...['078-05-1120', '219-09-9999', '457-55-5462', '001-01-0001'].map((value) => label(['ssn ', { entity: 'US_SSN', value }, ' on file'])),
  // BIP 173, BIP 350, the first block, the wiki.
  ...[
    '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
    '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2',
    '3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy',
    'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
    'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0',
  ].map((value) => label(['pay to ', { entity: 'CRYPTO', value }, ' now'])),
  // RFC 7519 section 3.1, RFC 7515 appendix A.
  label([
    'token: ',
    {
      entity: 'JWT',
      value:
        'eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
    },
  ]),
  // Wrong in what makes them one.
  ...[
    '4111 1111 1111 1112',
    '1234567812345678',
    'DE88370400440532013000',
    'GB29NWBK60161331926818',
    '256.1.1.1',
    '1.2.3',
    '2001:db8:::1',
    '1:2:3:4:5:6:7',
    '00:00:5E:00:53',
    '000-12-3456',
    '666-12-3456',
    '900-12-3456',
    '123-00-4567',
    'user@',
    '@example.com',
    'a@b',
    '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb',
    'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5',
    '12345',
    '2024-02-30',
  ].map((value) => label([`got ${value} here`])),
];
