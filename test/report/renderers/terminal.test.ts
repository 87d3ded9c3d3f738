import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import pc from 'picocolors';
import { anyReport } from '../../fixtures/report/arbitrary-report.js';
import { REPORTS, slowReport } from '../../fixtures/report/reports.js';
import { renderTerminal } from '../../../src/report/renderers/terminal.js';
import { formatTable, wrap } from '../../../src/report/renderers/terminal-layout.js';

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
const ESCAPES = /\u001b\[\d+m/g;

describe('the terminal', () => {
  test.each(Object.entries(REPORTS))('%s: the outcome is the first word and the command the last line', (_, make) => {
    const lines = renderTerminal(make()).trimEnd().split('\n');
    expect(lines[0]).toMatch(/^(PASS|FAIL|INCONCLUSIVE|COULD NOT MEASURE): /);
    expect(lines.at(-1)).toBe('  npx foreshadow judge --input .foreshadow/runs/2026-11-25T03-11-06');
  });

  test('without colours no escape sequence, and with them the same words', () => {
    const plain = renderTerminal(slowReport());
    const coloured = renderTerminal(slowReport(), { colors: pc.createColors(true) });
    expect(plain).not.toMatch(ESCAPES);
    expect(coloured).toMatch(ESCAPES);
    expect(coloured.replace(ESCAPES, '')).toBe(plain);
  });

  test('it can be read aloud: nothing but letters, digits and punctuation of our own making', () => {
    expect(renderTerminal(slowReport())).toMatch(/^[\x20-\x7e\n]*$/);
  });

  test.each([40, 60, 80, 120])('at %d columns no line of prose is longer', (width) => {
    const long = renderTerminal(slowReport(), { width })
      .split('\n')
      .filter((line) => line.length > width && !line.includes('to accept it:') && !line.includes('npx '));
    expect(long).toEqual([]);
  });

  test('whatever a report holds, no control character reaches the terminal and no number is none', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
        expect(renderTerminal(report)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      }),
      { numRuns: 60 },
    );
  });

  test('layout: words are kept whole, columns line up, too narrow a place drops columns', () => {
    expect(wrap('one two three', 8, '- ', '  ')).toEqual(['- one', '  two', '  three']);
    expect(wrap('a-very-long-word b', 5)).toEqual(['a-very-long-word', 'b']);
    expect(
      formatTable(
        ['r', 'n'],
        [
          ['GET /', '1'],
          ['GET /b', '100'],
        ],
        40,
      ),
    ).toEqual(['  r         n', '  GET /     1', '  GET /b  100']);
    expect(formatTable(['a', 'b', 'c', 'd', 'e'], [['1', '2', '3', '4', '5555555']], 16)).toEqual(['  a  b  c  d', '  1  2  3  4']);
  });
});
