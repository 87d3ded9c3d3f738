import type { Detected } from './detect.js';
import type { FoundCompose } from './find-compose.js';

/** The lines of `environment:` for a Compose project, each with its reason. */
export function composeEnvironmentLines({ health }: Detected, compose: FoundCompose): string[] {
  return [
    `  driver: docker-compose   # every copy is a Compose project of its own, made of ${filesOf(compose)}; one that runs already is left alone`,
    ...(compose.isDefault ? [] : [`  file: ${quote(compose.file)}`]),
    `  service: ${quote(compose.service)}   # built in ${compose.context === '' ? 'the top directory' : compose.context}; the traffic goes to it${alsoBuilt(compose)}`,
    ...portLines(compose),
    ...readyLines(health, compose),
    '  baseline: true    # a second copy of the base, so that noise is not taken for a change',
    ...stateLines(compose),
    ...egressLines(compose),
  ];
}

function filesOf({ file, override }: FoundCompose): string {
  return override === undefined ? file : `${file} and ${override} (of each revision, where git has it)`;
}

function alsoBuilt({ instead }: FoundCompose): string {
  return instead.length === 0 ? '' : `. Built there too: ${instead.join(', ')}`;
}

function portLines({ port, published, service }: FoundCompose): string[] {
  if (published) return [];
  if (port !== undefined)
    return [`  port: ${port}   # the file publishes no port of ${service}; this is where it listens in its container`];
  return ['  # Check this port: nothing says where the service listens in its container.', '  port: 8080'];
}

function readyLines(health: Detected['health'], { hasHealthcheck }: FoundCompose): string[] {
  if (health) return ['  primary:', `    ready: { http: ${quote(health.path)}, within: 120s }   # ${health.at}`];
  const why = hasHealthcheck
    ? 'its health check must pass, too'
    : 'there is no health check; `http: /path` is surer than a port that accepts connections';
  return ['  primary:', `    ready: { tcp: true, within: 120s }   # ${why}`];
}

function stateLines({ stores, prepare, migratesItself, seeded }: FoundCompose): string[] {
  if (stores.length === 0) return ['  state: { each: own }   # no data store was found; what the containers keep is their own'];
  const named = stores.map(({ service, kind }) => `${service} (${kind})`).join(', ');
  const lines = ['  state:', `    each: own       # every copy has its own ${named}`];
  if (prepare) lines.push(`    prepare: ${quote(prepare.text)}   # ${prepare.from}; run in each copy's own container`);
  if (migratesItself !== undefined) lines.push(`    # ${migratesItself} migrates by itself`);
  if (!seeded)
    lines.push(
      '    # Nothing was found that fills the data: an empty database answers little. Add it to `prepare`, or begin with a copy of what',
      '    # you have: `each: snapshot` (docs/configuration.md).',
    );
  return lines;
}

function egressLines({ stubs, outbound, standIns }: FoundCompose): string[] {
  const lines = ['  egress:', '    default: deny   # no copy reaches the outside: a payment is not made three times'];
  if (stubs.length > 0) {
    lines.push('    stubs:');
    for (const { host, service } of stubs)
      lines.push(`      ${quote(host)}: { service: ${quote(service)} }   # ${service} stands for it in the file`);
  }
  for (const { host, at } of outbound)
    lines.push(
      `    # ${host} (${at}) will be refused: name what stands for it under \`stubs\`${suggestion(host, standIns)}, or put it into \`allow\``,
    );
  return lines;
}

const suggestion = (host: string, [first]: readonly string[]): string =>
  first === undefined ? '' : `, such as { "${host}": { service: ${first} } }`;

/** JSON's strings are YAML's. */
const quote = (text: string): string => JSON.stringify(text);
