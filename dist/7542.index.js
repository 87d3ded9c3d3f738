export const id = 7542;
export const ids = [7542];
export const modules = {

/***/ 97542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ MAX_CONFIG_BYTES),
  v: () => (/* binding */ parsePlan)
});

// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
// EXTERNAL MODULE: ./build-bundle/src/config/assemble.js + 8 modules
var assemble = __webpack_require__(55552);
// EXTERNAL MODULE: ./build-bundle/src/config/issues.js
var config_issues = __webpack_require__(93609);
// EXTERNAL MODULE: ./build-bundle/src/core/nearest.js
var nearest = __webpack_require__(75162);
// EXTERNAL MODULE: ./build-bundle/src/kpi/catalogue.js
var catalogue = __webpack_require__(96910);
// EXTERNAL MODULE: ./build-bundle/src/kpi/expression-names.js
var expression_names = __webpack_require__(18856);
;// CONCATENATED MODULE: ./build-bundle/src/config/metric-queries.js

/** Every query and selector of every source that is a text, in order. */
function queriesOf(source) {
    const metrics = (0,config_issues/* valueAt */.fK)(source.value, ['metrics']);
    if (!Array.isArray(metrics))
        return [];
    return metrics.flatMap((entry, index) => {
        if (!(0,config_issues/* isMapping */.pi)(entry))
            return [];
        const perArm = ['exposition', 'container', 'database'].includes(String(entry['source']));
        const path = ['metrics', index];
        const texts = [
            ...textsOf(entry['queries'], [...path, 'queries']),
            ...textsOf(entry['histograms'], [...path, 'histograms']),
            ...countersOf(entry['counts'], [...path, 'counts']),
            ...textsOf(entry['parity'], [...path, 'parity']),
        ];
        return texts.map((text) => ({ ...text, perArm }));
    });
}
/** The names that stand in the sections of one source, with their place; a name that two of them have stands twice. */
function namesIn(entry, path) {
    return ['queries', 'histograms', 'counts'].flatMap((section) => {
        const named = entry[section];
        return (0,config_issues/* isMapping */.pi)(named) ? Object.keys(named).map((name) => ({ name, path: [...path, section, name] })) : [];
    });
}
function textsOf(section, path) {
    if (!(0,config_issues/* isMapping */.pi)(section))
        return [];
    return Object.entries(section).flatMap(([name, text]) => (typeof text === 'string' ? [{ name, text, path: [...path, name] }] : []));
}
function countersOf(section, path) {
    if (!(0,config_issues/* isMapping */.pi)(section))
        return [];
    return Object.entries(section).flatMap(([name, counters]) => textsOf(counters, [...path, name]).map((text) => ({ ...text, name })));
}

// EXTERNAL MODULE: ./build-bundle/src/metrics/quantities.js
var quantities = __webpack_require__(48455);
// EXTERNAL MODULE: ./build-bundle/src/metrics/spec.js
var spec = __webpack_require__(87693);
// EXTERNAL MODULE: ./build-bundle/src/metrics/template.js
var template = __webpack_require__(35223);
;// CONCATENATED MODULE: ./build-bundle/src/config/metric-rules.js








/** The built-in KPIs that a source may bring instead of the driver. */
const REPLACEABLE = ['cpu', 'memory'];
const ARMS = ['primary', 'shadow', 'baseline'];
/** The rules that join the keys of `metrics`. */
function metricRules(source) {
    const taken = new Set();
    return sourcesOf(source).flatMap((entry, index) => [...addressRules(source, entry, index), ...queryRules(source, entry, index, taken)]);
}
/** The names that the queries of all sources bring. */
function queryNames(source) {
    return sourcesOf(source).flatMap((entry) => namesIn(entry, []).map(({ name }) => name));
}
/** Which keys each kind of source needs, and which it reads besides. */
const KEYS = {
    prometheus: { needs: ['url'], reads: ['histograms', 'counts', 'tenant', 'bearer', 'ca'] },
    datadog: { needs: ['api-key', 'app-key'], reads: ['url', 'site', 'api'] },
    exposition: { needs: [], reads: ['path'] },
    container: { needs: [], reads: ['container'] },
    database: { needs: ['kind'], reads: ['url', 'urls'] },
};
const OF_SOME = [...new Set(Object.values(KEYS).flatMap(({ needs, reads }) => [...needs, ...reads]))];
const WHAT = {
    url: 'where the server answers, http://HOST:PORT',
    kind: spec/* DATABASE_KINDS */.wF.join(' | '),
    'api-key': 'env:NAME',
    'app-key': 'env:NAME',
};
function addressRules(source, entry, index) {
    const keys = KEYS[String(entry['source'])];
    if (!keys)
        return [];
    const place = (key) => source.placeOfKey(['metrics', index, key]);
    const missing = keys.needs.filter((key) => entry[key] === undefined);
    const foreign = OF_SOME.filter((key) => entry[key] !== undefined && !keys.needs.includes(key) && !keys.reads.includes(key));
    const known = [...keys.needs, ...keys.reads, 'queries', 'headers', 'step', 'delay'];
    return [
        ...missing.map((key) => ({ message: `missing ${key}`, expected: WHAT[key] ?? key, place: place(key) })),
        ...foreign.map((key) => ({
            message: `source \`${String(entry['source'])}\` does not read this key`,
            found: (0,config_issues/* show */.WU)(key),
            expected: known.join(' | '),
            place: place(key),
        })),
        ...plainKeys(source, entry, index),
        ...quantityRules(source, entry, index),
    ];
}
/** Queries of sources without a language of their own are names of quantities, and a database needs an address. */
function quantityRules(source, entry, index) {
    const group = (0,spec/* quantityGroupOf */.EQ)({ source: String(entry['source']), kind: String(entry['kind']) });
    const queries = entry['queries'];
    const here = source.placeOfKey(['metrics', index, 'source']);
    const addresses = entry['url'] === undefined && entry['urls'] === undefined;
    const missing = entry['source'] === 'database' && addresses
        ? [{ message: 'missing url', expected: 'env:NAME, or `urls` for each arm', place: here }]
        : [];
    if (!group || !(0,config_issues/* isMapping */.pi)(queries))
        return missing;
    const known = Object.keys((0,quantities/* quantitiesOf */.D$)(group));
    const wrong = Object.entries(queries).filter(([, query]) => typeof query === 'string' && !known.includes(query));
    return [
        ...missing,
        ...wrong.map(([name, query]) => ({
            message: 'unknown quantity',
            found: (0,config_issues/* show */.WU)(query),
            expected: known.join(' | '),
            nearest: (0,nearest/* nearest */.p)(String(query), known),
            place: source.placeOf(['metrics', index, 'queries', name]),
        })),
    ];
}
/** A key that stands in the file is a key for everybody who can read it. */
function plainKeys(source, entry, index) {
    const ofDatabase = entry['source'] === 'database' ? [['url'], ...ARMS.map((arm) => ['urls', arm])] : [];
    const written = (key) => (0,config_issues/* valueAt */.fK)(entry, key);
    return [['api-key'], ['app-key'], ['bearer'], ...ofDatabase]
        .filter((key) => typeof written(key) === 'string' && !/^env:[A-Z_][A-Z0-9_]*$/.test(String(written(key))))
        .map((key) => ({
        message: 'a secret may not be written down',
        found: '***',
        expected: 'env:NAME',
        place: source.placeOf(['metrics', index, ...key]),
    }));
}
function queryRules(source, entry, index, taken) {
    const names = namesIn(entry, ['metrics', index]);
    const isWatch = (0,config_issues/* valueAt */.fK)(source.value, ['environment', 'driver']) === 'attach';
    const ofNames = names.flatMap(({ name, path }) => {
        const isTaken = taken.has(name);
        taken.add(name);
        const issue = nameIssue(name, isTaken, isWatch);
        return issue ? [{ ...issue, place: source.placeOfKey(path) }] : [];
    });
    const ofTexts = queriesOf(source).filter(({ path }) => path[1] === index);
    const needsNone = [undefined, 'container', 'database'].includes(entry['source']) || entry['parity'] !== undefined;
    const nothing = names.length > 0 || needsNone ? [] : [nothingAsked(source, index)];
    const foreign = entry['parity'] === undefined || isWatch ? [] : [onlyLive(source, index)];
    return [...nothing, ...foreign, ...ofNames, ...ofTexts.flatMap(({ path, text }) => variableIssues(source, path, text))];
}
function onlyLive(source, index) {
    const place = source.placeOfKey(['metrics', index, 'parity']);
    return { message: 'only driver `attach` reads this key', found: '"parity"', expected: 'arms that something else runs', place };
}
function nothingAsked(source, index) {
    return {
        message: 'missing queries',
        expected: '`queries`, `histograms` or `counts`',
        place: source.placeOfKey(['metrics', index, 'queries']),
    };
}
function nameIssue(name, isTaken, isWatch) {
    if (isTaken)
        return { message: 'two queries have the same name', found: (0,config_issues/* show */.WU)(name), expected: 'a name for each' };
    if (!/^[a-z][a-z0-9_-]*$/.test(name))
        return { message: 'not a name for a value', found: (0,config_issues/* show */.WU)(name), expected: 'lower case letters, digits, hyphens and underscores' };
    // Where nothing is sent, nothing is measured on it: every name is free.
    if (isWatch || REPLACEABLE.includes(name) || !((0,catalogue/* builtIn */.wx)(name) || Object.hasOwn(expression_names/* EXPRESSION_NAMES */.u, name)))
        return null;
    return {
        message: `${name} is measured on the traffic itself`,
        found: (0,config_issues/* show */.WU)(name),
        expected: `another name, or ${REPLACEABLE.join(' or ')}`,
    };
}
function variableIssues(source, path, query) {
    if (typeof query !== 'string')
        return [];
    const own = ARMS.flatMap((arm) => Object.keys((0,config_issues/* valueAt */.fK)(source.value, ['environment', arm, 'vars']) ?? {}));
    const known = [...template/* QUERY_VARIABLES */.pK, ...own];
    const unknown = (0,template/* variablesOf */.ht)(query).find((name) => !known.includes(name));
    if (unknown === undefined)
        return [];
    const found = `{{${unknown}}}`;
    return [
        { message: 'unknown variable', found, expected: known.join(' | '), nearest: (0,nearest/* nearest */.p)(unknown, known), place: source.placeOf(path) },
    ];
}
function sourcesOf(source) {
    const metrics = (0,config_issues/* valueAt */.fK)(source.value, ['metrics']);
    return Array.isArray(metrics) ? metrics.map((entry) => ((0,config_issues/* isMapping */.pi)(entry) ? entry : {})) : [];
}

