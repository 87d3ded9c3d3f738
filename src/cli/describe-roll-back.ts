import { plainText } from '../core/plain-text.js';
import { formatDuration } from '../core/units.js';
import type { RollBackRequest, RollBackResult } from '../run/roll-back-run.js';

export type Asked = RollBackRequest & { readonly service: string; readonly environment: string };

/** What somebody reads who was woken for it: what stands, then the rest. */
export function describeRollBack(result: RollBackResult, asked: Asked): string {
  const lines = [
    `${asked.service} in ${asked.environment}: ${headline(result)}`,
    ...facts(result, asked).map(([name, value]) => `  ${name.padEnd(9)} ${value}`),
  ];
  return `${lines.join('\n')}\n`;
}

function headline({ status, target, hold, pending }: RollBackResult): string {
  const version = target?.version ?? 'nothing';
  if (status === 'rolled-back') return `rolled back to ${version}, verified`;
  if (status === 'stood-already') return `${version} stands already, verified; nothing was done`;
  if (status === 'would-roll-back') return `would go back to ${version}`;
  if (status === 'pending') return `a person has to finish it: ${plainText(pending ?? '')}`;
  return `HELD, nothing was changed: ${hold?.reason ?? ''}`;
}

function facts(
  { from, target, actId, isContinued, tookMs, store, hold, status, detail }: RollBackResult,
  { reason, by }: Asked,
): (readonly [string, string])[] {
  const verified =
    target &&
    `${target.at.slice(0, 16).replace('T', ' ')} UTC by ${plainText(target.by)}${target.verdict === null ? '' : ` (verdict ${target.verdict.slice(0, 12)})`}`;
  return [
    ...(from === null ? [] : ([['from', from]] as const)),
    ...(target && status !== 'rolled-back' && status !== 'stood-already' ? ([['to', target.version]] as const) : []),
    ...(verified ? ([['verified', verified]] as const) : []),
    ['because', `${plainText(reason)} (${plainText(by)})`],
    ...(actId === null
      ? []
      : ([['act', `${actId}${isContinued ? ', begun by a process that did not end it' : ''}, ${formatDuration(tookMs)}`]] as const)),
    ...Object.entries(detail)
      .filter(([name, value]) => typeof value === 'string' && !['from', 'to'].includes(name))
      .map(([name, value]) => [name, plainText(String(value))] as const),
    ['journal', store],
    ...next(hold),
  ];
}

function next(hold: RollBackResult['hold']): (readonly [string, string])[] {
  if (!hold) return [];
  if (['frozen', 'too-many', 'irreversible', 'unknown-changes'].includes(hold.code))
    return [['next', 'look at it; `--force` does it all the same']];
  if (hold.code === 'rollout-open') return [['next', '`foreshadow rollout abort --reason TEXT`; `--force` leaves the router as it is']];
  if (hold.code === 'unknown-version') return [['next', '`foreshadow verified` lists the versions that can be gone back to']];
  if (hold.code === 'no-target') return [['next', '`foreshadow verified --add VERSION --by NAME` says that a version is good']];
  return [['next', '`roll-back --to VERSION` goes to another one; `foreshadow verified` lists them']];
}
