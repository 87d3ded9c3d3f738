import { relative, resolve, sep } from 'node:path';
import { applyImpactDefaults } from '../config/impact-defaults.js';
import type { Plan } from '../config/plan.js';
import type { ChangeStudy } from '../environment/change-study.js';
import type { ReportedChange } from '../report/report.js';

/** The plan with the defaults that follow from the change, and what the report says of both. */
export function underImpact(plan: Plan, study: ChangeStudy): { readonly plan: Plan; readonly change: ReportedChange } {
  if (!study.impact) return { plan, change: { study, forMs: null, alpha: null } };
  const adjusted = applyImpactDefaults(plan, study.impact.level);
  const open = new Set(plan.presets ?? []);
  return {
    plan: adjusted,
    change: { study, forMs: open.has('for') ? adjusted.traffic.forMs : null, alpha: open.has('alpha') ? adjusted.judge.alpha : null },
  };
}

/**
 * Every path that the plan names, absolute: the configuration itself, recordings, files laid over an arm. Whatever text of the plan looks
 * like a relative path is taken for one; a path too many only makes a run happen.
 */
export function namedPaths(plan: Plan, cwd: string): string[] {
  const { directory } = plan.environment;
  const { secrets: _secrets, report: _report, service: _service, ...rest } = plan;
  const texts = new Set<string>();
  collectTexts(rest, texts);
  const named = [...texts].filter(
    (text) => /[./]/.test(text) && !/^[a-z][a-z0-9+.-]*:\/\//i.test(text) && !/[\s\0]/.test(text) && text.length < 500,
  );
  const inside = named.map((text) => resolve(directory, text)).filter((path) => isBelow(path, directory));
  return [...(plan.file === null ? [] : [resolve(cwd, plan.file)]), ...inside];
}

/** The directory itself, and what lies above it, would stand for everything. */
function isBelow(path: string, directory: string): boolean {
  const inside = relative(directory, path);
  return inside !== '' && inside.split(sep)[0] !== '..';
}

function collectTexts(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(value);
  else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) collectTexts(item, into);
}
