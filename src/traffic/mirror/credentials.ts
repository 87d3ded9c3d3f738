/** What of a user's credentials the shadow is handed, where requests go there under pseudonyms. */
export type ShadowCredentials =
  /** pseudonyms: for shadows that check none */
  | { readonly kind: 'pseudonyms' }
  /** the user's own value -> the one that is valid on the shadow; values of headers, cookies, query parameters and path segments */
  | { readonly kind: 'map'; readonly map: ReadonlyMap<string, string> }
  /** one account of the shadow's for everybody: these headers replace authorization and cookies. Names in lower case */
  | { readonly kind: 'test-user'; readonly headers: Readonly<Record<string, string>> };
