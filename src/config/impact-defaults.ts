import type { ImpactLevel } from '../environment/impact.js';
import { defaultsOf } from './criticality.js';
import type { Plan } from './plan.js';

/**
 * The plan with the defaults of criticality and impact. Only what the user left open is set: what is written in the configuration stays as
 * it is. A budget that was left open grows with the traffic.
 */
export function applyImpactDefaults(plan: Plan, impact: ImpactLevel): Plan {
  const open = new Set(plan.presets ?? []);
  const { forMs, alpha } = defaultsOf(plan.service.criticality, impact);
  const traffic = open.has('for') ? { ...plan.traffic, forMs } : plan.traffic;
  const judge = open.has('alpha') ? { ...plan.judge, alpha, rollbackAlpha: Math.min(plan.judge.rollbackAlpha, alpha) } : plan.judge;
  const budgetMs = open.has('budget') ? Math.max(plan.budgetMs, 600_000, 2 * traffic.forMs) : plan.budgetMs;
  return Object.freeze({ ...plan, traffic, judge, budgetMs });
}
