import { plainText } from '../escape.js';
import type { Publish } from '../publisher.js';
import { renderMarkdown } from '../renderers/markdown.js';
import type { Report } from '../report.js';
import { findingSentence } from '../sentences.js';
import { headlineText, VERDICT_WORDS } from '../sentences/verdict.js';
import { settingText } from '../sentences/what-changed.js';
import { wordsOf } from '../sentences/words.js';
import { rankFindings } from '../ranking.js';
import type { CommitContext } from './commit-context.js';
import { githubRefusal } from './github-refusal.js';

/** Limits of GitHub's description: annotations of one request, characters of a summary, a title, an annotation's message (64 kB). */
const MOST_AT_ONCE = 50;
const MOST_SUMMARY_BYTES = 60_000;
const MOST_TITLE = 255;
const MOST_MESSAGE = 1_000;

export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
}

/**
 * A check run on the commit, with the report as its summary and an annotation on every configuration line that was changed. It is never neutral
 * or skipped, because GitHub counts both as passed. It is complete with its first request: should a later batch of annotations not arrive, no
 * required check waits for ever.
 */
export const publishCheckRun: Publish<CommitContext> = async (report, context) => {
  const { github, owner, repo, sha, redact, reportUrl } = context;
  const { checks } = github.octokit.rest;
  const annotations = annotationsOf(report).map((one) => ({ ...one, title: redact(one.title), message: redact(one.message) }));
  const output = {
    title: redact(plainText(`${VERDICT_WORDS[report.verdict.outcome]}: ${headlineText(report)}`, MOST_TITLE)),
    summary: redact(renderMarkdown(report, { maxBytes: MOST_SUMMARY_BYTES, reportUrl })),
  };
  let done = 0;
  try {
    const { data } = await checks.create({
      owner,
      repo,
      name: checkName(report.service),
      head_sha: sha,
      status: 'completed',
      conclusion: report.effective.exitCode === 0 ? 'success' : 'failure',
      external_id: report.verdict.digest.slice(0, 64),
      ...(reportUrl === undefined ? {} : { details_url: reportUrl }),
      output: { ...output, annotations: annotations.slice(0, MOST_AT_ONCE) },
    });
    for (done = MOST_AT_ONCE; done < annotations.length; done += MOST_AT_ONCE)
      await checks.update({
        owner,
        repo,
        check_run_id: data.id,
        output: { ...output, annotations: annotations.slice(done, done + MOST_AT_ONCE) },
      });
    return { status: 'published', where: `the check run "${checkName(report.service)}"`, url: data.html_url ?? undefined };
  } catch (error) {
    if (done === 0) return githubRefusal(error, 'the check run', 'checks: write');
    return githubRefusal(error, `annotations ${done + 1} and on of the check run`, 'checks: write', 'the check run itself is there');
  }
};

/** The name to require; one for each service. */
export function checkName(service: string): string {
  return plainText(`Foreshadow (${service})`, 100);
}

/** What a change to the configuration did, on the lines where it was made. A pass says nothing there. */
export function annotationsOf(report: Report): Annotation[] {
  const settings = report.change?.study.change?.settings ?? [];
  const { decisive } = rankFindings(report.verdict.findings);
  const worst = decisive[0];
  if (!worst) return [];
  const sentence = findingSentence(worst, wordsOf(report));
  const level = report.effective.exitCode === 0 ? 'notice' : report.verdict.outcome === 'fail' ? 'failure' : 'warning';
  return settings.flatMap((setting): Annotation[] => {
    if (!setting.at) return [];
    const { path, line } = setting.at;
    return [
      {
        path,
        start_line: line,
        end_line: line,
        annotation_level: level,
        title: plainText(settingText(setting), MOST_TITLE),
        message: plainText(`${VERDICT_WORDS[report.verdict.outcome]}, of the whole change: ${sentence}`, MOST_MESSAGE),
      },
    ];
  });
}
