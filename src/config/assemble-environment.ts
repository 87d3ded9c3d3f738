import { resolve } from 'node:path';
import type { EgressPolicy, EgressStub } from '../environment/egress.js';
import type { ArmSpec, EnvironmentSpec, ReadySpec, StateSpec } from '../environment/environment.js';
import type { Surroundings } from './assemble.js';
import type { ConfigDocument } from './schema.js';
import { resolveAll } from './secrets.js';

type Section = ConfigDocument['environment'];
type ArmSection = NonNullable<Section['primary']>;

/** The arms: the shadow and the baseline begin as the primary, and change only what they name. */
export function assembleEnvironment(section: Section, around: Surroundings): EnvironmentSpec {
  const starts = section.driver !== 'url' && section.driver !== 'attach';
  const refs = starts ? defaultRefs(section, around.inGit) : {};
  const primary = overlay(undefined, { ...section.primary, ref: section.primary?.ref ?? refs.primary }, around);
  const shadow = overlay(primary, { ...section.shadow, ref: section.shadow?.ref ?? refs.shadow }, around);
  const named = section.baseline ?? starts;
  return {
    driver: section.driver,
    directory: around.directory,
    ...(section.command === undefined ? {} : { command: section.command }),
    ...(section.build === undefined ? {} : { build: section.build }),
    ...assembleCompose(section),
    primary,
    shadow: starts ? shadow : { ...shadow, url: section.shadow?.url },
    ...(named === false ? {} : { baseline: named === true ? primary : overlay(primary, named, around) }),
    state: assembleState(section, starts),
    egress: assembleEgress(section.egress, around),
  };
}

/** Without a section nothing stands between the arms and the outside, and nothing is counted. */
function assembleEgress(section: Section['egress'], around: Surroundings): EgressPolicy {
  if (!section) return { default: 'allow' };
  const stubs = Object.entries(section.stubs ?? {}).flatMap(([host, stub]): [string, EgressStub][] => {
    if (stub.recording !== undefined) return [[host, { recording: resolve(around.directory, stub.recording) }]];
    if (stub.url !== undefined) return [[host, { url: stub.url }]];
    return stub.service === undefined ? [] : [[host, { service: stub.service, port: stub.port }]];
  });
  return {
    default: section.default ?? 'allow',
    allow: section.allow ?? [],
    stubs: Object.fromEntries(stubs),
    tls: section.tls ?? 'inspect',
    watch: true,
  };
}

/** What only driver `docker-compose` reads. */
function assembleCompose({ file, service, port, services, limits }: Section): Partial<EnvironmentSpec> {
  return {
    ...(file === undefined ? {} : { file }),
    ...(service === undefined ? {} : { service }),
    ...(port === undefined ? {} : { port }),
    ...(services === undefined ? {} : { services }),
    ...(limits === undefined ? {} : { limits: { cpus: limits.cpus, memoryBytes: limits.memory } }),
  };
}

function assembleState({ state }: Section, starts: boolean): StateSpec {
  const each = state?.each ?? (starts ? 'own' : 'shared');
  return {
    each,
    ...(state?.prepare === undefined ? {} : { prepare: state.prepare }),
    ...(each === 'snapshot' ? { snapshot: { volumes: state?.snapshot?.volumes ?? {}, pause: state?.snapshot?.pause ?? false } } : {}),
  };
}

/**
 * Base against head, unless the document itself says what differs: an arm that names a ref decides for itself, and a shadow with another
 * environment, file or command and no ref anywhere is compared on one and the same working directory.
 */
function defaultRefs(section: Section, inGit: boolean): { primary?: string | undefined; shadow?: string | undefined } {
  if (!inGit) return {};
  const { primary, shadow } = section;
  const differs = Boolean(shadow?.env ?? shadow?.files ?? shadow?.command ?? shadow?.image ?? shadow?.vars);
  const noRef = primary?.ref === undefined && shadow?.ref === undefined;
  return differs && noRef ? {} : { primary: 'base', shadow: 'head' };
}

function overlay(under: ArmSpec | undefined, section: ArmSection, around: Surroundings): ArmSpec {
  const ref = section.ref ?? under?.ref;
  const url = section.url ?? under?.url;
  const command = section.command ?? under?.command;
  const image = section.image ?? under?.image;
  return {
    ...(ref === undefined ? {} : { ref }),
    ...(url === undefined ? {} : { url }),
    ...(command === undefined ? {} : { command }),
    ...(image === undefined ? {} : { image }),
    env: { ...under?.env, ...resolveAll(section.env ?? {}, around.secrets) },
    files: { ...under?.files, ...section.files },
    vars: { ...under?.vars, ...section.vars },
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
