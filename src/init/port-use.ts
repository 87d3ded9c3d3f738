import type { Manifest } from './package-manifest.js';
import { isScript, type Location, locate, type Repository } from './repository.js';

/** How a service learns its port: from `PORT`, as a fixed number, or in a way that cannot be seen. */
export type PortUse =
  | { readonly kind: 'variable'; readonly at?: Location | undefined }
  | { readonly kind: 'fixed'; readonly port: number; readonly at: Location }
  | { readonly kind: 'unknown' };

const VARIABLE =
  /process\.env\s*(?:\?\.|\.)\s*PORT\b|process\.env\s*\[\s*['"`]PORT['"`]\s*\]|\{[^}]*\bPORT\b[^}]*\}\s*=\s*process\.env|\benv\.PORT\b/;
const LISTENS = /\.listen\s*\(\s*(?:\{\s*[^}]*?\bport\s*:\s*)?(\d{2,5})\b/;
const LISTENS_NAMED = /\.listen\s*\(\s*(?:\{\s*[^}]*?\bport\s*:\s*)?([A-Za-z_$][\w$]*)\s*[,)}]/;
/** Servers that read PORT by themselves. */
const READERS = ['next', 'nuxt', 'react-scripts', '@strapi/strapi', 'probot', 'fastify-cli'];

/** Whether the code reads `PORT`, and where not, which port it listens on. */
export function findPortUse({ texts }: Repository, manifest: Manifest | undefined): PortUse {
  const scripts = [...texts].filter(([path]) => isScript(path));
  for (const [path, text] of scripts) {
    const match = VARIABLE.exec(text);
    if (match) return { kind: 'variable', at: locate(path, text, match.index) };
  }
  if (READERS.some((name) => manifest?.dependencies.has(name))) return { kind: 'variable' };
  for (const [path, text] of scripts) {
    const fixed = fixedIn(text);
    if (fixed) return { kind: 'fixed', port: fixed.port, at: locate(path, text, fixed.index) };
  }
  return { kind: 'unknown' };
}

/** `listen(3000)`, or `listen(port)` with `port = 3000` in the same file. */
function fixedIn(text: string): { readonly port: number; readonly index: number } | undefined {
  const literal = LISTENS.exec(text);
  if (literal) return { port: Number(literal[1]), index: literal.index };
  const named = LISTENS_NAMED.exec(text);
  if (!named) return undefined;
  const name = (named[1] ?? '').replaceAll('$', '\\$');
  const value = new RegExp(`(?<![\\w$.])${name}\\s*=\\s*(\\d{2,5})\\b`).exec(text);
  return value ? { port: Number(value[1]), index: value.index } : undefined;
}
