import { describe, expect, test } from '@jest/globals';
import { FeatureFlags } from '@actions/expressions';
import { validate } from '@actions/languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { projectFiles, read } from './project.js';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly Step[];
}
interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const WORKFLOWS = projectFiles().filter((path) => /^\.github\/workflows\/.*\.yml$/.test(path));
/** An action of this repository, at the commit of the workflow itself. */
const OWN = /^\$\/actions\/[a-z-]+$/;
const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;

/** Whole workflows shown in a document. */
const EXAMPLES = projectFiles()
  .filter((path) => path.endsWith('.md') && !path.startsWith('test/'))
  .flatMap((path) =>
    [...read(path).matchAll(/^```yaml\n([\s\S]*?)^```$/gm)]
      .map(([, text = ''], index) => ({ name: `${path}, block ${index + 1}`, text }))
      .filter(({ text }) => /^jobs:/m.test(text)),
  );

describe('workflows', () => {
  test('there are some', () => {
    expect(WORKFLOWS.length).toBeGreaterThan(2);
    expect(EXAMPLES.length).toBeGreaterThan(2);
  });

  test.each(WORKFLOWS)('%s gives each job the least rights, a time limit and pinned actions', (path) => {
    const workflow = parse(read(path)) as Workflow;
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) {
      expect(job.permissions).toBeDefined();
      expect(job['timeout-minutes']).toBeGreaterThan(0);
      for (const step of job.steps ?? []) assertSafe(step);
    }
  });

  test.each(EXAMPLES)('$name shows pinned actions and named rights', ({ text }) => {
    const workflow = parse(text) as Workflow;
    expect(workflow.permissions).toEqual({});
    for (const step of Object.values(workflow.jobs).flatMap((job) => job.steps ?? [])) {
      if (step.uses !== undefined && !step.uses.startsWith('OWNER/')) expect(step.uses).toMatch(PINNED);
    }
  });

  test.each(WORKFLOWS.map((path) => ({ name: path, text: read(path) })).concat(EXAMPLES))(
    '$name is what GitHub understands',
    async ({ name, text }) => {
      const path = name.endsWith('.yml') ? name : '.github/workflows/example.yml';
      const document = TextDocument.create(`file:///${path}`, 'yaml', 0, text);
      const found = await validate(document, { featureFlags: new FeatureFlags({ all: true, blockScalarChompingWarning: false }) });
      expect(found.map(({ message, range }) => `${range.start.line + 1}: ${message}`)).toEqual([]);
    },
  );

  test('a mistake in one is found', async () => {
    const text = 'on: pull_request\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - runs: x\n';
    const found = await validate(TextDocument.create('file:///.github/workflows/a.yml', 'yaml', 0, text));
    expect(found.length).toBeGreaterThan(0);
  });
});

function assertSafe({ uses, run, with: inputs }: Step): void {
  if (uses !== undefined) expect(uses).toMatch(uses.startsWith('$/') ? OWN : PINNED);
  if (uses?.startsWith('actions/checkout@')) expect(inputs).toMatchObject({ 'persist-credentials': false });
  // What somebody else names would become part of the script.
  expect(run ?? '').not.toContain('${{');
}
