import { type Check, ok, skip, warn } from '../check.js';
import type { DoctorWorld } from '../world.js';

/** In a workflow: whether a comment could be written, and on what. */
export const github: Check = {
  name: 'github',
  title: 'GitHub Actions',
  async run(world) {
    const { env } = world;
    if (env['GITHUB_ACTIONS'] !== 'true') return skip('not in a workflow');
    const number = await readPullRequest(world);
    if (number === undefined)
      return warn(
        `the event is ${env['GITHUB_EVENT_NAME'] || 'unknown'}, without a pull request`,
        'the summary is written, no comment; use `on: pull_request`',
      );
    if (!env['GITHUB_TOKEN'] && !env['INPUT_GITHUB-TOKEN'])
      return warn(`pull request ${number}, no token`, 'pass GITHUB_TOKEN in `env:` (the value is github.token) to let it comment');
    return ok(`pull request ${number}, with a token`);
  },
};

async function readPullRequest({ env, readText }: DoctorWorld): Promise<number | undefined> {
  const text = await readText(env['GITHUB_EVENT_PATH'] ?? '');
  try {
    const { pull_request: pull } = JSON.parse(text ?? '{}') as { pull_request?: { number?: unknown } };
    return typeof pull?.number === 'number' ? pull.number : undefined;
  } catch {
    return undefined;
  }
}
