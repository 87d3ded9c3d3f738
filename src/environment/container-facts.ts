import type { ArmInspection } from './arm-inspection.js';

/** What is read of `GET /containers/{id}/json`, `/images/{id}/json` and `/info` of the Docker Engine API. Everything may be missing on another engine. */
export interface ContainerDocument {
  readonly Image?: string;
  readonly Config?: { readonly Env?: readonly string[] | null };
  readonly HostConfig?: {
    readonly NanoCpus?: number;
    readonly CpuQuota?: number;
    readonly CpuPeriod?: number;
    readonly CpusetCpus?: string;
    readonly Memory?: number;
    readonly PidsLimit?: number | null;
    readonly Ulimits?: readonly { readonly Name: string; readonly Soft: number }[] | null;
  };
}
export interface ImageDocument {
  readonly Id?: string;
  readonly Architecture?: string;
  readonly RootFS?: { readonly Layers?: readonly string[] | null };
}
export interface EngineDocument {
  readonly NCPU?: number;
  readonly MemTotal?: number;
  readonly KernelVersion?: string;
  readonly Architecture?: string;
}

const NANO = 1e9;
const DEFAULT_PERIOD = 100_000;

/** The single facts of a container, its image and the engine's machine; what an engine does not say is left out. */
export function containerFacts(
  container: ContainerDocument,
  image: ImageDocument,
  engine: EngineDocument,
  cpuModel?: string,
): ArmInspection['facts'] {
  const host = container.HostConfig ?? {};
  const env = containerEnv(container);
  const cpuset = host.CpusetCpus ? cpusIn(host.CpusetCpus) : engine.NCPU;
  const runtime = runtimeOfImage(env);
  const openFiles = host.Ulimits?.find(({ Name }) => Name === 'nofile')?.Soft;
  return {
    ...known('cpus', cpuset),
    'cpu-limit': cpuLimit(host) ?? 'none',
    'memory-limit': host.Memory ? host.Memory : 'none',
    ...known('cpu-model', cpuModel),
    ...known('memory', engine.MemTotal),
    ...known('arch', image.Architecture ?? engine.Architecture),
    ...known('kernel', engine.KernelVersion),
    ...known('image', shortId(image.Id ?? container.Image)),
    ...known('runtime', runtime),
    'time-zone': env['TZ'] || "the image's",
    'open-files': openFiles ?? "the engine's",
    'max-processes': host.PidsLimit && host.PidsLimit > 0 ? host.PidsLimit : 'none',
  };
}

const known = (name: string, value: string | number | undefined): Record<string, string | number> =>
  value === undefined ? {} : { [name]: value };

/** The first twelve digits, as Docker shows them. */
const shortId = (id: string | undefined): string | undefined => id?.replace(/^sha256:/, '').slice(0, 12);

function cpuLimit({ NanoCpus, CpuQuota, CpuPeriod }: NonNullable<ContainerDocument['HostConfig']>): number | undefined {
  if (NanoCpus && NanoCpus > 0) return NanoCpus / NANO;
  return CpuQuota && CpuQuota > 0 ? Number((CpuQuota / (CpuPeriod || DEFAULT_PERIOD)).toFixed(3)) : undefined;
}

function cpusIn(list: string): number {
  return list.split(',').reduce((sum, part) => {
    const [from = 0, to = from] = part.split('-').map(Number);
    return sum + to - from + 1;
  }, 0);
}

/** The variables a container was made with, those of its image included. */
export function containerEnv({ Config }: ContainerDocument): Record<string, string> {
  return Object.fromEntries(
    (Config?.Env ?? []).map((entry) => {
      const at = entry.indexOf('=');
      return at < 0 ? [entry, ''] : [entry.slice(0, at), entry.slice(at + 1)];
    }),
  );
}

/** Variables by which the official images say what is in them. */
const VERSIONS: readonly (readonly [variable: string, name: string])[] = [
  ['NODE_VERSION', 'node'],
  ['PYTHON_VERSION', 'python'],
  ['JAVA_VERSION', 'java'],
  ['RUBY_VERSION', 'ruby'],
  ['PHP_VERSION', 'php'],
  ['GOLANG_VERSION', 'go'],
  ['DOTNET_VERSION', 'dotnet'],
  ['DENO_VERSION', 'deno'],
  ['BUN_VERSION', 'bun'],
];

function runtimeOfImage(env: Readonly<Record<string, string>>): string | undefined {
  const found = VERSIONS.find(([variable]) => env[variable]);
  return found ? `${found[1]} ${(env[found[0]] as string).replace(/^(jdk-|v)/, '')}` : undefined;
}

/** The layers of an image, from the lowest; undefined where the engine does not say. */
export const layersOf = ({ RootFS }: ImageDocument): readonly string[] | undefined => RootFS?.Layers ?? undefined;
