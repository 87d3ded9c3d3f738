import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findByVariable } from '../../src/io/process-group.js';
import type { JobResult, Step } from '../support/action-runner.js';
import { BROKEN, PullRequestScene } from '../support/pull-request-scene.js';

/** Generous for a slow machine; nothing here asks how long anything took. */
const PATIENCE_MS = 120_000;

const UP: Step = { id: 'up', uses: '$/actions/up' };
const RUN = { run: '${{ steps.up.outputs.run }}' };

const outputsOf = (job: JobResult, id: string) => job.steps.find((step) => step.id === id)?.outputs ?? {};

describe('single steps in one run folder', () => {
  test(
    'a recorder and a mirror go on between the steps, and `down` ends them with what they have',
    async () => {
      await using scene = await PullRequestScene.open();
      const steps: Step[] = [
        UP,
        { id: 'record', uses: '$/actions/record', with: { ...RUN, target: '${{ steps.up.outputs.primary }}' } },
        { id: 'mirror', uses: '$/actions/mirror', with: RUN },
        {
          id: 'client',
          run: 'for i in 1 2 3 4 5; do curl --silent --fail "$A/a" "$B/b" >/dev/null; done',
          env: { A: '${{ steps.record.outputs.url }}', B: '${{ steps.mirror.outputs.url }}' },
        },
        { id: 'down', uses: '$/actions/down', with: RUN },
        { id: 'judge', uses: '$/actions/judge', with: { ...RUN, gate: 'false' } },
      ];
      const job = await scene.runSteps(steps, { env: mark(scene) });
      expect(job.steps.map(({ id, outcome }) => [id, outcome])).toEqual(steps.map(({ id }) => [id, 'success']));
      expect(outputsOf(job, 'down')).toMatchObject({ requests: '5', trials: '5', ended: '["mirror","record"]', removed: '{"arms":2}' });
      expect(existsSync(outputsOf(job, 'record')['recording'] ?? '')).toBe(true);
      expect(outputsOf(job, 'judge')).toMatchObject({ outcome: 'inconclusive' });
      expect(job.posts.map(({ outcome, log }) => [outcome, log.trim()])).toEqual(
        job.posts.map(() => ['success', 'Nothing was left running.']),
      );
      expect(findByVariable(markOf(scene))).toEqual([]);
    },
    PATIENCE_MS,
  );

  test(
    'cancelled while a mirror goes on: `post` writes what it has, shows its log and ends everything',
    async () => {
      await using scene = await PullRequestScene.open();
      const steps: Step[] = [UP, { id: 'mirror', uses: '$/actions/mirror', with: RUN }, { id: 'wait', run: 'echo waiting; exec sleep 60' }];
      const job = await scene.runSteps(steps, { env: mark(scene), cancelWhen: /waiting/ });
      expect(job.outcome).toBe('cancelled');
      expect(job.posts.map(({ id, outcome }) => [id, outcome])).toEqual([
        ['mirror', 'success'],
        ['up', 'success'],
      ]);
      expect(job.posts[0]?.log).toContain('Mirror at http://127.0.0.1:');
      expect(existsSync(join(outputsOf(job, 'up')['run'] ?? '', 'verdict.json'))).toBe(true);
      expect(findByVariable(markOf(scene))).toEqual([]);
    },
    PATIENCE_MS,
  );
});

describe('composites', () => {
  test(
    'shadow-check: a broken route is red, with outputs and a comment, and the arms are down before the gate',
    async () => {
      await using scene = await PullRequestScene.open({ answers: BROKEN });
      const job = await scene.run({ path: 'actions/shadow-check', env: mark(scene) });
      expect(job.steps.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
        'up success',
        'replay success',
        'judge success',
        'report success',
        'down success',
        'gate failure',
      ]);
      expect(job.outputs).toMatchObject({
        outcome: 'fail',
        decision: 'hold',
        run: expect.any(String),
        report: expect.stringContaining('report.html'),
      });
      expect(scene.github.comments).toHaveLength(1);
      expect(findByVariable(markOf(scene))).toEqual([]);
    },
    PATIENCE_MS,
  );

  test(
    'config-check: a file and a variable that the shadow alone has',
    async () => {
      await using scene = await PullRequestScene.open();
      scene.write('broken.mjs', BROKEN);
      const inputs = { 'shadow-files': 'answers.mjs=broken.mjs', 'shadow-env': 'POOL=2' };
      const job = await scene.run({ path: 'actions/config-check', inputs, env: mark(scene) });
      expect(job.outcome).toBe('failure');
      expect(JSON.parse(job.outputs['findings'] ?? '')).toContainEqual(expect.objectContaining({ route: 'GET /search', outcome: 'fail' }));
      expect(job.summary).toContain('POOL');
      expect(findByVariable(markOf(scene))).toEqual([]);
    },
    PATIENCE_MS,
  );
});

const NAME = 'FORESHADOW_TEST_SCENE';
const mark = (scene: PullRequestScene): Record<string, string> => ({ [NAME]: scene.directory });
const markOf = (scene: PullRequestScene): string => `${NAME}=${scene.directory}`;
