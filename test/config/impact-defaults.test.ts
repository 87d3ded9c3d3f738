import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyImpactDefaults } from '../../src/config/impact-defaults.js';
import { parsePlan } from '../../src/config/parse.js';
import type { Plan } from '../../src/config/plan.js';
import { FACTS } from '../../src/environment/arm-inspection.js';
import { parityWords } from '../../src/report/sentences/parity.js';

const plan = (text: string): Plan =>
  parsePlan(`version: 1\nenvironment: { driver: process, command: node server.js }\n${text}`, 'foreshadow.yml', {
    directory: '/srv/shop',
    inGit: true,
    env: {},
    seed: 1,
  });
const OPEN = 'traffic: { replay: { recording: a.jsonl } }\n';
const LEVELS = ['low', 'medium', 'high'] as const;

describe('the defaults of criticality and impact', () => {
  test.each([
    ['low', 'low', 80_000, 0.01],
    ['low', 'high', 180_000, 0.02],
    ['medium', 'medium', 180_000, 0.05],
    ['high', 'low', 200_000, 0.025],
    ['high', 'high', 450_000, 0.05],
  ] as const)('%s criticality, %s impact: %i ms, alpha %s', (criticality, impact, forMs, alpha) => {
    const { traffic, judge, budgetMs } = applyImpactDefaults(plan(`${OPEN}service: { criticality: ${criticality} }\n`), impact);
    expect({ forMs: traffic.forMs, alpha: judge.alpha }).toEqual({ forMs, alpha });
    expect(budgetMs).toBeGreaterThanOrEqual(2 * forMs);
  });

  test('never touch what is written', () => {
    const written = plan('traffic: { replay: { recording: a.jsonl }, for: 1m }\njudge: { alpha: 4% }\nbudget: 3m\n');
    for (const impact of LEVELS)
      expect(applyImpactDefaults(written, impact)).toMatchObject({ traffic: { forMs: 60_000 }, judge: { alpha: 0.04 }, budgetMs: 180_000 });
  });

  test('never raise alpha, and never shorten for a higher impact', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LEVELS), (criticality) => {
        const open = plan(`${OPEN}service: { criticality: ${criticality} }\n`);
        const all = LEVELS.map((impact) => applyImpactDefaults(open, impact));
        for (const one of all) {
          expect(one.judge.alpha).toBeLessThanOrEqual(open.judge.alpha);
          expect(one.judge.rollbackAlpha).toBeLessThanOrEqual(one.judge.alpha);
        }
        const lengths = all.map(({ traffic }) => traffic.forMs);
        expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
      }),
    );
  });
});

test('the page lists every fact that is compared', () => {
  const page = readFileSync('docs/parity-and-impact.md', 'utf8');
  const rows = Object.keys(FACTS).map((fact) => ({ fact: fact as keyof typeof FACTS, values: {} }));
  const words = parityWords({ parity: { rows, compared: {}, differences: [], layers: [], unseen: [] }, unknown: null });
  for (const { label } of words?.rows ?? []) expect(page).toContain(label);
});
