import { interpolate } from './read-compose-file.js';

/** What a Dockerfile says about the image that is started in the end: its last stage. */
export interface FoundDockerfile {
  readonly exposed: readonly number[];
  /** the text of HEALTHCHECK; undefined where there is none */
  readonly healthcheck?: string | undefined;
  /** the image the last stage begins from; a name of an earlier stage is followed */
  readonly base?: string | undefined;
  /** what is started: ENTRYPOINT and CMD */
  readonly command: string;
}

/** Reads a Dockerfile line by line; what it does not know it leaves out. */
export function readDockerfile(text: string): FoundDockerfile {
  const stages: { name: string; base: string; lines: [string, string][] }[] = [];
  const defaults = new Map<string, string>();
  for (const [instruction, rest] of instructionsOf(text)) {
    if (instruction === 'ARG') defaults.set(...argument(rest));
    else if (instruction === 'FROM') stages.push(stage(rest, defaults));
    else stages.at(-1)?.lines.push([instruction, rest]);
  }
  const lines = linesOf(stages, stages.at(-1));
  const last = (name: string): string | undefined => lines.findLast(([instruction]) => instruction === name)?.[1];
  const health = last('HEALTHCHECK');
  const exposed = lines.flatMap(([instruction, rest]) => (instruction === 'EXPOSE' ? rest.split(/\s+/) : []));
  return {
    exposed: exposed.filter((one) => !one.endsWith('/udp')).flatMap((one) => Number.parseInt(interpolate(one), 10) || []),
    healthcheck: health === undefined || /^NONE\b/i.test(health) ? undefined : health,
    base: baseOf(stages, stages.at(-1)),
    command: [last('ENTRYPOINT'), last('CMD')].filter((part) => part !== undefined).join(' '),
  };
}

/** Continued lines joined, comments and empty ones left out. */
function instructionsOf(text: string): [string, string][] {
  const lines = text.split(/\r?\n/).filter((line) => !/^\s*#/.test(line));
  return lines
    .join('\n')
    .replace(/[\\`]\n/g, ' ')
    .split('\n')
    .flatMap((line): [string, string][] => {
      const [, instruction, rest] = /^\s*([A-Za-z]+)\s+(.*\S)\s*$/.exec(line) ?? [];
      return instruction === undefined || rest === undefined ? [] : [[instruction.toUpperCase(), rest]];
    });
}

function argument(rest: string): [string, string] {
  const [name = '', value = ''] = rest.split(/=(.*)/s, 2);
  return [name.trim(), value.trim().replace(/^["']|["']$/g, '')];
}

function stage(rest: string, defaults: ReadonlyMap<string, string>) {
  const words = rest.split(/\s+/).filter((word) => !word.startsWith('--'));
  const base = (words[0] ?? '').replace(/\$\{?(\w+)\}?/g, (_, name: string) => defaults.get(name) ?? '');
  const name = /^as$/i.test(words[1] ?? '') ? (words[2] ?? '') : '';
  return { name, base, lines: [] as [string, string][] };
}

type Stage = ReturnType<typeof stage>;

const parentOf = (stages: readonly Stage[], of: Stage): Stage | undefined =>
  stages.slice(0, stages.indexOf(of)).find(({ name }) => name !== '' && name === of.base);

/** Of a stage and the stages it begins from, the oldest first. */
function linesOf(stages: readonly Stage[], of: Stage | undefined): [string, string][] {
  return of ? [...linesOf(stages, parentOf(stages, of)), ...of.lines] : [];
}

function baseOf(stages: readonly Stage[], of: Stage | undefined): string | undefined {
  const parent = of && parentOf(stages, of);
  return parent ? baseOf(stages, parent) : of?.base;
}