// EXTERNAL MODULE: ./build-bundle/src/config/positions.js
var positions = __webpack_require__(65037);
// EXTERNAL MODULE: ./build-bundle/src/core/units.js
var units = __webpack_require__(96627);
;// CONCATENATED MODULE: ./build-bundle/src/config/attach-rules.js




/** What driver `attach` needs, and what it has no use for: something else runs the arms and sends them their traffic. */
function attachRules(source) {
    const attached = at(source, 'environment', 'driver') === 'attach';
    return attached
        ? [...trafficOf(source), ...unread(source), ...watched(source), ...baselineOf(source), ...budgetOf(source)]
        : elsewhere(source);
}
/** `traffic: none` and the length beside it belong to this driver alone. */
function elsewhere(source) {
    const none = at(source, 'traffic') === 'none';
    const length = at(source, 'for') !== undefined;
    return [
        ...(none ? [issue(source, ['traffic'], 'only driver `attach` sends nothing', '`replay`, `synthetic`, both, or `mirror`')] : []),
        ...(length ? [issueOfKey(source, ['for'], 'only driver `attach` reads this key', '`traffic.for`')] : []),
    ];
}
function trafficOf(source) {
    const traffic = at(source, 'traffic');
    if (!(0,config_issues/* isMapping */.pi)(traffic))
        return [];
    const sent = Object.keys(traffic).filter((key) => key !== 'for');
    const twice = traffic['for'] !== undefined && at(source, 'for') !== undefined;
    return [
        ...sent.map((key) => issueOfKey(source, ['traffic', key], 'driver `attach` sends no traffic', 'traffic: none')),
        ...(twice ? [issueOfKey(source, ['for'], 'the length is said twice', 'either `for` or `traffic.for`')] : []),
    ];
}
/** Whatever brings arms up or changes what they call has nobody to read it. */
function unread(source) {
    const keys = [['egress'], ['state'], ...['primary', 'shadow', 'baseline'].map((arm) => [arm, 'ready'])];
    return keys
        .map((path) => ['environment', ...path])
        .filter((path) => (0,config_issues/* valueAt */.fK)(source.value, path) !== undefined)
        .map((path) => issueOfKey(source, path, 'driver `attach` only watches', 'no such key with driver `attach`'));
}
/** Without metrics nothing is judged; a query that reads the same for both arms would find them identical, whatever they do. */
function watched(source) {
    const queries = queriesOf(source);
    if (queries.length === 0)
        return [{ message: 'missing', expected: 'what tells how the arms are: a source with queries', place: source.placeOfKey(['metrics']) }];
    const vars = (arm) => {
        const found = at(source, 'environment', arm, 'vars');
        return (0,config_issues/* isMapping */.pi)(found) ? found : {};
    };
    const [primary, shadow] = [vars('primary'), { ...vars('primary'), ...vars('shadow') }];
    const differing = Object.keys(shadow).filter((name) => shadow[name] !== primary[name]);
    const urls = ['primary', 'shadow'].map((arm) => at(source, 'environment', arm, 'url'));
    const telling = ['arm', ...differing, ...(urls[0] !== urls[1] ? ['origin', 'host', 'port'] : [])];
    return queries
        .filter(({ text, perArm }) => !perArm && !(0,template/* variablesOf */.ht)(text).some((name) => telling.includes(name)))
        .map(({ text, path }) => issue(source, path, 'this query is the same for both arms', `one of ${telling.map((name) => `{{${name}}}`).join(', ')}, or other \`vars\` of the shadow`, text));
}
function baselineOf(source) {
    if (at(source, 'environment', 'baseline') !== true)
        return [];
    const expected = 'a mapping with `vars`: what tells the second copy of the live version from the first';
    return [issue(source, ['environment', 'baseline'], 'driver `attach` starts no copy', expected)];
}
function budgetOf(source) {
    const [budget, length] = [milliseconds(at(source, 'budget')), milliseconds(at(source, 'for'))];
    if (budget === null || length === null || length < budget)
        return [];
    return [issue(source, ['budget'], 'the budget does not hold the watch', `more than \`for\`, ${(0,config_issues/* show */.WU)(at(source, 'for'))}`)];
}
function issue(source, path, message, expected, found = (0,config_issues/* valueAt */.fK)(source.value, path)) {
    return { message, found: (0,config_issues/* show */.WU)(found), expected, place: source.placeOf(path) };
}
function issueOfKey(source, path, message, expected) {
    return { message, found: (0,config_issues/* show */.WU)(path.at(-1)), expected, place: source.placeOfKey(path) };
}
function milliseconds(value) {
    try {
        return typeof value === 'string' ? (0,units/* parseDuration */.E9)(value) : null;
    }
    catch {
        return null;
    }
}
const at = (source, ...path) => (0,config_issues/* valueAt */.fK)(source.value, path);

