import { posix } from 'node:path';
import { parse } from 'yaml';

/** The folders and files that a service of a Compose file is made of, or why they are not known. */
export type ComposeInputs = { readonly roots: readonly string[] } | { readonly unknown: string };

type Json = Readonly<Record<string, unknown>>;
const asJson = (value: unknown): Json => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {});
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);

/**
 * Build contexts, bind-mounted files, env files, configs and secrets of a service and of everything it depends on, relative to the top of
 * the repository. Whatever cannot be told for sure (variables in paths, `extends`, `include`, a context elsewhere) makes it unknown.
 * @param path of the Compose file, relative to the top of the repository
 * @param service absent: all services
 */
export function readComposeInputs(text: string, path: string, service: string | undefined): ComposeInputs {
  let file: Json;
  try {
    file = asJson(parse(text, { maxAliasCount: 100, merge: true }));
  } catch {
    return { unknown: `${path} cannot be read` };
  }
  if (file['include'] !== undefined) return { unknown: `${path} includes other files` };
  const services = asJson(file['services']);
  const names = service === undefined ? Object.keys(services) : closure(services, service);
  const folder = posix.dirname(path);
  const roots = new Set([path, posix.join(folder, '.env')]);
  for (const name of names) {
    const definition = asJson(services[name]);
    if (definition['extends'] !== undefined) return { unknown: `service ${name} extends another one` };
    for (const named of pathsOf(definition, file)) {
      if (typeof named !== 'string' || /[$]|^[a-z][a-z0-9+.-]*:\/\/|^git@|^~/i.test(named)) return { unknown: `a path of service ${name}` };
      if (named.startsWith('/')) continue; // of the machine, not of the repository
      const inside = posix.normalize(posix.join(folder, named));
      if (inside.startsWith('..')) return { unknown: `a path of service ${name} outside of the repository` };
      roots.add(inside === './' ? '.' : inside.replace(/\/$/, ''));
    }
  }
  return { roots: [...roots].sort() };
}

/** A service and what it depends on, directly or not. A service that is not there has no inputs but the file. */
function closure(services: Json, first: string): string[] {
  const seen = new Set<string>();
  const open = [first];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (seen.has(name) || services[name] === undefined) continue;
    seen.add(name);
    const { depends_on: needs, links, volumes_from: from, network_mode: network } = asJson(services[name]);
    const named = Array.isArray(needs) ? needs : Object.keys(asJson(needs));
    const others = [...named, ...asList(links), ...asList(from), ...asList(network)].map(
      (text) =>
        String(text)
          .replace(/^(service|container):/, '')
          .split(':')[0] ?? '',
    );
    open.push(...others);
  }
  return [...seen];
}

function pathsOf(service: Json, file: Json): unknown[] {
  return [...buildPaths(service['build']), ...envFiles(service['env_file']), ...bindMounts(service['volumes']), ...granted(service, file)];
}

/** A Dockerfile is inside its context or, by `../`, elsewhere. */
function buildPaths(build: unknown): unknown[] {
  if (build === undefined) return [];
  if (typeof build === 'string') return [build];
  const { context = '.', dockerfile, additional_contexts: additional } = asJson(build);
  const outside = typeof dockerfile === 'string' && dockerfile.includes('..') ? [posix.join(String(context), dockerfile)] : [];
  const more = Array.isArray(additional) ? additional.map((entry) => String(entry).split('=')[1]) : Object.values(asJson(additional));
  return [context, ...outside, ...more.filter((entry) => !/^(docker-image|service|target):/.test(String(entry)))];
}

const envFiles = (value: unknown): unknown[] => asList(value).map((entry) => (typeof entry === 'string' ? entry : asJson(entry)['path']));

/** Named volumes are not of the repository; a bind mount begins with `.`, `/` or `~`. */
function bindMounts(value: unknown): unknown[] {
  return asList(value).flatMap((entry) => {
    if (typeof entry === 'string') return /^[.~/$]/.test(entry) ? [entry.split(':')[0]] : [];
    const { type, source } = asJson(entry);
    return type === 'bind' ? [source] : [];
  });
}

/** Configs and secrets of a service that come from files. */
function granted(service: Json, file: Json): unknown[] {
  return (['configs', 'secrets'] as const).flatMap((kind) => {
    const defined = asJson(file[kind]);
    const names = asList(service[kind]).map((entry) => (typeof entry === 'string' ? entry : String(asJson(entry)['source'])));
    return names.flatMap((name) => asJson(defined[name])['file'] ?? []);
  });
}
