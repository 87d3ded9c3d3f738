import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { findByVariable } from '../../src/io/process-group.js';
import { systemClock } from '../../src/io/system-clock.js';
import { answeringServer } from '../support/answering-server.js';
import { foreshadowHere, startForeshadow } from '../support/command-line.js';
import { FakeActions, type FakeRun } from '../support/fake-actions.js';
import { BROKEN, PullRequestScene } from '../support/pull-request-scene.js';
import { runWorkflow, type WorkflowResult } from '../support/workflow-runner.js';

/** Generous for a slow machine; nothing here asks how long anything took. */
jest.setTimeout(180_000);

const artifactsOf = (scene: PullRequestScene): string => {
  const folder = join(scene.directory, 'artifacts');
  mkdirSync(folder, { recursive: true });
  return folder;
};
const stepsOf = ({ jobs }: WorkflowResult, job: string) => jobs[job]?.steps.map(({ id, outcome }) => `${id} ${outcome}`);

describe('pull-request-gate', () => {
  test('a broken route: red, with outputs, the comment, and the run folder as an artifact', async () => {
    await using scene = await PullRequestScene.open({ answers: BROKEN });
    const artifacts = artifactsOf(scene);
    const result = await runWorkflow({ workflow: 'pull-request-gate.yml', artifacts, ...scene.place(scene.pullRequest) });
    expect(stepsOf(result, 'gate')).toEqual(['step-1 success', 'experiment success', 'report success', 'upload success', 'gate failure']);
    expect(result.outputs).toEqual({ outcome: 'fail', decision: 'hold' });
    expect(scene.github.comments).toEqual([expect.objectContaining({ issue: 7, body: expect.stringContaining('GET /search') })]);
    expect(existsSync(join(artifacts, 'foreshadow', 'verdict.json'))).toBe(true);
    expect(scene.github.violations).toEqual([]);
  });
});

describe('fork-safe-gate', () => {
  test('computes without a right to write, carries one small document, and comments from there', async () => {
    await using scene = await PullRequestScene.open({ answers: BROKEN });
    const artifacts = artifactsOf(scene);
    scene.github.readOnly = true;
    const computed = await runWorkflow({ workflow: 'fork-safe-gate.yml', artifacts, ...scene.place(scene.pullRequest) });
    expect(Object.keys(computed.jobs)).toEqual(['compute']);
    expect(stepsOf(computed, 'compute')).toEqual([
      'step-1 success',
      'experiment success',
      'report success',
      'carry success',
      'upload success',
      'gate failure',
    ]);
    expect(scene.github.requests).toEqual([]);

    scene.github.readOnly = false;
    scene.github.pulls.push({ number: 7, sha: scene.headSha, branch: 'change', repository: 'eve/shop' });
    const commented = await runWorkflow({ workflow: 'fork-safe-gate.yml', artifacts, ...scene.place(scene.followed) });
    expect(stepsOf(commented, 'comment')).toEqual(['carried success', 'report success']);
    expect(scene.github.comments).toEqual([expect.objectContaining({ issue: 7, body: expect.stringContaining('GET /search') })]);
    expect(scene.github.violations).toEqual([]);

    // The same, forged: nothing of it is shown.
    writeFileSync(join(artifacts, 'foreshadow-gate', 'gate.json'), JSON.stringify({ schema: 1, outcome: 'pass', html: '<script>' }));
    const forged = await runWorkflow({ workflow: 'fork-safe-gate.yml', artifacts, ...scene.place(scene.followed) });
    expect(forged.jobs['comment']?.annotations).toEqual([
      expect.objectContaining({ kind: 'warning', message: expect.stringContaining('gate.json') }),
    ]);
    expect(scene.github.comments).toEqual([expect.objectContaining({ edits: 0 })]);
  });

  test('a run that left nothing is no failure of the one that would comment', async () => {
    await using scene = await PullRequestScene.open();
    const result = await runWorkflow({ workflow: 'fork-safe-gate.yml', artifacts: artifactsOf(scene), ...scene.place(scene.followed) });
    expect(stepsOf(result, 'comment')).toEqual(['carried failure', 'report skipped']);
    expect(result.jobs['comment']?.outcome).toBe('success');
  });
});

