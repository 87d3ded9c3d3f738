/** Header names are kept as recorded; order and repeats are kept too. */
export type HeaderPairs = readonly (readonly [name: string, value: string])[];

/** A body as text where it is valid UTF-8, else as base64. */
export interface Body {
  readonly encoding: 'utf8' | 'base64';
  readonly text: string;
  /** only the beginning was kept; a request with such a body is not replayed */
  readonly truncated?: boolean | undefined;
}

export interface RecordedResponse {
  readonly status: number;
  readonly headers: HeaderPairs;
  readonly body: Body | null;
  /** null where the recording has no timing */
  readonly latencyMs: number | null;
}

/** One recorded request, with its response if recorded. */
export interface Exchange {
  readonly id: string;
  /** milliseconds since the first request of the recording */
  readonly atMs: number;
  /** upper case */
  readonly method: string;
  /** path and query, beginning with `/` */
  readonly target: string;
  readonly headers: HeaderPairs;
  readonly body: Body | null;
  readonly response: RecordedResponse | null;
  /** who sent it (address, cookie or connection), already pseudonymised; groups exchanges into sessions */
  readonly client: string;
}

/** The causally ordered exchanges of one client. */
export interface Session {
  readonly id: string;
  readonly exchanges: readonly Exchange[];
}
