/** What a UTF-16 code unit may begin or belong to; everything not listed is passed over. */
export const NOTHING = 0;
export const LETTER = 1;
export const UPPER = 2;
export const DIGIT = 3;
export const AT = 4;
export const COLON = 5;
export const EQUALS = 6;
export const LESS = 7;
export const HYPHEN = 8;
/** `%`, `&`, `\`: perhaps an escape */
export const ESCAPE = 9;

export const KINDS = new Uint8Array(65_536);
for (let char = 48; char <= 57; char++) KINDS[char] = DIGIT;
for (let char = 65; char <= 90; char++) KINDS[char] = UPPER;
for (let char = 97; char <= 122; char++) KINDS[char] = LETTER;
KINDS[95] = LETTER;
KINDS[64] = AT;
KINDS[58] = COLON;
KINDS[61] = EQUALS;
KINDS[60] = LESS;
KINDS[45] = HYPHEN;
for (const char of '%&\\') KINDS[char.charCodeAt(0)] = ESCAPE;

/** Letters, digits and the underscore. */
export function isWord(char: number): boolean {
  const kind = KINDS[char] as number;
  return kind >= LETTER && kind <= DIGIT;
}

export function isHexDigit(char: number): boolean {
  return (char >= 48 && char <= 57) || (char >= 97 && char <= 102) || (char >= 65 && char <= 70);
}
