import { type Command, Option } from 'commander';
import type { CommandSpec } from '../command-spec.js';
import type { CommonOptions } from '../io.js';
import { collect } from '../name-value.js';

export interface ShadowPipelineOptions extends CommonOptions {
  readonly workflow?: string;
  readonly ref?: string;
  readonly input?: readonly string[];
  readonly repo?: string;
  readonly primaryRun?: string;
  readonly branch?: string;
  readonly earlier?: string;
  readonly within?: string;
  readonly margin?: string;
  readonly alpha?: string;
  readonly confirm?: boolean;
  readonly onFail?: 'hold' | 'roll-back';
  readonly token?: string;
  readonly run?: string;
  readonly poll?: string;
}

/** `foreshadow shadow-pipeline`: a second run of a stage's own workflow with what is new, compared with the runs before. */
export const shadowPipelineCommand: CommandSpec = {
  name: 'shadow-pipeline',
  summary: 'run a workflow of GitHub Actions once more with what is new, and compare it with its earlier runs',
  example: 'foreshadow shadow-pipeline --workflow staging.yml --ref my-branch --input configuration=next.yml --within 30m',
  configure(command: Command) {
    command
      .option('--workflow <file>', "the stage's own workflow, with `on: workflow_dispatch`")
      .option('--ref <name>', 'branch or tag that the shadow runs; by default the one of the job')
      .option('--input <name=value>', 'input of the workflow for the shadow, repeatable', collect, [])
      .option('--repo <owner/name>', 'repository; by default the one of the job')
      .option('--primary-run <id>', 'the run to compare with; by default the last one of --branch that ended with success')
      .option('--branch <name>', 'branch whose earlier runs show what is usual', 'main')
      .option('--earlier <n>', 'earlier runs to compare durations with, at most', '40')
      .option('--within <duration>', 'a shadow run that has not ended by then is cancelled', '1h')
      .option('--poll <duration>', 'between two looks at a run that goes on', '10s')
      .option('--margin <ratio>', 'a duration may grow by so much', '20%')
      .option('--alpha <share>', 'chance of blaming durations that are as ever', '5%')
      .option('--no-confirm', 'blame the shadow after one run of it; by default a second one has to agree')
      .addOption(new Option('--on-fail <decision>', 'what a fail decides').choices(['hold', 'roll-back']).default('hold'))
      .option('--token <env:NAME>', 'token with `actions: write`', 'env:GITHUB_TOKEN')
      .option('--run <dir>', 'run folder to write verdict.json and report.md into');
  },
  async act(options: ShadowPipelineOptions, _args, io) {
    const { followShadowPipeline } = await import('../follow-shadow-pipeline.js');
    return followShadowPipeline(options, io);
  },
};
