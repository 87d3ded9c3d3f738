const IDENTIFIER = /^[A-Za-z_$][\w$-]*$/;
const DIGIT = /\d/;

/** Shapes of keys that name a record rather than a field; each needs a digit, so that ordinary words never match. */
const ID_SHAPES: readonly RegExp[] = [
  /^\d+$/, // 42
  /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i, // UUID
  /^(?=.*\d)[0-9a-f]{12,}$/i, // object ids, hashes
  /^(?=(?:.*\d){3})(?=.*[A-Za-z])[A-Za-z0-9]{20,}$/, // ULID, nanoid and the like: long, letters and at least three digits
  /^[A-Za-z]+[_:-](?:\d{2,}|(?=.*\d)[0-9a-f]{12,})$/i, // user_12345, book-42
  /^\d{4}-\d{2}(?:-\d{2}.*)?$/, // a date as key
];

const MAX_KEY = 60;

/** Whether an object's key looks like the id of a record, so that `{"9f2c...": {...}}` is a map and not a field. */
export function looksLikeId(key: string): boolean {
  return DIGIT.test(key) && ID_SHAPES.some((shape) => shape.test(key));
}

/** `$.a` + `b` -> `$.a.b`; an id -> `$.a.*`; any other text -> `$.a["two words"]`. */
export function keyPath(path: string, key: string): string {
  if (looksLikeId(key)) return `${path}.*`;
  return IDENTIFIER.test(key) && key.length <= MAX_KEY
    ? `${path}.${key}`
    : `${path}[${JSON.stringify(key.slice(0, MAX_KEY).toWellFormed())}]`;
}

/** Every index is the same path: one fault that hits all elements counts once. */
export function elementPath(path: string): string {
  return `${path}[]`;
}
