import { describe, expect, test } from '@jest/globals';
import type { CliIo } from '../../src/cli/io.js';
import { progressLine } from '../../src/cli/progress-line.js';
import type { Progress } from '../../src/run/progress.js';

const tick = (seconds: number): Progress => ({
  kind: 'tick',
  phase: 'measuring',
  seconds,
  forSeconds: 60,
  sent: 170 * seconds,
  rate: 170,
  latenessP99Ms: 0.4,
  evidence: { 'latency:exceedance': 1, 'latency:proof': -3 },
  stillNeeded: null,
});

function listen(terminal: boolean, quiet = false): { written: string[]; progress: ReturnType<typeof progressLine> } {
  const written: string[] = [];
  const io: Partial<CliIo> = { stderr: (text) => void written.push(text), stderrIsTerminal: terminal, columns: 60 };
  return { written, progress: progressLine(io as CliIo, quiet) };
}

describe('progress', () => {
  test('on a terminal is one line that is drawn again, never wider than it, and cleared for a message', () => {
    const { written, progress } = listen(true);
    progress.listen(tick(1));
    progress.listen(tick(2));
    progress.listen({ kind: 'message', text: 'confirming' });
    expect(written.filter((text) => text.startsWith('\r\u001b[2K') && text.length > 5)).toHaveLength(2);
    expect(written.every((text) => text.replace('\r\u001b[2K', '').length <= 60)).toBe(true);
    expect(written.slice(-2)).toEqual(['\r\u001b[2K', 'confirming\n']);
    progress.clear();
    expect(written).toHaveLength(4);
  });

  test('elsewhere is a whole line now and then, without control characters', () => {
    const { written, progress } = listen(false);
    for (let second = 1; second <= 12; second++) progress.listen(tick(second));
    expect(written.map((line) => /measuring (\d+) s of 60 s/.exec(line)?.[1])).toEqual(['1', '6', '11']);
    expect(written[0]).toBe(
      'measuring 1 s of 60 s | 170 pairs, 170/s | sent 0.4 ms late (p99) | evidence (20 decides): worse 10, fine 0.010 | at most 59 s left\n',
    );
    // A confirmation begins its own time.
    progress.listen({ ...tick(1), phase: 'confirming' } as Progress);
    expect(written.at(-1)).toMatch(/^confirming 1 s/);
  });

  test('with --quiet is nothing', () => {
    const { written, progress } = listen(true, true);
    progress.listen(tick(1));
    progress.listen({ kind: 'message', text: 'confirming' });
    progress.clear();
    expect(written).toEqual([]);
  });
});
