import { openKeyedStream } from './keyed-stream.js';

const VOWELS = 'aeiou';
const CONSONANTS = 'bcdfghjklmnprstvwz';
/** Scripts whose letters are replaced by others of the same script: first and last code unit. */
const SCRIPTS: readonly (readonly [first: number, last: number])[] = [
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
export function pseudonymOfWords(value: string, key: string): string {
  return value.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => pseudonymOfWord(word, key));
}

function pseudonymOfWord(word: string, key: string): string {
  const stream = openKeyedStream(key, 'word', word.toLowerCase().normalize('NFC'));
  let made = '';
  for (let i = 0; i < word.length; i++) made += drawLike(word.charCodeAt(i), word[i] as string, i, (limit) => stream.below(limit));
  return made.toLowerCase() === word.toLowerCase() ? shiftFirst(made) : made;
}

function drawLike(code: number, char: string, position: number, below: (limit: number) => number): string {
  if (code >= 48 && code <= 57) return String(position === 0 && code > 48 ? 1 + below(9) : below(10));
  const script = SCRIPTS.find(([first, last]) => code >= first && code <= last);
  if (script) return String.fromCharCode(script[0] + below(script[1] - script[0] + 1));
  const plain = char.normalize('NFD')[0]?.toLowerCase() ?? char;
  const letters = VOWELS.includes(plain) ? VOWELS : CONSONANTS;
  const drawn = letters[below(letters.length)] as string;
  return char !== char.toLowerCase() ? drawn.toUpperCase() : drawn;
}

/** One word in many would become itself. */
function shiftFirst(word: string): string {
  const first = word[0] as string;
  const letters = VOWELS.includes(first.toLowerCase()) ? VOWELS : CONSONANTS;
  const at = letters.indexOf(first.toLowerCase());
  if (at >= 0) {
    const next = letters[(at + 1) % letters.length] as string;
    return (first === first.toLowerCase() ? next : next.toUpperCase()) + word.slice(1);
  }
  return (/\d/.test(first) ? String((Number(first) % 9) + 1) : first) + word.slice(1);
}
