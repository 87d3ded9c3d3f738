/** What a recording says about itself, in a file of its own beside it (`NAME.manifest.json`). */
export interface Manifest {
  readonly version: 1;
  /** ISO 8601 */
  readonly madeAt: string;
  /** what it was recorded from or made of; never an address with credentials */
  readonly source: string;
  /** null where the recording was not anonymised by us */
  readonly anonymiser: { readonly version: number; readonly keyId: string } | null;
  /** each route with its count of requests, the commonest first; null while it is still being recorded */
  readonly routes: Readonly<Record<string, number>> | null;
  readonly requests: number | null;
  /** ISO 8601: from then on `validate` asks for a fresh one */
  readonly expiresAt: string;
}

/** Traffic changes with the product: after this a recording is old. */
export const RECORDING_LIFETIME_DAYS = 90;
/** No more routes are listed; what is rarer is in the recording all the same. */
export const MOST_ROUTES = 500;
const DAY_MS = 86_400_000;

export function manifestPath(recording: string): string {
  return `${recording}.manifest.json`;
}

export function composeManifest(made: {
  readonly atMs: number;
  readonly source: string;
  readonly anonymiser: Manifest['anonymiser'];
  readonly routes: ReadonlyMap<string, number> | null;
}): Manifest {
  const { routes } = made;
  const ordered = routes && [...routes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return {
    version: 1,
    madeAt: new Date(made.atMs).toISOString(),
    source: withoutCredentials(made.source),
    anonymiser: made.anonymiser,
    routes: ordered && Object.fromEntries(ordered.slice(0, MOST_ROUTES)),
    requests: ordered?.reduce((sum, [, count]) => sum + count, 0) ?? null,
    expiresAt: new Date(made.atMs + RECORDING_LIFETIME_DAYS * DAY_MS).toISOString(),
  };
}

function withoutCredentials(source: string): string {
  return source.replace(/:\/\/[^/?#@\s]*@/, '://').replace(/[?#]\S*/, '');
}

/** A manifest as it is read back, or null where it is none. */
export function readManifest(text: string): Manifest | null {
  try {
    const value = JSON.parse(text) as Partial<Manifest> | null;
    if (value?.version !== 1 || typeof value.madeAt !== 'string' || Number.isNaN(Date.parse(value.madeAt))) return null;
    return value as Manifest;
  } catch {
    return null;
  }
}

/**
 * What is to be said about a recording before it is used.
 * @param expected routes or globs that the traffic is meant to have
 * @param matches whether a glob fits a route
 */
export function questionManifest(
  manifest: Manifest,
  nowMs: number,
  anonymiserVersion: number,
  expected: readonly string[],
  matches: (route: string, wanted: string) => boolean,
): string[] {
  const warnings: string[] = [];
  const ageDays = Math.floor((nowMs - Date.parse(manifest.madeAt)) / DAY_MS);
  if (nowMs > Date.parse(manifest.expiresAt))
    warnings.push(`the recording is ${ageDays} days old (its manifest says until ${manifest.expiresAt.slice(0, 10)}): record again`);
  if (manifest.anonymiser === null) warnings.push('the recording was not anonymised');
  else if (manifest.anonymiser.version < anonymiserVersion)
    warnings.push(
      `the recording was anonymised by older rules (${manifest.anonymiser.version}, now ${anonymiserVersion}): \`foreshadow anonymise\` it again`,
    );
  const routes = Object.keys(manifest.routes ?? {});
  if (routes.length === 0) warnings.push('the recording names no routes: it was cut off, or nothing was recorded');
  else {
    const missing = expected.filter((wanted) => !routes.some((route) => matches(route, wanted)));
    if (missing.length > 0)
      warnings.push(
        `the recording lacks ${missing.length} expected ${missing.length === 1 ? 'route' : 'routes'}: ${missing.slice(0, 10).join(', ')}`,
      );
  }
  return warnings;
}
