import type { Command } from 'commander';
import { fail } from '../../core/errors.js';
import type { Reply } from '../../traffic/observation.js';
import type { CommandSpec } from '../command-spec.js';
import type { CommonOptions } from '../io.js';
import { readJsonInput } from '../read-input.js';

interface DiffOptions extends CommonOptions {
  readonly ignore?: string[];
}

interface ResponseFile {
  readonly status?: number;
  readonly headers?: readonly (readonly [string, string])[] | Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** `foreshadow diff A B`: how two responses differ, path by path. */
export const diffCommand: CommandSpec = {
  name: 'diff',
  summary: 'compare two responses (JSON files with status, headers, body, or a bare JSON body)',
  example: "foreshadow diff old.json new.json --ignore '$.generatedAt'",
  configure(command: Command) {
    command
      .argument('<primary>', 'response file')
      .argument('<other>', 'response file')
      .option('--ignore <path...>', 'paths and headers not to compare', []);
  },
  async act(options: DiffOptions, args, io) {
    const [first, second] = args;
    if (first === undefined || second === undefined) throw fail('FS_USAGE', { found: `${args.length} files`, expected: 'two' });
    const { compareReplies } = await import('../../diff/compare.js');
    const differences = compareReplies(
      replyOf(await readJsonInput(first, io)),
      replyOf(await readJsonInput(second, io)),
      options.ignore ?? [],
    );
    if (options.json) io.stdout(`${JSON.stringify({ differences })}\n`);
    else if (differences.length === 0) io.stdout('no difference\n');
    else
      for (const { path, kind, primary, other } of differences)
        io.stdout(
          `${path}: ${kind}${primary === undefined && other === undefined ? '' : ` ${primary ?? '(none)'} -> ${other ?? '(none)'}`}\n`,
        );
    return differences.length === 0 ? 0 : 1;
  },
};

/** A document with a `status` or a `body` is a response; anything else is a JSON body by itself. */
function replyOf(document: unknown): Reply {
  const isResponse = document !== null && typeof document === 'object' && ('status' in document || 'body' in document);
  const { status = 200, headers = {}, body = null }: ResponseFile = isResponse ? (document as ResponseFile) : { body: document };
  const pairs = Array.isArray(headers) ? headers : Object.entries(headers);
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const named = pairs.some(([name]) => name.toLowerCase() === 'content-type');
  const flat = [...pairs.flat(), ...(named ? [] : ['content-type', typeof body === 'string' ? 'text/plain' : 'application/json'])];
  return { status, headers: flat, body: new TextEncoder().encode(text), truncated: false };
}
