import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type CountryCode, type Examples, getExampleNumber } from 'libphonenumber-js';

import { createAnonymiser } from '../../../src/traffic/anonymise/create-anonymiser.js';
import type { Entity } from '../../../src/traffic/anonymise/entity.js';
import { label, type Labelled } from './labelled-texts.js';
import { score, shortOf } from './score.js';

// Sets that the recognisers were not built with: another generator and other locales (scripts/references/held-out.py), and the standards' other examples.
const anonymiser = createAnonymiser({ key: 'test key' });

const examples = JSON.parse(readFileSync('node_modules/libphonenumber-js/examples.mobile.json', 'utf8')) as Examples;

const GENERATED = readFileSync('test/fixtures/anonymise/held-out.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Labelled);

const PUBLISHED: readonly (readonly [entity: Entity, before: string, values: readonly string[]])[] = [
  [
    'IBAN_CODE', // the rest of the ISO 13616 registry
    'account ',
    `AL47212110090000000235698741 AZ21NABZ00000000137010001944 BA391290079401028494 BG80BNBG96611020345678 BH67BMAG00001299123456 BR1800360305000010009795493C1
     CR05015202001026284066 CY17002001280000001200527600 DO28BAGR00000001212453611324 EE382200221020145685 FO6264600001631634 GE29NB0000000101904917
     GI75NWBK000000007099453 GL8964710001000206 GR1601101250000000012300695 GT82TRAJ01020000001210029690 HR1210010051863000160 HU42117730161111101800000000
     IS140159260076545510730339 JO94CBJO0010000000000131000302 KW81CBKU0000000000001234560101 KZ86125KZT5004100100 LB62099900000001001901229114
     LI21088100002324013AA LT121000011101001000 LV80BANK0000435195001 MC5811222000010123456789030 MD24AG000225100013104168 ME25505000012345678951
     MK07250120000058984 MR1300020001010000123456753 MU17BOMM0101101030300200000MUR PK36SCBL0000001123456702 PS92PALS000000000400123456702
     QA58DOHB00001234567890ABCDEFG RO49AAAA1B31007593840000 RS35260005601001611379 SI56263300012039086 SK3112000000198742637541 SM86U0322509800000000270100
     TN5910006035183598478831 UA213223130000026007233566001 VG96VPVG0000012345678901 XK051212012345678906`.split(/\s+/),
  ],
  [
    'CREDIT_CARD', // test numbers of a payment provider's documents
    'card ',
    '4242424242424242 4000056655665556 5200828282828210 6011981111111113 3056930009020004 36227206271667 6555900000604105 6200000000000005 6200000000000047 6205500000000000004 4242 4242 4242 4242'
      .replace('4242 4242 4242 4242', '4242-4242-4242-4242')
      .split(' '),
  ],
  [
    'IP_ADDRESS', // RFC 4291, 5952, 6890
    'peer ',
    `FF01:0:0:0:0:0:0:101 2001:DB8:0:0:8:800:200C:417A ::13.1.68.3 0:0:0:0:0:FFFF:129.144.52.38 2001:db8:aaaa:bbbb:cccc:dddd:eeee:aaaa 2001:db8:0:0:1::1
     2001:db8::aaaa:0:0:1 2001:db8:0:1:1:1:1:1 192.88.99.1 100.64.0.1 198.18.0.1 240.0.0.1`.split(/\s+/),
  ],
  [
    'EMAIL_ADDRESS', // RFC 3696, RFC 6531, the test set of Universal Acceptance
    'from ',
    `_somename@example.com joe.blow@example.com user.name+tag@sub.example.org 用户@例子.广告 θσερ@εχαμπλε.ψομ квіточка@пошта.укр अजय@डाटा.भारत
     Dörte@Sörensen.example.com`.split(/\s+/),
  ],
  ['MAC_ADDRESS', 'nic ', '00-00-5E-00-53-00 01-00-5E-90-10-00 33-33-00-00-00-01 02:00:5e:10:00:00 0200.5e00.5213'.split(' ')], // RFC 7042
  [
    'CRYPTO', // BIP 173, BIP 350
    'pay to ',
    `BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4 bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y
     bc1zw508d6qejxtdg4y5r3zarvaryvaxxpcs 17VZNX1SN5NtKa8UQFxwQbFeFc3iqRYhem 3EktnHQD7RiAE6uzMj2ZifT9YgRrkSgzQX`.split(/\s+/),
  ],
  // the example number of each country's plan, as it is told abroad
  [
    'PHONE_NUMBER',
    'phone ',
    Object.keys(examples).flatMap((country) => getExampleNumber(country as CountryCode, examples)?.formatInternational() ?? []),
  ],
];

describe('precision and recall on sets that the recognisers were not built with', () => {
  test('another generator, ten other locales', () => {
    expect(GENERATED.length).toBe(600);
    expect(shortOf(score(anonymiser, GENERATED))).toEqual({});
  });

  test.each(PUBLISHED.map(([entity, before, values]) => ({ entity, before, values })))(
    'the other published examples of $entity',
    ({ entity, before, values }) => {
      const set = values.map((value) => label([before, { entity, value }, ' ok']));
      expect(shortOf(score(anonymiser, set))).toEqual({});
    },
  );
});
