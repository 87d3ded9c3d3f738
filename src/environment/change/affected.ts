import picomatch from 'picomatch';
import type { ChangedFile } from './change.js';

/** Whether the service can notice the change at all. In doubt it can. */
export type Affected =
  | { readonly affected: true; readonly because: readonly string[] }
  | { readonly affected: false; readonly because: readonly string[]; readonly files: number };

/** What is known of the inputs of the service. All paths are relative to the top of the repository. */
export interface ServiceInputs {
  /** globs of `service.paths`, relative to `directory`; absent: everything but what is known to be no input */
  readonly paths?: readonly string[] | undefined;
  /** the configuration's directory; empty at the top */
  readonly directory: string;
  /** files and globs that always count: what the configuration names, and the configuration itself */
  readonly named: readonly string[];
  /** folders and files outside of which nothing is an input (build contexts of Compose); absent: not known */
  readonly roots?: readonly string[] | undefined;
  /** folders of other packages of the workspace, which the service does not use */
  readonly foreign: readonly string[];
  /** what builds and starts the service, commands and lines of Dockerfiles: a path they mention counts whatever it is */
  readonly commands: readonly string[];
}

/** What else differs between the arms, in words; any of it counts. */
export interface ArmDifferences {
  readonly env: readonly string[];
  readonly files: readonly string[];
  readonly image: boolean;
  readonly command: boolean;
}

/** Paths named in a reason, at most. */
const MOST_NAMED = 5;

/**
 * Whether any input of the service differs.
 * @param files everything that differs between the two revisions
 */
export function judgeAffected(files: readonly ChangedFile[], arms: ArmDifferences, inputs: ServiceInputs): Affected {
  const own = [
    ...arms.env.map((name) => `environment variable ${name}`),
    ...arms.files.map((path) => `file ${path}`),
    ...(arms.image ? ['the image'] : []),
    ...(arms.command ? ['the command'] : []),
  ];
  const isInput = inputTest(inputs);
  const touched = files.filter((file) => [file.path, file.from ?? file.path].some((path) => isInput(path, file))).map((file) => file.path);
  const because = [...own, ...touched];
  if (because.length > 0) return { affected: true, because: shorten(because) };
  return { affected: false, because: shorten(files.map((file) => file.path)), files: files.length };
}

function shorten(names: readonly string[]): string[] {
  const more = names.length - MOST_NAMED;
  return [...names.slice(0, MOST_NAMED), ...(more > 0 ? [`${more} more`] : [])];
}

function inputTest(inputs: ServiceInputs): (path: string, file: ChangedFile) => boolean {
  const isNamed = matcher(inputs.named);
  const prefix = inputs.directory === '' ? '' : `${inputs.directory.replace(/\/$/, '')}/`;
  const chosen = inputs.paths?.map((glob) => withPrefix(prefix, glob));
  const isChosen = chosen === undefined ? undefined : matcher(chosen);
  return (path, file) => {
    if (isNamed(path)) return true;
    if (isChosen) return isChosen(path);
    if (inputs.roots && !inputs.roots.some((root) => isWithin(path, root))) return false;
    if (inputs.foreign.some((folder) => isWithin(path, folder))) return false;
    if (file.submodule) return true;
    return !isInert(file) || isMentioned(path, file, inputs.commands, prefix);
  };
}

const isInert = ({ kind }: ChangedFile): boolean => kind === 'documentation' || kind === 'test' || kind === 'ci';

/** Paths that match any glob and none that begins with `!`. A folder stands for everything in it. */
function matcher(globs: readonly string[]): (path: string) => boolean {
  const options = { dot: true };
  const [positive, negative] = [globs.filter((glob) => !glob.startsWith('!')), globs.filter((glob) => glob.startsWith('!'))];
  const compile = (list: readonly string[]) => {
    const tests = list.flatMap((glob) => [glob, `${glob.replace(/\/+$/, '')}/**`]).map((glob) => picomatch(glob, options));
    return (path: string): boolean => tests.some((test) => test(path));
  };
  const [isIn, isOut] = [compile(positive), compile(negative.map((glob) => glob.slice(1)))];
  return (path) => isIn(path) && !isOut(path);
}

/** `../shared/**` of `services/api/` is `services/shared/**`. */
function withPrefix(prefix: string, glob: string): string {
  const [mark, bare] = glob.startsWith('!') ? ['!', glob.slice(1)] : ['', glob];
  const parts = prefix.split('/').filter(Boolean);
  for (const part of bare.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return mark + parts.join('/');
}

const isWithin = (path: string, root: string): boolean => root === '' || root === '.' || path === root || path.startsWith(`${root}/`);

/** Whether a command names the file, or a folder that it is in: then a test or a document may be an input all the same. */
function isMentioned(path: string, { kind }: ChangedFile, commands: readonly string[], prefix: string): boolean {
  const inside = path.startsWith(prefix) ? path.slice(prefix.length) : path;
  const parts = inside.split('/');
  const words = [inside, ...parts.slice(0, -1), ...(kind === 'documentation' ? parts.slice(-1) : [])];
  return commands.some((command) => words.some((word) => mentions(command, word)));
}

/** As a word of its own, whatever path stands before or after it. */
function mentions(command: string, word: string): boolean {
  for (let at = command.indexOf(word); at >= 0; at = command.indexOf(word, at + 1)) {
    const [before, after] = [command[at - 1] ?? ' ', command[at + word.length] ?? ' '];
    if (!/[\w-]/.test(before) && !/[\w-]/.test(after)) return true;
  }
  return false;
}
