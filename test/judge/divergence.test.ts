import { describe, expect, test } from '@jest/globals';
import { judgeDocument } from '../../src/judge/judge-document.js';
import { document, kpi, stream } from '../support/streams.js';

const kpis = [kpi('latency'), kpi('errors'), kpi('divergence')];
const stamp = { kind: 'value', path: '$.generatedAt' } as const;
const judge = (evidence: Parameters<typeof document>[0]) => judgeDocument(document(evidence, { kpis }));

describe('divergences', () => {
  test('what differs between any two copies is no evidence where the baseline could not be compared', () => {
    const trials = stream({
      perSecond: 60,
      baseline: true,
      more: (index) => ({ differences: { shadow: [stamp], ...(index % 20 === 0 ? {} : { baseline: [stamp] }) } }),
    });
    expect(judge(trials).findings.some((finding) => finding.code === 'divergence')).toBe(false);
  });

  test('without a baseline arm the recorded answers show the noise: only what they do not explain is accused', () => {
    const price = { kind: 'value', path: '$.price' } as const;
    const suggestion = { kind: 'value', path: '$.suggestion' } as const;
    const trials = stream({
      perSecond: 60,
      more: (index) => ({
        differences: {
          shadow: [...(index % 3 === 0 ? [price] : []), ...(index % 2 === 0 ? [suggestion] : [])],
          baseline: index % 4 < 2 ? [suggestion] : [],
        },
      }),
    });
    const accused = judge(trials).findings.filter((finding) => finding.code === 'divergence');
    expect(accused.map((finding) => [finding.facts?.['path'], finding.facts?.['noise']])).toEqual([['$.price', 'recorded']]);
    const blind = judge(trials.map((trial) => ({ ...trial, differences: { shadow: trial.differences?.shadow ?? [] } })));
    const paths = blind.findings.filter((finding) => finding.code === 'divergence').map((finding) => finding.facts?.['path']);
    expect(paths.sort()).toEqual(['$.price', '$.suggestion']);
  });

  test('a time of answering that a slower shadow shares with the primary less often by chance is no divergence; a path seldom noisy still is one', () => {
    const trials = (every: number) =>
      stream({
        perSecond: 60,
        baseline: true,
        more: (index) => ({
          differences: {
            shadow: [stamp],
            baseline: index % every === 0 ? [] : [stamp],
          },
        }),
      });
    const accused = (every: number) => judge(trials(every)).findings.filter((finding) => finding.code === 'divergence').length;
    expect(accused(20)).toBe(0);
    expect(accused(2)).toBe(1);
  });

  test('nothing compared is no data, as the KPI is critical; no finding where it is not', () => {
    const verdict = judge(stream({ perSecond: 400 }));
    expect(verdict.outcome).toBe('inconclusive');
    expect(verdict.findings.find((finding) => finding.kpi === 'divergence')).toMatchObject({ code: 'no-data', outcome: 'inconclusive' });
    const optional = judgeDocument(document(stream(), { kpis: [...kpis.slice(0, 2), kpi('divergence', { critical: false })] }));
    expect(optional.findings.some((finding) => finding.kpi === 'divergence')).toBe(false);
  });

  test('a differing status stands first', () => {
    const trials = stream({
      perSecond: 60,
      more: (index) => ({
        differences: {
          shadow: [
            ...(index % 3 === 0 ? [{ kind: 'value', path: '$.price' } as const] : []),
            ...(index % 9 === 0 ? [{ kind: 'status', path: 'status' } as const] : []),
          ],
          baseline: [],
        },
      }),
    });
    const accused = judge(trials).findings.filter((finding) => finding.code === 'divergence');
    expect(accused.map((finding) => finding.facts?.['path'])).toEqual(['status', '$.price']);
  });
});
