import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { DEFAULT_JUDGE } from '../../src/judge/spec.js';
import type { Verdict } from '../../src/judge/verdict.js';
import { foreshadowHere } from '../support/command-line.js';
import { document, kpi, slower, stream } from '../support/streams.js';

jest.setTimeout(60_000);

const cwd = mkdtempSync(join(tmpdir(), 'foreshadow-judge-'));
afterAll(() => rmSync(cwd, { recursive: true }));
const judge = (input: string, ...args: string[]) => foreshadowHere(['judge', '--input', '-', ...args], { cwd, input });

/** Plain evidence as a file has it: KPIs by name, constants left out. */
const evidence = (shadow: ReturnType<typeof slower>): string => {
  const { trials, run } = document(stream({ seconds: 30, perSecond: 300, shadow }));
  return JSON.stringify({ kpis: [{ name: 'latency', critical: true }], trials, run });
};
const SAME = evidence(slower(1));
const SLOWER = evidence(slower(1.5));

/** The document of interfaces.md. */
const EXAMPLE = {
  kpis: [
    {
      name: 'latency',
      kind: 'trend',
      unit: 'ms',
      direction: 'increase',
      margin: 0.05,
      tailMargin: 0.1,
      critical: true,
      weight: 1,
      required: false,
    },
  ],
  trials: [
    {
      at: 0.25,
      route: 'GET /books/{id}',
      primary: { status: 200, latencyMs: 12.3 },
      shadow: { status: 200, latencyMs: 13.1 },
      baseline: { status: 200, latencyMs: 12.0 },
    },
    { at: 0.5, route: 'GET /books/{id}', primary: { status: 200, latencyMs: 12.3 }, shadow: { error: 'timeout' } },
  ],
  series: [
    {
      kpi: 'cpu',
      stepSeconds: 60,
      control: [
        [0, 41.2],
        [60, null],
      ],
      experiment: [
        [0, 44.0],
        [60, 43.1],
      ],
      baseline: [
        [0, 40.9],
        [60, 41.5],
      ],
      requests: [
        [0, 0],
        [60, 1200],
      ],
    },
  ],
  run: { forSeconds: 300, ended: true, arms: { shadow: 'alive' }, orphans: 0 },
  judge: { alpha: 0.05, rollbackAlpha: 0.01 },
};

describe('a document', () => {
  test('of the documented form gives a verdict of the documented form', async () => {
    const { code, stdout, stderr } = await judge(JSON.stringify(EXAMPLE), '--json');
    expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
    const verdict = JSON.parse(stdout) as Verdict;
    expect(Object.keys(verdict).sort()).toEqual(
      ['decision', 'digest', 'findings', 'looks', 'outcome', 'score', 'spec', 'tier', 'version'].sort(),
    );
    expect(verdict).toMatchObject({ outcome: 'inconclusive', decision: 'hold', spec: { ...DEFAULT_JUDGE } });
    expect(verdict.digest).toMatch(/^[0-9a-f]{64}$/);
    const finding = verdict.findings.find(({ kpi: name }) => name === 'latency');
    for (const key of [
      'code',
      'kpi',
      'outcome',
      'method',
      'tests',
      'effect',
      'eValue',
      'pValue',
      'alpha',
      'n',
      'firstAlarmAt',
      'stillNeeded',
    ])
      expect(finding).toHaveProperty(key);
  });

  test.each([
    ['alike', SAME, 0, 'pass'],
    ['worse', SLOWER, 1, 'fail'],
  ] as const)('of arms that are %s', async (_, text, code, outcome) => {
    const judged = await judge(text, '--json');
    expect(judged.code).toBe(code);
    expect(JSON.parse(judged.stdout)).toMatchObject({ outcome });
  });

  test('is read from a file as from standard input, and gives the same bytes each time', async () => {
    writeFileSync(join(cwd, 'evidence.json'), SLOWER);
    const fromFile = await foreshadowHere(['judge', '--input', 'evidence.json', '--json'], { cwd });
    expect(fromFile).toEqual(await judge(SLOWER, '--json'));
  });

  test('without --json is told in sentences', async () => {
    const { stdout } = await judge(SLOWER);
    expect(stdout).toMatch(/^FAIL \(hold\)\n/);
    expect(stdout).toMatch(/ {2}fail {9}.*\S/);
  });

  test('is looked at as often as asked', async () => {
    const looks = async (...args: string[]): Promise<number> =>
      (JSON.parse((await judge(SAME, '--json', ...args)).stdout) as Verdict).looks.length;
    expect(await looks('--looks', '10s')).toBeLessThan(await looks('--looks', '2s'));
    expect(await judge(SAME, '--looks', 'often')).toMatchObject({ code: 64, stdout: '' });
  });

  test('that is accepted passes, and an acceptance file with a mistake is named with its line', async () => {
    writeFileSync(join(cwd, 'accept.yml'), '- { kpi: latency, up-to: 80%, until: 2999-01-01, reason: "the new index" }\n');
    const accepted = await judge(SLOWER, '--accept', 'accept.yml', '--json');
    expect(JSON.parse(accepted.stdout)).toMatchObject({
      outcome: 'pass',
      findings: expect.arrayContaining([expect.objectContaining({ code: 'accepted' })]),
    });
    writeFileSync(
      join(cwd, 'wrong.yml'),
      '- { kpi: latency, until: 2999-01-01, reason: "x" }\n- { kpi: latency, untill: 2999-01-01, reason: "y" }\n',
    );
    const wrong = await judge(SLOWER, '--accept', 'wrong.yml', '--json');
    expect(wrong.code).toBe(64);
    expect(wrong.stderr).toMatch(/wrong\.yml:2:\d+.*untill/);
  });
});

