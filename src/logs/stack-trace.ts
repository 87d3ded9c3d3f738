/** What was thrown: its type as the program names it, and the first line of what it says. */
export interface ThrownException {
  readonly type: string;
  readonly message: string;
}

/** `ValueError`, `java.lang.IllegalStateException`, `Error`, `PoolTimeout` where a message follows. */
const NAMED =
  /(?:^|[\s([":])((?:[\w$]+[.:])*(?:[A-Z][\w$]*)?(?:Error|Exception|Throwable|Failure|Fault|Warning|Interrupt|Exit))(?:\s*\[[\w.-]+\])?(?::\s*(.*)|\s*$)/;
const AT_START =
  /^(?:Uncaught |Unhandled |\(node:\d+\) |fatal: )?((?:[\w$]+\.)*(?:[A-Z][\w$]*)?(?:Error|Exception))(?:\s*\[[\w.-]+\])?:\s+(.*)$/;
const ANY_HEAD = /^(?:Exception in thread "[^"]*" |Uncaught )?((?:[\w$]+\.)*[A-Z][\w$]*)(?::\s*(.*))?$/;
const PYTHON_END = /^((?:\w+\.)*[A-Za-z_]\w*)(?::\s*(.*))?$/;
const GO_PANIC = /(?:^|: )panic(?: serving [^:]+:\d+)?: (.*)$/;
const GO_FATAL = /^fatal error: (.*)$/;

/** `    at f (file.js:1:2)`, `\tat a.B.c(D.java:12)`, `... 12 more`. */
const FRAME = /^\s*(?:at\s+\S|\.\.\. \d+ (?:more|common frames))/;
const CAUSE = /^\s*(?:Caused by: |Suppressed: |\[cause\]: )/;
const TRACEBACK = 'Traceback (most recent call last):';
const CHAINED = /^(?:During handling of the above exception|The above exception was the direct cause)/;
const GO_ROUTINE = /^(?:goroutine \d+ \[|created by |\[signal |exit status \d|\t)/;
const GO_CALL = /^[\w./*()·[\]{}-]+\(.*\)$/;
/** Node.js shows where an uncaught exception was thrown before it says which. */
const NODE_PLACE = /^(?:(?:file:\/\/)?[\w./\\@: -]+\.[cm]?[jt]s|node:[\w/-]+):\d+$/;

/** What kind of lines may follow the first. */
export type TraceKind = 'python' | 'go' | 'node-place' | 'other';

/** What the first line of a message says of those after it. */
export function traceKindOf(first: string): TraceKind {
  if (first.endsWith(TRACEBACK)) return 'python';
  if (GO_PANIC.test(first) || GO_FATAL.test(first)) return 'go';
  return NODE_PLACE.test(first) ? 'node-place' : 'other';
}

/** Whether a line belongs to the message that `before` began. */
export function continues(kind: TraceKind, before: readonly string[], line: string): boolean {
  if (kind === 'other' && isThrownBelow(before, line)) return true;
  if (kind === 'other' && isPlainStart(line)) return false;
  if (FRAME.test(line) || CAUSE.test(line)) return true;
  if (line.trim() === '') return kind !== 'other';
  const isIndented = /^(?:\t| {2})/.test(line);
  if (kind === 'python') return isIndented || continuesPython(before, line);
  if (kind === 'go') return GO_ROUTINE.test(line) || GO_CALL.test(line) || line.startsWith('panic: ');
  const hasFrames = before.some((one) => FRAME.test(one));
  if (kind === 'node-place') return isIndented || (!hasFrames && (ANY_HEAD.test(line) || before.length <= 2)) || line === '}';
  return isIndented || line.startsWith(TRACEBACK) || (line === '}' && (hasFrames || before[0]?.trim() === '{'));
}

/** `java.io.IOException: closed` alone on a line, right below what a logger said of it. */
const TYPE_ALONE = /^(?:[\w$]+\.)*(?:[A-Z][\w$]*)?(?:Error|Exception|Throwable)(?:: |$)/;
const LOGGED = /^[[(]?\d{2,4}[-/:]|^[[(<]?(?:ERROR|WARN|FATAL|SEVERE|CRITICAL)\b/;

function isThrownBelow(before: readonly string[], line: string): boolean {
  return before.length === 1 && TYPE_ALONE.test(line) && LOGGED.test(before[0] as string);
}

/** Letters, digits and brackets that begin no line of a trace: most lines are known by their first character. */
function isPlainStart(line: string): boolean {
  const code = line.charCodeAt(0);
  return (
    code === 91 || (code >= 48 && code <= 57) || (code >= 65 && code <= 122 && code !== 67 && code !== 83 && code !== 84 && code !== 97)
  );
}

/** The type is told after the frames, without indentation; then another trace may follow. */
function continuesPython(before: readonly string[], line: string): boolean {
  if (CHAINED.test(line)) return true;
  const last = before.findLast((one) => one.trim() !== '') ?? '';
  if (line === TRACEBACK) return CHAINED.test(last);
  return /^\s/.test(last) && PYTHON_END.test(line);
}

/** The exception that these lines tell of; null where they tell of none. */
export function findException(lines: readonly string[]): ThrownException | null {
  const [first = ''] = lines;
  const go = GO_PANIC.exec(first) ?? GO_FATAL.exec(first);
  if (go) return exceptionOf('panic', go[1] ?? '');
  const traceback = lines.findLastIndex((line) => line.endsWith(TRACEBACK));
  if (traceback >= 0) return pythonException(lines.slice(traceback + 1));
  const frame = lines.findIndex((line) => FRAME.test(line));
  if (frame > 0) return thrownBefore(lines.slice(0, frame));
  const alone = AT_START.exec(first.trim()) ?? AT_START.exec((lines[1] ?? '').trim());
  return alone ? exceptionOf(alone[1] as string, alone[2] ?? '') : null;
}

function pythonException(lines: readonly string[]): ThrownException | null {
  const end = lines.findLast((line) => line.trim() !== '' && !/^\s/.test(line) && PYTHON_END.test(line));
  const found = end === undefined ? null : PYTHON_END.exec(end);
  return found ? exceptionOf(found[1] as string, found[2] ?? '') : null;
}

/** Of the lines before the first frame the one that names a type; the message may go over several. */
function thrownBefore(lines: readonly string[]): ThrownException | null {
  for (const pattern of [NAMED, ANY_HEAD])
    for (const line of lines) {
      const found = pattern.exec(line.trim());
      if (found) return exceptionOf(found[1] as string, found[2] ?? '');
    }
  return exceptionOf('Error', (lines.at(-1) ?? '').trim());
}

const LONGEST = 500;

export function exceptionOf(type: string, message: string): ThrownException {
  return { type: type.trim().slice(0, 200), message: (message.split('\n', 1)[0] as string).trim().slice(0, LONGEST) };
}
