import { chooseBaseRule, parseCommit, readWorkflow } from '../../environment/revision.js';
import { type Check, failed, ok, skip, warn } from '../check.js';
import type { DoctorWorld } from '../world.js';

export const git: Check = {
  name: 'git',
  title: 'git',
  async run(world) {
    const version = await say(world, '--version');
    if (version === undefined) return failed('git cannot be run', 'install git: base and head of a change are checked out with it');
    if (!(await isRepository(world)))
      return warn(`${version}; not a repository`, 'run it in a git repository, or name what differs under environment.shadow');
    return ok(version);
  },
};

/** Says what `ref: base` would be, from what is here: nothing is fetched. */
export const base: Check = {
  name: 'base',
  title: 'Base and head',
  async run(world) {
    const sha = await say(world, 'rev-parse', '--verify', '--quiet', 'HEAD^{commit}');
    if (sha === undefined)
      return (await isRepository(world)) ? warn('no commit yet', 'commit first: base and head are commits') : skip('not a repository');
    const shallow = (await say(world, 'rev-parse', '--is-shallow-repository')) === 'true';
    const commit = parseCommit(sha, (await say(world, 'cat-file', 'commit', sha)) ?? '');
    const rule = chooseBaseRule(commit, readWorkflow(world.env));
    const found =
      rule.kind === 'first-parent'
        ? await present(world, rule.sha)
        : ((await forkPoint(world, rule.branches)) ?? (await present(world, commit.parents[0])));
    const clone = shallow ? 'shallow clone' : 'whole clone';
    if (found !== undefined) return ok(`${clone}; base can be found (${found.slice(0, 8)})`);
    if (commit.parents.length === 0 && !shallow)
      return warn(`${clone}; one commit so far`, 'base needs a commit before head, or uncommitted changes to judge');
    return warn(
      `${clone}; base is not here`,
      'check out with `fetch-depth: 2` (or 0); otherwise it is fetched from origin, which needs its credentials',
    );
  },
};

const isRepository = async (world: DoctorWorld): Promise<boolean> => (await say(world, 'rev-parse', '--is-inside-work-tree')) === 'true';

async function forkPoint(world: DoctorWorld, branches: readonly string[]): Promise<string | undefined> {
  for (const branch of branches) {
    const tip = await say(world, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${branch}^{commit}`);
    if (tip !== undefined) return say(world, 'merge-base', 'HEAD', tip);
  }
  return undefined;
}

async function present(world: DoctorWorld, sha: string | undefined): Promise<string | undefined> {
  if (sha === undefined) return undefined;
  return (await say(world, 'cat-file', '-e', `${sha}^{commit}`)) === undefined ? undefined : sha;
}

/** What git says, without the last newline; undefined where it refuses or is not there. */
async function say({ runProgram }: DoctorWorld, ...args: readonly string[]): Promise<string | undefined> {
  const answer = await runProgram('git', ...args);
  return answer?.exitCode === 0 ? answer.stdout.replace(/\n$/, '') : undefined;
}
