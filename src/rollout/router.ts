/** Shares of users by arm: `shadow` gets this one, the primary the rest. In steps of 0.001. */
export interface Split {
  readonly shadow: number;
}

/** A split as it stands at the router now. */
export interface RouterReading extends Split {
  /** names exactly this content: another one than was left behind means that somebody else has changed it */
  readonly revision: string;
}

/**
 * Sends a share of real users to the new version (port). An adapter is a pure render around: apply, read back, verify.
 * No request is lost by applying.
 */
export interface Router extends AsyncDisposable {
  readonly name: string;
  /** @throws FS_ROUTER_UNREACHABLE, FS_ROUTER_FOREIGN where what stands there is nothing this router wrote or can read */
  read(): Promise<RouterReading>;
  /**
   * Applies a split and returns once new requests follow it; applying what already stands there changes nothing.
   * @param expected the revision that was read
   * @throws FS_ROUTER_CHANGED where somebody else has changed it meanwhile, FS_ROUTER_REFUSED where the router did not take it (the old split stands)
   */
  apply(split: Split, expected: string): Promise<RouterReading>;
}

/** Optional capability: copies of requests to the shadow, answers dropped. */
export interface MirrorRouter {
  /** @param share of users whose requests are copied, 0 to 1 */
  mirror(share: number, expected: string): Promise<RouterReading>;
}

export function canMirror(router: Router): router is Router & MirrorRouter {
  return 'mirror' in router;
}
