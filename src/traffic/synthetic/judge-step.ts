import type { Arm } from '../../environment/environment.js';
import type { FailedAssertion, Observation } from '../observation.js';
import { type Answer, AnswerReader } from './answer.js';
import type { Scalar, Step } from './scenario.js';

/** What a step came to on one arm. */
export interface StepOutcome {
  /** assertions that failed, with what was found; `no answer` where there was none */
  readonly failed: ReadonlyMap<string, string>;
  readonly values: ReadonlyMap<string, Scalar>;
  /** whether the transaction can go on: every extraction found, every assertion held but those on latency */
  readonly goesOn: boolean;
}

const LONGEST_SAMPLE = 200;

/** Whether extractions or assertions of a step look at the body. */
export function looksAtBody(step: Step): boolean {
  const readsBody = (kind: string): boolean => kind === 'jsonpath' || kind === 'regex' || kind === 'body';
  return step.extract.some(({ source }) => readsBody(source.kind)) || step.assert.some(({ check }) => readsBody(check.kind));
}

/** Extracts and asserts on one arm's answer. @param answer null where there was none: then everything that was asked has failed */
export function concludeStep(step: Step, answer: Answer | null): StepOutcome {
  if (answer === null) {
    const names = [...step.assert.map(({ label }) => label), ...step.extract.map(({ variable }) => extractLabel(variable))];
    return { failed: new Map(names.map((name) => [name, 'no answer'])), values: new Map(), goesOn: false };
  }
  const reader = new AnswerReader(answer);
  const failed = new Map<string, string>();
  let goesOn = true;
  for (const assertion of step.assert) {
    const found = reader.check(assertion);
    if (found === null) continue;
    failed.set(assertion.label, found.length > LONGEST_SAMPLE ? `${found.slice(0, LONGEST_SAMPLE)}...` : found);
    goesOn &&= assertion.check.kind === 'latency';
  }
  const { values, missing } = reader.extract(step.extract);
  if (missing !== null) failed.set(extractLabel(missing), 'nothing');
  return { failed, values, goesOn: goesOn && missing === null };
}

/** Assertions that failed on some arm, with what was found on each. */
export function joinFailures(outcomes: ReadonlyMap<Arm, StepOutcome>): FailedAssertion[] {
  const names = new Set([...outcomes.values()].flatMap(({ failed }) => [...failed.keys()]));
  return [...names].map((name) => {
    const found: Partial<Record<Arm, string>> = {};
    for (const [arm, { failed }] of outcomes) {
      const text = failed.get(name);
      if (text !== undefined) found[arm] = text;
    }
    return { name, found };
  });
}

function extractLabel(variable: string): string {
  return `extract ${variable}`;
}

/** What the scenario expects stands for the recording: where the primary does not give it, the traffic does not fit the service. */
export function recordedStatusOf(primary: StepOutcome | undefined, { status }: Observation): { recordedStatus?: number } {
  if (!primary || status === null) return {};
  const misses = [...primary.failed.keys()].some((name) => name.startsWith('status '));
  return misses ? {} : { recordedStatus: status };
}
