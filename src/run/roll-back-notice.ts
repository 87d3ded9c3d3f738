import type { Plan } from '../config/plan.js';
import { VERSION } from '../core/version.js';
import { type Notice, severityOf, standingOf } from '../notify/notice.js';
import { placeFromEnv } from './notice-place.js';
import type { RollBackRequest, RollBackResult } from './roll-back-run.js';

interface ToTell {
  readonly plan: Plan;
  readonly request: RollBackRequest;
  readonly result: RollBackResult | null;
  /** why it could not be done */
  readonly problem: string | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly nowMs: number;
}

/** A rollback as people are told of it. One that could not be done, or is held, calls somebody. */
export function composeRollBackNotice({ plan, request, result, problem, env, nowMs }: ToTell): Notice {
  const environment = plan.state?.environment ?? 'production';
  const { subject, links } = placeFromEnv(env, plan.service.name, environment);
  const isDone = result?.status === 'rolled-back';
  const event = isDone ? 'roll-back' : 'hold';
  const version = result?.target?.version ?? 'the last verified version';
  return {
    event,
    standing: isDone ? 'over' : standingOf(event),
    severity: problem === null ? severityOf(event) : 'critical',
    subject: { ...subject, ref: environment },
    headline: headline(result, version, problem, `${plan.service.name} in ${environment}`),
    next: nextOf(result, problem),
    findings: [],
    facts: [
      { name: 'From', value: result?.from ?? 'unknown' },
      { name: 'To', value: version },
      { name: 'Reason', value: request.reason },
    ],
    links,
    at: new Date(nowMs).toISOString(),
    run: result?.actId ?? 'roll-back',
    by: request.by,
    version: VERSION,
  };
}

function headline(result: RollBackResult | null, version: string, problem: string | null, where: string): string {
  if (problem !== null) return `${where}: the rollback to ${version} could not be done`;
  if (result?.status === 'rolled-back') return `${where} was rolled back to ${version}`;
  return `${where}: the rollback to ${version} waits for a person`;
}

function nextOf(result: RollBackResult | null, problem: string | null): string {
  return (
    problem ??
    result?.pending ??
    result?.hold?.reason ??
    'The version stands and is verified. Look at what was wrong with the other one before it comes again.'
  );
}
