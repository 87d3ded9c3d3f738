import { isScript, type Repository } from './repository.js';

/** The prefix under which a router's own paths answer: "" where it is not mounted anywhere. */
export type PrefixOf = (file: string, receiver: string) => string;

interface Mount {
  readonly file: string;
  readonly receiver: string;
  readonly prefix: string;
}

const IMPORT =
  /(?:import\s+(?:\*\s+as\s+)?\{?\s*([\w$]+)[^'"\n]*?from\s*|(?:const|let|var)\s+\{?\s*([\w$]+)[^=\n]*=\s*(?:await\s+)?(?:require|import)\s*\(\s*)['"](\.{1,2}\/[^'"]+)['"]/g;
const USE = /(?<![\w$])([\w$]+)\s*\.\s*(?:use|register|route)\s*\(\s*(?:(['"`])(\/[^'"`\n$]*)\2\s*,\s*)?([^;\n]*)/g;
const INLINE = /(?:require|import)\s*\(\s*['"](\.{1,2}\/[^'"]+)['"]/;
const OPTION = /prefix\s*:\s*(['"`])(\/[^'"`\n$]*)\1/;

/** Reads where the routers of a repository are mounted: `app.use('/api', router)`, `fastify.register(routes, { prefix: '/api' })`, over files. */
export function findMounts({ texts }: Repository): PrefixOf {
  const mounts = new Map<string, Mount>();
  for (const [file, text] of texts) {
    if (!isScript(file)) continue;
    const imports = readImports(file, text, texts);
    for (const [, receiver = '', , path = '', rest = ''] of text.matchAll(USE)) {
      const prefix = path === '' ? (OPTION.exec(rest)?.[2] ?? '') : path;
      const mount = { file, receiver, prefix: prefix.replace(/\/$/, '') };
      for (const target of targetsOf(rest, file, imports, texts)) {
        // `app.use(routes(app))` mounts no app under itself
        if (target !== `${file}#${receiver}` && !mounts.has(target)) mounts.set(target, mount);
      }
    }
  }
  return (file, receiver) => prefixOf(file, receiver, mounts, new Set());
}

/** A router of the same file is `FILE#NAME`, one of another file is `FILE`. */
function prefixOf(file: string, receiver: string, mounts: ReadonlyMap<string, Mount>, seen: Set<string>): string {
  const local = `${file}#${receiver}`;
  const key = mounts.has(local) ? local : file;
  const mount = mounts.get(key);
  if (!mount || seen.has(key)) return '';
  seen.add(key);
  return prefixOf(mount.file, mount.receiver, mounts, seen) + mount.prefix;
}

function targetsOf(rest: string, file: string, imports: ReadonlyMap<string, string>, texts: ReadonlyMap<string, string>): string[] {
  const inline = INLINE.exec(rest)?.[1];
  const required = inline === undefined ? undefined : resolveImport(file, inline, texts);
  if (required !== undefined) return [required];
  return [...rest.matchAll(/(?<![\w$.'"`/])[A-Za-z_$][\w$]*/g)].map(([name]) => imports.get(name) ?? `${file}#${name}`);
}

function readImports(file: string, text: string, texts: ReadonlyMap<string, string>): Map<string, string> {
  const imports = new Map<string, string>();
  for (const [, imported, required, source = ''] of text.matchAll(IMPORT)) {
    const target = resolveImport(file, source, texts);
    const name = imported ?? required;
    if (target !== undefined && name !== undefined) imports.set(name, target);
  }
  return imports;
}

/** The file a relative import means, with the usual endings; TypeScript files are imported as `.js`. */
function resolveImport(from: string, source: string, texts: ReadonlyMap<string, string>): string | undefined {
  const parts = from.split('/').slice(0, -1);
  for (const part of source.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  const path = parts.join('/');
  const bare = path.replace(/\.[cm]?js$/, '');
  const endings = ['.js', '.ts', '.mjs', '.cjs', '.mts', '/index.js', '/index.ts'];
  return [path, ...endings.flatMap((ending) => [path + ending, bare + ending])].find((candidate) => texts.has(candidate));
}
