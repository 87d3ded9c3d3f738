import type { InputSpec, OutputSpec } from './input-table.js';

type Inputs = Readonly<Record<string, InputSpec>>;
type Outputs = Readonly<Record<string, OutputSpec>>;

const action = <const I extends Inputs, const O extends Outputs>(name: string, inputs: I, outputs: O) => ({
  path: `actions/${name}/action.yml`,
  inputs,
  outputs,
});

const RUN_HERE = {
  run: { kind: 'path', description: 'The run folder that the steps share: the output `run` of the step before. Empty: a new one.' },
} as const;
const RUN_THERE = {
  run: { kind: 'path', required: true, description: 'The run folder: the output `run` of the steps before.' },
} as const;
const CONFIG = {
  config: { kind: 'path', description: 'The configuration file. Empty: that of the arms of the run folder, else the usual places.' },
} as const;
const ARMS = {
  primary: { kind: 'url', description: 'URL of the live service, instead of the arm in the run folder.' },
  shadow: { kind: 'url', description: 'URL of the changed service, instead of the arm in the run folder.' },
} as const;
const BASELINE = { baseline: { kind: 'url', description: 'URL of a second copy of the live service.' } } as const;
const SEED = {
  seed: { kind: 'count', description: 'Seed of every random choice. Empty: that of the run folder, else a new one.' },
} as const;
const UNSAFE = {
  unsafe: {
    kind: 'choice',
    words: ['skip', 'replay'],
    description: 'Methods that may write: skip or replay. Empty: as configured, else skip.',
  },
} as const;
const CONNECTIONS = { connections: { kind: 'count', description: 'Connections to each arm. Empty: as configured, else 64.' } } as const;
const BY = {
  by: {
    kind: 'word',
    description: 'What users are chosen by: random, ip, geo, browser, device, header:NAME, cookie:NAME, query:NAME.',
  },
} as const;

const TOKEN = {
  kind: 'secret',
  variable: 'GITHUB_TOKEN',
  default: '${{ github.token }}',
  description: 'What `env:GITHUB_TOKEN` of the configuration stands for.',
} as const;

const RUN_OUTPUT = { run: { description: 'The run folder, for the steps that follow.' } } as const;
const RESULT = { result: { description: 'Path of the JSON document with everything that the step has to say.' } } as const;
const TRIALS = {
  trials: { description: 'Requests that were sent to the arms as pairs.', at: 'trials' },
  divergences: { description: 'Paths of answers that differ on the shadow.', at: 'divergences.length' },
} as const;

