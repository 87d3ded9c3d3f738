import { type Check, type CheckResult, failed, ok, skip, warn } from '../check.js';
import { showBytes } from '../show-bytes.js';
import type { DoctorWorld } from '../world.js';

/** Whether driver docker-compose could work: client, engine, right to use it, Compose plugin, and whether something was left behind. */
export const docker: Check = {
  name: 'docker',
  title: 'Docker',
  async run(world) {
    const config = await world.readConfig();
    if (config.kind !== 'valid' || config.plan.environment.driver !== 'docker-compose')
      return skip('not needed: only by driver docker-compose');
    return (await engineProblem(world)) ?? (await composeProblem(world)) ?? (await describe(world));
  },
};

async function engineProblem(world: DoctorWorld): Promise<CheckResult | undefined> {
  const engine = await world.runProgram('docker', 'version', '--format', '{{.Server.Version}}');
  if (engine === null) return failed('docker cannot be run', 'install Docker Engine');
  if (engine.exitCode === 0) return undefined;
  return failed('the engine does not answer', 'start it, point DOCKER_HOST at one, or add the user to the group `docker`');
}

async function composeProblem(world: DoctorWorld): Promise<CheckResult | undefined> {
  for (const [file, ...args] of [['docker', 'compose'], ['docker-compose']] as const)
    if ((await world.runProgram(file, ...args, 'version', '--short'))?.exitCode === 0) return undefined;
  return failed('no Compose plugin', 'install docker-compose-plugin, version 2.17 or newer');
}

async function describe(world: DoctorWorld): Promise<CheckResult> {
  const say = async (...args: string[]): Promise<string> => (await world.runProgram('docker', ...args))?.stdout.trim() ?? '';
  const version = await say('version', '--format', '{{.Server.Version}}');
  const [cores, memory] = (await say('info', '--format', '{{.NCPU}} {{.MemTotal}}')).split(' ').map(Number);
  const left = (await say('ps', '-aq', '--filter', 'label=foreshadow.run')).split('\n').filter((line) => line !== '').length;
  const found = `engine ${version}, ${cores ?? 0} cores, ${showBytes(memory ?? 0)}`;
  return left === 0
    ? ok(found)
    : warn(`${found}; ${left} containers of Foreshadow's`, 'unless a run is under way: `foreshadow down --stale`');
}
