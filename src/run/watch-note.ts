import type { Plan } from '../config/plan.js';

/** What the report says of a run that only watched. */
export function watchNote({ environment }: Plan): string {
  const control = environment.baseline ? 'A baseline runs beside the shadow and is its control.' : 'The control is the primary itself.';
  return `Watched, not driven: the traffic is that of the arms, split by something else, so nothing is paired. ${control} Nothing could be started again, so an alarm is not confirmed.`;
}
