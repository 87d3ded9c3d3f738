import { describe, expect, test } from '@jest/globals';
import { type AcceptRule, applyAccept } from '../../src/judge/accept.js';
import { bare } from '../../src/judge/validity.js';
import type { Finding } from '../../src/judge/verdict.js';

const TODAY = '2026-11-25';
const regression = (ratio: number, route?: string): Finding => ({
  ...bare('regression', 'fail', 100),
  kpi: 'latency',
  tier: 'fail',
  ...(route === undefined ? {} : { route }),
  effect: { ratio, low: ratio - 0.01, high: ratio + 0.01, level: 0.95 },
});
const rule = (more: Partial<AcceptRule>): AcceptRule => ({ kpi: 'latency', until: TODAY, reason: 'known', ...more });
const codes = (findings: readonly Finding[]) => findings.map((finding) => finding.code);

describe('acceptance', () => {
  test('holds to the last day, inclusive, and up to its limit', () => {
    expect(codes(applyAccept([regression(1.1)], [rule({ upTo: 0.12 })], TODAY))).toEqual(['accepted']);
    expect(codes(applyAccept([regression(1.13)], [rule({ upTo: 0.12 })], TODAY))).toEqual(['regression']);
    expect(codes(applyAccept([regression(1.1)], [rule({ upTo: 0.12 })], '2026-11-26'))).toEqual(['regression', 'accept-expired']);
    expect(codes(applyAccept([], [rule({})], TODAY))).toEqual(['accept-unused']);
  });

  test('one rule that covers a finding is enough, whatever a stricter one beside it says', () => {
    const rules = [rule({ upTo: 0.1 }), rule({ route: 'GET /slow', upTo: 0.5 })];
    expect(codes(applyAccept([regression(1.3, 'GET /slow')], rules, TODAY))).toEqual(['accepted']);
    expect(codes(applyAccept([regression(1.3, 'GET /other')], rules, TODAY))).toEqual(['regression', 'accept-unused']);
  });

  test('a KPI as a whole is accepted only where every route it accuses is', () => {
    const findings = [regression(1.3), regression(1.3, 'GET /a'), regression(1.3, 'GET /b')];
    const a = rule({ route: 'GET /a' });
    const outcomes = (rules: AcceptRule[]) => applyAccept(findings, rules, TODAY).map((finding) => finding.outcome);
    expect(outcomes([a])).toEqual(['fail', 'pass', 'fail']);
    expect(outcomes([a, rule({ route: 'GET /b' })])).toEqual(['pass', 'pass', 'pass']);
  });
});
