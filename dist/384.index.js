export const id = 384;
export const ids = [384];
export const modules = {

/***/ 5384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readFleetFile: () => (/* binding */ readFleetFile)
});

// UNUSED EXPORTS: parseYaml

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
;// CONCATENATED MODULE: ./build/core/fleet-spec-checks.js
/** What no key can tell alone. Anything may be missing or misshapen here: that is told apart. */
function crossCheck(given, problems) {
    const say = (message, ...path) => problems.addIssue({ code: 'custom', message, path });
    const spec = map(given);
    const { min, max } = map(spec['size']);
    if (typeof min === 'number' && typeof max === 'number' && min > max)
        say(`min ${min} is more than max ${max}`, 'size');
    if (spec['before-traffic'] !== undefined && map(spec['live-check'])['via'] === 'balancer') {
        say('cannot run with live-check.via: balancer, which has no way to run a command on a machine', 'before-traffic');
    }
    const published = new Map();
    for (const [name, service] of Object.entries(map(spec['services']))) {
        const { ports, environment, secrets } = map(service);
        for (const port of Array.isArray(ports) ? ports.map(String) : []) {
            const socket = port.replace(/:[^/]*/, '').replace(/\/tcp$/, '');
            const other = published.get(socket);
            if (other !== undefined)
                say(`port ${socket} is published by ${other} already`, 'services', name, 'ports');
            published.set(socket, name);
        }
        for (const variable of Object.keys(map(secrets))) {
            if (variable in map(environment))
                say('is in environment as well', 'services', name, 'secrets', variable);
        }
        for (const [key, variables] of Object.entries({ environment, secrets })) {
            if (!('IMMUTABLE_RELEASE' in map(variables)))
                continue;
            say('is given by immutable-rollout itself', 'services', name, key, 'IMMUTABLE_RELEASE');
        }
        if (Object.keys(map(secrets)).length > 0 && spec['instance-profile'] === undefined) {
            say('need an instance-profile, whose role reads them', 'services', name, 'secrets');
        }
    }
}
function map(given) {
    return typeof given === 'object' && given !== null ? given : {};
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./build/core/duration.js
var duration = __webpack_require__(1420);
// EXTERNAL MODULE: ./build/core/image.js
var core_image = __webpack_require__(3892);
;// CONCATENATED MODULE: ./build/core/fleet-spec-values.js



/** A text that a parser of ours understands; its complaint is the problem. `what` is said of what is no text at all. */
function parsed(parse, what) {
    return schemas/* string */.YjP({ error: ({ input }) => refuse(input, what) }).transform((text, context) => {
        try {
            return parse(text);
        }
        catch (error) {
            context.issues.push({ code: 'custom', input: text, message: error instanceof Error ? error.message : '' });
            return core/* NEVER */.tm;
        }
    });
}
/** Undefined leaves it to the general message that something is required. */
function refuse(input, what) {
    return input === undefined ? undefined : `${JSON.stringify(input)} is not ${what}`;
}
function matching(pattern, what) {
    return schemas/* string */.YjP({ error: ({ input }) => refuse(input, what) })
        .regex(pattern, { error: ({ input }) => refuse(input, what) });
}
const fleet_spec_values_duration = parsed(duration/* parseDuration */.E, 'a duration such as 90s, 15m or 2h').meta({
    pattern: '^(\\d+[smhd])+$',
});
const fleet_spec_values_image = parsed(core_image/* parseImage */.zZ, 'an image by digest').meta({ pattern: '@sha256:[0-9a-f]{64}$' });
/** YAML reads bare digits as a number, and loses its leading zeros. */
const account = schemas/* string */.YjP({
    error: ({ input }) => {
        if (typeof input !== 'number')
            return refuse(input, 'an account id');
        return `${input} is a number to YAML, which drops leading zeros: write "${String(input).padStart(12, '0')}", in quotes`;
    },
})
    .regex(/^\d{12}$/, { error: ({ input }) => refuse(input, 'an account id of 12 digits') });
const region = matching(/^[a-z]{2}(-[a-z]+)+-\d$/, 'a region such as eu-west-1');
const subnet = matching(/^subnet-[0-9a-f]{4,17}$/, 'a subnet id such as subnet-0a1b2c3d');
const instanceType = matching(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'an instance type such as m7g.large');
const ami = matching(/^(ami-[0-9a-f]{8,17}|ssm:\/\S+)$/, 'an AMI such as ami-0abcdef1234567890 or ssm:/base-images/docker');
const fleet_spec_values_name = matching(/^\S(.*\S)?$/, 'a name');
const serviceName = matching(/^[a-z0-9][a-z0-9_.-]{1,62}$/, 'a service name such as web');
const variable = matching(/^[A-Za-z_][A-Za-z0-9_]*$/, 'a name of a variable');
const secret = matching(/^ssm:\/[A-Za-z0-9_./-]+$/, 'where the machine reads the secret, such as ssm:/orders/production/database-url');
const path = matching(/^\/[!-~]*$/, 'a path such as /healthz');
/** As Compose writes it: published:container. */
const port = matching(/^([1-9]\d{0,4}):([1-9]\d{0,4})(\/(tcp|udp))?$/, 'a port such as "8080:8080": the machine\'s, then the container\'s').refine((text) => text.split(/[:/]/, 2).every((digits) => Number(digits) <= 65_535), { error: 'ports end at 65535' });
/** YAML's numbers and booleans are texts to a process. */
const value = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()], {
    error: ({ input }) => refuse(input, 'a text, a number or a boolean'),
})
    .transform(String);
