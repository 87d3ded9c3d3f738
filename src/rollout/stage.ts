/** Where a change stands: a lone experiment (a pull request), or step k of K of a rollout. */
export type Stage =
  | { readonly kind: 'experiment' }
  | { readonly kind: 'rollout'; readonly step: number; readonly steps: number; readonly rollbackOnForecast: boolean };