;// CONCATENATED MODULE: ./build-bundle/src/config/egress-rules.js

const EGRESS = ['environment', 'egress'];
/** What `environment.egress` asks for must be in the driver's power, and a stub is one thing. */
function egressRules(source) {
    const section = (0,config_issues/* valueAt */.fK)(source.value, EGRESS);
    if (section === null || typeof section !== 'object')
        return [];
    const driver = (0,config_issues/* valueAt */.fK)(source.value, ['environment', 'driver']);
    return driver === 'url' ? ofRunningService(source) : stubsOf(source).flatMap(([host, stub]) => oneStub(source, host, stub, driver));
}
function ofRunningService(source) {
    const found = (path) => {
        const value = (0,config_issues/* valueAt */.fK)(source.value, path);
        if (value === null || typeof value !== 'object')
            return value === 'deny';
        return Object.keys(value).length > 0;
    };
    return ['default', 'allow', 'stubs']
        .map((key) => [...EGRESS, key])
        .filter(found)
        .map((path) => ({
        message: 'driver `url` cannot keep a running service from calling others',
        found: path.at(-1) === 'default' ? '"deny"' : (0,config_issues/* show */.WU)(path.at(-1)),
        expected: path.at(-1) === 'default' ? 'allow' : 'no such key with driver `url`',
        place: path.at(-1) === 'default' ? source.placeOf(path) : source.placeOfKey(path),
    }));
}
function stubsOf(source) {
    const stubs = (0,config_issues/* valueAt */.fK)(source.value, [...EGRESS, 'stubs']);
    if (stubs === null || typeof stubs !== 'object')
        return [];
    return Object.entries(stubs).filter((entry) => entry[1] !== null && typeof entry[1] === 'object');
}
const ANSWERS = ['service', 'recording', 'url'];
function oneStub(source, host, stub, driver) {
    const path = [...EGRESS, 'stubs', host];
    const given = ANSWERS.filter((key) => key in stub);
    if (given.length !== 1)
        return [
            {
                message: 'a stub is one thing that answers',
                found: given.length === 0 ? 'none' : given.join(' and '),
                expected: 'one of service, recording, url',
                place: source.placeOfKey(path),
            },
        ];
    if (given[0] !== 'service' || driver === 'docker-compose')
        return [];
    return [
        {
            message: 'only driver `docker-compose` knows services',
            found: (0,config_issues/* show */.WU)('service'),
            expected: '`recording` or `url`',
            place: source.placeOfKey([...path, 'service']),
        },
    ];
}

// EXTERNAL MODULE: ./build-bundle/src/config/limit.js
var limit = __webpack_require__(59138);
// EXTERNAL MODULE: ./build-bundle/src/config/assemble-logs.js
var assemble_logs = __webpack_require__(25781);
;// CONCATENATED MODULE: ./build-bundle/src/config/log-rules.js



/** The rules that join `logs` with the driver. */
function logRules(source) {
    const logs = (0,config_issues/* valueAt */.fK)(source.value, ['logs']);
    const driver = String((0,config_issues/* valueAt */.fK)(source.value, ['environment', 'driver']));
    if (!(0,config_issues/* isMapping */.pi)(logs))
        return [];
    const kind = logs['source'] ?? (0,assemble_logs/* defaultLogSource */.n)(driver);
    const place = source.placeOfKey(['logs', 'source']);
    if (kind === 'process') {
        if (driver !== 'process')
            return [{ message: 'only driver `process` has such output', found: (0,config_issues/* show */.WU)(kind), expected: 'docker, with `container`', place }];
        if (logs['container'] === undefined)
            return [];
        const at = source.placeOfKey(['logs', 'container']);
        return [{ message: 'source `process` does not read this key', found: (0,config_issues/* show */.WU)('container'), expected: 'source: docker', place: at }];
    }
    if (driver !== 'docker-compose' && logs['container'] === undefined)
        return [{ message: 'missing container', expected: 'the name of the container of each arm, such as shop-{{arm}}', place }];
    return variableIssues(source, ['logs', 'container'], logs['container']);
}

;// CONCATENATED MODULE: ./build-bundle/src/config/notify-rules.js

