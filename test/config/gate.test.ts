import { describe, expect, test } from '@jest/globals';
import { applyGateConfig, gateDifferences } from '../../src/config/gate.js';
import { parsePlan } from '../../src/config/parse.js';
import type { Plan } from '../../src/config/plan.js';

const plan = (more = ''): Plan =>
  parsePlan(
    `version: 1\nenvironment: { driver: process, command: node server.js }\ntraffic: { replay: { recording: a.jsonl }, ignore: ["$.now"] }\n${more}`,
    'foreshadow.yml',
    { directory: '/repo', env: {}, seed: 1, inGit: true },
  );

describe('the gate comes from the base', () => {
  const base = plan('kpis: { latency: { margin: 5% }, own: { expression: bytes / requests } }\naccept: []\nenforce: hold\n');
  const head = plan(`kpis: { latency: { margin: 50% }, errors: { critical: false }, memory: false, new-one: { expression: requests } }
accept: [{ kpi: latency, until: 2027-01-01, reason: because }]
enforce: observe
judge: { alpha: 0.02, on-inconclusive: pass, confirm: false }
forecast: { risk: { cpu: { above: 90% } }, warnings: 3 }
report: { html: false }
`);

  test('a looser head is judged by the base, and everything it loosens is listed', () => {
    const gated = applyGateConfig(head, base);
    expect(gated.source).toBe('base');
    expect(gated.plan.kpis.slice(0, base.kpis.length)).toEqual(base.kpis);
    expect(gated.plan.kpis.at(-1)?.name).toBe('new-one');
    expect(gated.plan).toMatchObject({ accept: [], enforce: 'hold', judge: base.judge, confirm: true, policies: base.policies });
    expect(gated.plan.report.html).toBe(false);
    expect(gated.plan.forecast).toMatchObject({ warnings: 2, risk: [{ kpi: 'cpu', above: 90 }] });
    expect(gated.differences.filter(({ loosened }) => loosened).map(({ setting, base: from, head: to }) => [setting, from, to])).toEqual([
      ['accept', null, '{"kpi":"latency","reason":"because","until":"2027-01-01"}'],
      ['enforce', 'hold', 'observe'],
      ['forecast.warnings', '2', '3'],
      ['judge.alpha', '0.05', '0.02'],
      ['judge.on-inconclusive', null, 'pass'],
      ['kpis.errors.critical', 'true', 'false'],
      ['kpis.latency.margin', '0.05', '0.5'],
      ['kpis.latency.tail-margin', '0.1', '1'],
      ['kpis.memory', 'judged', null],
      ['kpis.own', 'judged', null],
    ]);
    expect(gated.differences.filter(({ loosened }) => !loosened).map(({ setting }) => setting)).toEqual([
      'forecast.risk.cpu',
      'judge.confirm',
      'kpis.new-one',
    ]);
  });

  test('a tighter head loosens nothing', () => {
    const tighter = plan('kpis: { latency: { margin: 1% } }\nenforce: roll-back\njudge: { on-error: fail }\n');
    expect(gateDifferences(plan(), tighter).map(({ setting, loosened }) => [setting, loosened])).toEqual([
      ['enforce', false],
      ['judge.on-error', false],
      ['kpis.latency.margin', false],
      ['kpis.latency.tail-margin', false],
    ]);
  });

  test('equal configurations differ in nothing, and differences that are ignored count', () => {
    expect(gateDifferences(base, base)).toEqual([]);
    const ignoring: Plan = { ...plan(), traffic: { ...plan().traffic, ignore: ['$.now', '$.price'] } };
    expect(applyGateConfig(ignoring, plan())).toMatchObject({
      plan: { traffic: { ignore: ['$.now'] } },
      differences: [{ setting: 'traffic.ignore', head: '$.price', loosened: true }],
    });
  });

  test("the base decides whose gate counts, and a base without configuration leaves the head's", () => {
    const free = plan('gate-config: head\n');
    expect(applyGateConfig(head, free)).toMatchObject({ source: 'head-by-choice', plan: { enforce: 'observe' } });
    expect(applyGateConfig(free, base)).toMatchObject({ source: 'base', plan: { gateConfig: 'base' } });
    expect(applyGateConfig(head, null)).toEqual({ plan: head, differences: [], source: 'head-because-base-has-none' });
  });
});
