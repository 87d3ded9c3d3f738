import { createHmac } from 'node:crypto';

/** Endless bytes that depend on a key and a value alone, dealt out as numbers. */
export interface KeyedStream {
  /** a whole number from 0 to `limit` - 1; `limit` at most 65,536 */
  below(limit: number): number;
  digits(count: number): string;
}

/** @param label separates what is drawn for one purpose from another, such as the entity */
export function openKeyedStream(key: string, label: string, value: string): KeyedStream {
  let block = createHmac('sha256', key).update(`${label}\0${value}`).digest('binary');
  let at = 0;
  let round = 0;
  const byte = (): number => {
    if (at === block.length) {
      round++;
      block = createHmac('sha256', key).update(`${label}\0${round}\0${value}`).digest('binary');
      at = 0;
    }
    return block.charCodeAt(at++);
  };
  const below = (limit: number): number => ((byte() << 8) | byte()) % limit;
  return {
    below,
    digits(count) {
      let text = '';
      // Three digits of 16 bits: the bias of 65,536 mod 1,000 is below 1 %.
      while (text.length < count) text += String(below(1000)).padStart(3, '0');
      return text.slice(0, count);
    },
  };
}

/** Puts `digits` where `pattern` has digits; every other character stays. */
export function fillDigits(pattern: string, digits: string): string {
  let next = 0;
  return pattern.replace(/\d/g, () => digits[next++] ?? '0');
}
