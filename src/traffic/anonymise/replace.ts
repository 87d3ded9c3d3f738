import { createHmac } from 'node:crypto';
import type { AnonymiseSpec, Entity, Strategy } from './entity.js';
import { createPseudonyms } from './pseudonym.js';

/** What takes a value's place; a number's is a number. */
export interface Replace {
  text(entity: Entity, value: string): string | null;
  number(entity: Entity, value: string): string | null;
}

/** @param anonymise what is done with the claims of a token, written as JSON */
export function createReplace(spec: AnonymiseSpec, anonymise: (json: string) => string): Replace {
  const pseudonyms = createPseudonyms(spec.key, anonymise);
  const strategyOf = (entity: Entity): Strategy => spec.strategies?.[entity] ?? 'pseudonym';
  const hash = (value: string): string => createHmac('sha256', spec.key).update(value).digest('hex').slice(0, 16);
  return {
    text(entity, value) {
      switch (strategyOf(entity)) {
        case 'keep':
          return null;
        case 'redact':
          return `<${entity}>`;
        case 'mask':
          return value.replace(/[\p{L}\p{N}]/gu, '*');
        case 'hash':
          return hash(value);
        default:
          return pseudonyms.of(entity, value);
      }
    },
    number(entity, value) {
      switch (strategyOf(entity)) {
        case 'keep':
          return null;
        case 'redact':
          return '0';
        case 'mask':
          return value.replace(/\d/g, '9');
        case 'hash':
          return String(Number.parseInt(hash(value).slice(0, 12), 16));
        default:
          return pseudonyms.ofNumber(entity, value);
      }
    },
  };
}
