import { z } from 'zod';
import { count, duration, flag, key, probability, rate, section } from '../words.js';

const LIMIT = 'a size such as 512MiB, a share such as 80%, or a number';
const limit = z.union([z.string(), z.number()], { error: `expected ${LIMIT}` }).meta({ title: 'size, share or number' });

/** `forecast:` what is predicted, how far ahead, and from which probability on it counts. */
export const forecast = section({
  horizon: key(duration, 'how far ahead', '3h'),
  'production-rate': key(rate, "production's requests; without it forecasts speak of requests, not of hours"),
  'horizon-requests': key(count(1), 'how far ahead where no `production-rate` is known', 1_000_000),
  risk: key(
    z
      .record(
        z.string(),
        section({
          above: key(limit, 'breached above this'),
          below: key(limit, 'breached below this'),
          warn: key(probability, 'probability of a breach that is a warning', '40%'),
          act: key(probability, 'probability of a breach that holds alone', '70%'),
        }),
        { error: 'expected a mapping of KPI names' },
      )
      .meta({ title: 'map of KPI names' }),
    'the limits, by KPI',
  ),
  warnings: key(count(1), 'this many KPIs in warning hold the change', 2),
  'rollback-on-forecast': key(flag, 'a forecast alone may roll back', false),
});
