import type { Github } from '../../io/github.js';

/** What a publisher needs that writes about a commit. */
export interface CommitContext {
  readonly github: Github;
  readonly owner: string;
  readonly repo: string;
  /** the commit the author pushed, not the merge that is tested */
  readonly sha: string;
  readonly redact: (text: string) => string;
  /** the workflow run, where the whole report is */
  readonly reportUrl?: string | undefined;
}
