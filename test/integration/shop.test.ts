import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { parseDocument } from 'yaml';
import type { Finding } from '../../src/judge/verdict.js';
import { dockerEnv, leftovers } from '../support/compose-scene.js';
import { type ComposeProject, makeExampleImages, openComposeProject } from '../support/compose-project.js';
import { openDocker } from '../support/docker.js';

// Timings never decide: a busy machine may take long.
jest.setTimeout(600_000);
// A run in which the generator was late is an error of the machine's, not a verdict: then once more.
jest.retryTimes(1);

interface Change {
  readonly name: string;
  readonly expected: { readonly kpi: string; readonly route?: string } | null;
}

const CHANGES = JSON.parse(readFileSync('examples/shop-changes/changes.json', 'utf8')) as readonly Change[];
/** The others are for bench/shop-outcomes.mjs, or for FORESHADOW_SHOP=all: a minute each. */
const ALWAYS = ['harmless', 'divergence'];
const every = process.env['FORESHADOW_SHOP'] === 'all';
const chosen = CHANGES.filter(({ name }) => every || ALWAYS.includes(name));
if (!every) process.stderr.write('skipped: most changes to the shop, because they take a minute each (FORESHADOW_SHOP=all runs them)\n');

const docker = await openDocker();
const made = docker.missing === undefined ? makeExampleImages(docker) : { missing: docker.missing, images: {} };
if (docker.missing === undefined && made.missing !== undefined) process.stderr.write(`skipped: the shop, because ${made.missing}\n`);
afterAll(() => docker[Symbol.asyncDispose]());

const when = made.missing === undefined ? describe : describe.skip;

when('the shop, from nothing to a verdict', () => {
  let shop: ComposeProject;
  let said = '';

  beforeAll(async () => {
    shop = openComposeProject('shop', { ...dockerEnv(docker), ...made.images });
    const { code, stdout, stderr } = await shop.run('init');
    if (code !== 0) throw new Error(stderr);
    said = stdout;
  });
  afterAll(async () => {
    shop[Symbol.dispose]();
    expect(await leftovers(docker)).toEqual([]);
  });

  test('init says what it found, and records the end-to-end tests against a project of its own', () => {
    expect(said).toContain('service `api` of compose.yaml');
    expect(said).toMatch(/login: +POST \/login/);
    expect(said).toMatch(/recorded \d{3} requests of 6 clients from `npm run test:e2e`/);
    expect(said).not.toContain('no recording was made');
  });

  describe('then a change', () => {
    beforeAll(() => {
      shop.write('foreshadow.yml', shortened(shop.read('foreshadow.yml')));
      shop.commit('foreshadow');
    });

    test.each(chosen)('$name', async ({ name, expected }) => {
      shop.change(name);
      const { verdict, stderr } = await shop.judge();
      const found = verdict.findings.filter(({ outcome, code }) => outcome === 'fail' || code === 'forecast-breach');
      const failed = found.map(shown);
      if (expected === null) {
        expect(failed).toEqual([]);
        expect(['pass', 'inconclusive']).toContain(verdict.outcome);
      } else {
        expect({ stderr, failed }).toMatchObject({ failed: expect.arrayContaining([expect.objectContaining(expected)]) });
        // a breach that is still to come holds
        expect(verdict.outcome).toBe(found.every(({ code }) => code === 'forecast-breach') ? 'inconclusive' : 'fail');
      }
      expect(await leftovers(docker)).toEqual([]);
    });
  });
});

const shown = ({ code, kpi, route }: Finding) => ({ code, kpi, route });

/** With the scripted customer, and less traffic than a pull request would get. The margins are the usual ones: a machine that is too noisy for them is said to be. */
function shortened(text: string): string {
  const document = parseDocument(text);
  document.setIn(['traffic', 'synthetic'], { scenarios: 'scenarios/*.yml' });
  document.setIn(['traffic', 'for'], every ? '60s' : '20s'); // growth of memory is not judged before a minute
  document.setIn(['budget'], every ? '8m' : '4m');
  return String(document);
}
