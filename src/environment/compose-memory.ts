import { fail } from '../core/errors.js';
import type { ComposeModel, ComposeService } from './compose-model.js';

/** Of the machine's memory; the rest is for the generator, the engine and the page cache. */
const SHARE_FOR_ARMS = 0.8;

/** Bytes a service may use in all its copies: its limit, else what it reserves, else 0. */
export function memoryOf(service: ComposeService): number {
  const limits = service.deploy?.resources?.limits;
  const reserved = service.deploy?.resources?.['reservations'] as Readonly<Record<string, unknown>> | undefined;
  const each = Number(service.mem_limit ?? limits?.['memory'] ?? service['mem_reservation'] ?? reserved?.['memory'] ?? 0);
  return each * (service.deploy?.replicas ?? 1);
}

/** Whether the file itself limits the memory of a service. */
export const isLimited = (service: ComposeService): boolean =>
  service.mem_limit !== undefined || service.deploy?.resources?.limits?.['memory'] !== undefined;

/**
 * What each arm's service may use where nobody limits it: an equal share of what the machine has left, so that one that leaks is ended
 * before the machine is.
 */
export function equalShare(machineBytes: number, otherBytes: number, arms: number): number {
  return Math.max(0, Math.floor((machineBytes * SHARE_FOR_ARMS - otherBytes) / arms));
}

/** @throws FS_MEMORY_SHORT where the limits add up to more than the machine has */
export function checkMemory(projects: readonly { readonly name: string; readonly model: ComposeModel }[], machineBytes: number): void {
  const needs = projects.map(({ name, model }) => ({
    name,
    bytes: Object.values(model.services).reduce((sum, one) => sum + memoryOf(one), 0),
  }));
  const total = needs.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total <= machineBytes) return;
  const mebibytes = (bytes: number): string => `${Math.ceil(bytes / 1024 ** 2)} MiB`;
  throw fail('FS_MEMORY_SHORT', {
    found: `${mebibytes(total)} (${needs.map(({ name, bytes }) => `${name} ${mebibytes(bytes)}`).join(', ')})`,
    expected: `at most ${mebibytes(machineBytes)}`,
  });
}
