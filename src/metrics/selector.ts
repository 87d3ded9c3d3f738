/** The selector of a counter: a metric's name, with or without `{...}`. No function, no range: what is read is what was scraped. */
const SELECTOR = /^\s*([a-zA-Z_:][\w:]*)\s*(\{.*\})?\s*$/s;

/** Whether a text is a selector and nothing else. */
export function isSelector(text: string): boolean {
  return SELECTOR.test(text);
}

/** The selector of the buckets of a classic histogram: `x{...}` or `x_bucket{...}` -> `x_bucket{...}`. */
export function bucketsOf(selector: string): string {
  return selector.replace(SELECTOR, (_, name: string, labels = '') => `${name.replace(/_bucket$/, '')}_bucket${labels}`);
}

/** The selector of the histogram itself, as native ones are stored. */
export function histogramOf(selector: string): string {
  return selector.replace(SELECTOR, (_, name: string, labels = '') => `${name.replace(/_bucket$/, '')}${labels}`);
}
