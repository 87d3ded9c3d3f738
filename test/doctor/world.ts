import { parsePlan } from '../../src/config/parse.js';
import type { DoctorWorld, FoundConfig, ProgramAnswer } from '../../src/doctor/world.js';

const GIB = 1024 ** 3;

export const yes = (stdout = ''): ProgramAnswer => ({ exitCode: 0, stdout });
export const no: ProgramAnswer = { exitCode: 1, stdout: '' };

/** A configuration that is valid, with a command of choice. */
export function validConfig(command = 'node server.js', secretProblem?: string): FoundConfig {
  const text = `version: 1\nenvironment: { driver: process, command: ${JSON.stringify(command)} }\ntraffic: { replay: { recording: t.jsonl } }\nmetrics: [{ source: exposition, queries: { heap: heap } }]\n`;
  return {
    kind: 'valid',
    file: 'foreshadow.yml',
    plan: parsePlan(text, 'foreshadow.yml', { directory: '/shop', env: {}, seed: 1 }),
    secretProblem,
  };
}

/** Answers of programs by their command line; what is not listed answers with exit code 1. */
export function programs(answers: Readonly<Record<string, ProgramAnswer>>): DoctorWorld['runProgram'] {
  return async (file, ...args) => (Object.hasOwn(answers, [file, ...args].join(' ')) ? (answers[[file, ...args].join(' ')] ?? null) : no);
}

const HEAD = 'a'.repeat(40);
const PARENT = 'b'.repeat(40);

/** What git and the shell answer in a repository with two commits on its main branch. */
export const GOOD_PROGRAMS: Readonly<Record<string, ProgramAnswer>> = {
  'sh -c exit 0': yes(),
  'taskset -c 0 true': yes(),
  'git --version': yes('git version 2.50.0\n'),
  'git rev-parse --is-inside-work-tree': yes('true\n'),
  'git rev-parse --verify --quiet HEAD^{commit}': yes(`${HEAD}\n`),
  'git rev-parse --is-shallow-repository': yes('false\n'),
  [`git cat-file commit ${HEAD}`]: yes(`tree ${'c'.repeat(40)}\nparent ${PARENT}\n\nsecond`),
  [`git cat-file -e ${PARENT}^{commit}`]: yes(),
};

/** A machine on which everything is fine; change what a test is about. */
export function goodWorld(changes: Partial<DoctorWorld> = {}): DoctorWorld {
  return {
    env: {},
    platform: 'linux',
    nodeVersion: '24.21.0',
    cores: 4,
    memory: { totalBytes: 8 * GIB, availableBytes: 4 * GIB },
    cacheDirectory: '/cache',
    runDirectory: '/shop/foreshadow-run',
    nowMs: () => Date.UTC(2026, 5, 1),
    measureLatenessMs: async () => 0.5,
    runProgram: programs(GOOD_PROGRAMS),
    readText: async () => '1 (node) S',
    tryWrite: async () => undefined,
    freeDiskBytes: async () => 50 * GIB,
    tryPorts: async () => undefined,
    openSqlite: async () => '3.50.0',
    askMetrics: async () => [],
    readState: async () => ({ name: 'directory', verified: 3, holder: null }),
    readStanding: async () => 'v2',
    readConfig: async () => validConfig(),
    inspectRecording: async () => ({ requests: 24, clients: 4, spanMs: 1_100, unreadable: 0 }),
    ...changes,
  };
}
