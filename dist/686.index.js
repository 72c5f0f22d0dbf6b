export const id = 686;
export const ids = [686];
export const modules = {

/***/ 7686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
;// CONCATENATED MODULE: ./build/shell/action.js
/**
 * What an action is. `actions/<name>/action.ts` exports one as `action`; `actions/main.ts` loads it by its name.
 *
 *   export const action = defineAction({
 *     name: 'smoke-test',
 *     description: 'Asks a release whether it works',
 *     inputs: { url: required('Where to ask', text), timeout: defaulted('How long to ask', '5m', duration) },
 *     outputs: { url: 'Where it answered' },
 *     check: (values) => (values.url.startsWith('http') ? [] : ['url must begin with http']),
 *     async run(context, ports: Ports) { … context.setOutput('url', …) … },
 *   });
 *
 * - An input is declared once, here. Its `parse` throws an Error that reads on after the name ("bake: " + message); all
 *   problems of all inputs and of `check` become one *wrong* error before `run` or any port is touched.
 * - `run` ends by returning (green) or by throwing (red): `wrong`, `refused`, `failed` of `core/errors.ts`; anything else
 *   is *broken*, ours, and shows its stack.
 * - Outputs `outcome` and `result` are every action's. Set `outcome`, or it becomes the error's, or "done". `result` is
 *   the JSON of all outputs that were set, the error and what `context.report` added.
 * - `ports` come from `connect` in `main.ts`, once, after the inputs are right: actions import no SDK.
 * - `post` runs in a process of its own when the job ends, whatever happened; it sees what `context.keep` kept.
 */
/** Infers the types of the inputs and outputs, so that `context` knows them. */
function defineAction(action) {
    return action;
}

;// CONCATENATED MODULE: ./build/core/duration.js
const units = { s: 1, m: 60, h: 3600, d: 86_400 };
/** Seconds of a duration as users write it: 90s, 15m, 2h, 1h30m; never a bare number, whose unit is a guess. */
function parseDuration(text) {
    const parts = [...text.matchAll(/(\d+)([smhd])/g)];
    if (parts.length === 0 || parts.map(([part]) => part).join('') !== text) {
        throw new Error(`"${text}" is not a duration such as 90s, 15m or 2h`);
    }
    return parts.reduce((seconds, [, count, unit]) => seconds + Number(count) * (units[unit ?? ''] ?? 0), 0);
}
/** The shortest text for whole seconds, as users write durations: 90s is 1m30s. */
function formatDuration(seconds) {
    let rest = Math.round(seconds);
    let text = '';
    for (const [unit, size] of [
        ['h', 3600],
        ['m', 60],
        ['s', 1],
    ]) {
        const count = Math.floor(rest / size);
        rest -= count * size;
        if (count > 0)
            text += `${count}${unit}`;
    }
    return text || '0s';
}

;// CONCATENATED MODULE: ./build/core/image.js
/** An image reference by digest; a tag can be moved, so it names no release. */
function parseImage(text) {
    if (/^[^\s@]+@sha256:[0-9a-f]{64}$/.test(text))
        return text;
    if (/\s/.test(text))
        throw new Error(`"${text}" is not an image reference such as <registry>/orders@sha256:<64 hex digits>`);
    const name = text.replace(/@.*$/, '').replace(/:[^/:]*$/, '');
    throw new Error(`"${text}" does not name an image by its digest; give ${name || 'orders'}@sha256:<64 hex digits>`);
}
/** An AMI's id; a name or alias can be moved, so it names no release. */
function parseAmi(text) {
    if (/^ami-[0-9a-f]{8,17}$/.test(text))
        return text;
    throw new Error(`"${text}" is not an AMI id such as ami-0abcdef1234567890`);
}
/** Lower case letters, digits and single dashes: what names of AWS resources and tags can be made of. */
function parseName(text) {
    if (text.length <= 32 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text))
        return text;
    throw new Error(`"${text}" is not a name of at most 32 lower case letters, digits and single dashes`);
}

;// CONCATENATED MODULE: ./build/core/waves.js
const strategies = {
    halving: [{ percent: 50 }, { percent: 100 }],
    canary: [{ machines: 1 }, { percent: 50 }, { percent: 100 }],
    'all-at-once': [{ percent: 100 }],
};
/** Waves as users write them: `1, 25%, 100%`. They rise and end with everything. */
function parseWaves(text) {
    const waves = text.split(',').map((part) => parseWave(part.trim()));
    for (const [index, wave] of waves.entries()) {
        const before = waves[index - 1];
        if (before === undefined)
            continue;
        if ('percent' in before && 'machines' in wave) {
            throw new Error(`"${text}" has machines after a share; write machines first, such as 1, 25%, 100%`);
        }
        if (amount(wave) <= amount(before) && 'percent' in wave === 'percent' in before) {
            throw new Error(`"${text}" falls or stands still at ${show(wave)}; each wave must be more than the one before it`);
        }
    }
    const last = waves.at(-1);
    if (last === undefined || !('percent' in last) || last.percent !== 100) {
        throw new Error(`"${text}" does not end with 100%`);
    }
    return waves;
}
function parseWave(part) {
    const [, digits, sign] = /^(\d{1,6})(%?)$/.exec(part) ?? [];
    const count = Number(digits);
    if (digits === undefined || count < 1) {
        throw new Error(`"${part}" is not a wave such as 1 (machine) or 25%`);
    }
    if (sign === '%' && count > 100)
        throw new Error(`${part} is more than the whole fleet; the last wave is 100%`);
    return sign === '%' ? { percent: count } : { machines: count };
}
function amount(wave) {
    return 'percent' in wave ? wave.percent : wave.machines;
}
function show(wave) {
    return 'percent' in wave ? `${wave.percent}%` : `${wave.machines}`;
}

