// As much of `pg` as is used.
declare module 'pg' {
  export interface Result {
    readonly rows: readonly Readonly<Record<string, unknown>>[];
  }
  export class Client {
    constructor(options: Readonly<Record<string, unknown>>);
    connect(): Promise<void>;
    query(text: string): Promise<Result>;
    end(): Promise<void>;
    on(event: 'error', listener: (error: Error) => void): this;
  }
  const pg: { readonly Client: typeof Client };
  export default pg;
}