describe('one document a line', () => {
  test('gives one verdict a line; the exit code is that of the worst', async () => {
    const { code, stdout, stderr } = await judge([SAME, '', SLOWER, '{}'].join('\n'), '--ndjson');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const outcomes = stdout
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as Verdict).outcome);
    expect(outcomes).toEqual(['pass', 'fail', 'inconclusive']);
  });

  test('a line by itself gives the verdict that the document gives', async () => {
    const [line, whole] = [await judge(SLOWER, '--ndjson'), await judge(SLOWER, '--json')];
    expect(line).toEqual(whole);
  });

  test('a line that is no document is named, after the verdicts before it', async () => {
    const { code, stdout, stderr } = await judge(['{}', '{', '{}'].join('\n'), '--ndjson');
    expect(code).toBe(64);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/FS_INPUT_INVALID: -:2: /);
  });
});

describe('an input that is no evidence', () => {
  test('has all its problems said at once', async () => {
    const { code, stdout } = await judge(
      JSON.stringify({ kpis: [{ nam: 'latency' }], trials: [{ at: -1 }], judge: { alfa: 0.1 } }),
      '--json',
    );
    expect(code).toBe(64);
    const { error } = JSON.parse(stdout) as { error: { code: string; issues: { place: { path: string }; nearest?: string }[] } };
    expect(error.code).toBe('FS_INPUT_INVALID');
    expect(error.issues.map(({ place }) => place.path)).toEqual(
      expect.arrayContaining(['kpis.0.name', 'kpis.0', 'trials.0.at', 'trials.0.route', 'judge']),
    );
    expect(error.issues.map(({ nearest }) => nearest)).toEqual(expect.arrayContaining(['name', 'alpha']));
  });

  const PLACES: readonly [string, string, RegExp][] = [
    ['a file that is not there', 'nowhere.json', /FS_INPUT_MISSING.*nowhere\.json/],
    ['a folder without a run', '.', /FS_INPUT_MISSING.*store\.db/],
  ];
  test.each(PLACES)('%s', async (_, input, said) => {
    const { code, stderr } = await foreshadowHere(['judge', '--input', input], { cwd });
    expect(code).toBe(64);
    expect(stderr).toMatch(said);
  });

  test('text that is no JSON', async () => {
    expect(await judge('latency: 5')).toMatchObject({ code: 64, stderr: expect.stringContaining('FS_INPUT_INVALID') });
  });

  test('a KPI of a name nobody knows is judged by its kind', async () => {
    const text = JSON.stringify({
      kpis: [kpi('latency', { name: 'checkout-latency' })],
      trials: stream({ seconds: 30, perSecond: 300, shadow: slower(1.5) }),
    });
    expect(JSON.parse((await judge(text, '--json')).stdout)).toMatchObject({ outcome: expect.any(String) });
  });
});
