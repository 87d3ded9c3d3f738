import { readFile, stat } from 'node:fs/promises';
import picomatch from 'picomatch';
import type { Plan } from '../config/plan.js';
import { manifestPath, questionManifest, readManifest } from '../traffic/manifest.js';

/**
 * What is to be said about a plan's recording before it is used: that it is not there, is old, was anonymised by older rules, or lacks routes.
 * @param anonymiserVersion of the rules of this version
 * @param described routes of the service from elsewhere (its OpenAPI document), as `GET /books/{id}`
 */
export async function questionRecording(
  plan: Plan,
  nowMs: number,
  anonymiserVersion: number,
  described: readonly string[],
): Promise<string[]> {
  const { recording } = plan.traffic.replay;
  if (recording === null) return [];
  if (!(await isThere(recording))) return [`the recording is not there: ${recording}`];
  const text = await readFile(manifestPath(recording), 'utf8').catch(() => null);
  if (text === null)
    return [
      'the recording has no manifest: how old it is and which routes it has is not known (`foreshadow record` and `anonymise` write one)',
    ];
  const manifest = readManifest(text);
  if (manifest === null) return [`the manifest of the recording cannot be read: ${manifestPath(recording)}`];
  const accepted = plan.accept.flatMap(({ route }) => (route === undefined ? [] : [route]));
  const expected = [...new Set([...(plan.traffic.select.paths ?? []), ...accepted, ...described])];
  return questionManifest(manifest, nowMs, anonymiserVersion, expected, fits);
}

async function isThere(file: string): Promise<boolean> {
  return await stat(file).then(
    () => true,
    () => false,
  );
}

/** A route fits a route with the same words in the same places, or a glob over paths. */
export function fits(route: string, wanted: string): boolean {
  const method = /^[A-Z]+ /.exec(wanted)?.[0] ?? '';
  if (method !== '' && !route.startsWith(method)) return false;
  const path = route.slice(route.indexOf(' ') + 1);
  const words = path.split('/');
  const others = wanted.slice(method.length).split('?', 1)[0]?.split('/') ?? [];
  if (words.length === others.length && words.every((word, i) => word === others[i] || word.startsWith('{') || others[i]?.startsWith('{')))
    return true;
  return method === '' && picomatch.isMatch(path.replace(/\{[^}]*\}/g, 'x'), wanted, { dot: true });
}
