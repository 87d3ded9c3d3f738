/** Where in a reply a value stands. */
export type Extract =
  | { readonly from: 'json'; readonly path: readonly (string | number)[] }
  /** any member of a JSON reply, or any hidden input or meta tag of a page, whose name the kind covers */
  | { readonly from: 'named'; readonly kind: 'csrf' | 'token' }
  | { readonly from: 'html'; readonly name: string }
  | { readonly from: 'header'; readonly name: string }
  /** a segment of the path, or a parameter of the query, of the `location` header */
  | { readonly from: 'location'; readonly segment: number }
  | { readonly from: 'location-query'; readonly name: string };

/** A reply hands a value out; the first place that has one counts. */
export interface Give {
  /** names the value within its session */
  readonly link: number;
  readonly places: readonly Extract[];
}

/** How a value is written where it stands. */
export type Encoding = 'path' | 'query' | 'form' | 'cookie' | 'header' | 'json-string' | 'json-bare' | 'text';

/** A request sends a value back: the characters from `start` to `end` of one of its texts. */
export interface Take {
  /** a link of an earlier reply, or the name of a cookie that is sent a second time (double submit) */
  readonly source: number | string;
  /** `target`, `body`, or the index of a header */
  readonly place: 'target' | 'body' | number;
  readonly start: number;
  readonly end: number;
  readonly encoding: Encoding;
}

/** What one exchange of a recording hands out and sends back. */
export interface Links {
  readonly gives: readonly Give[];
  /** in the order of their places */
  readonly takes: readonly Take[];
}

/** A value as a reply has it: numbers stay numbers in JSON. */
export type Handed = string | number;
