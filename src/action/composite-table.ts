import type { InputSpec } from './input-table.js';
import { STEP_ACTIONS } from './step-table.js';

const { up, replay, judge, 'roll-back': rollBack, rollout } = STEP_ACTIONS;

/** Inputs of gate and report, which every composite ends with. */
interface Ends {
  readonly policies: Readonly<Record<'on-inconclusive' | 'on-error' | 'on-no-data', InputSpec>>;
  readonly comment: InputSpec;
  readonly token: InputSpec;
}

const { run, outcome, decision, score, findings } = judge.outputs;
const VERDICT = { outcome, decision, score, findings, run: { description: run.description.split(';')[0] as string } };
const REPORT = {
  report: { description: 'Path of the report.' },
  artifacts: { description: 'The files of the run folder worth keeping, one a line, for `path` of actions/upload-artifact.' },
};

/** The composites: the single steps in the usual order. @param ends handed in, so that the tables of inputs make no circle */
export function compositeActions({ policies, comment, token }: Ends) {
  const traffic = {
    config: up.inputs.config,
    recording: replay.inputs.recording,
    rate: replay.inputs.rate,
    for: replay.inputs.for,
    seed: up.inputs.seed,
    ...policies,
    comment,
    'github-token': token,
  };
  return {
    'shadow-check': {
      path: 'actions/shadow-check/action.yml',
      inputs: { ...traffic, primary: up.inputs.primary, shadow: up.inputs.shadow },
      outputs: { ...VERDICT, ...REPORT },
    },
    canary: {
      path: 'actions/canary/action.yml',
      inputs: {
        run: rollout.inputs.run,
        config: rollout.inputs.config,
        candidate: { ...rollout.inputs.candidate, required: true, description: 'The new version.' },
        stable: rollout.inputs.stable,
        by: rollout.inputs.by,
        every: rollout.inputs.every,
        shadow: rollout.inputs.shadow,
        notify: { kind: 'flag', default: 'false', description: 'Tell the verdict on the shadow to the configured notifiers.' },
        'github-token': rollout.inputs['github-token'],
      },
      outputs: rollout.outputs,
    },
    rollback: {
      path: 'actions/rollback/action.yml',
      inputs: rollBack.inputs,
      outputs: { ...rollBack.outputs, plan: { description: 'Path of the JSON document that says what was going to be done.' } },
    },
    'config-check': {
      path: 'actions/config-check/action.yml',
      inputs: {
        ...traffic,
        ref: { kind: 'ref', default: 'head', description: 'The code that runs on both sides: a git ref.' },
        'shadow-files': up.inputs['shadow-files'],
        'shadow-env': up.inputs['shadow-env'],
      },
      outputs: { ...VERDICT, ...REPORT },
    },
  } as const satisfies Readonly<
    Record<string, { readonly path: string; readonly inputs: Readonly<Record<string, InputSpec>>; readonly outputs: object }>
  >;
}
