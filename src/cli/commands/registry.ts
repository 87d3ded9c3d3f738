import type { CommandSpec } from '../command-spec.js';
import { anonymiseCommand } from './anonymise.js';
import { collectCommand } from './collect.js';
import { backtestCommand } from './backtest.js';
import { convertCommand } from './convert.js';
import { demoCommand } from './demo.js';
import { deployCommand } from './deploy.js';
import { diffCommand } from './diff.js';
import { doctorCommand } from './doctor.js';
import { downCommand } from './down.js';
import { forecastCommand } from './forecast.js';
import { gateCommand } from './gate.js';
import { initCommand } from './init.js';
import { judgeCommand } from './judge.js';
import { ledgerCommand } from './ledger.js';
import { mirrorCommand } from './mirror.js';
import { notifyCommand } from './notify.js';
import { recordCommand } from './record.js';
import { replayCommand } from './replay.js';
import { rollBackCommand } from './roll-back.js';
import { reportCommand } from './report.js';
import { rolloutCommand } from './rollout.js';
import { runCommand } from './run.js';
import { shiftCommand } from './shift.js';
import { upCommand } from './up.js';
import { shadowPipelineCommand } from './shadow-pipeline.js';
import { transactCommand } from './transact.js';
import { verifiedCommand } from './verified.js';
import { validateCommand } from './validate.js';

/** Every command, in the order of `foreshadow --help`. */
export const COMMANDS: readonly CommandSpec[] = [
  runCommand,
  demoCommand,
  upCommand,
  downCommand,
  recordCommand,
  replayCommand,
  mirrorCommand,
  transactCommand,
  collectCommand,
  convertCommand,
  judgeCommand,
  forecastCommand,
  backtestCommand,
  gateCommand,
  shadowPipelineCommand,
  rollBackCommand,
  verifiedCommand,
  ledgerCommand,
  shiftCommand,
  rolloutCommand,
  deployCommand,
  anonymiseCommand,
  diffCommand,
  reportCommand,
  notifyCommand,
  validateCommand,
  initCommand,
  doctorCommand,
];
