import type { Exchange } from '../../../src/traffic/exchange.js';

/** Ten kinds of values that are known by their form, wherever they stand. */
export const KINDS: Readonly<Record<string, string>> = {
  card: '4539 1488 0343 6467',
  email: 'planted.person@mail.example',
  phone: '+49 30 23125678',
  account: 'DE75512108001245126199',
  address: '203.0.113.77',
  address6: '2a02:8108:8ac0:207::42',
  device: '3C:22:FB:5A:91:0E',
  ssn: '536-22-8711',
  wallet: '3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy',
  token: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJwbGFudGVkLXBlcnNvbi0xIn0.c2lnbmF0dXJlLW9mLXRoZS1wbGFudGVkLXRva2Vu',
  key: 'ghp_9fJq2LmX7vBn4RtY8wKzP1sDcE6hGaU3iOQb',
};

const hex = (text: string): string => Buffer.from(text).toString('hex');
const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** Eight ways a value may be written. */
export const ENCODINGS: Readonly<Record<string, (value: string) => string>> = {
  plain: (value) => value,
  percent: (value) => encodeURIComponent(value),
  json: (value) => JSON.stringify({ note: `it is ${value} today` }),
  nested: (value) => JSON.stringify({ log: JSON.stringify({ inner: JSON.stringify([value]) }) }),
  base64: (value) => base64(`see ${value} there`),
  base64url: (value) => Buffer.from(JSON.stringify({ value })).toString('base64url'),
  hex: (value) => hex(`seen ${value}`),
  escapes: (value) =>
    [...value].map((char) => (/\w/.test(char) ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)).join(''),
};

/** Where in an exchange it is put. */
export const PLACES: Readonly<Record<string, (written: string, around: Exchange) => Exchange>> = {
  query: (written, around) => ({ ...around, target: `/a?page=1&q=${encodeURIComponent(written)}&z=2` }),
  path: (written, around) => ({ ...around, target: `/a/${encodeURIComponent(written)}/b` }),
  header: (written, around) => ({ ...around, headers: [...around.headers, ['x-note', written.replaceAll('\n', ' ')]] }),
  form: (written, around) =>
    body(around, 'application/x-www-form-urlencoded', `a=1&text=${encodeURIComponent(written).replaceAll('%20', '+')}&b=2`),
  json: (written, around) => body(around, 'application/json', JSON.stringify({ id: 7, text: written, list: [{ written }] })),
  multipart: (written, around) =>
    body(around, 'multipart/form-data; boundary=X', `--X\r\nContent-Disposition: form-data; name="text"\r\n\r\n${written}\r\n--X--\r\n`),
  text: (written, around) => body(around, 'text/plain', `line one\nthen ${written}\nand a third`),
  page: (written, around) => ({
    ...around,
    response: {
      status: 200,
      headers: [['content-type', 'text/html']],
      body: { encoding: 'utf8', text: `<p>hello ${written.replaceAll('&', '&amp;')}</p>` },
      latencyMs: 1,
    },
  }),
};

function body(around: Exchange, type: string, text: string): Exchange {
  return { ...around, method: 'POST', headers: [...around.headers, ['content-type', type]], body: { encoding: 'utf8', text } };
}

/** Every way the value could still stand in a file. */
export function traces(value: string): string[] {
  const middles = [
    value,
    encodeURIComponent(value),
    encodeURIComponent(encodeURIComponent(value)),
    JSON.stringify(value).slice(1, -1),
    hex(value),
    ENCODINGS['escapes']?.(value) ?? value,
  ];
  const inBase64 = [0, 1, 2].map((shift) => {
    // The characters that are the same whatever stands before and after.
    const text = Buffer.from(`${'x'.repeat(shift)}${value}`)
      .toString('base64')
      .replace(/=+$/, '');
    return text.slice(shift === 0 ? 0 : 4, Math.floor(text.length / 4) * 4 - 4);
  });
  return [...new Set([...middles, ...inBase64, ...inBase64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'))])].filter(
    (one) => one.length >= 6,
  );
}
