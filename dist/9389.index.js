export const id = 9389;
export const ids = [9389];
export const modules = {

/***/ 39389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createAnonymiser: () => (/* binding */ createAnonymiser)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build-bundle/src/traffic/body.js
var body = __webpack_require__(22190);
// EXTERNAL MODULE: ./build-bundle/src/traffic/headers.js
var traffic_headers = __webpack_require__(63322);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/anonymise/echo.js
/** A value replaced once is also looked for in the rest of its exchange, if it is at least this long (a shorter one would hit by chance). */
const SHORTEST_ECHO = 8;
/** So many at most: every exchange has a search of its own. */
const MOST_ECHOES = 200;
/** A secret or a name that was known by its field in one place may be echoed in another without one (a page, a line of a log in a body). */
function removeEchoes(exchange, replaced) {
    const values = [...replaced.keys()].filter((value) => value.length >= SHORTEST_ECHO && value.length <= 1_024 && !/^[\d.,-]+$/.test(value));
    if (values.length === 0)
        return exchange;
    const pattern = new RegExp(values
        .sort((a, b) => b.length - a.length)
        .slice(0, MOST_ECHOES)
        .map((value) => value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('|'), 'g');
    const replace = (text) => text.replace(pattern, (value) => replaced.get(value) ?? value);
    const inHeaders = (headers) => headers.map(([name, value]) => [name, replace(value)]);
    const inBody = (body) => (body?.encoding === 'utf8' ? { ...body, text: replace(body.text) } : body);
    const { response } = exchange;
    return {
        ...exchange,
        target: replace(exchange.target),
        headers: inHeaders(exchange.headers),
        body: inBody(exchange.body),
        response: response && { ...response, headers: inHeaders(response.headers), body: inBody(response.body) },
    };
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/anonymise/secret-name.js
var secret_name = __webpack_require__(97220);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/anonymise/field-name.js

const split = (words) => new Set(words.split(/\s+/).filter(Boolean));
const PERSON = split(`firstname lastname surname givenname familyname fullname middlename maidenname forename cardholdername cardholder nameoncard accountholder
  holdername customername contactname patientname recipientname sendername shippingname billingname employeename ownername guestname passengername payername
  payeename beneficiaryname legalname birthname firstnames lastnames vorname nachname familienname geburtsname apellido apellidos prenom nomdefamille
  cognome sobrenome etternavn fornavn efternamn fornamn achternaam voornaam imie nazwisko`);
const MAYBE_PERSON = split('name displayname nombre nome nom naam navn namn realname holder person assignee recipient sender contact customer patient payer payee beneficiary owner');
const LOCATION = split(`street addr streetaddress streetname streetline address addressline addressline1 addressline2 addressline3 address1 address2 address3 homeaddress
  postaladdress mailingaddress shippingaddress billingaddress deliveryaddress residentialaddress street1 street2 strasse straße hausnummer adresse anschrift direccion
  domicilio calle indirizzo endereco logradouro rue straat adres birthplace placeofbirth housenumber fulladdress formattedaddress`);
const MAYBE_LOCATION = split('city town zip zipcode postcode postalcode plz postleitzahl ort stadt ville ciudad citta cidade suburb county neighborhood neighbourhood village codepostal cap cep locality');
/** What an object called `address` has besides. */
const OF_ADDRESS = split('line1 line2 line3 lines number house unit apartment apt floor line door building district extra street2');
const COORDINATE = split('lat latitude lng lon longitude');
const BIRTH = split('dob birthday birthdate dateofbirth birth born bday geburtsdatum fechanacimiento fechadenacimiento datenaissance datedenaissance datadinascita');
const PHONE = split('phone telephone mobile cell cellphone tel fax phonenumber mobilenumber telefon handy telefono telephonenumber msisdn whatsapp sms phones mobilephone homephone workphone');
const EMAIL = split('email mail emailaddress emails');
const CARD = split('card cardnumber creditcard creditcardnumber ccnumber ccnum pan debitcard kreditkarte cardno');
const SSN = split('ssn socialsecurity socialsecuritynumber taxid tin');
const PEOPLE = split(`customer user owner contact person people patient employee recipient sender billing shipping cardholder passenger guest member profile buyer seller
  payer payee beneficiary student applicant tenant subscriber attendee traveller traveler insured spouse delivery consignee teacher doctor nurse visitor`);
const ADDRESS = split('address addresses location billingaddress shippingaddress homeaddress adresse anschrift direccion indirizzo');
/** `ip_address`, `email address`, `wallet-address` name no place. */
const NOT_A_PLACE = split('ip ipv4 ipv6 email mail mac web url wallet host server memory network socket remote local client peer bind listen bitcoin crypto contract eth source destination src dst hw hardware');
const OTHER_THING = split('product file host class method function column table event project company brand category tag item plan domain service app application package module key type device model city country variable field metric');
const OTHER_NUMBER = split(`id ids uid guid order orders invoice tracking trace span request timestamp ts time epoch version build hash checksum sku ean gtin isbn upc barcode imei serial
  sequence seq offset cursor etag size length count total amount price bytes duration revision created updated modified at ms ns us`);
const cache = new Map();
const MOST_CACHED = 10_000;
const NO_FIELD = { kind: 'none', words: [], ofPerson: false, holds: null, otherNumber: false, plain: false };
/** Reads a field's name: `billing_firstName`, `x-customer-email`, `dob`. */
function readFieldName(name) {
    const known = cache.get(name);
    if (known)
        return known;
    if (name === '' || name.length > 128)
        return NO_FIELD;
    const field = classify(name);
    if (cache.size < MOST_CACHED)
        cache.set(name, field);
    return field;
}
function classify(name) {
    const words = (0,secret_name/* wordsOf */.Z9)(name.replaceAll('ß', 'ss'));
    const kind = kindOf(name, words);
    const last = (words.at(-1) ?? '').replace(/s$/, '');
    const isPerson = words.length <= 3 && (PEOPLE.has(last) || PEOPLE.has(words.at(-1) ?? ''));
    const isAddress = ADDRESS.has(words.at(-1) ?? '') && !words.some((word) => NOT_A_PLACE.has(word));
    return {
        kind,
        words,
        ofPerson: ['person', 'birth-date', 'phone', 'email', 'ssn'].includes(kind) || /^(?:password|username|gender|nationality)$/.test(words.join('')),
        holds: isAddress ? 'address' : isPerson ? 'person' : null,
        otherNumber: kind !== 'card' && words.some((word) => OTHER_NUMBER.has(word)),
        plain: kind !== 'none' || /^[A-Za-z_$][\w$-]{0,39}$/.test(name),
    };
}
/** One word alone, the last two or three joined, or all of them. */
function kindOf(name, words) {
    if ((0,secret_name/* isSecretName */.eh)(name))
        return 'secret';
    const joined = new Set([words.slice(-1).join(''), words.slice(-2).join(''), words.slice(-3).join(''), words.join('')]);
    const has = (set) => [...joined].some((word) => set.has(word));
    if (has(EMAIL))
        return 'email';
    if (has(PHONE))
        return 'phone';
    if (has(BIRTH) || words.includes('birthdate') || words.includes('dob'))
        return 'birth-date';
    if (has(SSN))
        return 'ssn';
    if (has(CARD))
        return 'card';
    const otherThing = words.some((word) => OTHER_THING.has(word));
    if (has(PERSON))
        return 'person';
    if (has(LOCATION) && !words.some((word) => NOT_A_PLACE.has(word)))
        return 'location';
    if (has(COORDINATE))
        return 'coordinate';
    // `user_name` is an account's more often than a person's.
    if (words.at(-1) === 'name' && words.length > 1 && words.at(-2) !== 'user' && PEOPLE.has((words.at(-2) ?? '').replace(/s$/, '')))
        return 'person';
    if (words.length === 1 && MAYBE_PERSON.has(words[0]))
        return 'maybe-person';
    if (has(MAYBE_PERSON) && words.length > 1 && !otherThing && words.at(-1) !== 'contact')
        return 'maybe-person';
    if (has(MAYBE_LOCATION))
        return 'maybe-location';
    return (0,secret_name/* isAmbiguousName */.Ke)(name) ? 'maybe-secret' : 'none';
}
/** Whether a field of an object called `address` is part of it. */
function isPartOfAddress({ kind, words }) {
    return kind === 'location' || kind === 'maybe-location' || OF_ADDRESS.has(words.join(''));
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/anonymise/birth-date.js
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ISO = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y;
const LOCAL = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/y;
const COMPACT = /((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/y;
const DAY_MONTH = /(\d{1,2})(?:st|nd|rd|th)?[ .-]{1,2}([A-Za-z]{3,9})[ .,-]{1,2}(\d{4})(?!\d)/y;
const MONTH_DAY = /([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/y;
/** The end of a calendar date that begins at `start`, in one of the usual spellings, or -1. */
function dateEnd(text, start) {
    const iso = matchAt(ISO, text, start);
    if (iso)
        return isDay(iso[3], iso[4]) ? start + iso[0].length : -1;
    const local = matchAt(LOCAL, text, start);
    if (local)
        return isDay(local[1], local[3]) || isDay(local[3], local[1]) ? start + local[0].length : -1;
    const compact = matchAt(COMPACT, text, start);
    if (compact)
        return isDay(compact[2], compact[3]) ? start + compact[0].length : -1;
    const worded = matchAt(DAY_MONTH, text, start) ?? matchAt(MONTH_DAY, text, start);
    return worded && isMonth(/^\d/.test(worded[1]) ? worded[2] : worded[1]) ? start + worded[0].length : -1;
}
function matchAt(pattern, text, start) {
    pattern.lastIndex = start;
    return pattern.exec(text);
}
function isDay(month, day) {
    return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
}
function isMonth(word) {
    return word !== undefined && MONTHS.some((month) => word.toLowerCase().startsWith(month));
}
/** Whether the word from `start` to `end` is a month's name, in full or three letters of it. */
function isMonthName(text, start, end) {
    const first = text.charCodeAt(start);
    return end - start >= 3 && end - start <= 9 && first >= 65 && first <= 83 && isMonth(text.slice(start, end));
}
/** Another day, at most three years away, in the same spelling; month and day stay within what every calendar has. What follows the date (a time) stays. */
function pseudonymOfDate(value, stream) {
    const years = stream.below(7) - 3;
    const month = 1 + stream.below(12);
    const day = 1 + stream.below(28);
    const made = respell(value, years === 0 ? 3 : years, month, day);
    return made ?? value.replace(/\d/g, () => String(1 + stream.below(9)));
}
function respell(value, years, month, day) {
    const two = (number, like) => String(number).padStart(like?.length === 1 && number < 10 ? 1 : 2, '0');
    const shift = (year) => String(((Number(year) + years) % 10 ** year.length) + (year.length === 2 && Number(year) + years < 0 ? 100 : 0)).padStart(year.length, '0');
    const rest = (match) => value.slice(match[0].length);
    const iso = matchAt(ISO, value, 0);
    if (iso)
        return `${shift(iso[1])}${iso[2]}${two(month, iso[3])}${iso[2]}${two(day, iso[4])}${rest(iso)}`;
    const local = matchAt(LOCAL, value, 0);
    // Both at most 12, so that day and month may be read either way round.
    if (local)
        return `${two(Math.min(day, 12), local[1])}${local[2]}${two(month, local[3])}${local[2]}${shift(local[4])}${rest(local)}`;
    const compact = matchAt(COMPACT, value, 0);
    if (compact)
        return `${shift(compact[1])}${two(month, '00')}${two(day, '00')}${rest(compact)}`;
    const worded = matchAt(DAY_MONTH, value, 0) ?? matchAt(MONTH_DAY, value, 0);
    if (!worded)
        return null;
    return value.replace(/\d{4}/, shift(/\d{4}/.exec(worded[0])?.[0] ?? '2000')).replace(/\d{1,2}/, String(day));
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/anonymise/keyed-stream.js

/** @param label separates what is drawn for one purpose from another, such as the entity */
function openKeyedStream(key, label, value) {
    let block = (0,external_node_crypto_.createHmac)('sha256', key).update(`${label}\0${value}`).digest('binary');
    let at = 0;
    let round = 0;
    const byte = () => {
        if (at === block.length) {
            round++;
            block = (0,external_node_crypto_.createHmac)('sha256', key).update(`${label}\0${round}\0${value}`).digest('binary');
            at = 0;
        }
        return block.charCodeAt(at++);
    };
    const below = (limit) => ((byte() << 8) | byte()) % limit;
    return {
        below,
        digits(count) {
            let text = '';
            // Three digits of 16 bits: the bias of 65,536 mod 1,000 is below 1 %.
            while (text.length < count)
                text += String(below(1000)).padStart(3, '0');
            return text.slice(0, count);
        },
    };
}
/** Puts `digits` where `pattern` has digits; every other character stays. */
function fillDigits(pattern, digits) {
    let next = 0;
    return pattern.replace(/\d/g, () => digits[next++] ?? '0');
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/anonymise/credit-card.js

/** Payment card numbers, ISO/IEC 7812: issuer ranges of the schemes in use, length, and the Luhn checksum. */
function isCardNumber(digits) {
    return hasCardRange(digits) && luhnSum(digits) % 10 === 0;
}
/** First digits and lengths: Visa, Mastercard, American Express, Discover, JCB, Diners, UnionPay, Maestro, Mir, RuPay. */
function hasCardRange(digits) {
    const length = digits.length;
    if (length < 12 || length > 19)
        return false;
    const four = Number(digits.slice(0, 4));
    switch (digits[0]) {
        case '4':
            return length === 13 || length === 16 || length === 19;
        case '5':
            return four >= 5100 && four < 5600 ? length === 16 : (four < 5100 || four >= 5600) && length >= 12;
        case '2':
            return length === 16 && ((four >= 2221 && four <= 2720) || (four >= 2200 && four <= 2204));
        case '3':
            if (/^3[47]/.test(digits))
                return length === 15;
            if (/^3(?:0[0-5]|[689])/.test(digits))
                return length === 14 || (length >= 16 && length <= 19);
            return four >= 3528 && four <= 3589 && length >= 16;
        case '6':
            return length >= 12;
        case '8':
            return /^(?:81|82|508)/.test(digits) && length >= 16;
        default:
            return false;
    }
}
/** Twelve digits and odd lengths are Maestro's alone; they need a word beside them that says so. */
function isCommonCardLength(digits) {
    return digits.length >= 13 && digits.length !== 17 && digits.length !== 18;
}
/** The Luhn sum; a multiple of ten where the check digit is right. */
function luhnSum(digits) {
    let sum = 0;
    for (let i = digits.length - 1, double = false; i >= 0; i--, double = !double) {
        const digit = digits.charCodeAt(i) - 48;
        sum += double ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
    }
    return sum;
}
/** Another number of the same scheme and length with a right check digit (a wrong one stays wrong): the first four digits and the separators stay. */
function pseudonymOfCard(value, stream) {
    const digits = value.replace(/\D/g, '');
    const body = digits.slice(0, 4) + stream.digits(Math.max(0, digits.length - 5));
    const check = (10 - (luhnSum(`${body}0`) % 10)) % 10;
    return fillDigits(value, `${body}${check}`.slice(0, digits.length));
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/anonymise/secret.js


const OURS = /^fs_[A-Za-z0-9_-]{16}$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const HEX = /^(?:[0-9a-f]{16,}|[0-9A-F]{16,})$/;
const DIGITS = /^\d{4,}$/;
/**
 * The pseudonym of a credential: a UUID, hexadecimal or digits stay that, of the same length, because services parse them; anything else becomes `fs_` and 16
 * characters (96 bits of the keyed hash), which anonymising again leaves alone.
 */
function pseudonymOfSecret(value, key) {
    if (value === '' || OURS.test(value))
        return value;
    if (UUID.test(value) || HEX.test(value))
        return drawHex(value, key);
    if (DIGITS.test(value))
        return drawDigits(value, key);
    return `fs_${(0,external_node_crypto_.createHmac)('sha256', key).update(value).digest('base64url').slice(0, 16)}`;
}
function drawHex(value, key) {
    const stream = openKeyedStream(key, 'hex', value.toLowerCase());
    const made = value.replace(/[0-9a-f]/gi, (digit, at) => (UUID.test(value) && at === 14 ? digit : stream.below(16).toString(16)));
    return /[A-F]/.test(value) ? made.toUpperCase() : made;
}
function drawDigits(value, key) {
    const stream = openKeyedStream(key, 'digits', value);
    const made = `${1 + stream.below(9)}${stream.digits(value.length - 1)}`;
    return made === value ? `${made.slice(0, -1)}${(Number(made.at(-1)) + 1) % 10}` : made;
}
/** As many digits as `value` has, at most 15, for numbers of a JSON document: any program reads them exactly. */
function pseudonymOfNumber(value, key) {
    const digits = Math.min(15, Math.max(1, value.replace(/\D/g, '').length));
    const hash = (0,external_node_crypto_.createHmac)('sha256', key).update(value).digest().readBigUInt64BE();
    const low = 10n ** BigInt(digits - 1);
    return String(low + (hash % (9n * low)));
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/anonymise/json-web-token.js


/** RFC 7519 in compact form: three parts, or the five of an encrypted one; a token cut short too. */
const TOKEN = /eyJ[A-Za-z0-9_-]{5,}\.[A-Za-z0-9_-]{3,}(?:\.[A-Za-z0-9_-]*){0,3}/y;
/** Claims that are identifiers or secrets by their meaning (RFC 7519, OpenID Connect). */
const IDENTIFIERS = new Set(['sub', 'jti', 'sid', 'nonce', 'at_hash', 'c_hash']);
const json_web_token_OURS = /^fs_/;
/** The end of a JSON Web Token that begins at `start`, or -1. */
function jwtEnd(text, start, limit) {
    TOKEN.lastIndex = start;
    return TOKEN.test(text) && TOKEN.lastIndex <= limit ? TOKEN.lastIndex : -1;
}
/**
 * A token of the same shape: header as it is, claims anonymised, so that times and roles are still there, signature replaced. What cannot be read (encrypted, or not
 * JSON) becomes characters of the keyed hash.
 * @param anonymise what is done with a claim set written as JSON
 */
function pseudonymOfJwt(token, key, anonymise) {
    const [header = '', payload = '', ...rest] = token.split('.');
    const signature = rest.at(-1) ?? '';
    if (json_web_token_OURS.test(signature))
        return token;
    const claims = rest.length <= 1 ? readClaims(payload) : null;
    const signed = signature !== '';
    const made = claims
        ? encode(JSON.stringify(withPseudonyms(claims, token, key, signed)), anonymise)
        : characters(payload.length, `payload\0${token}`, key);
    return [
        header,
        made,
        ...rest.map((part, i) => (part === '' ? '' : `fs_${characters(Math.max(16, part.length - 3), `${i}\0${token}`, key)}`)),
    ].join('.');
}
function readClaims(payload) {
    try {
        const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
        return typeof claims === 'object' && claims !== null && !Array.isArray(claims) ? claims : null;
    }
    catch {
        return null;
    }
}
/** A token without a signature is its claims alone: one of ours is added, so that it is not the token that was recorded. */
function withPseudonyms(claims, token, key, signed) {
    const made = Object.entries(claims).map(([name, value]) => [
        name,
        IDENTIFIERS.has(name) && typeof value === 'string' ? pseudonymOfSecret(value, key) : value,
    ]);
    if (!signed)
        made.push(['fs', characters(16, token, key)]);
    return Object.fromEntries(made);
}
function encode(json, anonymise) {
    return Buffer.from(anonymise(json), 'utf8').toString('base64url');
}
function characters(count, value, key) {
    let text = '';
    for (let round = 0; text.length < count; round++)
        text += (0,external_node_crypto_.createHmac)('sha256', key).update(`jwt\0${round}\0${value}`).digest('base64url');
    return text.slice(0, count);
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/anonymise/find-secret.js

/** Authentication schemes (IANA registry) and the usual others. */
const SCHEMES = new Set([
    'bearer',
    'basic',
    'digest',
    'token',
    'apikey',
    'negotiate',
    'aws4-hmac-sha256',
    'hawk',
    'dpop',
]);
const LONGEST_SCHEME = 16;
const CREDENTIAL = /[ \t]+([A-Za-z0-9+/_.~=:-]{6,8192})/y;
const USER_INFO = /:\/\/([^\s/?#@"'<>\\]{1,512})@/y;
const BEGIN = /-----BEGIN [A-Z ]{0,32}PRIVATE KEY-----/y;
const END = /-----END [A-Z ]{0,32}PRIVATE KEY-----/g;
/** `Bearer abc123`: a scheme and what looks like a credential. @returns its end, or -1 */
function findScheme(text, start, end, limit, sink, out) {
    if (end - start > LONGEST_SCHEME || end - start < 4)
        return -1;
    const from = text.startsWith('AWS4-HMAC-SHA256', start) ? start + LONGEST_SCHEME : end;
    if (!SCHEMES.has(text.slice(start, from).toLowerCase()))
        return -1;
    CREDENTIAL.lastIndex = from;
    const value = CREDENTIAL.exec(text)?.[1];
    if (value === undefined || CREDENTIAL.lastIndex > limit || !looksCredential(value))
        return -1;
    const at = CREDENTIAL.lastIndex - value.length;
    sink.add(out, value.startsWith('eyJ') && value.includes('.') ? 'JWT' : 'SECRET', at, CREDENTIAL.lastIndex, 0.9, value);
    return at + value.length;
}
/** "Basic authentication failed" is prose; `Basic dXNlcjpwYXNz` is not. */
function looksCredential(value) {
    return (0,secret_name/* looksRandom */.EZ)(value) || /[A-Z][^A-Z]*[a-z][^A-Z]*[A-Z]|[=_.~/+]./.test(value) || value.length >= 20;
}
/** `://user:password@`. @param at the colon of the scheme */
function findUserInfo(text, at, limit, sink, out) {
    USER_INFO.lastIndex = at;
    const info = USER_INFO.exec(text)?.[1];
    if (info === undefined || USER_INFO.lastIndex > limit)
        return -1;
    const start = at + 3;
    const colon = info.indexOf(':');
    if (colon < 0)
        sink.add(out, 'SECRET', start, start + info.length, 0.9, info);
    else {
        if (colon > 0)
            sink.add(out, 'SECRET', start, start + colon, 0.9, info.slice(0, colon));
        if (colon < info.length - 1)
            sink.add(out, 'SECRET', start + colon + 1, start + info.length, 0.9, info.slice(colon + 1));
    }
    return USER_INFO.lastIndex;
}
/** A private key in PEM; without its end it reaches to the end of the text. */
function findPrivateKey(text, at, limit, sink, out) {
    BEGIN.lastIndex = at;
    if (!BEGIN.test(text))
        return -1;
    END.lastIndex = BEGIN.lastIndex;
    const end = END.test(text) && END.lastIndex <= limit ? END.lastIndex : limit;
    sink.add(out, 'SECRET', at, end, 1, text.slice(at, end));
    return end;
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/anonymise/find-by-field.js





const EMPTY = /^(?:n\/?a|none|null|undefined|unknown|anonymous|test|default|true|false|-+|\*+|)$/i;
const find_by_field_PHONE = /^[+(\d][\d\s()./+-]{4,30}(?:(?:x|ext\.? ?)\d{1,6})?$/i;
const NAME = /^[\p{L}\p{M}][\p{L}\p{M}'’.\- ,]{0,79}$/u;
const LONGEST_WORDS = 256;
/** Values known by the name of their field: credentials, names, places, dates of birth, and numbers whose form alone would not do. */
function findByField(field, value, record, sink, out) {
    const { start, end, text } = value;
    switch (field.kind) {
        case 'secret':
            return findSecret(value, sink, out);
        case 'maybe-secret':
            return (0,secret_name/* looksRandom */.EZ)(text) ? findSecret(value, sink, out) : 'none';
        case 'person':
            if (!isWords(text) || text.includes('@'))
                return 'none';
            sink.add(out, 'PERSON', start, end, 0.85, text);
            return 'found';
        case 'maybe-person':
            return isName(text) ? whenIn(record.person || isRole(field, text), () => sink.add(out, 'PERSON', start, end, 0.75, text)) : 'none';
        case 'location':
            if (!isWords(text) || text.includes('@') || /^https?:\/\//.test(text))
                return 'none';
            sink.add(out, 'LOCATION', start, end, 0.85, text);
            return 'found';
        case 'maybe-location':
            return isPlace(text) ? whenIn(record.address || record.person, () => sink.add(out, 'LOCATION', start, end, 0.75, text)) : 'none';
        case 'coordinate':
            if (!/^-?\d{1,3}\.\d{3,}$/.test(text))
                return 'none';
            sink.add(out, 'LOCATION', start, end, 0.8, text);
            return 'found';
        case 'none':
            return 'none';
        default:
            return findNumberByField(field, value, sink, out);
    }
}
function whenIn(record, add) {
    if (!record)
        return 'maybe';
    add();
    return 'found';
}
function findNumberByField(field, { start, end, text }, sink, out) {
    const digits = text.replace(/\D/g, '');
    const found = (() => {
        switch (field.kind) {
            case 'birth-date': {
                const date = dateEnd(text, 0);
                return date > 0 ? ['DATE_TIME', 0.95, date] : null;
            }
            case 'phone':
                return find_by_field_PHONE.test(text) && digits.length >= 6 && digits.length <= 18 ? ['PHONE_NUMBER', 0.9, text.length] : null;
            case 'ssn':
                return /^\d{3}[- ]?\d{2}[- ]?\d{4}$/.test(text) ? ['US_SSN', 0.9, text.length] : null;
            case 'card':
                return /^\d[\d -]{10,22}\d$/.test(text) && digits.length >= 12
                    ? ['CREDIT_CARD', isCardNumber(digits) ? 1 : 0.6, text.length]
                    : null;
            case 'email':
                return /^[^\s@<>"]{1,64}@[^\s@<>".]{1,253}$/.test(text) ? ['EMAIL_ADDRESS', 0.7, text.length] : null;
            default:
                return null;
        }
    })();
    if (!found)
        return 'none';
    const [entity, score, length] = found;
    sink.add(out, entity, start, length === text.length ? end : start + length, score, text.slice(0, length));
    return 'found';
}
/** Tokens keep their shape, and a scheme before the credential stays: services read both. */
function findSecret({ start, end, text }, sink, out) {
    if (text === '')
        return 'none';
    const space = text.indexOf(' ');
    const skipped = space > 0 && end - start === text.length && SCHEMES.has(text.slice(0, space).toLowerCase()) ? space + 1 : 0;
    const value = text.slice(skipped);
    if (value.trim() === '')
        return 'none';
    sink.add(out, jwtEnd(value, 0, value.length) === value.length ? 'JWT' : 'SECRET', start + skipped, end, 0.95, value);
    return 'found';
}
function isWords(text) {
    return text.length <= LONGEST_WORDS && !EMPTY.test(text.trim()) && /[\p{L}]/u.test(text);
}
/** One to five words of letters, the first of them not a common noun in lower case: "Ann Smith", "O'Neill, Mary". */
function isName(text) {
    return NAME.test(text) && !EMPTY.test(text.trim()) && text.split(/\s+/).length <= 5 && !/^[a-z]/.test(text);
}
/** `"owner":"Ann Smith"` is a person in any record, `"name":"Red Lamp"` is not. */
function isRole({ words }, text) {
    return !/^(?:name|nombre|nome|nom|naam|navn|namn|displayname)$/.test(words.join('')) && /^\p{Lu}\S* \p{Lu}/u.test(text);
}
function isPlace(text) {
    return text.length <= 64 && !EMPTY.test(text.trim()) && /^[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.\- ,]*$/u.test(text);
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/anonymise/api-key.js
const shape = (prefix, characters, least) => ({
    prefix,
    rest: new RegExp(`[${characters}]{${least},512}`, 'y'),
});
const WORD = 'A-Za-z0-9_';
const WIDE = 'A-Za-z0-9_-';
const DOTTED = 'A-Za-z0-9_.-';
/** GitHub, GitLab, Slack, AWS, Google, Stripe, OpenAI and Anthropic, npm, PyPI, SendGrid, Hugging Face, DigitalOcean, Shopify, Twilio, Square, Doppler, Vault. */
const SHAPES = [
    ...['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'].map((prefix) => shape(prefix, WORD, 20)),
    shape('github_pat_', WORD, 20),
    shape('glpat-', WIDE, 16),
    ...['xoxa-', 'xoxb-', 'xoxp-', 'xoxo-', 'xoxs-', 'xoxr-', 'xapp-'].map((prefix) => shape(prefix, 'A-Za-z0-9-', 10)),
    ...['AKIA', 'ASIA'].map((prefix) => shape(prefix, 'A-Z0-9', 16)),
    shape('AIza', WIDE, 30),
    shape('ya29.', WIDE, 20),
    ...['sk_live_', 'sk_test_', 'rk_live_', 'rk_test_', 'whsec_'].map((prefix) => shape(prefix, WORD, 10)),
    shape('sk-', WIDE, 20),
    shape('npm_', WORD, 30),
    shape('pypi-', WIDE, 30),
    shape('SG.', DOTTED, 30),
    shape('hf_', WORD, 30),
    ...['dop_v1_', 'doo_v1_', 'dor_v1_'].map((prefix) => shape(prefix, WORD, 40)),
    ...['shpat_', 'shpca_', 'shppa_', 'shpss_'].map((prefix) => shape(prefix, WORD, 30)),
    ...['SK', 'AC'].map((prefix) => shape(prefix, '0-9a-f', 32)),
    ...['sq0atp-', 'sq0csp-', 'EAAA'].map((prefix) => shape(prefix, WIDE, 20)),
    shape('dp.pt.', WORD, 30),
    ...['hvs.', 'hvb.'].map((prefix) => shape(prefix, WIDE, 20)),
];
const BY_FIRST = Array.from({ length: 128 }, (_, char) => {
    const own = SHAPES.filter(({ prefix }) => prefix.charCodeAt(0) === char);
    return own.length > 0 ? own : undefined;
});
/** The end of a key of a known issuer that begins at `start`, or -1. */
function apiKeyEnd(text, start, limit) {
    const shapes = BY_FIRST[text.charCodeAt(start)];
    if (!shapes)
        return -1;
    for (const { prefix, rest } of shapes) {
        if (!text.startsWith(prefix, start))
            continue;
        rest.lastIndex = start + prefix.length;
        if (rest.test(text) && rest.lastIndex <= limit)
            return rest.lastIndex;
    }
    return -1;
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/anonymise/character-kinds.js
/** What a UTF-16 code unit may begin or belong to; everything not listed is passed over. */
const NOTHING = 0;
const LETTER = 1;
const UPPER = 2;
const DIGIT = 3;
const AT = 4;
const COLON = 5;
const EQUALS = 6;
const LESS = 7;
const HYPHEN = 8;
/** `%`, `&`, `\`: perhaps an escape */
const ESCAPE = 9;
const KINDS = new Uint8Array(65_536);
for (let char = 48; char <= 57; char++)
    KINDS[char] = DIGIT;
for (let char = 65; char <= 90; char++)
    KINDS[char] = UPPER;
for (let char = 97; char <= 122; char++)
    KINDS[char] = LETTER;
KINDS[95] = LETTER;
KINDS[64] = AT;
KINDS[58] = COLON;
KINDS[61] = EQUALS;
KINDS[60] = LESS;
KINDS[45] = HYPHEN;
for (const char of '%&\\')
    KINDS[char.charCodeAt(0)] = ESCAPE;
/** Letters, digits and the underscore. */
function isWord(char) {
    const kind = KINDS[char];
    return kind >= LETTER && kind <= DIGIT;
}
function isHexDigit(char) {
    return (char >= 48 && char <= 57) || (char >= 97 && char <= 102) || (char >= 65 && char <= 70);
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/anonymise/crypto-address.js

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
/** What the checksum comes to: BIP 173 for version 0, BIP 350 from version 1 on. */
const BECH32_CONSTANT = 1;
const BECH32M_CONSTANT = 0x2bc830a3;
/** A bitcoin address of the main net: base58check (1..., 3...) or bech32 (bc1...). */
function isCryptoAddress(text) {
    if (/^bc1[a-z0-9]{8,87}$/.test(text) || /^BC1[A-Z0-9]{8,87}$/.test(text))
        return isBech32(text.toLowerCase());
    return /^[13][1-9A-HJ-NP-Za-km-z]{24,34}$/.test(text) && isBase58Check(text);
}
function isBase58Check(text) {
    const bytes = decodeBase58(text);
    return bytes !== null && bytes.length === 25 && checksumOf(bytes.subarray(0, 21)).equals(bytes.subarray(21));
}
function decodeBase58(text) {
    let number = 0n;
    for (const char of text) {
        const digit = BASE58.indexOf(char);
        if (digit < 0)
            return null;
        number = number * 58n + BigInt(digit);
    }
    const zeros = /^1*/.exec(text)?.[0].length ?? 0;
    const hex = number === 0n ? '' : number.toString(16);
    return Buffer.concat([Buffer.alloc(zeros), Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex')]);
}
function encodeBase58(bytes) {
    let number = BigInt(`0x${bytes.toString('hex')}`);
    let text = '';
    for (; number > 0n; number /= 58n)
        text = BASE58[Number(number % 58n)] + text;
    for (const byte of bytes) {
        if (byte !== 0)
            break;
        text = `1${text}`;
    }
    return text;
}
function checksumOf(payload) {
    const twice = (0,external_node_crypto_.createHash)('sha256').update((0,external_node_crypto_.createHash)('sha256').update(payload).digest()).digest();
    return twice.subarray(0, 4);
}
function isBech32(text) {
    const data = [...text.slice(3)].map((char) => BECH32.indexOf(char));
    if (data.includes(-1) || data.length < 7)
        return false;
    return polymod([...expandPrefix(), ...data]) === constantOf(data[0]);
}
const constantOf = (version) => (version === 0 ? BECH32_CONSTANT : BECH32M_CONSTANT);
/** The human-readable part `bc`, as the checksum counts it. */
const expandPrefix = () => [3, 3, 0, 2, 3];
function polymod(values) {
    let check = 1;
    for (const value of values) {
        const top = check >>> 25;
        check = ((check & 0x1ffffff) << 5) ^ value;
        for (let bit = 0; bit < 5; bit++)
            if ((top >>> bit) & 1)
                check ^= GENERATOR[bit];
    }
    return check >>> 0;
}
/** Another address of the same kind with a right checksum. */
function pseudonymOfCrypto(value, stream) {
    if (/^bc1/i.test(value)) {
        const made = drawBech32(value.toLowerCase(), stream);
        return value.startsWith('BC1') ? made.toUpperCase() : made;
    }
    const payload = Buffer.from([value.startsWith('3') ? 5 : 0, ...Array.from({ length: 20 }, () => stream.below(256))]);
    return encodeBase58(Buffer.concat([payload, checksumOf(payload)]));
}
function drawBech32(value, stream) {
    const version = BECH32.indexOf(value[3]);
    const count = value.length - 3 - 1 - 6;
    const data = [version, ...Array.from({ length: count }, () => stream.below(32))];
    // The last symbol of a program of 160 or 256 bits carries padding, which must be zero.
    const padding = (count * 5) % 8;
    data[count] = (data[count] >> padding) << padding;
    const check = polymod([...expandPrefix(), ...data, 0, 0, 0, 0, 0, 0]) ^ constantOf(version);
    const symbols = [...data, ...[5, 4, 3, 2, 1, 0].map((place) => (check >>> (5 * place)) & 31)];
    return `bc1${symbols.map((symbol) => BECH32[symbol]).join('')}`;
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/anonymise/email-address.js
const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 253;
const email_address_OURS = /^fs_[0-9a-z]{8,}@example\.com$/;
const DOMAIN = '@example.com';
/** Where the local part before the `@` at `at` begins (RFC 5322 dot-atom without the signs that end a value in a URL or a log, letters of any script); `at` itself where there is none. */
function localStart(text, at, floor) {
    const least = Math.max(floor, at - LONGEST_LOCAL);
    let start = at;
    while (start > least && isLocal(text.charCodeAt(start - 1)))
        start--;
    while (start < at && isOuter(text.charCodeAt(start)))
        start++;
    return text.charCodeAt(at - 1) === 46 ? at : start;
}
/** Where the domain after the `@` at `at` ends, or -1: at least two labels, the last of two or more letters (or punycode). */
function domainEnd(text, at, limit) {
    const most = Math.min(limit, at + 1 + LONGEST_DOMAIN);
    let end = at + 1;
    while (end < most && isDomain(text.charCodeAt(end)))
        end++;
    while (end > at + 1 && !isLabel(text.charCodeAt(end - 1)))
        end--;
    const domain = text.slice(at + 1, end);
    const dot = domain.lastIndexOf('.');
    if (dot < 1 || domain.includes('..') || domain.startsWith('-') || domain.startsWith('.') || domain.includes('.-'))
        return -1;
    return /^(?:xn--[a-z0-9-]+|[a-z\u0080-\uffff]{2,})$/i.test(domain.slice(dot + 1)) ? end : -1;
}
/** The same local part of base 36 for the same address, whatever its case; of the original's length where that is long enough to stay unique. */
function pseudonymOfEmail(value, stream) {
    if (email_address_OURS.test(value))
        return value;
    const count = Math.min(LONGEST_LOCAL - 3, Math.max(8, value.length - DOMAIN.length - 3));
    let local = '';
    for (let i = 0; i < count; i++)
        local += stream.below(36).toString(36);
    return `fs_${local}${DOMAIN}`;
}
function isLocal(char) {
    return isLabel(char) || (char < 128 && char > 32 && ".!#$%'*+-_~".includes(String.fromCharCode(char)));
}
/** What may stand inside a local part, and stands outside of most that begin with it. */
function isOuter(char) {
    return char < 128 && !isLabel(char) && char !== 95;
}
function isDomain(char) {
    return isLabel(char) || char === 45 || char === 46;
}
function isLabel(char) {
    return ((char >= 48 && char <= 57) ||
        (char >= 65 && char <= 90) ||
        (char >= 97 && char <= 122) ||
        (char >= 0xa1 && char < 0xfff0 && !isPunctuation(char)));
}
/** General and CJK punctuation, full-width forms of ASCII signs. */
function isPunctuation(char) {
    return ((char >= 0x2000 && char <= 0x206f) ||
        (char >= 0x3000 && char <= 0x303f) ||
        (char >= 0xff01 && char <= 0xff0f) ||
        char === 0xab ||
        char === 0xbb);
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/anonymise/match.js
/** The text with every match replaced; `matches` do not overlap and are in order. */
function splice(text, matches) {
    const parts = [];
    let copied = 0;
    for (const { start, end, replacement } of matches) {
        if (replacement === null)
            continue;
        parts.push(text.slice(copied, start), replacement);
        copied = end;
    }
    return copied === 0 ? text : parts.join('') + text.slice(copied);
}
/** In order, and without those that lie in one before them. */
function inOrder(matches) {
    let sorted = true;
    for (let i = 1; i < matches.length && sorted; i++)
        sorted = matches[i - 1].end <= matches[i].start;
    if (sorted)
        return matches;
    const ordered = matches.toSorted((a, b) => a.start - b.start || b.end - a.end);
    let end = 0;
    return ordered.filter((match) => {
        if (match.start < end)
            return false;
        end = match.end;
        return true;
    });
}

// EXTERNAL MODULE: ./build-bundle/src/traffic/anonymise/entity.js
var anonymise_entity = __webpack_require__(86005);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/anonymise/sink.js

/** Deeper encodings (base64 in JSON in a query) are left as they are. */
const DEEPEST = 8;
const TOP = { field: null, depth: 0 };
/** Looks into a decoded text and adds what is found at its places in the encoded one, which begins at `base`. */
function lookInside(decoded, base, place, sink, out) {
    if (place.depth >= DEEPEST)
        return false;
    const inner = [];
    sink.look(decoded.text, { field: place.field, depth: place.depth + 1 }, inner);
    for (const match of inner) {
        const replacement = match.replacement === null ? null : decoded.encode(match.replacement);
        out.push({ ...match, start: base + decoded.at(match.start), end: base + decoded.at(match.end), replacement });
    }
    return inner.length > 0;
}
function isSure(score) {
    return score >= anonymise_entity/* LEAST_SCORE */.JR;
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/anonymise/find-encoded.js



/** Shorter tokens hold no text worth looking into. */
const LEAST_ENCODED = 12;
/** Base64 of either alphabet. */
const find_encoded_TOKEN = /[A-Za-z0-9+/_-]+={0,2}/y;
/** So much of a token is decoded first: text shows at once. */
const PROBE = 24;
/** Looks into the base64 or hexadecimal that begins at `start`, if it is text. */
function findEncoded(text, start, limit, place, sink, out) {
    find_encoded_TOKEN.lastIndex = start;
    const token = find_encoded_TOKEN.exec(text)?.[0].slice(0, limit - start) ?? '';
    const end = start + token.length;
    if (token.length < LEAST_ENCODED || place.depth >= DEEPEST)
        return { end, found: false };
    if (lookIntoHex(token, start, place, sink, out) || lookIntoToken(token, start, place, sink, out))
        return { end, found: true };
    if (!token.includes('/'))
        return { end, found: false };
    let found = false;
    let at = start;
    for (const piece of token.split('/')) {
        if (piece.length >= LEAST_ENCODED && (lookIntoHex(piece, at, place, sink, out) || lookIntoToken(piece, at, place, sink, out)))
            found = true;
        at += piece.length + 1;
    }
    return { end, found };
}
function lookIntoToken(token, start, place, sink, out) {
    const body = token.replace(/=+$/, '');
    if (body.length % 4 === 1)
        return false;
    const probe = Buffer.from(body.slice(0, PROBE), 'base64');
    if (!isPrintable(probe))
        return false;
    const decoded = decodeUtf8(Buffer.from(body, 'base64'));
    if (decoded === null)
        return false;
    const alphabet = /[-_]/.test(body) ? 'base64url' : 'base64';
    const padded = token.length > body.length || (alphabet === 'base64' && body.length % 4 === 0);
    return lookInto(decoded, start, start + token.length, place, sink, out, (made) => {
        const encoded = Buffer.from(made, 'utf8').toString(alphabet);
        if (alphabet === 'base64')
            return padded ? encoded : encoded.replace(/=+$/, '');
        return padded && token.length > body.length ? encoded.padEnd(Math.ceil(encoded.length / 4) * 4, '=') : encoded;
    });
}
function lookIntoHex(token, start, place, sink, out) {
    if (token.length % 2 === 1)
        return false;
    for (let i = 0; i < token.length; i++)
        if (!isHexDigit(token.charCodeAt(i)))
            return false;
    const bytes = Buffer.from(token, 'hex');
    if (!isPrintable(bytes.subarray(0, PROBE)))
        return false;
    const decoded = decodeUtf8(bytes);
    return (decoded !== null &&
        lookInto(decoded, start, start + token.length, place, sink, out, (made) => Buffer.from(made, 'utf8').toString('hex')));
}
function lookInto(decoded, start, end, place, sink, out, encode) {
    const inner = [];
    sink.look(decoded, { field: place.field, depth: place.depth + 1 }, inner);
    const first = inner[0];
    if (!first)
        return false;
    const changed = inner.some((match) => match.replacement !== null);
    out.push({
        entity: first.entity,
        start,
        end,
        score: Math.max(...inner.map((match) => match.score)),
        replacement: changed ? encode(splice(decoded, inner)) : null,
        inside: inner.flatMap((match) => match.inside ?? [match.entity]),
    });
    return true;
}
/** Nothing but text: no control characters other than white space. Bytes above 127 are left to the decoder. */
function isPrintable(bytes) {
    let high = 0;
    for (const byte of bytes) {
        if ((byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) || byte === 127)
            return false;
        if (byte > 127)
            high++;
    }
    return high * 2 <= bytes.length;
}
function decodeUtf8(bytes) {
    if (!isPrintable(bytes))
        return null;
    const text = bytes.toString('utf8');
    return text.includes('\ufffd') ? null : text;
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/anonymise/find-escaped.js

const LONGEST_BEFORE = 256;
const LONGEST_AFTER = 8_192;
/** One escape of a URL, of HTML, or of a JavaScript string. */
const find_escaped_ESCAPE = /(?:%[0-9A-Fa-f]{2})+|&(?:#\d{2,6}|#[xX][0-9A-Fa-f]{2,5}|amp|lt|gt|quot|apos|commat|period|colon|plus);|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|\\\//y;
const NAMED = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    commat: '@',
    period: '.',
    colon: ':',
    plus: '+',
};
/** What may stand beside an escape in the same value. */
const PLAIN = /[\w.~+\-!@*:\u00a1-\uffef]/;
/** A value with escapes in it, such as `ann%40shop.example`, is looked into whole. @param at of `%`, `&` or `\` */
function findEscaped(text, at, floor, limit, place, sink, out) {
    find_escaped_ESCAPE.lastIndex = at;
    if (!find_escaped_ESCAPE.test(text) || find_escaped_ESCAPE.lastIndex > limit)
        return { end: at + 1, found: false };
    let start = at;
    while (start > floor && at - start < LONGEST_BEFORE && PLAIN.test(text[start - 1]))
        start--;
    const decoded = decodeEscapes(text, start, Math.min(limit, at + LONGEST_AFTER));
    const end = start + decoded.at(decoded.text.length);
    return { end, found: lookInside(decoded, start, place, sink, out) };
}
/** Reads as far as escapes and plain characters go. */
function decodeEscapes(text, start, limit) {
    const parts = [];
    const places = [];
    let percent = false;
    let at = start;
    while (at < limit) {
        find_escaped_ESCAPE.lastIndex = at;
        const token = find_escaped_ESCAPE.exec(text)?.[0];
        const decoded = token === undefined ? null : decodeOne(token);
        if (token !== undefined && decoded !== null) {
            percent ||= token.startsWith('%');
            for (let i = 0; i < decoded.length; i++)
                places.push(at - start + (token.startsWith('%') ? percentOffset(decoded, i) : 0));
            parts.push(decoded);
            at += token.length;
        }
        else if (PLAIN.test(text[at])) {
            places.push(at - start);
            parts.push(text[at]);
            at++;
        }
        else
            break;
    }
    places.push(at - start);
    return {
        text: parts.join(''),
        at: (index) => places[index] ?? at - start,
        encode: percent ? (made) => encodeURIComponent(made) : (made) => made,
    };
}
/** Each byte of UTF-8 takes three characters. */
function percentOffset(decoded, index) {
    return Buffer.byteLength(decoded.slice(0, index), 'utf8') * 3;
}
function decodeOne(token) {
    if (token === '\\/')
        return '/';
    if (token.startsWith('\\'))
        return String.fromCharCode(Number.parseInt(token.slice(2), 16));
    if (token.startsWith('%')) {
        try {
            return decodeURIComponent(token);
        }
        catch {
            return null;
        }
    }
    if (!token.startsWith('&#'))
        return NAMED[token.slice(1, -1)] ?? null;
    const code = /^&#x/i.test(token) ? Number.parseInt(token.slice(3), 16) : Number.parseInt(token.slice(2), 10);
    return code > 0 && code <= 0xffff ? String.fromCharCode(code) : null;
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/anonymise/find-named.js





const LONGEST_NAME = 64;
/** Between a name and its value: `=`, `: `, `":"`, `\":\"`, ` => `. */
const BETWEEN = /(?:\\?["'])?\s?(?:=>|[=:])\s?(?:\\?["'])?/y;
/** A value ends at what ends one in URLs, logs and JSON. */
const VALUE = /[^\s"'&,;<>\\{}[\]()]{1,4096}/y;
const LINE = /[^\r\n"']{1,8192}/y;
const WORDS = /[^\r\n"'<>&;,|{}[\]()=\\]{1,128}/y;
/** A name in text: each word begins with a capital, or is of a script without them. */
const find_named_NAME = /^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|de|da|van|von|der|la|le|el|bin|al)){0,4}$/u;
/** A value an earlier pass has dealt with. */
const find_named_OURS = /^fs_[A-Za-z0-9_-]{16}/;
/** Words that are often followed by an ordinary word in a log ("session: started"). */
const ORDINARY_IN_PROSE = new Set('session sessions auth sid signature sig pin pass ticket cookie authentication authorization nonce state secret token password credential credentials'.split(' '));
/** A value that follows its name in free text: `password=hunter2`, `Cookie: a=b`, `first_name: Ann`. @param start of the last word of the name @returns the value's end, or -1 */
function findNamed(text, start, end, floor, limit, sink, out) {
    BETWEEN.lastIndex = end;
    const between = BETWEEN.exec(text)?.[0];
    if (between === undefined)
        return -1;
    let from = start;
    while (from > floor && end - from < LONGEST_NAME && find_named_isName(text.charCodeAt(from - 1)))
        from--;
    const name = text.slice(from, end).replace(/^[.-]+/, '');
    const field = readFieldName(name);
    const at = end + between.length;
    switch (field.kind) {
        case 'secret':
        case 'maybe-secret':
            return findSecretAfter(text, name.toLowerCase(), between, at, limit, sink, out);
        case 'person':
        case 'location':
            return findWordsAfter(text, field.kind, between, at, limit, sink, out);
        default:
            return -1;
    }
}
function find_named_isName(char) {
    return isWord(char) || char === 45 || char === 46;
}
function findSecretAfter(text, name, between, at, limit, sink, out) {
    if ((name === 'cookie' || name === 'set-cookie') && between.includes(':'))
        return findCookies(text, name, at, limit, sink, out);
    if (name.endsWith('authorization'))
        return findAuthorization(text, between, at, limit, sink, out);
    const value = valueAt(VALUE, text, at, limit);
    if (!hidesSecret(name, between, value))
        return -1;
    sink.add(out, /^eyJ[\w-]+\.[\w.-]+$/.test(value) ? 'JWT' : 'SECRET', at, at + value.length, 0.85, value);
    return at + value.length;
}
function valueAt(pattern, text, at, limit) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0].slice(0, Math.max(0, limit - at)) ?? '';
}
function hidesSecret(name, between, value) {
    if (value.length < 2 || /^(?:true|false|null|undefined|none|\*+)$/i.test(value))
        return false;
    if (find_named_OURS.test(value) || SCHEMES.has(value.toLowerCase()))
        return false;
    if ((0,secret_name/* isAmbiguousName */.Ke)(name))
        return (0,secret_name/* looksRandom */.EZ)(value);
    const prose = ORDINARY_IN_PROSE.has(name) && between.includes(':') && !/["']/.test(between);
    return !prose || (0,secret_name/* looksRandom */.EZ)(value) || (/^(?:password|secret|token|pin|pass)$/.test(name) && /\d/.test(value));
}
function findAuthorization(text, between, at, limit, sink, out) {
    const line = valueAt(/["']$/.test(between) ? LINE : /[^\r\n"']{1,8192}/y, text, at, limit).trimEnd();
    const scheme = /^([A-Za-z0-9-]+)\s+(?=\S)/.exec(line);
    const skipped = scheme && SCHEMES.has(scheme[1].toLowerCase()) ? scheme[0].length : 0;
    const value = line.slice(skipped);
    if (value.length < 2 || find_named_OURS.test(value))
        return -1;
    sink.add(out, /^eyJ[\w-]+\.[\w.-]+$/.test(value) ? 'JWT' : 'SECRET', at + skipped, at + line.length, 0.9, value);
    return at + line.length;
}
/** Of a line with cookies the names stay; of Set-Cookie the attributes too. */
function findCookies(text, kind, at, limit, sink, out) {
    const line = valueAt(LINE, text, at, limit);
    findInCookies(text, at, at + line.length, kind === 'set-cookie', sink, out);
    return at + line.length;
}
/** The values of cookies. @param single only the first pair is one: what follows in Set-Cookie are attributes */
function findInCookies(text, from, limit, single, sink, out) {
    for (let at = from; at < limit;) {
        const semicolon = text.indexOf(';', at);
        const end = semicolon < 0 || semicolon > limit ? limit : semicolon;
        const equals = text.indexOf('=', at);
        let start = equals < 0 || equals >= end ? at : equals + 1;
        let last = end;
        while (start < last && text.charCodeAt(start) <= 32)
            start++;
        while (last > start && text.charCodeAt(last - 1) <= 32)
            last--;
        const value = text.slice(start, last);
        if (value !== '')
            sink.add(out, /^eyJ[\w-]+\.[\w.-]+$/.test(value) ? 'JWT' : 'SECRET', start, last, 0.9, value);
        if (single)
            return;
        at = end + 1;
    }
}
/** A name or an address after its label in free text. */
function findWordsAfter(text, kind, between, at, limit, sink, out) {
    const value = valueAt(between.includes('=') ? VALUE : WORDS, text, at, limit).trimEnd();
    if (value.length < 2 || (kind === 'person' ? !find_named_NAME.test(value) : !/^[\p{Lu}\p{N}]/u.test(value) || value.startsWith('//')))
        return -1;
    sink.add(out, kind === 'person' ? 'PERSON' : 'LOCATION', at, at + value.length, 0.7, value);
    return at + value.length;
}
const OPEN = /<(?:[A-Za-z0-9_-]{1,32}:)?([A-Za-z][A-Za-z0-9_.-]{1,63})(?=[\s>])/y;
const CONTENT = /(?:\s[^<>]{0,512})?>([^<>]{1,4096})(?=<\/)/y;
/** `<password>hunter2</password>`. @param at of the `<` @returns the end of the content where it was taken, or -1 */
function findElement(text, at, limit, sink, out) {
    OPEN.lastIndex = at;
    const name = OPEN.exec(text)?.[1];
    if (name === undefined)
        return -1;
    const field = readFieldName(name);
    if (field.kind === 'none')
        return -1;
    CONTENT.lastIndex = OPEN.lastIndex;
    const content = CONTENT.exec(text)?.[1];
    if (content === undefined || CONTENT.lastIndex > limit || content.trim() === '')
        return -1;
    const end = CONTENT.lastIndex;
    const value = { start: end - content.length, end, text: content };
    return findByField(field, value, { person: false, address: false }, sink, out) === 'found' ? end : -1;
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/anonymise/context-words.js
const context_words_split = (words) => new Set(words.split(/\s+/).filter(Boolean));
/** Words near a number that say what it is. */
const CONTEXT = {
    card: context_words_split('card cards credit debit visa mastercard amex pan cc payment kreditkarte karte carte tarjeta cartao carta pay paid charged'),
    phone: context_words_split('phone telephone tel mobile call called calling fax sms whatsapp dial hotline telefon handy anruf rufnummer telefono telefone ligue appel appelez ph mob phonenumber mobilenumber phone_number msisdn telephonenumber telefonnummer'),
    ssn: context_words_split('ssn social security ssns taxpayer tin itin'),
    birth: context_words_split('birth born birthday dob birthdate geboren geburtsdatum geburtstag ne née né naissance nacimiento nacido nacida nato nata nascita nascido bday dateofbirth birthdate geburtsdatum fechanacimiento'),
    otherNumber: context_words_split('order orders id ids invoice tracking trace span request ref reference timestamp ts time epoch version build hash sku ean gtin isbn upc barcode imei serial seq offset cursor session transaction ticket case'),
    iban: context_words_split('iban bank account konto compte cuenta conto'),
};
/** How far back a word may stand. */
const REACH = 48;
/** A word before one of these speaks of something else. */
const CLAUSE = /[;\n|!?]|["'\])]\s|\d[.,]\s/;
const context_words_WORD = /[\p{L}]+/gu;
/** Whether one of the last words before `at` is among `words`. @param since where to stop looking @param most how many words back it may stand */
function hasContext(text, at, since, words, most = 6) {
    const before = text
        .slice(Math.max(since, at - REACH), at)
        .split(CLAUSE)
        .at(-1)
        ?.toLowerCase()
        .match(context_words_WORD);
    return before?.slice(-most).some((word) => words.has(word)) ?? false;
}
function namesAny(names, words) {
    return names?.some((name) => words.has(name)) ?? false;
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/anonymise/ip-address.js
/** Four decimal octets without leading zeros (RFC 3986, 3.2.2). @returns the end, or -1 */
function ipv4End(text, start, limit) {
    let at = start;
    for (let octet = 0; octet < 4; octet++) {
        if (octet > 0 && text.charCodeAt(at++) !== 46)
            return -1;
        const from = at;
        let value = 0;
        while (at < limit && at - from < 3 && isDigit(text.charCodeAt(at)))
            value = value * 10 + text.charCodeAt(at++) - 48;
        if (at === from || value > 255 || (at - from > 1 && text.charCodeAt(from) === 48))
            return -1;
    }
    const next = at < limit ? text.charCodeAt(at) : 32;
    if (isDigit(next) || isLetter(next))
        return -1;
    return next === 46 && at + 1 < limit && isDigit(text.charCodeAt(at + 1)) ? -1 : at;
}
/** Groups of hexadecimal digits with at most one `::`, the last 32 bits perhaps as IPv4 (RFC 4291, 2.2). @returns the end, or -1 */
function ipv6End(text, start, limit) {
    let at = start;
    let groups = 0;
    let gap = false;
    if (text.startsWith('::', at)) {
        gap = true;
        at += 2;
    }
    for (;;) {
        const from = at;
        while (at < limit && at - from < 5 && isHex(text.charCodeAt(at)))
            at++;
        if (at - from > 4)
            return -1;
        if (at === from)
            break;
        if (at + 1 < limit && text.charCodeAt(at) === 46 && isDigit(text.charCodeAt(at + 1))) {
            const end = ipv4End(text, from, limit);
            return end > 0 && (gap ? groups <= 5 : groups === 6) ? end : -1;
        }
        if (++groups > 8)
            return -1;
        if (at >= limit || text.charCodeAt(at) !== 58 || at + 1 >= limit)
            break;
        if (text.charCodeAt(at + 1) === 58) {
            if (gap)
                return -1;
            gap = true;
            at += 2;
        }
        else if (isHex(text.charCodeAt(at + 1)))
            at++;
        else
            break;
    }
    const next = at < limit ? text.charCodeAt(at) : 32;
    if (isLetter(next) || isDigit(next) || next === 95)
        return -1;
    if (next === 58 && at + 1 < limit && (text.charCodeAt(at + 1) === 58 || isHex(text.charCodeAt(at + 1))))
        return -1;
    return (gap ? groups <= 7 : groups === 8) ? at : -1;
}
/** Addresses that name no one: this machine, any address, broadcast, and the range the pseudonyms are of. */
function isNobodysAddress(value) {
    return /^(?:127\.|0\.0\.0\.0$|255\.255\.255\.255$|198\.1[89]\.)/.test(value) || value === '::1' || value === '::' || isOurs(value);
}
function isOurs(value) {
    return /^2001:db8:f5(?::|[0-9a-f]{2}:)/i.test(value);
}
/**
 * Public IPv4 addresses become ones of 198.18.0.0/15 (RFC 2544: for tests, never routed), private ones stay in their range; IPv6 becomes one of 2001:db8:f5::/40
 * (RFC 3849: documentation), link-local and unique-local ones stay what they are.
 */
function pseudonymOfIp(value, stream) {
    if (isNobodysAddress(value))
        return value;
    if (value.includes(':'))
        return pseudonymOfIpv6(value, stream);
    const octets = value.split('.');
    const last = () => 1 + stream.below(254);
    if (octets[0] === '10')
        return `10.${stream.below(256)}.${stream.below(256)}.${last()}`;
    if (octets[0] === '192' && octets[1] === '168')
        return `192.168.${stream.below(256)}.${last()}`;
    if (octets[0] === '169' && octets[1] === '254')
        return `169.254.${1 + stream.below(254)}.${last()}`;
    if (octets[0] === '172' && Number(octets[1]) >= 16 && Number(octets[1]) < 32)
        return `172.${16 + stream.below(16)}.${stream.below(256)}.${last()}`;
    return `198.${18 + stream.below(2)}.${stream.below(256)}.${last()}`;
}
function pseudonymOfIpv6(value, stream) {
    const group = () => (0x1000 + stream.below(0xf000 - 1)).toString(16);
    const low = `${group()}:${group()}:${group()}:${group()}`;
    if (/^fe80:/i.test(value))
        return `fe80::${low}`;
    if (/^f[cd][0-9a-f]{2}:/i.test(value))
        return `fd${(0x10 + stream.below(0xef)).toString(16)}:${group()}:${group()}:${group()}:${low}`;
    return `2001:db8:f5${(0x10 + stream.below(0xef)).toString(16)}:${group()}:${low}`;
}
function isDigit(char) {
    return char >= 48 && char <= 57;
}
function isLetter(char) {
    return (char >= 65 && char <= 90) || (char >= 97 && char <= 122);
}
function isHex(char) {
    return isDigit(char) || (char >= 65 && char <= 70) || (char >= 97 && char <= 102);
}

// EXTERNAL MODULE: ./node_modules/libphonenumber-js/max/exports/parsePhoneNumber.js + 42 modules
var parsePhoneNumber = __webpack_require__(12713);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/anonymise/phone-number.js


/** Whose national spelling is understood where no country code is written, the likeliest first. */
const REGIONS = [
    'US',
    'GB',
    'DE',
    'FR',
    'IN',
    'BR',
    'IT',
    'ES',
    'NL',
    'AU',
    'JP',
    'BE',
    'CH',
    'AT',
    'SE',
    'PL',
    'MX',
    'CN',
    'IL',
    'ZA',
];
/** First digits of the national number that stay: they say which kind of number it is. */
const KEPT_DIGITS = 4;
const MOST_ATTEMPTS = 24;
/** North America: an area code and an exchange, neither beginning with 0 or 1. */
const NORTH_AMERICAN = /^1?[2-9]\d{2}[2-9]\d{6}$/;
/** A number written with its country code: 2 for a valid one, 1 for one of a possible length, 0 for none. */
function rateInternational(text) {
    const number = (0,parsePhoneNumber/* parsePhoneNumber */.l)(text);
    if (!number)
        return 0;
    return number.isValid() ? 2 : number.isPossible() ? 1 : 0;
}
/** A number of a country's own spelling: a valid one of the regions, or one of North America's shape. */
function isNationalNumber(text) {
    const digits = text.replace(/\D/g, '');
    return NORTH_AMERICAN.test(digits) || readNational(text) !== null;
}
function readNational(text) {
    const zero = text.replace(/^\D+/, '').startsWith('0');
    for (const region of REGIONS) {
        if (zero && region === 'US')
            continue;
        const number = (0,parsePhoneNumber/* parsePhoneNumber */.l)(text, region);
        if (number?.isValid())
            return number;
    }
    return null;
}
/** Another valid number of the same country in the same spelling: its last digits are replaced, its kind (country, area or operator) stays. */
function pseudonymOfPhone(value, stream) {
    const digits = value.replace(/\D/g, '');
    const international = value.trim().startsWith('+');
    const number = international ? (0,parsePhoneNumber/* parsePhoneNumber */.l)(value) : readNational(value);
    const country = number?.countryCallingCode ?? '';
    const prefix = international ? country.length : digits.length - (number?.nationalNumber.length ?? digits.length);
    const national = digits.length - prefix;
    let drawn = Math.max(Math.min(national, 2), Math.min(national - KEPT_DIGITS, 7));
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
        const made = fillDigits(value, digits.slice(0, digits.length - drawn) + stream.digits(drawn));
        if (made !== value && (!number?.isValid() || isStillValid(made, international, number)))
            return made;
        if (attempt % 8 === 7 && drawn > 2)
            drawn = Math.max(2, drawn - 2);
    }
    return fillDigits(value, digits.slice(0, -2) + stream.digits(2));
}
function isStillValid(made, international, number) {
    const other = international ? (0,parsePhoneNumber/* parsePhoneNumber */.l)(made) : (0,parsePhoneNumber/* parsePhoneNumber */.l)(made, number.country ?? 'US');
    return (other?.isValid() ?? false) && other?.country === number.country;
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/anonymise/us-ssn.js

/** Social security numbers that may have been issued: area not 000, 666 or 9xx, group not 00, serial not 0000 (SSA). */
function isSocialSecurityNumber(digits) {
    return /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(digits);
}
function pseudonymOfSsn(value, stream) {
    const area = 1 + stream.below(665);
    const digits = [
        String(area).padStart(3, '0'),
        String(1 + stream.below(99)).padStart(2, '0'),
        String(1 + stream.below(9999)).padStart(4, '0'),
    ];
    return fillDigits(value, digits.join(''));
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/anonymise/find-number.js







/** No number with its separators is longer. */
const LONGEST = 32;
/** Groups of digits with one separator between them, or a closing bracket and one. */
const RUN = /\d+(?:(?:[ ./-]|\) ?|[ .-]\()\d+){0,9}/y;
const find_number_CARD = /^(?:\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{3})?|\d{4}([ -])\d{6}\2\d{4,5})(?!\d)/;
/**
 * What the digits that begin at `start` are: an address, a card, a social security number, a date of birth, a telephone number.
 * @param wordEnd where the first group of letters and digits ends
 * @returns the end of what was found, or -1
 */
function findNumber(text, start, wordEnd, floor, limit, around, sink, out) {
    const place = { ...around, since: floor };
    const length = wordEnd - start;
    const next = wordEnd < limit ? text.charCodeAt(wordEnd) : 0;
    const plus = start > floor && text.charCodeAt(start - 1) === 43;
    const bracket = start > floor && text.charCodeAt(start - 1) === 40;
    if (length < 7 && !plus && !isSeparator(next))
        return -1;
    if (next === 46 && length <= 3) {
        const end = findIpv4(text, start, floor, limit, place, sink, out);
        if (end > 0)
            return end;
    }
    if (length <= 2 && (next === 32 || next === 45 || next === 46)) {
        const end = findBirthDate(text, start, text.slice(start, wordEnd + 1), place, sink, out);
        if (end > 0)
            return end;
    }
    RUN.lastIndex = start;
    const run = RUN.exec(text)?.[0].slice(0, Math.min(LONGEST, limit - start)) ?? '';
    if (run.length < 6)
        return -1;
    if (start > floor && text.charCodeAt(start - 1) === 46)
        return -1;
    const found = [findSsn, findCard, findBirthDate].reduce((end, find) => (end > 0 ? end : find(text, start, run, place, sink, out)), -1);
    if (found > 0)
        return found;
    return findPhone(text, plus || bracket ? start - 1 : start, start, run, place, sink, out);
}
/** Space, brackets, hyphen, dot, slash. */
function isSeparator(char) {
    return char === 32 || char === 41 || char === 45 || char === 46 || char === 47;
}
/** `Chrome/120.0.0.0` and `v1.2.3.4` are versions. */
function findIpv4(text, start, floor, limit, place, sink, out) {
    const end = ipv4End(text, start, limit);
    if (end < 0 || (start > floor && text[start - 1] === '.') || isVersion(text, start, place))
        return -1;
    sink.add(out, 'IP_ADDRESS', start, end, 0.95, text.slice(start, end));
    return end;
}
function isVersion(text, start, place) {
    if (place.field?.words.some((word) => /^(?:version|release|build|firmware|oid)$/.test(word)))
        return true;
    const before = text.slice(Math.max(0, start - 40), start);
    return /(?:^|[\s("'])[A-Za-z][\w.+-]*\/$|\b(?:v|ver|version|release|rv)[ .:=]{0,2}$/i.test(before) && !/(?:^|\s)\/$/.test(before);
}
function findSsn(text, start, run, place, sink, out) {
    const match = /^(\d{3})([ -])(\d{2})\2(\d{4})(?!\d)|^\d{9}(?!\d)/.exec(run);
    if (!match || !isSocialSecurityNumber(match[0].replace(/\D/g, '')))
        return -1;
    const end = start + match[0].length;
    const follows = text[end] ?? '';
    if (/[\w]/.test(follows) || (follows === '-' && /\d/.test(text[end + 1] ?? '')))
        return -1;
    const near = place.field?.kind === 'ssn' || namesAny(place.field?.words, CONTEXT.ssn) || hasContext(text, start, place.since ?? 0, CONTEXT.ssn);
    const base = match[2] === '-' ? 0.7 : 0.3;
    const score = base + (near ? 0.3 : 0) - (isOtherNumber(text, start, place) && !near ? 0.3 : 0);
    if (!isSure(score))
        return -1;
    sink.add(out, 'US_SSN', start, end, score, match[0]);
    return end;
}
function isOtherNumber(text, start, place) {
    return (place.field?.otherNumber ?? false) || hasContext(text, start, place.since ?? 0, CONTEXT.otherNumber);
}
function findCard(text, start, run, place, sink, out) {
    const grouped = find_number_CARD.exec(run)?.[0] ?? '';
    const plain = /^\d{12,19}(?!\d)/.exec(run)?.[0] ?? '';
    const value = grouped || plain;
    if (value === '')
        return -1;
    const end = start + value.length;
    if (/[\w]/.test(text[end] ?? ''))
        return -1;
    const digits = value.replace(/\D/g, '');
    const score = scoreCard(digits, grouped !== '', () => isCardContext(text, start, place), () => isOtherNumber(text, start, place));
    if (!isSure(score))
        return -1;
    sink.add(out, 'CREDIT_CARD', start, end, score, value);
    return end;
}
function isCardContext(text, start, place) {
    return (place.field?.kind === 'card' || namesAny(place.field?.words, CONTEXT.card) || hasContext(text, start, place.since ?? 0, CONTEXT.card));
}
/** The checksum of a random number is right in one case of ten, and the issuer's range in one of three: a word that names another thing wins, unless it is grouped. */
function scoreCard(digits, grouped, near, other) {
    if (!isCardNumber(digits))
        return 0;
    if (near())
        return 1;
    const base = grouped || isCommonCardLength(digits) ? 1 : 0.4;
    if (!other())
        return base;
    return grouped ? 0.7 : 0.3;
}
function findBirthDate(text, start, run, place, sink, out) {
    if (!/^(?:\d{1,4}[-/. ]|(?:19|20)\d{6}|[A-Z])/.test(run))
        return -1;
    const end = dateEnd(text, start);
    if (end < 0)
        return -1;
    const near = place.field?.kind === 'birth-date' ||
        namesAny(place.field?.words, CONTEXT.birth) ||
        hasContext(text, start, place.since ?? 0, CONTEXT.birth);
    if (near)
        sink.add(out, 'DATE_TIME', start, end, 0.9, text.slice(start, end));
    // A date is no telephone number either.
    return near || !/^\d{8}/.test(run) ? end : -1;
}
function findPhone(text, from, start, run, place, sink, out) {
    const prefix = text.slice(from, start);
    for (let value = run;;) {
        const digits = value.replace(/\D/g, '').length;
        if (digits < 7)
            return -1;
        const end = start + value.length;
        const whole = digits <= 15 && !/[\w]/.test(text[end] ?? '') && !(text[end] === ':' && /\d/.test(text[end + 1] ?? ''));
        const score = whole ? scorePhone(text, from, prefix, value, place) : 0;
        if (isSure(score)) {
            sink.add(out, 'PHONE_NUMBER', from, end, score, text.slice(from, end));
            return end;
        }
        const shorter = value.replace(/[^\d]+\d+$/, '');
        if (shorter === value || (prefix !== '+' && prefix !== '('))
            return -1;
        value = shorter;
    }
}
/** +CC is proven by the country's plan; national spellings need a shape that other numbers rarely have, or a word that says so. */
function scorePhone(text, from, prefix, value, place) {
    if (prefix === '+')
        return [isPhoneContext(text, from, place) ? 0.6 : 0.2, 0.6, 0.95][rateInternational(`+${value}`)];
    if (/^00[1-9]/.test(value))
        return rateInternational(`+${value.slice(2)}`) === 2 ? (isPhoneContext(text, from, place) ? 0.95 : 0.3) : 0;
    const shaped = isShaped(prefix, value);
    const near = isPhoneContext(text, from, place);
    if (!shaped && (!near || /\d[./]\d/.test(value)))
        return 0;
    if (near)
        return isNationalNumber(prefix + value) ? 0.9 : shaped ? 0.6 : 0.3;
    if (isOtherNumber(text, from, place))
        return 0.3;
    return isNationalNumber(prefix + value) ? 0.7 : 0.3;
}
function isPhoneContext(text, from, place) {
    return (place.field?.kind === 'phone' ||
        namesAny(place.field?.words, CONTEXT.phone) ||
        hasContext(text, from, place.since ?? 0, CONTEXT.phone, 3));
}
/** Bracketed area codes, North America's 3-3-4, and groups that begin with the trunk prefix 0. */
function isShaped(prefix, value) {
    if (prefix === '(')
        return /^\d{1,5}\) ?\d[\d -]{4,10}\d$/.test(value);
    if (/^(?:1[ .-])?\(?\d{3}(?:\) ?|[ .-])\d{3}[ .-]\d{4}$/.test(value))
        return !/[.].*[.]/.test(value) || /^\d{3}\.\d{3}\.\d{4}$/.test(value);
    return /^0\d{1,5}(?:[ /-]\d{2,8}){1,4}$/.test(value) && value.replace(/\D/g, '').length >= 9;
}

// EXTERNAL MODULE: ./node_modules/ibantools/jsnext/ibantools.js
var ibantools = __webpack_require__(86858);
;// CONCATENATED MODULE: ./build-bundle/src/traffic/anonymise/iban-code.js

/** Where the account number of a bank account begins, ISO 13616. */
const BBAN_START = 4;
/** Some countries have a check of their own inside (1 in 97 passes it); each attempt draws new digits. */
const iban_code_MOST_ATTEMPTS = 2_000;
/**
 * Reads an IBAN that begins at `start`, in one piece or in groups with single spaces or hyphens. Country and length as registered, remainder modulo 97 of 1.
 * @returns the end, or -1
 */
function ibanEnd(text, start, limit) {
    const country = text.slice(start, start + 2);
    const length = ibantools/* countrySpecs */.Z5[country]?.chars;
    if (!length)
        return -1;
    let compact = '';
    let at = start;
    for (; at < limit && compact.length < length; at++) {
        const char = text.charCodeAt(at);
        if ((char >= 48 && char <= 57) || (char >= 65 && char <= 90) || (char >= 97 && char <= 122))
            compact += text[at];
        else if ((char !== 32 && char !== 45) || !isAlphanumeric(text.charCodeAt(at + 1)))
            return -1;
    }
    if (compact.length < length || isAlphanumeric(at < limit ? text.charCodeAt(at) : 32))
        return -1;
    return remainder97(compact.toUpperCase()) === 1 ? at : -1;
}
function isAlphanumeric(char) {
    return (char >= 48 && char <= 57) || (char >= 65 && char <= 90) || (char >= 97 && char <= 122);
}
/** ISO 7064 MOD 97-10 over the account with the first four characters moved to its end; letters count 10 to 35. */
function remainder97(iban) {
    let remainder = 0;
    for (const char of iban.slice(BBAN_START) + iban.slice(0, BBAN_START)) {
        const value = Number.parseInt(char, 36);
        remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
    }
    return remainder;
}
/** Another account of the same country, written the same way: right in its check digits, and in the country's own where the original is. */
function pseudonymOfIban(value, stream) {
    const compact = value.replace(/[\s-]/g, '').toUpperCase();
    const strict = (0,ibantools/* isValidIBAN */.DT)(compact);
    let made = compact;
    for (let attempt = 0; attempt < iban_code_MOST_ATTEMPTS; attempt++) {
        made = drawAccount(compact, stream);
        if (!strict || (0,ibantools/* isValidIBAN */.DT)(made))
            break;
    }
    let next = 0;
    return value.replace(/[A-Za-z0-9]/g, () => made[next++]);
}
function drawAccount(compact, stream) {
    const country = compact.slice(0, 2);
    const bban = compact
        .slice(BBAN_START)
        .replace(/[A-Z]/g, () => String.fromCharCode(65 + stream.below(26)))
        .replace(/\d/g, () => String(stream.below(10)));
    const check = 98 - remainder97(`${country}00${bban}`);
    return `${country}${String(check).padStart(2, '0')}${bban}`;
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/anonymise/mac-address.js
/** IEEE 802 EUI-48 as it is written: six pairs with colons or hyphens, or three groups of four with dots. */
const PAIRS = /[0-9A-Fa-f]{2}([:-])[0-9A-Fa-f]{2}(?:\1[0-9A-Fa-f]{2}){4}(?![0-9A-Za-z_]|[:-][0-9A-Fa-f])/y;
const mac_address_DOTTED = /[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}(?![0-9A-Za-z_]|\.[0-9A-Fa-f])/y;
/** @returns the end of the address that begins at `start`, or -1 */
function macEnd(text, start) {
    const pattern = text.charCodeAt(start + 4) === 46 ? mac_address_DOTTED : PAIRS;
    pattern.lastIndex = start;
    return pattern.test(text) ? pattern.lastIndex : -1;
}
/** Broadcast and the empty address name no device. */
function isNobodysMac(value) {
    return /^(?:[0:.-]+|[fF:.-]+)$/.test(value);
}
/** A locally administered unicast address (second digit 2, 6, A or E), in the original's spelling. */
function pseudonymOfMac(value, stream) {
    if (isNobodysMac(value))
        return value;
    const upper = /[A-F]/.test(value);
    let position = 0;
    const made = value.replace(/[0-9A-Fa-f]/g, () => (position++ === 1 ? '26ae'[stream.below(4)] : stream.below(16).toString(16)));
    return upper ? made.toUpperCase() : made;
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/anonymise/find-in-text.js














/** Shorter texts hold nothing that is recognised by its form. */
const SHORTEST = 5;
/**
 * Finds values by their form in one pass from left to right: each word is looked at once, and only a word that may begin a value is read further, a bounded
 * number of characters. Linear in the length of the text.
 */
function findInText(text, from, limit, place, sink, out) {
    if (limit - from < SHORTEST)
        return;
    const scan = { text, limit, place, sink, out, floor: from, triedUntil: from, escapedUntil: from };
    let at = from;
    while (at < limit) {
        const kind = KINDS[text.charCodeAt(at)];
        if (kind === NOTHING)
            at++;
        else
            at = kind <= DIGIT ? readWord(scan, at) : readSign(scan, at, kind);
    }
}
/** A word of letters and digits: what may begin with it is tried, the surest first. @returns where to go on */
function readWord(scan, start) {
    const { text, limit } = scan;
    let end = start;
    let digits = 0;
    for (; end < limit; end++) {
        const kind = KINDS[text.charCodeAt(end)];
        if (kind === NOTHING || kind > DIGIT)
            break;
        if (kind === DIGIT)
            digits++;
    }
    const found = findWord(scan, start, end, digits);
    if (found < 0)
        return end;
    scan.floor = found;
    return found;
}
function findWord(scan, start, end, digits) {
    const { text, floor, limit, sink, out } = scan;
    const first = text.charCodeAt(start);
    const next = end < limit ? text.charCodeAt(end) : 0;
    if (next === 64)
        return -1;
    if (digits > 0 || next === 58 || next === 45 || next === 46) {
        const found = findDigits(scan, start, end, digits, next);
        if (found > 0)
            return found;
    }
    if (first === 101 && text.startsWith('eyJ', start)) {
        const token = jwtEnd(text, start, limit);
        if (token > 0)
            return add(scan, 'JWT', start, token, 1);
    }
    const key = apiKeyEnd(text, start, limit);
    if (key > 0)
        return add(scan, 'API_KEY', start, key, 0.95);
    if (next === 58 || next === 61 || next === 34 || next === 39 || next === 92) {
        const named = findNamed(text, start, end, floor, limit, sink, out);
        if (named > 0)
            return named;
    }
    if (next === 32 && isMonthName(text, start, end)) {
        const date = findBirthDate(text, start, text.slice(start, end), { ...scan.place, since: floor }, sink, out);
        if (date > 0 && out.length > 0 && out.at(-1)?.start === start)
            return date;
    }
    if (next === 32 || next === 45) {
        const credential = findScheme(text, start, end, limit, sink, out);
        if (credential > 0)
            return credential;
    }
    if (end - start >= LEAST_ENCODED || next === 43 || next === 47 || next === 45)
        return tryEncoded(scan, start, end);
    return -1;
}
/** Base64 and hexadecimal hold text; a token is tried once, whatever words it has. */
function tryEncoded(scan, start, end) {
    if (start < scan.triedUntil)
        return -1;
    const { text, limit, place, sink, out } = scan;
    const tried = findEncoded(text, start, limit, place, sink, out);
    scan.triedUntil = Math.max(end, tried.end);
    return tried.found ? tried.end : -1;
}
function findDigits(scan, start, end, digits, next) {
    const { text, floor, limit, place, sink, out } = scan;
    const first = text.charCodeAt(start);
    const kind = KINDS[first];
    const length = end - start;
    if (isHexDigit(first) && (next === 58 || next === 45 || next === 46) && length <= 4) {
        const address = findHexAddress(scan, start, length, next);
        if (address > 0)
            return address;
    }
    if (kind === DIGIT && digits === length) {
        const number = findNumber(text, start, end, floor, limit, place, sink, out);
        if (number > 0)
            return number;
    }
    if (kind === UPPER && digits >= 2 && isIbanStart(text, start)) {
        const iban = ibanEnd(text, start, limit);
        if (iban > 0)
            return add(scan, 'IBAN_CODE', start, iban, 1);
    }
    if (length >= 14 &&
        length <= 90 &&
        (first === 49 || first === 51 || first === 98 || first === 66) &&
        isCryptoAddress(text.slice(start, end)))
        return add(scan, 'CRYPTO', start, end, 1);
    return -1;
}
function findHexAddress(scan, start, length, next) {
    const { text, limit } = scan;
    if ((length === 2 && next !== 46) || (length === 4 && next === 46)) {
        const mac = macEnd(text, start);
        if (mac > 0 && mac <= limit && !isInsideHex(text, start, scan.floor))
            return add(scan, 'MAC_ADDRESS', start, mac, 0.95);
    }
    if (next !== 58)
        return -1;
    const address = ipv6End(text, start, limit);
    if (address < 0 || isInsideHex(text, start, scan.floor))
        return -1;
    // `10::` and `a::b` are also ratios and names of C++: three colons or a long address are not.
    return isAddressLike(text, start, address) ? add(scan, 'IP_ADDRESS', start, address, 0.9) : -1;
}
function isAddressLike(text, start, end) {
    const value = text.slice(start, end);
    return value.length >= 7 || (/\d/.test(value) && /^(?:fe80|2[0-9a-f]{3}|f[cd][0-9a-f]{2}):/i.test(value));
}
/** Part of something longer, such as a fingerprint. */
function isInsideHex(text, start, floor) {
    if (start - 2 < floor)
        return false;
    const before = text.charCodeAt(start - 1);
    return (before === 58 || before === 45 || before === 46) && isHexDigit(text.charCodeAt(start - 2));
}
function isIbanStart(text, start) {
    return (KINDS[text.charCodeAt(start + 1)] === UPPER &&
        KINDS[text.charCodeAt(start + 2)] === DIGIT &&
        KINDS[text.charCodeAt(start + 3)] === DIGIT);
}
/** A sign that may stand inside a value. @returns where to go on */
function readSign(scan, at, kind) {
    const found = findAtSign(scan, at, kind);
    if (found < 0)
        return at + 1;
    scan.floor = found;
    return found;
}
function findAtSign(scan, at, kind) {
    const { text, floor, limit, sink, out } = scan;
    switch (kind) {
        case AT:
            return findEmail(scan, at);
        case COLON: {
            if (text.charCodeAt(at + 1) === 47)
                return findUserInfo(text, at, limit, sink, out);
            if (text.charCodeAt(at + 1) !== 58 || (at > floor && isWord(text.charCodeAt(at - 1))))
                return -1;
            const address = ipv6End(text, at, limit);
            return address > 0 && address - at >= 7 ? add(scan, 'IP_ADDRESS', at, address, 0.9) : -1;
        }
        case LESS:
            return findElement(text, at, limit, sink, out);
        case HYPHEN:
            return text.charCodeAt(at + 1) === 45 ? findPrivateKey(text, at, limit, sink, out) : -1;
        case ESCAPE:
            return tryEscaped(scan, at);
        default:
            return -1;
    }
}
/** A token with escapes is looked into once, whatever escapes it has. */
function tryEscaped(scan, at) {
    if (at < scan.escapedUntil)
        return -1;
    const { text, floor, limit, place, sink, out } = scan;
    const tried = findEscaped(text, at, floor, limit, place, sink, out);
    scan.escapedUntil = tried.end;
    return tried.found ? tried.end : -1;
}
function findEmail(scan, at) {
    const { text, floor, limit } = scan;
    const end = domainEnd(text, at, limit);
    const start = end < 0 ? at : localStart(text, at, floor);
    return start === at ? -1 : add(scan, 'EMAIL_ADDRESS', start, end, 1);
}
function add(scan, entity, start, end, score) {
    scan.sink.add(scan.out, entity, start, end, score, scan.text.slice(start, end));
    return end;
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/anonymise/find-in-multipart.js




const HEAD_END = /\r?\n\r?\n/g;
const find_in_multipart_NAME = /\bname="?([^"\r\n;]+)"?/i;
const BASE64 = /content-transfer-encoding:\s*base64/i;
/** Media are not looked into; what else is no text has no line that could be mistaken for one. */
const MEDIA = /content-type:\s*(?:image|audio|video|font)\//i;
/** The parts of a multipart body: each by its field's name, and as what it is. Boundaries are the lines that begin like the first one. */
function findInMultipart(text, place, sink, out) {
    const boundary = /^(?:[^\r\n]*\r?\n)?(--[^\r\n]{1,128})/.exec(text)?.[1]?.trimEnd();
    if (boundary === undefined) {
        findInText(text, 0, text.length, place, sink, out);
        return;
    }
    let at = text.indexOf(boundary) + boundary.length;
    while (at < text.length) {
        const next = text.indexOf(boundary, at);
        const end = next < 0 ? text.length : next;
        findInPart(text, at, text.startsWith('\r\n', end - 2) ? end - 2 : text[end - 1] === '\n' ? end - 1 : end, place, sink, out);
        if (next < 0)
            return;
        at = next + boundary.length;
    }
}
function findInPart(text, from, end, place, sink, out) {
    HEAD_END.lastIndex = from;
    const match = HEAD_END.exec(text);
    if (!match || HEAD_END.lastIndex > end)
        return;
    const start = HEAD_END.lastIndex;
    const head = text.slice(from, match.index);
    findInText(text, from, match.index, place, sink, out);
    if (start >= end || MEDIA.test(head))
        return;
    const name = find_in_multipart_NAME.exec(head)?.[1] ?? '';
    const field = readFieldName(name);
    const value = { start, end, text: text.slice(start, end) };
    const known = (0,secret_name/* isSecretParameter */.qc)(name) && field.kind !== 'secret' ? { ...field, kind: 'secret' } : field;
    if (findByField(known, value, { person: true, address: true }, sink, out) === 'found')
        return;
    if (BASE64.test(head)) {
        findInFoldedBase64(value.text, start, place, sink, out);
        return;
    }
    const inner = [];
    sink.look(value.text, { field, depth: place.depth + 1 }, inner);
    for (const one of inner)
        out.push({ ...one, start: one.start + start, end: one.end + start });
}
/** Base64 in lines of 76 characters: looked into as one token, written back as one. */
function findInFoldedBase64(text, start, place, sink, out) {
    const token = text.replace(/[\r\n]+/g, '');
    const inner = [];
    findInText(token, 0, token.length, { field: null, depth: place.depth + 1 }, sink, inner);
    const whole = inner.find((match) => match.start === 0 && match.end === token.length);
    if (whole)
        out.push({ ...whole, start, end: start + text.length });
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/anonymise/find-in-parameters.js





const SECRET = { kind: 'secret', words: [], ofPerson: false, holds: null, otherNumber: false, plain: true };
/** `a=b&c=d`: query strings and forms. `key`, `code` and `state` are credentials here. Everything that is not a value found keeps its spelling. */
function findInParameters(text, from, limit, place, sink, out) {
    const maybe = [];
    let person = false;
    for (let at = from; at < limit;) {
        const ampersand = text.indexOf('&', at);
        const end = ampersand < 0 || ampersand > limit ? limit : ampersand;
        const equals = text.indexOf('=', at);
        if (equals < 0 || equals >= end)
            findInText(text, at, end, place, sink, out);
        else {
            const name = decodeParameter(text.slice(at, equals)).text;
            const field = (0,secret_name/* isAmbiguousName */.Ke)(name) ? SECRET : readFieldName(name);
            person ||= field.ofPerson;
            findInValue(text.slice(equals + 1, end), equals + 1, field, place, sink, out, maybe);
        }
        at = end + 1;
    }
    if (person)
        for (const add of maybe)
            add();
}
function findInValue(raw, start, field, place, sink, out, maybe) {
    if (raw === '')
        return;
    const decoded = decodeParameter(raw);
    const add = (person) => {
        const before = out.length;
        const found = findByField(field, { start, end: start + raw.length, text: decoded.text }, { person, address: person }, sink, out);
        for (let i = before; i < out.length; i++) {
            const match = out[i];
            out[i] = { ...match, replacement: match.replacement === null ? null : decoded.encode(match.replacement) };
        }
        return found;
    };
    const found = add(false);
    if (found === 'found')
        return;
    const before = out.length;
    lookInside(decoded, start, { field, depth: place.depth }, sink, out);
    if (found === 'maybe' && out.length === before)
        maybe.push(() => add(true));
}
/** Percent-encoding and `+` undone; as it stands where it is broken. */
function decodeParameter(raw) {
    const plus = raw.includes('+');
    if (!plus && !raw.includes('%'))
        return { text: raw, at: (index) => index, encode: encodeParameter };
    const parts = [];
    const places = [];
    for (let at = 0; at < raw.length;) {
        const escapes = /^(?:%[0-9A-Fa-f]{2})+/.exec(raw.slice(at, at + 9_999))?.[0] ?? '';
        const text = find_in_parameters_decodeEscapes(escapes);
        if (text !== null && escapes !== '') {
            let offset = 0;
            for (const char of text) {
                for (let unit = 0; unit < char.length; unit++)
                    places.push(at + offset);
                offset += Buffer.byteLength(char, 'utf8') * 3;
            }
            parts.push(text);
            at += escapes.length;
        }
        else {
            places.push(at);
            parts.push(raw[at] === '+' ? ' ' : raw[at]);
            at++;
        }
    }
    places.push(raw.length);
    return { text: parts.join(''), at: (index) => places[index] ?? raw.length, encode: encodeParameter };
}
function find_in_parameters_decodeEscapes(escapes) {
    try {
        return decodeURIComponent(escapes);
    }
    catch {
        return null;
    }
}
/** A lone surrogate cannot be percent-encoded; pseudonyms have none, names of rare scripts might. */
function encodeParameter(text) {
    return encodeURIComponent(text.toWellFormed());
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/anonymise/anonymise-exchange.js










/** Headers whose name sounds like a secret and whose value is none, and those that say nothing about anyone. */
const PUBLIC_HEADERS = new Set(`www-authenticate proxy-authenticate authentication-info access-control-allow-credentials sec-websocket-key host content-length content-type content-encoding
   date etag if-none-match last-modified if-modified-since accept accept-encoding accept-language connection vary age expires traceparent tracestate`.split(/\s+/));
const AUTHORIZATION = { kind: 'secret', words: [], ofPerson: false, holds: null, otherNumber: false, plain: true };
const anonymise_exchange_MEDIA = /^(?:image|audio|video|font)\/|^application\/(?:zip|gzip|pdf|octet-stream|wasm|x-protobuf|grpc)/;
/**
 * Everything a message says: target, headers, cookies, bodies of every kind; and what was replaced by its name in one place is replaced where it stands without
 * one too. A body that is compressed cannot be looked into and is dropped; one that is no text is read as bytes, media are left.
 */
function anonymiseExchange(exchange, tools) {
    const replaced = new Map();
    const { response } = exchange;
    const clean = {
        ...exchange,
        target: onTarget(exchange.target, tools, replaced),
        headers: onHeaders(exchange.headers, tools, replaced),
        body: onBody(exchange.body, exchange.headers, tools, replaced),
        response: response && {
            ...response,
            headers: onHeaders(response.headers, tools, replaced),
            body: onBody(response.body, response.headers, tools, replaced),
        },
    };
    const client = on(exchange.client, tools, null, (sink, out) => {
        if (exchange.client !== '')
            sink.add(out, 'SECRET', 0, exchange.client.length, 1, exchange.client);
    });
    return fitLengths(exchange, { ...removeEchoes(clean, replaced), client });
}
/** A body of another length needs another `content-length`. */
function fitLengths(before, after) {
    const { response } = after;
    return {
        ...after,
        headers: fitLength(before.body, after.body, after.headers),
        response: response && { ...response, headers: fitLength(before.response?.body ?? null, response.body, response.headers) },
    };
}
function fitLength(before, after, headers) {
    if (before === null || before === after || before.text === after?.text || before.truncated)
        return headers;
    const length = String((0,body/* bodyBytes */.O)(after).length);
    return headers
        .filter(([name]) => after !== null || name.toLowerCase() !== 'content-encoding')
        .map(([name, value]) => [name, name.toLowerCase() === 'content-length' ? length : value]);
}
function on(text, tools, replaced, find) {
    const made = tools.anonymise(text, find);
    if (replaced)
        for (const { start, end, replacement } of made.matches)
            if (replacement !== null)
                replaced.set(text.slice(start, end), replacement);
    return made.text;
}
function onTarget(target, tools, replaced) {
    return on(target, tools, replaced, (sink, out) => findInTarget(target, sink, out));
}
/** A request target or URL: its query by parameter names, the rest (credentials, values in the path, matrix parameters) as text. */
function findInTarget(target, sink, out) {
    const question = target.indexOf('?');
    findInText(target, 0, question < 0 ? target.length : question, TOP, sink, out);
    if (question >= 0)
        findInParameters(target, question + 1, target.length, TOP, sink, out);
}
function onHeaders(headers, tools, replaced) {
    return headers.map(([name, value]) => [name, on(value, tools, replaced, (sink, out) => findInHeader(name.toLowerCase(), value, sink, out))]);
}
function findInHeader(name, value, sink, out) {
    if (PUBLIC_HEADERS.has(name))
        return;
    if (name === 'cookie' || name === 'set-cookie') {
        findInCookies(value, 0, value.length, name === 'set-cookie', sink, out);
        return;
    }
    const field = name.endsWith('authorization') ? AUTHORIZATION : readFieldName(name);
    const whole = { start: 0, end: value.length, text: value };
    if (findByField(field, whole, { person: true, address: true }, sink, out) === 'found')
        return;
    if (/^(?:[a-z][a-z0-9+.-]*:\/\/|\/)\S*$/i.test(value))
        findInTarget(value, sink, out);
    else
        sink.look(value, { field, depth: 0 }, out);
}
function onBody(body, headers, tools, replaced) {
    if (body === null)
        return null;
    const type = ((0,traffic_headers/* findHeader */.Jj)(headers, 'content-type') ?? '').toLowerCase();
    if (body.encoding === 'base64')
        return onBytes(body, type, headers, tools, replaced);
    const text = onBodyText(body.text, type, tools, replaced);
    return text === body.text ? body : { ...body, text };
}
/** Bytes that are no UTF-8, read one character a byte: a form with a file in it, or text in an old encoding. */
function onBytes(body, type, headers, tools, replaced) {
    const { unscanned } = tools;
    if (isCompressed(headers)) {
        unscanned['compressed'] = (unscanned['compressed'] ?? 0) + 1;
        return null;
    }
    if (anonymise_exchange_MEDIA.test(type)) {
        unscanned['media'] = (unscanned['media'] ?? 0) + 1;
        return body;
    }
    if (!/text|json|xml|form|multipart/.test(type))
        unscanned['binary'] = (unscanned['binary'] ?? 0) + 1;
    const bytes = Buffer.from(body.text, 'base64').toString('latin1');
    const text = onBodyText(bytes, type, tools, replaced);
    return text === bytes ? body : { ...body, text: Buffer.from(text, 'latin1').toString('base64') };
}
function onBodyText(text, type, tools, replaced) {
    return on(text, tools, replaced, (sink, out) => {
        if (type.includes('x-www-form-urlencoded'))
            findInParameters(text, 0, text.length, TOP, sink, out);
        else if (type.includes('multipart/'))
            findInMultipart(text, TOP, sink, out);
        else
            sink.look(text, TOP, out);
    });
}
function isCompressed(headers) {
    const encoding = (0,traffic_headers/* findHeader */.Jj)(headers, 'content-encoding');
    return encoding !== undefined && encoding.toLowerCase() !== 'identity';
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/anonymise/json-string.js
/** The text of a JSON string without its quotes; as it stands where its escapes are broken or its end is missing. */
function decodeJsonString(raw) {
    const whole = parse(raw);
    let places = null;
    return {
        text: whole ?? raw,
        at: (index) => {
            if (whole === null)
                return index;
            places ??= placesOf(raw, whole.length);
            return places[index] ?? raw.length;
        },
        encode: (text) => (whole === null ? text.replace(/["\\]/g, '') : JSON.stringify(text).slice(1, -1)),
    };
}
function parse(raw) {
    try {
        return String(JSON.parse(`"${raw}"`));
    }
    catch {
        return null;
    }
}
function placesOf(raw, length) {
    const places = new Int32Array(length + 1);
    let at = 0;
    for (let index = 0; index < length; index++) {
        places[index] = at;
        at += raw.charCodeAt(at) === 92 ? (raw.charCodeAt(at + 1) === 117 ? 6 : 2) : 1;
    }
    places[length] = raw.length;
    return places;
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/anonymise/find-in-json.js







const QUOTE = 34;
const BACKSLASH = 92;
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const BARE = /[A-Za-z-]{1,9}/y;
const LITERALS = /^(?:true|false|null|NaN|-?Infinity|undefined)$/;
/**
 * Finds values in a JSON text: by the names of their members, and by their form inside strings and numbers. Nothing is parsed into objects: every byte that is not
 * a value found stays. A text cut in the middle is read as far as it goes, and so are several documents one after another.
 */
function findInJson(text, from, limit, place, sink, out) {
    const walk = { text, limit, place, sink, out, levels: [] };
    for (let at = from; at < limit;) {
        const next = readToken(walk, at);
        if (next < 0) {
            // No JSON from here on: a log line after its document.
            findInText(text, at, limit, place, sink, out);
            break;
        }
        at = next;
    }
    for (const level of walk.levels.reverse())
        settle(level);
}
function readToken(walk, at) {
    const char = walk.text.charCodeAt(at);
    const level = walk.levels.at(-1);
    switch (char) {
        case 32:
        case 10:
        case 13:
        case 9:
        case 58:
            return at + 1;
        case 44:
            if (level)
                level.field = null;
            return at + 1;
        case 123:
        case 91:
            walk.levels.push(find_in_json_open(char === 123, level));
            return at + 1;
        case 125:
        case 93:
            if (level)
                settle(walk.levels.pop());
            return at + 1;
        case QUOTE:
            return readString(walk, at, level);
        default:
            return readBare(walk, at, level);
    }
}
function find_in_json_open(object, parent) {
    const field = parent ? (parent.object ? parent.field : parent.inherited) : null;
    return {
        object,
        secret: (parent?.secret ?? false) || field?.kind === 'secret',
        address: field?.holds === 'address' || (!object && (parent?.address ?? false)),
        person: field?.holds === 'person',
        field: null,
        inherited: object ? null : field,
        maybe: null,
    };
}
function settle(level) {
    if (level.maybe && level.person)
        for (const add of level.maybe)
            add();
    level.maybe = null;
}
/** A member's name, or a string that is a value. */
function readString(walk, at, level) {
    const { text, limit } = walk;
    let end = at + 1;
    let escaped = false;
    for (; end < limit; end++) {
        const char = text.charCodeAt(end);
        if (char === QUOTE)
            break;
        if (char === BACKSLASH) {
            escaped = true;
            end++;
        }
    }
    end = Math.min(end, limit);
    if (level?.object && level.field === null)
        readName(walk, at + 1, end, escaped, level);
    else
        findInString(walk, at + 1, end, escaped, level);
    return end + 1;
}
/** Names are words of a program, except where a map is keyed by addresses or tokens. */
function readName(walk, start, end, escaped, level) {
    const { text, place, sink, out } = walk;
    const raw = text.slice(start, end);
    level.field = readFieldName(raw);
    if (level.field.ofPerson)
        level.person = true;
    if (!level.field.plain) {
        if (escaped)
            lookInside(decodeJsonString(raw), start, { ...place, field: null }, sink, out);
        else
            findInText(text, start, end, { ...place, field: null }, sink, out);
    }
}
function findInString(walk, start, end, escaped, level) {
    if (end === start)
        return;
    const { text, place, sink, out } = walk;
    const field = fieldOf(level, place);
    const decoded = escaped ? decodeJsonString(text.slice(start, end)) : null;
    const value = { start, end, text: decoded?.text ?? text.slice(start, end) };
    const before = out.length;
    const byField = level?.secret
        ? findByField(find_in_json_SECRET, value, NO_RECORD, sink, out)
        : field
            ? findByField(asPart(field, level), value, recordOf(level), sink, out)
            : 'none';
    if (decoded)
        for (let i = before; i < out.length; i++)
            out[i] = { ...out[i], replacement: encodeAll(out[i], decoded.encode) };
    if (byField === 'found' || (level?.secret ?? false))
        return;
    const inside = { field, depth: place.depth };
    if (decoded)
        lookInside(decoded, start, inside, sink, out);
    else
        findInText(text, start, end, inside, sink, out);
    if (byField === 'maybe' && out.length === before && level)
        keepForLater(walk, level, field, value, decoded?.encode);
}
function encodeAll({ replacement }, encode) {
    return replacement === null ? null : encode(replacement);
}
function keepForLater({ sink, out }, level, field, value, encode) {
    level.maybe ??= [];
    level.maybe.push(() => {
        const before = out.length;
        findByField(field, value, { person: true, address: true }, sink, out);
        if (encode)
            for (let i = before; i < out.length; i++)
                out[i] = { ...out[i], replacement: encodeAll(out[i], encode) };
    });
}
const NO_RECORD = { person: false, address: false };
const find_in_json_SECRET = { kind: 'secret', words: [], ofPerson: false, holds: null, otherNumber: false, plain: true };
const PART = { kind: 'location', words: [], ofPerson: false, holds: null, otherNumber: false, plain: true };
function fieldOf(level, place) {
    if (!level)
        return place.field;
    return level.object ? level.field : level.inherited;
}
function recordOf(level) {
    return level ? { person: level.person, address: level.address } : NO_RECORD;
}
/** Inside an address its lines, numbers and cities are parts of it. */
function asPart(field, level) {
    if (!level?.address || !level.object || field.kind === 'location' || field.kind === 'maybe-location')
        return field;
    return isPartOfAddress(field) ? PART : field;
}
/** Numbers keep their type; `true` and `null` are passed over. @returns -1 at what is no JSON */
function readBare(walk, at, level) {
    const { text, limit, place, sink, out } = walk;
    NUMBER.lastIndex = at;
    const token = NUMBER.exec(text)?.[0];
    if (token === undefined || at + token.length > limit)
        return skipBare(text, at, limit);
    const end = at + token.length;
    const field = fieldOf(level, place);
    if (level?.secret || field?.kind === 'secret')
        sink.addNumber(out, 'SECRET', at, end, 0.9, token);
    else
        findNumberByName(token, at, end, field, level, sink, out);
    return end;
}
function skipBare(text, at, limit) {
    BARE.lastIndex = at;
    const word = BARE.exec(text)?.[0] ?? '';
    const end = at + word.length;
    if (end > limit)
        return limit;
    return word === '' || (!LITERALS.test(word) && end < limit) ? -1 : end;
}
function findNumberByName(token, start, end, field, level, sink, out) {
    const length = token.length;
    if (length < 3)
        return;
    const integer = /^\d+$/.test(token);
    switch (field?.kind) {
        case 'phone':
            if (integer && length >= 6 && length <= 15)
                sink.addNumber(out, 'PHONE_NUMBER', start, end, 0.85, token);
            return;
        case 'ssn':
            if (integer && length === 9)
                sink.addNumber(out, 'US_SSN', start, end, 0.9, token);
            return;
        case 'birth-date':
            if (integer && /^(?:19|20)\d{6}$/.test(token))
                sink.addNumber(out, 'DATE_TIME', start, end, 0.9, token);
            return;
        case 'coordinate':
            if (/^-?\d{1,3}\.\d{3,}$/.test(token))
                sink.addNumber(out, 'LOCATION', start, end, 0.8, token);
            return;
        case 'maybe-location':
            if (integer && length >= 4 && level?.address)
                sink.addNumber(out, 'LOCATION', start, end, 0.75, token);
            return;
    }
    if (!integer || length < 12 || length > 19)
        return;
    const other = field?.otherNumber ?? false;
    const score = field?.kind === 'card' && !isCardNumber(token)
        ? 0.6
        : scoreCard(token, false, () => field?.kind === 'card', () => other);
    if (isSure(score))
        sink.addNumber(out, 'CREDIT_CARD', start, end, score, token);
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/anonymise/letters.js

const VOWELS = 'aeiou';
const CONSONANTS = 'bcdfghjklmnprstvwz';
/** Scripts whose letters are replaced by others of the same script: first and last code unit. */
const SCRIPTS = [
    [0x0391, 0x03a1],
    [0x03b1, 0x03c9],
    [0x0410, 0x042f],
    [0x0430, 0x044f],
    [0x05d0, 0x05ea],
    [0x0627, 0x063a],
    [0x0905, 0x0939],
    [0x3041, 0x3096],
    [0x30a1, 0x30f6],
    [0x4e00, 0x9fa5],
    [0xac00, 0xd7a3],
];
/**
 * The pseudonym of a name or an address, word by word, so that a first name is the same alone and within a full one, in whatever case: letters become letters
 * (vowels vowels, of the same script, in the same case), digits digits; length and punctuation stay.
 */
function pseudonymOfWords(value, key) {
    return value.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => pseudonymOfWord(word, key));
}
function pseudonymOfWord(word, key) {
    const stream = openKeyedStream(key, 'word', word.toLowerCase().normalize('NFC'));
    let made = '';
    for (let i = 0; i < word.length; i++)
        made += drawLike(word.charCodeAt(i), word[i], i, (limit) => stream.below(limit));
    return made.toLowerCase() === word.toLowerCase() ? shiftFirst(made) : made;
}
function drawLike(code, char, position, below) {
    if (code >= 48 && code <= 57)
        return String(position === 0 && code > 48 ? 1 + below(9) : below(10));
    const script = SCRIPTS.find(([first, last]) => code >= first && code <= last);
    if (script)
        return String.fromCharCode(script[0] + below(script[1] - script[0] + 1));
    const plain = char.normalize('NFD')[0]?.toLowerCase() ?? char;
    const letters = VOWELS.includes(plain) ? VOWELS : CONSONANTS;
    const drawn = letters[below(letters.length)];
    return char !== char.toLowerCase() ? drawn.toUpperCase() : drawn;
}
/** One word in many would become itself. */
function shiftFirst(word) {
    const first = word[0];
    const letters = VOWELS.includes(first.toLowerCase()) ? VOWELS : CONSONANTS;
    const at = letters.indexOf(first.toLowerCase());
    if (at >= 0) {
        const next = letters[(at + 1) % letters.length];
        return (first === first.toLowerCase() ? next : next.toUpperCase()) + word.slice(1);
    }
    return (/\d/.test(first) ? String((Number(first) % 9) + 1) : first) + word.slice(1);
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/anonymise/pseudonym.js














/** Values written differently (spaces, case) are the same one: their spelling is taken from each, what is drawn from what they have in common. */
const FORMS = {
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
function createPseudonyms(key, anonymise) {
    const kept = Object.fromEntries(anonymise_entity/* ENTITIES */.Ey.map((entity) => [entity, new Map()]));
    const draw = (entity, value) => {
        const form = FORMS[entity];
        if (form)
            return form.draw(value, openKeyedStream(key, entity, form.common(value)));
        if (entity === 'PERSON' || entity === 'LOCATION')
            return pseudonymOfWords(value, key);
        return entity === 'JWT' ? pseudonymOfJwt(value, key, anonymise) : pseudonymOfSecret(value, key);
    };
    return {
        of(entity, value) {
            const own = kept[entity];
            const known = own.get(value);
            if (known !== undefined)
                return known;
            const made = draw(entity, value);
            if (own.size >= MOST_KEPT)
                own.clear();
            if (value.length <= 256)
                own.set(value, made);
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
function digitsOf(value) {
    return value.replace(/\D/g, '');
}
/** Coordinates and other numbers with decimals: the whole part and the count of decimals stay. */
function drawDecimal(value, key) {
    const [whole = '0', decimals = ''] = value.split('.');
    const exponent = /[eE].*$/.exec(decimals)?.[0] ?? '';
    return `${whole}.${openKeyedStream(key, 'decimals', value).digits(decimals.length - exponent.length)}${exponent}`;
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/anonymise/replace.js


/** @param anonymise what is done with the claims of a token, written as JSON */
function createReplace(spec, anonymise) {
    const pseudonyms = createPseudonyms(spec.key, anonymise);
    const strategyOf = (entity) => spec.strategies?.[entity] ?? 'pseudonym';
    const hash = (value) => (0,external_node_crypto_.createHmac)('sha256', spec.key).update(value).digest('hex').slice(0, 16);
    return {
        text(entity, value) {
            switch (strategyOf(entity)) {
                case 'keep':
                    return null;
                case 'redact':
                    return `<${entity}>`;
                case 'mask':
                    return value.replace(/[\p{L}\p{N}]/gu, '*');
                case 'hash':
                    return hash(value);
                default:
                    return pseudonyms.of(entity, value);
            }
        },
        number(entity, value) {
            switch (strategyOf(entity)) {
                case 'keep':
                    return null;
                case 'redact':
                    return '0';
                case 'mask':
                    return value.replace(/\d/g, '9');
                case 'hash':
                    return String(Number.parseInt(hash(value).slice(0, 12), 16));
                default:
                    return pseudonyms.ofNumber(entity, value);
            }
        },
    };
}

;// CONCATENATED MODULE: ./build-bundle/src/traffic/anonymise/create-anonymiser.js








/** The one that finds everything. Its libraries are heavy: load this module where it is needed, not before. */
function createAnonymiser(spec) {
    const counts = new Map();
    const wanted = entitiesOf(spec);
    const replace = createReplace(spec, (json) => splice(json, search(json, TOP, replacing)));
    const replacing = createSink(wanted, replace);
    const looking = createSink(wanted, null);
    const unscanned = {};
    const anonymise = (text, find) => {
        const out = [];
        find(replacing, out);
        if (out.length === 0)
            return { text, matches: out };
        const matches = inOrder(out);
        for (const match of matches)
            count(counts, match);
        return { text: splice(text, matches), matches };
    };
    return {
        exchange: (exchange) => anonymiseExchange(exchange, { anonymise, unscanned }),
        text: (text) => anonymise(text, (sink, out) => sink.look(text, TOP, out)).text,
        detect: (text) => search(text, TOP, looking).flatMap(toFindings),
        report: () => reportOf(counts, unscanned),
        identity: { version: anonymise_entity.ANONYMISER_VERSION, keyId: keyIdOf(spec.key) },
    };
}
function entitiesOf(spec) {
    const { entities = 'default' } = spec;
    return new Set(typeof entities === 'string' ? anonymise_entity/* ENTITIES */.Ey : [...entities, ...anonymise_entity/* CREDENTIALS */.tG]);
}
function createSink(wanted, replace) {
    return {
        add(out, entity, start, end, score, value) {
            if (score < anonymise_entity/* LEAST_SCORE */.JR || !wanted.has(entity))
                return;
            out.push({ entity, start, end, score: Math.min(1, score), replacement: replace?.text(entity, value) ?? null });
        },
        addNumber(out, entity, start, end, score, value) {
            if (score < anonymise_entity/* LEAST_SCORE */.JR || !wanted.has(entity))
                return;
            out.push({ entity, start, end, score: Math.min(1, score), replacement: replace?.number(entity, value) ?? null });
        },
        look(text, place, out) {
            for (const match of search(text, place, this))
                out.push(match);
        },
    };
}
/** `{"name":`, `[{`, `[1,`; not `[17/May/2015` or `{placeholder}`. */
const JSON_START = /^\s*(?:\{\s*(?:"[^"]{0,256}"?\s*(?::|$)|\}|$)|\[\s*(?:["{[\]]|(?:-?\d[\d.eE+-]{0,32}|true|false|null)\s*[,\]]|$))/;
/** A document is read as one, anything else as text. */
function search(text, place, sink) {
    const out = [];
    if (JSON_START.test(text))
        findInJson(text, 0, text.length, place, sink, out);
    else
        findInText(text, 0, text.length, place, sink, out);
    return inOrder(out);
}
function count(counts, match) {
    for (const entity of match.inside ?? [match.entity]) {
        const row = counts.get(entity) ?? { found: 0, replaced: 0 };
        row.found++;
        if (match.replacement !== null)
            row.replaced++;
        counts.set(entity, row);
    }
}
/** What lies inside an encoded value is told with the place of the whole. */
function toFindings({ entity, start, end, score, inside }) {
    return [...new Set(inside ?? [entity])].map((one) => ({ entity: one, start, end, score: Number(score.toFixed(2)) }));
}
function reportOf(counts, unscanned) {
    const entities = Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([entity, row]) => [entity, { ...row }]));
    return { entities, unscanned: { ...unscanned } };
}
/** Says that two recordings were made with the same key, and nothing else about it. */
function keyIdOf(key) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update('foreshadow key id').digest('hex').slice(0, 12);
}


/***/ })

};
