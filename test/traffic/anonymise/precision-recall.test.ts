import { describe, expect, test } from '@jest/globals';
import { createAnonymiser } from '../../../src/traffic/anonymise/create-anonymiser.js';
import { ENTITIES, type Entity } from '../../../src/traffic/anonymise/entity.js';
import { generateRecords, generateTexts, type Labelled, STANDARDS } from './labelled-texts.js';

const anonymiser = createAnonymiser({ key: 'test key' });
/** Names and addresses are known by the names of their fields alone. */
const BY_FIELD: ReadonlySet<Entity> = new Set<Entity>(['PERSON', 'LOCATION']);
/** Tokens are one kind of thing here: an API key in a field called `token` is a secret, too. */
const family = (entity: Entity): Entity => (entity === 'API_KEY' || entity === 'JWT' ? 'SECRET' : entity);

interface Score {
  hits: number;
  missed: string[];
  wrong: string[];
}

/** A value is found where a finding of its kind covers it; a finding is right where it lies on a value of its kind. */
function score(set: readonly Labelled[]): Map<Entity, Score> {
  const scores = new Map<Entity, Score>(ENTITIES.map((entity) => [family(entity), { hits: 0, missed: [], wrong: [] }]));
  for (const { text, values } of set) {
    const found = anonymiser.detect(text);
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

const SETS: readonly (readonly [name: string, set: readonly Labelled[]])[] = [
  ["the standards' own examples", STANDARDS],
  ['free text, eight locales', [1, 2, 3].flatMap((seed) => generateTexts(seed, 700))],
  ['records, eight locales', [4, 5, 6].flatMap((seed) => generateRecords(seed, 300))],
];

describe('precision and recall', () => {
  test.each(SETS)('%s', (_, set) => {
    const below: Record<string, unknown> = {};
    for (const [entity, { hits, missed, wrong }] of score(set)) {
      const least = BY_FIELD.has(entity) ? 0.95 : 0.99;
      const total = hits + missed.length;
      const recall = total === 0 ? 1 : hits / total;
      const precision = hits + wrong.length === 0 ? 1 : hits / (hits + wrong.length);
      if (recall < least || precision < least) below[entity] = { recall, precision, missed: missed.slice(0, 8), wrong: wrong.slice(0, 8) };
    }
    expect(below).toEqual({});
  });

  test('the sets hold enough of every kind to tell', () => {
    const kinds = SETS.flatMap(([, set]) => set.flatMap(({ values }) => values.map(({ entity }) => entity)));
    const seldom = ENTITIES.filter(
      (entity) => !['CRYPTO', 'API_KEY', 'JWT'].includes(entity) && kinds.filter((kind) => kind === entity).length < 300,
    );
    expect(seldom).toEqual([]);
  });
});
