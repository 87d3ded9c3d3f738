import type { Arm } from '../../environment/environment.js';
import type { Handed } from '../correlation/link.js';
import type { Aliases } from '../correlation/translate.js';

/** Things of one account that are remembered; the oldest is forgotten first. A list of orders shows the newest. */
const MOST_THINGS = 200;
const MOST_ACCOUNTS = 10_000;

/**
 * What each arm has handed out to an account in all its rounds. An order of an earlier round stands in the list of a later one, and arms that got two orders in
 * another order have given them each other's numbers for ever.
 */
export class HandedBefore {
  private readonly accounts = new Map<string, Map<string, Partial<Record<Arm, Handed>>>>();

  /** @param thing what it is on every arm: the session and the link */
  add(account: string, thing: string, arm: Arm, value: Handed): void {
    let things = this.accounts.get(account);
    if (!things) {
      this.accounts.set(account, (things = new Map()));
      if (this.accounts.size > MOST_ACCOUNTS) this.accounts.delete(this.accounts.keys().next().value as string);
    }
    const arms = things.get(thing);
    if (arms) arms[arm] = value;
    else things.set(thing, { [arm]: value });
    if (things.size > MOST_THINGS) things.delete(things.keys().next().value as string);
  }

  /** The arm's own value -> the primary's, where they differ. */
  aliasesOf(account: string, arm: Arm): Aliases | undefined {
    const aliases = new Map<string, Handed>();
    for (const arms of this.accounts.get(account)?.values() ?? []) {
      const [own, theirs] = [arms[arm], arms.primary];
      if (own !== undefined && theirs !== undefined && String(own) !== String(theirs)) aliases.set(String(own), theirs);
    }
    return aliases.size === 0 ? undefined : aliases;
  }
}
