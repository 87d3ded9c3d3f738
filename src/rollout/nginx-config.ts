import { createHash } from 'node:crypto';
import { toThousandth } from './router.js';
import type { NginxRouterSpec } from './spec.js';

/** What nginx is told: shares of users on the shadow, and of users whose requests are copied to it. */
export interface NginxShares {
  readonly shadow: number;
  readonly copies: number;
}

export type NginxNames = Pick<NginxRouterSpec, 'key' | 'variable' | 'primary' | 'shadow' | 'mirrorFile'>;

/** What is ours of a file. */
interface Part {
  readonly before: string;
  readonly ours: string | null;
  readonly after: string;
}

const begins = (service: string): string => `# foreshadow: begin ${service}`;
const ends = (service: string): string => `# foreshadow: end ${service}`;

/** The part of a file between our marker lines; `ours` is null where there is none. Undefined where only one of them stands, or they stand in disorder. */
export function findPart(text: string, service: string): Part | undefined {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim().startsWith(`${begins(service)};`));
  const last = lines.findIndex((line) => line.trim() === ends(service));
  if (first < 0 && last < 0) return { before: text === '' || text.endsWith('\n') ? text : `${text}\n`, ours: null, after: '' };
  if (first < 0 || last < first) return undefined;
  const join = (from: number, to: number): string =>
    lines
      .slice(from, to)
      .map((line) => `${line}\n`)
      .join('');
  return { before: join(0, first), ours: join(first, last + 1), after: lines.slice(last + 1).join('\n') };
}

/** The same file with our part of it replaced. */
export function replacePart({ before, after }: Part, ours: string): string {
  return `${before}${ours}${after}`;
}

/**
 * What goes into the `http` block: who answers a user, whom the copies are of, and the name of this content for `verify`.
 * The lowest hashes are the shadow's, so those of 1 % are among those of 5 %.
 */
export function renderSplit(service: string, names: NginxNames, shares: NginxShares): string {
  const lines = [
    `${begins(service)}; written by Foreshadow, a change by hand stops the rollout`,
    ...clients(names.key, names.variable, shares.shadow, names.shadow, names.primary),
    ...(names.mirrorFile === undefined ? [] : clients(`${names.key} copies`, '$foreshadow_copied', shares.copies, '1', '""')),
  ];
  const revision = digestOf(lines.join('\n'));
  return `${[...lines, `map $host $foreshadow_revision { default "${revision}"; }`, ends(service)].join('\n')}\n`;
}

/** What goes into the `server` block: nothing at all while nothing is copied, so that it costs nothing. */
export function renderMirror(service: string, names: NginxNames, shares: NginxShares): string {
  const copying =
    shares.copies === 0
      ? []
      : [
          'mirror /.foreshadow-copy;',
          'mirror_request_body on;',
          'location = /.foreshadow-copy {',
          '    internal;',
          '    if ($foreshadow_copied = "") { return 204; }',
          `    proxy_pass http://${names.shadow}$request_uri;`,
          '    proxy_connect_timeout 1s;',
          '    proxy_read_timeout 5s;',
          '}',
        ];
  return `${[`${begins(service)}; written by Foreshadow, a change by hand stops the rollout`, ...copying, ends(service)].join('\n')}\n`;
}

/** The shares that a part of ours says; null where it says something this renderer never wrote. */
export function readShares(ours: string, names: NginxNames): NginxShares | null {
  const shadow = shareOf(ours, names.key, names.variable, names.shadow, names.primary);
  const copies = names.mirrorFile === undefined ? 0 : shareOf(ours, `${names.key} copies`, '$foreshadow_copied', '1', '""');
  return shadow === null || copies === null ? null : { shadow, copies };
}

/** The revision in a part of ours, as nginx answers it. */
export function servedRevision(ours: string): string | null {
  return /\$foreshadow_revision \{ default "([0-9a-f]+)"; \}/.exec(ours)?.[1] ?? null;
}

export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** nginx refuses a line of 0 %, and takes two decimals. */
function clients(key: string, variable: string, share: number, chosen: string, others: string): string[] {
  const percent = Number((100 * toThousandth(share)).toFixed(1));
  const lines = percent === 0 ? [`* ${others};`] : percent === 100 ? [`* ${chosen};`] : [`${percent}% ${chosen};`, `* ${others};`];
  return [`split_clients "${key}" ${variable} {`, ...lines.map((line) => `    ${line}`), '}'];
}

function shareOf(ours: string, key: string, variable: string, chosen: string, others: string): number | null {
  const start = ours.indexOf(`split_clients "${key}" ${variable} {`);
  const body = start < 0 ? null : /\{\n([^}]*)\}/.exec(ours.slice(start))?.[1];
  if (body === null || body === undefined) return null;
  const lines = body.trim().split(/\s*\n\s*/);
  if (lines.length === 1) return lines[0] === `* ${others};` ? 0 : lines[0] === `* ${chosen};` ? 1 : null;
  const [first = '', second] = lines;
  const match = /^(\d+(?:\.\d+)?)% (\S+);$/.exec(first);
  return lines.length === 2 && match?.[2] === chosen && second === `* ${others};` ? toThousandth(Number(match[1]) / 100) : null;
}
