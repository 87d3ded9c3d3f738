import type { Span } from './span.js';

/** A span in the tree of one arm. Every node stands behind its parent. */
export interface TreeNode {
  readonly span: Span;
  /** place of the parent in the same list; -1 at the top of the tree */
  readonly parent: number;
  /** the span's own time: its duration without what its children cover, milliseconds */
  readonly selfMs: number;
}

export interface ArmTrees {
  readonly trees: ReadonlyMap<string, readonly TreeNode[]>;
  /** spans of which nobody can say to which arm they belong: their parent is missing (it is late, or was never kept), or they form a circle */
  readonly orphans: number;
}

/**
 * Parts a trace into the trees of the arms: an arm's spans are those below the span id that its request carried. A span whose parent is missing
 * belongs to the arm it names itself, if any. No recursion, so that depth costs no stack; nothing is compared between clocks.
 * @param arms span id that each arm's request carried -> arm
 */
export function treesOfArms(spans: readonly Span[], arms: ReadonlyMap<string, string>): ArmTrees {
  const index = new Map<string, number>();
  for (let i = 0; i < spans.length; i++) {
    const { id } = spans[i] as Span;
    if (!arms.has(id) && !index.has(id)) index.set(id, i);
  }
  const children = new Map<string, number[]>();
  const tops = new Map<string, number[]>();
  for (const i of index.values()) {
    const span = spans[i] as Span;
    const arm = armOfTop(span, index, arms);
    if (arm !== undefined) push(tops, arm, i);
    else if (span.parentId !== null && index.has(span.parentId)) push(children, span.parentId, i);
  }
  const trees = new Map<string, readonly TreeNode[]>();
  let placed = 0;
  for (const [arm, roots] of tops) {
    const tree = grow(roots, spans, children);
    trees.set(arm, tree);
    placed += tree.length;
  }
  const ours = ownRoots(spans, index, children, arms);
  return { trees, orphans: index.size - placed - ours };
}

/** The arm at the top of whose tree a span stands; undefined where its parent is another span, or it is nobody's. */
function armOfTop(span: Span, index: ReadonlyMap<string, number>, arms: ReadonlyMap<string, string>): string | undefined {
  if (span.parentId !== null) {
    const arm = arms.get(span.parentId);
    if (arm !== undefined) return arm;
    if (index.has(span.parentId)) return undefined;
  }
  return span.arm !== undefined && [...arms.values()].includes(span.arm) ? span.arm : undefined;
}

/** Roots without a parent and without children in the trace: the span of the trial, which only holds the arms together. */
function ownRoots(
  spans: readonly Span[],
  index: ReadonlyMap<string, number>,
  children: ReadonlyMap<string, readonly number[]>,
  arms: ReadonlyMap<string, string>,
): number {
  const held = new Set(spans.flatMap(({ id, parentId }) => (arms.has(id) && parentId !== null ? [parentId] : [])));
  let count = 0;
  for (const [id, i] of index) {
    const span = spans[i] as Span;
    if (span.parentId === null && held.has(id) && !children.has(id)) count++;
  }
  return count;
}

function grow(roots: readonly number[], spans: readonly Span[], children: ReadonlyMap<string, readonly number[]>): TreeNode[] {
  const tree: TreeNode[] = [];
  const waiting: number[] = [];
  const parents: number[] = [];
  for (const root of roots) {
    waiting.push(root);
    parents.push(-1);
  }
  for (let next = 0; next < waiting.length; next++) {
    const span = spans[waiting[next] as number] as Span;
    const below = children.get(span.id);
    tree.push({ span, parent: parents[next] as number, selfMs: selfTimeMs(span, below, spans) });
    if (!below) continue;
    for (const child of below) {
      waiting.push(child);
      parents.push(next);
    }
  }
  return tree;
}

/** A span's duration without the union of its children's. Children are cut to it: what goes on after it is nobody's wait. */
function selfTimeMs(span: Span, below: readonly number[] | undefined, spans: readonly Span[]): number {
  if (!below) return span.durationUs / 1_000;
  const end = span.startUs + span.durationUs;
  const stretches = below.map((child) => within(span, spans[child] as Span)).sort((a, b) => a[0] - b[0]);
  let covered = 0;
  let reached = span.startUs;
  for (const [from, to] of stretches) {
    const begin = Math.max(from, reached);
    const stop = Math.min(to, end);
    if (stop > begin) {
      covered += stop - begin;
      reached = stop;
    }
  }
  return (span.durationUs - covered) / 1_000;
}

/**
 * When a child ran, on its parent's clock. One of another service that would lie outside of its parent was made on a clock that is apart: it is
 * put into the middle of it (as Jaeger's own page does), else all of the other service's time would count as the caller's.
 */
function within(parent: Span, child: Span): readonly [fromUs: number, toUs: number] {
  const [from, to] = [child.startUs, child.startUs + child.durationUs];
  const isApart = from < parent.startUs || to > parent.startUs + parent.durationUs;
  if (!isApart || child.service === parent.service) return [from, to];
  const start = parent.startUs + Math.max(0, (parent.durationUs - child.durationUs) / 2);
  return [start, start + child.durationUs];
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
