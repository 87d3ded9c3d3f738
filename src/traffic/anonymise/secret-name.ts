/**
 * Whether something called `name` is likely to hold a secret. Names are split into words (`x-api-key`, `accessToken`, `client_secret`), so that `author` or
 * `tokenizer` are not taken for `auth` or `token`.
 */
export function isSecretName(name: string): boolean {
  const words = wordsOf(name);
  return words.some((word) => WORDS.has(word)) || JOINED.test(words.join(''));
}

/** Names that are secret in a query or a form but ordinary words elsewhere (`code`, `key`): only values that look random are taken there. */
export function isAmbiguousName(name: string): boolean {
  return AMBIGUOUS.has(name.toLowerCase());
}

/** A secret name in a query string or a form: the ambiguous ones included. */
export function isSecretParameter(name: string): boolean {
  return isSecretName(name) || isAmbiguousName(name);
}

/** Long enough, of mixed characters and without spaces: what a machine made up, not what a person wrote. */
export function looksRandom(value: string): boolean {
  return value.length >= 12 && !/\s/.test(value) && /\d/.test(value) && /[A-Za-z]/.test(value);
}

const WORDS: ReadonlySet<string> = new Set(
  `token tokens jwt password passwd pwd passphrase passcode secret secrets signature sig hmac session sessionid sid sess auth authorization authentication
   authkey credential credentials bearer apikey otp totp csrf xsrf assertion nonce ticket phpsessid jsessionid sessid connectsid saml cookie cvv cvc pin pass pw`.split(
    /\s+/,
  ),
);
const JOINED =
  /apikey|accesskey|secretkey|privatekey|signingkey|encryptionkey|masterkey|subscriptionkey|authkey|sessionkey|sessionid|accesstoken|refreshtoken|idtoken|authcode|authorizationcode|codeverifier|samlresponse|samlrequest/;
const AMBIGUOUS: ReadonlySet<string> = new Set(['key', 'code', 'state']);

/** `billing_firstName2` in lower-case words. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}
