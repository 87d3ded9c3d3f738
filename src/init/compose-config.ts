import { ACCOUNTS, composeLogin, LOGIN } from './compose-login.js';
import { composeEnvironmentLines } from './compose-environment.js';
import { SCENARIOS } from './convert-description.js';
import type { Detected } from './detect.js';

export const RECORDING = 'traffic/first.jsonl.gz';

/** The text of `foreshadow.yml`: every line says why it is there, and nothing is left to fill in. */
export function composeConfig(detected: Detected): string {
  const lines = [
    '# Foreshadow starts the base and the head of a change side by side, sends both the same traffic, and says with statistics whether',
    '# production would get worse. Written by `foreshadow init` from what it found here; every line is yours to change.',
    'version: 1',
    `service: { name: ${quote(detected.service)} }`,
    '',
    'environment:',
    ...(detected.compose ? composeEnvironmentLines(detected, detected.compose) : processLines(detected)),
    '',
    'traffic:',
    '  replay:',
    `    recording: ${RECORDING}   # what is sent; replace it by one of real traffic when there is one: foreshadow record`,
    '    rate: auto      # the highest rate at which no copy is overloaded',
    detected.compose
      ? '  # POST, PUT, PATCH and DELETE are sent too: every copy has data of its own and cannot reach the outside'
      : '  # POST, PUT, PATCH and DELETE are only sent where every copy has data of its own and cannot reach the outside: docs/configuration.md',
    ...scenarioLines(detected),
    ...loginLines(detected),
    '  for: 2m           # measured traffic; longer finds smaller differences',
    '',
    '# A leak is memory that grows with the requests: when it will meet this is said long before it does. Write the limit of production.',
    'forecast: { risk: { memory: { above: 1GiB } } }',
    '',
    `budget: ${detected.compose ? '15m' : '10m'}         # everything together: builds, warm-up, traffic, confirmation`,
    '',
    'enforce: observe    # only report. `hold` turns the check red on a regression, once you trust it',
  ];
  return `${lines.join('\n')}\n`;
}

function scenarioLines({ scenarios, openApi }: Detected): string[] {
  if (!scenarios) return [];
  const off = scenarios.secrets.length === 0 ? '' : '# ';
  const first = scenarios.secrets.length === 0 ? '' : `; first set ${scenarios.secrets.join(', ')}`;
  return [
    `  ${off}synthetic: { scenarios: ${SCENARIOS} }   # ${scenarios.count} scenarios made of ${openApi?.file}; add what must hold${first}`,
  ];
}

/** A login whose fields have no examples cannot be tried before somebody fills them in. */
function loginLines({ login, compose }: Detected): string[] {
  const draft = login && compose && composeLogin(login);
  if (!login || !draft) return [];
  const off = draft.complete ? '' : '# ';
  return [
    `  ${off}auth: { login: ${LOGIN} }   # POST ${login.path} of ${login.at}${draft.complete ? '' : `; first fill in ${ACCOUNTS}`}`,
    `  ${off}select: { match: { paths: [${quote(`!${login.path}`)}] } }   # sessions log in by themselves; the recorded logins hold pseudonyms`,
  ];
}

function processLines(detected: Detected): string[] {
  return [
    '  driver: process   # every copy is a command on this machine, on a free port of its own that it is told as PORT (or {{port}} in the command)',
    ...storeLines(detected),
    ...containerLines(detected),
    ...buildLines(detected),
    ...commandLines(detected),
    ...portLines(detected),
    ...readyLines(detected),
    '  baseline: true    # a second copy of the base, so that noise is not taken for a change',
  ];
}

function storeLines({ stores, containers }: Detected): string[] {
  if (stores.length === 0) return [];
  const [file = 'the Compose file'] = containers.filter((path) => /ya?ml$/.test(path));
  return [
    `  # ${file} starts ${stores.join(', ')} but not the service: start them before a run. All copies share them, so nothing that writes is sent.`,
    '  # A service that is built there, too, would get data of its own for every copy: docs/compose-walkthrough.md',
    '  state: { each: shared }',
  ];
}

function containerLines({ containers, stores }: Detected): string[] {
  if (containers.length === 0 || stores.length > 0) return [];
  const named = containers.slice(0, 3).join(', ');
  return [`  # ${named}: a Compose file that builds the service would give every copy data of its own: docs/compose-walkthrough.md`];
}

function buildLines({ build }: Detected): string[] {
  if (build.length === 0) return [];
  const reasons = build.map(({ text, from }) => `\`${text}\`: ${from}`);
  return [
    ...reasons.map((reason) => `  # ${reason}`),
    `  build: ${quote(build.map(({ text }) => text).join(' && '))}   # once for each commit, then cached`,
  ];
}

function commandLines({ command, language }: Detected): string[] {
  const check = command.certain
    ? []
    : [
        `  # Check this command${language === 'unknown' ? '' : ` and the build (${language})`}: it is a guess. It must stay in the foreground and listen on PORT.`,
      ];
  return [...check, `  command: ${quote(command.text)}   # ${command.from}`];
}

function portLines({ port }: Detected): string[] {
  if (port.kind !== 'fixed') return [];
  return [
    `  # The service listens on the fixed port ${port.port} (${port.at}): copies cannot run side by side before it reads PORT,`,
    `  # for example listen(process.env.PORT || ${port.port}).`,
  ];
}

function readyLines({ health }: Detected): string[] {
  const probe = health ? `http: ${quote(health.path)}` : 'tcp: true';
  const why = health ? health.at : 'no health path was found; `http: /path` is surer than a port that accepts connections';
  return ['  primary:', `    ready: { ${probe}, within: 60s }   # ${why}`];
}

/** JSON's strings are YAML's. */
const quote = (text: string): string => JSON.stringify(text);
