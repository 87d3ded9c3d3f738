import { ARMS, type Arm, type ArmSpec, type Environment, type EnvironmentDriver, type EnvironmentSpec } from '../environment.js';

/**
 * The driver for arms that something else runs and splits the traffic between: it starts nothing, reaches nothing, and knows the arms only by
 * the words that the queries of the metrics are filled in with. It sees no exits and cannot start anything again.
 */
export const attachDriver: EnvironmentDriver = {
  name: 'attach',
  up: async (spec) => attached(spec),
};

function attached(spec: EnvironmentSpec): Environment {
  const named = ARMS.flatMap((arm): [Arm, ArmSpec][] => {
    const armSpec = spec[arm];
    return armSpec ? [[arm, armSpec]] : [];
  });
  return {
    targets: named.map(([arm, { url }]) => ({ arm, origin: url ?? '' })),
    facts: Object.fromEntries(named.map(([arm, armSpec]) => [arm, { command: describe(armSpec) }])),
    cores: undefined,
    sample: async () => [],
    onExit: () => () => undefined,
    [Symbol.asyncDispose]: async () => undefined,
  };
}

/** `version v42`, the words an arm is told apart by. */
function describe({ vars, url }: ArmSpec): string {
  const words = Object.entries(vars).map(([name, value]) => `${name} ${value}`);
  return [...words, ...(url === undefined ? [] : [url])].join(', ') || 'run by something else';
}
