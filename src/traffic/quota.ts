/** How far beyond the share each rare route reaches: requests whose place is at most this are sent too. */
export type RouteReach = ReadonlyMap<string, number>;

interface RoutePlaces {
  within: number;
  /** the smallest places beyond the share, ascending, at most as many as are wanted */
  readonly beyond: number[];
}

/**
 * Learns from one pass over a recording what lets each route keep `quota` requests, or all it has, at a share. The places nearest to the share come first, so that
 * a larger quota or share only adds, and a user is chosen alike on every route. Memory: `quota` numbers a route.
 */
export class QuotaLearner {
  private readonly share: number;
  private readonly quota: number;
  private readonly routes = new Map<string, RoutePlaces>();

  constructor(share: number, quota: number) {
    this.share = share;
    this.quota = quota;
  }

  /** @param place of a request that only the share could leave out; null for one that is sent whatever the share */
  show(route: string, place: number | null): void {
    let known = this.routes.get(route);
    if (!known) this.routes.set(route, (known = { within: 0, beyond: [] }));
    if (place === null || place < this.share) known.within++;
    else insert(known.beyond, place, this.quota);
  }

  reach(): RouteReach {
    const reach = new Map<string, number>();
    for (const [route, { within, beyond }] of this.routes) {
      const wanted = Math.min(this.quota - within, beyond.length);
      if (wanted > 0) reach.set(route, beyond[wanted - 1] as number);
    }
    return reach;
  }
}

function insert(sorted: number[], place: number, most: number): void {
  if (sorted.length >= most && place >= (sorted.at(-1) as number)) return;
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) <= place) low = middle + 1;
    else high = middle;
  }
  sorted.splice(low, 0, place);
  if (sorted.length > most) sorted.pop();
}
