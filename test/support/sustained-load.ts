import { Agent } from 'node:http';
import { askOne } from './nginx-scene.js';

/** Asks at a steady rate, half of the users on connections that are kept, until it is stopped. */
export function sustained(origin: string, perSecond: number) {
  const kept = new Agent({ keepAlive: true, maxSockets: 16 });
  const fresh = new Agent({ keepAlive: false });
  const lost: string[] = [];
  const open = new Set<Promise<void>>();
  let answered = 0;
  let asked = 0;
  const startedAt = performance.now();
  const one = async (user: number): Promise<void> => {
    const isKept = user % 2 === 0;
    let answer = await askOne(origin, `u${user}`, isKept ? kept : fresh);
    // What was sent on a connection that the server had just closed is sent again, as every client does (RFC 9112, 9.3.1).
    if (answer === 'lost' && isKept) answer = await askOne(origin, `u${user}`, fresh);
    if (answer === 'lost') lost.push(answer);
    else answered++;
  };
  const timer = setInterval(() => {
    const due = Math.floor(((performance.now() - startedAt) / 1_000) * perSecond);
    for (; asked < due && open.size < 200; asked++) {
      const under = one(asked).finally(() => open.delete(under));
      open.add(under);
    }
  }, 5);
  return {
    stop: async () => {
      clearInterval(timer);
      await Promise.all(open);
      kept.destroy();
      fresh.destroy();
      return { answered, lost };
    },
  };
}
