import { ACCOUNTS, composeLogin } from './compose-login.js';
import type { Detected } from './detect.js';
import type { FoundCompose } from './find-compose.js';

/** What somebody should know or check about a Compose project before its verdicts mean something, one sentence each. */
export function warnAboutCompose({ login, health }: Detected, compose: FoundCompose): string[] {
  const warnings = [...compose.notes];
  const { service, file, instead, others, port, published, hasHealthcheck, stores, seeded, outbound, standIns } = compose;
  if (instead.length > 0)
    warnings.push(
      `${service} was taken for the service under test; ${instead.join(', ')} ${instead.length === 1 ? 'is' : 'are'} built there, too: \`environment.service\``,
    );
  if (others.length > 0)
    warnings.push(
      `${others.slice(0, 5).join(', ')} ${others.length === 1 ? 'is' : 'are'} not used: \`environment.file\` names another file than ${file}`,
    );
  if (port === undefined)
    warnings.push(
      `nothing says on which port ${service} listens: check \`environment.port\` in foreshadow.yml, and add \`expose\` to ${file}`,
    );
  else if (!published) warnings.push(`${file} publishes no port of ${service}; ${port} is used inside its network`);
  if (!hasHealthcheck && !health)
    warnings.push(`${service} has no health check: an open port does not mean that it can answer. Add one to ${file} or the Dockerfile`);
  if (stores.length > 0 && !seeded) warnings.push(unseeded(compose));
  if (outbound.length > 0) {
    const named = outbound.slice(0, 5).map(({ host, at }) => `${host} (${at})`);
    const how = standIns.length > 0 ? `; ${standIns.join(', ')} may be meant for that` : '';
    warnings.push(`the code names ${named.join(', ')}: calls to it are refused until \`environment.egress\` stubs or allows it${how}`);
  }
  const draft = login && composeLogin(login);
  if (draft && !draft.complete)
    warnings.push(`the login has no examples to try: fill in ${ACCOUNTS}, then switch \`traffic.auth\` on in foreshadow.yml`);
  if (draft?.complete && login?.accounts.length === 1)
    warnings.push(`all sessions log in with the one account of ${login.at}: more lines in ${ACCOUNTS} keep them from sharing a cart`);
  if (login && login.fields.length === 0)
    warnings.push(
      `POST ${login.path} (${login.at}) looks like a login: what needs one is only tested with \`traffic.auth\` (docs/configuration.md)`,
    );
  return warnings;
}

function unseeded({ stores, prepare, migratesItself }: FoundCompose): string {
  const named = stores.map(({ service }) => service).join(', ');
  const empty = prepare === undefined && migratesItself === undefined ? 'nothing creates or fills its tables' : 'nothing fills its tables';
  return `every copy gets ${named} of its own, and ${empty}: name a command as \`environment.state.prepare\`, or begin with a copy (\`each: snapshot\`)`;
}
