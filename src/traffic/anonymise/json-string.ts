import type { Decoded } from './sink.js';

/** The text of a JSON string without its quotes; as it stands where its escapes are broken or its end is missing. */
export function decodeJsonString(raw: string): Decoded {
  const whole = parse(raw);
  let places: Int32Array | null = null;
  return {
    text: whole ?? raw,
    at: (index) => {
      if (whole === null) return index;
      places ??= placesOf(raw, whole.length);
      return places[index] ?? raw.length;
    },
    encode: (text) => (whole === null ? text.replace(/["\\]/g, '') : JSON.stringify(text).slice(1, -1)),
  };
}

function parse(raw: string): string | null {
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch {
    return null;
  }
}

function placesOf(raw: string, length: number): Int32Array {
  const places = new Int32Array(length + 1);
  let at = 0;
  for (let index = 0; index < length; index++) {
    places[index] = at;
    at += raw.charCodeAt(at) === 92 ? (raw.charCodeAt(at + 1) === 117 ? 6 : 2) : 1;
  }
  places[length] = raw.length;
  return places;
}
