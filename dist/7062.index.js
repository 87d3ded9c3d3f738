export const id = 7062;
export const ids = [7062,9073,4656,4725];
export const modules = {

/***/ 59073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findConfig: () => (/* binding */ findConfig),
/* harmony export */   n: () => (/* binding */ CONFIG_FILES)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45201);



/** Where a configuration is looked for when none is named. */
const CONFIG_FILES = ['foreshadow.yml', 'foreshadow.yaml', '.github/foreshadow.yml', '.github/foreshadow.yaml'];
/** The first of the usual places that holds a file. @throws FS_CONFIG_MISSING naming the places looked at */
function findConfig(cwd) {
    const found = CONFIG_FILES.find((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, name)));
    if (found === undefined)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('FS_CONFIG_MISSING', { found: `no configuration in ${cwd}`, expected: CONFIG_FILES.join(' or ') });
    return found;
}


/***/ }),

/***/ 57062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initialise: () => (/* binding */ initialise)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build-bundle/src/config/find-config.js
var find_config = __webpack_require__(59073);
// EXTERNAL MODULE: ./build-bundle/src/config/parse.js + 11 modules
var parse = __webpack_require__(97542);
// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
// EXTERNAL MODULE: ./build-bundle/src/io/exec.js
var exec = __webpack_require__(30182);
// EXTERNAL MODULE: ./build-bundle/src/traffic/sources/replay.js + 2 modules
var replay = __webpack_require__(30505);
;// CONCATENATED MODULE: ./build-bundle/src/init/compose-login.js
const LOGIN = 'traffic/login.yml';
const ACCOUNTS = 'traffic/accounts.csv';
/** Undefined where the fields of the login are not described. */
function composeLogin({ path, at, fields, accounts, form, token }) {
    if (fields.length === 0)
        return undefined;
    const body = fields.map((name) => `${quote(name)}: ${quote(`{{${variableOf(name)}}}`)}`).join(', ');
    const lines = [
        `# How a session logs in to an arm before its first request. Written by \`foreshadow init\` from ${at}.`,
        `# Each session takes the next account of ${ACCOUNTS}: with several, they do not share a cart.`,
        'scenarios:',
        '  - name: log-in',
        '    data: { file: accounts.csv }',
        '    steps:',
        `      - name: ${quote(`POST ${path}`)}`,
        `        request: { method: POST, path: ${quote(path)}, ${form ? 'form' : 'json'}: { ${body} } }`,
        ...(token === undefined
            ? [
                '    # The answer is not described: cookies are kept by themselves; a token is taken with `extract` and sent with `session.headers`.',
            ]
            : [
                `        extract: { token: { jsonpath: ${quote(`$.${token}`)} } }`,
                '    session:',
                '      headers: { authorization: "Bearer {{token}}" }',
            ]),
    ];
    const known = accounts.length > 0 ? accounts : [{}];
    const rows = [
        fields.map(variableOf),
        ...known.map((account) => fields.map((name) => cell(account[name] ?? ''))),
    ];
    return {
        scenario: `${lines.join('\n')}\n`,
        accounts: rows.map((row) => `${row.join(',')}\n`).join(''),
        complete: accounts.length > 0 && accounts.every((account) => fields.every((name) => account[name] !== undefined)),
    };
}
/** A name that a placeholder may have. */
const variableOf = (name) => name.replace(/^[^A-Za-z_]+/, '').replace(/[^\w-]/g, '_') || 'value';
const cell = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
/** JSON's strings are YAML's. */
const quote = (text) => JSON.stringify(text);

;// CONCATENATED MODULE: ./build-bundle/src/init/compose-environment.js
/** The lines of `environment:` for a Compose project, each with its reason. */
function composeEnvironmentLines({ health }, compose) {
    return [
        `  driver: docker-compose   # every copy is a Compose project of its own, made of ${filesOf(compose)}; one that runs already is left alone`,
        ...(compose.isDefault ? [] : [`  file: ${compose_environment_quote(compose.file)}`]),
        `  service: ${compose_environment_quote(compose.service)}   # built in ${compose.context === '' ? 'the top directory' : compose.context}; the traffic goes to it${alsoBuilt(compose)}`,
        ...portLines(compose),
        ...readyLines(health, compose),
        '  baseline: true    # a second copy of the base, so that noise is not taken for a change',
        ...stateLines(compose),
        ...egressLines(compose),
    ];
}
function filesOf({ file, override }) {
    return override === undefined ? file : `${file} and ${override} (of each revision, where git has it)`;
}
function alsoBuilt({ instead }) {
    return instead.length === 0 ? '' : `. Built there too: ${instead.join(', ')}`;
}
function portLines({ port, published, service }) {
    if (published)
        return [];
    if (port !== undefined)
        return [`  port: ${port}   # the file publishes no port of ${service}; this is where it listens in its container`];
    return ['  # Check this port: nothing says where the service listens in its container.', '  port: 8080'];
}
function readyLines(health, { hasHealthcheck }) {
    if (health)
        return ['  primary:', `    ready: { http: ${compose_environment_quote(health.path)}, within: 120s }   # ${health.at}`];
    const why = hasHealthcheck
        ? 'its health check must pass, too'
        : 'there is no health check; `http: /path` is surer than a port that accepts connections';
    return ['  primary:', `    ready: { tcp: true, within: 120s }   # ${why}`];
}
function stateLines({ stores, prepare, migratesItself, seeded }) {
    if (stores.length === 0)
        return ['  state: { each: own }   # no data store was found; what the containers keep is their own'];
    const named = stores.map(({ service, kind }) => `${service} (${kind})`).join(', ');
    const lines = ['  state:', `    each: own       # every copy has its own ${named}`];
    if (prepare)
        lines.push(`    prepare: ${compose_environment_quote(prepare.text)}   # ${prepare.from}; run in each copy's own container`);
    if (migratesItself !== undefined)
        lines.push(`    # ${migratesItself} migrates by itself`);
    if (!seeded)
        lines.push('    # Nothing was found that fills the data: an empty database answers little. Add it to `prepare`, or begin with a copy of what', '    # you have: `each: snapshot` (docs/configuration.md).');
    return lines;
}
function egressLines({ stubs, outbound, standIns }) {
    const lines = ['  egress:', '    default: deny   # no copy reaches the outside: a payment is not made three times'];
    if (stubs.length > 0) {
        lines.push('    stubs:');
        for (const { host, service } of stubs)
            lines.push(`      ${compose_environment_quote(host)}: { service: ${compose_environment_quote(service)} }   # ${service} stands for it in the file`);
    }
    for (const { host, at } of outbound)
        lines.push(`    # ${host} (${at}) will be refused: name what stands for it under \`stubs\`${suggestion(host, standIns)}, or put it into \`allow\``);
    return lines;
}
const suggestion = (host, [first]) => first === undefined ? '' : `, such as { "${host}": { service: ${first} } }`;
/** JSON's strings are YAML's. */
const compose_environment_quote = (text) => JSON.stringify(text);

// EXTERNAL MODULE: ./build-bundle/src/config/parse-scenarios.js + 2 modules
var parse_scenarios = __webpack_require__(93102);
// EXTERNAL MODULE: ./build-bundle/src/convert/draft.js
var draft = __webpack_require__(93081);
;// CONCATENATED MODULE: ./build-bundle/src/init/convert-description.js




const SCENARIOS = 'traffic/api.yml';
/**
 * What `foreshadow convert --from openapi` makes of the document. @param file from the top of the repository
 * @returns a sentence where the document cannot be used
 */
