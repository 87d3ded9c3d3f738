import type { Operations } from './operation.js';
import type { TreeNode } from './span-tree.js';
import { ROW_OF, type TraceRow } from './trace-tick.js';

const FIGURES = 3;

/** The operations of one trial, arm beside arm, by their numbers. Own times are rounded to microseconds. */
export function compareTrees(trees: ReadonlyMap<string, readonly TreeNode[]>, operations: Operations, hasBaseline: boolean): TraceRow[] {
  const rows = new Map<number, number[]>();
  const length = 1 + FIGURES * (hasBaseline ? 3 : 2);
  for (const arm of ['primary', 'shadow', 'baseline'] as const) {
    const tree = trees.get(arm);
    if (tree && (hasBaseline || arm !== 'baseline')) countTree(tree, ROW_OF[arm], operations, rows, length);
  }
  return [...rows.values()].sort((a, b) => (a[0] as number) - (b[0] as number)).map((row) => row.map(toMicroseconds));
}

function countTree(tree: readonly TreeNode[], at: number, operations: Operations, rows: Map<number, number[]>, length: number): void {
  const numbers = new Int32Array(tree.length);
  for (let i = 0; i < tree.length; i++) {
    const { span, parent, selfMs } = tree[i] as TreeNode;
    const operation = operations.of(span, parent < 0 ? null : (numbers[parent] as number));
    numbers[i] = operation;
    let row = rows.get(operation);
    if (!row) {
      row = new Array<number>(length).fill(0);
      row[0] = operation;
      rows.set(operation, row);
    }
    row[at] = (row[at] as number) + 1;
    if (span.isError) row[at + 1] = (row[at + 1] as number) + 1;
    row[at + 2] = (row[at + 2] as number) + selfMs;
  }
}

const toMicroseconds = (value: number): number => Math.round(value * 1_000) / 1_000;
