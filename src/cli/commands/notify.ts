import { type Command, Option } from 'commander';
import { NOTICE_EVENTS, type NoticeEvent } from '../../notify/notice.js';
import { NOTIFIER_NAMES, type NotifierName } from '../../notify/spec.js';
import type { CommandSpec } from '../command-spec.js';
import type { CommonOptions } from '../io.js';

export interface NotifyOptions extends CommonOptions {
  readonly run?: string;
  readonly notifier?: NotifierName;
  readonly event?: NoticeEvent;
  readonly by?: string;
  readonly taken?: boolean;
  readonly dryRun?: boolean;
  readonly strict?: boolean;
}

/** `foreshadow notify`: tells the outcome of a run folder again, or for the first time. */
export const notifyCommand: CommandSpec = {
  name: 'notify',
  summary: 'tell the outcome of a run to Slack, PagerDuty or a webhook',
  example: 'foreshadow notify --run foreshadow-run --dry-run',
  configure(command: Command) {
    command
      .option('--run <dir>', 'run folder', 'foreshadow-run')
      .addOption(new Option('--notifier <name>', 'only notifiers of this kind').choices([...NOTIFIER_NAMES]))
      .addOption(new Option('--event <name>', 'tell this instead of the outcome').choices([...NOTICE_EVENTS]))
      .option('--taken', 'say that somebody looks after it (PagerDuty: acknowledge)')
      .option('--by <name>', 'who that is')
      .option('--dry-run', 'print what would be sent; send nothing')
      .option('--strict', 'exit with 69 where a notification could not be delivered');
  },
  async act(options: NotifyOptions, _args, io) {
    const { notifyFromFolder } = await import('../notify-from-folder.js');
    return notifyFromFolder(options, io);
  },
};
