/**
 * Who writes: an account is used by one session at a time, as a person has one cart. Two sessions that used one together would each find what the other did,
 * in an order that differs from arm to arm and from the recording.
 */
export interface Accounts {
  /** An account that nobody uses now for a session of this client, its own where that is free; null where none is free. */
  take(client: string): string | null;
  free(account: string): void;
}

/** Every client of the recording is one account, whoever it is: its second round waits for its first. */
export function oneEach(): Accounts {
  const used = new Set<string>();
  return {
    take(client) {
      if (used.has(client)) return null;
      used.add(client);
      return client;
    },
    free: (account) => void used.delete(account),
  };
}

/** Where credentials are made for any name: a client whose round before is not over becomes another user (`CLIENT/2`). */
export function anyNumber(): Accounts {
  const used = new Set<string>();
  return {
    take(client) {
      let account = client;
      for (let n = 2; used.has(account); n++) account = `${client}/${n}`;
      used.add(account);
      return account;
    },
    free: (account) => void used.delete(account),
  };
}

/** The rows of a login's data: as many accounts as there are rows. */
export class NumberedAccounts implements Accounts {
  private readonly size: number;
  /** which row an account is, by the client that was first to have it */
  private readonly rows = new Map<string, number>();
  /** nobody uses them now, the one longest out of use first */
  private readonly idle = new Set<string>();
  /** rows of those who never asked: sessions that only read, and scripted users */
  private readonly others = new Map<string, number>();

  /** @param size infinite: there are no rows, only numbers */
  constructor(size: number) {
    this.size = size;
  }

  /** Its own, else one that nobody has had, else the one longest out of use; at last one that somebody has who only reads. */
  take(client: string): string | null {
    if (this.idle.delete(client)) return client;
    if (this.rows.size + this.others.size < this.size) return this.open(client);
    const [account] = this.idle;
    if (account === undefined) return this.rows.size < this.size ? this.open(client) : null;
    this.idle.delete(account);
    return account;
  }

  free(account: string): void {
    if (this.rows.has(account)) this.idle.add(account);
  }

  /** The row of an account. Who has not taken one gets one from the end, while there are any that nobody has; else a number of `size` or above. */
  rowOf(name: string): number {
    const known = this.rows.get(name) ?? this.others.get(name);
    if (known !== undefined) return known;
    const before = this.rows.size + this.others.size;
    const row = before < this.size && Number.isFinite(this.size) ? this.size - 1 - this.others.size : before;
    this.others.set(name, row);
    return row;
  }

  private open(client: string): string {
    let account = client;
    for (let n = 2; this.rows.has(account); n++) account = `${client}/${n}`;
    this.rows.set(account, this.rows.size);
    return account;
  }
}
