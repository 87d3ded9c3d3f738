/** The engine's `/containers/ID/stats`, as far as it is read. Source: Docker Engine API 1.41, "ContainerStats"; cgroup v1 and v2. */
export interface EngineStats {
  readonly cpu_stats?: {
    readonly cpu_usage?: { readonly total_usage?: number };
    readonly throttling_data?: { readonly throttled_time?: number };
  };
  readonly memory_stats?: { readonly usage?: number; readonly stats?: Readonly<Record<string, number>> };
  readonly blkio_stats?: { readonly io_service_bytes_recursive?: readonly { readonly op: string; readonly value: number }[] | null };
  readonly pids_stats?: { readonly current?: number };
}

/** What a container has used since it started, and uses now. */
export interface ContainerUse {
  readonly cpuSeconds: number;
  /** memory without the page cache that can be given back, as `docker stats` counts it */
  readonly rssBytes: number;
  readonly processes: number;
  readonly readBytes: number;
  readonly writtenBytes: number;
  readonly throttledSeconds: number;
}

/** Undefined for a container that does not run: the engine then answers without figures. */
export function readStats(stats: EngineStats): ContainerUse | undefined {
  const { cpu_stats: cpu, memory_stats: memory, blkio_stats: block, pids_stats: pids } = stats;
  if (memory?.usage === undefined || cpu?.cpu_usage?.total_usage === undefined) return undefined;
  // cgroup v1 counts its children under total_inactive_file, v2 knows inactive_file alone
  const cache = memory.stats?.['total_inactive_file'] ?? memory.stats?.['inactive_file'] ?? 0;
  const bytes = (op: string): number =>
    (block?.io_service_bytes_recursive ?? []).filter((row) => row.op.toLowerCase() === op).reduce((sum, row) => sum + row.value, 0);
  return {
    cpuSeconds: cpu.cpu_usage.total_usage / 1e9,
    rssBytes: Math.max(0, memory.usage - cache),
    processes: pids?.current ?? 1,
    readBytes: bytes('read'),
    writtenBytes: bytes('write'),
    throttledSeconds: (cpu.throttling_data?.throttled_time ?? 0) / 1e9,
  };
}

/** A service may have several containers, and a container of it that was replaced has used what it has used. */
export function addUse(one: ContainerUse, two: ContainerUse): ContainerUse {
  return {
    cpuSeconds: one.cpuSeconds + two.cpuSeconds,
    rssBytes: one.rssBytes + two.rssBytes,
    processes: one.processes + two.processes,
    readBytes: one.readBytes + two.readBytes,
    writtenBytes: one.writtenBytes + two.writtenBytes,
    throttledSeconds: one.throttledSeconds + two.throttledSeconds,
  };
}
