import { type GitContext, git } from './git.js';

/** Paths, relative to the root of the repository, in which two commits differ; both names of a renamed file. Sorted as git gives them. @throws FS_GIT */
export async function listChangedFiles(base: string, head: string, context: GitContext): Promise<string[]> {
  const output = await git(context, 'diff', '--name-only', '--no-renames', '-z', base, head, '--');
  return output.split('\0').filter((path) => path !== '');
}
