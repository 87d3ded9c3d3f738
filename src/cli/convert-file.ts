import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseScenarios } from '../config/parse-scenarios.js';
import { type Conversion, writeScenarios } from '../convert/draft.js';
import { fail } from '../core/errors.js';
import { writeAtomic } from '../io/files.js';
import { formatCount } from '../report/numbers.js';
import { plural } from '../report/sentences/words.js';
import type { ConvertOptions } from './commands/convert.js';
import type { CliIo } from './io.js';

/** `foreshadow convert`: what was written reads again as scenarios, or nothing is written. */
export async function convertFile({ from, out, json, quiet }: ConvertOptions, file: string, io: CliIo): Promise<number> {
  const path = resolve(io.cwd, file);
  const conversion = from === 'har' ? await fromHar(path) : await fromOpenApi(path, file);
  if (conversion.scenarios.length === 0)
    throw fail('FS_INPUT_INVALID', {
      found: `nothing in ${file} that can be sent${conversion.notes.length > 0 ? ` (${conversion.notes[0]})` : ''}`,
    });
  const text = writeScenarios(conversion, file);
  const parsed = await parseScenarios(text, out ?? 'scenarios.yml', { env: {}, missingSecrets: 'keep', rowsOf: async () => [] });
  const steps = parsed.scenarios.reduce((sum, scenario) => sum + scenario.steps.length, 0);
  if (out !== undefined) await write(resolve(io.cwd, out), text);
  const names = parsed.scenarios.map((scenario) => ({ name: scenario.name, steps: scenario.steps.length }));
  if (json)
    io.stdout(
      `${JSON.stringify({ scenarios: names, secrets: conversion.secrets, notes: conversion.notes, ...(out === undefined ? { text } : { out }) })}\n`,
    );
  else if (out === undefined) io.stdout(text);
  if (!quiet && !json) {
    const said = [
      `${plural(formatCount(names.length), 'scenario')} of ${plural(formatCount(steps), 'step')}${out === undefined ? '' : ` written to ${out}`}`,
    ];
    if (conversion.secrets.length > 0) said.push(`set before running: ${conversion.secrets.join(', ')}`);
    io.stderr(`${[...said, ...conversion.notes].join('\n')}\n`);
  }
  return 0;
}

async function fromOpenApi(path: string, file: string): Promise<Conversion> {
  const text = await readFile(path, 'utf8').catch((cause: Error) => {
    throw fail('FS_INPUT_MISSING', { found: `${file} (${cause.message})`, cause });
  });
  const { readOpenApi } = await import('../convert/read-openapi.js');
  const { operationsOf } = await import('../convert/openapi-operations.js');
  const { scenariosOf } = await import('../convert/openapi-scenarios.js');
  const { sample } = await import('openapi-sampler');
  const document = await readOpenApi(text, file, path);
  return scenariosOf(operationsOf(document), (schema) => sample(schema, { skipReadOnly: true, quiet: true }, document));
}

async function fromHar(path: string): Promise<Conversion> {
  const { openRecording } = await import('../traffic/sources/open-recording.js');
  const { scenariosOfHar } = await import('../convert/har-scenarios.js');
  const recording = await openRecording(path, 'har');
  const exchanges = [];
  for await (const exchange of recording.exchanges) exchanges.push(exchange);
  return scenariosOfHar(exchanges, recording.tally.skipped);
}

async function write(path: string, text: string): Promise<void> {
  await writeAtomic(path, text).catch((cause: Error) => {
    throw fail('FS_USAGE', { found: `--out ${path} (${cause.message})`, expected: 'a file that can be written', cause });
  });
}
