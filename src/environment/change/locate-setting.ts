/** How far apart two keys of one path may stand; beyond it a name that is the same is taken for another one. */
const MOST_LINES = 2_000;

/**
 * The line, from 1, on which a setting is written, found by the names of its path one below the other; undefined where it is not found. It is
 * for a reader's eyes: of two places with the same names the first is taken.
 * @param key as `readSettings` names it: `pool.max`, `services.api.environment[POOL]`, `Deployment/api.spec.replicas`
 */
export function locateSetting(text: string, key: string): number | undefined {
  const lines = text.split(/\r?\n/);
  const names = segmentsOf(key);
  const last = names.at(-1);
  if (last === undefined) return undefined;
  return first(lines, key, 0) ?? descend(lines, names) ?? first(lines, last, 0);
}

/** Each name on a line at or below the one before, deeper or as deep as it. */
function descend(lines: readonly string[], names: readonly string[]): number | undefined {
  let at = 0;
  let found: number | undefined;
  for (const name of names) {
    found = first(lines, name, at);
    if (found === undefined || found - at > MOST_LINES) return undefined;
    at = found - 1;
  }
  return found;
}

function first(lines: readonly string[], name: string, from: number): number | undefined {
  const quoted = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  // As a key (`name:`, `"name":`, `name =`, `- name=`, inside of `{ }` too), or as the value that tells entries of a list apart.
  const pattern = new RegExp(`(^|[\\s,{\\["'-])${quoted}["'\\]]?\\s*[:=]|:\\s*["']?${quoted}["']?\\s*([,}]|$)`);
  for (let index = from; index < lines.length; index++) if (pattern.test(lines[index] as string)) return index + 1;
  return undefined;
}

/** The names of a path; positions in a list say nothing about a line. */
function segmentsOf(key: string): string[] {
  const names = key.match(/[^.[\]]+/g) ?? [];
  return names.map((name) => name.split('/').at(-1) as string).filter((name) => !/^\d+$/.test(name));
}
