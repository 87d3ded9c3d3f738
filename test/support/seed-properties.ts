import fc from 'fast-check';

/**
 * Properties draw the same examples in every run, so that a red build is a change's doing. `PROPERTY_SEED=random` (or a number)
 * explores others.
 */
const asked = process.env['PROPERTY_SEED'];
if (asked !== 'random') fc.configureGlobal({ seed: Number(asked ?? 20_261_125) });