/** Which keys each kind of notifier reads, and which of them hold nothing but a secret. */
const READS = {
    slack: ['url', 'token', 'channel', 'api'],
    pagerduty: ['routing-key', 'api'],
    webhook: ['url', 'secret', 'headers'],
};
const OF_ALL = ['notifier', 'on'];
const SECRETS = ['token', 'routing-key', 'secret'];
const NAME = /^env:[A-Z_][A-Z0-9_]*$/;
/** The rules that join the keys of `notify`. */
function notifyRules(source) {
    const notify = (0,config_issues/* valueAt */.fK)(source.value, ['notify']);
    if (!Array.isArray(notify))
        return [];
    return notify.flatMap((entry, index) => ((0,config_issues/* isMapping */.pi)(entry) ? entryRules(source, entry, index) : []));
}
function entryRules(source, entry, index) {
    const kind = String(entry['notifier']);
    const reads = READS[kind];
    if (!reads)
        return [];
    const all = Object.values(READS).flat();
    const foreign = Object.keys(entry).filter((key) => all.includes(key) && !reads.includes(key));
    return [
        ...foreign.map((key) => ({
            message: `notifier \`${kind}\` does not read this key`,
            found: (0,config_issues/* show */.WU)(key),
            expected: [...OF_ALL, ...reads].join(' | '),
            place: source.placeOfKey(['notify', index, key]),
        })),
        ...missing(source, entry, index),
        ...written(source, entry, index),
    ];
}
function missing(source, entry, index) {
    const has = (key) => entry[key] !== undefined;
    const issue = (key, expected) => ({
        message: `missing ${key}`,
        expected,
        place: source.placeOf(['notify', index]),
    });
    const both = {
        message: 'a message is sent by a webhook or by a bot',
        found: 'both url and token',
        expected: 'either url, or token and channel',
        place: source.placeOf(['notify', index]),
    };
    const rules = {
        slack: () => [
            ...(has('url') && has('token') ? [both] : []),
            ...(has('url') || has('token') ? [] : [issue('url', 'url: env:NAME of an incoming webhook, or token: env:NAME and channel')]),
            ...(has('token') && !has('channel') ? [issue('channel', 'the ID of a channel, or #name')] : []),
            ...(has('url') && has('channel') ? [webhookChannel(source, index)] : []),
        ],
        pagerduty: () => (has('routing-key') ? [] : [issue('routing-key', 'env:NAME of the integration key')]),
        webhook: () => (has('url') ? [] : [issue('url', 'where the notice is posted')]),
    };
    return rules[String(entry['notifier'])]?.() ?? [];
}
function webhookChannel(source, index) {
    return {
        message: 'an incoming webhook has its channel already',
        found: 'channel',
        expected: 'channel with token, or url alone',
        place: source.placeOfKey(['notify', index, 'channel']),
    };
}
/** A secret that stands in the file is one for everybody who can read it; so is the address of a Slack webhook. */
function written(source, entry, index) {
    const keys = entry['notifier'] === 'slack' ? [...SECRETS, 'url'] : SECRETS;
    return keys
        .filter((key) => typeof entry[key] === 'string' && !NAME.test(entry[key]))
        .map((key) => ({
        message: 'a secret may not be written down',
        found: '***',
        expected: 'env:NAME',
        place: source.placeOf(['notify', index, key]),
    }));
}

;// CONCATENATED MODULE: ./build-bundle/src/config/rollback-rules.js

/** Which keys each kind of reverter needs, and which it reads besides. */
const rollback_rules_KEYS = {
    'config-file': { needs: ['file'], reads: ['reload', 'test', 'keep', 'health'] },
    'docker-compose': { needs: ['file', 'service'], reads: ['project', 'variable', 'health'] },
    'github-deployment': { needs: [], reads: ['repository', 'environment', 'task', 'health'] },
    'revert-pull-request': { needs: [], reads: ['repository', 'base'] },
    command: { needs: ['command', 'current'], reads: ['check', 'verify', 'health'] },
};
const rollback_rules_OF_SOME = [...new Set(Object.values(rollback_rules_KEYS).flatMap(({ needs, reads }) => [...needs, ...reads]))];
const rollback_rules_WHAT = {
    file: 'the file',
    service: 'the name of the service in the Compose file',
    command: 'the command that goes back to {{version}}',
    current: 'the command that prints the version that runs',
};
const STATE_KEYS = { path: 'directory', repository: 'github' };
/** The rules that join the keys of `rollback` and `state`. */
function rollbackRules(source) {
    return [...reverterRules(source), ...stateRules(source)];
}
function reverterRules(source) {
    const path = ['rollback', 'reverter'];
    const entry = (0,config_issues/* valueAt */.fK)(source.value, path);
    if (!(0,config_issues/* isMapping */.pi)(entry))
        return [];
    const kind = String(entry['kind']);
    const keys = rollback_rules_KEYS[kind];
    if (!keys)
        return [];
    const known = [...keys.needs, ...keys.reads];
    return [
        ...keys.needs
            .filter((key) => entry[key] === undefined)
            .map((key) => ({ message: `missing ${key}`, expected: rollback_rules_WHAT[key], place: source.placeOf(path) })),
        ...Object.keys(entry)
            .filter((key) => rollback_rules_OF_SOME.includes(key) && !known.includes(key))
            .map((key) => ({
            message: `reverter \`${kind}\` does not read this key`,
            found: (0,config_issues/* show */.WU)(key),
            expected: ['kind', 'timeout', ...known].join(' | '),
            place: source.placeOfKey([...path, key]),
        })),
        ...((0,config_issues/* valueAt */.fK)(source.value, ['state']) === undefined
            ? [
                {
                    message: 'a rollback needs a state: it holds the verified versions, the journal and the lease',
                    expected: 'state: { kind: directory, path: DIR } or state: { kind: github }',
                    place: source.placeOfKey(['rollback']),
                },
            ]
            : []),
    ];
}
function stateRules(source) {
    const kind = (0,config_issues/* valueAt */.fK)(source.value, ['state', 'kind']);
    return Object.entries(STATE_KEYS)
        .filter(([key, reader]) => (0,config_issues/* valueAt */.fK)(source.value, ['state', key]) !== undefined && typeof kind === 'string' && kind !== reader)
        .map(([key, reader]) => ({
        message: `only a state of kind \`${reader}\` reads this key`,
        found: (0,config_issues/* show */.WU)(key),
        expected: `no such key with kind \`${String(kind)}\``,
        place: source.placeOfKey(['state', key]),
    }));
}

// EXTERNAL MODULE: ./build-bundle/src/rollout/steps.js
var rollout_steps = __webpack_require__(98595);
;// CONCATENATED MODULE: ./build-bundle/src/config/rollout-rules.js



