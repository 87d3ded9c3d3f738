import { describe, expect, test } from '@jest/globals';
import { annotateError } from '../../src/action/annotate-error.js';
import { conclude } from '../../src/action/annotate.js';
import { readEvent } from '../../src/action/event.js';
import { maskSecrets } from '../../src/action/mask.js';
import { findingsJson } from '../../src/action/outputs.js';
import { plainText } from '../../src/action/plain-line.js';
import { fail } from '../../src/core/errors.js';
import { noErrors, provenLatency, slowSearch } from '../fixtures/report/findings.js';
import { inconclusiveReport, observeReport, provenReport, slowReport } from '../fixtures/report/reports.js';

describe('text for the log', () => {
  test.each(['::error::no', '  ::set-output name=x::y', 'fine\n::add-mask::e', '##[error]no', 'a ##[command]b', ':::debug::x'])(
    'cannot be taken for a command: %s',
    (text) => {
      const plain = plainText(text);
      for (const line of plain.split('\n')) expect(line.trimStart().startsWith('::')).toBe(false);
      expect(plain).not.toContain('##[');
      expect(plain.replaceAll('\u200b', '')).toBe(text);
    },
  );

  test('anything else is left as it is', () => {
    const text = 'Std::vector a::b\n# ## heading\n : : \n';
    expect(plainText(text)).toBe(text);
  });
});

describe('the event', () => {
  const payload = (head: unknown) => JSON.stringify({ repository: { full_name: 'acme/shop' }, pull_request: { number: 7, head } });
  const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: '/event.json' };

  test('of a pull request says where the comment goes', () => {
    const head = { sha: 'b'.repeat(40), repo: { full_name: 'acme/shop' } };
    expect(readEvent(env, () => payload(head))).toEqual({
      kind: 'pull-request',
      place: { owner: 'acme', repo: 'shop', number: 7, headSha: 'b'.repeat(40), fromFork: false },
    });
  });

  test.each([
    ['another repository', { sha: 'b', repo: { full_name: 'eve/shop' } }],
    ['one that is gone', { sha: 'b', repo: null }],
  ])('a head in %s is a fork', (_name, head) => {
    expect(readEvent(env, () => payload(head))).toMatchObject({ place: { fromFork: true } });
  });

  test.each([
    ['push', 'not pull_request'],
    ['pull_request_target', 'not supported'],
  ])('%s has no comment', (name, reason) => {
    expect(readEvent({ GITHUB_EVENT_NAME: name }, () => payload({}))).toEqual({ kind: 'none', reason: expect.stringContaining(reason) });
  });

  test.each(['', '{}', '{"repository":{"full_name":"x"},"pull_request":{"number":1,"head":{"sha":"a","repo":null}}}'])(
    'a payload like %s is no place',
    (text) => {
      expect(readEvent(env, () => text)).toMatchObject({ kind: 'none' });
    },
  );
});

describe('the findings output', () => {
  test('has the decisive ones first', () => {
    const codes = (JSON.parse(findingsJson([noErrors, provenLatency, slowSearch])) as { code: string }[]).map(({ code }) => code);
    expect(codes[0]).toBe('regression');
    expect(codes).toHaveLength(3);
  });

  test('stays within its bound and valid, and leaves out from the end', () => {
    const many = [slowSearch, ...Array.from({ length: 500 }, () => noErrors)];
    const text = findingsJson(many, 10_000);
    expect(text.length).toBeLessThanOrEqual(10_000);
    expect((JSON.parse(text) as { code: string }[])[0]?.code).toBe('regression');
  });
});

test('secrets are masked in every form they may take', () => {
  const masked: string[] = [];
  maskSecrets(['p@ss "word"', ''], { setSecret: (form) => void masked.push(form) });
  expect(masked).toEqual(
    expect.arrayContaining(['p@ss "word"', 'p%40ss%20%22word%22', 'p@ss \\"word\\"', Buffer.from('p@ss "word"').toString('base64')]),
  );
  expect(masked).not.toContain('');
});

type Told = { kind: string; message: string; title: string | undefined };

function listener() {
  const told: Told[] = [];
  const note = (kind: string) => (message: string | Error, properties?: { title?: string; file?: string; startLine?: number }) =>
    void told.push({
      kind,
      message: String(message),
      title: properties?.title,
      ...(properties?.file ? { file: properties.file, line: properties.startLine } : {}),
    });
  const core = { error: note('error'), notice: note('notice'), warning: note('warning'), info: note('info') };
  return { told, core, spoken: () => told.filter(({ kind }) => kind !== 'info') };
}

describe('the colour of the step', () => {
  const concluded = (report: Parameters<typeof conclude>[0], exitCode: number) => {
    const { core, spoken } = listener();
    const codes: number[] = [];
    conclude(report, exitCode, { core: core as never, exit: (code) => void codes.push(code) });
    return { spoken: spoken(), codes };
  };

  test.each([1, 2, 69])('exit code %i is red with one error', (code) => {
    expect(concluded(slowReport(), code)).toMatchObject({ codes: [code], spoken: [{ kind: 'error', title: 'Foreshadow: FAIL' }] });
  });

  test('a pass is green and says nothing more', () => expect(concluded(provenReport(), 0)).toEqual({ codes: [0], spoken: [] }));

  test('observing is green and says what would have been', () => {
    expect(concluded(observeReport(), 0)).toMatchObject({
      codes: [0],
      spoken: [{ kind: 'notice', message: expect.stringContaining('would have failed') }],
    });
  });

  test('a policy that lets an inconclusive verdict through says so', () => {
    expect(concluded(inconclusiveReport(), 0)).toMatchObject({
      codes: [0],
      spoken: [{ kind: 'notice', message: expect.stringContaining('policy') }],
    });
  });
});

describe('an error', () => {
  test('of the configuration stands at its lines', () => {
    const { core, spoken } = listener();
    const issues = [1, 2].map((line) => ({ message: `problem ${line}`, place: { file: 'foreshadow.yml', line, column: 3 } }));
    expect(annotateError(fail('FS_CONFIG_INVALID', { issues }), core)).toBe(64);
    expect(spoken()).toEqual([1, 2].map((line) => expect.objectContaining({ kind: 'error', file: 'foreshadow.yml', line })));
  });

  test('with more problems than GitHub shows ends with what to do', () => {
    const { core, told, spoken } = listener();
    const issues = Array.from({ length: 40 }, (_, line) => ({ message: `problem ${line}`, place: {} }));
    annotateError(fail('FS_CONFIG_INVALID', { issues }), core);
    expect(spoken()).toHaveLength(10);
    expect(told.filter(({ kind }) => kind === 'info')).toHaveLength(40);
  });

  test('of our own keeps its stack in the log and out of the annotation', () => {
    const { core, told, spoken } = listener();
    expect(annotateError(new TypeError('x is not a function'), core)).toBe(70);
    expect(spoken()).toHaveLength(1);
    expect(spoken()[0]?.message).not.toContain('x is not');
    expect(told.some(({ message }) => message.includes('TypeError: x is not a function'))).toBe(true);
  });
});
