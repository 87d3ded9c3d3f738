import type { Plan } from '../config/plan.js';

/** What a program said; null where it cannot be started. */
export type ProgramAnswer = { readonly exitCode: number | null; readonly stdout: string } | null;

/** The configuration as it was found. */
export type FoundConfig =
  | { readonly kind: 'missing' }
  | { readonly kind: 'valid'; readonly file: string; readonly plan: Plan; readonly secretProblem?: string | undefined }
  | { readonly kind: 'invalid'; readonly file: string; readonly message: string };

/** What a recording holds; `problem` where it cannot be replayed. */
export type FoundRecording =
  | { readonly requests: number; readonly clients: number; readonly spanMs: number; readonly unreadable: number }
  | { readonly problem: string; readonly next: string };

/** A metric source that was asked; `problem` where it did not answer. */
export interface AskedSource {
  readonly source: string;
  readonly elapsedMs: number;
  /** each query as it was filled in for an arm, and how many values came */
  readonly queries: readonly { readonly name: string; readonly arm: string; readonly query: string; readonly values: number }[];
  readonly problem?: string | undefined;
  readonly next?: string | undefined;
}

/** The machine as the checks see it, handed in so that tests own it. Times in milliseconds, sizes in bytes. */
export interface DoctorWorld {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly nodeVersion: string;
  readonly cores: number;
  readonly memory: { readonly totalBytes: number; readonly availableBytes: number };
  readonly cacheDirectory: string;
  readonly runDirectory: string;
  readonly nowMs: () => number;
  /** how late the worst of a few short timers was */
  readonly measureLatenessMs: () => Promise<number>;
  /** in the directory that is looked at */
  readonly runProgram: (file: string, ...args: readonly string[]) => Promise<ProgramAnswer>;
  /** undefined where it cannot be read */
  readonly readText: (file: string) => Promise<string | undefined>;
  /** makes and removes a file in the directory or, before it exists, in the parent it will be made in; undefined where that works, else why not */
  readonly tryWrite: (directory: string) => Promise<string | undefined>;
  readonly freeDiskBytes: (directory: string) => Promise<number | undefined>;
  /** listens on that many ports of 127.0.0.1 at once; undefined where that works, else why not */
  readonly tryPorts: (count: number) => Promise<string | undefined>;
  /** opens a database in memory and answers its version @throws where it cannot */
  readonly openSqlite: () => Promise<string>;
  readonly readConfig: () => Promise<FoundConfig>;
  /** reads the state of a plan; a rejection says what is wrong */
  readonly readState: (plan: Plan) => Promise<{ readonly name: string; readonly verified: number; readonly holder: string | null }>;
  /** what the reverter of a plan says stands, changing nothing; a rejection says what is wrong */
  readonly readStanding: (plan: Plan) => Promise<string | null>;
  /** asks the configured metric sources their queries */
  readonly askMetrics: (plan: Plan) => Promise<readonly AskedSource[]>;
  readonly inspectRecording: (file: string, format: string) => Promise<FoundRecording>;
}
