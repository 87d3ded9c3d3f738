import { expect, test } from '@jest/globals';
import { reproduceLine } from '../../src/run/reproduce-line.js';

test('a run is started again by one line, typed in the same directory', () => {
  expect(reproduceLine({ config: '/srv/shop/foreshadow.yml', shadow: 'feature/a', seed: 7 }, '/srv/shop')).toBe(
    'foreshadow run --config foreshadow.yml --shadow feature/a --seed 7',
  );
  expect(reproduceLine({ config: 'foreshadow.yml', force: true, seed: 7 }, '/')).toBe(
    'foreshadow run --config foreshadow.yml --force --seed 7',
  );
});

test('a name is never more than a word to the shell', () => {
  expect(reproduceLine({ config: 'a b.yml', primary: '$(rm -rf ~)', recording: "it's;x", seed: 1 }, '/')).toBe(
    "foreshadow run --config 'a b.yml' --primary '$(rm -rf ~)' --recording 'it'\\''s;x' --seed 1",
  );
});
