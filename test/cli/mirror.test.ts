import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { answeringServer } from '../support/answering-server.js';
import { foreshadow, foreshadowHere } from '../support/command-line.js';

jest.setTimeout(60_000);
const cwd = mkdtempSync(join(tmpdir(), 'foreshadow-mirror-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

describe('foreshadow mirror', () => {
  test('serves, splits while it runs, exports, records, and says at the end what became of everything', async () => {
    await using primary = await answeringServer((_, response) => response.end('old'));
    await using shadow = await answeringServer((_, response) => response.end('new'));
    const places = ['--listen', '127.0.0.1:0', '--primary', primary.url, '--shadow', shadow.url];
    const more = ['--metrics', '127.0.0.1:0', '--control', 'c.sock', '--record', 'out.jsonl', '--by', 'header:x-user', '--json'];
    let acted: Promise<unknown> = Promise.resolve();
    const act = async (said: string): Promise<void> => {
      const origin = /mirror of \S+ at (\S+)/.exec(said)?.[1] as string;
      const metrics = /metrics at (\S+)/.exec(said)?.[1] as string;
      const ask = async (user: string): Promise<string> => (await fetch(origin, { headers: { 'x-user': user } })).text();
      const users = Array.from({ length: 40 }, (_, i) => `user-${i}`);
      expect(new Set(await Promise.all(users.map(ask)))).toEqual(new Set(['old']));
      const split = await foreshadow(['mirror', 'split', '50%', '--control', 'c.sock'], { cwd });
      expect([split.code, JSON.parse(split.stdout)]).toEqual([0, { ok: true, shares: { share: 1, split: 0.5 } }]);
      const sides = await Promise.all(users.map(ask));
      expect(await Promise.all(users.map(ask))).toEqual(sides);
      expect(new Set(sides).size).toBe(2);
      expect(await (await fetch(metrics)).text()).toMatch(
        /foreshadow_trials_total\{run="\w+",route="GET \/",arm="shadow",outcome="ok"\} \d+/,
      );
      const stopped = await foreshadow(['mirror', 'stop', '--control', 'c.sock'], { cwd });
      expect(stopped.code).toBe(0);
    };
    let begun = false;
    const { code, stdout } = await foreshadow(['mirror', ...places, ...more], {
      cwd,
      onStderr: (said) => {
        if (begun || !/mirror of \S+ at \S+\n/.test(said)) return;
        begun = true;
        acted = act(said);
        acted.catch(() => void foreshadow(['mirror', 'stop', '--control', 'c.sock'], { cwd }));
      },
    });
    await acted;
    expect(code).toBe(0);
    const result = JSON.parse(stdout);
    expect(result).toMatchObject({ read: 120, failed: {}, dropped: {}, recorded: 120, answered: { primary: expect.any(Number) } });
    expect(result.sent + result.skipped.split).toBe(120);
    expect(result.answered.shadow).toBe(result.skipped.split);
    expect(result.divergences).toMatchObject([{ route: 'GET /' }]);
    expect(readFileSync(join(cwd, 'out.jsonl'), 'utf8').trim().split('\n').length).toBeGreaterThanOrEqual(120);
  });

  test.each([
    [['--shadow', 'http://b:1'], /no --primary/],
    [['--primary', 'http://a:1', '--split', '1%'], /--split without --shadow/],
    [['--primary', 'a:1'], /--primary a:1/],
    [['--primary', 'http://a:1', '--listen', 'nowhere'], /listen address "nowhere"/],
    [['--primary', 'http://a:1', '--share', '200%'], /share "200%"/],
    [['--primary', 'http://a:1', '--by', 'colour'], /--by colour/],
    [['--primary', 'http://a:1', '--credentials', 'alice'], /--credentials alice/],
    [['--primary', 'http://a:1', '--credentials', 'test-user'], /--shadow-header/],
    [['--primary', 'http://a:1', '--credentials', 'map:none.json'], /none\.json/],
    [['--primary', 'http://a:1', '--credentials', 'map:bad.json'], /bad\.json/],
    [['--primary', 'http://a:1', '--forward', 'original', '--credentials', 'test-user'], /--credentials with --forward original/],
    [['--primary', 'http://a:1', '--shadow-header', 'x: env:NOT_THERE'], /NOT_THERE/],
    [['--primary', 'http://a:1', '--key', 'literal'], /--key/],
    [['--primary', 'http://a:1', '--tls-key', 'k.pem'], /only the key/],
    [['--primary', 'http://a:1', '--tls-key', 'bad.json', '--tls-cert', 'bad.json'], /key and certificate/],
    [['--primary', 'http://a:1', '--connections', '0'], /--connections 0/],
    [['split', '1%'], /without --control/],
    [['split', '--control', 'x.sock'], /SHARE/],
    [['splt', '--control', 'x.sock'], /did you mean "split"/],
    [['status', '--control', 'nobody.sock'], /nobody\.sock/],
  ])('%j is refused before anything is started', async (args, expected) => {
    writeFileSync(join(cwd, 'bad.json'), '{"a": 1, "secret-token-value": 2}');
    const { code, stderr } = await foreshadowHere(['mirror', ...args], { cwd });
    expect(code).not.toBe(0);
    expect(code).not.toBe(70);
    expect(stderr).toMatch(expected);
    expect(stderr).not.toContain('secret-token-value');
  });
});
