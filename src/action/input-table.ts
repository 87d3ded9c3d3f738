import { compositeActions } from './composite-table.js';
import { STEP_ACTIONS } from './step-table.js';

/** How the text of an input is read. */
export type InputKind =
  | 'text'
  | 'flag'
  | 'policy'
  | 'no-data-policy'
  | 'secret'
  // several lines: a command, or a list with an item a line
  | 'lines'
  | 'choice'
  // inside of the workspace, or of the temporary folder of the job
  | 'path'
  | 'url'
  // a git ref or a URL
  | 'target'
  // a git ref
  | 'ref'
  // files inside of the workspace, `*` and `?` among them
  | 'glob'
  // a word such as a name, a selector or a list of numbers, without anything that could be more
  | 'word'
  // somebody's name
  | 'person'
  | 'repository'
  // a version by its name: a tag, a digest, an image
  | 'version'
  | 'listen'
  | 'key'
  | 'duration'
  | 'share'
  | 'rate'
  | 'size'
  | 'count'
  | 'number';

export interface InputSpec {
  readonly kind: InputKind;
  readonly description: string;
  readonly required?: boolean;
  readonly default?: string;
  /** `choice`: the only words it takes; else words it takes besides */
  readonly words?: readonly string[];
  /** of a step: its option on the command line; by default its own name, null: none */
  readonly option?: string | null;
  /** of a switch that is on by default: the option that turns it off */
  readonly off?: string;
  /** stands before the options, without a name */
  readonly positional?: boolean;
  /** `lines`: every line is an option of its own */
  readonly list?: boolean;
  /** the environment variable in which the configuration or the command finds it; it is never an option */
  readonly variable?: string;
}

export interface OutputSpec {
  readonly description: string;
  /** of a step: where its value stands in the JSON document of the command, as `arms.shadow.errors` */
  readonly at?: string;
}

/** Inputs of the whole experiment, by their names in a workflow. `action.yml` and the README tables say the same (kept by a test). */
export const EXPERIMENT_INPUTS = {
  config: {
    kind: 'path',
    description:
      'The configuration file. Empty: the first of foreshadow.yml, foreshadow.yaml, .github/foreshadow.yml and .github/foreshadow.yaml.',
  },
  primary: {
    kind: 'target',
    description: 'What is live, instead of the configured one: a git ref, or the URL of something that already runs.',
  },
  shadow: {
    kind: 'target',
    description: 'What is new, instead of the configured one: a git ref, or the URL of something that already runs.',
  },
  recording: { kind: 'path', description: 'The recording to replay instead of the configured one, relative to the workspace.' },
  'on-inconclusive': {
    kind: 'policy',
    description: 'What an inconclusive verdict does to the step: fail, hold (red, exit code 2) or pass. Empty: as configured, else hold.',
  },
  'on-error': {
    kind: 'policy',
    description:
      'What happens where nothing could be measured: fail, hold or pass. Empty: as configured, else the step is red with exit code 69.',
  },
  'on-no-data': {
    kind: 'no-data-policy',
    description: 'What happens where nothing was measured for a required KPI: fail or hold. Empty: as configured, else hold.',
  },
  'dry-run': {
    kind: 'flag',
    default: 'false',
    description: 'Check the configuration and print the plan; start, publish and block nothing.',
  },
  force: {
    kind: 'flag',
    default: 'false',
    description: 'Run even where nothing the service is made of has changed, instead of passing as "not affected".',
  },
  comment: { kind: 'flag', default: 'true', description: 'Keep one comment on the pull request up to date; needs `pull-requests: write`.' },
  'github-token': { kind: 'secret', default: '${{ github.token }}', description: "The token to comment with. The job's own is enough." },
  'datadog-api-key': { kind: 'secret', variable: 'DD_API_KEY', description: 'What `env:DD_API_KEY` of the configuration stands for.' },
  'datadog-app-key': { kind: 'secret', variable: 'DD_APP_KEY', description: 'What `env:DD_APP_KEY` of the configuration stands for.' },
  'prometheus-url': { kind: 'url', variable: 'PROMETHEUS_URL', description: 'What `env:PROMETHEUS_URL` of the configuration stands for.' },
  'slack-webhook-url': {
    kind: 'secret',
    variable: 'SLACK_WEBHOOK_URL',
    description: 'What `env:SLACK_WEBHOOK_URL` of the configuration stands for.',
  },
  'pagerduty-routing-key': {
    kind: 'secret',
    variable: 'PAGERDUTY_ROUTING_KEY',
    description: 'What `env:PAGERDUTY_ROUTING_KEY` of the configuration stands for.',
  },
} as const satisfies Record<string, InputSpec>;

