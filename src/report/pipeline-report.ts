import { formatDuration } from '../core/units.js';
import type { PipelineFinding } from '../pipeline/compare-pipelines.js';
import type { PipelineVerdict, RunSummary } from '../pipeline/pipeline-verdict.js';
import { escapeMarkdown } from './escape.js';

const WORDS = { pass: 'PASS', fail: 'FAIL', inconclusive: 'INCONCLUSIVE', error: 'COULD NOT MEASURE' } as const;
const DECISIONS = {
  advance: 'The change may go on.',
  hold: 'The change is held until a person decides.',
  'roll-back': 'The stage is rolled back.',
} as const;
/** More rows say nothing new. */
const MOST = 50;
const MAX_TEXT = 300;

/** One finding as a sentence. */
export function pipelineSentence(finding: PipelineFinding): string {
  const place = finding.place === '' ? 'The workflow' : `"${finding.place}"`;
  if (finding.code === 'slower' || finding.code === 'too-few-runs') {
    const took = `${place} took ${formatDuration(finding.seconds * 1_000)}, usually ${formatDuration(finding.usualSeconds * 1_000)} (${finding.runs} earlier runs, p ${Number(finding.pValue.toPrecision(2))})`;
    return finding.code === 'slower'
      ? `${took}: slower than its margin and chance allow`
      : `${took}: too few earlier runs to tell it from chance`;
  }
  const said: Readonly<Record<Exclude<PipelineFinding['code'], 'slower' | 'too-few-runs'>, string>> = {
    'shadow-failed': `${place} failed with what is new`,
    'primary-failed': `${place} failed on both sides: nothing can be said of what is new`,
    'shadow-stopped': `${place} was stopped before its end`,
    flaky: `${place} is not steady`,
    'step-failed': `${place} failed`,
    'step-missing': `${place} did not run`,
    'step-new': `${place} is new`,
  };
  return `${said[finding.code]} (${finding.detail})`;
}

/** For a terminal. */
export function describePipeline(verdict: PipelineVerdict): string {
  const rows = verdict.findings.slice(0, MOST).map((finding) => `  ${finding.outcome.padEnd(12)} ${pipelineSentence(finding)}`);
  const none = rows.length === 0 ? ['  The shadow ran as the primary did.'] : [];
  const runs = [
    `  primary ${verdict.primary.url}`,
    `  shadow  ${verdict.shadow.url}`,
    ...(verdict.again ? [`  again   ${verdict.again.url}`] : []),
  ];
  return `${[`${WORDS[verdict.outcome]}: ${verdict.workflow} with what is new`, DECISIONS[verdict.decision], ...rows, ...none, ...runs].join('\n')}\n`;
}

/** For a job summary. Names of jobs and steps are other people's words: nothing of them is executed or breaks the table. */
export function pipelineMarkdown(verdict: PipelineVerdict): string {
  const rows = verdict.findings
    .slice(0, MOST)
    .map((finding) => `| ${finding.outcome} | ${escapeMarkdown(pipelineSentence(finding), MAX_TEXT)} |`);
  const table = rows.length === 0 ? ['The shadow ran as the primary did.'] : ['| | |', '|---|---|', ...rows];
  const runs = [
    runLine('primary', verdict.primary),
    runLine('shadow', verdict.shadow),
    ...(verdict.again ? [runLine('again', verdict.again)] : []),
  ];
  return [
    `## ${WORDS[verdict.outcome]}: shadow run of ${escapeMarkdown(verdict.workflow)}`,
    '',
    DECISIONS[verdict.decision],
    '',
    ...table,
    '',
    ...runs,
    '',
  ].join('\n');
}

const runLine = (name: string, { id, url, conclusion, seconds }: RunSummary): string =>
  `- ${name}: [run ${id}](${/^https:\/\/[^\s()<>]+$/.test(url) ? url : '#'}), ${escapeMarkdown(conclusion)}${seconds === null ? '' : `, ${formatDuration(seconds * 1_000)}`}`;
