import type { InputSpec, OutputSpec } from './input-table.js';

/** What several single steps have in common. */
type Inputs = Readonly<Record<string, InputSpec>>;
type Outputs = Readonly<Record<string, OutputSpec>>;

export const action = <const I extends Inputs, const O extends Outputs>(name: string, inputs: I, outputs: O) => ({
  path: `actions/${name}/action.yml`,
  inputs,
  outputs,
});

export const RUN_HERE = {
  run: { kind: 'path', description: 'The run folder that the steps share: the output `run` of the step before. Empty: a new one.' },
} as const;
export const RUN_THERE = {
  run: { kind: 'path', required: true, description: 'The run folder: the output `run` of the steps before.' },
} as const;
export const CONFIG = {
  config: { kind: 'path', description: 'The configuration file. Empty: that of the arms of the run folder, else the usual places.' },
} as const;
export const ARMS = {
  primary: { kind: 'url', description: 'URL of the live service, instead of the arm in the run folder.' },
  shadow: { kind: 'url', description: 'URL of the changed service, instead of the arm in the run folder.' },
} as const;
export const BASELINE = { baseline: { kind: 'url', description: 'URL of a second copy of the live service.' } } as const;
export const SEED = {
  seed: { kind: 'count', description: 'Seed of every random choice. Empty: that of the run folder, else a new one.' },
} as const;
export const UNSAFE = {
  unsafe: {
    kind: 'choice',
    words: ['skip', 'replay'],
    description: 'Methods that may write: skip or replay. Empty: as configured, else skip.',
  },
} as const;
export const CONNECTIONS = {
  connections: { kind: 'count', description: 'Connections to each arm. Empty: as configured, else 64.' },
} as const;
export const BY = {
  by: {
    kind: 'word',
    description: 'What users are chosen by: random, ip, geo, browser, device, header:NAME, cookie:NAME, query:NAME.',
  },
} as const;

export const TOKEN = {
  kind: 'secret',
  variable: 'GITHUB_TOKEN',
  default: '${{ github.token }}',
  description: 'What `env:GITHUB_TOKEN` of the configuration stands for.',
} as const;

export const RUN_OUTPUT = { run: { description: 'The run folder, for the steps that follow.' } } as const;
export const RESULT = { result: { description: 'Path of the JSON document with everything that the step has to say.' } } as const;
export const TRIALS = {
  trials: { description: 'Requests that were sent to the arms as pairs.', at: 'trials' },
  divergences: { description: 'Paths of answers that differ on the shadow.', at: 'divergences.length' },
} as const;
