/**
 * Text for the log that the runner must not take for a command. It reads `::name::` at the start of a line and `##[name]` anywhere,
 * and what we print may hold words of a recording, of a service or of a commit. A zero-width space in between changes nothing for a reader.
 */
export function plainText(text: string): string {
  return text.replace(/^(\s*):(?=:)/gm, '$1:\u200b').replace(/##(?=\[)/g, '##\u200b');
}
