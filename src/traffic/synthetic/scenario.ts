import type { Template } from './template.js';

/** A JSON value in which every text is a template. */
export type TemplateValue = Template | number | boolean | null | readonly TemplateValue[] | { readonly [name: string]: TemplateValue };

export type NamedTemplates = readonly (readonly [name: string, value: Template])[];

export type StepBody =
  | { readonly kind: 'json'; readonly value: TemplateValue }
  | { readonly kind: 'form'; readonly fields: NamedTemplates }
  | { readonly kind: 'text'; readonly text: Template };

export interface StepRequest {
  /** upper case */
  readonly method: string;
  /** begins with `/`; may carry a query */
  readonly path: Template;
  readonly headers: NamedTemplates;
  readonly query: NamedTemplates;
  readonly body: StepBody | null;
}

/** Where a variable is taken from in an answer. */
export type ValueSource =
  | { readonly kind: 'jsonpath'; readonly query: string }
  | { readonly kind: 'header'; readonly name: string }
  | { readonly kind: 'cookie'; readonly name: string }
  /** over the body; its first group, or the whole match where it has none */
  | { readonly kind: 'regex'; readonly pattern: string };

export interface Extraction {
  readonly variable: string;
  readonly source: ValueSource;
}

/** What is asked of a value. All that are given must hold. */
export interface Expectation {
  readonly equals?: string | number | boolean | null | undefined;
  /** a regular expression */
  readonly matches?: string | undefined;
  readonly contains?: string | undefined;
  readonly exists?: boolean | undefined;
}

export type Check =
  /** statuses, or classes as `2xx` */
  | { readonly kind: 'status'; readonly allowed: readonly (number | string)[] }
  | { readonly kind: 'header'; readonly name: string; readonly expected: Expectation }
  | { readonly kind: 'jsonpath'; readonly query: string; readonly expected: Expectation }
  | { readonly kind: 'body'; readonly expected: Expectation }
  | { readonly kind: 'latency'; readonly belowMs: number };

export interface Assertion {
  /** how findings call it, e.g. `$.total equals 12` */
  readonly label: string;
  readonly check: Check;
}

/** A pause after a step, drawn between both ends; the same on every arm. */
export interface ThinkTime {
  readonly fromMs: number;
  readonly toMs: number;
}

export interface Step {
  readonly name: string;
  readonly request: StepRequest;
  readonly extract: readonly Extraction[];
  readonly assert: readonly Assertion[];
  readonly think: ThinkTime;
}

export type FeedOrder = 'sequential' | 'random' | 'unique';

/** Rows of data, one an iteration. `unique` hands each row out once, then the scenario is over; `sequential` begins again. */
export interface DataFeed {
  readonly order: FeedOrder;
  readonly rows: readonly Readonly<Record<string, Scalar>>[];
}

export type Scalar = string | number | boolean | null;

/** What one kind of user does, step by step. */
export interface Scenario {
  readonly name: string;
  /** how often it is chosen among the scenarios, relative to theirs */
  readonly weight: number;
  /** evaluated once an iteration, in this order */
  readonly variables: NamedTemplates;
  readonly data: DataFeed | null;
  readonly steps: readonly Step[];
  /** headers that a session carries once the scenario has run: for a login */
  readonly session: NamedTemplates;
}

/** The route that a step's trials belong to. */
export function routeOfStep(scenario: Scenario, step: Step): string {
  return `${scenario.name} / ${step.name}`;
}
