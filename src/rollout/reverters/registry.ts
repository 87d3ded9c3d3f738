import type { CreateReverter } from '../reverter-context.js';
import type { ReverterName } from '../reverter-spec.js';
import { createCommand } from './command.js';
import { createConfigFile } from './config-file.js';
import { createDockerCompose } from './docker-compose.js';
import { createGithubDeployment } from './github-deployment.js';
import { createRevertPullRequest } from './revert-pull-request.js';

/** The reverters by the name a user writes. */
export const REVERTERS = {
  'config-file': createConfigFile,
  'docker-compose': createDockerCompose,
  'github-deployment': createGithubDeployment,
  'revert-pull-request': createRevertPullRequest,
  command: createCommand,
} as const satisfies Readonly<Record<ReverterName, CreateReverter>>;
