import { resolve } from 'node:path';
import { worst } from '../core/outcome.js';
import type { ProfileInput, ProfileVerdict } from '../judge/profiles/profile.js';
import { type ProfileName, parseProfileEvidence, profileEvidenceOfRun } from '../run/profile-evidence.js';
import type { CliIo } from './io.js';
import { isDirectory, parseJson, readJsonInput, readLinesOf } from './read-input.js';

/** `foreshadow judge --profile kayenta`: what an older system's rule says of the same evidence. Its verdict decides the exit code here, and nothing else. */
export async function judgeByOldRule(
  name: ProfileName,
  { input, json, ndjson }: { readonly input: string; readonly json?: boolean; readonly ndjson?: boolean },
  io: CliIo,
): Promise<number> {
  const { judgeByProfile } = await import('../judge/profiles/profile.js');
  const { PROFILES } = await import('../judge/profiles/registry.js');
  const { EXIT_OF } = await import('../rollout/policy.js');
  const judge = (evidence: ProfileInput): ProfileVerdict => judgeByProfile(PROFILES[name], evidence);
  if (ndjson) {
    const outcomes: ProfileVerdict['outcome'][] = [];
    for await (const { text, line } of readLinesOf(input, io)) {
      const verdict = judge(parseProfileEvidence(parseJson(text, input, line), `${input}:${line}`, name));
      io.stdout(`${JSON.stringify(verdict)}\n`);
      outcomes.push(verdict.outcome);
    }
    return EXIT_OF[worst(outcomes)];
  }
  const evidence = (await isDirectory(input, io))
    ? await profileEvidenceOfRun(resolve(io.cwd, input))
    : parseProfileEvidence(await readJsonInput(input, io), input, name);
  const verdict = judge(evidence);
  io.stdout(json ? `${JSON.stringify(verdict)}\n` : plain(verdict));
  return EXIT_OF[verdict.outcome];
}

function plain({ profile, classification, score, decision, findings }: ProfileVerdict): string {
  const width = Math.max(0, ...findings.map((finding) => finding.classification.length));
  const lines = findings.map(
    (finding) => `  ${finding.classification.padEnd(width)}  ${finding.kpi}: ${String(finding.facts?.['reason'] ?? '')}`,
  );
  return [`${profile}: ${classification}, score ${score} (${decision})`, ...lines, ''].join('\n');
}
