import { join } from 'node:path';
import { parseScenarios } from '../config/parse-scenarios.js';
import { writeScenarios } from '../convert/draft.js';
import { isForeshadowError } from '../core/errors.js';
import type { Repository } from './repository.js';

export const SCENARIOS = 'traffic/api.yml';

/** Scenarios of an OpenAPI document, and the variables that hold what they need to be let in. */
export interface DescribedScenarios {
  readonly text: string;
  readonly count: number;
  readonly secrets: readonly string[];
}

/**
 * What `foreshadow convert --from openapi` makes of the document. @param file from the top of the repository
 * @returns a sentence where the document cannot be used
 */
export async function convertDescription(repository: Repository, directory: string, file: string): Promise<DescribedScenarios | string> {
  const { readOpenApi } = await import('../convert/read-openapi.js');
  const { operationsOf } = await import('../convert/openapi-operations.js');
  const { scenariosOf } = await import('../convert/openapi-scenarios.js');
  const { sample } = await import('openapi-sampler');
  try {
    const document = await readOpenApi(repository.texts.get(file) ?? '', file, join(directory, file));
    const conversion = scenariosOf(operationsOf(document), (schema) => sample(schema, { skipReadOnly: true, quiet: true }, document));
    if (conversion.scenarios.length === 0) return `${file} describes nothing that can be sent`;
    const text = writeScenarios(conversion, file);
    const { scenarios } = await parseScenarios(text, SCENARIOS, { env: {}, missingSecrets: 'keep', rowsOf: async () => [] });
    return { text, count: scenarios.length, secrets: conversion.secrets };
  } catch (error) {
    if (isForeshadowError(error)) return `no scenarios were made of ${file}: ${error.message}`;
    throw error;
  }
}
