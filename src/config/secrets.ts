import type { Issue } from '../core/errors.js';
import { show } from './issues.js';
import { insteadOfKey } from './later.js';
import type { Path, SourceMap } from './positions.js';

/** A secret the configuration names: `env:NAME`, and the value it has in this run. */
export interface Secret {
  readonly name: string;
  readonly value: string;
}

/** Where `env:NAME` may stand; `*` stands for any one name. Nowhere else is it read, and nowhere is `$NAME` expanded. */
const HOLDERS: readonly string[] = [
  'traffic.auth.header',
  'traffic.auth.header.*',
  'traffic.auth.jwt.key',
  'traffic.anonymise.key',
  'remote-write.url',
  'metrics.*.url',
  'metrics.*.urls.*',
  'metrics.*.api-key',
  'metrics.*.app-key',
  'metrics.*.bearer',
  'metrics.*.tenant',
  'metrics.*.headers.*',
  'remote-write.headers.*',
  'traces.url',
  'traces.headers.*',
  'traces.otlp.url',
  'traces.otlp.headers.*',
  'notify.*.url',
  'notify.*.token',
  'notify.*.routing-key',
  'notify.*.secret',
  'notify.*.headers.*',
  'rollback.reverter.health.url',
  'environment.primary.env.*',
  'environment.shadow.env.*',
  'environment.baseline.env.*',
];

/** Headers whose whole point is a secret: their value must name one. */
const SECRET_HEADERS = /^\s*(authorization|proxy-authorization|cookie|x-api-key)\s*:/i;
const NAME = /(?<![A-Za-z0-9_])env:([A-Z_][A-Z0-9_]*)/g;
const ATTEMPT = /(?<![A-Za-z0-9_])env:(?![A-Z_])\S*/;

export interface SecretUse {
  readonly name: string;
  readonly path: Path;
}

/** Finds every `env:NAME` of the document, and every one that stands where no secret may. */
export function findSecrets(source: SourceMap): { readonly uses: readonly SecretUse[]; readonly issues: readonly Issue[] } {
  const uses: SecretUse[] = [];
  const issues: Issue[] = [];
  for (const [path, text] of textsOf(source.value, [])) {
    const names = [...text.matchAll(NAME)].map((match) => match[1] as string);
    if (path.join('.') === 'rollback.freeze') continue; // names a switch, which is no secret and may be off
    const isHolder = HOLDERS.some((holder) => fits(holder, path));
    if (isHolder) {
      uses.push(...names.map((name) => ({ name, path })));
      issues.push(...misspelt(path, text, names, source));
    } else if (names.length > 0 && !isInLaterSection(path)) {
      issues.push({
        message: 'a secret may not stand here',
        found: `"env:${names[0]}"`,
        expected: `a plain value; secrets are read in ${HOLDERS.join(', ')}`,
        place: source.placeOf(path),
      });
    }
  }
  return { uses, issues };
}

/** Replaces each `env:NAME` by its value. A text without one is returned as it is. */
export function resolveSecrets(text: string, secrets: readonly Secret[]): string {
  return text.replace(NAME, (whole, name: string) => secrets.find((secret) => secret.name === name)?.value ?? whole);
}

/** `resolveSecrets` for every value of a map. */
export function resolveAll(texts: Readonly<Record<string, string>>, secrets: readonly Secret[]): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, resolveSecrets(text, secrets)]));
}

/** The other way round: what may be written to the disk. Longest values first, so that none is left in parts. */
export function hideSecrets(text: string, secrets: readonly Secret[]): string {
  if (secrets.length === 0) return text;
  const longestFirst = [...secrets].sort((a, b) => b.value.length - a.value.length);
  const any = new RegExp(longestFirst.map(({ value }) => value.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'), 'g');
  return text.replace(any, (value) => `env:${longestFirst.find((secret) => secret.value === value)?.name}`);
}

/** A section of a later version is refused as a whole; its secrets are not a second mistake. */
function isInLaterSection(path: Path): boolean {
  return path.some((_, index) => insteadOfKey(path.slice(0, index + 1)) !== undefined);
}

function misspelt(path: Path, text: string, names: readonly string[], source: SourceMap): Issue[] {
  if (names.length > 0) return [];
  const expected = 'env:NAME, the name of an environment variable in capitals';
  const attempt = ATTEMPT.exec(text)?.[0];
  if (attempt !== undefined && path[0] !== 'environment')
    return [{ message: 'not the name of a secret', found: show(attempt), expected, place: source.placeOf(path) }];
  const mustBe =
    path.join('.') === 'traffic.anonymise.key' ||
    path.join('.') === 'traffic.auth.jwt.key' ||
    SECRET_HEADERS.test(path[0] === 'remote-write' ? `${path.at(-1)}:` : text);
  return mustBe ? [{ message: 'a secret is written out', found: 'a literal value', expected, place: source.placeOf(path) }] : [];
}

function* textsOf(value: unknown, path: Path): Generator<readonly [Path, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* textsOf(item, [...path, index]);
  else if (value !== null && typeof value === 'object')
    for (const [name, item] of Object.entries(value)) yield* textsOf(item, [...path, name]);
}

function fits(holder: string, path: Path): boolean {
  const parts = holder.split('.');
  return parts.length === path.length && parts.every((part, index) => part === '*' || part === String(path[index]));
}