/** The keys of each kind of router: those it needs, and those it reads. */
const rollout_rules_KEYS = {
    proxy: { needs: ['control'], reads: [] },
    nginx: { needs: ['file', 'primary', 'shadow'], reads: ['mirror-file', 'key', 'variable', 'nginx', 'reload', 'pid', 'verify'] },
};
/** What joins several keys under `rollout`. */
function rolloutRules(source) {
    if (!(0,config_issues/* isMapping */.pi)((0,config_issues/* valueAt */.fK)(source.value, ['rollout'])))
        return [];
    return [...routerRules(source), ...stepRules(source), ...leaseRules(source), ...rollout_rules_stateRules(source)];
}
function routerRules(source) {
    const router = (0,config_issues/* valueAt */.fK)(source.value, ['rollout', 'router']);
    const keys = (0,config_issues/* isMapping */.pi)(router) ? rollout_rules_KEYS[String(router['kind'])] : undefined;
    if (!keys || !(0,config_issues/* isMapping */.pi)(router))
        return [];
    const missing = keys.needs.filter((name) => router[name] === undefined);
    const known = ['kind', ...keys.needs, ...keys.reads];
    const elsewhere = Object.keys(router).filter((name) => !known.includes(name) && Object.values(rollout_rules_KEYS).some(({ needs, reads }) => [...needs, ...reads].includes(name)));
    const same = router['primary'] !== undefined && router['primary'] === router['shadow'];
    return [
        ...missing.map((name) => ({
            message: 'missing',
            expected: `\`${name}\`, which router \`${(0,config_issues/* show */.WU)(router['kind']).replaceAll('"', '')}\` needs`,
            place: source.placeOfKey(['rollout', 'router', name]),
        })),
        ...elsewhere.map((name) => ({
            message: 'this router does not read this key',
            found: (0,config_issues/* show */.WU)(name),
            expected: known.join(', '),
            place: source.placeOfKey(['rollout', 'router', name]),
        })),
        ...(same ? [rollout_rules_issue(source, ['rollout', 'router', 'shadow'], 'both versions are the same upstream', 'another one than `primary`')] : []),
    ];
}
function stepRules(source) {
    const steps = (0,config_issues/* valueAt */.fK)(source.value, ['rollout', 'steps']);
    if (!Array.isArray(steps))
        return [];
    const shares = steps.map((step) => read(() => (0,units/* parseShare */.n8)(step)));
    if (shares.some((share) => share === null))
        return [];
    const fault = (0,rollout_steps/* faultOfSteps */.ZC)(shares);
    return fault === null ? [] : [rollout_rules_issue(source, ['rollout', 'steps'], 'these are no steps of a rollout', fault)];
}
/** A tick has to come within the lease, however long a job needs to start. */
function leaseRules(source) {
    const written = (0,config_issues/* valueAt */.fK)(source.value, ['rollout', 'lease']);
    const leaseMs = typeof written === 'string' ? read(() => (0,units/* parseDuration */.E9)(written)) : null;
    return leaseMs !== null && leaseMs < 5_000 ? [rollout_rules_issue(source, ['rollout', 'lease'], 'too short to be kept', 'at least 5s')] : [];
}
function rollout_rules_stateRules(source) {
    if ((0,config_issues/* valueAt */.fK)(source.value, ['state']) !== undefined)
        return [];
    const place = source.placeOfKey(['rollout']);
    return [
        { message: 'a rollout needs a place to be remembered', expected: '`state: { kind: directory }` or another kind beside it', place },
    ];
}
function rollout_rules_issue(source, path, message, expected) {
    return { message, found: (0,config_issues/* show */.WU)((0,config_issues/* valueAt */.fK)(source.value, path)), expected, place: source.placeOf(path) };
}
function read(parse) {
    try {
        return parse();
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build-bundle/src/config/trace-rules.js

/** Keys that only the comparison reads. */
const OF_BACKEND = ['url', 'api', 'headers', 'ui', 'delay'];
/** The rules that join the keys of `traces`. */
function traceRules(source) {
    const traces = (0,config_issues/* valueAt */.fK)(source.value, ['traces']);
    if (!(0,config_issues/* isMapping */.pi)(traces))
        return [];
    const { backend, otlp, url } = traces;
    const place = (key) => source.placeOfKey(['traces', key]);
    if (backend === undefined && otlp === undefined)
        return [{ message: 'nothing is exported or compared', expected: 'backend: jaeger, or otlp', place: source.placeOfKey(['traces']) }];
    if (backend !== undefined)
        return [
            ...(url === undefined
                ? [{ message: 'missing url', expected: "the address of the backend's query service, http://HOST:16686", place: place('url') }]
                : []),
            ...foreignTraffic(source),
        ];
    return OF_BACKEND.filter((key) => traces[key] !== undefined).map((key) => ({
        message: 'only a `backend` reads this key',
        found: (0,config_issues/* show */.WU)(key),
        expected: 'backend: jaeger beside it, or `otlp` alone',
        place: place(key),
    }));
}
/** Requests that Foreshadow does not send itself begin traces of their own on each arm. */
function foreignTraffic(source) {
    const traffic = (0,config_issues/* valueAt */.fK)(source.value, ['traffic']);
    const isOthers = traffic === 'none' || ((0,config_issues/* isMapping */.pi)(traffic) && traffic['mirror'] !== undefined);
    return isOthers
        ? [
            {
                message: 'the traces of live traffic cannot be compared',
                found: (0,config_issues/* show */.WU)(traffic === 'none' ? 'none' : 'mirror'),
                expected: 'traffic.replay or traffic.synthetic, whose requests carry one trace to every arm',
                place: source.placeOfKey(['traces', 'backend']),
            },
        ]
        : [];
}

;// CONCATENATED MODULE: ./build-bundle/src/config/traffic-rules.js

/** What has to be said about the traffic, and what contradicts itself. */
function trafficRules(source) {
    return [...sourceRules(source), ...mirrorRules(source), ...authRules(source), ...speedRules(source), ...thinkTimeRules(source)];
}
/** Something has to be sent; an open and a closed loop exclude each other. */
function sourceRules(source) {
    const traffic = traffic_rules_at(source, 'traffic');
    if (!(0,config_issues/* isMapping */.pi)(traffic) || traffic_rules_at(source, 'environment', 'driver') === 'attach')
        return [];
    const synthetic = traffic['synthetic'];
    if (traffic['replay'] === undefined && synthetic === undefined && traffic['mirror'] === undefined)
        return [traffic_rules_missing(source, ['traffic', 'replay'], '`replay`, `synthetic`, both, or `mirror`')];
    if (!(0,config_issues/* isMapping */.pi)(synthetic) || synthetic['users'] === undefined || synthetic['rate'] === undefined)
        return [];
    return [
        {
            message: 'users and rate contradict each other',
            found: 'both',
            expected: 'users (a closed loop) or rate (an open one)',
            place: source.placeOfKey(['traffic', 'synthetic', 'users']),
        },
    ];
}
/** Live traffic comes from clients, at its own pace, to services that are running already. */
function mirrorRules(source) {
    const mirror = traffic_rules_at(source, 'traffic', 'mirror');
    if (!(0,config_issues/* isMapping */.pi)(mirror))
        return [];
    const contradiction = (message, path, expected) => ({
        message,
        found: (0,config_issues/* show */.WU)(path.at(-1)),
        expected,
        place: source.placeOfKey(path),
    });
    const beside = ['replay', 'synthetic'].filter((name) => traffic_rules_at(source, 'traffic', name) !== undefined);
    const driver = traffic_rules_at(source, 'environment', 'driver');
    const testUser = mirror['credentials'] === 'test-user' && traffic_rules_at(source, 'traffic', 'auth', 'header') === undefined;
    return [
        ...beside.map((name) => contradiction('a mirror takes what clients send, and nothing else is sent', ['traffic', name], 'either `mirror` or this')),
        ...(driver !== undefined && driver !== 'url'
            ? [
                {
                    message: 'a mirror stands in front of running services',
                    found: (0,config_issues/* show */.WU)(driver),
                    expected: 'driver `url`',
                    place: source.placeOf(['environment', 'driver']),
                },
            ]
            : []),
        ...((0,config_issues/* isMapping */.pi)(traffic_rules_at(source, 'environment', 'baseline'))
            ? [contradiction('a mirror has two arms', ['environment', 'baseline'], 'no baseline beside `traffic.mirror`')]
            : []),
        ...(mirror['credentials'] !== undefined && mirror['forward'] === 'original'
            ? [
                contradiction('original requests carry their own credentials', ['traffic', 'mirror', 'credentials'], 'no such key with `forward: original`'),
            ]
            : []),
        ...(testUser ? [traffic_rules_missing(source, ['traffic', 'mirror', 'credentials'], '`traffic.auth.header` for the test user')] : []),
    ];
}
function authRules(source) {
    const auth = traffic_rules_at(source, 'traffic', 'auth');
    if (!(0,config_issues/* isMapping */.pi)(auth) || Object.keys(auth).length > 0)
        return [];
    return [traffic_rules_missing(source, ['traffic', 'auth', 'header'], '`header`, or another key of `traffic.auth`')];
}
function speedRules(source) {
    const rate = traffic_rules_at(source, 'traffic', 'replay', 'rate');
    const thinks = traffic_rules_at(source, 'traffic', 'replay', 'think-time') === 'recorded';
    if (traffic_rules_at(source, 'traffic', 'replay', 'speed') === undefined || rate === undefined || rate === 'recorded' || thinks)
        return [];
    return [
        {
            message: 'speed and rate contradict each other',
            found: (0,config_issues/* show */.WU)(rate),
            expected: 'rate: recorded, think-time: recorded, or no speed',
            place: source.placeOf(['traffic', 'replay', 'rate']),
        },
    ];
}
/** Recorded gaps need a rate that leaves room for them; the search for the highest one does not. */
function thinkTimeRules(source) {
    const replay = traffic_rules_at(source, 'traffic', 'replay');
    if (!(0,config_issues/* isMapping */.pi)(replay) || !('think-time' in replay))
        return [];
    const rate = replay['rate'] ?? (replay['speed'] === undefined ? 'auto' : 'recorded');
    const clash = replay['think-time'] === 'recorded' ? rate === 'auto' : rate === 'recorded';
    if (!clash)
        return [];
    return [
        {
            message: 'think time and rate contradict each other',
            found: `${(0,config_issues/* show */.WU)(replay['think-time'])} with rate ${(0,config_issues/* show */.WU)(rate)}`,
            expected: rate === 'auto' ? 'rate: recorded, closed or a rate such as 600/m' : 'think-time: recorded, or another rate',
            place: source.placeOf(['traffic', 'replay', 'think-time']),
        },
    ];
}
function traffic_rules_missing(source, path, expected) {
    return { message: 'missing', expected, place: source.placeOfKey(path) };
}
const traffic_rules_at = (source, ...path) => (0,config_issues/* valueAt */.fK)(source.value, path);

;// CONCATENATED MODULE: ./build-bundle/src/config/rules.js














/**
 * The rules that join several keys. They read the document as it stands, so that they report beside the schema's own problems;
 * where a value is not understood they stay silent, because the schema has said so.
 */
function checkRules(source) {
    return [
        driverRules,
        armRules,
        copiedState,
        egressRules,
        attachRules,
        trafficRules,
        kpiRules,
        metricRules,
        logRules,
        traceRules,
        acceptRules,
        judgeRules,
        riskRules,
        budgetRules,
        notifyRules,
        rollbackRules,
        rolloutRules,
    ].flatMap((rule) => rule(source));
}
/** The keys that not every driver reads, and who reads them. */
const READ_BY = [
    [['process'], [['command'], ...arms(['command'])]],
    [['process', 'attach'], arms(['vars'])],
    [
        ['process', 'docker-compose'],
        [['build'], ['state', 'prepare'], ...arms(['ref']), ...arms(['env']), ...arms(['files'])],
    ],
    [['docker-compose'], [['file'], ['service'], ['port'], ['services'], ['limits'], ['state', 'snapshot'], ...arms(['image'])]],
    [['url', 'attach'], arms(['url'])],
];
function driverRules(source) {
    const driver = rules_at(source, 'environment', 'driver');
    return READ_BY.filter(([drivers]) => isDriver(driver) && !drivers.includes(driver)).flatMap(([drivers, keys]) => keys
        .map((path) => ['environment', ...path])
        .filter((path) => (0,config_issues/* valueAt */.fK)(source.value, path) !== undefined)
        .map((path) => ({
        message: `only driver ${drivers.map((name) => `\`${name}\``).join(' or ')} reads this key`,
        found: (0,config_issues/* show */.WU)(path.at(-1)),
        expected: drivers.includes('url') ? insteadOfUrl(driver) : `no such key with driver \`${String(driver)}\``,
        place: source.placeOfKey(path),
    })));
}
const insteadOfUrl = (driver) => driver === 'process' ? '`ref` or `command` with driver `process`' : '`ref` or `image` with driver `docker-compose`';
const isDriver = (name) => READ_BY.some(([drivers]) => drivers.includes(name));
function armRules(source) {
    const driver = rules_at(source, 'environment', 'driver');
    if (driver === 'process') {
        const primary = rules_at(source, 'environment', 'command') ?? rules_at(source, 'environment', 'primary', 'command');
        return primary === undefined ? [rules_missing(source, ['environment', 'command'], 'the command that starts the service')] : [];
    }
    if (driver === 'docker-compose')
        return rules_at(source, 'environment', 'service') === undefined
            ? [rules_missing(source, ['environment', 'service'], 'the service of the Compose file that the traffic goes to')]
            : [];
    if (driver !== 'url')
        return [];
    const named = ['primary', 'shadow', ...((0,config_issues/* isMapping */.pi)(rules_at(source, 'environment', 'baseline')) ? ['baseline'] : [])];
    return named
        .filter((arm) => rules_at(source, 'environment', arm, 'url') === undefined)
        .map((arm) => rules_missing(source, ['environment', arm, 'url'], `where the ${arm} answers, http://HOST:PORT`));
}
/** Data of its own needs services of its own, and only volumes can be copied. */
function copiedState(source) {
    const driver = rules_at(source, 'environment', 'driver');
    const each = rules_at(source, 'environment', 'state', 'each');
    const issues = [];
    if (each === 'snapshot' && isDriver(driver) && driver !== 'docker-compose')
        issues.push({
            message: 'only driver `docker-compose` can copy data',
            found: (0,config_issues/* show */.WU)(each),
            expected: 'own | shared | read-only',
            place: source.placeOf(['environment', 'state', 'each']),
        });
    if (rules_at(source, 'environment', 'state', 'snapshot') !== undefined && each !== 'snapshot')
        issues.push({
            message: 'nothing is copied',
            found: (0,config_issues/* show */.WU)(each ?? 'own'),
            expected: 'each: snapshot',
            place: source.placeOfKey(['environment', 'state', 'snapshot']),
        });
    if (rules_at(source, 'environment', 'services') === 'changed' && (each === undefined || each === 'own' || each === 'snapshot'))
        issues.push({
            message: 'an arm has data of its own only in services of its own',
            found: '"changed"',
            expected: 'all, or state.each: shared | read-only',
            place: source.placeOf(['environment', 'services']),
        });
    return issues;
}
function kpiRules(source) {
    const kpis = rules_at(source, 'kpis');
    if (!(0,config_issues/* isMapping */.pi)(kpis))
        return [];
    return Object.entries(kpis).flatMap(([name, kpi]) => oneKpi(source, name, kpi));
}
const OWN_ONLY = ['unit', 'direction', 'expression'];
function oneKpi(source, name, kpi) {
    const place = source.placeOfKey(['kpis', name]);
    const isWatched = rules_at(source, 'environment', 'driver') === 'attach' && queryNames(source).includes(name);
    if ((0,catalogue/* builtIn */.wx)(name) && !isWatched) {
        const foreign = OWN_ONLY.filter((key) => (0,config_issues/* isMapping */.pi)(kpi) && key in kpi);
        return foreign.map((key) => ({
            message: `${name} is built in and keeps its ${key}`,
            found: (0,config_issues/* show */.WU)(key),
            expected: 'a name of your own for a KPI with an expression',
            place: source.placeOfKey(['kpis', name, key]),
        }));
    }
    if (queryNames(source).includes(name) && !((0,config_issues/* isMapping */.pi)(kpi) && 'expression' in kpi))
        return [];
    if ((0,config_issues/* isMapping */.pi)(kpi) && 'expression' in kpi) {
        if (/^[a-z][a-z0-9-]*$/.test(name))
            return [];
        return [{ message: 'not a name for a KPI', found: (0,config_issues/* show */.WU)(name), expected: 'lower case letters, digits and hyphens', place }];
    }
    const known = [...catalogue/* BUILT_IN_NAMES */.oX, ...queryNames(source)];
    const expected = `one of ${known.join(', ')}, or an \`expression\` of your own`;
    return [{ message: 'unknown KPI', found: (0,config_issues/* show */.WU)(name), expected, nearest: (0,nearest/* nearest */.p)(name, known), place }];
}
function acceptRules(source) {
    const accept = rules_at(source, 'accept');
    if (!Array.isArray(accept))
        return [];
    const known = knownKpis(source);
    return accept.flatMap((rule, index) => {
        if (!(0,config_issues/* isMapping */.pi)(rule))
            return [];
        const path = ['accept', index];
        if ('kpi' in rule === 'divergence' in rule)
            return [
                {
                    message: 'an accepted finding is named by its KPI or by its differing path',
                    found: 'kpi' in rule ? 'both' : 'neither',
                    expected: 'either kpi or divergence',
                    place: source.placeOf(path),
                },
            ];
        return 'kpi' in rule ? unknownKpi(source, [...path, 'kpi'], rule['kpi'], known) : [];
    });
}
function judgeRules(source) {
    const [alpha, rollback] = [number(rules_at(source, 'judge', 'alpha')), number(rules_at(source, 'judge', 'rollback-alpha'))];
    if (alpha === null || rollback === null || rollback <= alpha)
        return [];
    return [
        {
            message: 'a roll-back may not need less evidence than a fail',
            found: String(rollback),
            expected: `at most alpha, ${alpha}`,
            place: source.placeOf(['judge', 'rollback-alpha']),
        },
    ];
}
function riskRules(source) {
    const risk = rules_at(source, 'forecast', 'risk');
    if (!(0,config_issues/* isMapping */.pi)(risk))
        return [];
    const known = knownKpis(source);
    return Object.entries(risk).flatMap(([name, limits]) => {
        const path = ['forecast', 'risk', name];
        const wrong = unknownKpi(source, path, name, known, true);
        if (wrong.length > 0 || !(0,config_issues/* isMapping */.pi)(limits))
            return wrong;
        const given = ['above', 'below'].filter((side) => side in limits);
        if (given.length === 0)
            return [
                { message: 'a risk needs its limit', found: 'neither above nor below', expected: 'above or below', place: source.placeOfKey(path) },
            ];
        return given
            .filter((side) => (0,limit/* readLimit */.i)(limits[side], unitOf(source, name)) === undefined)
            .map((side) => badLimit(source, [...path, side], limits[side], unitOf(source, name)));
    });
}
function badLimit(source, path, value, unit) {
    const expected = unit === 'bytes' ? 'a size such as 512MiB' : unit === '%' ? 'a percentage such as 80%' : 'a number';
    return { message: `not a limit in ${unit}`, found: (0,config_issues/* show */.WU)(value), expected, place: source.placeOf(path) };
}
function budgetRules(source) {
    const [budget, traffic] = [rules_milliseconds(rules_at(source, 'budget')), rules_milliseconds(rules_at(source, 'traffic', 'for'))];
    if (budget === null || traffic === null || traffic < budget)
        return [];
    return [
        {
            message: 'the budget does not hold the traffic',
            found: (0,config_issues/* show */.WU)(rules_at(source, 'budget')),
            expected: `more than traffic.for, ${(0,config_issues/* show */.WU)(rules_at(source, 'traffic', 'for'))}`,
            place: source.placeOf(['budget']),
        },
    ];
}
function unknownKpi(source, path, name, known, isKey = false) {
    if (typeof name !== 'string' || known.includes(name))
        return [];
    return [
        {
            message: 'unknown KPI',
            found: (0,config_issues/* show */.WU)(name),
            expected: `one of ${known.join(', ')}`,
            nearest: (0,nearest/* nearest */.p)(name, known),
            place: isKey ? source.placeOfKey(path) : source.placeOf(path),
        },
    ];
}
function knownKpis(source) {
    const own = rules_at(source, 'kpis');
    const changed = (0,config_issues/* isMapping */.pi)(own) ? own : {};
    return [...new Set([...catalogue/* BUILT_IN_NAMES */.oX, ...queryNames(source), ...Object.keys(changed)])].filter((name) => changed[name] !== false);
}
function unitOf(source, name) {
    const unit = rules_at(source, 'kpis', name, 'unit');
    return (0,catalogue/* builtIn */.wx)(name)?.unit ?? (typeof unit === 'string' ? unit : 'ratio');
}
function rules_missing(source, path, expected) {
    return { message: 'missing', expected, place: source.placeOfKey(path) };
}
function arms(rest) {
    return ['primary', 'shadow', 'baseline'].map((arm) => [arm, ...rest]);
}
const rules_at = (source, ...path) => (0,config_issues/* valueAt */.fK)(source.value, path);
/** A share or number as written; null where it is not one. */
function number(value) {
    const match = /^(\d+(?:\.\d+)?)(%?)$/.exec(String(value));
    return match ? Number(match[1]) / (match[2] ? 100 : 1) : null;
}
function rules_milliseconds(value) {
    try {
        return typeof value === 'string' ? (0,units/* parseDuration */.E9)(value) : null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build-bundle/src/config/schema.js + 11 modules
var schema = __webpack_require__(68820);
// EXTERNAL MODULE: ./build-bundle/src/config/secrets.js
var config_secrets = __webpack_require__(80176);
;// CONCATENATED MODULE: ./build-bundle/src/config/parse.js








/** The longest configuration that is read; a larger file is a mistake of the path. */
const MAX_CONFIG_BYTES = 1_048_576;
/**
 * Reads a configuration. Pure.
 * @param file as it is shown in messages
 * @throws FS_CONFIG_SYNTAX, FS_CONFIG_INVALID with all problems at once in order of their place; FS_SECRET_MISSING
 */
function parsePlan(text, file, options) {
    const source = readSource(text, file);
    const result = schema/* configSchema */.Q.safeParse(source.value);
    const secrets = (0,config_secrets/* findSecrets */.dL)(source);
    const issues = [
        ...secrets.issues,
        ...(result.success ? [] : (0,config_issues/* issuesOf */.wf)(result.error.issues, source)),
        ...checkRules(source),
        ...expressionIssues(source, options),
    ];
    if (!result.success || issues.length > 0)
        throw refusal('FS_CONFIG_INVALID', inOrder(issues), file);
    const found = readSecrets(secrets.uses, source, options, file);
    return deepFreeze((0,assemble/* assemblePlan */.S)(result.data, { file, directory: options.directory, seed: options.seed, inGit: options.inGit ?? false, secrets: found }));
}
function readSource(text, file) {
    if (text.length > MAX_CONFIG_BYTES) {
        throw (0,errors/* fail */.fJ)('FS_CONFIG_INVALID', { found: `a file of ${text.length} bytes`, expected: `at most ${MAX_CONFIG_BYTES}`, place: { file } });
    }
    const { source, problems } = (0,positions/* readYaml */.g)(text, file);
    if (problems.length > 0)
        throw refusal('FS_CONFIG_SYNTAX', inOrder(problems), file);
    const { value } = source;
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
        const found = value === null || value === undefined ? 'an empty file' : (0,config_issues/* show */.WU)(value);
        throw refusal('FS_CONFIG_INVALID', [{ message: 'not a configuration', found, expected: 'a mapping that begins with version: 1', place: source.placeOf([]) }], file);
    }
    return source;
}
function refusal(code, issues, file) {
    const found = issues.length === 1 ? '1 problem' : `${issues.length} problems`;
    return (0,errors/* fail */.fJ)(code, { found, place: issues.length === 1 ? issues[0]?.place : { file }, issues });
}
/** By place; of several problems with one value the first found is the most telling. */
function inOrder(issues) {
    const key = ({ place }) => `${place.line}:${place.column}:${place.path ?? ''}`;
    const first = issues.filter((issue, index) => issues.findIndex((other) => key(other) === key(issue)) === index);
    return first.toSorted((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0));
}
function expressionIssues(source, { checkExpression }) {
    const kpis = (0,config_issues/* valueAt */.fK)(source.value, ['kpis']);
    if (!checkExpression || kpis === null || typeof kpis !== 'object')
        return [];
    return Object.keys(kpis).flatMap((name) => {
        const path = ['kpis', name, 'expression'];
        const text = (0,config_issues/* valueAt */.fK)(source.value, path);
        const problem = typeof text === 'string' ? checkExpression(text, queryNames(source)) : null;
        if (!problem)
            return [];
        const { offset, ...rest } = problem;
        return [{ ...rest, place: source.placeInside(path, offset) }];
    });
}
function readSecrets(uses, source, options, file) {
    const values = new Map();
    const issues = [];
    for (const { name, path } of uses) {
        const value = Object.hasOwn(options.env, name) ? options.env[name] : undefined;
        if (value)
            values.set(name, value);
        else if (path[0] === 'notify')
            continue; // who cannot be told is said at the end of the run, which goes on
        else
            issues.push({
                message: 'this secret is not set',
                found: `env:${name}`,
                expected: `the environment variable ${name}`,
                place: source.placeOf(path),
            });
    }
    if (issues.length > 0 && options.missingSecrets !== 'keep')
        throw refusal('FS_SECRET_MISSING', inOrder(issues), file);
    return [...values].map(([name, value]) => ({ name, value }));
}
function deepFreeze(value) {
    if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
        Object.freeze(value);
        for (const inner of Object.values(value))
            deepFreeze(inner);
    }
    return value;
}


