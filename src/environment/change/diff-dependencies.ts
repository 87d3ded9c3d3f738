import type { DependencyChange } from './change.js';
import type { Dependencies } from './read-dependencies.js';

const NONE: Dependencies = new Map();

/** The packages whose versions differ, the farthest steps first, then by name. */
export function diffDependencies(where: string, from: Dependencies | undefined, to: Dependencies | undefined): DependencyChange[] {
  const [before, after] = [from ?? NONE, to ?? NONE];
  const names = [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name));
  const changes = names.map((name): DependencyChange => {
    const [old, now] = [before.get(name) ?? null, after.get(name) ?? null];
    return { where, name, from: old, to: now, step: stepOf(old, now) };
  });
  return changes.sort((a, b) => STEPS.indexOf(a.step) - STEPS.indexOf(b.step) || (a.name < b.name ? -1 : 1));
}

const STEPS: readonly DependencyChange['step'][] = ['major', 'minor', 'added', 'removed', 'other', 'patch'];

/** How far one version is from another, read as semantic versions whatever range signs stand before them. */
export function stepOf(from: string | null, to: string | null): DependencyChange['step'] {
  if (from === null) return 'added';
  if (to === null) return 'removed';
  const [before, after] = [numbersOf(from), numbersOf(to)];
  if (!before || !after) return 'other';
  if (before[0] !== after[0]) return 'major';
  // Below 1.0 the second number is the one that breaks (semver.org, 4).
  if (before[1] !== after[1]) return before[0] === 0 ? 'major' : 'minor';
  return before[2] !== after[2] ? 'patch' : 'other';
}

function numbersOf(version: string): readonly [number, number, number] | undefined {
  const match = /^[\s^~=<>!v]*(\d+)(?:\.(\d+))?(?:\.(\d+))?(?![^,]*,)/.exec(version);
  return match ? [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)] : undefined;
}
