import type { Detected } from './detect.js';

/** Actions by the commit of their release, so that a moved tag changes nothing. */
const PINNED = {
  checkout: 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
  setupNode: 'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0',
  uploadArtifact: 'actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1',
} as const;

/** The action as the documentation writes it; OWNER is the account that hosts it. */
export const DEFAULT_ACTION = 'OWNER/foreshadow@v1';

export interface WorkflowOptions {
  /** `OWNER/foreshadow@REF` */
  readonly action: string;
  /** the configuration's directory from the top of the repository, "" for the top itself */
  readonly directory: string;
}

/** The text of `.github/workflows/foreshadow.yml`: on every pull request, with the least rights. */
export function composeWorkflow(detected: Detected, { action, directory }: WorkflowOptions): string {
  const config = directory === '' ? [] : ['        with:', `          config: ${JSON.stringify(`${directory}/foreshadow.yml`)}`];
  const lines = [
    '# Compares the base and the head of every pull request. Written by `foreshadow init`.',
    'name: Foreshadow',
    'on: pull_request',
    'permissions: {}',
    'concurrency:',
    `  group: foreshadow-${expression('github.workflow')}-${expression('github.ref')}`,
    '  cancel-in-progress: true',
    'jobs:',
    '  foreshadow:',
    '    runs-on: ubuntu-latest',
    `    timeout-minutes: ${detected.compose ? 30 : 20}`,
    '    permissions:',
    '      contents: read',
    '      pull-requests: write   # for the one comment that is kept up to date',
    '    steps:',
    `      - uses: ${PINNED.checkout}`,
    '        with:',
    '          persist-credentials: false',
    '          fetch-depth: 2   # the merge commit and its first parent, which are head and base',
    ...runtimeSteps(detected, directory),
    `      - uses: ${action}`,
    '        id: foreshadow',
    ...config,
    `      - uses: ${PINNED.uploadArtifact}`,
    `        if: ${expression("always() && steps.foreshadow.outputs.run != ''")}`,
    '        with:',
    '          name: foreshadow',
    `          path: ${expression('steps.foreshadow.outputs.run')}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** The Node.js and the package manager that the build needs, where the repository names them; a Compose project brings its own. */
function runtimeSteps({ nodeVersionFile, packageManager, compose }: Detected, directory: string): string[] {
  if (compose) return [];
  const file = nodeVersionFile === undefined || directory === '' ? nodeVersionFile : `${directory}/${nodeVersionFile}`;
  const node =
    file === undefined
      ? []
      : [`      - uses: ${PINNED.setupNode}`, '        with:', `          node-version-file: ${JSON.stringify(file)}`];
  return [...node, ...(packageManager?.corepack ? ['      - run: corepack enable'] : [])];
}

const expression = (text: string): string => `\${{ ${text} }}`;
