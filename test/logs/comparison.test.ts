import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Arm } from '../../src/environment/environment.js';
import { LogComparison, MOST_LINES_A_READING } from '../../src/logs/comparison.js';
import { DEFAULT_LEVELS } from '../../src/logs/spec.js';
import type { LogTick } from '../../src/logs/tick.js';
import type { Trial } from '../../src/traffic/observation.js';

const traceOf = (index: number): string => `0af7651916cd43dd${index.toString(16).padStart(16, '0')}`;
const OBSERVED = { status: 200, latencyMs: 1, intendedLatencyMs: 1, bytes: 1, error: null };

const trial = (index: number, route = 'GET /a'): Trial => ({
  index,
  at: index,
  route,
  primary: OBSERVED,
  shadow: OBSERVED,
  baseline: OBSERVED,
  traceId: traceOf(index),
});

function comparison(options: Partial<ConstructorParameters<typeof LogComparison>[0]> = {}): LogComparison {
  return new LogComparison({ levels: DEFAULT_LEVELS, ignore: [], redact: (text) => text, ...options });
}

/** Several readings, so that everything is settled. */
function settle(logs: LogComparison): LogTick[] {
  return [logs.collect(2, false), logs.collect(3, false), logs.collect(4, true)];
}

describe('messages of trials', () => {
  test('are compared within their trial and counted by route', () => {
    const logs = comparison();
    for (const index of [0, 1, 2, 3]) logs.answered(trial(index));
    const say = (arm: Arm, index: number, message: string): void =>
      logs.line(arm, JSON.stringify({ level: 'error', msg: message, trace_id: traceOf(index) }), 10);
    for (const index of [0, 1, 2]) say('shadow', index, 'pool exhausted');
    say('primary', 1, 'pool exhausted');
    say('baseline', 3, 'pool exhausted');
    const first = logs.collect(1, false);
    expect(first.templates).toEqual([{ id: 0, label: 'error', text: 'pool exhausted' }]);
    expect(first.pairs).toEqual([]); // what is written soon after an answer still belongs to it
    const ticks = settle(logs);
    const pairs = ticks.flatMap((tick) => tick.pairs);
    expect(ticks.flatMap((tick) => tick.loose)).toEqual([]);
    expect(pairs).toEqual([
      { id: 0, route: 'GET /a', against: 'primary', shadowOnly: 2, controlOnly: 0, both: 1 },
      { id: 0, route: 'GET /a', against: 'baseline', shadowOnly: 3, controlOnly: 1, both: 0 },
    ]);
  });

  test('without a trial are units of a short stretch of time', () => {
    const logs = comparison();
    for (const atMs of [10, 20, 30, 1_010]) logs.line('shadow', 'ERROR no disk', atMs);
    const { loose } = logs.collect(1, true);
    expect(loose).toEqual([{ id: 0, lines: { shadow: 4 }, sizes: { shadow: { 3: 1, 1: 1 } } }]);
  });
});

describe('whatever the arms write', () => {
  test('every message is counted once, and in the end each is in a trial or in a stretch of time', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .tuple(fc.constantFrom('a b', 'c d e', 'Error: x'), fc.nat(5))
        .map(([message, index]) => JSON.stringify({ level: 'error', msg: message, trace_id: traceOf(index) })),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom<Arm>('primary', 'shadow', 'baseline'), line, fc.nat(3_000)), { maxLength: 60 }),
        (lines) => {
          const logs = comparison({ levels: ['debug', 'info', 'warn', 'error', 'fatal'] });
          for (const index of [0, 1, 2]) logs.answered(trial(index));
          for (const [arm, text, atMs] of lines) logs.line(arm, text, atMs);
          const ticks = [logs.collect(1, false), logs.collect(2, false), logs.collect(3, false), logs.collect(4, true)];
          const total = (list: LogTick['counts']): number =>
            list.reduce((sum, { lines: of }) => sum + Object.values(of).reduce((a, b) => a + b, 0), 0);
          const counted = ticks.reduce((sum, tick) => sum + total(tick.counts), 0);
          const loose = ticks.reduce((sum, tick) => sum + total(tick.loose), 0);
          expect(loose).toBeLessThanOrEqual(counted);
          for (const { loose: units } of ticks)
            for (const { lines: of, sizes } of units)
              for (const [arm, count] of Object.entries(of))
                expect(Object.entries(sizes[arm as Arm] ?? {}).reduce((sum, [size, many]) => sum + Number(size) * many, 0)).toBe(count);
          expect(JSON.parse(JSON.stringify(ticks))).toEqual(ticks);
        },
      ),
    );
  });

  test('nothing leaves but through the redaction, samples are three and bounded, templates are told once', () => {
    const logs = comparison({ redact: (text) => text.replaceAll('hunter2', '***') });
    for (let i = 0; i < 10; i++) logs.line('shadow', `ERROR login of root with hunter2 failed ${i} ${'long '.repeat(500)}`, i * 100);
    const tick = logs.collect(1, true);
    expect(JSON.stringify(tick)).not.toContain('hunter2');
    expect(tick.samples).toHaveLength(3);
    expect(JSON.stringify(tick).length).toBeLessThan(5_000);
    logs.line('shadow', `ERROR login of root with hunter2 failed 77 ${'long '.repeat(500)}`, 5_000);
    expect(logs.collect(2, true)).toMatchObject({ templates: [], samples: [] });
  });

  test('what comes too fast is left out and counted', () => {
    const logs = comparison();
    for (let i = 0; i < MOST_LINES_A_READING + 5; i++) logs.line('shadow', 'ERROR x', i);
    expect(logs.collect(1, true).dropped).toEqual({ shadow: 5 });
    expect(logs.collect(2, true).dropped).toBeUndefined();
  });

  test('levels and ignored texts', () => {
    const logs = comparison({ levels: ['error'], ignore: ['reset by * peer'] });
    logs.line('shadow', 'INFO hello', 1);
    logs.line('shadow', 'ERROR connection reset by a peer', 2);
    logs.line('shadow', 'ERROR other', 3);
    expect(logs.collect(1, true).templates.map(({ text }) => text)).toEqual(['other']);
  });
});