const CONFIG = `state: { kind: directory }
rollback: { reverter: { kind: config-file, file: app.conf }, when: auto }
`;

/** A service whose configuration file was good once and is not any more. */
async function rollbackScene(): Promise<PullRequestScene> {
  const scene = await PullRequestScene.open({ config: (text) => `${text}${CONFIG}` });
  scene.write('app.conf', 'pool = 8\n');
  const { code, stderr } = await foreshadowHere(['verified', '--add', 'current', '--by', 'ann'], { cwd: scene.workspace });
  if (code !== 0) throw new Error(stderr);
  scene.write('app.conf', 'pool = 1\n');
  return scene;
}

describe('rollback', () => {
  test('says first what it would do, does it once, and a second one finds it done', async () => {
    await using scene = await rollbackScene();
    const artifacts = artifactsOf(scene);
    const file = join(scene.workspace, 'app.conf');
    const event = { name: 'workflow_dispatch', payload: {} };
    const start = (inputs: Readonly<Record<string, unknown>>) =>
      runWorkflow({
        workflow: 'rollback.yml',
        artifacts,
        inputs: { environment: 'production', reason: 'errors after "the" deploy; `x` $(y)', ...inputs },
        ...scene.place(event),
      });
    const planned = await start({ 'dry-run': true });
    expect(planned.outputs).toEqual({ status: 'would-roll-back' });
    expect(readFileSync(file, 'utf8')).toBe('pool = 1\n');

    const done = await start({});
    expect(stepsOf(done, 'roll-back')).toEqual(['step-1 success', 'plan success', 'act success', 'upload success']);
    expect(done.outputs).toEqual({ status: 'rolled-back' });
    expect(readFileSync(file, 'utf8')).toBe('pool = 8\n');
    expect(readFileSync(join(artifacts, 'foreshadow-rollback', 'journal.ndjson'), 'utf8')).toContain('"by":"ann"');

    expect((await start({})).outputs).toEqual({ status: 'stood-already' });
  });

  test('a version that nobody has verified is refused before anything is touched', async () => {
    await using scene = await rollbackScene();
    const place = scene.place({ name: 'workflow_dispatch', payload: {} });
    const result = await runWorkflow({
      workflow: 'rollback.yml',
      artifacts: artifactsOf(scene),
      inputs: { environment: 'production', reason: 'x', version: 'v9' },
      ...place,
    });
    expect(stepsOf(result, 'roll-back')).toEqual(['step-1 success', 'plan failure', 'act skipped', 'upload success']);
    expect(readFileSync(join(scene.workspace, 'app.conf'), 'utf8')).toBe('pool = 1\n');
  });
});

const GOOD: FakeRun = {
  conclusion: 'success',
  jobs: [{ name: 'deploy', conclusion: 'success', seconds: 60, steps: [{ name: 'smoke', conclusion: 'success' }] }],
};
const BAD: FakeRun = {
  conclusion: 'failure',
  jobs: [{ name: 'deploy', conclusion: 'failure', seconds: 20, steps: [{ name: 'smoke', conclusion: 'failure' }] }],
};

