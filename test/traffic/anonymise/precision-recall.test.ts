import { describe, expect, test } from '@jest/globals';
import { createAnonymiser } from '../../../src/traffic/anonymise/create-anonymiser.js';
import { ENTITIES } from '../../../src/traffic/anonymise/entity.js';
import { generateRecords, generateTexts, type Labelled, STANDARDS } from './labelled-texts.js';
import { score, shortOf } from './score.js';

const anonymiser = createAnonymiser({ key: 'test key' });
const SETS: readonly (readonly [name: string, set: readonly Labelled[]])[] = [
  ["the standards' own examples", STANDARDS],
  ['free text, eight locales', [1, 2, 3].flatMap((seed) => generateTexts(seed, 700))],
  ['records, eight locales', [4, 5, 6].flatMap((seed) => generateRecords(seed, 300))],
];

describe('precision and recall', () => {
  test.each(SETS)('%s', (_, set) => {
    expect(shortOf(score(anonymiser, set))).toEqual({});
  });

  test('the sets hold enough of every kind to tell', () => {
    const kinds = SETS.flatMap(([, set]) => set.flatMap(({ values }) => values.map(({ entity }) => entity)));
    const seldom = ENTITIES.filter(
      (entity) => !['CRYPTO', 'API_KEY', 'JWT'].includes(entity) && kinds.filter((kind) => kind === entity).length < 300,
    );
    expect(seldom).toEqual([]);
  });
});
