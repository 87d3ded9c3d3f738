import { inTurns } from '../../core/in-turns.js';
import { answered, askEach } from '../ask-each.js';
import { rangeQueryUrl, readRangeAnswer } from '../prometheus-answer.js';
import type { CollectedSeries, CreateSource } from '../source.js';
import { PrometheusApi } from './prometheus-api.js';
import { PrometheusCounters } from './prometheus-counters.js';

/** Questions that are asked at once: a server answers twenty side by side unless it was told otherwise, and it has other users. */
const AT_ONCE = 8;

/** Prometheus, and whatever answers its query API: VictoriaMetrics, Mimir, Thanos, Cortex. */
export const createPrometheus: CreateSource = (spec, arms, context) => {
  const api = new PrometheusApi(spec, context);
  const counters = new PrometheusCounters(spec, arms, api);
  const values = askEach(spec, arms);
  return {
    asked: [...values.map(({ name, arm, query }) => ({ name, arm: arm.arm, query })), ...counters.asked],
    collect: async (window) => {
      const questions = values.map((asked) => async (): Promise<CollectedSeries> => {
        const answer = await api.ask(rangeQueryUrl(api.url, asked.query, window), asked.query);
        return answered(asked, readRangeAnswer(answer, asked.query, window));
      });
      const series = await inTurns(questions, AT_ONCE);
      const read = await counters.read(window, AT_ONCE);
      return [...series, ...read];
    },
    [Symbol.dispose]() {},
  };
};