describe('shadow-pipeline', () => {
  test('a shadow run that fails twice: red, summarised, and the stage is rolled back where that is asked for', async () => {
    await using scene = await rollbackScene();
    await using github = await FakeActions.start({ outcome: () => BAD, inputs: ['configuration'] });
    github.addRun(GOOD);
    const place = scene.place({ name: 'push', payload: {} });
    const inputs = {
      workflow: 'stage.yml',
      ref: 'change',
      inputs: 'configuration=next.yml\n',
      'on-fail': 'roll-back',
      environment: 'production',
      poll: '1ms',
    };
    const result = await runWorkflow({
      workflow: 'shadow-pipeline.yml',
      artifacts: artifactsOf(scene),
      inputs,
      ...place,
      env: { ...place.env, GITHUB_API_URL: github.url },
    });
    expect(stepsOf(result, 'shadow')).toEqual(['shadow success', 'upload success', 'gate failure']);
    expect(result.outputs).toEqual({ outcome: 'fail', decision: 'roll-back' });
    expect(result.jobs['shadow']?.summary).toContain('"deploy / smoke" failed'.replaceAll('"', '&#34;'));
    expect(github.dispatches).toEqual([1, 2].map(() => ({ ref: 'change', inputs: { configuration: 'next.yml' } })));
    expect(stepsOf(result, 'roll-back')).toEqual(['step-1 success', 'plan success', 'act success']);
    expect(readFileSync(join(scene.workspace, 'app.conf'), 'utf8')).toBe('pool = 8\n');
    expect(github.violations).toEqual([]);
  });

  test('one that a bot has started starts none', async () => {
    await using scene = await PullRequestScene.open();
    const place = scene.place({ name: 'workflow_dispatch', payload: {} });
    const github = { ...place.github, triggering_actor: 'github-actions[bot]' };
    const result = await runWorkflow({
      workflow: 'shadow-pipeline.yml',
      artifacts: artifactsOf(scene),
      inputs: { workflow: 'stage.yml' },
      ...place,
      github,
    });
    expect(result.jobs).toEqual({});
    expect(findByVariable(`FORESHADOW_TEST_SCENE=${scene.directory}`)).toEqual([]);
  });
});

const ROLLOUT = `${CONFIG}rollout: { lease: 5s, steps: [10%, 100%], each: 10m, router: { kind: proxy, control: mirror.sock } }
`;

describe('watchdog and deploy-canary', () => {
  test('where there is no rollout, or somebody drives it, the watchdog does nothing; once its lease is over it takes the users back', async () => {
    await using scene = await PullRequestScene.open({ config: (text) => `${text}${ROLLOUT}` });
    scene.write('app.conf', 'pool = 8\n');
    const cwd = scene.workspace;
    const type = async (...words: string[]) => (await foreshadowHere(words, { cwd })).code;
    const watch = (): Promise<WorkflowResult> =>
      runWorkflow({
        workflow: 'watchdog.yml',
        artifacts: artifactsOf(scene),
        inputs: { environment: 'production' },
        ...scene.place({ name: 'schedule', payload: {} }),
      });
    await using upstream = await answeringServer((_request, response) => void response.end('ok'));
    const mirror = startForeshadow(
      ['mirror', '--primary', upstream.url, '--shadow', upstream.url, '--control', 'mirror.sock', '--ready-file', 'ready.json'],
      { cwd },
    );
    try {
      while (!existsSync(join(cwd, 'ready.json'))) await systemClock.sleep(50);
      expect((await watch()).outputs).toEqual({ status: 'looked-after' });
      expect(await type('verified', '--add', 'current', '--by', 'ann')).toBe(0);
      expect(await type('rollout', 'start', '--candidate', 'v2', '--by', 'ann')).toBe(0);
      expect(await type('rollout', 'tick', '--by', 'ann')).toBe(0);
      await systemClock.sleep(11_000);
      const watched = await watch();
      expect(watched.outputs).toEqual({ status: 'rolled-back' });
      expect(watched.jobs['watch']?.summary).toContain('Rolled back');
      expect((await watch()).outputs).toEqual({ status: 'looked-after' });
    } finally {
      mirror.kill('SIGTERM');
    }
  });

  test('a canary of a service without a rollout says what is missing', async () => {
    await using scene = await PullRequestScene.open();
    const place = scene.place({ name: 'push', payload: {} });
    const result = await runWorkflow({
      workflow: 'deploy-canary.yml',
      artifacts: artifactsOf(scene),
      inputs: { environment: 'production', candidate: 'v2' },
      ...place,
    });
    expect(result.jobs['canary']?.outcome).toBe('failure');
    expect(result.jobs['canary']?.annotations).toContainEqual(
      expect.objectContaining({ kind: 'error', message: expect.stringContaining('`rollout`') }),
    );
  });
});
