import type { ArmSpec, EnvironmentSpec, ReadySpec } from '../environment/environment.js';
import type { Surroundings } from './assemble.js';
import type { ConfigDocument } from './schema.js';
import { resolveAll } from './secrets.js';

type Section = ConfigDocument['environment'];
type ArmSection = NonNullable<Section['primary']>;

/** The arms: the shadow and the baseline begin as the primary, and change only what they name. */
export function assembleEnvironment(section: Section, around: Surroundings): EnvironmentSpec {
  const isProcess = section.driver === 'process';
  const refs = isProcess ? defaultRefs(section, around.inGit) : {};
  const primary = overlay(undefined, { ...section.primary, ref: section.primary?.ref ?? refs.primary }, around);
  const shadow = overlay(primary, { ...section.shadow, ref: section.shadow?.ref ?? refs.shadow }, around);
  const named = section.baseline ?? isProcess;
  return {
    driver: section.driver,
    directory: around.directory,
    ...(section.command === undefined ? {} : { command: section.command }),
    ...(section.build === undefined ? {} : { build: section.build }),
    primary,
    shadow: isProcess ? shadow : { ...shadow, url: section.shadow?.url },
    ...(named === false ? {} : { baseline: named === true ? primary : overlay(primary, named, around) }),
    state: {
      each: section.state?.each ?? (isProcess ? 'own' : 'shared'),
      ...(section.state?.prepare === undefined ? {} : { prepare: section.state.prepare }),
    },
    egress: { default: section.egress?.default ?? 'allow' },
  };
}

/**
 * Base against head, unless the document itself says what differs: an arm that names a ref decides for itself, and a shadow with another
 * environment, file or command and no ref anywhere is compared on one and the same working directory.
 */
function defaultRefs(section: Section, inGit: boolean): { primary?: string | undefined; shadow?: string | undefined } {
  if (!inGit) return {};
  const { primary, shadow } = section;
  const differs = Boolean(shadow?.env ?? shadow?.files ?? shadow?.command);
  const noRef = primary?.ref === undefined && shadow?.ref === undefined;
  return differs && noRef ? {} : { primary: 'base', shadow: 'head' };
}

function overlay(under: ArmSpec | undefined, section: ArmSection, around: Surroundings): ArmSpec {
  const ref = section.ref ?? under?.ref;
  const url = section.url ?? under?.url;
  const command = section.command ?? under?.command;
  return {
    ...(ref === undefined ? {} : { ref }),
    ...(url === undefined ? {} : { url }),
    ...(command === undefined ? {} : { command }),
    env: { ...under?.env, ...resolveAll(section.env ?? {}, around.secrets) },
    files: { ...under?.files, ...section.files },
    vars: {},
    ready: section.ready ? assembleReady(section.ready) : (under?.ready ?? { withinMs: 60_000 }),
  };
}

function assembleReady(section: NonNullable<ArmSection['ready']>): ReadySpec {
  return {
    ...(section.http === undefined ? {} : { http: section.http }),
    ...(section.tcp === undefined ? {} : { tcp: section.tcp }),
    ...(section.log === undefined ? {} : { log: section.log }),
    withinMs: section.within ?? 60_000,
  };
}