function oneOf(words) {
    const said = `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
    return schemas/* enum */.k5n(words, { error: ({ input }) => refuse(input, said) });
}
const count = schemas/* int */.Whr({ error: ({ input }) => refuse(input, 'a whole number') })
    .min(1, { error: 'must be at least 1' });

;// CONCATENATED MODULE: ./build/core/fleet-spec-service.js


/** One container of a machine. */
const service = schemas/* strictObject */.rej({
    image: fleet_spec_values_image.optional().describe("Image by digest; the release's own image when absent"),
    command: schemas/* array */.YOg(schemas/* string */.YjP(), { error: 'is a list of words, such as ["serve", "--port", "8080"]' })
        .optional()
        .describe("Words in place of the image's command"),
    ports: schemas/* array */.YOg(port).default([]).describe('Published on the machine\'s own address, such as "8080:8080"'),
    environment: schemas/* record */.g1P(variable, value).default({}).describe('Variables by name; nothing that is secret'),
    secrets: schemas/* record */.g1P(variable, secret)
        .default({})
        .describe('Variables whose values the machine reads by its own role, such as ssm:/orders/production/database-url'),
    'stop-grace-period': fleet_spec_values_duration.default(30).describe('Time between SIGTERM and SIGKILL, such as 30s'),
});

;// CONCATENATED MODULE: ./build/core/fleet-spec.js




/**
 * The fleet spec: what a user writes about one app in one environment. The one source for what is read, for the messages
 * about what is wrong with it, and for the JSON Schema that editors use.
 */
const fleetSchema = schemas/* strictObject */.rej({
    account: account.describe('Account id, in quotes; any other credentials are refused'),
    region: region.describe('Region, such as eu-west-1'),
    size: schemas/* strictObject */.rej({
        min: count.describe('Fewest machines; the size of the first deploy'),
        max: count.describe('Most machines; a live fleet that is larger is refused, never shrunk'),
    })
        .describe("Bounds of the fleet; how many machines there are is the live fleet's to say"),
    subnets: schemas/* array */.YOg(subnet)
        .min(1, { error: 'names no subnet' })
        .describe('Subnet ids of one VPC, best in several zones'),
    'instance-types': schemas/* array */.YOg(instanceType)
        .min(1, { error: 'names no instance type' })
        .describe('Instance types, best first; the others serve when AWS has none of the first'),
    ami: ami
        .optional()
        .describe('AMI that machines of an image start from: its id, or ssm:/path of a parameter that holds one'),
    'instance-profile': fleet_spec_values_name.optional().describe('Instance profile whose role the machines have'),
    'security-groups': schemas/* array */.YOg(fleet_spec_values_name).default([]).describe('Names or ids of security groups'),
    'target-groups': schemas/* array */.YOg(fleet_spec_values_name)
        .default([])
        .describe("Names or ARNs of the balancer's target groups; without any, machines work from boot"),
    services: schemas/* record */.g1P(serviceName, service)
        .default({})
        .describe("Containers of a machine by name, in Compose's words; none for a release that is an AMI"),
    'live-check': schemas/* strictObject */.rej({
        path: path.default('/').describe('Path that answers 2xx on the first published port, such as /healthz'),
        timeout: fleet_spec_values_duration.default(300).describe("From a machine's launch to its last chance, such as 5m"),
        via: oneOf(['ssm', 'balancer'])
            .default('ssm')
            .describe('ssm asks each machine by a command; balancer, without an agent, leaves it to target health'),
    })
        .prefault({})
        .describe('What each machine must answer before it gets traffic'),
    'before-traffic': schemas/* strictObject */.rej({
        run: schemas/* string */.YjP().min(1, { error: 'is empty' }).describe('Command of bash, such as docker exec web ./migrate'),
        timeout: fleet_spec_values_duration.default(600).describe('How long it may take, such as 10m'),
    })
        .optional()
        .describe('Run once per attempt, on one new machine, before any of them gets traffic; another code than 0 rolls back'),
    bake: fleet_spec_values_duration.default(300).describe('How long each wave must stay good before the next, such as 5m'),
    alarms: schemas/* array */.YOg(fleet_spec_values_name).default([]).describe('CloudWatch alarms; ALARM while baking rolls back'),
    'no-data': oneOf(['wait', 'pass', 'fail'])
        .default('wait')
        .describe('What INSUFFICIENT_DATA of an alarm means at the end of a bake'),
    'keep-previous': fleet_spec_values_duration.default(3600).describe('How long the old fleet stays warm for a rollback, such as 1h'),
})
    // Even when something else is wrong: all problems are told at once.
    .superRefine(crossCheck, { when: () => true })
    .meta({ title: 'Fleet spec', description: 'What immutable-rollout launches and where' });

;// CONCATENATED MODULE: ./build/core/nearest.js
/** The known word that was most likely meant, or undefined when none is near. */
function nearest(word, known) {
    const plain = kebab(word);
    const ranked = known
        .map((each) => ({ each, distance: distance(plain, each) }))
        .sort((a, b) => a.distance - b.distance || (a.each < b.each ? -1 : 1));
    const best = ranked[0];
    return best && best.distance <= Math.max(1, Math.floor(best.each.length / 3)) ? best.each : undefined;
}
/** instanceTypes and instance_types are instance-types: what other tools call it. */
function kebab(word) {
    return word
        .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
        .replaceAll(/[_ ]/g, '-')
        .toLowerCase();
}
/** Letters to insert, delete or replace. */
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (const [i, letter] of [...a].entries()) {
        const next = [i + 1];
        for (const [j, other] of [...b].entries()) {
            const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
            next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./build/core/fleet-spec-parse.js



/** A fleet spec from what a YAML file holds, or one error with every problem and where it is. */
function parseFleetSpec(data) {
    const result = fleetSchema.safeParse(data, { reportInput: true });
    if (result.success)
        return result.data;
    const found = result.error.issues.flatMap(problems);
    throw new Error(found.length === 1 ? found[0] : `${found.length} problems\n${found.map((text) => `- ${text}`).join('\n')}`);
}
function problems(issue) {
    const at = issue.path.join('.');
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.map((key) => unknownKey(key, issue.path));
        case 'invalid_key':
            return [`${at}: ${issue.issues[0]?.message}`];
        case 'invalid_type': {
            if (issue.input === undefined)
                return [`${at || 'it'} is required`];
            const own = !issue.message.startsWith('Invalid input');
            return [
                own
                    ? `${at}: ${issue.message}`
                    : `${at || 'it'} is ${kind(issue.input)}, not ${words[issue.expected] ?? issue.expected}`,
            ];
        }
        default:
            return [`${at}: ${issue.message}`];
    }
}
const words = {
    object: 'a map of keys',
    record: 'a map of keys',
    array: 'a list',
    string: 'a text',
};
function kind(input) {
    if (input === null)
        return 'empty';
    if (Array.isArray(input))
        return 'a list';
    return typeof input === 'object' ? 'a map of keys' : JSON.stringify(input);
}
function unknownKey(key, path) {
    const known = keysAt(fleetSchema, path);
    const meant = nearest(key, known);
    const where = path.length === 0 ? 'at the top' : `in ${path.join('.')}`;
    return `unknown key "${key}" ${where}; ${meant ? `did you mean ${meant}?` : `it takes ${known.join(', ')}`}`;
}
/** The keys that the schema knows at a path. */
function keysAt(schema, path) {
    const inner = unwrap(schema);
    if (inner instanceof schemas/* ZodRecord */.b8S)
        return keysAt(inner.valueType, path.slice(1));
    if (!(inner instanceof schemas/* ZodObject */.bvH))
        return [];
    const [key, ...rest] = path;
    return key === undefined ? Object.keys(inner.shape) : keysAt(inner.shape[String(key)], rest);
}
function unwrap(schema) {
    if (schema instanceof schemas/* ZodOptional */.IiU || schema instanceof schemas/* ZodDefault */.XiL || schema instanceof schemas/* ZodPrefault */.xgV) {
        return unwrap(schema.unwrap());
    }
    return schema;
}

;// CONCATENATED MODULE: ./build/immutable-rollout/fleet-file.js





/** The fleet spec of an environment, from the user's repository. */
async function readFleetFile(workspace, file) {
    const path = (0,external_node_path_.isAbsolute)(file) ? file : (0,external_node_path_.join)(workspace, file);
    const doing = `reading the fleet spec ${file}`;
    let text;
    try {
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        const code = error.code;
        throw (0,errors/* wrong */.Qm)(`${doing}: ${code === 'ENOENT' ? 'there is no such file' : code}; check the repository out before this step (actions/checkout), or name the file by the input fleet`, error);
    }
    try {
        return parseFleetSpec(parseYaml(text));
    }
    catch (error) {
        throw (0,errors/* wrong */.Qm)(`${doing}: ${error instanceof Error ? error.message : error}`, error);
    }
}
/** What YAML holds; a number that says less than what was written, such as 1.10 or 007, stays the text it was. */
function parseYaml(text) {
    const document = (0,dist/* parseDocument */.Tp)(text, { prettyErrors: true });
    const [error] = document.errors;
    if (error) {
        const [at] = error.linePos ?? [];
        const what = error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '');
        throw new Error(`line ${at?.line ?? 1}, column ${at?.col ?? 1}: ${what}; correct the YAML there`);
    }
    (0,dist/* visit */.YR)(document, {
        Scalar(_, node) {
            if ((0,dist/* isScalar */.jn)(node) && typeof node.value === 'number' && node.source !== String(node.value)) {
                node.value = node.source;
            }
        },
    });
    return document.toJS();
}


/***/ })

};
