/**
 * What `docker compose config --format json` prints, as far as it is read or changed here; everything else passes through as it is.
 * Source: the Compose Specification. In texts `$` is written `$$`, so that the document can be read again.
 */
export interface ComposeModel {
  readonly name?: string | undefined;
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly networks?: Readonly<Record<string, ComposeResource | null>> | undefined;
  readonly volumes?: Readonly<Record<string, ComposeResource | null>> | undefined;
  readonly secrets?: Readonly<Record<string, ComposeResource | null>> | undefined;
  readonly configs?: Readonly<Record<string, ComposeResource | null>> | undefined;
}

export interface ComposeService {
  readonly image?: string | undefined;
  readonly build?: Readonly<Record<string, unknown>> | undefined;
  readonly environment?: Readonly<Record<string, string | null>> | undefined;
  readonly ports?: readonly ComposePort[] | undefined;
  readonly expose?: readonly string[] | undefined;
  readonly volumes?: readonly ComposeMount[] | undefined;
  readonly networks?: Readonly<Record<string, Readonly<Record<string, unknown>> | null>> | undefined;
  readonly network_mode?: string | undefined;
  readonly ipc?: string | undefined;
  readonly pid?: string | undefined;
  readonly depends_on?: Readonly<Record<string, Readonly<Record<string, unknown>>>> | undefined;
  readonly links?: readonly string[] | undefined;
  readonly volumes_from?: readonly string[] | undefined;
  readonly labels?: Readonly<Record<string, string>> | undefined;
  readonly deploy?: ComposeDeploy | undefined;
  readonly cpus?: number | string | undefined;
  readonly mem_limit?: number | string | undefined;
  readonly healthcheck?: Readonly<Record<string, unknown>> | undefined;
  readonly [key: string]: unknown;
}

export interface ComposeDeploy {
  readonly replicas?: number | undefined;
  readonly resources?: { readonly limits?: Readonly<Record<string, unknown>> | undefined; readonly [key: string]: unknown } | undefined;
  readonly [key: string]: unknown;
}

export interface ComposePort {
  readonly target: number;
  readonly published?: string | undefined;
  readonly protocol?: string | undefined;
  readonly host_ip?: string | undefined;
  readonly [key: string]: unknown;
}

export interface ComposeMount {
  readonly type: string;
  readonly source?: string | undefined;
  readonly target: string;
  readonly read_only?: boolean | undefined;
  readonly [key: string]: unknown;
}

/** A network, volume, secret or config of the document's top level. */
export interface ComposeResource {
  readonly name?: string | undefined;
  readonly external?: boolean | undefined;
  readonly labels?: Readonly<Record<string, string>> | undefined;
  readonly [key: string]: unknown;
}
