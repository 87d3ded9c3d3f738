/** Secrets shorter than this are not redacted: replacing every "1" of a log would hide the log, not the secret. */
export const SHORTEST_SECRET = 4;

const MARK = '***';

/**
 * Builds a function that removes the given secret values from any text: as they are, percent-encoded, JSON- and HTML-escaped, in hex and base64
 * (also inside of a longer text in base64), and line by line where a secret has several lines (keys). The longest is replaced first, so that a secret that contains another leaves no rest.
 * @param secrets the values themselves; empty and very short ones are ignored
 * @param mark what stands in their place
 */
export function createRedactor(secrets: Iterable<string>, mark: string = MARK): (text: string) => string {
  const forms = new Set<string>();
  for (const secret of secrets) for (const form of spellings(secret)) forms.add(form);
  if (forms.size === 0) return (text) => text;
  const pattern = new RegExp(
    [...forms]
      .sort((a, b) => b.length - a.length)
      .map(escapePattern)
      .join('|'),
    'g',
  );
  return (text) => text.replace(pattern, () => mark);
}

/**
 * Every text of a document through `redact`, its keys as they are.
 * @param fixed keys whose values are words of ours, which a secret that happens to be one of them must not replace
 */
export function redactDeep<T>(value: T, redact: (text: string) => string, fixed: ReadonlySet<string> = new Set()): T {
  const walk = (node: unknown): unknown => {
    if (typeof node === 'string') return redact(node);
    if (Array.isArray(node)) return node.map(walk);
    if (node === null || typeof node !== 'object') return node;
    return Object.fromEntries(Object.entries(node).map(([key, item]) => [key, fixed.has(key) ? item : walk(item)]));
  };
  return walk(value) as T;
}

/** Every way a secret may be spelled in a log, a URL, a form, a JSON or HTML document, a header or a dump of bytes. */
export function spellings(secret: string): string[] {
  const lines = secret.includes('\n') ? secret.split(/\r?\n/).filter((line) => line.trim().length >= 8) : [];
  return [secret, ...lines].flatMap((value) => {
    if (value.length < SHORTEST_SECRET) return [];
    const bytes = Buffer.from(value, 'utf8');
    const percent = encodePercent(value);
    const forms = [
      value,
      percent,
      percent.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
      new URLSearchParams({ v: value }).toString().slice(2),
      JSON.stringify(value).slice(1, -1),
      value.replace(/[&<>"']/g, (character) => HTML[character] as string),
      bytes.toString('hex'),
      bytes.toString('hex').toUpperCase(),
      ...(bytes.length >= LONG_ENOUGH_INSIDE ? insideBase64(bytes) : []),
      ...base64(bytes),
    ];
    return [...new Set(forms.filter((form) => form.length >= SHORTEST_SECRET))];
  });
}

/** A shorter value leaves too few letters of its own inside of a longer base64 text. */
const LONG_ENOUGH_INSIDE = 8;
const HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function base64(bytes: Buffer): string[] {
  const whole = bytes.toString('base64');
  return [whole, whole.replace(/=+$/, ''), bytes.toString('base64url')];
}

/** What stands of the value in the base64 of a longer text (`user:password`), wherever in it: the letters that no neighbour changes. */
function insideBase64(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap((before) => {
    const padded = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const first = before === 0 ? 0 : before + 1;
    const last = (before + bytes.length) % 3 === 0 ? padded.length : padded.length - 1;
    const own = padded.slice(first, last);
    return [own, own.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

/** A lone surrogate cannot be percent-encoded; then the value is left as it is. */
function encodePercent(value: string): string {
  try {
    return encodeURIComponent(value);
  } catch {
    return value;
  }
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
