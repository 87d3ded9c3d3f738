/** Identifiers seen so far: by the path whose answer held them, then by JSON key in lower case. */
export type SeenValues = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

const USUAL_KEYS = ['id', '_id', 'slug', 'uuid', 'key', 'code', 'name'];
const MOST_FILLED = 3;

/**
 * Puts identifiers in the place of `:parameters`: for `/books/:id` those that the answer to `/books` held, else any answer's value of the
 * parameter's own name. Empty where none is known.
 * @returns at most three paths
 */
export function fillRoute(route: string, seen: SeenValues): readonly string[] {
  let paths = [''];
  for (const part of route.split('/').slice(1)) {
    const name = /^:(\w+)/.exec(part)?.[1];
    if (name === undefined) paths = paths.map((path) => `${path}/${part}`);
    else
      paths = paths.flatMap((path) =>
        candidates(path, name, seen).map((value) => `${path}/${encodeURIComponent(value)}${part.slice(name.length + 1)}`),
      );
    paths = paths.slice(0, MOST_FILLED);
  }
  return paths;
}

function candidates(parent: string, name: string, seen: SeenValues): readonly string[] {
  const own = name.toLowerCase();
  const short = own.replace(/^.*?(id|slug|uuid|key|code|name)$/, '$1');
  const ofParent = [...seen].filter(([path]) => path.split('?', 1)[0] === (parent || '/')).map(([, values]) => values);
  for (const key of [own, short, ...USUAL_KEYS]) {
    const values = ofParent.flatMap((byKey) => byKey.get(key) ?? []);
    if (values.length > 0) return values.slice(0, MOST_FILLED);
  }
  return [...seen.values()].flatMap((byKey) => (own === 'id' ? [] : (byKey.get(own) ?? []))).slice(0, MOST_FILLED);
}
