/** What `/proc` and `/sys/fs/cgroup` say of a process, read from their texts. Undefined where a text says nothing of it. */

/** How many CPUs a list such as `0-3,8` holds (cpuset(7), "List format"). */
export function countCpus(list: string): number | undefined {
  const parts = list.trim().split(',');
  const counts = parts.map((part) => {
    const match = /^(\d+)(?:-(\d+))?$/.exec(part);
    return match ? Number(match[2] ?? match[1]) - Number(match[1]) + 1 : Number.NaN;
  });
  const sum = counts.reduce((total, count) => total + count, 0);
  return Number.isInteger(sum) && sum > 0 ? sum : undefined;
}

/** CPUs a process may run on, of `/proc/PID/status`. */
export function readAllowedCpus(status: string): number | undefined {
  const list = /^Cpus_allowed_list:\s*(\S+)$/m.exec(status)?.[1];
  return list === undefined ? undefined : countCpus(list);
}

const ULIMITS = { 'open-files': 'Max open files', 'stack-size': 'Max stack size', 'max-processes': 'Max processes' } as const;

/** Soft limits of `/proc/PID/limits`. */
export function readUlimits(text: string): Partial<Record<keyof typeof ULIMITS, string>> {
  const found = Object.entries(ULIMITS).flatMap(([name, title]) => {
    const soft = new RegExp(`^${title}\\s+(\\S+)\\s+\\S+`, 'm').exec(text)?.[1];
    return soft === undefined ? [] : [[name, soft] as const];
  });
  return Object.fromEntries(found);
}

/** Policies of sched(7) that are not the ordinary one. */
const POLICIES: Readonly<Record<string, string>> = { '1': 'FIFO', '2': 'RR', '3': 'BATCH', '5': 'IDLE', '6': 'DEADLINE' };

/** `nice 0`, `nice 10`, `nice 0, policy IDLE`: of `/proc/PID/stat`, fields 19 and 41. */
export function readPriority(stat: string): string | undefined {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [nice, policy] = [fields[16], fields[38]];
  if (nice === undefined) return undefined;
  const named = policy === undefined ? undefined : POLICIES[policy];
  return `nice ${nice}${named === undefined ? '' : `, policy ${named}`}`;
}

/** CPUs of `cpu.max` (`50000 100000` is 0.5); undefined for `max`. */
export function readCpuMax(text: string): number | undefined {
  const match = /^(\d+) (\d+)\s*$/.exec(text);
  return match && Number(match[2]) > 0 ? Number((Number(match[1]) / Number(match[2])).toFixed(3)) : undefined;
}

/** Bytes of `memory.max`; undefined for `max`. */
export function readMemoryMax(text: string): number | undefined {
  return /^\d+\s*$/.test(text) ? Number(text) : undefined;
}

/** The path of a process in the unified hierarchy, of `/proc/PID/cgroup`; undefined where there is none (cgroup v1). */
export const readCgroupPath = (text: string): string | undefined => /^0::(\/.*)$/m.exec(text)?.[1];

/** Sockets that listen on a port, by inode, of `/proc/net/tcp` or `tcp6`. */
export function listeningInodes(text: string, port: number): string[] {
  const local = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  return text.split('\n').flatMap((line) => {
    const fields = line.trim().split(/\s+/);
    const listens = fields[1]?.endsWith(local) && fields[3] === '0A';
    return listens && fields[9] !== undefined ? [fields[9]] : [];
  });
}

/** The environment of `/proc/PID/environ`. */
export function readEnviron(text: string): Record<string, string> {
  return Object.fromEntries(
    text.split('\0').flatMap((entry) => {
      const at = entry.indexOf('=');
      return at > 0 ? [[entry.slice(0, at), entry.slice(at + 1)] as const] : [];
    }),
  );
}

/** Variables that differ between arms by design, or say nothing about them. */
const OWN = /^(PORT|_|SHLVL|PWD|OLDPWD|INIT_CWD|HOSTNAME|NODE_CHANNEL_.*|FORESHADOW_.*|npm_.*|(https?|all|no)_proxy)$/i;

/** The variables worth comparing, with what is an arm's own in their values (its directories, its port) taken out. */
export function comparableEnv(env: Readonly<Record<string, string>>, own: readonly string[], port: number): Record<string, string> {
  const places = own.filter((place) => place.length > 1).sort((a, b) => b.length - a.length);
  const plain = (value: string): string =>
    places
      .reduce((text, place) => text.replaceAll(place, '{directory}'), value)
      .replace(new RegExp(`(?<!\\d)${port}(?!\\d)`, 'g'), '{port}');
  return Object.fromEntries(
    Object.entries(env)
      .filter(([name]) => !OWN.test(name))
      .map(([name, value]) => [name, plain(value)]),
  );
}

const RUNTIMES = /^(node|nodejs|python[\d.]*|java|ruby[\d.]*|php[\d.]*|deno|bun|dotnet|perl|beam\.smp)$/;

/** What a runtime is called, and how it is asked for its version; undefined for a program of no known one. */
export function runtimeOf(executable: string): { readonly name: string; readonly args: readonly string[] } | undefined {
  const name =
    executable
      .split('/')
      .at(-1)
      ?.replace(/ \(deleted\)$/, '') ?? '';
  if (!RUNTIMES.test(name)) return undefined;
  const plain = name.replace(/[\d.]+$/, '').replace(/^nodejs$/, 'node');
  return { name: plain === 'beam' ? 'erlang' : plain, args: ['--version'] };
}

/** `node 24.1.0` of whatever a runtime prints about itself. */
export function runtimeVersion(name: string, printed: string): string | undefined {
  const version = /\d+(?:\.\d+)+[\w.+-]*/.exec(printed)?.[0];
  return version === undefined ? undefined : `${name} ${version}`;
}
