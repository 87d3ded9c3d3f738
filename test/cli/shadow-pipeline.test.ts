import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { foreshadowHere, startForeshadow } from '../support/command-line.js';
import { FakeActions, type FakeRun } from '../support/fake-actions.js';

const GOOD: FakeRun = {
  conclusion: 'success',
  jobs: [{ name: 'test', conclusion: 'success', seconds: 60, steps: [{ name: 'build', conclusion: 'success' }] }],
};
const BAD: FakeRun = {
  conclusion: 'failure',
  jobs: [{ name: 'test', conclusion: 'failure', seconds: 9, steps: [{ name: 'build', conclusion: 'failure' }] }],
};
const TOKEN = 'ghs_0123456789abcdef';

/** Generous for a slow machine; nothing here asks how long anything took. */
jest.setTimeout(60_000);

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'foreshadow-pipeline-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const words = (...more: string[]) => [
  'shadow-pipeline',
  '--workflow',
  'stage.yml',
  '--ref',
  'change',
  '--poll',
  '1ms',
  '--run',
  'run',
  ...more,
];
const envOf = (github: FakeActions, more: Readonly<Record<string, string>> = {}) => ({
  GITHUB_API_URL: github.url,
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_TOKEN: TOKEN,
  ...more,
});

describe('a shadow run of a workflow', () => {
  test('that goes as ever: pass, and it ran with the inputs and the ref of the shadow', async () => {
    await using github = await FakeActions.start({ outcome: () => GOOD });
    github.addRun(GOOD);
    github.addRun(GOOD);
    const { code, stdout, stderr } = await foreshadowHere(words('--input', 'configuration=next.yml', '--input', 'text=a=b', '--json'), {
      cwd,
      env: envOf(github),
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('Shadow run 5001') });
    expect(JSON.parse(stdout)).toMatchObject({
      outcome: 'pass',
      decision: 'advance',
      findings: [],
      primary: { id: 101 },
      shadow: { id: 5001, conclusion: 'success' },
      earlierRuns: 1,
    });
    expect(github.dispatches).toEqual([{ ref: 'change', inputs: { configuration: 'next.yml', text: 'a=b' } }]);
    expect(JSON.parse(readFileSync(join(cwd, 'run/verdict.json'), 'utf8'))).toMatchObject({ outcome: 'pass' });
    expect(github.violations).toEqual([]);
  });

  test('that fails twice at the same step: fail, with the decision that was asked for', async () => {
    await using github = await FakeActions.start({ outcome: () => BAD, namesNoRun: true });
    github.addRun(GOOD);
    const { code, stdout } = await foreshadowHere(words('--on-fail', 'roll-back'), { cwd, env: envOf(github) });
    expect(code).toBe(1);
    expect(stdout).toContain('"test / build" failed');
    expect(stdout).toContain('The stage is rolled back.');
    expect(github.dispatches).toHaveLength(2);
    expect(readFileSync(join(cwd, 'run/report.md'), 'utf8')).toContain('https://github.com/acme/shop/actions/runs/5002');
    expect(github.violations).toEqual([]);
  });

  test('that fails once and then goes as ever: held as not steady', async () => {
    await using github = await FakeActions.start({ outcome: (_inputs, count) => (count === 1 ? BAD : GOOD) });
    github.addRun(GOOD);
    const { code, stdout } = await foreshadowHere(words('--json'), { cwd, env: envOf(github) });
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'inconclusive', decision: 'hold' });
  });

  test('that never ends is cancelled, and the outcome is an error', async () => {
    await using github = await FakeActions.start({ outcome: () => null });
    github.addRun(GOOD);
    const { code, stderr } = await foreshadowHere(words('--within', '10ms'), { cwd, env: envOf(github) });
    expect({ code, stderr }).toEqual({ code: 69, stderr: expect.stringContaining('FS_PIPELINE_TIMEOUT') });
    expect(github.runs.at(-1)?.cancelled).toBe(true);
  });

  test('that nobody waits for any more is cancelled', async () => {
    await using github = await FakeActions.start({ outcome: () => null });
    github.addRun(GOOD);
    const child = startForeshadow(words(), { cwd, env: envOf(github) });
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      const asked = said.includes('queued');
      said += chunk.toString();
      if (!asked && said.includes('queued')) child.kill('SIGINT'); // once: a second signal ends it at once
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect({ code, said }).toEqual({ code: 69, said: expect.stringContaining('FS_CANCELLED') });
    expect(github.runs.at(-1)?.cancelled).toBe(true);
  });
});

describe('what cannot be done is said', () => {
  test.each([
    [403, 'Resource not accessible by integration', 'actions: write'],
    [404, 'Not Found', 'default branch'],
    [422, 'Workflow does not have a workflow_dispatch trigger', 'workflow_dispatch'],
  ])('GitHub refuses with %d', async (status, message, hint) => {
    await using github = await FakeActions.start({ outcome: () => GOOD });
    github.addRun(GOOD);
    github.refusals.push({ operation: 'actions/create-workflow-dispatch', status, message });
    const { code, stderr } = await foreshadowHere(words(), { cwd, env: envOf(github) });
    expect(code).toBe(69);
    expect(stderr).toContain('FS_PIPELINE_REFUSED');
    expect(stderr).toContain(hint);
    expect(stderr).not.toContain(TOKEN);
  });

  test('an input that the workflow does not declare', async () => {
    await using github = await FakeActions.start({ outcome: () => GOOD, inputs: ['configuration'] });
    github.addRun(GOOD);
    const { code, stderr } = await foreshadowHere(words('--input', 'other=1'), { cwd, env: envOf(github) });
    expect({ code, stderr }).toEqual({ code: 69, stderr: expect.stringContaining('Unexpected inputs') });
  });

  test('no earlier run to compare with', async () => {
    await using github = await FakeActions.start({ outcome: () => GOOD });
    const { code, stderr } = await foreshadowHere(words(), { cwd, env: envOf(github) });
    expect({ code, stderr }).toEqual({ code: 69, stderr: expect.stringContaining('--primary-run') });
    expect(github.dispatches).toEqual([]);
  });

  test('a workflow that a bot has started does not start itself again', async () => {
    await using github = await FakeActions.start({ outcome: () => GOOD });
    const env = {
      GITHUB_EVENT_NAME: 'workflow_dispatch',
      GITHUB_TRIGGERING_ACTOR: 'github-actions[bot]',
      GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/stage.yml@refs/heads/change',
    };
    const { code, stderr } = await foreshadowHere(words(), { cwd, env: envOf(github, env) });
    expect({ code, stderr }).toEqual({ code: 64, stderr: expect.stringContaining('start itself again') });
    expect(github.dispatches).toEqual([]);
  });

  test.each([
    [['--workflow', '../x.yml'], '--workflow'],
    [['--input', 'no-value'], 'NAME=VALUE'],
    [['--repo', 'no slash'], 'OWNER/NAME'],
    [['--token', TOKEN], 'env:NAME'],
    [['--token', 'env:NOT_SET'], 'FS_SECRET_MISSING'],
    [['--primary-run', 'x'], '--primary-run'],
    [['--within', 'soon'], 'duration'],
    [['--on-fail', 'panic'], 'hold'],
  ])('%j', async (more, said) => {
    await using github = await FakeActions.start({ outcome: () => GOOD });
    const { code, stderr } = await foreshadowHere(words(...more), { cwd, env: envOf(github) });
    expect({ code, stderr }).toEqual({ code: 64, stderr: expect.stringContaining(said) });
    expect(stderr).not.toContain(TOKEN);
  });
});
