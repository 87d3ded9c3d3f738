import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { generatedFiles } from '../../src/action/generated-files.js';
import { ACTIONS, type InputSpec } from '../../src/action/input-table.js';
import { ENTRIES } from '../../src/action/entry.js';

const read = (path: string): string => readFileSync(join(process.cwd(), path), 'utf8');

interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}
interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string; readonly required?: boolean }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value?: string }>>;
  readonly runs: { readonly using: string; readonly main?: string; readonly post?: string; readonly steps?: readonly Step[] };
}

const manifests = Object.entries(ACTIONS).map(([name, { path }]) => ({
  name,
  path,
  text: read(path),
  manifest: parse(read(path)) as Manifest,
}));
const composites = manifests.filter(({ manifest }) => manifest.runs.using === 'composite');

describe('one table', () => {
  test('action.yml and the pages say what the typed inputs say; run `npm run docs` where they do not', () => {
    for (const { path, text } of generatedFiles(read)) expect({ path, text: read(path) }).toEqual({ path, text });
  });

  test('knows every action there is', () => {
    const folders = readdirSync(join(process.cwd(), 'actions'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const paths = folders.map(({ name }) => `actions/${name}/action.yml`);
    expect(Object.values(ACTIONS).map(({ path }) => path)).toEqual(expect.arrayContaining(paths));
    expect(manifests).toHaveLength(paths.length + 1);
  });

  test.each(manifests)('$path: names are kebab-case, everything is described', ({ manifest }) => {
    for (const [name, { description }] of [...Object.entries(manifest.inputs), ...Object.entries(manifest.outputs)]) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(description.length).toBeGreaterThan(10);
    }
    expect(manifest.description.length).toBeLessThanOrEqual(160);
  });

  test.each(manifests.filter(({ manifest }) => manifest.runs.using !== 'composite'))(
    '$path runs on node24 from an entry there is',
    ({ manifest: { runs } }) => {
      expect(runs.using).toBe('node24');
      const entries = [runs.main, runs.post]
        .filter((path) => path !== undefined)
        .map((path) => /^\.\.\/\.\.\/dist\/([\w-]+)\.js$/.exec(path)?.[1]);
      for (const entry of entries) expect(Object.keys(ENTRIES)).toContain(entry);
    },
  );
});

/** The one action of somebody else: its service has no other documented client, and its library would add 5 MB and 200 packages. */
const UPLOAD = 'actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a';

describe('policy of the composites', () => {
  test('there is one', () => expect(composites.map(({ path }) => path)).toContain('action.yml'));

  test.each(composites)('$path calls its own siblings, by $/, and to upload an artifact the pinned action of GitHub', ({ manifest }) => {
    const known = [...Object.values(ACTIONS).map(({ path }) => `$/${path.replace('/action.yml', '')}`), UPLOAD];
    for (const step of manifest.runs.steps ?? []) if (step.uses !== undefined) expect(known).toContain(step.uses);
  });

  test.each(composites)('$path has no expression inside a script: an input could be one', ({ manifest }) => {
    for (const step of manifest.runs.steps ?? []) expect(step.run ?? '').not.toContain('${{');
  });

  test.each(composites)('$path gives every step an id of its own', ({ manifest }) => {
    const ids = (manifest.runs.steps ?? []).map(({ id }) => id);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(composites)(
    '$path uses only inputs it declares, all of them, and only steps before and outputs they have',
    ({ text, manifest }) => {
      const used = [...text.matchAll(/\binputs\.([\w-]+)/g)].map((match) => match[1]);
      expect([...new Set(used)].sort()).toEqual(Object.keys(manifest.inputs).sort());
      const steps = manifest.runs.steps ?? [];
      for (const [, id, output] of text.matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g)) {
        const step = steps.find((candidate) => candidate.id === id);
        const called = Object.values(ACTIONS).find(({ path }) => step?.uses === `$/${path.replace('/action.yml', '')}`);
        expect({ id, output, known: Object.keys(called?.outputs ?? {}) }).toMatchObject({ known: expect.arrayContaining([output]) });
      }
      steps.forEach((step, at) => {
        for (const [, id] of JSON.stringify([step.if, step.with]).matchAll(/\bsteps\.([\w-]+)\./g)) {
          expect(steps.slice(0, at).map((before) => before.id)).toContain(id);
        }
      });
    },
  );

  test.each(composites)('$path passes on only inputs that the called action has, and all that are required', ({ manifest }) => {
    for (const step of (manifest.runs.steps ?? []).filter(({ uses }) => uses !== UPLOAD)) {
      const called = Object.values(ACTIONS).find(({ path }) => step.uses === `$/${path.replace('/action.yml', '')}`);
      const inputs: Readonly<Record<string, InputSpec>> = called?.inputs ?? {};
      for (const name of Object.keys(step.with ?? {})) expect(Object.keys(inputs)).toContain(name);
      for (const [name, { required }] of Object.entries(inputs)) if (required) expect(Object.keys(step.with ?? {})).toContain(name);
    }
  });

  test.each(composites)('$path uses no context that a composite does not have', ({ text }) => {
    expect(text).not.toMatch(/\$\{\{[^}]*\b(secrets|vars)\./);
  });

  test('the root action passes each of its inputs to the experiment', () => {
    const root = composites.find(({ path }) => path === 'action.yml');
    const step = root?.manifest.runs.steps?.find(({ id }) => id === 'experiment');
    for (const name of Object.keys(ACTIONS.root.inputs)) expect(step?.with?.[name]).toBe(`\${{ inputs.${name} }}`);
  });
});
