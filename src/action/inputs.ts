import { fail, type Issue } from '../core/errors.js';
import type { Policy, PolicySpec } from '../rollout/policy.js';
import { checkInput, FLAGS, type InputWorld } from './check-input.js';
import { ACTIONS, type ActionName, type InputSpec } from './input-table.js';
import type { ActionsCore } from './world.js';

type Name<A extends ActionName> = keyof (typeof ACTIONS)[A]['inputs'] & string;

/** The texts of an action's inputs; what is unset is undefined. */
export type InputTexts<A extends ActionName> = Readonly<Partial<Record<Name<A>, string>>>;

/** Whom the inputs are asked of, and where their paths lead. */
export type ReadingWorld = Pick<InputWorld, 'cwd' | 'env'> & { readonly core: Pick<ActionsCore, 'getInput'> };

/** Reads every input an action has. @throws FS_USAGE naming all that are wrong or missing at once */
export function readInputs<A extends ActionName>(action: A, world: ReadingWorld): InputTexts<A> {
  const specs: Readonly<Record<string, InputSpec>> = ACTIONS[action].inputs;
  const texts: Record<string, string> = {};
  const issues: Issue[] = [];
  for (const [name, spec] of Object.entries(specs)) {
    const text = world.core.getInput(name) || (spec.default?.startsWith('${{') ? '' : (spec.default ?? ''));
    const issue = checkInput(name, spec, text, world);
    if (issue) issues.push(issue);
    else if (text !== '') texts[name] = text;
  }
  if (issues.length > 0)
    throw fail('FS_USAGE', {
      found: issues.length === 1 ? 'a wrong input' : `${issues.length} wrong inputs`,
      hint: 'Correct the `with:` of the step.',
      issues,
    });
  return texts as InputTexts<A>;
}

/** A checked switch as a boolean. */
export const flagOf = (text: string | undefined): boolean => FLAGS[text ?? 'false'] ?? false;

/** The checked policies among the inputs. */
export function policiesOf(texts: InputTexts<'gate'>): PolicySpec {
  return {
    onInconclusive: texts['on-inconclusive'] as Policy | undefined,
    onError: texts['on-error'] as Policy | undefined,
    onNoData: texts['on-no-data'] as 'fail' | 'hold' | undefined,
  };
}

/** Inputs that are handed on by the environment: an option could be read by every process of the machine. */
export function variablesOf<A extends ActionName>(action: A, texts: InputTexts<A>): Readonly<Record<string, string>> {
  const specs: Readonly<Record<string, InputSpec>> = ACTIONS[action].inputs;
  const found = Object.entries<string>(texts as Record<string, string>).flatMap(([name, text]) => {
    const variable = specs[name]?.variable;
    return variable === undefined ? [] : [[variable, text] as const];
  });
  return Object.fromEntries(found);
}

/** The values of secret inputs. */
export function secretInputs<A extends ActionName>(action: A, texts: InputTexts<A>): string[] {
  const specs: Readonly<Record<string, InputSpec>> = ACTIONS[action].inputs;
  return Object.entries<string>(texts as Record<string, string>).flatMap(([name, text]) => (specs[name]?.kind === 'secret' ? [text] : []));
}