/** What the step alone does besides, and leaves to the steps after it inside the root action. */
const ALONE_INPUTS = {
  publish: { kind: 'flag', default: 'true', description: 'Write the job summary and the comment. false: a later actions/report does.' },
  gate: { kind: 'flag', default: 'true', description: 'End red where the verdict says so. false: a later actions/gate does.' },
} as const satisfies Record<string, InputSpec>;

const RUN_INPUT = {
  run: { kind: 'path', required: true, description: 'The run folder: the output `run` of the steps before.' },
} as const;

const {
  comment,
  'github-token': token,
  'on-inconclusive': onInconclusive,
  'on-error': onError,
  'on-no-data': onNoData,
} = EXPERIMENT_INPUTS;

export const EXPERIMENT_OUTPUTS = {
  outcome: {
    description: 'pass, fail, inconclusive, or error (could not measure). Empty after a dry run or where the configuration is wrong.',
  },
  decision: { description: 'advance or hold.' },
  score: { description: 'Share of the judged KPIs that pass, by weight, 0 to 100. It informs and decides nothing.' },
  findings: { description: 'The findings as JSON, the decisive ones first; beyond 128 KiB the least important are left out.' },
  report: { description: 'Path of the report: HTML, or Markdown where `report.html` is off.' },
  run: { description: 'The run folder, from which the whole verdict can be recomputed; upload it as an artifact.' },
  reproduce: { description: 'The command line that does the same on another machine.' },
  impact: { description: 'How far-reaching the change is: low, medium or high. Empty where the two sides could not be compared.' },
  affected: { description: 'false where nothing the service is made of has changed, so that nothing was run; else true.' },
} as const satisfies Record<string, OutputSpec>;

/** Every action of the project with its inputs and outputs. */
export const ACTIONS = {
  ...STEP_ACTIONS,
  ...compositeActions({
    policies: { 'on-inconclusive': onInconclusive, 'on-error': onError, 'on-no-data': onNoData },
    comment,
    token,
  }),
  root: { path: 'action.yml', inputs: EXPERIMENT_INPUTS, outputs: EXPERIMENT_OUTPUTS },
  experiment: { path: 'actions/experiment/action.yml', inputs: { ...EXPERIMENT_INPUTS, ...ALONE_INPUTS }, outputs: EXPERIMENT_OUTPUTS },
  report: {
    path: 'actions/report/action.yml',
    inputs: {
      run: { kind: 'path', description: 'The run folder: the output `run` of the steps before. One of `run` and `carried`.' },
      carried: {
        kind: 'path',
        description:
          'gate.json of another workflow run, in a workflow that follows it (`workflow_run`): checked word by word, then the comment.',
      },
      comment,
      'github-token': token,
    },
    outputs: {
      report: EXPERIMENT_OUTPUTS.report,
      artifacts: { description: 'The files of the run folder worth keeping, one a line, for `path` of actions/upload-artifact.' },
      gate: { description: 'Path of gate.json: what a workflow that follows this one may comment with.' },
      'comment-url': { description: 'Address of the comment; empty where none was written.' },
      'artifact-name': {
        description: 'Name of the artifact to upload `artifacts` as; empty where the configuration has no `report.artifact`.',
      },
    },
  },
  gate: {
    path: 'actions/gate/action.yml',
    inputs: { ...RUN_INPUT, 'on-inconclusive': onInconclusive, 'on-error': onError, 'on-no-data': onNoData },
    outputs: {
      outcome: EXPERIMENT_OUTPUTS.outcome,
      decision: EXPERIMENT_OUTPUTS.decision,
      'exit-code': { description: '0 pass, 1 fail, 2 held, 69 could not measure; after the policies and `enforce`.' },
    },
  },
} as const satisfies Record<
  string,
  { readonly path: string; readonly inputs: Readonly<Record<string, InputSpec>>; readonly outputs: Readonly<Record<string, OutputSpec>> }
>;

export type ActionName = keyof typeof ACTIONS;
