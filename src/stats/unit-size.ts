/** Events that no trial claims belong together where they fall into one such stretch: about what one request may set off. */
export const STRETCH_MS = 50;

/** The size of a unit of events as it is kept: exact where it matters, above 64 rounded to a power of two. */
export function keptSize(events: number): string {
  return String(events <= 64 ? events : 2 ** Math.floor(Math.log2(events)));
}
