import type { Arm } from './environment.js';

/** A single fact about what an arm runs on: whether a difference of it can move response times. */
interface FactKind {
  /** `always`: a difference makes times incomparable; `minor`: one of the first two numbers of a version does; `never`: it is only said */
  readonly biases: 'always' | 'minor' | 'never';
}

/** Every single fact that is compared, in the order of the report. docs/parity-and-impact.md says why. */
export const FACTS = {
  cpus: { biases: 'always' },
  'cpu-limit': { biases: 'always' },
  'cpu-model': { biases: 'always' },
  'memory-limit': { biases: 'always' },
  memory: { biases: 'always' },
  arch: { biases: 'always' },
  priority: { biases: 'always' },
  runtime: { biases: 'minor' },
  image: { biases: 'never' },
  kernel: { biases: 'never' },
  'time-zone': { biases: 'never' },
  'open-files': { biases: 'never' },
  'stack-size': { biases: 'never' },
  'max-processes': { biases: 'never' },
} as const satisfies Readonly<Record<string, FactKind>>;

export type FactName = keyof typeof FACTS;
export const FACT_KINDS: Readonly<Record<FactName, FactKind>> = FACTS;

/** Facts that come by the dozen; only names are ever shown. */
export const GROUPS = ['env', 'files', 'dependencies'] as const;
export type GroupName = (typeof GROUPS)[number];

/** What one arm runs on and with, as its driver sees it. Values of `env` and `files` are digests under a key of the run. */
export interface ArmInspection {
  readonly arm: Arm;
  /** absent: the driver cannot tell, and nothing is compared */
  readonly facts: Readonly<Partial<Record<FactName, string | number>>>;
  /** absent as a whole: the driver cannot tell */
  readonly env?: Readonly<Record<string, string>> | undefined;
  readonly files?: Readonly<Record<string, string>> | undefined;
  /** `package-lock.json: express` to its version */
  readonly dependencies?: Readonly<Record<string, string>> | undefined;
  /** the layers of the image, from the lowest */
  readonly layers?: readonly string[] | undefined;
}