;// CONCATENATED MODULE: ./build/shell/input.js
/** The ways to declare an input; `action.ts` says what they are for. */
function required(description, parse) {
    return {
        description,
        required: true,
        parse: (text) => {
            if (text === undefined)
                throw new Error('is required');
            return parse(text);
        },
    };
}
function optional(description, parse) {
    return { description, required: false, parse: (text) => (text === undefined ? undefined : parse(text)) };
}
/** `text` is the default as a user would write it. */
function defaulted(description, text, parse) {
    return { description, required: false, default: text, parse: (given) => parse(given ?? text) };
}
/** `expression` is filled in by the runner alone; elsewhere the input is undefined. */
function fromRunner(description, expression) {
    return { description, required: false, default: expression, parse: (given) => given };
}
function input_text(given) {
    return given;
}
/** One of a few words. */
function oneOf(...words) {
    return (given) => {
        const word = words.find((each) => each === given);
        if (word === undefined)
            throw new Error(`"${given}" is not ${sentence(words)}`);
        return word;
    };
}
function sentence(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

;// CONCATENATED MODULE: ./build/immutable-rollout/inputs.js




const inputs = {
    app: required('Name of the app, such as orders', parseName),
    environment: required('Where it goes, such as production; names the fleet file, the fleets and the lease', parseName),
    fleet: optional('Path of the fleet spec; .github/fleets/<environment>.yml when empty', input_text),
    image: optional('Image to release, by digest: <registry>/orders@sha256:…', parseImage),
    ami: optional('AMI to release, in place of an image: ami-…', parseAmi),
    release: optional('Id of the release; derived from image or AMI, fleet spec and config when empty', parseName),
    strategy: defaulted('halving (50 %, then all), canary (one machine, 50 %, then all) or all-at-once', 'halving', oneOf('halving', 'canary', 'all-at-once')),
    waves: optional('Waves of your own in place of a strategy, such as 1, 25%, 100%', parseWaves),
    bake: optional("How long each wave must stay good before the next, such as 5m; the fleet spec's when empty", parseDuration),
    'on-failure': defaulted('What happens when a wave fails: rollback, or halt for a human to look', 'rollback', oneOf('rollback', 'halt')),
    timeout: defaulted('How long the rollout may take before it counts as failed', '1h', parseDuration),
    rollback: optional('previous puts the release before this one back in service; it needs no image and no fleet file', oneOf('previous')),
    'keep-previous': optional("How long the old fleet stays warm for a rollback, such as 1h; the fleet spec's when empty", parseDuration),
    'github-token': fromRunner('Reads whether the run that holds the lease has ended (permission actions: read)', '${{ github.token }}'),
};
/** What no input can tell alone. */
function check(values, bad) {
    const { rollback, image, ami, release, strategy, waves } = values;
    const problems = [];
    const missing = image === undefined && ami === undefined && rollback === undefined;
    if (missing && !['image', 'ami', 'rollback'].some((name) => bad.has(name)))
        problems.push('image or ami is required');
    if (rollback !== undefined) {
        const given = Object.entries({ image, ami, release }).filter(([, value]) => value !== undefined);
        for (const [name] of given)
            problems.push(`${name} cannot be given with rollback: previous, which decides it`);
    }
    if (image !== undefined && ami !== undefined)
        problems.push('image and ami are both given; give one');
    if (waves !== undefined && strategy !== undefined && strategy !== 'halving') {
        problems.push(`strategy ${strategy} and waves are both given; give one`);
    }
    return problems;
}
const outputs = {
    outcome: 'released, rolled-back, halted, refused or failed',
    changed: 'true when this run changed what is in service',
    release: 'Id of the release in service at the end',
    'previous-release': 'Id of the release that a rollback would bring back, or empty',
    'auto-scaling-group': 'Name of the Auto Scaling group in service at the end',
    url: 'Where the app answers, when the balancer tells',
    result: 'All of this and more as JSON',
};

;// CONCATENATED MODULE: ./build/immutable-rollout/action.js



const action = defineAction({
    name: 'immutable-rollout',
    description: 'Puts a release in service on new machines, wave by wave, and takes it back by itself when it fails',
    inputs: inputs,
    outputs: outputs,
    check: check,
    async run({ inputs }) {
        throw (0,errors/* failed */.gz)(`rolling out ${inputs.app}: nothing to carry it out with yet`);
    },
});


/***/ })

};
