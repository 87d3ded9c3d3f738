import { hash32, type Random, seeded } from '../../core/random.js';
import type { Scalar, Scenario } from './scenario.js';
import { render } from './template.js';

/** One user's run through a scenario, before anything is sent: the same on every arm. */
export interface Begun {
  readonly scenario: Scenario;
  /** counts from 0 over the run */
  readonly iteration: number;
  readonly variables: ReadonlyMap<string, Scalar>;
}

/** Chooses who comes next: scenarios by weight, rows of data by their order. The same seed gives the same users. */
export class ScenarioChooser {
  private readonly scenarios: Scenario[];
  private readonly seed: number;
  private readonly random: Random;
  private readonly rowsUsed = new Map<string, number>();
  private iteration = 0;

  constructor(scenarios: readonly Scenario[], seed: number) {
    this.scenarios = [...scenarios];
    this.seed = seed;
    this.random = seeded(hash32(`${seed} scenarios`));
  }

  /** The next user; null where every scenario has used up its data. */
  next(): Begun | null {
    while (this.scenarios.length > 0) {
      const scenario = this.pick();
      const row = this.rowOf(scenario);
      if (row !== null) return this.begin(scenario, row);
      this.scenarios.splice(this.scenarios.indexOf(scenario), 1);
    }
    return null;
  }

  private pick(): Scenario {
    const total = this.scenarios.reduce((sum, { weight }) => sum + weight, 0);
    let left = this.random() * total;
    return this.scenarios.find(({ weight }) => (left -= weight) < 0) ?? (this.scenarios.at(-1) as Scenario);
  }

  private rowOf({ name, data }: Scenario): Readonly<Record<string, Scalar>> | null {
    if (data === null) return {};
    if (data.order === 'random') return data.rows[Math.floor(this.random() * data.rows.length)] ?? {};
    const used = this.rowsUsed.get(name) ?? 0;
    this.rowsUsed.set(name, used + 1);
    if (data.order === 'unique') return data.rows[used] ?? null;
    return data.rows[used % data.rows.length] ?? {};
  }

  private begin(scenario: Scenario, row: Readonly<Record<string, Scalar>>): Begun {
    const iteration = this.iteration++;
    const variables = new Map<string, Scalar>([['session', sessionOf(iteration)], ...Object.entries(row)]);
    const random = randomOf(this.seed, iteration, 'variables');
    for (const [name, value] of scenario.variables) variables.set(name, render(value, { variables, random, iteration }));
    return { scenario, iteration, variables };
  }
}

/** Users that sign in; the transactions of a run share them. */
const MOST_USERS = 100;

/** The session that a transaction belongs to, for its credentials. */
export function sessionOf(iteration: number): string {
  return `user-${iteration % MOST_USERS}`;
}

/** The random numbers of one place of one iteration: every arm draws the same ones. */
export function randomOf(seed: number, iteration: number, place: string): Random {
  return seeded(hash32(`${seed} ${iteration} ${place}`));
}