/***/ }),

/***/ 18856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ EXPRESSION_FUNCTIONS),
/* harmony export */   u: () => (/* binding */ EXPRESSION_NAMES)
/* harmony export */ });
/** The names an expression may use, each a number for one arm and one step of time. */
const EXPRESSION_NAMES = {
    requests: 'requests that were sent',
    answered: 'requests that were answered',
    errors: '5xx answers, and requests without an answer',
    timeouts: 'requests that timed out',
    connection_errors: 'requests without an answer for another reason',
    status_2xx: 'answers with a status of 200 to 299',
    status_3xx: 'answers with a status of 300 to 399',
    status_4xx: 'answers with a status of 400 to 499',
    status_5xx: 'answers with a status of 500 to 599',
    bytes: 'bytes of response bodies',
    latency_mean: 'mean latency of the answered requests, ms',
    latency_p50: 'median latency of the answered requests, ms',
    latency_p95: '95 % quantile, ms',
    latency_p99: '99 % quantile, ms',
    cpu: 'CPU use in percent of one core, where the driver reads it',
    memory: 'resident bytes, where the driver reads them',
    seconds: 'length of the step',
};
/** The functions an expression may call. None of them reaches outside the expression. */
const EXPRESSION_FUNCTIONS = ['abs', 'ceil', 'exp', 'floor', 'log', 'log10', 'log2', 'max', 'min', 'round', 'sqrt'];


