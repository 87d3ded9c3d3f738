import { z } from 'zod';
import { fail } from '../core/errors.js';
import type { ForecastInput } from '../forecast/forecaster.js';

const document = z.strictObject({
  series: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        stepSeconds: z.number().positive(),
        seasonSteps: z.number().int().positive().optional(),
        values: z.array(z.number().nullable()),
        limit: z.strictObject({ above: z.number().optional(), below: z.number().optional() }).optional(),
      }),
    )
    .min(1),
});

/** The document of `forecast --input`. @throws FS_INPUT_INVALID with every problem at once */
export function parseSeriesInput(input: unknown, file: string): readonly ForecastInput[] {
  const parsed = document.safeParse(input);
  if (parsed.success) return parsed.data.series;
  const issues = parsed.error.issues.slice(0, 50).map((issue) => ({ message: issue.message, place: { file, path: issue.path.join('.') } }));
  throw fail('FS_INPUT_INVALID', {
    found: `${parsed.error.issues.length} problems`,
    expected: '{"series":[{"name","stepSeconds","values"}]}',
    place: { file },
    issues,
  });
}
