import type { NoticeLink, Subject } from '../notify/notice.js';

type Env = Readonly<Record<string, string | undefined>>;

/** Where a run stands, by the variables GitHub Actions sets: what it is about, and where a person can look. */
export function placeFromEnv(env: Env, service: string, elsewhere: string): { readonly subject: Subject; readonly links: NoticeLink[] } {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
  const pull = /^refs\/pull\/(\d+)\//.exec(env['GITHUB_REF'] ?? '')?.[1];
  const ref = pull === undefined ? env['GITHUB_REF_NAME'] || elsewhere : `pull/${pull}`;
  const subject = { ...(repository ? { repository } : {}), service, ref };
  if (!server || !repository || !/^https?:\/\//.test(server)) return { subject, links: [] };
  return {
    subject,
    links: [
      ...(id ? [{ text: 'Report and log', href: `${server}/${repository}/actions/runs/${id}` }] : []),
      ...(pull === undefined ? [] : [{ text: `Pull request ${pull}`, href: `${server}/${repository}/pull/${pull}` }]),
    ],
  };
}
