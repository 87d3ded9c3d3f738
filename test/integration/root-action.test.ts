import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { EXPERIMENT_OUTPUTS } from '../../src/action/input-table.js';
import { findByVariable } from '../../src/io/process-group.js';
import type { JobResult } from '../support/action-runner.js';
import { BROKEN, PullRequestScene, TOKEN } from '../support/pull-request-scene.js';

const OUTPUTS = Object.keys(EXPERIMENT_OUTPUTS);
/** Generous for a slow machine; nothing here asks how long anything took. */
const PATIENCE_MS = 120_000;

/** The two ways to the same: the composite, and the one process where `$/` is not known. */
const WAYS = [
  { name: 'the root action', path: '' },
  { name: 'actions/experiment alone', path: 'actions/experiment' },
];

const errorsOf = (job: JobResult) => job.annotations.filter(({ kind }) => kind === 'error');

describe.each(WAYS)('$name', ({ path }) => {
  test(
    'a pull request that breaks a route: red, outputs, summary, and one comment that the next run updates',
    async () => {
      await using scene = await PullRequestScene.open({ answers: BROKEN });
      const first = await scene.run({ path });
      expect(first.outcome).toBe('failure');
      expect(Object.keys(first.outputs).sort()).toEqual([...OUTPUTS].sort());
      expect(first.outputs).toMatchObject({ outcome: 'fail', decision: 'hold' });
      expect(JSON.parse(first.outputs['findings'] ?? '')).toContainEqual(
        expect.objectContaining({ code: 'regression', route: 'GET /search', outcome: 'fail' }),
      );
      expect(existsSync(first.outputs['report'] ?? '')).toBe(true);
      expect(readFileSync(join(first.outputs['run'] ?? '', 'verdict.json'), 'utf8')).toContain('"outcome": "fail"');
      expect(first.outputs['reproduce']).toMatch(/^foreshadow run --config foreshadow\.yml --seed \d+$/);
      expect(first.summary).toContain('GET /search');
      expect(first.summary.match(/^## /gm)).toHaveLength(1);
      expect(errorsOf(first)).toEqual([expect.objectContaining({ message: expect.stringContaining('GET /search') })]);
      expect(first.masks).toContain(TOKEN);

      const second = await scene.run({ path });
      expect(second.outcome).toBe('failure');
      expect(scene.github.comments).toHaveLength(1);
      expect(scene.github.comments[0]).toMatchObject({ issue: 7, edits: 1, body: expect.stringContaining('GET /search') });
      expect(scene.github.violations).toEqual([]);
    },
    PATIENCE_MS,
  );

  test(
    'a pull request that changes nothing: green without a run, with its outputs, summary and comment',
    async () => {
      await using scene = await PullRequestScene.open();
      const job = await scene.run({ path });
      expect(job.outcome).toBe('success');
      expect(job.outputs).toMatchObject({ outcome: 'pass', decision: 'advance', affected: 'false', impact: 'low' });
      expect(Object.keys(job.outputs).sort()).toEqual([...OUTPUTS].sort());
      expect(job.summary).toContain('not affected');
      expect(job.annotations).toEqual([]);
      expect(scene.github.comments).toEqual([expect.objectContaining({ body: expect.stringContaining('not affected') })]);
      expect(scene.github.violations).toEqual([]);
    },
    PATIENCE_MS,
  );

  test(
    'the same, forced: green, and nothing is said that nobody can act on',
    async () => {
      await using scene = await PullRequestScene.open();
      const job = await scene.run({ path, inputs: { force: 'true' } });
      expect(job.outputs).toMatchObject({ affected: 'true' });
      expect({ outcome: job.outcome, verdict: job.outputs['outcome'], decision: job.outputs['decision'] }).toEqual({
        outcome: 'success',
        verdict: 'pass',
        decision: 'advance',
      });
      expect(job.annotations).toEqual([]);
      expect(scene.github.comments).toHaveLength(1);
      expect(scene.github.violations).toEqual([]);
    },
    PATIENCE_MS,
  );

  test(
    'under `enforce: observe`, from a fork: green, with what would have been, and the report in the summary alone',
    async () => {
      await using scene = await PullRequestScene.open({ answers: BROKEN, config: (text) => `${text}enforce: observe\n` });
      scene.github.readOnly = true;
      const job = await scene.run({ path, fromFork: true });
      expect(job.outcome).toBe('success');
      expect(job.outputs).toMatchObject({ outcome: 'fail' });
      expect(job.annotations.map(({ kind }) => kind).sort()).toEqual(['notice', 'notice']);
      expect(JSON.stringify(job.annotations)).toContain('would have failed');
      expect(JSON.stringify(job.annotations)).toContain('fork');
      expect(job.summary).toContain('GET /search');
      expect(scene.github.comments).toEqual([]);
      expect(scene.github.violations).toEqual([]);
    },
    PATIENCE_MS,
  );

  test('a configuration that is wrong: red at its line, nothing started, no comment', async () => {
    await using scene = await PullRequestScene.open({ config: (text) => text.replace('budget:', 'budgett:') });
    const job = await scene.run({ path });
    expect(job.outcome).toBe('failure');
    expect(errorsOf(job)).toEqual([
      expect.objectContaining({
        properties: expect.stringMatching(/file=foreshadow\.yml,line=\d+/),
        message: expect.stringContaining('budget'),
      }),
    ]);
    expect(job.outputs['outcome'] ?? '').toBe('');
    expect(scene.github.requests).toEqual([]);
  });

  test('inputs that are wrong are told all at once', async () => {
    await using scene = await PullRequestScene.open();
    const job = await scene.run({ path, inputs: { 'on-error': 'ignore', 'dry-run': 'maybe' } });
    expect(job.outcome).toBe('failure');
    expect(errorsOf(job).map(({ message }) => message)).toEqual([expect.stringContaining('on-error'), expect.stringContaining('dry-run')]);
  });

  test('a dry run prints the plan and does nothing; a key is masked', async () => {
    await using scene = await PullRequestScene.open({ answers: BROKEN });
    const job = await scene.run({ path, inputs: { 'dry-run': 'true', 'datadog-api-key': 'a-datadog-key' } });
    expect(job.outcome).toBe('success');
    expect(job.steps[0]?.log).toContain('"driver": "process"');
    expect(job.outputs).toMatchObject({ reproduce: expect.stringContaining('foreshadow run') });
    expect(job.outputs['outcome'] ?? '').toBe('');
    expect(job.annotations).toEqual([]);
    expect(job.masks).toContain('a-datadog-key');
    expect(scene.github.requests).toEqual([]);
    expect(job.summary).toBe('');
  });

  test(
    'cancelled while the traffic runs: nothing is left running, and the last comment stays',
    async () => {
      await using scene = await PullRequestScene.open({ config: (text) => text.replace('for: 1s', 'for: 50s') });
      const mark = `FORESHADOW_TEST_SCENE=${scene.directory}`;
      const [name, value] = mark.split('=') as [string, string];
      const job = await scene.run({ path, inputs: { force: 'true' }, env: { [name]: value }, cancelWhen: /shadow is ready/ });
      expect(job.outcome).toBe('cancelled');
      expect(findByVariable(mark)).toEqual([]);
      expect(job.posts).toEqual([expect.objectContaining({ outcome: 'success' })]);
      expect(scene.github.comments).toEqual([]);
    },
    PATIENCE_MS,
  );
});
