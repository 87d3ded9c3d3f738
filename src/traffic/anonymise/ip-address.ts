import type { KeyedStream } from './keyed-stream.js';

/** Four decimal octets without leading zeros (RFC 3986, 3.2.2). @returns the end, or -1 */
export function ipv4End(text: string, start: number, limit: number): number {
  let at = start;
  for (let octet = 0; octet < 4; octet++) {
    if (octet > 0 && text.charCodeAt(at++) !== 46) return -1;
    const from = at;
    let value = 0;
    while (at < limit && at - from < 3 && isDigit(text.charCodeAt(at))) value = value * 10 + text.charCodeAt(at++) - 48;
    if (at === from || value > 255 || (at - from > 1 && text.charCodeAt(from) === 48)) return -1;
  }
  const next = at < limit ? text.charCodeAt(at) : 32;
  if (isDigit(next) || isLetter(next)) return -1;
  return next === 46 && at + 1 < limit && isDigit(text.charCodeAt(at + 1)) ? -1 : at;
}

/** Groups of hexadecimal digits with at most one `::`, the last 32 bits perhaps as IPv4 (RFC 4291, 2.2). @returns the end, or -1 */
export function ipv6End(text: string, start: number, limit: number): number {
  let at = start;
  let groups = 0;
  let gap = false;
  if (text.startsWith('::', at)) {
    gap = true;
    at += 2;
  }
  for (;;) {
    const from = at;
    while (at < limit && at - from < 5 && isHex(text.charCodeAt(at))) at++;
    if (at - from > 4) return -1;
    if (at === from) break;
    if (at + 1 < limit && text.charCodeAt(at) === 46 && isDigit(text.charCodeAt(at + 1))) {
      const end = ipv4End(text, from, limit);
      return end > 0 && (gap ? groups <= 5 : groups === 6) ? end : -1;
    }
    if (++groups > 8) return -1;
    if (at >= limit || text.charCodeAt(at) !== 58 || at + 1 >= limit) break;
    if (text.charCodeAt(at + 1) === 58) {
      if (gap) return -1;
      gap = true;
      at += 2;
    } else if (isHex(text.charCodeAt(at + 1))) at++;
    else break;
  }
  const next = at < limit ? text.charCodeAt(at) : 32;
  if (isLetter(next) || isDigit(next) || next === 95) return -1;
  if (next === 58 && at + 1 < limit && (text.charCodeAt(at + 1) === 58 || isHex(text.charCodeAt(at + 1)))) return -1;
  return (gap ? groups <= 7 : groups === 8) ? at : -1;
}

/** Addresses that name no one: this machine, any address, broadcast, and the range the pseudonyms are of. */
export function isNobodysAddress(value: string): boolean {
  return /^(?:127\.|0\.0\.0\.0$|255\.255\.255\.255$|198\.1[89]\.)/.test(value) || value === '::1' || value === '::' || isOurs(value);
}

function isOurs(value: string): boolean {
  return /^2001:db8:f5(?::|[0-9a-f]{2}:)/i.test(value);
}

/**
 * Public IPv4 addresses become ones of 198.18.0.0/15 (RFC 2544: for tests, never routed), private ones stay in their range; IPv6 becomes one of 2001:db8:f5::/40
 * (RFC 3849: documentation), link-local and unique-local ones stay what they are.
 */
export function pseudonymOfIp(value: string, stream: KeyedStream): string {
  if (isNobodysAddress(value)) return value;
  if (value.includes(':')) return pseudonymOfIpv6(value, stream);
  const octets = value.split('.');
  const last = (): number => 1 + stream.below(254);
  if (octets[0] === '10') return `10.${stream.below(256)}.${stream.below(256)}.${last()}`;
  if (octets[0] === '192' && octets[1] === '168') return `192.168.${stream.below(256)}.${last()}`;
  if (octets[0] === '169' && octets[1] === '254') return `169.254.${1 + stream.below(254)}.${last()}`;
  if (octets[0] === '172' && Number(octets[1]) >= 16 && Number(octets[1]) < 32)
    return `172.${16 + stream.below(16)}.${stream.below(256)}.${last()}`;
  return `198.${18 + stream.below(2)}.${stream.below(256)}.${last()}`;
}

function pseudonymOfIpv6(value: string, stream: KeyedStream): string {
  const group = (): string => (0x1000 + stream.below(0xf000 - 1)).toString(16);
  const low = `${group()}:${group()}:${group()}:${group()}`;
  if (/^fe80:/i.test(value)) return `fe80::${low}`;
  if (/^f[cd][0-9a-f]{2}:/i.test(value)) return `fd${(0x10 + stream.below(0xef)).toString(16)}:${group()}:${group()}:${group()}:${low}`;
  return `2001:db8:f5${(0x10 + stream.below(0xef)).toString(16)}:${group()}:${low}`;
}

function isDigit(char: number): boolean {
  return char >= 48 && char <= 57;
}

function isLetter(char: number): boolean {
  return (char >= 65 && char <= 90) || (char >= 97 && char <= 122);
}

function isHex(char: number): boolean {
  return isDigit(char) || (char >= 65 && char <= 70) || (char >= 97 && char <= 102);
}
