import { createHash } from 'node:crypto';
import type { KeyedStream } from './keyed-stream.js';

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
/** What the checksum comes to: BIP 173 for version 0, BIP 350 from version 1 on. */
const BECH32_CONSTANT = 1;
const BECH32M_CONSTANT = 0x2bc830a3;

/** A bitcoin address of the main net: base58check (1..., 3...) or bech32 (bc1...). */
export function isCryptoAddress(text: string): boolean {
  if (/^bc1[a-z0-9]{8,87}$/.test(text) || /^BC1[A-Z0-9]{8,87}$/.test(text)) return isBech32(text.toLowerCase());
  return /^[13][1-9A-HJ-NP-Za-km-z]{24,34}$/.test(text) && isBase58Check(text);
}

function isBase58Check(text: string): boolean {
  const bytes = decodeBase58(text);
  return bytes !== null && bytes.length === 25 && checksumOf(bytes.subarray(0, 21)).equals(bytes.subarray(21));
}

function decodeBase58(text: string): Buffer | null {
  let number = 0n;
  for (const char of text) {
    const digit = BASE58.indexOf(char);
    if (digit < 0) return null;
    number = number * 58n + BigInt(digit);
  }
  const zeros = /^1*/.exec(text)?.[0].length ?? 0;
  const hex = number === 0n ? '' : number.toString(16);
  return Buffer.concat([Buffer.alloc(zeros), Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex')]);
}

function encodeBase58(bytes: Buffer): string {
  let number = BigInt(`0x${bytes.toString('hex')}`);
  let text = '';
  for (; number > 0n; number /= 58n) text = BASE58[Number(number % 58n)] + text;
  for (const byte of bytes) {
    if (byte !== 0) break;
    text = `1${text}`;
  }
  return text;
}

function checksumOf(payload: Buffer): Buffer {
  const twice = createHash('sha256').update(createHash('sha256').update(payload).digest()).digest();
  return twice.subarray(0, 4);
}

function isBech32(text: string): boolean {
  const data = [...text.slice(3)].map((char) => BECH32.indexOf(char));
  if (data.includes(-1) || data.length < 7) return false;
  return polymod([...expandPrefix(), ...data]) === constantOf(data[0] as number);
}

const constantOf = (version: number): number => (version === 0 ? BECH32_CONSTANT : BECH32M_CONSTANT);

/** The human-readable part `bc`, as the checksum counts it. */
const expandPrefix = (): number[] => [3, 3, 0, 2, 3];

function polymod(values: readonly number[]): number {
  let check = 1;
  for (const value of values) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    for (let bit = 0; bit < 5; bit++) if ((top >>> bit) & 1) check ^= GENERATOR[bit] as number;
  }
  return check >>> 0;
}

/** Another address of the same kind with a right checksum. */
export function pseudonymOfCrypto(value: string, stream: KeyedStream): string {
  if (/^bc1/i.test(value)) {
    const made = drawBech32(value.toLowerCase(), stream);
    return value.startsWith('BC1') ? made.toUpperCase() : made;
  }
  const payload = Buffer.from([value.startsWith('3') ? 5 : 0, ...Array.from({ length: 20 }, () => stream.below(256))]);
  return encodeBase58(Buffer.concat([payload, checksumOf(payload)]));
}

function drawBech32(value: string, stream: KeyedStream): string {
  const version = BECH32.indexOf(value[3] as string);
  const count = value.length - 3 - 1 - 6;
  const data = [version, ...Array.from({ length: count }, () => stream.below(32))];
  // The last symbol of a program of 160 or 256 bits carries padding, which must be zero.
  const padding = (count * 5) % 8;
  data[count] = ((data[count] as number) >> padding) << padding;
  const check = polymod([...expandPrefix(), ...data, 0, 0, 0, 0, 0, 0]) ^ constantOf(version);
  const symbols = [...data, ...[5, 4, 3, 2, 1, 0].map((place) => (check >>> (5 * place)) & 31)];
  return `bc1${symbols.map((symbol) => BECH32[symbol]).join('')}`;
}
