import type { FoundProject, FoundService } from './read-compose-file.js';

/** What a service of a Compose file most likely is. */
export type Role = 'store' | 'stand-in' | 'job' | 'front' | 'service';

/** Images of data stores and queues, with what people call them. */
const STORES: readonly (readonly [RegExp, string])[] = [
  [/postgres|postgis|timescale|pgvector/, 'PostgreSQL'],
  [/mysql|mariadb|percona/, 'MySQL'],
  [/mongo/, 'MongoDB'],
  [/redis|valkey|dragonfly|keydb/, 'Redis'],
  [/memcached/, 'Memcached'],
  [/rabbitmq/, 'RabbitMQ'],
  [/kafka|redpanda|zookeeper/, 'Kafka'],
  [/elasticsearch|opensearch|meilisearch|typesense/, 'a search engine'],
  [/clickhouse|cassandra|scylla|cockroach|mssql|sqlserver|neo4j|couchdb|influxdb|dynamodb/, 'a database'],
  [/minio|seaweedfs/, 'an object store'],
  [/nats/, 'NATS'],
];
const STAND_IN = /stub|mock|fake|wiremock|mockoon|prism|localstack|mailhog|mailpit|toxiproxy/;
const JOB = /migrat|(?:^|[-_])(?:seed|init|setup|worker|cron|scheduler|consumer|test|tests|e2e|docs|storybook)(?:$|[-_])/;
const FRONT =
  /nginx|traefik|caddy|haproxy|envoy|(?:^|[-_])(?:front|frontend|ui|proxy|gateway|grafana|prometheus|jaeger|adminer|pgadmin)(?:$|[-_])/;

/** The kind of data store that a service is; undefined for anything else. */
export function storeKind({ image, build }: FoundService): string | undefined {
  if (build !== undefined || image === undefined) return undefined;
  const name = image.split('@')[0]?.toLowerCase() ?? '';
  return STORES.find(([pattern]) => pattern.test(name))?.[1];
}

/** A name in the network with a dot is somebody else's host: the service stands for it. */
export function hostsStoodFor({ aliases }: FoundService): string[] {
  return aliases.filter((alias) => /^[\w-]+(?:\.[\w-]+)+$/.test(alias) && !/\.(?:local|internal|test|localhost|docker)$/.test(alias));
}

export function roleOf(service: FoundService): Role {
  const names = `${service.name} ${service.image ?? ''}`.toLowerCase();
  if (storeKind(service) !== undefined) return 'store';
  if (STAND_IN.test(names) || hostsStoodFor(service).length > 0) return 'stand-in';
  if (JOB.test(service.name.toLowerCase())) return 'job';
  return FRONT.test(names) ? 'front' : 'service';
}

export interface Choice {
  readonly service: FoundService;
  /** the other services that are built here and could have been meant, the most likely first */
  readonly instead: readonly string[];
}

/** The service under test: built here, with a port, and by its name most like a service; undefined where nothing is built here. */
export function chooseService({ services }: FoundProject): Choice | undefined {
  const built = services.filter((service) => service.build !== undefined && service.profiles.length === 0);
  const ranked = built.toSorted((a, b) => likelihood(b, services) - likelihood(a, services));
  const [service, ...instead] = ranked;
  return (
    service && { service, instead: instead.filter((one) => roleOf(one) === 'service' || roleOf(one) === 'front').map(({ name }) => name) }
  );
}

const ROLE_POINTS: Readonly<Record<Role, number>> = { service: 40, front: 20, job: 0, 'stand-in': 0, store: 0 };

function likelihood(service: FoundService, services: readonly FoundService[]): number {
  const stores = services.filter((one) => storeKind(one) !== undefined).map(({ name }) => name);
  return (
    ROLE_POINTS[roleOf(service)] +
    (/(?:^|[-_])(?:api|app|backend|server|service)(?:$|[-_])/.test(service.name.toLowerCase()) ? 10 : 0) +
    (service.published.length > 0 ? 8 : service.exposed.length > 0 ? 4 : 0) +
    (service.dependsOn.some((name) => stores.includes(name)) ? 5 : 0) +
    (service.healthcheck === undefined ? 0 : 2)
  );
}
