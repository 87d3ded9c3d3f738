/** What an exit code may be mapped to; the verdict itself never changes. */
export type Policy = 'fail' | 'hold' | 'pass';

export interface PolicySpec {
  readonly onInconclusive?: Policy | undefined;
  readonly onError?: Policy | undefined;
  readonly onNoData?: 'fail' | 'hold' | undefined;
}
