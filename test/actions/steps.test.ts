import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { findByVariable } from '../../src/io/process-group.js';
import type { JobResult, Step } from '../support/action-runner.js';
import { BROKEN, PullRequestScene } from '../support/pull-request-scene.js';

/** Generous for a slow machine; nothing here asks how long anything took. */
const PATIENCE_MS = 120_000;

const UP: Step = { id: 'up', uses: '$/actions/up' };
const RUN = { run: '${{ steps.up.outputs.run }}' };

const outputsOf = (job: JobResult, id: string) => job.steps.find((step) => step.id === id)?.outputs ?? {};
const errorsOf = (job: JobResult) => job.annotations.filter(({ kind }) => kind === 'error');

describe('single steps in one run folder', () => {
  test(
    'arms up, a recording replayed, judged, reported, gated: the same as the whole experiment, and nothing is left',
    async () => {
      await using scene = await PullRequestScene.open({ answers: BROKEN });
      const steps: Step[] = [
        UP,
        { id: 'replay', uses: '$/actions/replay', with: RUN },
        { id: 'judge', uses: '$/actions/judge', with: { run: '${{ steps.replay.outputs.run }}', gate: 'false' } },
        { id: 'report', if: '${{ always() }}', uses: '$/actions/report', with: { ...RUN, 'github-token': 'ghs_0123456789abcdef' } },
        { id: 'gate', uses: '$/actions/gate', with: RUN },
      ];
      const job = await scene.runSteps(steps, { env: mark(scene) });
      expect(job.steps.map(({ id, outcome }) => [id, outcome])).toEqual([
        ['up', 'success'],
        ['replay', 'success'],
        ['judge', 'success'],
        ['report', 'success'],
        ['gate', 'failure'],
      ]);
      expect(outputsOf(job, 'up')).toMatchObject({
        primary: expect.stringMatching(/^http:/),
        shadow: expect.stringMatching(/^http:/),
        baseline: '',
      });
      expect(Number(outputsOf(job, 'replay')['trials'])).toBeGreaterThan(10);
      expect(outputsOf(job, 'judge')).toMatchObject({ outcome: 'fail', run: outputsOf(job, 'up')['run'] });
      expect(JSON.parse(outputsOf(job, 'judge')['findings'] ?? '')).toContainEqual(expect.objectContaining({ route: 'GET /search' }));
      expect(job.summary).toContain('GET /search');
      expect(scene.github.comments).toEqual([expect.objectContaining({ body: expect.stringContaining('GET /search') })]);
      expect(readFileSync(outputsOf(job, 'replay')['result'] ?? '', 'utf8')).toContain('"trials"');
      expect(job.posts).toEqual([expect.objectContaining({ outcome: 'success', log: expect.stringContaining('Taken away: 2 arms') })]);
      expect(findByVariable(markOf(scene))).toEqual([]);
    },
    PATIENCE_MS,
  );

  test(
    'arms that do not come up: red with their last words, and nothing is left',
    async () => {
      await using scene = await PullRequestScene.open({ config: (text) => text.replace('node server.mjs', 'echo no luck; exit 3') });
      const job = await scene.runSteps([UP, { id: 'replay', uses: '$/actions/replay', with: RUN }], { env: mark(scene) });
      expect(job.steps.map(({ outcome }) => outcome)).toEqual(['failure', 'skipped']);
      expect(errorsOf(job)).toEqual([
        expect.objectContaining({ properties: expect.stringContaining('FS_STEP_FAILED'), message: expect.stringContaining('primary') }),
      ]);
      expect(job.steps[0]?.log).toContain('no luck');
      expect(findByVariable(markOf(scene))).toEqual([]);
    },
    PATIENCE_MS,
  );
});

const NAME = 'FORESHADOW_TEST_SCENE';
const mark = (scene: PullRequestScene): Record<string, string> => ({ [NAME]: scene.directory });
const markOf = (scene: PullRequestScene): string => `${NAME}=${scene.directory}`;
