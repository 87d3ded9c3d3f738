import type { JournalEntry } from '../../rollout/journal.js';
import type { RolloutView, StepRow } from '../../rollout/describe-rollout.js';

const MARKS: Readonly<Record<StepRow['state'], string>> = { here: '>', passed: '+', left: '-', ahead: ' ' };
const WORDS: Readonly<Record<StepRow['state'], string>> = {
  here: 'users are here',
  passed: 'proven',
  left: 'left again',
  ahead: 'not yet',
};

/** How a rollout stands, for a terminal: readable at three in the morning, the decisive line first. */
export function renderRollout(view: RolloutView): string {
  return [
    `${view.service}, ${view.environment}: ${view.headline}`,
    '',
    '   step  users    since (UTC)       ',
    ...view.steps.map(
      (row) =>
        ` ${MARKS[row.state]} ${String(row.step).padStart(4)}  ${percent(row.share).padStart(6)}  ${clock(row.since).padEnd(16)}  ${WORDS[row.state]}`,
    ),
    '',
    `Last look: ${view.verdict ? `${view.verdict.outcome} at ${clock(view.verdict.at)}: ${view.verdict.sentence}` : 'none yet'}`,
    `Next:      ${view.next}`,
    `Driven by: ${view.lease}`,
    ...(view.acts.length === 0 ? [] : ['', 'Last acts:', ...view.acts.map((entry) => `  ${actLine(entry)}`)]),
    '',
  ].join('\n');
}

/** The same as Markdown, for a job summary or a comment. */
export function renderRolloutMarkdown(view: RolloutView): string {
  return [
    `### ${cell(`${view.service}, ${view.environment}: ${view.headline}`)}`,
    '',
    '| step | users | since (UTC) | |',
    '|---:|---:|---|---|',
    ...view.steps.map((row) => `| ${row.step} | ${percent(row.share)} | ${clock(row.since)} | ${WORDS[row.state]} |`),
    '',
    `**Last look**: ${view.verdict ? `${view.verdict.outcome}: ${cell(view.verdict.sentence)}` : 'none yet'}  `,
    `**Next**: ${cell(view.next)}  `,
    `**Driven by**: ${cell(view.lease)}`,
    '',
  ].join('\n');
}

function actLine({ at, act, phase, by, reason, detail }: JournalEntry): string {
  const to = typeof detail?.['to'] === 'number' ? ` to ${percent(detail['to'])}` : '';
  return `${at.slice(11, 19)}Z  ${act}${to}  ${phase}  by ${by}: ${reason}`;
}

const percent = (share: number): string => `${Number((100 * share).toFixed(1))} %`;
const clock = (at: string | null): string => (at === null ? '' : `${at.slice(0, 10)} ${at.slice(11, 16)}`);
const cell = (text: string): string => text.replace(/[\\`*_{}[\]<>|#]/g, '\\$&').replace(/[\r\n]+/g, ' ');
