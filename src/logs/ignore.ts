/** Whether a message is one that the configuration leaves out: some pattern's parts all stand in it, in their order. `*` stands for anything. */
export function createIgnore(patterns: readonly string[]): (message: string) => boolean {
  const partsOf = patterns.map((pattern) => pattern.split('*').filter((part) => part !== '')).filter((parts) => parts.length > 0);
  if (partsOf.length === 0) return () => false;
  return (message) => partsOf.some((parts) => holds(message, parts));
}

function holds(message: string, parts: readonly string[]): boolean {
  let at = 0;
  for (const part of parts) {
    const found = message.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return true;
}
