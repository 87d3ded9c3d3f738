/** The names an expression may use, each a number for one arm and one step of time. */
export const EXPRESSION_NAMES = {
  requests: 'requests that were sent',
  answered: 'requests that were answered',
  errors: '5xx answers, and requests without an answer',
  timeouts: 'requests that timed out',
  connection_errors: 'requests without an answer for another reason',
  status_2xx: 'answers with a status of 200 to 299',
  status_3xx: 'answers with a status of 300 to 399',
  status_4xx: 'answers with a status of 400 to 499',
  status_5xx: 'answers with a status of 500 to 599',
  bytes: 'bytes of response bodies',
  latency_mean: 'mean latency of the answered requests, ms',
  latency_p50: 'median latency of the answered requests, ms',
  latency_p95: '95 % quantile, ms',
  latency_p99: '99 % quantile, ms',
  cpu: 'CPU use in percent of one core, where the driver reads it',
  memory: 'resident bytes, where the driver reads them',
  seconds: 'length of the step',
} as const;

export type ExpressionName = keyof typeof EXPRESSION_NAMES;

/** The functions an expression may call. None of them reaches outside the expression. */
export const EXPRESSION_FUNCTIONS = ['abs', 'ceil', 'exp', 'floor', 'log', 'log10', 'log2', 'max', 'min', 'round', 'sqrt'] as const;

/** Values by name; a name that has no value now is null or absent. */
export type ExpressionScope = Readonly<Record<string, number | null | undefined>>;
