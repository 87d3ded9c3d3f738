import type { FullAnonymiser } from '../../../src/traffic/anonymise/anonymiser.js';
import { ENTITIES, type Entity } from '../../../src/traffic/anonymise/entity.js';
import type { Labelled } from './labelled-texts.js';

export interface Score {
  hits: number;
  missed: string[];
  wrong: string[];
}

/** Tokens are one kind of thing here: an API key in a field called `token` is a secret, too. */
export const family = (entity: Entity): Entity => (entity === 'API_KEY' || entity === 'JWT' ? 'SECRET' : entity);

/** A value is found where a finding of its kind covers it; a finding is right where it lies on a value of its kind. */
export function score({ detect }: Pick<FullAnonymiser, 'detect'>, set: readonly Labelled[]): Map<Entity, Score> {
  const scores = new Map<Entity, Score>(ENTITIES.map((entity) => [family(entity), { hits: 0, missed: [], wrong: [] }]));
  for (const { text, values } of set) {
    const found = detect(text);
    for (const value of values) {
      const own = scores.get(family(value.entity)) as Score;
      if (found.some((one) => family(one.entity) === family(value.entity) && one.start <= value.start && one.end >= value.end)) own.hits++;
      else own.missed.push(`${text.slice(value.start, value.end)} in ${text}`);
    }
    for (const one of found) {
      const right = values.some((value) => family(one.entity) === family(value.entity) && one.start < value.end && one.end > value.start);
      if (!right) (scores.get(family(one.entity)) as Score).wrong.push(`${text.slice(one.start, one.end)} in ${text}`);
    }
  }
  return scores;
}

/** Names and addresses are known by the names of their fields alone. */
const BY_FIELD: ReadonlySet<Entity> = new Set<Entity>(['PERSON', 'LOCATION']);

/** What falls short of 0.99 (0.95 for names and addresses), with examples. */
export function shortOf(scores: ReadonlyMap<Entity, Score>): Record<string, unknown> {
  const below: Record<string, unknown> = {};
  for (const [entity, { hits, missed, wrong }] of scores) {
    const least = BY_FIELD.has(entity) ? 0.95 : 0.99;
    const total = hits + missed.length;
    const recall = total === 0 ? 1 : hits / total;
    const precision = hits + wrong.length === 0 ? 1 : hits / (hits + wrong.length);
    if (recall < least || precision < least) below[entity] = { recall, precision, missed: missed.slice(0, 8), wrong: wrong.slice(0, 8) };
  }
  return below;
}
