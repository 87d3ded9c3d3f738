import { describe, expect, test } from '@jest/globals';
import type { JournalEntry } from '../../src/rollout/journal.js';
import { addVerified, chooseTarget, type GuardInput, guardRollBack, recordRollBack } from '../../src/rollout/roll-back.js';
import type { RollbackSpec } from '../../src/rollout/spec.js';
import { emptyState, type RolloutRecord, type StateDocument, type VerifiedVersion } from '../../src/rollout/state.js';

const AT = '2026-11-25T03:00:00.000Z';
const version = (name: string, detail?: Record<string, string>): VerifiedVersion => ({
  version: name,
  at: AT,
  verdict: null,
  by: 'ci',
  ...(detail ? { detail } : {}),
});
const knows = (...names: string[]): StateDocument =>
  names.reduce((document, name) => addVerified(document, version(name)), emptyState('shop', 'production'));
const line = (phase: JournalEntry['phase'], to: string, change: Partial<JournalEntry> = {}): JournalEntry => ({
  actId: 'roll-back-1',
  act: 'roll-back',
  phase,
  at: AT,
  by: 'ann',
  fence: 1,
  reason: '',
  detail: { to, from: 'v3' },
  ...change,
});

describe('where a rollback goes', () => {
  const outcome = (document: StateDocument, to = 'last-verified', current: string | null = 'v3') => {
    const target = chooseTarget(document, to, current);
    return target.kind === 'hold' ? target.hold.code : `${target.kind} ${target.version.version}`;
  };
  test.each([
    ['the last verified version', outcome(knows('v1', 'v2')), 'go v2'],
    ['never the one that stands', outcome(knows('v1', 'v2'), 'last-verified', 'v2'), 'go v1'],
    ['the last one where nobody knows what stands', outcome(knows('v1', 'v2'), 'last-verified', null), 'go v2'],
    ['nowhere where nothing was verified', outcome(knows()), 'no-target'],
    ['nowhere where only what stands was', outcome(knows('v3')), 'no-target'],
    ['to a version by name', outcome(knows('v1', 'v2'), 'v1'), 'go v1'],
    ['to the beginning of a digest', outcome(knows('sha256:abcdef0123', 'v2'), 'abcdef'), 'go sha256:abcdef0123'],
    ['not to a short beginning', outcome(knows('sha256:abcdef0123'), 'abc'), 'unknown-version'],
    ['not to a beginning of two', outcome(knows('sha256:abcdef01', 'sha256:abcdef02'), 'abcdef'), 'unknown-version'],
    ['not to a version nobody verified', outcome(knows('v1'), 'v9'), 'unknown-version'],
    ['to what stands by name: it does', outcome(knows('v1', 'v3'), 'v3'), 'stands v3'],
  ])('%s', (_name, found, expected) => expect(found).toBe(expected));

  test('an act that was begun is gone on with, unless another version is named', () => {
    const document = { ...knows('v1', 'v2'), journal: [line('begun', 'v1')] };
    expect(chooseTarget(document, 'last-verified', 'v3')).toMatchObject({
      kind: 'go',
      version: { version: 'v1' },
      continues: { actId: 'roll-back-1' },
    });
    expect(chooseTarget(document, 'v2', 'v3')).toMatchObject({ kind: 'go', version: { version: 'v2' }, continues: null });
  });

  test('the button pressed twice goes back once, until something else moves', () => {
    const document = { ...knows('v1', 'v2'), journal: [line('begun', 'v2'), line('done', 'v2')] };
    expect(outcome(document, 'last-verified', 'v2')).toBe('stands v2');
    expect(outcome(document, 'last-verified', 'v4')).toBe('go v2');
    const promoted = { ...document, journal: [...document.journal, line('done', '', { actId: 'p', act: 'promote', detail: {} })] };
    expect(outcome(promoted, 'last-verified', 'v2')).toBe('go v1');
  });

  test('what was gone back from is no verified version any more, and its verdict is known to have been wrong', () => {
    const verdict = {
      verdict: 'd',
      at: AT,
      subject: 'main',
      commit: 'c3',
      outcome: 'pass',
      enforce: 'hold',
      kpis: [],
      fate: 'merged',
    } as const;
    const document = { ...addVerified(knows('v1', 'v2'), version('v3', { commit: 'c3' })), ledger: [verdict] };
    const after = recordRollBack(document, version('v1'), 'v3', AT);
    expect(after.verified.map((known) => known.version)).toEqual(['v2', 'v1']);
    expect(after.ledger[0]).toMatchObject({ fate: 'rolled-back', fateAt: AT });
  });
});

describe('what a rollback is held by', () => {
  const spec: RollbackSpec = {
    reverter: { kind: 'command', timeoutMs: 1 },
    when: 'auto',
    holdInsteadIf: [],
    atMost: null,
    freeze: 'FREEZE',
  };
  const held = (change: Partial<GuardInput> = {}, rules: Partial<RollbackSpec> = {}) =>
    guardRollBack({
      spec: { ...spec, ...rules },
      journal: [],
      rollout: null,
      nowMs: Date.parse(AT),
      frozen: false,
      isAutomatic: false,
      changed: [],
      ...change,
    })?.code ?? null;
  const at = (shadow: number): RolloutRecord => ({
    id: 'r',
    candidate: 'v3',
    stable: 'v2',
    status: 'held',
    step: 0,
    steps: [1],
    startedAt: AT,
    stepStartedAt: AT,
    split: { shadow, revision: 'x' },
  });
  const atMost = { count: 2, perMs: 3_600_000 };
  const holdInsteadIf = ['paths:db/**'];
  const done = (minutesAgo: number) => line('done', 'v1', { at: new Date(Date.parse(AT) - 60_000 * minutesAgo).toISOString() });
  test.each([
    ['nothing', held(), null],
    ['users on the new version', held({ rollout: at(0.25) }), 'rollout-open'],
    ['not by a rollout that has nobody there', held({ rollout: at(0) }), null],
    ['not by one that is over', held({ rollout: { ...at(1), status: 'promoted' } }), null],
    ['a freeze', held({ frozen: true }), 'frozen'],
    ['`when: ask`, by itself', held({ isAutomatic: true }, { when: 'ask' }), 'ask'],
    ['not by `when: ask` where a person asks', held({}, { when: 'ask' }), null],
    ['too many in the time', held({ journal: [done(50), done(5)] }, { atMost }), 'too-many'],
    ['not by those before it', held({ journal: [done(70), done(5)] }, { atMost }), null],
    ['not by those that failed', held({ journal: [done(50), { ...done(5), phase: 'failed' }] }, { atMost }), null],
    ['a change that cannot be gone back over', held({ changed: ['src/a.ts', 'db/.hidden/1.sql'] }, { holdInsteadIf }), 'irreversible'],
    ['not by other changes', held({ changed: ['src/db/a.ts'] }, { holdInsteadIf }), null],
    ['not knowing the changes', held({ changed: null }, { holdInsteadIf }), 'unknown-changes'],
    ['not by not knowing them where nothing is asked', held({ changed: null }), null],
  ])('%s', (_name, found, expected) => expect(found).toBe(expected));
});
