import type { CommandSpec } from '../command-spec.js';
import { demoCommand } from './demo.js';
import { gateCommand } from './gate.js';
import { judgeCommand } from './judge.js';
import { reportCommand } from './report.js';
import { runCommand } from './run.js';

/** Every command, in the order of `foreshadow --help`. */
export const COMMANDS: readonly CommandSpec[] = [runCommand, demoCommand, judgeCommand, gateCommand, reportCommand];
