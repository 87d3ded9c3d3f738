import type { CatalogueEntry } from './error-catalogue.js';

/** What can go wrong with the arms and where they run: a part of the catalogue. */
export const ENVIRONMENT_ERRORS = {
  // -- environment
  FS_ARM_COMMAND: {
    exit: 69,
    what: 'An arm could not be started',
    next: 'Check `environment.command`; its log is in the run folder under logs/.',
  },
  FS_ARM_NOT_READY: {
    exit: 69,
    what: 'An arm never became ready',
    next: "Check the `ready` probe and the arm's log in the run folder; raise `within` if it only needs longer.",
  },
  FS_METRIC_SOURCE: {
    exit: 69,
    what: 'A source of metrics did not answer as it should',
    next: 'Check its address, credentials and that it scrapes the arms.',
  },
  FS_METRIC_QUERY: {
    exit: 64,
    what: 'A query of `metrics` is not answered with one number a step',
    next: 'Try the query in the source itself; aggregate it to one series an arm.',
  },
  FS_METRIC_HISTOGRAM: {
    exit: 69,
    what: 'A histogram of `metrics` does not count as one does',
    next: 'Name the counters as they were scraped, without functions: buckets that are cumulative, with le="+Inf".',
  },
  FS_TRACE_BACKEND: {
    exit: 69,
    what: 'The tracing backend did not answer as it should',
    next: 'Check `traces.url` and its credentials, and that the backend is up; see docs/traces.md.',
  },
  FS_TRACE_TOO_LARGE: {
    exit: 69,
    what: 'A trace is longer than is read',
    next: 'Lower `traces.sample`, or have the service record fewer spans a request.',
  },
  FS_TRACE_EXPORT: {
    exit: 69,
    what: 'The spans of the run could not be exported',
    next: 'Check `traces.otlp.url` and its headers: an OTLP/HTTP receiver, port 4318 by default.',
  },
  FS_ARM_DIED: { exit: 69, what: 'An arm died', next: 'Its last log lines are in the run folder under logs/.' },
  FS_PORT_IN_USE: {
    exit: 69,
    what: 'A port is already in use',
    next: 'Stop what listens there, or leave the port out so that a free one is chosen.',
  },
  FS_UNREACHABLE: { exit: 69, what: 'A target cannot be reached', next: 'Check the URL and that the service listens there.' },
  FS_REF_UNKNOWN: {
    exit: 64,
    what: 'A git ref does not exist',
    next: 'Use base, head, a commit, a tag or a branch; in a workflow check out with `fetch-depth: 0`, or let Foreshadow fetch.',
  },
  FS_GIT: { exit: 69, what: 'git failed', next: 'Run the command named by hand to see what it says.' },
  FS_BUILD_FAILED: {
    exit: 69,
    what: 'A build failed',
    next: 'Run `environment.build` in a checkout of that ref; its output is in the run folder under logs/.',
  },
  FS_PREPARE_FAILED: {
    exit: 69,
    what: 'The data of an arm could not be prepared',
    next: 'Run `environment.state.prepare` by hand with that revision; its output is in the run folder under logs/.',
  },
  // -- docker
  FS_DOCKER_MISSING: {
    exit: 69,
    what: 'Docker or its Compose plugin is not installed',
    next: 'Install Docker Engine and the Compose plugin (version 2.17 or newer); `docker compose version` must answer.',
  },
  FS_DOCKER_DENIED: {
    exit: 69,
    what: 'Docker may not be used by this user',
    next: 'Add the user to the group `docker`, or point DOCKER_HOST at an engine it may use.',
  },
  FS_DOCKER_UNREACHABLE: {
    exit: 69,
    what: 'The Docker engine does not answer',
    next: 'Start it (`systemctl start docker`), or correct DOCKER_HOST or the Docker context.',
  },
  FS_DOCKER: {
    exit: 69,
    what: 'Docker failed',
    next: "Run the command named by hand to see what it says; the arm's log is in the run folder.",
  },
  FS_COMPOSE_FILE: {
    exit: 64,
    what: 'The Compose file cannot be used',
    next: 'Run `docker compose config` in a checkout of that ref; files that git does not track are given to an arm by `files`.',
  },
  FS_IMAGE_MISSING: {
    exit: 69,
    what: 'An image is not there and cannot be pulled',
    next: 'Check its name and tag, `docker login`, or build it first.',
  },
  FS_MEMORY_SHORT: {
    exit: 69,
    what: 'The arms need more memory than the machine has',
    next: 'Lower `environment.limits.memory` or the limits in the Compose file, set `baseline: false`, or use a larger machine.',
  },
  FS_VOLUME_MISSING: {
    exit: 64,
    what: 'A volume to copy is not there',
    next: 'Name it under `environment.state.snapshot.volumes`; `docker volume ls` lists those there are.',
  },
  FS_VOLUME_BUSY: {
    exit: 69,
    what: 'A volume to copy is in use',
    next: 'Stop the containers named, or set `environment.state.snapshot.pause: true` to have them paused for the copy.',
  },
  FS_EGRESS_ENGINE: {
    exit: 69,
    what: 'The outbound calls of containers of this Docker engine cannot be fenced',
    next: 'Run Foreshadow on the machine of the engine (Linux), or leave `environment.egress` out.',
  },
  FS_EGRESS_STUB: {
    exit: 64,
    what: 'A stub of `environment.egress` cannot be used',
    next: 'Name a recording that can be read, an address, or a service of the Compose file.',
  },
} as const satisfies Record<string, CatalogueEntry>;
