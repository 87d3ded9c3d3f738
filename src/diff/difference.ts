/** How one path differs. */
export type DifferenceKind = 'status' | 'header' | 'missing' | 'extra' | 'type' | 'value' | 'length' | 'text' | 'order';

/** One differing path of two responses. `path` is generalised: array indexes are `[]`, so that equal faults count together. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** `status`, `header:NAME`, `$.items[].price`, `text` */
  readonly path: string;
  /** short, redacted samples */
  readonly primary?: string | undefined;
  readonly other?: string | undefined;
}

/** One path on one route, counted over a run. */
export interface Divergence {
  readonly route: string;
  readonly path: string;
  readonly kind: DifferenceKind;
  /** trials in which only the shadow differs from the primary at this path */
  readonly shadowOnly: number;
  /** trials in which only the baseline differs */
  readonly baselineOnly: number;
  readonly both: number;
  /** trials compared on this route */
  readonly compared: number;
  readonly sample?:
    | { readonly primary?: string | undefined; readonly shadow?: string | undefined; readonly exchangeId?: string | undefined }
    | undefined;
}
