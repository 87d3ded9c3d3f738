import { readFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { type Affected, judgeAffected, type ServiceInputs } from '../change/affected.js';
import { type ChangeStudy, unknownChange } from '../change-study.js';
import type { ChangedFile } from '../change/change.js';
import { classifyFile } from '../change/classify-file.js';
import { type ReadFile, summariseChange } from '../change/summarise-change.js';
import type { ArmSpec, EnvironmentSpec } from '../environment.js';
import { NO_IMPACT, scoreImpact } from '../impact.js';
import { readWorkflow, type Revision } from '../revision.js';
import { type GitContext, git, tryGit } from './git.js';
import { readChangedFiles, readText } from './changed-files.js';
import { resolveRevision } from './resolve-revision.js';
import { readCopies, readServiceRoots } from './service-roots.js';

export interface StudyRequest {
  readonly spec: EnvironmentSpec;
  readonly service: { readonly paths?: readonly string[] | undefined; readonly criticality: 'low' | 'medium' | 'high' };
  /** absolute paths and globs that always count as inputs: the configuration, what it names */
  readonly named: readonly string[];
  /** Foreshadow's own configuration, absolute: it configures the trial and not the service */
  readonly configuration?: string | undefined;
  /** absolute paths that are never part of the working tree (run folder, cache) */
  readonly exclude: readonly string[];
  /** takes secrets and personal words out of a value */
  readonly redact: (text: string) => string;
}

/** The two sides as far as git knows them; null for arms that run the directory as it is. */
interface Sides {
  readonly from: Revision | null;
  readonly to: Revision | null;
}

/**
 * Compares what primary and shadow are made of, before anything is built: files of both revisions, settings key by key, packages, variables,
 * image, command; how far it reaches, and whether the service can notice it. What cannot be compared is said, never an error: the run goes on.
 * @throws only the signal's reason
 */
export async function studyChange(request: StudyRequest, context: GitContext): Promise<ChangeStudy> {
  const { primary, shadow } = request.spec;
  if (primary.url !== undefined || shadow.url !== undefined || request.spec.driver === 'attach') return presume(request, context);
  if ((primary.ref === undefined) !== (shadow.ref === undefined))
    return unknownChange('One arm is a revision, the other a directory as it stands');
  try {
    return await study(request, context);
  } catch (error) {
    context.signal.throwIfAborted();
    return unknownChange(error instanceof Error ? firstLine(error.message) : String(error));
  }
}

const PRESUMED = 'The arms are given by their addresses: what is compared here are base and head of this pull request';

/**
 * Of arms that somebody else runs, the change is presumed to be the pull request's, where there is one: enough to be careful by, not enough to
 * leave the run out.
 */
async function presume(request: StudyRequest, context: GitContext): Promise<ChangeStudy> {
  const { baseBranch, pullMerge } = readWorkflow(context.env);
  const given = request.spec.driver === 'attach' ? 'The arms are run by something else' : 'The arms are given by their addresses';
  if (baseBranch === undefined && !pullMerge) return unknownChange(given);
  const arm = (ref: string): ArmSpec => ({ env: {}, files: {}, vars: {}, ready: request.spec.primary.ready, ref });
  const { directory, state, egress } = request.spec;
  const spec = { driver: 'url', directory, state, egress, primary: arm('base'), shadow: arm('head') };
  const { change, ...rest } = await studyChange({ ...request, spec }, context);
  return { ...rest, change: change && { ...change, notes: [...change.notes, PRESUMED] }, affected: { affected: true, because: [] } };
}

const firstLine = (text: string): string => text.split('\n', 1)[0]?.replace(/\.$/, '') ?? '';

async function study(request: StudyRequest, context: GitContext): Promise<ChangeStudy> {
  const { spec, redact } = request;
  const { primary, shadow } = spec;
  const sides = await resolveSides(request, context);
  const top = sides.from ? await git(context, 'rev-parse', '--show-toplevel') : spec.directory;
  const prefix = sides.from ? await git(context, 'rev-parse', '--show-prefix') : '';
  const overlays = await readOverlays(request, context, sides, prefix);
  const laid = new Set(overlays.map(({ file }) => file.path));
  const inTrees = sides.from && sides.to ? await readChangedFiles(sides.from.tree, sides.to.tree, { ...context, directory: top }) : [];
  const ofTrees = inTrees.map((one) => asOfTheTrial(one, `${prefix}${relative(spec.directory, request.configuration ?? '')}`));
  const files = [...ofTrees.filter(({ file }) => !laid.has(file.path)), ...overlays];
  const image = primary.image === shadow.image ? null : { from: primary.image ?? 'none', to: shadow.image ?? 'none' };
  const command = (primary.command ?? spec.command) !== (shadow.command ?? spec.command);
  const change = summariseChange({
    from: describeSide('primary', sides.from),
    to: describeSide('shadow', sides.to),
    files,
    env: { from: primary.env, to: shadow.env },
    image,
    command,
    notes: [],
    redact,
  });
  const arms = { env: changedNames(primary.env, shadow.env), files: [...laid], image: image !== null, command };
  const changed = ofTrees.map(({ file }) => file);
  const isSame = Object.values(arms).every((value) => value === false || (Array.isArray(value) && value.length === 0));
  // Two arms that are declared to be the same are a trial of the machinery, and are run as usual.
  if (isSame && (sides.from === null || primary.ref === shadow.ref))
    return { change, unknown: null, impact: null, affected: { affected: true, because: [] } };
  const affected: Affected = judgeAffected(changed, arms, await inputsOf(request, { ...context, directory: top }, sides, prefix));
  // What the service cannot notice reaches nowhere, whatever it is.
  const impact = affected.affected ? scoreImpact(change, request.service.criticality) : NO_IMPACT;
  return { change, unknown: null, impact, affected };
}

function asOfTheTrial(one: ReadFile, configuration: string): ReadFile {
  return one.file.path === configuration ? { ...one, file: { ...one.file, kind: 'ci' } } : one;
}

async function resolveSides({ spec, exclude }: StudyRequest, context: GitContext): Promise<Sides> {
  const { primary, shadow } = spec;
  if (primary.ref === undefined || shadow.ref === undefined) return { from: null, to: null };
  const from = await resolveRevision(primary.ref, context, { exclude });
  return { from, to: shadow.ref === primary.ref ? from : await resolveRevision(shadow.ref, context, { exclude }) };
}

function describeSide(arm: string, revision: Revision | null): string {
  return revision ? `${revision.ref} ${revision.sha.slice(0, 10)} "${revision.subject}"` : arm;
}

/** The files that only one arm has laid over its tree, or the arms have otherwise, with what stands there on each side. */
async function readOverlays(request: StudyRequest, context: GitContext, sides: Sides, prefix: string): Promise<ReadFile[]> {
  const { primary, shadow, directory } = request.spec;
  const sideText = async (arm: ArmSpec, revision: Revision | null, target: string): Promise<string | null | undefined> => {
    const source = arm.files[target];
    if (source !== undefined) return readDisk(resolve(directory, source));
    return revision ? readText(`${revision.sha}:${prefix}${target}`, context) : readDisk(resolve(directory, target));
  };
  return Promise.all(
    changedNames(primary.files, shadow.files).map(async (target): Promise<ReadFile> => {
      const [from, to] = await Promise.all([sideText(primary, sides.from, target), sideText(shadow, sides.to, target)]);
      const status: ChangedFile['status'] = from === null ? 'added' : to === null ? 'removed' : 'changed';
      const path = `${prefix}${target}`;
      const source = shadow.files[target];
      const file = { path, status, kind: classifyFile(path), added: null, removed: null };
      return { file, from, to, ...(source === undefined ? {} : { writtenAt: `${prefix}${source}` }) };
    }),
  );
}

/** Null where there is no such file, undefined where it is no text. */
async function readDisk(path: string): Promise<string | null | undefined> {
  try {
    const text = await readFile(path, 'utf8');
    return text.includes('\0') ? undefined : text;
  } catch {
    return null;
  }
}

async function inputsOf(request: StudyRequest, context: GitContext, sides: Sides, prefix: string): Promise<ServiceInputs> {
  const { spec, service } = request;
  const directory = prefix.replace(/\/$/, '');
  const named = request.named.flatMap((path) => {
    const inside = relative(context.directory, path).split(sep).join('/');
    return inside === '' || inside.startsWith('..') ? [] : [inside];
  });
  const commands = [spec.build, spec.command, spec.primary.command, spec.shadow.command, spec.state.prepare];
  const head = sides.to?.sha;
  const base = {
    directory,
    named,
    commands: commands.filter((text) => text !== undefined),
    ...(service.paths ? { paths: service.paths } : {}),
  };
  if (head === undefined || sides.from === null) return { ...base, foreign: [] };
  const scripts = await packageScripts(`${head}:${prefix}package.json`, context);
  const roots = await readServiceRoots(spec, { from: sides.from.sha, to: head, prefix }, context);
  const copied = await readCopies(head, context);
  return { ...base, ...roots, commands: [...base.commands, ...scripts, ...copied] };
}

/** The scripts of package.json that a build or a start may run. */
async function packageScripts(object: string, context: GitContext): Promise<string[]> {
  const text = await tryGit(context, 'cat-file', 'blob', object);
  try {
    const { scripts = {} } = JSON.parse(text ?? '{}') as { scripts?: Record<string, unknown> };
    return Object.entries(scripts).flatMap(([name, script]) =>
      typeof script === 'string' && /^(pre|post)?(build|start|install|prepare|serve|compile|bundle)(:|$)/.test(name) ? [script] : [],
    );
  } catch {
    return [];
  }
}

function changedNames(from: Readonly<Record<string, string>>, to: Readonly<Record<string, string>>): string[] {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].filter((name) => from[name] !== to[name]).sort();
}
