import { describe, expect, test } from '@jest/globals';
import { overridePlan } from '../../src/config/override-plan.js';
import { parsePlan } from '../../src/config/parse.js';
import type { Plan } from '../../src/config/plan.js';

const plan = (environment: string): Plan =>
  parsePlan(
    `version: 1\nenvironment: ${environment}\ntraffic: { replay: { recording: a.jsonl } }\njudge: { on-error: fail }\n`,
    'foreshadow.yml',
    { directory: '/repo', env: {}, seed: 1, inGit: true },
  );
const PROCESS = plan('{ driver: process, command: node server.js, primary: { ready: { http: /ok } } }');
const URLS = plan('{ driver: url, primary: { url: "http://a:1" }, shadow: { url: "http://b:1" }, baseline: { url: "http://c:1" } }');

describe('one run changed from outside', () => {
  test('nothing asked, nothing changed', () => {
    expect(overridePlan(PROCESS, {})).toEqual({ ...PROCESS, policies: { ...PROCESS.policies } });
  });

  test('refs, recording, seed and policies', () => {
    const changed = overridePlan(PROCESS, { primary: 'v1', shadow: 'feature', recording: 'b.har', seed: 9, onInconclusive: 'pass' });
    expect(changed.environment).toMatchObject({ primary: { ref: 'v1' }, shadow: { ref: 'feature' }, baseline: { ref: 'v1' } });
    expect(changed).toMatchObject({
      seed: 9,
      traffic: { replay: { recording: '/repo/b.har' } },
      policies: { onInconclusive: 'pass', onError: 'fail' },
    });
    expect(overridePlan(PROCESS, { recording: '/elsewhere/x.gor' }).traffic.replay.recording).toBe('/elsewhere/x.gor');
  });

  test('URLs', () => {
    expect(overridePlan(URLS, { shadow: 'https://new:2/' }).environment).toMatchObject({
      primary: { url: 'http://a:1' },
      shadow: { url: 'https://new:2' },
      baseline: { url: 'http://c:1' },
    });
    const turned = overridePlan(PROCESS, { primary: 'http://x:1', shadow: 'http://y:1' }).environment;
    expect(turned).toEqual({
      driver: 'url',
      directory: '/repo',
      state: { each: 'shared' },
      egress: { default: 'allow' },
      primary: { url: 'http://x:1', env: {}, files: {}, vars: {}, ready: { http: '/ok', withinMs: 60_000 } },
      shadow: { url: 'http://y:1', env: {}, files: {}, vars: {}, ready: { http: '/ok', withinMs: 60_000 } },
      baseline: { url: 'http://x:1', env: {}, files: {}, vars: {}, ready: { http: '/ok', withinMs: 60_000 } },
    });
  });

  test.each([
    [PROCESS, { shadow: 'http://y:1' }, /--shadow http:\/\/y:1; expected a git ref/],
    [URLS, { primary: 'main' }, /--primary main; expected an http or https URL/],
    [URLS, { primary: 'http://user:pass@a:1' }, /not a plain URL/],
  ])('a target that does not fit is refused', (given, overrides, message) => {
    expect(() => overridePlan(given, overrides)).toThrow(message);
    expect(() => overridePlan(given, overrides)).toThrow(expect.objectContaining({ code: 'FS_USAGE' }));
  });
});