/***/ }),

/***/ 35223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XK: () => (/* binding */ variablesOfArm),
/* harmony export */   gv: () => (/* binding */ fillQuery),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   pK: () => (/* binding */ QUERY_VARIABLES)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45201);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75162);


/** The variables every query may use; `vars` of an arm come on top. */
const QUERY_VARIABLES = ['arm', 'origin', 'host', 'port', 'run', 'window', 'step'];
const PLACE = /\{\{\s*([\w.-]+)\s*\}\}/g;
/** The names a query uses in `{{ }}`. */
function variablesOf(query) {
    return [...query.matchAll(PLACE)].map((match) => match[1]);
}
/**
 * Fills `{{name}}` in. Values stand inside a query's quotes, so quotes and backslashes in them are escaped as PromQL and its relatives do.
 * @throws FS_METRIC_QUERY naming the unknown variable
 */
function fillQuery(query, variables) {
    return query.replace(PLACE, (_, name) => {
        const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
        if (value !== undefined)
            return value.replace(/[\\"']/g, '\\$&');
        const known = Object.keys(variables);
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)('FS_METRIC_QUERY', { found: `{{${name}}} in ${query}`, expected: known.join(' | '), nearest: (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known) });
    });
}
/** The variables of an arm. @param stepMs the step, which `{{window}}` is four of and never under a minute: a rate needs two scrapes */
function variablesOfArm(arm, origin, run, stepMs, vars) {
    const window = `${Math.max(60, Math.ceil((4 * stepMs) / 1_000))}s`;
    return { arm, run, window, step: `${Math.ceil(stepMs / 1_000)}s`, ...placeOf(origin), ...vars };
}
/** Where an arm answers; nothing where that is not known (driver `attach`). */
function placeOf(origin) {
    if (origin === '')
        return {};
    const { hostname, port, protocol } = new URL(origin);
    return { origin, host: hostname, port: port || (protocol === 'https:' ? '443' : '80') };
}


/***/ })

};