/** The single steps: each is the command of its name, with the same options. They share a run folder. */
export const STEP_ACTIONS = {
  up: action(
    'up',
    {
      ...RUN_HERE,
      ...CONFIG,
      primary: { kind: 'target', description: 'What is live, instead of the configured ref: a git ref.' },
      shadow: { kind: 'target', description: 'What is new, instead of the configured ref: a git ref.' },
      'shadow-files': {
        kind: 'lines',
        option: 'shadow-file',
        list: true,
        description: 'Files laid over the shadow alone: PATH=FILE, one a line; the path is that in the worktree of the service.',
      },
      'shadow-env': {
        kind: 'lines',
        list: true,
        description: 'Environment variables of the shadow alone: NAME=VALUE, one a line. No secrets: those are named in the configuration.',
      },
      ttl: { kind: 'duration', default: '2h', description: 'After so long the arms are taken down, whatever became of the job.' },
      ...SEED,
    },
    {
      ...RUN_OUTPUT,
      primary: { description: 'URL of the primary.', at: 'origins.primary' },
      shadow: { description: 'URL of the shadow.', at: 'origins.shadow' },
      baseline: { description: 'URL of the baseline; empty where there is none.', at: 'origins.baseline' },
      ...RESULT,
    },
  ),
  down: action('down', RUN_THERE, {
    ...RUN_OUTPUT,
    ended: { description: 'Steps in the background that were ended: a JSON list of their names.', at: 'ended' },
    removed: { description: 'What was taken away, by kind, as JSON.', at: 'removed' },
    requests: { description: 'Requests that the recording holds; empty where nothing was recorded.', at: 'steps.record.written' },
    trials: { description: 'Pairs that the mirror compared; empty where there was none.', at: 'steps.mirror.trials' },
    ...RESULT,
  }),
  record: action(
    'record',
    {
      ...RUN_HERE,
      target: { kind: 'url', required: true, description: 'Base URL of the service that is recorded.' },
      listen: { kind: 'listen', default: '127.0.0.1:0', description: 'Where the recording proxy listens; port 0 takes a free one.' },
      while: {
        kind: 'lines',
        description:
          'A command that makes the traffic, run by the shell with BASE_URL and HTTP_PROXY. Empty: the proxy goes on in the background, until actions/down or the end of the job.',
      },
      out: { kind: 'path', description: 'The recording, .jsonl or .jsonl.gz. Empty: traffic.jsonl.gz in the run folder.' },
      key: { kind: 'key', description: 'Key of the pseudonyms, as `env:NAME`. Empty: a fresh random one.' },
    },
    {
      ...RUN_OUTPUT,
      url: { description: 'Where the proxy listens: send the tests there. Empty with `while`.', at: 'url' },
      recording: { description: 'Path of the recording.' },
      requests: { description: 'Requests in the recording; without `while` actions/down says so.', at: 'written' },
      ...RESULT,
    },
  ),
  replay: action(
    'replay',
    {
      ...RUN_HERE,
      ...CONFIG,
      recording: { kind: 'path', description: 'The recording to send. Empty: the configured one.' },
      ...ARMS,
      ...BASELINE,
      rate: { kind: 'rate', words: ['auto', 'recorded', 'closed'], description: 'Pairs a time, e.g. 600/m. Empty: as configured.' },
      speed: { kind: 'number', description: 'Times the recorded speed; sets `rate: recorded`.' },
      for: { kind: 'duration', description: 'How long. Empty: as configured, or one pass of the recording.' },
      share: { kind: 'share', description: 'Share of the requests to send. Empty: as configured, else all.' },
      ...BY,
      ...CONNECTIONS,
      ...UNSAFE,
      ...SEED,
    },
    { ...RUN_OUTPUT, ...TRIALS, ...RESULT },
  ),
  mirror: action(
    'mirror',
    {
      ...RUN_HERE,
      ...CONFIG,
      listen: { kind: 'listen', default: '127.0.0.1:0', description: 'Where clients are served; port 0 takes a free one.' },
      ...ARMS,
      share: { kind: 'share', description: 'Share of users whose requests are copied to the shadow. Empty: as configured, else all.' },
      split: { kind: 'share', description: 'Share of users whom the shadow answers. Empty: as configured, else none.' },
      ...BY,
      forward: {
        kind: 'choice',
        words: ['pseudonyms', 'original'],
        description: 'What the shadow is sent: pseudonyms of personal data, or the original where it may see it.',
      },
      timeout: { kind: 'duration', description: 'A copy that is not answered by then has failed. Empty: as configured, else 5s.' },
      'body-cap': { kind: 'size', description: 'Requests with longer bodies are not copied.' },
      unsafe: { kind: 'choice', words: ['skip', 'copy'], description: 'Methods that may write: skip or copy. Empty: skip.' },
      connections: { kind: 'count', description: 'Copies under way at most. Empty: as configured, else 32.' },
      for: { kind: 'duration', description: 'Ends by itself. Empty: at actions/down or the end of the job.' },
      ...SEED,
    },
    {
      ...RUN_OUTPUT,
      url: { description: 'Where clients are served: send the traffic there.', at: 'url' },
      control: { description: 'The control socket, where one is configured.', at: 'control' },
    },
  ),
  transact: action(
    'transact',
    {
      ...RUN_HERE,
      ...CONFIG,
      scenarios: { kind: 'glob', description: 'A scenario file, or a pattern of several. Empty: the configured ones.' },
      ...ARMS,
      ...BASELINE,
      rate: { kind: 'rate', words: ['auto'], description: 'Transactions that begin in a time, e.g. 60/m.' },
      users: { kind: 'count', description: 'So many users at once, each beginning anew when it has ended.' },
      for: { kind: 'duration', description: 'How long. Empty: as configured.' },
      login: { kind: 'path', description: 'A scenario that signs each user in to each arm first.' },
      ...CONNECTIONS,
      ...UNSAFE,
      ...SEED,
    },
    {
      ...RUN_OUTPUT,
      trials: TRIALS.trials,
      transactions: { description: 'Transactions that were begun.', at: 'transactions.begun' },
      'failed-assertions': { description: 'Assertions that failed somewhere.', at: 'assertions.length' },
      ...RESULT,
    },
  ),
  judge: action(
    'judge',
    {
      run: { kind: 'path', option: 'input', description: 'The run folder that is judged. One of `run` and `input`.' },
      input: { kind: 'path', description: 'A document of evidence instead of a run folder.' },
      accept: { kind: 'path', description: 'YAML list of acceptances to judge with.' },
      looks: { kind: 'duration', description: 'Time between looks, e.g. 60s. Empty: two blocks.' },
      gate: {
        kind: 'flag',
        default: 'true',
        option: null,
        description: 'End red where the verdict says so. false: a later actions/gate does.',
      },
    },
    {
      run: { description: 'The run folder, for the steps that follow; empty where a document was judged.' },
      outcome: { description: 'pass, fail, inconclusive, or error (could not measure).', at: 'outcome' },
      decision: { description: 'advance, hold or roll-back.', at: 'decision' },
      score: { description: 'Share of the judged KPIs that pass, by weight, 0 to 100. It informs and decides nothing.', at: 'score' },
      findings: { description: 'The findings as JSON, the decisive ones first; beyond 128 KiB the least important are left out.' },
      ...RESULT,
    },
  ),
  forecast: action(
    'forecast',
    {
      input: { kind: 'path', required: true, description: 'A document with `series`.' },
      model: { kind: 'word', default: 'auto', description: 'The model: auto, or one that `foreshadow forecast --help` names.' },
      horizon: { kind: 'count', default: '60', description: 'Steps ahead.' },
      level: { kind: 'word', default: '0.9,0.95', description: 'Levels of the intervals.' },
    },
    {
      'breach-probability': { description: 'The greatest probability that a limit is reached within the horizon; empty without limits.' },
      ...RESULT,
    },
  ),
  'roll-back': action(
    'roll-back',
    {
      run: { kind: 'path', description: 'A run folder that gets a copy of the journal. Empty: a new one.' },
      ...CONFIG,
      to: { kind: 'version', default: 'last-verified', description: 'A verified version, or the beginning of one.' },
      reason: { kind: 'text', required: true, description: 'Why, in a few words: it stands in the journal and goes to whoever is called.' },
      by: { kind: 'person', description: 'Who decided it. Empty: whoever started the workflow.' },
      environment: { kind: 'word', description: "Instead of the configuration's `state.environment`." },
      force: { kind: 'flag', default: 'false', description: 'Pass over freeze, at-most and hold-instead-if; the journal says so.' },
      'take-over': { kind: 'flag', default: 'false', description: 'Take the lease from whoever is rolling out or deploying right now.' },
      automatic: { kind: 'flag', default: 'false', description: 'Decided by a machine: held where `rollback.when` is `ask`.' },
      lease: { kind: 'duration', default: '30s', description: 'How long a process of this step that dies keeps others out.' },
      'dry-run': { kind: 'flag', default: 'false', description: 'Say what would be done; change nothing.' },
      'github-token': TOKEN,
    },
    {
      ...RUN_OUTPUT,
      status: { description: 'rolled-back, stood-already, held, pending or would-roll-back.', at: 'status' },
      from: { description: 'The version that stood before.', at: 'from' },
      to: { description: 'The version that was gone back to.', at: 'target.version' },
      act: { description: 'Id of the act in the journal.', at: 'actId' },
      ...RESULT,
    },
  ),
  shift: action(
    'shift',
    {
      ...CONFIG,
      to: { kind: 'share', required: true, description: 'Share of users on the new version, 0% to 100% in steps of 0.1%.' },
      reason: { kind: 'text', description: 'Why; stands in the journal.' },
      by: { kind: 'person', description: 'Who decided it. Empty: whoever started the workflow.' },
      'github-token': TOKEN,
    },
    {
      before: { description: 'Share of users on the new version before, 0 to 1.', at: 'before.shadow' },
      after: { description: 'Share of users on the new version now, 0 to 1, as the router says.', at: 'after.shadow' },
      ...RESULT,
    },
  ),
  rollout: action(
    'rollout',
    {
      run: { kind: 'path', option: 'out', description: 'Folder of the rollout. Empty: a new one.' },
      ...CONFIG,
      action: {
        kind: 'choice',
        positional: true,
        default: 'run',
        words: ['start', 'run', 'tick', 'status', 'hold', 'resume', 'promote', 'abort'],
        description: 'run: start and tick until it is over; tick: one look, one act; else what the word says.',
      },
      candidate: { kind: 'version', description: 'start, run: the new version.' },
      stable: { kind: 'version', description: 'start, run: the version users are on. Empty: the last verified one.' },
      reason: { kind: 'text', description: 'hold, resume, promote, abort: why; stands in the journal.' },
      by: { kind: 'person', description: 'Who decided it. Empty: whoever started the workflow.' },
      every: { kind: 'duration', description: 'run: between two looks. Empty: a sixtieth of a step, from 1s to 10s.' },
      shadow: {
        kind: 'flag',
        default: 'true',
        off: 'no-shadow',
        description: 'run: first the experiment on a shadow, before any user goes over.',
      },
      'if-abandoned': {
        kind: 'flag',
        default: 'false',
        description: 'tick: only where nobody has driven the rollout for longer than its lease.',
      },
      'github-token': TOKEN,
    },
    {
      ...RUN_OUTPUT,
      status: {
        description: 'running, watching, held, promoted, rolled-back, aborted; looked-after where nothing was to be done.',
        at: 'status',
      },
      share: { description: 'Share of users on the candidate, 0 to 1, last verified.', at: 'share' },
      candidate: { description: 'The version that is rolled out.', at: 'candidate' },
      stable: { description: 'The version that users came from.', at: 'stable' },
      ...RESULT,
    },
  ),
  notify: action(
    'notify',
    {
      ...RUN_THERE,
      ...CONFIG,
      notifier: { kind: 'choice', words: ['slack', 'pagerduty', 'webhook'], description: 'Only notifiers of this kind. Empty: all.' },
      event: { kind: 'word', description: 'Tell this event instead of the outcome; `foreshadow notify --help` names them.' },
      taken: { kind: 'flag', default: 'false', description: 'Say that somebody looks after it (PagerDuty: acknowledge).' },
      by: { kind: 'person', description: 'Who that is.' },
      'dry-run': { kind: 'flag', default: 'false', description: 'Print what would be sent; send nothing.' },
      strict: { kind: 'flag', default: 'false', description: 'End red where a notification could not be delivered.' },
    },
    { ...RUN_OUTPUT, event: { description: 'What was told.', at: 'event' }, ...RESULT },
  ),
  'shadow-pipeline': action(
    'shadow-pipeline',
    {
      ...RUN_HERE,
      workflow: {
        kind: 'word',
        required: true,
        description: 'File name of the workflow that is run once more, with `on: workflow_dispatch`.',
      },
      ref: { kind: 'ref', description: 'Branch or tag that the shadow runs. Empty: the one of the job.' },
      inputs: {
        kind: 'lines',
        option: 'input',
        list: true,
        description: 'Inputs of that workflow for the shadow, NAME=VALUE, one a line.',
      },
      repository: { kind: 'repository', option: 'repo', description: 'Repository of the workflow, OWNER/NAME. Empty: this one.' },
      'primary-run': {
        kind: 'count',
        description: 'Id of the run to compare with. Empty: the last one of `branch` that ended with success.',
      },
      branch: { kind: 'ref', default: 'main', description: 'Branch whose earlier runs show what is usual.' },
      earlier: { kind: 'count', default: '40', description: 'Earlier runs to compare durations with, at most.' },
      within: { kind: 'duration', default: '1h', description: 'A shadow run that has not ended by then is cancelled.' },
      poll: { kind: 'duration', default: '10s', description: 'Between two looks at a run that goes on.' },
      margin: { kind: 'share', default: '20%', description: 'A duration may grow by so much.' },
      alpha: { kind: 'share', default: '5%', description: 'Chance of blaming durations that are as ever.' },
      confirm: { kind: 'flag', default: 'true', off: 'no-confirm', description: 'Blame the shadow only where a second run of it agrees.' },
      'on-fail': { kind: 'choice', words: ['hold', 'roll-back'], default: 'hold', description: 'What a fail decides.' },
      gate: {
        kind: 'flag',
        default: 'true',
        option: null,
        description: 'End red where the verdict says so. false: a later actions/gate does.',
      },
      'github-token': { ...TOKEN, description: 'A token with `actions: write` on that repository.' },
    },
    {
      ...RUN_OUTPUT,
      outcome: { description: 'pass, fail, inconclusive, or error (could not measure).', at: 'outcome' },
      decision: { description: 'advance, hold or roll-back.', at: 'decision' },
      findings: { description: 'The findings as JSON, the decisive ones first.' },
      'shadow-run': { description: 'Id of the shadow run.', at: 'shadow.id' },
      'primary-run': { description: 'Id of the run that it was compared with.', at: 'primary.id' },
      ...RESULT,
    },
  ),
} as const;

export type StepName = keyof typeof STEP_ACTIONS;
