import { randomBytes } from 'node:crypto';
import type { Plan } from '../config/plan.js';
import { type Environment, isInspectable } from '../environment/environment.js';
import { compareArms } from '../environment/parity.js';
import { parityFindings } from '../judge/parity-findings.js';
import type { Finding } from '../judge/verdict.js';
import type { ReportedParity } from '../report/report.js';
import type { ExperimentContext } from './context.js';

/** What the arms run on and with, compared; a finding for each difference that the change does not explain. */
export interface ArmsParity {
  readonly reported: ReportedParity | undefined;
  readonly findings: readonly Finding[];
}

export const NOT_COMPARED: ArmsParity = { reported: undefined, findings: [] };

/** Looks at the arms once they are up. What cannot be seen is said and changes nothing. @throws only the signal's reason */
export async function compareRunningArms(environment: Environment, plan: Plan, context: ExperimentContext): Promise<ArmsParity> {
  const unknown = (why: string): ArmsParity => ({ reported: { parity: null, unknown: why }, findings: [] });
  if (!isInspectable(environment)) return unknown(`driver \`${plan.environment.driver}\` does not see what the arms run on`);
  try {
    const inspections = await environment.inspect(randomBytes(16).toString('hex'));
    const parity = compareArms(inspections, plan.environment, context.change?.study.change ?? null);
    return { reported: { parity, unknown: null }, findings: parityFindings(parity) };
  } catch (error) {
    context.signal.throwIfAborted();
    return unknown(error instanceof Error ? error.message.replace(/\.$/, '') : String(error));
  }
}
