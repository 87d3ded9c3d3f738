import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { parseDuration } from '../../core/units.js';
import type { Judgement } from '../../judge/judge.js';
import type { CommandSpec } from '../command-spec.js';
import { type CliIo, renderOptions } from '../io.js';
import { isDirectory, parseJson, readJsonInput, readLinesOf } from '../read-input.js';

interface JudgeOptions {
  readonly input?: string;
  readonly json?: boolean;
  readonly ndjson?: boolean;
  readonly accept?: string;
  readonly looks?: string;
  readonly profile?: 'foreshadow' | 'kayenta' | 'keptn' | 'argo' | 'flagger';
}

/** `foreshadow judge`: judges evidence without any environment, from a run folder or from a document. */
export const judgeCommand: CommandSpec = {
  name: 'judge',
  summary: 'judge evidence: a run folder, a document, or one document a line',
  example: 'foreshadow judge --input foreshadow-run --json',
  configure(command: Command) {
    command
      .option('--input <file>', 'run folder, evidence document, or - for standard input')
      .addOption(new Option('--json', 'print the verdict as JSON'))
      .option('--ndjson', 'one evidence document a line in, one verdict a line out')
      .option('--accept <file>', 'YAML list of acceptances to judge with')
      .option('--looks <duration>', 'time between looks, e.g. 60s; by default two blocks')
      .addOption(
        new Option('--profile <system>', "judge by an older system's published rule instead, with its own settings (docs/profiles.md)")
          .choices(['foreshadow', 'kayenta', 'keptn', 'argo', 'flagger'])
          .default('foreshadow'),
      );
  },
  async act(options: JudgeOptions, _args, io) {
    const input = options.input ?? '-';
    if (options.profile !== undefined && options.profile !== 'foreshadow') {
      const { judgeByOldRule } = await import('../judge-by-old-rule.js');
      return judgeByOldRule(options.profile, { ...options, input }, io);
    }
    const accept = options.accept === undefined ? undefined : await readAccept(options.accept, io);
    if (await isDirectory(input, io)) return judgeFolder(resolve(io.cwd, input), options, accept, io);
    const lookSeconds = options.looks === undefined ? undefined : parseDuration(options.looks) / 1_000;
    const { parseEvidence } = await import('../../run/evidence-input.js');
    const { withoutProfiles } = await import('../../run/profile-evidence.js');
    const { judgeDocument } = await import('../../judge/judge-document.js');
    const judge = (document: unknown, place: string): Judgement =>
      judgeDocument(parseEvidence(withoutProfiles(document), place), { lookSeconds, accept });
    const { decide, EXIT_OF } = await import('../../rollout/policy.js');
    const verdictOf = (judgement: Judgement) => ({ ...judgement, decision: decide(judgement, { kind: 'experiment' }, 'hold') });
    if (options.ndjson) {
      let worst = 0;
      for await (const { text, line } of readLinesOf(input, io)) {
        const verdict = verdictOf(judge(parseJson(text, input, line), `${input}:${line}`));
        io.stdout(`${JSON.stringify(verdict)}\n`);
        worst = Math.max(worst, RANK.indexOf(verdict.outcome));
      }
      return EXIT_OF[RANK[worst] ?? 'pass'];
    }
    const verdict = verdictOf(judge(await readJsonInput(input, io), input));
    if (options.json) io.stdout(`${JSON.stringify(verdict)}\n`);
    else io.stdout(await plainVerdict(verdict));
    return EXIT_OF[verdict.outcome];
  },
};

const RANK = ['pass', 'inconclusive', 'error', 'fail'] as const;

async function judgeFolder(directory: string, options: JudgeOptions, accept: AcceptContext | undefined, io: CliIo): Promise<number> {
  const { rejudge } = await import('../../run/rejudge.js');
  const { RunFolder } = await import('../../run/run-folder.js');
  const { verdict, report, exitCode } = await rejudge(directory, { accept });
  if (options.json || options.ndjson) io.stdout(RunFolder.text(verdict));
  else {
    const { renderTerminal } = await import('../../report/renderers/terminal.js');
    io.stdout(`${renderTerminal(report, renderOptions(io)).trimEnd()}\n`);
  }
  return exitCode;
}

type AcceptContext = import('../../judge/judge.js').AcceptContext;

async function readAccept(file: string, io: CliIo): Promise<AcceptContext> {
  const { readAcceptFile } = await import('../../config/accept-file.js');
  return { rules: await readAcceptFile(resolve(io.cwd, file)), today: new Date().toISOString().slice(0, 10) };
}

/** Without a run there is no report: the outcome and its findings as sentences. */
async function plainVerdict(verdict: import('../../judge/verdict.js').Verdict): Promise<string> {
  const { findingSentence } = await import('../../report/sentences.js');
  const lines = verdict.findings.map((finding) => `  ${finding.outcome.padEnd(12)} ${findingSentence(finding)}`);
  return [`${verdict.outcome.toUpperCase()} (${verdict.decision})`, ...lines, ''].join('\n');
}
