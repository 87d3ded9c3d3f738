import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Issue, Place } from '../core/errors.js';

export type Path = readonly (string | number)[];

/** A YAML text with its plain value, and the place of everything in it. */
export interface SourceMap {
  readonly value: unknown;
  /** where the value at a path stands; the nearest enclosing one where there is none */
  placeOf(path: Path): Place;
  /** where the key at the end of a path stands */
  placeOfKey(path: Path): Place;
  /** line and column of an offset into the value's own text (an expression's column) */
  placeInside(path: Path, offset: number): Place;
}

/** Reads YAML with positions. Problems of syntax are returned all at once, never thrown. */
export function readYaml(text: string, file: string): { readonly source: SourceMap; readonly problems: readonly Issue[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, strict: true, uniqueKeys: true });
  const at = (offset: number): Place => ({ file, ...lineAndColumn(lines, offset) });
  const problems = [...document.errors, ...document.warnings].map((problem): Issue => {
    const { message, expected } = plainWords(problem.code, problem.message);
    return { message, expected, place: at(problem.pos[0]) };
  });
  if (problems.length === 0) problems.push(...refusedNodes(document, at));
  const value = problems.length === 0 ? (document.toJS() as unknown) : undefined;
  return { source: sourceMap(document, value, file, at), problems };
}

function sourceMap(document: Document.Parsed, value: unknown, file: string, at: (offset: number) => Place): SourceMap {
  const named = (place: Place, path: Path): Place => (path.length === 0 ? place : { ...place, path: writePath(path) });
  const offsetOf = (node: Node | null | undefined): number => node?.range?.[0] ?? 0;
  const placeOf = (path: Path): Place => {
    for (let length = path.length; length >= 0; length--) {
      const node = nodeAt(document, path.slice(0, length));
      if (node) return named(at(offsetOf(node)), path);
    }
    return named({ file, line: 1, column: 1 }, path);
  };
  const placeOfKey = (path: Path): Place => {
    const parent = nodeAt(document, path.slice(0, -1));
    const pair = isMap(parent)
      ? parent.items.find((item) => String(isScalar(item.key) ? item.key.value : item.key) === String(path.at(-1)))
      : undefined;
    return pair ? named(at(offsetOf(pair.key as Node)), path) : placeOf(path);
  };
  const placeInside = (path: Path, offset: number): Place => {
    const node = nodeAt(document, path);
    const quoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') ? 1 : 0;
    return node ? named(at(offsetOf(node) + quoted + offset), path) : placeOf(path);
  };
  return { value, placeOf, placeOfKey, placeInside };
}

function nodeAt(document: Document.Parsed, path: Path): Node | null | undefined {
  let node: unknown = document.contents;
  for (const part of path) {
    if (isMap(node)) node = node.items.find((item) => String(isScalar(item.key) ? item.key.value : item.key) === String(part))?.value;
    else if (isSeq(node)) node = node.items[Number(part)];
    else return undefined;
  }
  return node as Node | null | undefined;
}

/** Anchors, aliases and merge keys are refused: a reader of the file, or of a pull request that changes it, sees every value where it counts. */
function refusedNodes(document: Document.Parsed, at: (offset: number) => Place): Issue[] {
  const issues: Issue[] = [];
  const add = (message: string, node: Node): void => {
    issues.push({ message, expected: 'the value written out', place: at(node.range?.[0] ?? 0) });
  };
  visit(document, {
    Alias: (_key, node) => add(`the alias *${node.source} is not read`, node),
    Pair: (_key, pair) => {
      if (!isScalar(pair.key))
        issues.push({ message: 'a key is a list or a mapping', expected: 'a word', place: at((pair.key as Node | null)?.range?.[0] ?? 0) });
      if (isScalar(pair.key) && pair.key.value === '<<' && !isAlias(pair.value)) add('the merge key << is not read', pair.key as Node);
    },
  });
  return issues;
}

/** `traffic.select.match.methods[0]` */
export function writePath(path: Path): string {
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`)).join('');
}

function lineAndColumn(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

/** The parser's codes in the words of someone who writes configuration files. */
function plainWords(code: string, message: string): { message: string; expected?: string | undefined } {
  if (code === 'DUPLICATE_KEY') return { message: 'the same key stands twice in one mapping', expected: 'each key once' };
  if (code === 'TAB_AS_INDENT') return { message: 'a tab is used as indentation', expected: 'spaces' };
  if (code === 'MULTIPLE_DOCS') return { message: 'a second document begins here (---)', expected: 'one document' };
  if (code === 'TAG_RESOLVE_FAILED') return { message: `a tag is not read (${message})`, expected: 'a plain value' };
  return { message: message.replace(/\s*\n[\s\S]*$/, '') };
}