async function convertDescription(repository, directory, file) {
    const { readOpenApi } = await __webpack_require__.e(/* import() */ 7773).then(__webpack_require__.bind(__webpack_require__, 77773));
    const { operationsOf } = await __webpack_require__.e(/* import() */ 2057).then(__webpack_require__.bind(__webpack_require__, 62057));
    const { scenariosOf } = await __webpack_require__.e(/* import() */ 6135).then(__webpack_require__.bind(__webpack_require__, 76135));
    const { sample } = await __webpack_require__.e(/* import() */ 551).then(__webpack_require__.t.bind(__webpack_require__, 90551, 19));
    try {
        const document = await readOpenApi(repository.texts.get(file) ?? '', file, (0,external_node_path_.join)(directory, file));
        const conversion = scenariosOf(operationsOf(document), (schema) => sample(schema, { skipReadOnly: true, quiet: true }, document));
        if (conversion.scenarios.length === 0)
            return `${file} describes nothing that can be sent`;
        const text = (0,draft/* writeScenarios */.lh)(conversion, file);
        const { scenarios } = await (0,parse_scenarios/* parseScenarios */.R)(text, SCENARIOS, { env: {}, missingSecrets: 'keep', rowsOf: async () => [] });
        return { text, count: scenarios.length, secrets: conversion.secrets };
    }
    catch (error) {
        if ((0,errors/* isForeshadowError */.rU)(error))
            return `no scenarios were made of ${file}: ${error.message}`;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/init/compose-config.js



const RECORDING = 'traffic/first.jsonl.gz';
/** The text of `foreshadow.yml`: every line says why it is there, and nothing is left to fill in. */
function composeConfig(detected) {
    const lines = [
        '# Foreshadow starts the base and the head of a change side by side, sends both the same traffic, and says with statistics whether',
        '# production would get worse. Written by `foreshadow init` from what it found here; every line is yours to change.',
        'version: 1',
        `service: { name: ${compose_config_quote(detected.service)} }`,
        '',
        'environment:',
        ...(detected.compose ? composeEnvironmentLines(detected, detected.compose) : processLines(detected)),
        '',
        'traffic:',
        '  replay:',
        `    recording: ${RECORDING}   # what is sent; replace it by one of real traffic when there is one: foreshadow record`,
        '    rate: auto      # the highest rate at which no copy is overloaded',
        detected.compose
            ? '  # POST, PUT, PATCH and DELETE are sent too: every copy has data of its own and cannot reach the outside'
            : '  # POST, PUT, PATCH and DELETE are only sent where every copy has data of its own and cannot reach the outside: docs/configuration.md',
        ...scenarioLines(detected),
        ...loginLines(detected),
        '  for: 2m           # measured traffic; longer finds smaller differences',
        '',
        '# A leak is memory that grows with the requests: when it will meet this is said long before it does. Write the limit of production.',
        'forecast: { risk: { memory: { above: 1GiB } } }',
        '',
        `budget: ${detected.compose ? '15m' : '10m'}         # everything together: builds, warm-up, traffic, confirmation`,
        '',
        'enforce: observe    # only report. `hold` turns the check red on a regression, once you trust it',
    ];
    return `${lines.join('\n')}\n`;
}
function scenarioLines({ scenarios, openApi }) {
    if (!scenarios)
        return [];
    const off = scenarios.secrets.length === 0 ? '' : '# ';
    const first = scenarios.secrets.length === 0 ? '' : `; first set ${scenarios.secrets.join(', ')}`;
    return [
        `  ${off}synthetic: { scenarios: ${SCENARIOS} }   # ${scenarios.count} scenarios made of ${openApi?.file}; add what must hold${first}`,
    ];
}
/** A login whose fields have no examples cannot be tried before somebody fills them in. */
function loginLines({ login, compose }) {
    const draft = login && compose && composeLogin(login);
    if (!login || !draft)
        return [];
    const off = draft.complete ? '' : '# ';
    return [
        `  ${off}auth: { login: ${LOGIN} }   # POST ${login.path} of ${login.at}${draft.complete ? '' : `; first fill in ${ACCOUNTS}`}`,
        `  ${off}select: { match: { paths: [${compose_config_quote(`!${login.path}`)}] } }   # sessions log in by themselves; the recorded logins hold pseudonyms`,
    ];
}
function processLines(detected) {
    return [
        '  driver: process   # every copy is a command on this machine, on a free port of its own that it is told as PORT (or {{port}} in the command)',
        ...storeLines(detected),
        ...containerLines(detected),
        ...buildLines(detected),
        ...commandLines(detected),
        ...compose_config_portLines(detected),
        ...compose_config_readyLines(detected),
        '  baseline: true    # a second copy of the base, so that noise is not taken for a change',
    ];
}
function storeLines({ stores, containers }) {
    if (stores.length === 0)
        return [];
    const [file = 'the Compose file'] = containers.filter((path) => /ya?ml$/.test(path));
    return [
        `  # ${file} starts ${stores.join(', ')} but not the service: start them before a run. All copies share them, so nothing that writes is sent.`,
        '  # A service that is built there, too, would get data of its own for every copy: docs/compose-walkthrough.md',
        '  state: { each: shared }',
    ];
}
function containerLines({ containers, stores }) {
    if (containers.length === 0 || stores.length > 0)
        return [];
    const named = containers.slice(0, 3).join(', ');
    return [`  # ${named}: a Compose file that builds the service would give every copy data of its own: docs/compose-walkthrough.md`];
}
function buildLines({ build }) {
    if (build.length === 0)
        return [];
    const reasons = build.map(({ text, from }) => `\`${text}\`: ${from}`);
    return [
        ...reasons.map((reason) => `  # ${reason}`),
        `  build: ${compose_config_quote(build.map(({ text }) => text).join(' && '))}   # once for each commit, then cached`,
    ];
}
function commandLines({ command, language }) {
    const check = command.certain
        ? []
        : [
            `  # Check this command${language === 'unknown' ? '' : ` and the build (${language})`}: it is a guess. It must stay in the foreground and listen on PORT.`,
        ];
    return [...check, `  command: ${compose_config_quote(command.text)}   # ${command.from}`];
}
function compose_config_portLines({ port }) {
    if (port.kind !== 'fixed')
        return [];
    return [
        `  # The service listens on the fixed port ${port.port} (${port.at}): copies cannot run side by side before it reads PORT,`,
        `  # for example listen(process.env.PORT || ${port.port}).`,
    ];
}
function compose_config_readyLines({ health }) {
    const probe = health ? `http: ${compose_config_quote(health.path)}` : 'tcp: true';
    const why = health ? health.at : 'no health path was found; `http: /path` is surer than a port that accepts connections';
    return ['  primary:', `    ready: { ${probe}, within: 60s }   # ${why}`];
}
/** JSON's strings are YAML's. */
const compose_config_quote = (text) => JSON.stringify(text);

;// CONCATENATED MODULE: ./build-bundle/src/init/compose-gitignore.js
const RUN_FOLDER = 'foreshadow-run/';
/** `.gitignore` with the run folder; undefined where it is ignored already. @param text undefined where there is no such file */
function composeGitignore(text) {
    const lines = (text ?? '').split(/\r?\n/).map((line) => line.trim());
    if (lines.some((line) => /^\/?foreshadow-run\/?$/.test(line)))
        return undefined;
    const before = text === undefined || text === '' || text.endsWith('\n') ? (text ?? '') : `${text}\n`;
    return `${before}${RUN_FOLDER}\n`;
}

;// CONCATENATED MODULE: ./build-bundle/src/init/compose-warnings.js

/** What somebody should know or check about a Compose project before its verdicts mean something, one sentence each. */
function warnAboutCompose({ login, health }, compose) {
    const warnings = [...compose.notes];
    const { service, file, instead, others, port, published, hasHealthcheck, stores, seeded, outbound, standIns } = compose;
    if (instead.length > 0)
        warnings.push(`${service} was taken for the service under test; ${instead.join(', ')} ${instead.length === 1 ? 'is' : 'are'} built there, too: \`environment.service\``);
    if (others.length > 0)
        warnings.push(`${others.slice(0, 5).join(', ')} ${others.length === 1 ? 'is' : 'are'} not used: \`environment.file\` names another file than ${file}`);
    if (port === undefined)
        warnings.push(`nothing says on which port ${service} listens: check \`environment.port\` in foreshadow.yml, and add \`expose\` to ${file}`);
    else if (!published)
        warnings.push(`${file} publishes no port of ${service}; ${port} is used inside its network`);
    if (!hasHealthcheck && !health)
        warnings.push(`${service} has no health check: an open port does not mean that it can answer. Add one to ${file} or the Dockerfile`);
    if (stores.length > 0 && !seeded)
        warnings.push(unseeded(compose));
    if (outbound.length > 0) {
        const named = outbound.slice(0, 5).map(({ host, at }) => `${host} (${at})`);
        const how = standIns.length > 0 ? `; ${standIns.join(', ')} may be meant for that` : '';
        warnings.push(`the code names ${named.join(', ')}: calls to it are refused until \`environment.egress\` stubs or allows it${how}`);
    }
    const draft = login && composeLogin(login);
    if (draft && !draft.complete)
        warnings.push(`the login has no examples to try: fill in ${ACCOUNTS}, then switch \`traffic.auth\` on in foreshadow.yml`);
    if (draft?.complete && login?.accounts.length === 1)
        warnings.push(`all sessions log in with the one account of ${login.at}: more lines in ${ACCOUNTS} keep them from sharing a cart`);
    if (login && login.fields.length === 0)
        warnings.push(`POST ${login.path} (${login.at}) looks like a login: what needs one is only tested with \`traffic.auth\` (docs/configuration.md)`);
    return warnings;
}
function unseeded({ stores, prepare, migratesItself }) {
    const named = stores.map(({ service }) => service).join(', ');
    const empty = prepare === undefined && migratesItself === undefined ? 'nothing creates or fills its tables' : 'nothing fills its tables';
    return `every copy gets ${named} of its own, and ${empty}: name a command as \`environment.state.prepare\`, or begin with a copy (\`each: snapshot\`)`;
}

;// CONCATENATED MODULE: ./build-bundle/src/init/compose-workflow.js
/** Actions by the commit of their release, so that a moved tag changes nothing. */
const PINNED = {
    checkout: 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
    setupNode: 'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0',
    uploadArtifact: 'actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1',
};
/** The action as the documentation writes it; OWNER is the account that hosts it. */
const DEFAULT_ACTION = 'OWNER/foreshadow@v1';
/** The text of `.github/workflows/foreshadow.yml`: on every pull request, with the least rights. */
function composeWorkflow(detected, { action, directory }) {
    const config = directory === '' ? [] : ['        with:', `          config: ${JSON.stringify(`${directory}/foreshadow.yml`)}`];
    const lines = [
        '# Compares the base and the head of every pull request. Written by `foreshadow init`.',
        'name: Foreshadow',
        'on: pull_request',
        'permissions: {}',
        'concurrency:',
        `  group: foreshadow-${expression('github.workflow')}-${expression('github.ref')}`,
        '  cancel-in-progress: true',
        'jobs:',
        '  foreshadow:',
        '    runs-on: ubuntu-latest',
        `    timeout-minutes: ${detected.compose ? 30 : 20}`,
        '    permissions:',
        '      contents: read',
        '      pull-requests: write   # for the one comment that is kept up to date',
        '    steps:',
        `      - uses: ${PINNED.checkout}`,
        '        with:',
        '          persist-credentials: false',
        '          fetch-depth: 2   # the merge commit and its first parent, which are head and base',
        ...runtimeSteps(detected, directory),
        `      - uses: ${action}`,
        '        id: foreshadow',
        ...config,
        `      - uses: ${PINNED.uploadArtifact}`,
        `        if: ${expression("always() && steps.foreshadow.outputs.run != ''")}`,
        '        with:',
        '          name: foreshadow',
        `          path: ${expression('steps.foreshadow.outputs.run')}`,
    ];
    return `${lines.join('\n')}\n`;
}
/** The Node.js and the package manager that the build needs, where the repository names them; a Compose project brings its own. */
function runtimeSteps({ nodeVersionFile, packageManager, compose }, directory) {
    if (compose)
        return [];
    const file = nodeVersionFile === undefined || directory === '' ? nodeVersionFile : `${directory}/${nodeVersionFile}`;
    const node = file === undefined
        ? []
        : [`      - uses: ${PINNED.setupNode}`, '        with:', `          node-version-file: ${JSON.stringify(file)}`];
    return [...node, ...(packageManager?.corepack ? ['      - run: corepack enable'] : [])];
}
const expression = (text) => `\${{ ${text} }}`;

;// CONCATENATED MODULE: ./build-bundle/src/init/choose-service.js
/** Images of data stores and queues, with what people call them. */
const STORES = [
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
const FRONT = /nginx|traefik|caddy|haproxy|envoy|(?:^|[-_])(?:front|frontend|ui|proxy|gateway|grafana|prometheus|jaeger|adminer|pgadmin)(?:$|[-_])/;
/** The kind of data store that a service is; undefined for anything else. */
function storeKind({ image, build }) {
    if (build !== undefined || image === undefined)
        return undefined;
    const name = image.split('@')[0]?.toLowerCase() ?? '';
    return STORES.find(([pattern]) => pattern.test(name))?.[1];
}
/** A name in the network with a dot is somebody else's host: the service stands for it. */
function hostsStoodFor({ aliases }) {
    return aliases.filter((alias) => /^[\w-]+(?:\.[\w-]+)+$/.test(alias) && !/\.(?:local|internal|test|localhost|docker)$/.test(alias));
}
function roleOf(service) {
    const names = `${service.name} ${service.image ?? ''}`.toLowerCase();
    if (storeKind(service) !== undefined)
        return 'store';
    if (STAND_IN.test(names) || hostsStoodFor(service).length > 0)
        return 'stand-in';
    if (JOB.test(service.name.toLowerCase()))
        return 'job';
    return FRONT.test(names) ? 'front' : 'service';
}
/** The service under test: built here, with a port, and by its name most like a service; undefined where nothing is built here. */
function chooseService({ services }) {
    const built = services.filter((service) => service.build !== undefined && service.profiles.length === 0);
    const ranked = built.toSorted((a, b) => likelihood(b, services) - likelihood(a, services));
    const [service, ...instead] = ranked;
    return (service && { service, instead: instead.filter((one) => roleOf(one) === 'service' || roleOf(one) === 'front').map(({ name }) => name) });
}
const ROLE_POINTS = { service: 40, front: 20, job: 0, 'stand-in': 0, store: 0 };
function likelihood(service, services) {
    const stores = services.filter((one) => storeKind(one) !== undefined).map(({ name }) => name);
    return (ROLE_POINTS[roleOf(service)] +
        (/(?:^|[-_])(?:api|app|backend|server|service)(?:$|[-_])/.test(service.name.toLowerCase()) ? 10 : 0) +
        (service.published.length > 0 ? 8 : service.exposed.length > 0 ? 4 : 0) +
        (service.dependsOn.some((name) => stores.includes(name)) ? 5 : 0) +
        (service.healthcheck === undefined ? 0 : 2));
}

;// CONCATENATED MODULE: ./build-bundle/src/init/data-commands.js
const MIGRATE = /^(?:(?:db|prisma|knex|sequelize|typeorm|drizzle|database)[:-])?migrat(?:e|ions?)(?:[:-](?:deploy|up|latest|run|prod|production|apply))?$/;
const SEED = /^(?:(?:db|prisma|knex|sequelize|typeorm|drizzle|database)[:-])?(?:seed|fixtures|load-fixtures)(?:[:-](?:run|all|dev|test))?$/;
/** What tools without a script of their own are called with. The first that fits counts. */
const TOOLS = [
    { dependency: 'prisma', file: /^prisma\/schema\.prisma$/, migrate: 'npx prisma migrate deploy' },
    { dependency: 'drizzle-kit', migrate: 'npx drizzle-kit migrate' },
    { dependency: 'knex', file: /^knexfile\.[cm]?[jt]s$/, migrate: 'npx knex migrate:latest' },
    { dependency: 'sequelize-cli', migrate: 'npx sequelize-cli db:migrate' },
    { dependency: 'node-pg-migrate', migrate: 'npx node-pg-migrate up' },
    { file: /^manage\.py$/, migrate: 'python manage.py migrate --noinput' },
    { file: /^alembic\.ini$/, migrate: 'alembic upgrade head' },
    { file: /^bin\/rails$/, migrate: 'bin/rails db:migrate', seed: 'bin/rails db:seed' },
    { file: /^artisan$/, migrate: 'php artisan migrate --force', seed: 'php artisan db:seed --force' },
];
/** Scripts of package.json first, then tools by their files. */
function findDataCommands(repository, manifest, packager) {
    const tool = TOOLS.find(({ dependency, file }) => {
        const needed = dependency === undefined || manifest?.dependencies.has(dependency) === true;
        return needed && (file === undefined || repository.paths.some((path) => file.test(path)));
    });
    const script = (pattern) => {
        const name = Object.keys(manifest?.scripts ?? {}).find((key) => pattern.test(key));
        return name === undefined ? undefined : { text: `${packager} run ${name}`, from: `scripts.${name} of package.json` };
    };
    const byTool = (text) => text === undefined ? undefined : { text, from: tool?.dependency ?? text.split(' ')[0] ?? '' };
    return { migrate: script(MIGRATE) ?? byTool(tool?.migrate), seed: script(SEED) ?? byTool(tool?.seed) };
}

// EXTERNAL MODULE: ./build-bundle/src/init/repository.js
var init_repository = __webpack_require__(92833);
;// CONCATENATED MODULE: ./build-bundle/src/init/outbound-hosts.js

const MOST = 10;
const ADDRESS = /\bhttps?:\/\/((?:[a-z0-9-]+\.)+[a-z]{2,})(?=[/:'"`\s?]|$)/gi;
/** Names of nobody, documentation, schemas: written in code, not called by it. */
const NOBODY = /(?:^|\.)(?:example\.(?:com|org|net)|test|invalid|local|localhost|internal|w3\.org|schema\.org|json-schema\.org|xmlsoap\.org|github\.com|githubusercontent\.com|npmjs\.(?:com|org)|nodejs\.org|mozilla\.org|stackoverflow\.com|wikipedia\.org|apache\.org|opensource\.org|swagger\.io|openapis\.org|ietf\.org|rfc-editor\.org)$/i;
const COMMENT = /^\s*(?:\/\/|\/?\*|#|<!--)/;
/** Hosts whose addresses are literals of the source, comments left out; at most ten. */
function findOutboundHosts({ texts }) {
    const found = new Map();
    for (const [path, text] of texts) {
        if (!(0,init_repository/* isSource */.__)(path))
            continue;
        for (const match of text.matchAll(ADDRESS)) {
            const host = (match[1] ?? '').toLowerCase();
            const line = text.slice(text.lastIndexOf('\n', match.index) + 1, match.index);
            const counts = !NOBODY.test(host) && !COMMENT.test(line) && !found.has(host) && found.size < MOST;
            if (counts)
                found.set(host, { host, at: (0,init_repository/* locate */.x5)(path, text, match.index) });
        }
    }
    return [...found.values()];
}
/** The hosts of addresses in an environment that are not services of the same file. */
function hostsOfEnvironment(environment, services, at) {
    return Object.values(environment).flatMap((value) => {
        const host = /^https?:\/\/([^/:@\s]+)/.exec(value)?.[1]?.toLowerCase();
        const outside = host !== undefined && !services.includes(host) && !NOBODY.test(host) && /\.(?![\d.]+$)/.test(host);
        return outside ? [{ host, at }] : [];
    });
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build-bundle/src/init/read-compose-file.js

/** In Compose's own order. */
const NAMES = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml'];
const COMPOSE = /(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/;
const isComposeFile = (path) => COMPOSE.test(path);
/** The repository's Compose project: of several directories the nearest to the top with a file of one of Compose's names. */
function findProject(repository) {
    const files = repository.paths.filter(isComposeFile);
    const usual = files.filter((path) => NAMES.includes(baseName(path)));
    const candidates = (usual.length > 0 ? usual : files).toSorted((a, b) => rank(a) - rank(b));
    const file = candidates[0];
    if (file === undefined)
        return undefined;
    const override = files.find((path) => OVERRIDES(file).includes(path));
    const notes = [];
    const documents = [file, ...(override === undefined ? [] : [override])].map((path) => readDocument(path, repository, notes));
    const directory = directoryOf(file);
    const services = mergeServices(documents).map(([name, node]) => readService(name, node, directory));
    const isDefault = directory === '' && NAMES.includes(file);
    return { file, isDefault, override, others: files.filter((path) => path !== file && path !== override), services, notes };
}
const baseName = (path) => path.slice(path.lastIndexOf('/') + 1);
const directoryOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const rank = (path) => path.split('/').length * 10 + ((NAMES.indexOf(baseName(path)) + 10) % 10);
const OVERRIDES = (file) => ['yaml', 'yml'].map((ending) => file.replace(/\.ya?ml$/, `.override.${ending}`));
function readDocument(path, { texts }, notes) {
    const text = texts.get(path);
    if (text === undefined)
        return {};
    try {
        const document = (0,dist/* parse */.qg)(text, { merge: true, maxAliasCount: 100, logLevel: 'silent', customTags: [RESET, OVERRIDE] });
        if (!isNode(document))
            return {};
        if (document['include'] !== undefined)
            notes.push(`${path} includes other files: the services there were not looked at`);
        return document;
    }
    catch (error) {
        notes.push(`${path} cannot be read: ${error.message.split('\n')[0]}`);
        return {};
    }
}
/** Compose's own tags: the value as it stands is near enough. */
const RESET = { tag: '!reset', resolve: () => undefined };
const OVERRIDE = { tag: '!override', resolve: (value) => value };
/** Compose adds an override to the first file: mappings key by key, lists at the end, everything else replaced. */
function mergeServices(documents) {
    const merged = new Map();
    for (const document of documents) {
        for (const [name, service] of Object.entries(nodeOf(document['services']))) {
            if (!isNode(service))
                continue;
            const before = merged.get(name) ?? {};
            const keys = Object.keys(service).map((key) => [key, mergeValue(before[key], service[key])]);
            merged.set(name, { ...before, ...Object.fromEntries(keys) });
        }
    }
    return [...merged];
}
function mergeValue(before, after) {
    if (Array.isArray(before) && Array.isArray(after))
        return [...before, ...after];
    return isNode(before) && isNode(after) ? { ...before, ...after } : after;
}
function readService(name, node, directory) {
    const conditions = Object.entries(nodeOf(node['depends_on']));
    return {
        name,
        image: textOf(node['image']),
        build: readBuild(node['build'], directory),
        published: listOf(node['ports']).flatMap(targetOf),
        exposed: listOf(node['expose']).flatMap(portOf),
        environment: readPairs(node['environment']),
        dependsOn: isNode(node['depends_on']) ? Object.keys(node['depends_on']) : listOf(node['depends_on']).map(String),
        waitsFor: conditions.flatMap(([other, how]) => (nodeOf(how)['condition'] === 'service_completed_successfully' ? [other] : [])),
        healthcheck: readHealthcheck(node['healthcheck']),
        command: wordsOf(node['command']),
        aliases: Object.values(nodeOf(node['networks'])).flatMap((network) => listOf(nodeOf(network)['aliases']).map(String)),
        profiles: listOf(node['profiles']).map(String),
    };
}
function readBuild(value, directory) {
    const build = typeof value === 'string' ? { context: value } : nodeOf(value);
    const context = textOf(build['context']) ?? (isNode(value) ? '.' : undefined);
    if (context === undefined || /^[a-z]+:\/\//.test(context))
        return undefined;
    const within = joinPath(directory, context);
    return { context: within, dockerfile: joinPath(within, textOf(build['dockerfile']) ?? 'Dockerfile') };
}
/** `"8080:80"`, `"127.0.0.1:8080:80/tcp"`, `80`, `{ target: 80, published: 8080 }`: the port inside; nothing for UDP. */
function targetOf(value) {
    if (isNode(value))
        return value['protocol'] === 'udp' ? [] : portOf(value['target']);
    const text = interpolate(String(value));
    return text.endsWith('/udp')
        ? []
        : portOf(text
            .replace(/\/tcp$/, '')
            .split(':')
            .at(-1));
}
function portOf(value) {
    const port = Number.parseInt(interpolate(String(value)), 10);
    return port > 0 && port < 65_536 ? [port] : [];
}
function readHealthcheck(value) {
    const check = nodeOf(value);
    const text = wordsOf(check['test']);
    return check['disable'] === true || text === '' || text === 'NONE' ? undefined : text;
}
/** `KEY: value` or `- KEY=value`, with the defaults of `${NAME:-default}` put in. */
function readPairs(value) {
    if (isNode(value))
        return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, interpolate(String(one ?? ''))]));
    const pairs = listOf(value).map((one) => interpolate(String(one)).split(/=(.*)/s, 2));
    return Object.fromEntries(pairs.map(([key = '', one = '']) => [key, one]));
}
/** A text with the defaults of its variables: `${PORT:-8080}` is 8080, and what has no default is empty. */
function interpolate(text) {
    return text.replace(/\$\$|\$\{(\w+)(?::?([-?+])([^}]*))?\}|\$(\w+)/g, (whole, _name, sign, other) => {
        if (whole === '$$')
            return '$';
        return sign === '-' ? (other ?? '') : '';
    });
}
/** A path with `.` and `..` worked out; above the top it stays there. */
function joinPath(directory, path) {
    const parts = [];
    for (const part of `${path.startsWith('/') ? '' : directory}/${path}`.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}
const wordsOf = (value) => (Array.isArray(value) ? value.map(String).join(' ') : (textOf(value) ?? ''));
const isNode = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const nodeOf = (value) => (isNode(value) ? value : {});
const listOf = (value) => (Array.isArray(value) ? value : []);
const textOf = (value) => typeof value === 'string' && value.trim() !== '' ? interpolate(value).trim() : undefined;

;// CONCATENATED MODULE: ./build-bundle/src/init/read-dockerfile.js

/** Reads a Dockerfile line by line; what it does not know it leaves out. */
function readDockerfile(text) {
    const stages = [];
    const defaults = new Map();
    for (const [instruction, rest] of instructionsOf(text)) {
        if (instruction === 'ARG')
            defaults.set(...argument(rest));
        else if (instruction === 'FROM')
            stages.push(stage(rest, defaults));
        else
            stages.at(-1)?.lines.push([instruction, rest]);
    }
    const lines = linesOf(stages, stages.at(-1));
    const last = (name) => lines.findLast(([instruction]) => instruction === name)?.[1];
    const health = last('HEALTHCHECK');
    const exposed = lines.flatMap(([instruction, rest]) => (instruction === 'EXPOSE' ? rest.split(/\s+/) : []));
    return {
        exposed: exposed.filter((one) => !one.endsWith('/udp')).flatMap((one) => Number.parseInt(interpolate(one), 10) || []),
        healthcheck: health === undefined || /^NONE\b/i.test(health) ? undefined : health,
        base: baseOf(stages, stages.at(-1)),
        command: [last('ENTRYPOINT'), last('CMD')].filter((part) => part !== undefined).join(' '),
    };
}
/** Continued lines joined, comments and empty ones left out. */
function instructionsOf(text) {
    const lines = text.split(/\r?\n/).filter((line) => !/^\s*#/.test(line));
    return lines
        .join('\n')
        .replace(/[\\`]\n/g, ' ')
        .split('\n')
        .flatMap((line) => {
        const [, instruction, rest] = /^\s*([A-Za-z]+)\s+(.*\S)\s*$/.exec(line) ?? [];
        return instruction === undefined || rest === undefined ? [] : [[instruction.toUpperCase(), rest]];
    });
}
function argument(rest) {
    const [name = '', value = ''] = rest.split(/=(.*)/s, 2);
    return [name.trim(), value.trim().replace(/^["']|["']$/g, '')];
}
function stage(rest, defaults) {
    const words = rest.split(/\s+/).filter((word) => !word.startsWith('--'));
    const base = (words[0] ?? '').replace(/\$\{?(\w+)\}?/g, (_, name) => defaults.get(name) ?? '');
    const name = /^as$/i.test(words[1] ?? '') ? (words[2] ?? '') : '';
    return { name, base, lines: [] };
}
const parentOf = (stages, of) => stages.slice(0, stages.indexOf(of)).find(({ name }) => name !== '' && name === of.base);
/** Of a stage and the stages it begins from, the oldest first. */
function linesOf(stages, of) {
    return of ? [...linesOf(stages, parentOf(stages, of)), ...of.lines] : [];
}
function baseOf(stages, of) {
    const parent = of && parentOf(stages, of);
    return parent ? baseOf(stages, parent) : of?.base;
}

;// CONCATENATED MODULE: ./build-bundle/src/init/find-compose.js






/** The Compose project and the service under test; undefined where no file builds one. */
function chooseCompose(repository) {
    const project = findProject(repository);
    const choice = project && chooseService(project);
    return choice && { project, choice };
}
/** Everything about the project that a configuration needs. @param within the repository as the service's directory shows it */
function describeCompose(repository, within, manifest, packager, { project, choice: { service, instead } }) {
    const { services } = project;
    const dockerfile = readDockerfile(repository.texts.get(service.build?.dockerfile ?? '') ?? '');
    const stores = services.flatMap((one) => ({ service: one.name, kind: storeKind(one) ?? [] })).filter(hasKind);
    const stubs = services.flatMap((one) => hostsStoodFor(one).map((host) => ({ host, service: one.name })));
    const named = services.map(({ name }) => name);
    const places = [...hostsOfEnvironment(service.environment, named, project.file), ...findOutboundHosts(within)];
    const check = service.healthcheck ?? dockerfile.healthcheck;
    return {
        file: project.file,
        isDefault: project.isDefault,
        override: project.override,
        others: project.others,
        service: service.name,
        context: service.build?.context ?? '',
        instead,
        port: service.published[0] ?? service.exposed[0] ?? dockerfile.exposed[0] ?? portOfCheck(check) ?? numberOf(service.environment['PORT']),
        published: service.published.length > 0,
        health: healthOf(repository, project, service, check),
        hasHealthcheck: check !== undefined,
        stores,
        ...prepareOf(within, manifest, packager, services, service, stores, `${service.command} ${dockerfile.command}`),
        stubs,
        standIns: services.filter((one) => roleOf(one) === 'stand-in' && hostsStoodFor(one).length === 0).map(({ name }) => name),
        outbound: withoutStubs(places, stubs.map(({ host }) => host)),
        notes: project.notes,
    };
}
const hasKind = (store) => typeof store.kind === 'string';
function prepareOf(within, manifest, packager, services, service, stores, command) {
    const { migrate, seed } = findDataCommands(within, manifest, packager);
    const job = services.find(({ name }) => service.waitsFor.includes(name) && /migrat|flyway|liquibase|init|setup|seed/.test(name));
    const migratesItself = job?.name ?? (/migrat/.test(command) ? service.name : undefined);
    if (stores.length === 0)
        return { migratesItself, seeded: true };
    const steps = [migratesItself === undefined ? migrate : undefined, seed].filter((step) => step !== undefined);
    const prepare = steps.length === 0 ? undefined : { text: steps.map(({ text }) => text).join(' && '), from: steps.map(({ from }) => from).join(', ') };
    return { prepare, migratesItself, seeded: seed !== undefined };
}
const CHECKED = /https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\]|\$\{?HOSTNAME\}?)(?::(\d+|\$\{?\w+\}?))?(\/[\w./~%-]*)/;
const portOfCheck = (check) => numberOf(CHECKED.exec(check ?? '')?.[1]);
const numberOf = (text) => (/^\d{2,5}$/.test(text ?? '') ? Number(text) : undefined);
function healthOf({ texts }, { file }, service, check) {
    const path = CHECKED.exec(check ?? '')?.[2];
    if (path === undefined || path === '/')
        return undefined;
    const place = service.healthcheck === undefined ? (service.build?.dockerfile ?? 'Dockerfile') : file;
    const text = texts.get(place) ?? '';
    return { path, at: (0,init_repository/* locate */.x5)(place, text, Math.max(0, text.indexOf(path))) };
}
function withoutStubs(places, stubbed) {
    const seen = new Set(stubbed);
    return places.filter(({ host }) => !seen.has(host) && seen.add(host));
}

;// CONCATENATED MODULE: ./build-bundle/src/init/mounts.js

const IMPORT = /(?:import\s+(?:\*\s+as\s+)?\{?\s*([\w$]+)[^'"\n]*?from\s*|(?:const|let|var)\s+\{?\s*([\w$]+)[^=\n]*=\s*(?:await\s+)?(?:require|import)\s*\(\s*)['"](\.{1,2}\/[^'"]+)['"]/g;
const USE = /(?<![\w$])([\w$]+)\s*\.\s*(?:use|register|route)\s*\(\s*(?:(['"`])(\/[^'"`\n$]*)\2\s*,\s*)?([^;\n]*)/g;
const INLINE = /(?:require|import)\s*\(\s*['"](\.{1,2}\/[^'"]+)['"]/;
const OPTION = /prefix\s*:\s*(['"`])(\/[^'"`\n$]*)\1/;
/** Reads where the routers of a repository are mounted: `app.use('/api', router)`, `fastify.register(routes, { prefix: '/api' })`, over files. */
function findMounts({ texts }) {
    const mounts = new Map();
    for (const [file, text] of texts) {
        if (!(0,init_repository/* isScript */.Kh)(file))
            continue;
        const imports = readImports(file, text, texts);
        for (const [, receiver = '', , path = '', rest = ''] of text.matchAll(USE)) {
            const prefix = path === '' ? (OPTION.exec(rest)?.[2] ?? '') : path;
            const mount = { file, receiver, prefix: prefix.replace(/\/$/, '') };
            for (const target of targetsOf(rest, file, imports, texts)) {
                // `app.use(routes(app))` mounts no app under itself
                if (target !== `${file}#${receiver}` && !mounts.has(target))
                    mounts.set(target, mount);
            }
        }
    }
    return (file, receiver) => prefixOf(file, receiver, mounts, new Set());
}
/** A router of the same file is `FILE#NAME`, one of another file is `FILE`. */
function prefixOf(file, receiver, mounts, seen) {
    const local = `${file}#${receiver}`;
    const key = mounts.has(local) ? local : file;
    const mount = mounts.get(key);
    if (!mount || seen.has(key))
        return '';
    seen.add(key);
    return prefixOf(mount.file, mount.receiver, mounts, seen) + mount.prefix;
}
function targetsOf(rest, file, imports, texts) {
    const inline = INLINE.exec(rest)?.[1];
    const required = inline === undefined ? undefined : resolveImport(file, inline, texts);
    if (required !== undefined)
        return [required];
    return [...rest.matchAll(/(?<![\w$.'"`/])[A-Za-z_$][\w$]*/g)].map(([name]) => imports.get(name) ?? `${file}#${name}`);
}
function readImports(file, text, texts) {
    const imports = new Map();
    for (const [, imported, required, source = ''] of text.matchAll(IMPORT)) {
        const target = resolveImport(file, source, texts);
        const name = imported ?? required;
        if (target !== undefined && name !== undefined)
            imports.set(name, target);
    }
    return imports;
}
/** The file a relative import means, with the usual endings; TypeScript files are imported as `.js`. */
function resolveImport(from, source, texts) {
    const parts = from.split('/').slice(0, -1);
    for (const part of source.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    const path = parts.join('/');
    const bare = path.replace(/\.[cm]?js$/, '');
    const endings = ['.js', '.ts', '.mjs', '.cjs', '.mts', '/index.js', '/index.ts'];
    return [path, ...endings.flatMap((ending) => [path + ending, bare + ending])].find((candidate) => texts.has(candidate));
}

;// CONCATENATED MODULE: ./build-bundle/src/init/routes.js


const MOST_ROUTES = 300;
/** `axios.get('/x', ...)` calls a service; it does not serve. */
const CLIENTS = /^(?:axios|https?|request|supertest|agent|client|got|ky|fetch|cache|cy|page|map|headers|params|redis|store|sessionStorage|localStorage|\$http)$|(?:Client|Cache|Agent)$/i;
const LITERAL = String.raw `(['"\`])(\/[^'"\`\s$]*)`;
const HANDLER = new RegExp(String.raw `(?<![\w$])([A-Za-z_$][\w$]*)\s*\.\s*(?:get|all)\s*(?:<[^>(]*>)?\(\s*${LITERAL}\2\s*,`, 'g');
const HANDLER_LIST = /(?<![\w$])([A-Za-z_$][\w$]*)\s*\.\s*(?:get|all)\s*\(\s*\[([^\]]*)\]\s*,/g;
const CHAINED = new RegExp(String.raw `(?<![\w$])([A-Za-z_$][\w$]*)\s*\.\s*route\s*\(\s*${LITERAL}\2\s*\)\s*(?=[\s\S]{0,300}?\.get\s*\()`, 'g');
const OBJECT = new RegExp(String.raw `method\s*:\s*\[?\s*['"\`]GET['"\`][^}]{0,80}?\b(?:url|path)\s*:\s*${LITERAL}\1`, 'g');
const COMPARED = new RegExp(String.raw `(?:\burl|[pP]athname|\bpath)\s*={2,3}\s*${LITERAL}\1`, 'g');
const CASE = new RegExp(String.raw `\bcase\s+${LITERAL}\1\s*:`, 'g');
const TABLE = /['"`]GET (\/[^'"`\s$]*)['"`]/g;
const CONTROLLER = /@Controller\s*\(\s*(?:['"`]([^'"`$]*)['"`])?/;
const DECORATED = /@Get\s*\(\s*(?:['"`]([^'"`$]*)['"`])?\s*\)/g;
/** The routes that the source of a service names, each once, in the order of files and lines. Only literals are seen; at most 300. */
function findRoutes(repository) {
    const prefixOf = findMounts(repository);
    const found = new Map();
    for (const [file, text] of repository.texts) {
        if (!(0,init_repository/* isScript */.Kh)(file))
            continue;
        for (const [path, index] of literalsOf(file, text, prefixOf)) {
            for (const usable of normalise(path)) {
                if (!found.has(usable) && found.size < MOST_ROUTES)
                    found.set(usable, { path: usable, at: (0,init_repository/* locate */.x5)(file, text, index) });
            }
        }
    }
    return [...found.values()];
}
function literalsOf(file, text, prefixOf) {
    const found = [];
    for (const pattern of [HANDLER, CHAINED]) {
        for (const match of text.matchAll(pattern)) {
            const [, receiver = '', , path = ''] = match;
            if (!CLIENTS.test(receiver))
                found.push([join(prefixOf(file, receiver), path), match.index]);
        }
    }
    for (const match of text.matchAll(HANDLER_LIST)) {
        const [, receiver = '', list = ''] = match;
        const paths = [...list.matchAll(/['"`](\/[^'"`\s$]*)['"`]/g)].map(([, path = '']) => path);
        if (!CLIENTS.test(receiver))
            found.push(...paths.map((path) => [join(prefixOf(file, receiver), path), match.index]));
    }
    for (const match of text.matchAll(OBJECT))
        found.push([join(prefixOf(file, ''), match[2] ?? ''), match.index]);
    for (const pattern of [COMPARED, CASE])
        for (const match of text.matchAll(pattern))
            found.push([match[2] ?? '', match.index]);
    for (const match of text.matchAll(TABLE))
        found.push([match[1] ?? '', match.index]);
    return [...found, ...decoratedIn(text)].sort(([, a], [, b]) => a - b);
}
/** NestJS and its like: the controller's prefix and the method's own path. */
function decoratedIn(text) {
    const controller = CONTROLLER.exec(text);
    if (!controller)
        return [];
    const prefix = `/${controller[1] ?? ''}`.replace(/\/+$/, '');
    return [...text.matchAll(DECORATED)].map((match) => [join(prefix, `/${match[1] ?? ''}`), match.index]);
}
/** `/` under a prefix is the prefix itself. */
function join(prefix, path) {
    const whole = `${prefix}${path}`.replace(/\/{2,}/g, '/');
    return prefix !== '' && whole.length > 1 ? whole.replace(/\/$/, '') : whole;
}
/** Writes parameters as `:name`; an optional one gives the route without it; wildcards and patterns give nothing. */
function normalise(path) {
    const plain = path
        .replace(/\{(\w+)\??\}/g, ':$1')
        .replace(/\[(\w+)\]/g, ':$1')
        .replace(/(:\w+)\((?:[^()]*)\)/g, '$1');
    const shortened = plain.replace(/\/:\w+\?/g, '') || '/';
    return /[*()?+#{}[\]\\|<>]/.test(shortened) ? [] : [shortened];
}
/** Whether a route has a parameter that must be filled before it can be asked for. */
const hasParameters = (path) => /\/:\w/.test(path);

;// CONCATENATED MODULE: ./build-bundle/src/init/health.js


/** The likelier to mean "ready to serve" first. */
const health_NAMES = [
    'readyz',
    'ready',
    'readiness',
    'healthz',
    'health',
    'healthcheck',
    'health-check',
    '_health',
    'livez',
    'live',
    'liveness',
    'status',
    'ping',
    'up',
];
/** The health path among the routes found, else among the literals of any source. */
function findHealth(repository, routes) {
    const plain = routes.filter(({ path }) => !hasParameters(path));
    for (const name of health_NAMES) {
        const route = plain
            .filter(({ path }) => path.split('/').at(-1)?.toLowerCase() === name)
            .sort((a, b) => a.path.length - b.path.length)[0];
        if (route)
            return route;
    }
    return findLiteral(repository, health_NAMES.slice(0, -3));
}
function findLiteral({ texts }, names) {
    const pattern = new RegExp(`['"\`](/(?:[\\w-]+/){0,3}(${names.join('|')}))/?['"\`]`);
    for (const [path, text] of texts) {
        if (!(0,init_repository/* isSource */.__)(path))
            continue;
        const match = pattern.exec(text);
        // In a script a literal outside of a route is likelier the address of somebody else.
        if (match?.[1] !== undefined && !((0,init_repository/* isScript */.Kh)(path) && /fetch|axios|request/.test(lineOf(text, match.index))))
            return { path: match[1], at: (0,init_repository/* locate */.x5)(path, text, match.index) };
    }
    return undefined;
}
const lineOf = (text, index) => text.slice(text.lastIndexOf('\n', index) + 1, (text.indexOf('\n', index) + 1 || text.length + 1) - 1);

;// CONCATENATED MODULE: ./build-bundle/src/init/login-endpoint.js


const PATH = /(?:^|\/)(?:log-?in|sign-?in|authenticate|auth\/token|oauth\/token|token|sessions?)\/?$/i;
const PASSWORD = /^(?:password|passwd|passphrase|pass|secret|pin)$/i;
const TOKEN = /^(?:(?:access|id|auth|bearer)?[_-]?token|jwt)$/i;
const FROM_SOURCE = /['"`](?:POST )?(\/(?:[\w-]+\/){0,3}(?:log-?in|sign-?in|authenticate))\/?['"`]/gi;
/** The login that an OpenAPI document describes, else one whose path stands in the source. */
function findLogin(repository) {
    for (const [file, text] of repository.texts) {
        const found = (0,init_repository/* isOpenApi */.XC)(file) ? loginOf(file, text) : undefined;
        if (found)
            return found;
    }
    return loginInSource(repository);
}
function loginOf(file, text) {
    const document = login_endpoint_readDocument(text);
    for (const [path, item] of Object.entries(login_endpoint_nodeOf(document['paths']))) {
        const operation = login_endpoint_nodeOf(login_endpoint_nodeOf(item)['post']);
        if (!PATH.test(path) || Object.keys(operation).length === 0)
            continue;
        const request = contentOf(follow(document, operation['requestBody']));
        const fields = propertiesOf(document, request.schema);
        if (!fields.some(([name]) => PASSWORD.test(name)))
            continue;
        const answers = Object.entries(login_endpoint_nodeOf(operation['responses'])).filter(([status]) => status.startsWith('2'));
        const token = answers
            .flatMap(([, answer]) => propertiesOf(document, contentOf(follow(document, answer)).schema))
            .find(([name]) => TOKEN.test(name));
        return {
            path: basePath(document) + path,
            at: (0,init_repository/* locate */.x5)(file, text, Math.max(0, text.indexOf(path))),
            fields: fields.map(([name]) => name),
            accounts: accountsOf(document, request.examples, fields),
            form: request.form,
            token: token?.[0],
        };
    }
    return undefined;
}
function loginInSource({ texts }) {
    for (const [file, text] of texts) {
        if (!(0,init_repository/* isSource */.__)(file))
            continue;
        for (const match of text.matchAll(FROM_SOURCE)) {
            const near = text.slice(Math.max(0, match.index - 40), match.index);
            if (/post\W*$|['"`]POST['"`]\s*,\s*$/i.test(near) || /['"`]POST /i.test(match[0]))
                return { path: match[1] ?? '/login', at: (0,init_repository/* locate */.x5)(file, text, match.index), fields: [], accounts: [], form: false };
        }
    }
    return undefined;
}
function login_endpoint_readDocument(text) {
    try {
        return login_endpoint_nodeOf((0,dist/* parse */.qg)(text, { maxAliasCount: 100, logLevel: 'silent' }));
    }
    catch {
        return {};
    }
}
/** The schema of the JSON content, else of the form. */
function contentOf(message) {
    const content = login_endpoint_nodeOf(login_endpoint_nodeOf(message)['content']);
    const media = content['application/json'] ?? content['application/x-www-form-urlencoded'] ?? Object.values(content)[0];
    const form = content['application/json'] === undefined && content['application/x-www-form-urlencoded'] !== undefined;
    const { schema, example, examples } = login_endpoint_nodeOf(media);
    return { schema, examples: [...(example === undefined ? [] : [example]), ...Object.values(login_endpoint_nodeOf(examples))], form };
}
function propertiesOf(document, schema, depth = 0) {
    const node = login_endpoint_nodeOf(follow(document, schema));
    const parts = depth < 4 && Array.isArray(node['allOf']) ? node['allOf'] : [];
    const inherited = parts.flatMap((part) => propertiesOf(document, part, depth + 1));
    return [
        ...inherited,
        ...Object.entries(login_endpoint_nodeOf(node['properties'])).map(([name, one]) => [name, login_endpoint_nodeOf(follow(document, one))]),
    ];
}
/** The examples of the whole request, else one account of the examples of its fields. */
function accountsOf(document, examples, fields) {
    const texts = (value) => Object.fromEntries(fields.flatMap(([name]) => (isPlain(value[name]) ? [[name, String(value[name])]] : [])));
    const whole = examples.map((one) => login_endpoint_nodeOf(follow(document, one))).map((one) => texts('value' in one ? login_endpoint_nodeOf(one['value']) : one));
    const given = whole.filter((one) => Object.keys(one).length > 0);
    if (given.length > 0)
        return given;
    const single = Object.fromEntries(fields.flatMap(([name, schema]) => (exampleOf(schema) === undefined ? [] : [[name, exampleOf(schema) ?? '']])));
    return Object.keys(single).length > 0 ? [single] : [];
}
const isPlain = (value) => typeof value === 'string' || typeof value === 'number';
function exampleOf(schema) {
    const value = schema['example'] ?? (Array.isArray(schema['examples']) ? schema['examples'][0] : undefined) ?? schema['default'];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
function basePath(document) {
    const servers = document['servers'];
    const url = Array.isArray(servers) ? login_endpoint_nodeOf(servers[0])['url'] : undefined;
    if (typeof url !== 'string' || url.includes('{'))
        return '';
    return (URL.parse(url, 'http://service')?.pathname ?? '').replace(/\/$/, '');
}
/** A `$ref` within the same document; anything else as it is. */
function follow(document, value) {
    const ref = login_endpoint_nodeOf(value)['$ref'];
    if (typeof ref !== 'string' || !ref.startsWith('#/'))
        return value;
    return ref
        .slice(2)
        .split('/')
        .reduce((at, key) => login_endpoint_nodeOf(at)[key], document);
}
const login_endpoint_nodeOf = (value) => (value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {});

// EXTERNAL MODULE: ./build-bundle/src/init/openapi-requests.js
var openapi_requests = __webpack_require__(24656);
;// CONCATENATED MODULE: ./build-bundle/src/init/other-languages.js
const hasPath = ({ paths }, path) => paths.includes(path);
const other_languages_textOf = (repository, ...names) => names
    .map((name) => repository.texts.get(name) ?? '')
    .join('\n')
    .toLowerCase();
const LANGUAGES = [
    {
        language: 'Python',
        markers: [/^requirements\.txt$/, /^pyproject\.toml$/, /^Pipfile$/, /^setup\.py$/, /^manage\.py$/],
        guess: guessPython,
    },
    {
        language: 'Go',
        markers: [/^go\.mod$/],
        guess: () => ({ build: 'go build -o .foreshadow-service .', command: './.foreshadow-service', from: 'go.mod' }),
    },
    { language: 'Java', markers: [/^pom\.xml$/, /^build\.gradle(?:\.kts)?$/], guess: guessJava },
    { language: 'Ruby', markers: [/^Gemfile$/], guess: guessRuby },
    {
        language: 'Rust',
        markers: [/^Cargo\.toml$/],
        guess: () => ({ build: 'cargo build --release', command: 'cargo run --release', from: 'Cargo.toml' }),
    },
    {
        language: '.NET',
        markers: [/\.(?:sln|csproj)$/],
        guess: () => ({
            build: 'dotnet build -c Release',
            command: 'dotnet run -c Release --no-build --urls http://127.0.0.1:{{port}}',
            from: 'the project file',
        }),
    },
    { language: 'PHP', markers: [/^composer\.json$/, /^index\.php$/], guess: guessPhp },
];
/** What the files of a repository without `package.json` suggest; undefined where none of the known languages is there. */
function guessOtherLanguage(repository) {
    const found = LANGUAGES.find(({ markers }) => markers.some((marker) => repository.paths.some((path) => marker.test(path))));
    if (!found)
        return undefined;
    const { build, command, from } = found.guess(repository);
    return { language: found.language, ...(build === undefined ? {} : { build }), command: { text: command, from, certain: false } };
}
function guessPython(repository) {
    const wanted = other_languages_textOf(repository, 'requirements.txt', 'pyproject.toml');
    const install = hasPath(repository, 'requirements.txt') ? 'pip install -r requirements.txt' : 'pip install .';
    const file = ['main.py', 'app.py', 'server.py', 'app/main.py', 'src/main.py', 'wsgi.py'].find((path) => hasPath(repository, path)) ?? 'main.py';
    const module = file.replace(/\.py$/, '').replaceAll('/', '.');
    const build = `python3 -m venv .venv && .venv/bin/${install}`;
    if (hasPath(repository, 'manage.py'))
        return { build, command: '.venv/bin/python manage.py runserver --noreload {{port}}', from: 'manage.py' };
    if (/fastapi|uvicorn|starlette/.test(wanted))
        return { build, command: `.venv/bin/uvicorn ${module}:app --port {{port}}`, from: `uvicorn and ${file}` };
    if (/flask/.test(wanted))
        return { build, command: `.venv/bin/flask --app ${module} run --port {{port}}`, from: `Flask and ${file}` };
    return { build, command: `.venv/bin/python ${file}`, from: file };
}
function guessJava(repository) {
    const maven = hasPath(repository, 'pom.xml');
    const wrapper = maven ? hasPath(repository, 'mvnw') : hasPath(repository, 'gradlew');
    const tool = maven ? (wrapper ? './mvnw' : 'mvn') : wrapper ? './gradlew' : 'gradle';
    return maven
        ? { build: `${tool} -q -DskipTests package`, command: 'java -jar target/*.jar --server.port={{port}}', from: 'pom.xml' }
        : { build: `${tool} -q bootJar`, command: 'java -jar build/libs/*.jar --server.port={{port}}', from: 'the Gradle build' };
}
function guessRuby(repository) {
    const rails = hasPath(repository, 'bin/rails');
    return {
        build: 'bundle install',
        command: rails ? 'bin/rails server -p {{port}}' : 'bundle exec rackup -p {{port}}',
        from: rails ? 'bin/rails' : 'Gemfile',
    };
}
function guessPhp(repository) {
    const build = hasPath(repository, 'composer.json') ? { build: 'composer install --no-interaction' } : {};
    return {
        ...build,
        command: `php -S 127.0.0.1:{{port}}${hasPath(repository, 'index.php') ? '' : ' -t public'}`,
        from: 'PHP and its built-in server',
    };
}

;// CONCATENATED MODULE: ./build-bundle/src/init/package-commands.js
/** The package manager by its lock file, else by `packageManager`, else npm. */
function findPackageManager(repository, manifest) {
    const has = (name) => repository.paths.includes(name);
    const need = (text, from) => manifest.dependencies.size > 0 ? { install: { text, from } } : {};
    const berry = has('.yarnrc.yml');
    if (has('pnpm-lock.yaml'))
        return { name: 'pnpm', corepack: true, ...need('pnpm install --frozen-lockfile', 'pnpm-lock.yaml') };
    if (has('yarn.lock')) {
        return { name: 'yarn', corepack: berry, ...need(`yarn install ${berry ? '--immutable' : '--frozen-lockfile'}`, 'yarn.lock') };
    }
    const bunLock = ['bun.lock', 'bun.lockb'].find(has);
    if (bunLock !== undefined)
        return { name: 'bun', corepack: false, ...need('bun install --frozen-lockfile', bunLock) };
    const npmLock = ['package-lock.json', 'npm-shrinkwrap.json'].find(has);
    if (npmLock !== undefined)
        return { name: 'npm', corepack: false, ...need('npm ci', npmLock) };
    const name = ['pnpm', 'yarn', 'bun'].find((known) => manifest.packageManager?.startsWith(`${known}@`)) ?? 'npm';
    const text = name === 'npm' ? 'npm install --no-audit --no-fund' : `${name} install`;
    return { name, corepack: name === 'pnpm' || name === 'yarn', ...need(text, 'package.json; there is no lock file') };
}
const START_SCRIPTS = ['start:prod', 'start:production', 'start', 'serve'];
const START_FILES = [
    'server.js',
    'index.js',
    'app.js',
    'main.js',
    'server.mjs',
    'index.mjs',
    'src/server.js',
    'src/index.js',
    'src/app.js',
    'src/main.js',
];
/** How the service is started: a script, else `main`, else a file of a usual name. */
function findStart(repository, manifest, { name }) {
    const script = START_SCRIPTS.find((candidate) => manifest.scripts[candidate] !== undefined);
    if (script !== undefined)
        return { ...startScript(script, manifest, name), certain: true };
    const main = manifest.main?.replace(/^\.\//, '');
    if (main !== undefined && repository.paths.includes(main))
        return { text: `node ${main}`, from: 'main of package.json', certain: true };
    const file = START_FILES.find((candidate) => repository.paths.includes(candidate));
    if (file !== undefined)
        return { text: `node ${file}`, from: `the file ${file}`, certain: true };
    return { text: 'node server.js', from: 'a guess: package.json names no start script and no main', certain: false };
}
/** `node FILE` is run as it stands: a package manager around every arm would be measured along with it. A watcher would restart arms at will. */
function startScript(script, manifest, packager) {
    const body = (manifest.scripts[script] ?? '').trim();
    const hooked = manifest.scripts[`pre${script}`] !== undefined || manifest.scripts[`post${script}`] !== undefined;
    const plain = /^(?:node|nodemon)((?: --?[\w=./:-]+)* [\w./@-]+)$/.exec(body);
    const from = `scripts.${script} of package.json`;
    if (plain && !hooked)
        return { text: `node${(plain[1] ?? '').replace(/ --watch(?:-path=\S+)?(?= )/g, '')}`, from };
    return { text: script === 'start' ? `${packager} start` : `${packager} run ${script}`, from };
}
/** The build script, where there is one. */
function findBuild(manifest, { name }) {
    return manifest.scripts['build'] === undefined ? undefined : { text: `${name} run build`, from: 'scripts.build of package.json' };
}
const E2E_SCRIPT = /^(?:(?:test[:-])?(?:e2e|end-to-end|cypress|playwright|integration|api)(?:[:-](?:ci|run|headless))?|cypress:run|cy:run)$/;
/** These wait for a person. */
const INTERACTIVE = /cypress open|--ui\b|--watch\b|--headed\b|--debug\b|codegen/;
/** The command of the end-to-end tests: a script, else the runner whose configuration lies there. */
function findEndToEnd({ paths }, manifest, { name }) {
    const script = Object.keys(manifest.scripts).find((key) => E2E_SCRIPT.test(key) && !INTERACTIVE.test(manifest.scripts[key] ?? ''));
    if (script !== undefined) {
        const command = `${name} run ${script}`;
        return { text: forCypress(command, manifest.scripts[script] ?? ''), from: `scripts.${script} of package.json` };
    }
    const config = (tool) => paths.find((path) => new RegExp(`^${tool}\\.config\\.[cm]?[jt]s$`).test(path));
    const playwright = manifest.dependencies.has('@playwright/test') ? config('playwright') : undefined;
    if (playwright !== undefined)
        return { text: 'npx --no playwright test', from: playwright };
    const cypress = manifest.dependencies.has('cypress') ? config('cypress') : undefined;
    return cypress === undefined ? undefined : { text: forCypress('npx --no cypress run', 'cypress'), from: cypress };
}
/** Cypress reads its own variable. */
const forCypress = (command, body) => /\bcypress\b/.test(body) ? `CYPRESS_BASE_URL="$BASE_URL" ${command}` : command;

;// CONCATENATED MODULE: ./build-bundle/src/init/package-manifest.js
/** The repository's `package.json`; undefined where there is none or it cannot be understood. */
function readManifest({ texts }) {
    const text = texts.get('package.json');
    if (text === undefined)
        return undefined;
    try {
        return toManifest(JSON.parse(text.replace(/^\uFEFF/, '')));
    }
    catch {
        return undefined;
    }
}
function toManifest(value) {
    if (!isRecord(value))
        return undefined;
    const scripts = Object.entries(recordOf(value['scripts'])).filter((entry) => typeof entry[1] === 'string');
    const names = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((key) => Object.keys(recordOf(value[key])));
    return {
        name: package_manifest_textOf(value['name']),
        main: package_manifest_textOf(value['main']),
        packageManager: package_manifest_textOf(value['packageManager']),
        nodeVersion: package_manifest_textOf(recordOf(value['engines'])['node']),
        scripts: Object.fromEntries(scripts),
        dependencies: new Set(names),
    };
}
const isRecord = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const recordOf = (value) => (isRecord(value) ? value : {});
const package_manifest_textOf = (value) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined);

;// CONCATENATED MODULE: ./build-bundle/src/init/port-use.js

const VARIABLE = /process\.env\s*(?:\?\.|\.)\s*PORT\b|process\.env\s*\[\s*['"`]PORT['"`]\s*\]|\{[^}]*\bPORT\b[^}]*\}\s*=\s*process\.env|\benv\.PORT\b/;
const LISTENS = /\.listen\s*\(\s*(?:\{\s*[^}]*?\bport\s*:\s*)?(\d{2,5})\b/;
const LISTENS_NAMED = /\.listen\s*\(\s*(?:\{\s*[^}]*?\bport\s*:\s*)?([A-Za-z_$][\w$]*)\s*[,)}]/;
/** Servers that read PORT by themselves. */
const READERS = ['next', 'nuxt', 'react-scripts', '@strapi/strapi', 'probot', 'fastify-cli'];
/** Whether the code reads `PORT`, and where not, which port it listens on. */
function findPortUse({ texts }, manifest) {
    const scripts = [...texts].filter(([path]) => (0,init_repository/* isScript */.Kh)(path));
    for (const [path, text] of scripts) {
        const match = VARIABLE.exec(text);
        if (match)
            return { kind: 'variable', at: (0,init_repository/* locate */.x5)(path, text, match.index) };
    }
    if (READERS.some((name) => manifest?.dependencies.has(name)))
        return { kind: 'variable' };
    for (const [path, text] of scripts) {
        const fixed = fixedIn(text);
        if (fixed)
            return { kind: 'fixed', port: fixed.port, at: (0,init_repository/* locate */.x5)(path, text, fixed.index) };
    }
    return { kind: 'unknown' };
}
/** `listen(3000)`, or `listen(port)` with `port = 3000` in the same file. */
function fixedIn(text) {
    const literal = LISTENS.exec(text);
    if (literal)
        return { port: Number(literal[1]), index: literal.index };
    const named = LISTENS_NAMED.exec(text);
    if (!named)
        return undefined;
    const name = (named[1] ?? '').replaceAll('$', '\\$');
    const value = new RegExp(`(?<![\\w$.])${name}\\s*=\\s*(\\d{2,5})\\b`).exec(text);
    return value ? { port: Number(value[1]), index: value.index } : undefined;
}

;// CONCATENATED MODULE: ./build-bundle/src/init/detect.js












const FRAMEWORKS = ['express', 'fastify', 'koa', '@hapi/hapi', '@nestjs/core', 'hono', 'next', 'nuxt', 'restify', 'polka'];
/** Looks at a repository. Pure: the same files give the same answer. */
function detect(repository) {
    const chosen = chooseCompose(repository);
    const within = chosen ? withShared(repository, chosen.choice.service.build?.context ?? '') : repository;
    const found = detectService(within);
    const containers = repository.paths.filter(init_repository/* isContainerFile */.Mw).slice(0, 10);
    const stores = (findProject(repository)?.services ?? []).flatMap((service) => (storeKind(service) === undefined ? [] : [service.name]));
    if (!chosen)
        return { ...found, containers, stores };
    const compose = describeCompose(repository, within, readManifest(within), found.packageManager?.name ?? 'npm', chosen);
    const named = readManifest(within)?.name === undefined ? nameOf(repository, compose) : found.service;
    const endToEnd = endToEndOf(repository, compose) ?? found.endToEnd;
    return { ...found, service: named, health: compose.health ?? found.health, containers, stores: [], compose, endToEnd, packages: [] };
}
/** A part of the repository, with the descriptions of the whole where it has none of its own. */
function withShared(repository, context) {
    const within = (0,init_repository/* narrowTo */.ni)(repository, context);
    if (within === repository || within.paths.some(init_repository/* isOpenApi */.XC))
        return within;
    const shared = [...repository.texts].filter(([path]) => (0,init_repository/* isOpenApi */.XC)(path));
    return { ...within, texts: new Map([...within.texts, ...shared]) };
}
/** A service `api` in `services/api` is called by its directory or name; one in the top by the repository. */
function nameOf(repository, { context, service }) {
    return context === '' ? repository.name : service;
}
/** Tests of the whole repository come before those of the service's own directory, which have to be started there. */
function endToEndOf(repository, { context }) {
    const search = (part) => {
        const manifest = readManifest(part);
        return manifest && findEndToEnd(part, manifest, findPackageManager(part, manifest));
    };
    const own = context === '' ? undefined : search((0,init_repository/* narrowTo */.ni)(repository, context));
    return search(repository) ?? (own && { text: `cd '${context}' && ${own.text}`, from: `${own.from} in ${context}` });
}
function detectService(repository) {
    const manifest = readManifest(repository);
    const routes = findRoutes(repository);
    const openApi = (0,openapi_requests.findOpenApi)(repository);
    const common = {
        service: (manifest?.name ?? repository.name).replace(/^@[^/]*\//, '') || 'service',
        routes,
        health: findHealth(repository, routes),
        openApi,
        login: findLogin(repository),
    };
    const start = manifest && detectNode(repository, manifest);
    const guess = start?.command.certain ? undefined : guessOtherLanguage(repository);
    if (start && !guess)
        return { ...common, ...start };
    return {
        ...common,
        language: guess?.language ?? 'unknown',
        frameworks: [],
        build: guess?.build === undefined ? [] : [{ text: guess.build, from: guess.command.from }],
        command: guess?.command ?? { text: 'node server.js', from: 'a guess: nothing here says how the service is started', certain: false },
        port: /\{\{port\}\}/.test(guess?.command.text ?? '') ? { kind: 'variable' } : { kind: 'unknown' },
        packages: packagesOf(repository),
    };
}
function detectNode(repository, manifest) {
    const packageManager = findPackageManager(repository, manifest);
    const command = findStart(repository, manifest, packageManager);
    const build = [packageManager.install, findBuild(manifest, packageManager)].filter((step) => step !== undefined);
    const versionFile = ['.nvmrc', '.node-version'].find((name) => repository.paths.includes(name));
    return {
        language: 'Node.js',
        frameworks: FRAMEWORKS.filter((name) => manifest.dependencies.has(name)),
        packageManager,
        build,
        command,
        endToEnd: findEndToEnd(repository, manifest, packageManager),
        port: findPortUse(repository, manifest),
        nodeVersionFile: versionFile ?? (manifest.nodeVersion === undefined ? undefined : 'package.json'),
        packages: command.certain ? [] : packagesOf(repository),
    };
}
function packagesOf({ paths }) {
    return paths
        .filter((path) => path.endsWith('/package.json'))
        .map((path) => path.slice(0, -'/package.json'.length))
        .slice(0, 20);
}

;// CONCATENATED MODULE: ./build-bundle/src/init/next-steps.js


/** What to do next, one sentence each, in order. */
function describeNext({ detected, files, recorded, ignored, dryRun, action }) {
    if (dryRun)
        return ['run `foreshadow init` without --dry-run to write these files and make the recording'];
    const next = [];
    const ours = files.filter(({ action: done }) => done !== 'kept').map(({ path }) => path);
    if (!detected.compose && !detected.command.certain)
        next.push('check `command` and `build` in foreshadow.yml');
    if (detected.compose && detected.compose.port === undefined)
        next.push('check `environment.port` in foreshadow.yml');
    if (!recorded)
        next.push(`make a recording: ${recordLine(detected)}`);
    if (!detected.compose && detected.port.kind === 'fixed')
        next.push(`let the service listen on process.env.PORT instead of ${detected.port.port}`);
    if (recorded)
        next.push('try it: change something, then `foreshadow run` (the machine is checked by `foreshadow doctor`)');
    if (ours.some((path) => path.endsWith('workflows/foreshadow.yml')) && action === DEFAULT_ACTION)
        next.push('write the account that hosts Foreshadow in the place of OWNER in the workflow');
    if (ours.length > 0)
        next.push(`commit: git add ${ours.join(' ')}`);
    if (ignored)
        next.push(`git ignores the recording: git add --force ${RECORDING}`);
    next.push('open a pull request: the verdict appears as a comment; once you trust it, set `enforce: hold`');
    return next;
}
/** A line that can be pasted once the service runs. */
function recordLine({ endToEnd, port, compose }) {
    const own = compose ? compose.port : port.kind === 'fixed' ? port.port : undefined;
    const target = `http://127.0.0.1:${own ?? 3000}`;
    const how = endToEnd ? ` --while '${endToEnd.text}'` : '';
    return `${compose ? '`docker compose up --build --wait`' : 'start the service'}, then \`foreshadow record --target ${target}${how} --out ${RECORDING}\`${endToEnd ? '' : ', use it through the address printed, and interrupt'}`;
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./build-bundle/src/environment/arm-command.js
var arm_command = __webpack_require__(38454);
// EXTERNAL MODULE: ./build-bundle/src/traffic/recorders/record-while.js + 3 modules
var record_while = __webpack_require__(2568);
;// CONCATENATED MODULE: ./build-bundle/src/init/ask.js

const MOST_BYTES = 1024 * 1024;
/** An answer that takes longer, or never ends (an event stream), is not for a first recording. */
const TIMEOUT_MS = 3_000;
/** One GET; undefined where there was no whole answer in time. @throws the signal's reason when aborted */
async function ask({ origin, path, headers, agent, signal }) {
    signal.throwIfAborted();
    const deadline = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
    const answer = await new Promise((resolve) => {
        const outgoing = (0,external_node_http_.request)(`${origin}${path}`, { agent, headers, signal: deadline }, (incoming) => {
            const chunks = [];
            let size = 0;
            incoming.on('data', (chunk) => {
                if (size < MOST_BYTES)
                    chunks.push(chunk);
                size += chunk.length;
            });
            incoming.on('error', () => resolve(undefined));
            incoming.on('end', () => resolve({
                status: incoming.statusCode ?? 0,
                contentType: incoming.headers['content-type'] ?? '',
                location: incoming.headers.location,
                setCookies: incoming.headers['set-cookie'] ?? [],
                body: Buffer.concat(chunks).toString('utf8'),
            }));
        });
        outgoing.on('error', () => resolve(undefined));
        outgoing.end();
    });
    signal.throwIfAborted();
    return answer;
}

;// CONCATENATED MODULE: ./build-bundle/src/init/fill-route.js
const USUAL_KEYS = ['id', '_id', 'slug', 'uuid', 'key', 'code', 'name'];
const MOST_FILLED = 3;
/**
 * Puts identifiers in the place of `:parameters`: for `/books/:id` those that the answer to `/books` held, else any answer's value of the
 * parameter's own name. Empty where none is known.
 * @returns at most three paths
 */
function fillRoute(route, seen) {
    let paths = [''];
    for (const part of route.split('/').slice(1)) {
        const name = /^:(\w+)/.exec(part)?.[1];
        if (name === undefined)
            paths = paths.map((path) => `${path}/${part}`);
        else
            paths = paths.flatMap((path) => candidates(path, name, seen).map((value) => `${path}/${encodeURIComponent(value)}${part.slice(name.length + 1)}`));
        paths = paths.slice(0, MOST_FILLED);
    }
    return paths;
}
function candidates(parent, name, seen) {
    const own = name.toLowerCase();
    const short = own.replace(/^.*?(id|slug|uuid|key|code|name)$/, '$1');
    const ofParent = [...seen].filter(([path]) => path.split('?', 1)[0] === (parent || '/')).map(([, values]) => values);
    for (const key of [own, short, ...USUAL_KEYS]) {
        const values = ofParent.flatMap((byKey) => byKey.get(key) ?? []);
        if (values.length > 0)
            return values.slice(0, MOST_FILLED);
    }
    return [...seen.values()].flatMap((byKey) => (own === 'id' ? [] : (byKey.get(own) ?? []))).slice(0, MOST_FILLED);
}

;// CONCATENATED MODULE: ./build-bundle/src/init/harvest.js
const MOST_LINKS = 100;
const MOST_VALUES = 5;
const MOST_NODES = 5_000;
const HREF = /\b(?:href|src)\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')/gi;
const PATH_LIKE = /^(?:https?:\/\/[^\s/]+)?\/[\w\-./~%:@!$&'()*+,;=]*(?:\?[^\s#]*)?$/;
/** Never followed, even though a GET should be safe: some services still act on it. */
const ACTING = /(?:^|[/_-])(?:log-?out|sign-?out|delete|remove|destroy|unsubscribe|reset|revoke|shutdown|restart|cancel)(?:$|[/_?.-])/i;
/** Reads links out of HTML, and links and identifiers out of JSON. Anything else tells nothing. @param url of the answer, absolute */
function harvest(body, contentType, url) {
    const links = new Set();
    const values = new Map();
    if (/html/i.test(contentType))
        for (const [, double, single] of body.matchAll(HREF))
            addLink(links, unescapeHtml(double ?? single ?? ''), url);
    else if (/json/i.test(contentType))
        readJson(body, links, values, url);
    return { links: [...links], values };
}
/** A link that may be followed as path and query; undefined for other origins and for what acts. */
function followable(link, url) {
    const target = URL.parse(link, url);
    if (!target || target.origin !== new URL(url).origin || ACTING.test(target.pathname))
        return undefined;
    return target.pathname + target.search;
}
function addLink(links, link, url) {
    if (link === '' || link.startsWith('#') || links.size >= MOST_LINKS)
        return;
    const path = followable(link, url);
    if (path !== undefined)
        links.add(path);
}
function readJson(body, links, values, url) {
    let document;
    try {
        document = JSON.parse(body);
    }
    catch {
        return;
    }
    const waiting = [['', document]];
    for (let seen = 0; seen < waiting.length && seen < MOST_NODES; seen++) {
        const [key, value] = waiting[seen];
        if (Array.isArray(value))
            waiting.push(...value.slice(0, MOST_LINKS).map((item) => [key, item]));
        else if (value !== null && typeof value === 'object')
            waiting.push(...Object.entries(value));
        else if (typeof value === 'string' || typeof value === 'number')
            readScalar(key, String(value), links, values, url);
    }
}
function readScalar(key, text, links, values, url) {
    if (PATH_LIKE.test(text))
        addLink(links, text, url);
    if (text === '' || text.length > 80 || /[\s/]/.test(text))
        return;
    const known = values.get(key.toLowerCase()) ?? [];
    if (known.length < MOST_VALUES && !known.includes(text))
        values.set(key.toLowerCase(), [...known, text]);
}
const ENTITIES = { amp: '&', quot: '"', '#39': "'", '#x27': "'" };
const unescapeHtml = (text) => text.replace(/&(amp|quot|#39|#x27);/g, (_, name) => ENTITIES[name] ?? '');

;// CONCATENATED MODULE: ./build-bundle/src/init/explore.js





const MOST_USABLE = 40;
const USER_AGENT = 'foreshadow-init';
/** Looks for what a service answers to GET: the paths given, links in its HTML and JSON, routes filled with the identifiers it shows. */
async function explore(options) {
    const agent = new external_node_http_.Agent({ keepAlive: true, maxSockets: 1 });
    const search = new Search(options.paths);
    const deadline = options.clock.monotonic() + options.mostMs;
    let requests = 0;
    try {
        for (let path = search.next(); path !== undefined; path = search.next()) {
            if (requests >= options.mostRequests || search.usable.length >= MOST_USABLE || options.clock.monotonic() >= deadline)
                break;
            requests++;
            const { origin, signal } = options;
            search.take(path, await ask({ origin, path, headers: { 'user-agent': USER_AGENT, accept: '*/*' }, agent, signal }), origin);
        }
        return { usable: search.usable, refused: search.refused, requests };
    }
    finally {
        agent.destroy();
    }
}
/** What is known, what is waiting: given paths before filled routes before links. */
class Search {
    usable = [];
    refused = {};
    given;
    links = [];
    templates;
    asked = new Set();
    seen = new Map();
    constructor(paths) {
        this.given = paths.filter((path) => !hasParameters(path) && followable(path, 'http://service') !== undefined);
        this.templates = paths.filter((path) => hasParameters(path) && followable(path, 'http://service') !== undefined);
    }
    next() {
        for (const queue of [this.given, this.filled(), this.links]) {
            for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
                if (this.asked.has(path))
                    continue;
                this.asked.add(path);
                return path;
            }
        }
        return undefined;
    }
    take(path, answer, origin) {
        if (answer === undefined || answer.status >= 400) {
            const reason = answer === undefined ? 'none' : String(answer.status);
            this.refused[reason] = (this.refused[reason] ?? 0) + 1;
            return;
        }
        this.usable.push(path);
        const { links, values } = harvest(answer.body, answer.contentType, `${origin}${path}`);
        const redirect = answer.location === undefined ? undefined : followable(answer.location, `${origin}${path}`);
        this.links.push(...(redirect === undefined ? links : [redirect, ...links]));
        this.seen.set(path, values);
    }
    filled() {
        return this.templates.flatMap((template) => fillRoute(template, this.seen)).filter((path) => !this.asked.has(path));
    }
}

// EXTERNAL MODULE: ./build-bundle/src/environment/drivers/docker-compose.js
var docker_compose = __webpack_require__(25043);
;// CONCATENATED MODULE: ./build-bundle/src/init/start-compose.js




/**
 * Starts what a run would start, as it lies in the working directory: two arms of the very driver, so that a configuration that cannot
 * bring them up is known before it is written.
 * @throws FS_DOCKER_*, FS_COMPOSE_FILE, FS_BUILD_FAILED, FS_IMAGE_MISSING, FS_PREPARE_FAILED, FS_ARM_*; nothing is left running
 */
async function startCompose({ environment, processEnv, clock, signal, progress }) {
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'foreshadow-init-'));
    const context = { clock, signal, processEnv, progress, runDirectory: scratch, cacheDirectory: (0,external_node_path_.join)(scratch, 'cache') };
    try {
        const arms = await docker_compose/* composeDriver */.t.up(asItLies(environment), context);
        const origin = arms.targets.find(({ arm }) => arm === 'primary')?.origin ?? '';
        const stop = async () => {
            await arms[Symbol.asyncDispose]();
            await (0,promises_.rm)(scratch, { recursive: true, force: true });
        };
        return { origin, [Symbol.asyncDispose]: stop };
    }
    catch (error) {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
        throw error;
    }
}
function asItLies(environment) {
    const { baseline: _, ...rest } = environment;
    const arm = ({ ref: _ref, ...others }) => others;
    return { ...rest, primary: arm(environment.primary), shadow: arm(environment.shadow) };
}

// EXTERNAL MODULE: ./build-bundle/src/core/units.js
var units = __webpack_require__(96627);
// EXTERNAL MODULE: ./build-bundle/src/environment/arm-exit.js
var arm_exit = __webpack_require__(82787);
// EXTERNAL MODULE: ./build-bundle/src/environment/drivers/free-ports.js
var free_ports = __webpack_require__(45469);
// EXTERNAL MODULE: ./build-bundle/src/environment/drivers/process-arm.js
var process_arm = __webpack_require__(17598);
// EXTERNAL MODULE: ./build-bundle/src/environment/drivers/readiness.js
var drivers_readiness = __webpack_require__(87396);
// EXTERNAL MODULE: ./build-bundle/src/environment/drivers/watchdog.js
var drivers_watchdog = __webpack_require__(93981);
// EXTERNAL MODULE: ./build-bundle/src/environment/redact-output.js
var redact_output = __webpack_require__(62609);
// EXTERNAL MODULE: ./build-bundle/src/io/capped-log.js
var capped_log = __webpack_require__(99661);
// EXTERNAL MODULE: ./build-bundle/src/io/process-group.js
var process_group = __webpack_require__(23308);
;// CONCATENATED MODULE: ./build-bundle/src/init/start-service.js















/**
 * Starts the service as an arm is started, on a free port, in a process group that a watchdog ends should we not come to it, and waits for its port.
 * @throws FS_PORT_IN_USE, FS_ARM_COMMAND, FS_ARM_DIED, FS_ARM_NOT_READY with the last lines of its output; nothing is left running
 */
async function startService(options) {
    const { clock, fixedPort, processEnv, directory } = options;
    const port = (await (0,free_ports/* choosePorts */.m)([['primary', fixedPort]])).get('primary');
    const place = { order: 0, port, cpu: 0 };
    const mark = (0,external_node_crypto_.randomUUID)();
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'foreshadow-init-'));
    const watchdog = new drivers_watchdog/* Watchdog */.I(mark, processEnv);
    const log = await capped_log/* CappedLog */.M.open((0,external_node_path_.join)(scratch, 'service.log'));
    let arm;
    const stop = async () => {
        await arm?.stop();
        await (0,process_group/* stopStrays */.DK)(`${drivers_watchdog/* MARK */.M}=${mark}`, clock);
        await log.close();
        await watchdog[Symbol.asyncDispose]();
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    };
    try {
        const env = { ...(0,arm_command/* armEnvironment */.mt)(processEnv, NO_ARM, place), [drivers_watchdog/* MARK */.M]: mark };
        const command = options.command.replaceAll('{{port}}', String(port));
        const watch = (group) => watchdog.watch(group);
        arm = await process_arm/* ProcessArm */.g.run({ name: 'primary', command, directory, env, place, log, clock, graceMs: process_group/* GRACE_MS */.g3, watch });
        return { origin: await awaitPort(arm, options), [Symbol.asyncDispose]: stop };
    }
    catch (error) {
        await stop();
        throw error;
    }
}
const NO_ARM = { env: {}, files: {}, vars: {}, ready: { withinMs: 0 } };
async function awaitPort(arm, { clock, signal, withinMs }) {
    const origins = [`http://127.0.0.1:${arm.place.port}`, `http://[::1]:${arm.place.port}`];
    const { readiness, origin } = await (0,drivers_readiness/* awaitReady */.k)({ probe: { kind: 'tcp' }, origins, withinMs, ended: arm.ended }, clock, signal);
    if (readiness.state === 'ready')
        return origin;
    const lastLines = (0,redact_output/* redactOutput */.nJ)(arm.log.lastLines(), arm.env);
    if (readiness.state === 'failed' && readiness.reason === 'exit') {
        const found = `\`${arm.command}\` ended ${(0,arm_exit/* describeEnd */.lA)(readiness)} before it listened`;
        throw (0,errors/* fail */.fJ)('FS_ARM_DIED', { found, expected: 'a command that stays in the foreground', lastLines });
    }
    throw (0,errors/* fail */.fJ)('FS_ARM_NOT_READY', {
        found: `\`${arm.command}\` did not listen on port ${arm.place.port} within ${(0,units/* formatDuration */.a3)(withinMs)}`,
        expected: 'a service that listens on the port it is given as PORT',
        lastLines,
    });
}

;// CONCATENATED MODULE: ./build-bundle/src/init/walk.js


const walk_CLIENTS = 4;
/** Between two requests: a recording spread over time can also be replayed at its own pace. */
const PAUSE_MS = 40;
/** Asks for every path as several clients in turn, each beginning elsewhere and keeping its cookies, so that a recording has sessions. */
async function walk({ origin, paths, clock, signal, mostRequests, mostMs }) {
    const clients = Array.from({ length: walk_CLIENTS }, (_, index) => createClient(index, paths));
    const deadline = clock.monotonic() + mostMs;
    try {
        for (let turn = 0; turn < Math.min(mostRequests, paths.length * walk_CLIENTS) && clock.monotonic() < deadline; turn++) {
            const client = clients[turn % walk_CLIENTS];
            await step(client, client.paths[Math.floor(turn / walk_CLIENTS)], origin, signal);
            await clock.sleep(PAUSE_MS, signal);
        }
    }
    finally {
        for (const { agent } of clients)
            agent.destroy();
    }
}
function createClient(index, paths) {
    const start = Math.floor((index * paths.length) / walk_CLIENTS);
    return {
        agent: new external_node_http_.Agent({ keepAlive: true, maxSockets: 1 }),
        userAgent: `foreshadow-init (client ${index + 1})`,
        cookies: new Map(),
        paths: [...paths.slice(start), ...paths.slice(0, start)],
    };
}
async function step(client, path, origin, signal) {
    const cookie = [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { 'user-agent': client.userAgent, accept: '*/*', ...(cookie === '' ? {} : { cookie }) };
    const answer = await ask({ origin, path, headers, agent: client.agent, signal });
    for (const line of answer?.setCookies ?? []) {
        const match = /^\s*([^=;\s]+)=([^;]*)/.exec(line);
        if (match?.[1] !== undefined)
            client.cookies.set(match[1], match[2] ?? '');
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/init/make-recording.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});











/** Bounds of the crawl, both of its parts together: 200 requests, 20 s. */
const LIMITS = { explore: { mostRequests: 60, mostMs: 8_000 }, walk: { mostRequests: 140, mostMs: 12_000 } };
const READY_MS = 60_000;
const HEALTHY_MS = 15_000;
const BUILD_MS = 10 * 60_000;
const END_TO_END_MS = 5 * 60_000;
/**
 * Builds and starts the service, records what the end-to-end tests ask of it (or, without any, what a small crawl finds), and stops it.
 * @throws FS_BUILD_FAILED, FS_PORT_IN_USE, FS_ARM_*, FS_STORE; nothing is left running
 */
async function makeRecording(options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { detected, clock, signal } = options;
        const service = __addDisposableResource(env_1, options.environment ? await startProject(options, options.environment) : await startProcess(options), true);
        const healthy = detected.health && (await becomesHealthy(service.origin, detected.health.path, clock, signal));
        const notes = [];
        if (detected.endToEnd) {
            const written = await recordTests(service.origin, detected.endToEnd.text, notes, options);
            if (written > 0)
                return { by: 'end-to-end', written, healthy, notes };
        }
        return { by: 'crawl', written: await recordCrawl(service.origin, notes, options), healthy, notes };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function startProcess(options) {
    const { detected, clock, signal, processEnv, directory, progress } = options;
    await build(options, detected.build);
    progress(`starting \`${detected.command.text}\``);
    const fixedPort = detected.port.kind === 'fixed' ? detected.port.port : undefined;
    return startService({ command: detected.command.text, directory, processEnv, fixedPort, withinMs: READY_MS, clock, signal });
}
/** The images bring what the service needs; only end-to-end tests need something here. */
async function startProject(options, environment) {
    const { detected, clock, signal, processEnv, progress } = options;
    const install = detected.packageManager?.install;
    if (detected.endToEnd && install && detected.compose?.context === '')
        await build(options, [install]);
    return startCompose({ environment, processEnv, clock, signal, progress });
}
/** @throws FS_BUILD_FAILED */
async function build(options, steps) {
    const { detected, installed, directory, processEnv, clock, signal, progress } = options;
    for (const step of steps) {
        if (installed && step === detected.packageManager?.install)
            continue;
        progress(`running \`${step.text}\``);
        const env = (0,arm_command/* inheritedEnvironment */.aJ)(processEnv);
        const result = await (0,exec/* exec */.m)('sh', ['-c', `exec 2>&1\n${step.text}`], { cwd: directory, env, clock, signal, timeoutMs: BUILD_MS });
        if (result.exitCode === 0)
            continue;
        const lastLines = result.stdout.trimEnd().split('\n').slice(-10);
        const how = result.timedOut ? 'took longer than 10 minutes' : `ended with exit code ${result.exitCode}`;
        throw (0,errors/* fail */.fJ)('FS_BUILD_FAILED', { found: `\`${step.text}\` ${how}`, hint: `Run it by hand in ${directory}.`, lastLines });
    }
}
async function becomesHealthy(origin, path, clock, signal) {
    const agent = new external_node_http_.Agent();
    try {
        for (const deadline = clock.monotonic() + HEALTHY_MS; clock.monotonic() < deadline; await clock.sleep(200, signal)) {
            const status = (await ask({ origin, path, headers: {}, agent, signal }))?.status ?? 0;
            if (status >= 200 && status < 400)
                return true;
            if (status === 404)
                return false;
        }
        return false;
    }
    finally {
        agent.destroy();
    }
}
/** Fewer paths than this are hardly a service's traffic. */
const FEW_PATHS = 5;
/** A suite that starts a service of its own leaves nothing in the recording: then the crawl is made. */
async function recordTests(target, command, notes, options) {
    options.progress(`recording \`${command}\``);
    const inDirectory = `cd '${options.directory.replaceAll("'", `'\\''`)}' && ${command}`;
    const limit = AbortSignal.timeout(END_TO_END_MS);
    const result = await record(target, { command: inDirectory, signal: AbortSignal.any([options.signal, limit]) }, options);
    if (limit.aborted)
        notes.push(`\`${command}\` was stopped after 5 minutes`);
    else if (result.exitCode !== 0)
        notes.push(`\`${command}\` ended with exit code ${result.exitCode ?? 'unknown'}`);
    if (result.written === 0)
        notes.push(`\`${command}\` sent nothing to BASE_URL, so a small crawl was recorded instead`);
    return result.written;
}
async function recordCrawl(target, notes, options) {
    const { clock, signal, detected, progress } = options;
    progress('looking for what the service answers to GET');
    const found = await explore({ origin: target, paths: startingPaths(detected), clock, signal, ...LIMITS.explore });
    if (found.usable.length === 0) {
        notes.push(`nothing answered with a status below 400 (${describeRefused(found)})`);
        return 0;
    }
    if ((found.refused['401'] ?? 0) + (found.refused['403'] ?? 0) > 0)
        notes.push(`${describeRefused(found)}: what needs a login is not in the recording; see traffic.auth in docs/configuration.md`);
    const paths = `${found.usable.length} ${found.usable.length === 1 ? 'path' : 'paths'}`;
    progress(`recording ${paths}`);
    if (found.usable.length < FEW_PATHS)
        notes.push(`the recording exercises ${paths} only, and a verdict covers no more than that: record your end-to-end tests (docs/recordings.md)`);
    const done = new AbortController();
    let walking = Promise.resolve();
    const onListening = (origin) => {
        walking = walk({ origin, paths: found.usable, clock, signal, ...LIMITS.walk }).finally(() => done.abort());
        walking.catch(() => undefined); // told below
    };
    const result = await record(target, { signal: AbortSignal.any([signal, done.signal]), onListening }, options);
    await walking;
    return result.written;
}
const record = (target, how, { out, anonymiser, clock, processEnv }) => (0,record_while.recordWhile)({ target, listen: '127.0.0.1:0', out, anonymiser, clock, processEnv, ...how });
function startingPaths({ routes, health, openApi }) {
    return ['/', ...(health ? [health.path] : []), ...routes.map(({ path }) => path), ...(openApi?.requests ?? [])];
}
function describeRefused({ refused }) {
    const parts = Object.entries(refused).map(([status, count]) => status === 'none' ? `${count} without a whole answer` : `${count} times ${status}`);
    return parts.join(', ') || 'nothing was asked';
}
/** Where a recording is made before it takes its place. */
const draftOf = (directory) => (0,external_node_path_.join)(directory, 'first.jsonl.gz');

// EXTERNAL MODULE: ./build-bundle/src/io/files.js
var files = __webpack_require__(87888);
;// CONCATENATED MODULE: ./build-bundle/src/init/place-file.js





/** Writes one file whole, or leaves the one that is there. @throws FS_STORE where it cannot be written */
async function placeFile({ directory, path, content, force, dryRun, adds = false }) {
    const target = (0,external_node_path_.join)(directory, path);
    const there = await (0,promises_.access)(target, external_node_fs_.constants.F_OK).then(() => true, () => false);
    if (there && !force && !adds)
        return { path, action: 'kept' };
    if (dryRun)
        return { path, action: 'planned', ...(typeof content === 'string' ? { text: content } : {}) };
    try {
        if (typeof content !== 'string')
            await (0,files/* replaceFile */.f)(content.from, target);
        else if (!there || (await (0,promises_.readFile)(target, 'utf8')) !== content)
            await (0,files.writeAtomic)(target, content);
    }
    catch (cause) {
        throw (0,errors/* fail */.fJ)('FS_STORE', {
            found: `${target} (${cause.message})`,
            hint: 'Check the permissions of the directory and its free space.',
            cause,
        });
    }
    return { path, action: there ? (adds ? 'added to' : 'replaced') : 'written' };
}

// EXTERNAL MODULE: ./build-bundle/src/init/scan-repository.js
var scan_repository = __webpack_require__(44725);
;// CONCATENATED MODULE: ./build-bundle/src/init/initialise.js





















/**
 * Looks at a repository, makes a first recording, and writes configuration, workflow and `.gitignore`. Files that are there are kept.
 * A service that cannot be started costs the recording, not the rest.
 * @throws FS_INPUT_MISSING (no such directory), FS_CANCELLED, FS_STORE; FS_CONFIG_INVALID before anything is written, where what was composed cannot be read back
 */
async function initialise(options) {
    await requireDirectory(options.directory);
    const repository = await (0,scan_repository.scanRepository)(options.directory);
    const found = detect(repository);
    const warnings = warningsOf(found);
    const scenarios = await describeScenarios(repository, found, options, warnings);
    const detected = scenarios ? { ...found, scenarios: { count: scenarios.count, secrets: scenarios.secrets } } : found;
    if (repository.truncated)
        warnings.push('the repository is large: only a part of it was looked at');
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'foreshadow-init-'));
    try {
        const made = await tryRecording(detected, draftOf(scratch), options, warnings);
        const settled = made?.healthy === false ? withoutHealth(detected, warnings) : detected;
        const files = await placeAll(settled, made && made.written > 0 ? draftOf(scratch) : undefined, scenarios, options);
        const recording = await summarise(made, files, options);
        const recorded = recording !== null || hasRecording(options);
        const ignored = recorded && (await isIgnored(RECORDING, options));
        const next = describeNext({ detected: settled, files, recorded, ignored, dryRun: options.dryRun, action: options.action });
        return { directory: options.directory, dryRun: options.dryRun, detected: settled, files, recording, warnings, next };
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
/** @throws FS_INPUT_MISSING */
async function requireDirectory(directory) {
    const found = await (0,promises_.stat)(directory).catch(() => undefined);
    if (!found?.isDirectory())
        throw (0,errors/* fail */.fJ)('FS_INPUT_MISSING', { found: directory, expected: 'a directory', hint: 'Give the directory of the service.' });
}
/** Whether git would leave a file out of a commit; false where there is no git to ask. */
async function isIgnored(path, { directory, processEnv, clock, signal }) {
    const asked = await (0,exec/* exec */.m)('git', ['check-ignore', '--quiet', path], {
        cwd: directory,
        env: processEnv,
        clock,
        signal,
        timeoutMs: 5_000,
    }).catch(() => null);
    return asked?.exitCode === 0;
}
const hasRecording = ({ directory }) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, RECORDING));
async function tryRecording(detected, out, options, warnings) {
    const reason = reasonAgainst(detected, options);
    if (reason !== undefined) {
        if (reason !== '')
            warnings.push(reason);
        return undefined;
    }
    try {
        const { directory, clock, signal, processEnv, progress } = options;
        const installed = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, 'node_modules'));
        const { createPseudonymiser } = await Promise.all(/* import() */[__webpack_require__.e(3254), __webpack_require__.e(9389), __webpack_require__.e(3525)]).then(__webpack_require__.bind(__webpack_require__, 23525));
        const anonymiser = createPseudonymiser((0,external_node_crypto_.randomBytes)(16).toString('hex'));
        const environment = detected.compose && planOf(detected, options).environment;
        const made = await makeRecording({ directory, out, detected, environment, installed, anonymiser, clock, signal, processEnv, progress });
        warnings.push(...made.notes);
        return made;
    }
    catch (error) {
        if (options.signal.aborted)
            throw (0,errors/* fail */.fJ)('FS_CANCELLED', { found: 'an interrupt; nothing was written', cause: error });
        if (!(0,errors/* isForeshadowError */.rU)(error))
            throw error;
        const lines = (error.detail.lastLines ?? []).slice(-5).map((line) => `\n    ${line}`);
        warnings.push(`no recording was made: ${error.message}${lines.join('')}`);
        return undefined;
    }
}
/** Why no recording is tried: empty where that needs no saying. */
function reasonAgainst(detected, options) {
    if (options.dryRun || !options.recording || (!options.force && hasRecording(options)))
        return '';
    if (detected.compose)
        return detected.compose.port === undefined ? 'no recording was made: the port of the service has to be known first' : undefined;
    return detected.command.certain ? undefined : 'no recording was made: the start command is a guess and has to be checked first';
}
/** A probe that fails would keep every run from starting. */
function withoutHealth(detected, warnings) {
    warnings.push(`GET ${detected.health?.path} (${detected.health?.at}) did not answer with 2xx or 3xx, so the port alone tells that the service is ready`);
    return { ...detected, health: undefined };
}
/** A Compose project without end-to-end tests is driven by its description: its copies may be written to. */
async function describeScenarios(repository, { compose, endToEnd, openApi }, { directory }, warnings) {
    const file = [...repository.texts.keys()].find((path) => openApi && (path === openApi.file || path.endsWith(`/${openApi.file}`)));
    if (!compose || endToEnd || file === undefined)
        return undefined;
    const converted = await convertDescription(repository, directory, file);
    if (typeof converted !== 'string')
        return converted;
    warnings.push(converted);
    return undefined;
}
async function placeAll(detected, recording, scenarios, options) {
    const { directory, force, dryRun } = options;
    const top = findTop(directory);
    const config = composeConfig(detected);
    planOf(detected, options);
    const workflow = composeWorkflow(detected, { action: options.action, directory: (0,external_node_path_.relative)(top, directory) });
    const ignored = composeGitignore(await (0,promises_.readFile)((0,external_node_path_.join)(directory, '.gitignore'), 'utf8').catch(() => undefined));
    const place = (path, content, adds = false) => placeFile({ directory, path, content, force, dryRun, adds });
    const configFile = find_config/* CONFIG_FILES */.n.find((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, name))) ?? find_config/* CONFIG_FILES */.n[0];
    const files = [await place(configFile, config), await place((0,external_node_path_.relative)(directory, (0,external_node_path_.join)(top, WORKFLOW)), workflow)];
    const login = detected.compose && detected.login && composeLogin(detected.login);
    if (login)
        files.push(await place(LOGIN, login.scenario), await place(ACCOUNTS, login.accounts));
    if (scenarios)
        files.push(await place(SCENARIOS, scenarios.text));
    if (recording !== undefined)
        files.push(await place(RECORDING, { from: recording }));
    else if (hasRecording(options))
        files.push({ path: RECORDING, action: 'kept' });
    else if (dryRun && options.recording && (detected.compose?.port ?? detected.command.certain))
        files.push({ path: RECORDING, action: 'planned' });
    if (ignored !== undefined)
        files.push(await place('.gitignore', ignored, true));
    return files;
}
const WORKFLOW = '.github/workflows/foreshadow.yml';
/** What a configuration means; one that was composed badly does not get as far as a file. @throws FS_CONFIG_INVALID */
function planOf(detected, { directory, processEnv }) {
    const inGit = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(findTop(directory), '.git'));
    return (0,parse/* parsePlan */.v)(composeConfig(detected), 'foreshadow.yml', { directory, env: processEnv, seed: 0, inGit, missingSecrets: 'keep' });
}
/** The top of the git repository, where GitHub looks for workflows; the directory itself outside of git. */
function findTop(directory) {
    for (let at = directory;; at = (0,external_node_path_.dirname)(at)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, '.git')))
            return at;
        if ((0,external_node_path_.dirname)(at) === at)
            return directory;
    }
}
async function summarise(made, files, options) {
    if (!made || made.written === 0 || !files.some(({ path, action }) => path === RECORDING && action !== 'kept'))
        return null;
    const { length, sessions, spanMs } = await (0,replay/* inspectRecording */.k)((0,external_node_path_.join)(options.directory, RECORDING));
    return { file: RECORDING, by: made.by, requests: length, clients: sessions, spanMs };
}
function warningsOf(detected) {
    return [
        ...(detected.compose ? warnAboutCompose(detected, detected.compose) : warnAboutProcess(detected)),
        ...warnAboutDescription(detected),
    ];
}
function warnAboutProcess({ port, command, language, packages }) {
    const warnings = [];
    if (!command.certain)
        warnings.push(`check \`command\` and \`build\` in foreshadow.yml: ${language === 'unknown' ? 'nothing' : `${language}, and nothing more`} was recognised here`);
    if (packages.length > 0)
        warnings.push(`packages were found in ${packages.slice(0, 5).join(', ')}: run \`foreshadow init\` in the one that is the service`);
    if (port.kind === 'fixed')
        warnings.push(`the service listens on the fixed port ${port.port} (${port.at}): let it read PORT, for example listen(process.env.PORT || ${port.port}), or its copies cannot run side by side`);
    return warnings;
}
function warnAboutDescription({ openApi }) {
    if (!openApi || openApi.incomplete === 0)
        return [];
    const operations = openApi.incomplete === 1 ? 'operation has' : 'operations have';
    return [`${openApi.file}: ${openApi.incomplete} GET ${operations} a required parameter without an example`];
}


/***/ }),

/***/ 24656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findOpenApi: () => (/* binding */ findOpenApi)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92833);


const MOST_REQUESTS = 100;
/** The first document of the repository that describes paths; undefined where there is none. */
function findOpenApi({ texts }) {
    for (const [file, text] of texts) {
        if (!(0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpenApi */ .XC)(file))
            continue;
        const document = readDocument(text);
        if (document && isNode(document['paths']))
            return { file, ...requestsOf(document, document['paths']) };
    }
    return undefined;
}
function readDocument(text) {
    try {
        const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxAliasCount: 100 });
        return isNode(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function requestsOf(document, paths) {
    const requests = [];
    let incomplete = 0;
    for (const [path, item] of Object.entries(paths)) {
        if (!isNode(item) || !isNode(item['get']) || requests.length >= MOST_REQUESTS)
            continue;
        const filled = fill(path, [...listOf(item['parameters']), ...listOf(item['get']['parameters'])].map((one) => follow(document, one)));
        if (filled === undefined)
            incomplete++;
        else
            requests.push(basePath(document) + filled);
    }
    return { requests, incomplete };
}
/** The path part of the first server (OpenAPI 3) or `basePath` (Swagger 2). */
function basePath(document) {
    const server = listOf(document['servers'])[0];
    const url = isNode(server) ? server['url'] : document['basePath'];
    if (typeof url !== 'string' || url.includes('{'))
        return '';
    const path = URL.parse(url, 'http://service')?.pathname ?? '';
    return path.replace(/\/$/, '');
}
/** Puts examples in the place of required parameters; undefined where one has none. */
function fill(template, parameters) {
    const query = new URLSearchParams();
    let path = template;
    for (const parameter of parameters) {
        if (!isNode(parameter) || typeof parameter['name'] !== 'string')
            continue;
        const required = parameter['in'] === 'path' || parameter['required'] === true;
        if (!required)
            continue;
        const value = exampleOf(parameter);
        if (value === undefined)
            return undefined;
        if (parameter['in'] === 'path')
            path = path.replace(`{${parameter['name']}}`, encodeURIComponent(value));
        else if (parameter['in'] === 'query')
            query.set(parameter['name'], value);
        else
            return undefined;
    }
    if (path.includes('{'))
        return undefined;
    return query.size === 0 ? path : `${path}?${query}`;
}
function exampleOf(parameter) {
    const schema = isNode(parameter['schema']) ? parameter['schema'] : parameter;
    const named = isNode(parameter['examples']) ? Object.values(parameter['examples'])[0] : undefined;
    const candidates = [
        parameter['example'],
        isNode(named) ? named['value'] : undefined,
        schema['example'],
        listOf(schema['examples'])[0],
        schema['default'],
        listOf(schema['enum'])[0],
    ];
    const value = candidates.find((one) => ['string', 'number', 'boolean'].includes(typeof one));
    return value === undefined ? undefined : String(value);
}
/** A `$ref` within the same document; anything else as it is. */
function follow(document, value) {
    const ref = isNode(value) ? value['$ref'] : undefined;
    if (typeof ref !== 'string' || !ref.startsWith('#/'))
        return value;
    return ref
        .slice(2)
        .split('/')
        .reduce((at, key) => (isNode(at) ? at[key] : undefined), document);
}
const isNode = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const listOf = (value) => (Array.isArray(value) ? value : []);


/***/ }),

/***/ 92833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ isRead),
/* harmony export */   Kh: () => (/* binding */ isScript),
/* harmony export */   Mw: () => (/* binding */ isContainerFile),
/* harmony export */   XC: () => (/* binding */ isOpenApi),
/* harmony export */   __: () => (/* binding */ isSource),
/* harmony export */   mU: () => (/* binding */ isSearched),
/* harmony export */   ni: () => (/* binding */ narrowTo),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/** Directories that hold other people's code, build results or nothing of interest. */
const SKIPPED = new Set('node_modules bower_components vendor dist build out target coverage tmp temp logs venv __pycache__ foreshadow-run public static assets'.split(' '));
/** Whether the walk goes into a directory of this name. Dotted ones are skipped but for `.github`, which may hold a configuration. */
function isSearched(directory) {
    return !SKIPPED.has(directory) && (!directory.startsWith('.') || directory === '.github');
}
const SCRIPT = /\.(?:[cm]?[jt]s|[jt]sx)$/;
const OTHER_SOURCE = /\.(?:py|go|java|kt|rb|php|rs|cs)$/;
const TEST_PART = /(?:^|\/)(?:tests?|__tests__|__mocks__|specs?|e2e|cypress|playwright|fixtures|mocks|stories|bench(?:marks)?)\/|[.-](?:test|spec|e2e|cy|stories|config)\.[^/]+$/;
/** JavaScript or TypeScript that may be the service: no tests, no types, no minified bundles. */
function isScript(path) {
    return SCRIPT.test(path) && !TEST_PART.test(path) && !/\.d\.[cm]?ts$|\.min\.[cm]?js$/.test(path);
}
/** Source of any language that is looked at. */
function isSource(path) {
    return isScript(path) || (OTHER_SOURCE.test(path) && !TEST_PART.test(path));
}
const OPENAPI = /(?:^|\/)(?:openapi|swagger|api-docs)[^/]*\.(?:ya?ml|json)$/i;
const isOpenApi = (path) => OPENAPI.test(path);
const MANIFESTS = new Set([
    'package.json',
    'pom.xml',
    'go.mod',
    'requirements.txt',
    'pyproject.toml',
    'Procfile',
    '.nvmrc',
    '.node-version',
    '.gitignore',
]);
const CONTAINER = /(?:^|\/)(?:(?:docker-)?compose[^/]*\.ya?ml|(?:[\w-]+\.)?Dockerfile(?:\.[^/]+)?|Containerfile)$/i;
/** Compose files and Dockerfiles, whatever their ending. */
const isContainerFile = (path) => CONTAINER.test(path);
/** Whether the text of a file is worth reading; of the others only the name counts. */
function isRead(path) {
    return isManifest(path) || isSource(path) || isOpenApi(path) || isContainerFile(path);
}
/** A manifest of the top, or the package.json of a part: a Compose file may build that. */
const isManifest = (path) => MANIFESTS.has(path) || /^(?:[^/]+\/){1,3}package\.json$/.test(path);
/** A directory of a repository as if it were one of its own. @param directory from the top, "" for the top itself */
function narrowTo(repository, directory) {
    if (directory === '')
        return repository;
    const start = `${directory}/`;
    const inside = (path) => path.startsWith(start);
    const texts = [...repository.texts].filter(([path]) => inside(path)).map(([path, text]) => [path.slice(start.length), text]);
    return {
        name: directory.split('/').at(-1) ?? repository.name,
        paths: repository.paths.filter(inside).map((path) => path.slice(start.length)),
        texts: new Map(texts),
        truncated: repository.truncated,
    };
}
/** `file:line` of a character of a file. */
function locate(path, text, index) {
    return `${path}:${text.slice(0, index).split('\n').length}`;
}


/***/ }),

/***/ 44725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanRepository: () => (/* binding */ scanRepository)
/* harmony export */ });
/* unused harmony export MOST_FILES */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92833);



/** Bounds of the look at a repository: enough for a service, little enough for a second. */
const MOST_FILES = 10_000;
const MOST_DEPTH = 8;
const MOST_TEXTS = 600;
const MOST_TEXT_BYTES = 256 * 1024;
const MOST_OPENAPI_BYTES = 1024 * 1024;
/** Walks a directory in the order of its names, without following links, and reads what says something. Unreadable files are left out. */
async function scanRepository(directory) {
    const paths = [];
    let truncated = false;
    const waiting = [{ path: '', depth: 0 }];
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        for (const entry of await listDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, next.path))) {
            const path = next.path === '' ? entry.name : `${next.path}/${entry.name}`;
            if (paths.length >= MOST_FILES)
                truncated = true;
            else if (entry.isFile())
                paths.push(path);
            else if (entry.isDirectory() && (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .isSearched */ .mU)(entry.name)) {
                if (next.depth < MOST_DEPTH)
                    waiting.push({ path, depth: next.depth + 1 });
                else
                    truncated = true;
            }
        }
    }
    const texts = await readTexts(directory, paths);
    return { name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(directory), paths, texts, truncated: truncated || texts.size >= MOST_TEXTS };
}
async function listDirectory(directory) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { withFileTypes: true }).catch(() => []);
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** Manifests first, so that a large source tree cannot crowd them out. */
async function readTexts(directory, paths) {
    const texts = new Map();
    const wanted = paths.filter(_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .isRead */ .H9).sort((a, b) => Number((0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .isSource */ .__)(a)) - Number((0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .isSource */ .__)(b)));
    for (const path of wanted.slice(0, MOST_TEXTS)) {
        const text = await readSmall((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path), (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .isOpenApi */ .XC)(path) ? MOST_OPENAPI_BYTES : MOST_TEXT_BYTES);
        if (text !== undefined)
            texts.set(path, text);
    }
    return texts;
}
async function readSmall(file, mostBytes) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)).size > mostBytes ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch {
        return undefined;
    }
}


/***/ })

};
