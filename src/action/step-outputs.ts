import type { Finding } from '../judge/verdict.js';
import type { OutputSpec } from './input-table.js';
import { findingsJson } from './outputs.js';
import type { ActionsCore } from './world.js';

/** Sets the outputs that a command's JSON document has a value for; what it has none for is empty. */
export function setStepOutputs(
  outputs: Readonly<Record<string, OutputSpec>>,
  document: unknown,
  core: Pick<ActionsCore, 'setOutput'>,
): void {
  for (const [name, { at }] of Object.entries(outputs)) if (at !== undefined) core.setOutput(name, textOf(valueAt(document, at)));
  const { findings } = document as { readonly findings?: unknown };
  if ('findings' in outputs && Array.isArray(findings)) core.setOutput('findings', findingsJson(findings as Finding[]));
  if ('breach-probability' in outputs) core.setOutput('breach-probability', textOf(greatestBreach(document)));
}

/** The value at a path such as `arms.shadow.errors`; `length` counts a list. */
function valueAt(document: unknown, path: string): unknown {
  let at = document;
  for (const part of path.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return undefined;
    at = (at as Record<string, unknown>)[part];
  }
  return at;
}

const textOf = (value: unknown): string =>
  value === undefined || value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);

function greatestBreach(document: unknown): number | undefined {
  const { forecasts = [] } = document as { readonly forecasts?: readonly { readonly breach?: { readonly probability: number } | null }[] };
  const known = forecasts.flatMap(({ breach }) => (breach ? [breach.probability] : []));
  return known.length === 0 ? undefined : Math.max(...known);
}
