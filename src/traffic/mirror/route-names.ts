import { createRouteTable, type RouteTable } from '../route-table.js';

/** Paths whose route is remembered. */
const REMEMBERED = 10_000;

/** Names the routes of live traffic, which teaches the table as it comes; a path that comes again keeps its name. Bounded memory. */
export class RouteNames {
  private readonly table: RouteTable = createRouteTable();
  private names = new Map<string, string>();

  of(method: string, target: string): string {
    const end = target.search(/[?#]/);
    const key = `${method} ${end < 0 ? target : target.slice(0, end)}`;
    const known = this.names.get(key);
    if (known !== undefined) return known;
    this.table.learn(target);
    const name = this.table.name(method, target);
    if (this.names.size >= REMEMBERED) this.names = new Map();
    this.names.set(key, name);
    return name;
  }
}
