import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { comparePipelines, confirmComparison } from '../../src/pipeline/compare-pipelines.js';
import { DEFAULT_PIPELINE_SPEC as SPEC, type PipelineJob, type PipelineRun } from '../../src/pipeline/pipeline-run.js';

const job = (
  name: string,
  seconds: number,
  steps: Readonly<Record<string, string>> = { build: 'success' },
  conclusion = 'success',
): PipelineJob => ({
  name,
  seconds,
  conclusion,
  steps: Object.entries(steps).map(([step, ended]) => ({ name: step, conclusion: ended })),
});
const run = (jobs: readonly PipelineJob[], conclusion = 'success', id = 1): PipelineRun => ({
  id,
  url: `https://github.com/acme/shop/actions/runs/${id}`,
  conclusion,
  seconds: Math.max(0, ...jobs.map(({ seconds }) => seconds ?? 0)),
  jobs,
});
const history = (seconds: readonly number[]): PipelineRun[] => seconds.map((one, index) => run([job('test', one)], 'success', index + 10));
const codes = ({ findings }: { findings: readonly { code: string; outcome: string; place: string }[] }) =>
  findings.map(({ code, outcome, place }) => [code, outcome, place]);

describe('how both ended', () => {
  const ok = run([job('test', 60, { build: 'success', lint: 'success' })]);

  test('alike is a pass without a finding', () => expect(comparePipelines(ok, ok, [], SPEC)).toEqual({ outcome: 'pass', findings: [] }));

  test('a step that failed with what is new is named, and what follows from it is not', () => {
    const broken = run([job('test', 20, { build: 'failure', lint: 'skipped' }, 'failure')], 'failure');
    const compared = comparePipelines(ok, broken, [], SPEC);
    expect(compared.outcome).toBe('fail');
    expect(codes(compared)).toEqual([
      ['shadow-failed', 'fail', ''],
      ['step-failed', 'fail', 'test / build'],
    ]);
  });

  test('a failure on both sides accuses nobody', () => {
    const broken = run([job('test', 20, { build: 'failure' }, 'failure')], 'failure');
    expect(codes(comparePipelines(broken, broken, [], SPEC))).toEqual([['primary-failed', 'inconclusive', '']]);
  });

  test.each(['cancelled', 'action_required', 'stale', 'unknown'])('a shadow that ended as %s was not measured', (conclusion) => {
    expect(comparePipelines(ok, { ...ok, conclusion }, [], SPEC).outcome).toBe('error');
  });

  test('a step that silently no longer runs holds; a new one is a note; a new one that fails although the run is green fails', () => {
    const less = run([job('test', 60, { build: 'success', lint: 'skipped', audit: 'success', e2e: 'failure' })]);
    expect(codes(comparePipelines(ok, less, [], SPEC))).toEqual([
      ['step-missing', 'inconclusive', 'test / lint'],
      ['step-new', 'pass', 'test / audit'],
      ['step-failed', 'fail', 'test / e2e'],
    ]);
  });

  test('steps of one name are told apart by their order', () => {
    const twice = (second: string): PipelineRun => ({
      ...ok,
      jobs: [
        {
          ...job('test', 60),
          steps: [
            { name: 'run', conclusion: 'success' },
            { name: 'run', conclusion: second },
          ],
        },
      ],
    });
    expect(codes(comparePipelines(twice('success'), twice('failure'), [], SPEC))).toEqual([['step-failed', 'fail', 'test / run (2)']]);
  });

  test('what only one of two runs of the shadow found is a note that the workflow is not steady', () => {
    const broken = comparePipelines(ok, run([job('test', 20, { build: 'failure', lint: 'success' }, 'failure')], 'failure'), [], SPEC);
    expect(confirmComparison(broken, broken).outcome).toBe('fail');
    const steady = confirmComparison(broken, comparePipelines(ok, ok, [], SPEC));
    expect(steady.outcome).toBe('inconclusive');
    expect(steady.findings.every(({ code }) => code === 'flaky')).toBe(true);
  });
});

describe('how long it took', () => {
  const usual = Array.from({ length: 39 }, (_, index) => 60 + (index % 5));

  test('longer than all of forty earlier runs and than the margin is a fail', () => {
    const compared = comparePipelines(run([job('test', 62)]), run([job('test', 90)], 'success', 2), history(usual), SPEC);
    expect(compared.findings).toEqual([
      expect.objectContaining({ code: 'slower', outcome: 'fail', place: 'test', seconds: 90, usualSeconds: 62, runs: 40, pValue: 1 / 41 }),
    ]);
  });

  test('within the margin is none, and of few earlier runs only a note', () => {
    expect(comparePipelines(run([job('test', 62)]), run([job('test', 70)]), history(usual), SPEC).findings).toEqual([]);
    const few = comparePipelines(run([job('test', 62)]), run([job('test', 300)]), history(usual.slice(0, 5)), SPEC);
    expect(few.outcome).toBe('pass');
    expect(codes(few)).toEqual([['too-few-runs', 'pass', 'test']]);
  });

  test('several durations share alpha', () => {
    const two = (a: number, b: number, id: number): PipelineRun => run([job('a', a), job('b', b)], 'success', id);
    const earlier = usual.slice(0, 38).map((seconds, index) => two(seconds, seconds, index + 10));
    expect(codes(comparePipelines(two(60, 60, 1), two(200, 60, 2), earlier, SPEC)).map(([code]) => code)).toEqual([
      'too-few-runs',
      'too-few-runs',
    ]);
  });

  test('a run that is one of the usual is blamed at most as often as alpha says, whatever the distribution', () => {
    // Every order of the same times is as likely: over all places the shadow may take, at most alpha of them are blamed.
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 2, maxLength: 60 }), (times) => {
        const blamed = times.filter((shadow, at) => {
          const others = times.filter((_, index) => index !== at);
          const [first = 1, ...rest] = others;
          return (
            comparePipelines(run([job('test', first)]), run([job('test', shadow)]), history(rest), { ...SPEC, margin: 0, marginSeconds: 0 })
              .outcome === 'fail'
          );
        }).length;
        expect(blamed / times.length).toBeLessThanOrEqual(SPEC.alpha);
      }),
      { numRuns: 60 },
    );
  });
});
