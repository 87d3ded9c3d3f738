import { ENVIRONMENT_ERRORS } from './environment-errors.js';

/** One entry a code: the exit code it leads to, what happened, what to do next. `docs/errors.md` lists exactly these (kept by a test). */
export interface CatalogueEntry {
  /** 64 bad usage or configuration, 69 could not measure, 70 our own bug, 1 the shadow is at fault */
  readonly exit: 1 | 64 | 69 | 70;
  readonly what: string;
  readonly next: string;
}

export const CATALOGUE = {
  // -- general
  FS_INTERNAL: { exit: 70, what: 'Foreshadow itself failed', next: 'Please report this with the run folder; the verdict was not decided.' },
  FS_USAGE: { exit: 64, what: 'The command line is not understood', next: 'See `foreshadow --help` or `foreshadow COMMAND --help`.' },
  FS_UNKNOWN_NAME: { exit: 64, what: 'Unknown name', next: 'Use one of the names listed.' },
  FS_NODE_TOO_OLD: {
    exit: 64,
    what: 'This Node.js is too old',
    next: 'Install Node.js 22.19 or newer; on Linux, `npm ci` in a checkout brings one.',
  },
  FS_CANCELLED: {
    exit: 69,
    what: 'The run was cancelled before a verdict',
    next: 'Start it again; what was measured so far is in the run folder.',
  },
  FS_STEP_FAILED: {
    exit: 69,
    what: 'A step that goes on in the background did not come up',
    next: 'Its log is in the folder `steps` of the run folder.',
  },
  FS_PUBLISH: {
    exit: 69,
    what: 'The report could not be published',
    next: 'The verdict is not affected; check the permissions of the job and its token.',
  },
  FS_PIPELINE_REFUSED: {
    exit: 69,
    what: 'GitHub did not do what the shadow pipeline needs',
    next: 'Check the name of the workflow, its inputs and the permissions of the token; see docs/shadow-pipeline.md.',
  },
  FS_PIPELINE_TIMEOUT: {
    exit: 69,
    what: 'The shadow run of a workflow did not end in time, and was cancelled',
    next: 'Give it longer with --within, or look why its run waits: a runner, an environment that needs an approval, a concurrency group.',
  },
  // -- config
  FS_CONFIG_MISSING: {
    exit: 64,
    what: 'The configuration file cannot be read',
    next: 'Run `foreshadow init` to write one, or pass --config FILE.',
  },
  FS_CONFIG_SYNTAX: {
    exit: 64,
    what: 'The configuration file is not valid YAML',
    next: 'Correct the line named; `foreshadow validate` checks the file alone.',
  },
  FS_CONFIG_INVALID: {
    exit: 64,
    what: 'The configuration file is not valid',
    next: 'Correct the lines named; `schema/foreshadow.schema.json` gives editors completion.',
  },
  FS_SECRET_MISSING: {
    exit: 64,
    what: 'A secret named as env:NAME is not set',
    next: "Set the environment variable, or pass it in the workflow's `env:`.",
  },
  FS_VALUE: {
    exit: 64,
    what: 'A value is not understood',
    next: 'Durations are written 90s, 5m, 2h, 7d; shares 5% or 0.05; sizes 512MiB; rates 600/m.',
  },
  // -- sessions
  FS_JWT_KEY: {
    exit: 64,
    what: 'The key of `traffic.auth.jwt` cannot sign',
    next: 'Give a text for HS256, HS384, HS512, else the private key of the algorithm as PKCS #8 PEM or as a JWK, in the environment variable named.',
  },
  FS_LOGIN: {
    exit: 69,
    what: 'A session could not sign in',
    next: 'Run the login by hand against an arm; its account must exist in the state that the arm was given.',
  },
  FS_AUTH_REFUSED: {
    exit: 69,
    what: 'Every arm refuses the credentials of `traffic.auth`',
    next: 'Check that the token, key or login is one the test arms know (their secret, issuer and audience), and that its header is the one they read.',
  },
  ...ENVIRONMENT_ERRORS,
  // -- traffic
  FS_RECORDING_MISSING: {
    exit: 64,
    what: 'The recording cannot be read',
    next: 'Make one with `foreshadow record --while "npm test" --target URL --out FILE`.',
  },
  FS_RECORDING_EMPTY: {
    exit: 64,
    what: 'The recording holds no usable request',
    next: 'Check the format, the filters under `traffic.select`, and the unsafe-method rule.',
  },
  FS_RECORDING_CORRUPT: { exit: 64, what: 'The recording is damaged', next: 'Make it anew; nothing was replayed.' },
  FS_RECORDING_TOO_LARGE: {
    exit: 64,
    what: 'The recording is too large to be read',
    next: 'A HAR file is read whole: cut it, or record with `foreshadow record`, whose files are streamed whatever their size.',
  },
  FS_ANONYMISATION_BROKE_TRAFFIC: {
    exit: 69,
    what: 'The shadow refuses what pseudonyms replaced',
    next: 'Give the shadow credentials of its own (`traffic.mirror.credentials`), or `forward: original` where it may see the originals; see docs/mirror.md.',
  },
  FS_RECORD_COMMAND: {
    exit: 69,
    what: 'The command to record cannot be run',
    next: 'Run the command of --while by hand; it is run by the shell in the current directory.',
  },
  FS_SCENARIO_MISSING: {
    exit: 64,
    what: 'No scenario file can be read',
    next: 'Check the path or the pattern; `foreshadow convert --from openapi FILE` writes a first one.',
  },
  FS_SCENARIO_INVALID: {
    exit: 64,
    what: 'A scenario file is not valid',
    next: 'Correct the lines named; `schema/foreshadow-scenarios.schema.json` gives editors completion.',
  },
  FS_SCENARIO_UNSAFE: {
    exit: 64,
    what: 'A scenario writes, and writes are not allowed here',
    next: 'Give every arm state of its own and deny egress, or set `traffic.safety.unsafe: replay` (transact: --unsafe replay).',
  },
  FS_OPENAPI_INVALID: {
    exit: 64,
    what: 'The OpenAPI document is not valid',
    next: 'Correct the places named; nothing was written.',
  },
  // -- store and files
  FS_STORE: {
    exit: 69,
    what: 'The run folder cannot be written',
    next: 'Check free space and permissions of --out; what was written so far is kept.',
  },
  FS_ANONYMISE_UNSCANNED: {
    exit: 69,
    what: 'Not everything could be looked into',
    next: 'Remove the bodies named (media, compressed ones), or leave `--strict` out; the rest was anonymised.',
  },
  FS_INPUT_MISSING: { exit: 64, what: 'An input file cannot be read', next: 'Check the path; `-` is standard input.' },
  FS_INPUT_INVALID: {
    exit: 64,
    what: 'An input document is not valid',
    next: 'Correct the places named; docs/statistics.md shows the format.',
  },
  FS_REMOTE_WRITE: {
    exit: 69,
    what: 'The remote-write receiver refused the samples',
    next: 'Check its URL (Prometheus needs --web.enable-remote-write-receiver) and credentials; the run folder holds the same data.',
  },
  FS_DATABASE: {
    exit: 69,
    what: 'A database cannot be read',
    next: 'Check its address, user and password, and that it can be reached from here; see docs/databases.md.',
  },
  FS_DATABASE_SETUP: {
    exit: 69,
    what: 'A database does not say what its statements do',
    next: 'See docs/databases.md: the extension pg_stat_statements, the role pg_read_all_stats, and a database of its own for every arm.',
  },
  FS_DATABASE_LOST: {
    exit: 69,
    what: 'The statistics of a database were lost in the middle of the run',
    next: 'Nothing may reset them while a run goes on; raise pg_stat_statements.max where statements were evicted.',
  },
  FS_LOG_SOURCE: {
    exit: 69,
    what: 'What the arms write cannot be read',
    next: 'Check `logs.source` and `logs.container`, and that `docker logs` shows the container; see docs/logs.md.',
  },
  // -- notify
  FS_NOTIFY: {
    exit: 69,
    what: 'A notification could not be delivered',
    next: 'The verdict is not affected; `foreshadow notify --run DIR` sends it again. See docs/notifications.md.',
  },
  FS_NOTIFY_SETUP: {
    exit: 64,
    what: 'An entry of `notify` cannot work',
    next: 'Correct the entry named; docs/notifications.md shows one for each kind.',
  },
  // -- rollout
  FS_ROUTER_UNREACHABLE: {
    exit: 69,
    what: 'The router does not answer',
    next: 'Check that it runs and that `rollout.router` names its control socket, files and process; users stay where they are.',
  },
  FS_ROUTER_FOREIGN: {
    exit: 69,
    what: 'What stands at the router is nothing Foreshadow wrote or can read',
    next: 'Remove the part between the marker lines, or name another file; nothing was changed.',
  },
  FS_ROUTER_CHANGED: {
    exit: 69,
    what: 'Somebody else has changed the split',
    next: 'Nothing was changed. See who did it; then `foreshadow rollout resume` puts the split of its step back, `rollout abort` sends everybody back.',
  },
  FS_ROUTER_REFUSED: {
    exit: 69,
    what: 'The router did not take the new split',
    next: 'The old split stands. Correct what the router says, then try again.',
  },
  FS_STATE_CONFLICT: {
    exit: 69,
    what: 'Somebody else wrote the state at the same time, again and again',
    next: 'Nothing was changed; run the command again. Two pipelines that act on one service should share a `concurrency` group.',
  },
  FS_STATE_UNREADABLE: {
    exit: 69,
    what: 'What is kept there is no state of Foreshadow',
    next: 'Nothing was changed. See docs/state.md, "When the state cannot be read": an earlier revision can be put back.',
  },
  FS_STATE_UNREACHABLE: {
    exit: 69,
    what: 'The state store cannot be reached',
    next: 'Nothing was acted on without it. Check the path, or the token and its permission `contents: write`; `foreshadow doctor` looks at both.',
  },
  FS_STATE_SETUP: {
    exit: 64,
    what: 'This needs a state store that the configuration does not name',
    next: 'Add `state: { kind: directory, path: DIR }` or `state: { kind: github }`; docs/state.md shows both.',
  },
  FS_LEASE_HELD: {
    exit: 69,
    what: 'Somebody else is acting on this service',
    next: 'Nothing was done. Wait until that has ended; a lease whose holder has died runs out by itself.',
  },
  FS_LEASE_LOST: {
    exit: 69,
    what: 'The lease was lost to somebody else in the middle',
    next: 'Nothing further was done from here; the journal says who goes on and what was done.',
  },
  FS_REVERT_FAILED: {
    exit: 69,
    what: 'The rollback could not be done',
    next: 'The message says what stands now; docs/rollback.md, "When it fails", lists what to do for each reverter.',
  },
  FS_REVERT_SETUP: {
    exit: 64,
    what: 'The reverter cannot work as it is configured',
    next: 'Correct the entry of `rollback.reverter`; docs/rollback.md shows one for each kind.',
  },
  FS_ROLLOUT_NONE: {
    exit: 64,
    what: 'There is no rollout',
    next: 'Begin one with `foreshadow rollout start --candidate VERSION`.',
  },
  FS_ROLLOUT_RUNNING: {
    exit: 64,
    what: 'A rollout is under way already',
    next: 'See it with `foreshadow rollout status`; end it with `foreshadow rollout abort --by NAME --reason TEXT` before another begins.',
  },
  FS_ROLLOUT_OVER: { exit: 64, what: 'The rollout is over', next: 'See it with `foreshadow rollout status`; begin another one.' },
  // -- kpi, forecast
  FS_EXPRESSION: {
    exit: 64,
    what: 'A KPI expression is not valid',
    next: 'Use numbers, the metric names listed, + - * / ^, parentheses and the functions listed in docs/kpis.md.',
  },
} as const satisfies Record<string, CatalogueEntry>;

export type ErrorCode = keyof typeof CATALOGUE;
