export const id = 644;
export const ids = [644];
export const modules = {

/***/ 1420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
/* unused harmony export formatDuration */
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


/***/ }),

/***/ 6982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZI: () => (/* binding */ attached),
/* harmony export */   cO: () => (/* binding */ RETIRE),
/* harmony export */   ew: () => (/* binding */ recurring),
/* harmony export */   vv: () => (/* binding */ retiring),
/* harmony export */   yV: () => (/* binding */ alive)
/* harmony export */ });
/* unused harmony export EXPIRE */
/** Names of the two one-off scheduled actions by which AWS itself ends a fleet. */
const RETIRE = 'immutable-retire';
const EXPIRE = 'immutable-expire';
function alive(fleet) {
    return fleet.machines.filter((machine) => machine.life === 'in-service');
}
function retiring(fleet) {
    return fleet.schedules.some((schedule) => schedule.name === RETIRE);
}
function recurring(fleet) {
    return fleet.schedules.filter((schedule) => schedule.recurring).map((schedule) => schedule.name);
}
function attached(fleet) {
    return Object.keys(fleet.traffic);
}


/***/ }),

/***/ 3892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ parseName),
/* harmony export */   hS: () => (/* binding */ parseAmi),
/* harmony export */   zZ: () => (/* binding */ parseImage)
/* harmony export */ });
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


/***/ }),

/***/ 5336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PX: () => (/* binding */ inService),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   YH: () => (/* binding */ beatOf),
/* harmony export */   mi: () => (/* binding */ latestLease),
/* harmony export */   q1: () => (/* binding */ begun)
/* harmony export */ });
function latestLease(records) {
    return records.leases.at(-1);
}
function verdictOf(records, attempt) {
    return records.verdicts.find((verdict) => verdict.attempt === attempt);
}
function beatOf(records, n) {
    return records.beats.find((beat) => beat.n === n);
}
/** The first lease of an attempt: the deadline counts from it. */
function begun(records, attempt) {
    return records.leases.find((lease) => lease.attempt === attempt);
}
/** The group in service: the candidate of the highest attempt whose verdict is `release`. */
function inService(records) {
    const released = records.verdicts.filter(({ ruling }) => ruling === 'release').map(({ attempt }) => attempt);
    return released.length === 0 ? undefined : begun(records, Math.max(...released))?.candidate;
}


/***/ }),

/***/ 835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ ecrHost),
/* harmony export */   Fv: () => (/* binding */ registryOf),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/** The registry that an image reference names, or undefined for Docker Hub's short names. */
function registryOf(image) {
    const [first = '', ...rest] = image.split('/');
    return rest.length > 0 && (/[.:]/.test(first) || first === 'localhost') ? first : undefined;
}
/** Whose ECR a registry's host is, by its form: 111122223333.dkr.ecr.eu-west-1.amazonaws.com. */
function ecrHost(host) {
    const form = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|on\.aws|on\.amazonwebservices\.com\.cn)$/;
    const [, account, region] = form.exec(host) ?? [];
    return account && region ? { account, region } : undefined;
}
/** `orders` of <host>/orders@sha256:…. */
function repositoryOf(image) {
    const host = registryOf(image);
    return image.slice(host === undefined ? 0 : host.length + 1).replace(/@.*$/, '');
}
function digestOf(image) {
    return image.slice(image.indexOf('@') + 1);
}


/***/ }),

/***/ 8528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U5: () => (/* binding */ FAILURE_FILE),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   jn: () => (/* binding */ RELEASE_FILE),
/* harmony export */   vE: () => (/* binding */ metadataScript)
/* harmony export */ });
/** One word of a shell command: whatever it holds, the shell takes it as it is. */
function quote(text) {
    return /^[A-Za-z0-9_@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
/** What a machine knows of itself, from its metadata service (IMDSv2): `metadata local-ipv4`. */
const metadataScript = `imds=\${AWS_EC2_METADATA_SERVICE_ENDPOINT:-http://169.254.169.254}
imds=\${imds%/}
metadata() {
  local token
  token=$(curl -fsS -m 5 -X PUT -H 'X-aws-ec2-metadata-token-ttl-seconds: 300' "$imds/latest/api/token") &&
    curl -fsS -m 5 -H "X-aws-ec2-metadata-token: $token" "$imds/latest/meta-data/$1"
}`;
/** Where a machine says which release it runs, once it came up whole; gone after a power cut. */
const RELEASE_FILE = '/run/immutable/release';
/** Where user data that failed says so, so that nobody waits for it. */
const FAILURE_FILE = '/run/immutable/failed';


/***/ }),

/***/ 8746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ userData)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/shell-words.js
var shell_words = __webpack_require__(8528);
// EXTERNAL MODULE: ./build/core/registry.js
var registry = __webpack_require__(835);
;// CONCATENATED MODULE: ./build/core/user-data-services.js


/**
 * Logs in where the images are. What is not ECR by its name may be ECR all the same, behind a name of one's own: the
 * token's endpoint tells; a registry that is no ECR is pulled from without a log-in.
 */
function logIns(images) {
    const hosts = new Set(images.flatMap((image) => (0,registry/* registryOf */.Fv)(image) ?? []));
    if (hosts.size === 0)
        return '';
    const calls = [...hosts].map((host) => {
        const ecr = (0,registry/* ecrHost */.Fd)(host);
        if (ecr === undefined)
            return `log_in ${(0,shell_words/* quote */.hD)(host)} || echo ${(0,shell_words/* quote */.hD)(`immutable: no log-in to ${host}`)}`;
        return `retry log_in ${(0,shell_words/* quote */.hD)(host)} --region ${ecr.region} --registry-ids ${ecr.account}`;
    });
    return `log_in() {
  local host=$1 endpoint token
  shift
  read -r endpoint token < <(aws ecr get-authorization-token "$@" --output text \\
    --query 'authorizationData[0].[proxyEndpoint,authorizationToken]') || return
  [ $# -gt 0 ] || [ "\${endpoint#*://}" = "$host" ] || return
  base64 -d <<<"$token" | cut -d: -f2- | docker login --username AWS --password-stdin "$host"
}
${calls.join('\n')}
`;
}
/** One service as a container on the machine's own address. */
function runService(name, service, release) {
    const { environment, secrets, ports, command = [], stopGrace, image } = service;
    const file = (0,shell_words/* quote */.hD)(`/run/immutable/${name}.env`);
    const plain = Object.entries({ ...environment, IMMUTABLE_RELEASE: release });
    // A file for docker has one line for each; what has several lines goes by the environment of docker's client.
    const lines = plain.filter(([, value]) => !/[\r\n]/.test(value)).map(([key, value]) => (0,shell_words/* quote */.hD)(`${key}=${value}`));
    const words = plain.filter(([, value]) => /[\r\n]/.test(value)).map(([key, value]) => (0,shell_words/* quote */.hD)(`${key}=${value}`));
    const options = [
        `--name ${(0,shell_words/* quote */.hD)(name)} --restart unless-stopped --stop-timeout ${stopGrace} --env-file ${file}`,
        ...words.map((word) => `--env ${word}`),
        ...ports.map((port) => `--publish "$address":${(0,shell_words/* quote */.hD)(port)}`),
    ];
    return `# ${name}
retry docker pull --quiet ${(0,shell_words/* quote */.hD)(image)}
printf '%s\\n' ${lines.join(' ')} >${file}
${secretLines(secrets, file)}docker run --detach ${options.join(' \\\n  ')} \\
  ${Object.keys(secrets).length > 0 ? '"${several[@]}" ' : ''}${[image, ...command].map(shell_words/* quote */.hD).join(' ')}
`;
}
/** Secrets are read here, by the machine's own role, and go nowhere but into the container. */
function secretLines(secrets, file) {
    const entries = Object.entries(secrets);
    if (entries.length === 0)
        return '';
    const reads = entries.map(([name, place]) => {
        const parameter = (0,shell_words/* quote */.hD)(place.replace(/^ssm:/, ''));
        return `value=$(retry aws ssm get-parameter --with-decryption --name ${parameter} --query Parameter.Value --output text)
case $value in
  *$'\\n'*) export ${name}="$value" && several+=(--env ${name}) ;;
  *) printf '%s=%s\\n' ${name} "$value" >>${file} ;;
esac
`;
    });
    return `several=()\n${reads.join('')}unset value\n`;
}
/**
 * Ends the script: what was started stays up over a reboot, stops with its grace as a part of the machine's shutdown,
 * and only then the release is attested.
 */
function upScript(services, attest) {
    const names = Object.keys(services).map(shell_words/* quote */.hD).join(' ');
    const grace = Math.max(...Object.values(services).map(({ stopGrace }) => stopGrace));
    return `rm -rf "$DOCKER_CONFIG"
unset DOCKER_CONFIG
cat >/var/lib/immutable/up <<'end of up'
#!/bin/bash
set -euo pipefail
docker start ${names}
mkdir -p /run/immutable
${attest}
end of up
chmod 700 /var/lib/immutable/up
if [ -d /run/systemd/system ]; then
  docker=$(command -v docker)
  cat >/etc/systemd/system/immutable.service <<end
[Unit]
Description=The release of this machine
Wants=docker.service network-online.target
After=docker.service network-online.target
[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/var/lib/immutable/up
ExecStop=$docker stop ${names}
TimeoutStopSec=${grace + 15}
[Install]
WantedBy=multi-user.target
end
  systemctl daemon-reload
  systemctl enable --now immutable.service
else
  /var/lib/immutable/up
fi`;
}

;// CONCATENATED MODULE: ./build/core/user-data.js



/** Bytes that AWS takes, before base64. */
const LIMIT = 16 * 1024;
/**
 * What a machine runs once, at its first boot. Many may read it (it is in the launch template and in the metadata service),
 * so it holds names of secrets only. The release is written last: it attests a machine that came up whole.
 */
function userData(spec) {
    const services = Object.entries(spec.services);
    const script = services.length === 0
        ? [start('bash'), says(spec), attest(spec.release)]
        : [
            start('bash, curl, the AWS CLI and docker'),
            says(spec),
            shell_words/* metadataScript */.vE,
            common,
            logIns(services.map(([, { image }]) => image)),
            ...services.map(([name, service]) => runService(name, service, spec.release)),
            upScript(spec.services, attest(spec.release)),
        ];
    const text = `${script.join('\n')}\n`;
    const size = encodeURIComponent(text).replaceAll(/%../g, '%').length;
    if (size <= LIMIT)
        return text;
    throw (0,errors/* wrong */.Qm)(`making the user data of ${spec.app} in ${spec.environment}: it has ${size} bytes, AWS takes ${LIMIT}; ` +
        'move long environment values into parameters and name them under secrets');
}
const start = (needs) => `#!/bin/bash
# Written by immutable-rollout. The AMI must bring ${needs}.
set -euo pipefail
umask 077
export HOME=\${HOME:-/root} LC_ALL=C
mkdir -p /run/immutable /var/lib/immutable
failing() {
  [ -e ${shell_words/* FAILURE_FILE */.U5} ] || echo "immutable: line $1 of the user data failed: $2" | tee ${shell_words/* FAILURE_FILE */.U5} >&2
}
# The command as it is written here, so no value of a variable gets on the console.
trap 'failing "$LINENO" "$BASH_COMMAND"' ERR`;
const says = ({ app, environment, release }) => `echo ${(0,shell_words/* quote */.hD)(`immutable: ${app} in ${environment}, release ${release}`)}`;
const attest = (release) => `printf '%s\\n' ${(0,shell_words/* quote */.hD)(release)} >${shell_words/* RELEASE_FILE */.jn}.new
mv ${shell_words/* RELEASE_FILE */.jn}.new ${shell_words/* RELEASE_FILE */.jn}`;
const common = `
# A machine's role, its engine and its network may all come a moment after its boot.
retry() {
  local pause
  for pause in 1 2 4 8 16 0; do
    if "$@"; then return 0; fi
    [ "$pause" = 0 ] || echo "immutable: $1 $2 failed; once more in $pause s" >&2
    sleep "$pause"
  done
  failing "\${BASH_LINENO[0]}" "$*"
  return 1
}
address=$(retry metadata local-ipv4)
region=$(retry metadata placement/region)
export AWS_REGION=$region AWS_DEFAULT_REGION=$region AWS_PAGER= DOCKER_CONFIG=/run/immutable/docker
retry docker version --format 'docker {{.Server.Version}}'
`;


/***/ }),

/***/ 5644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./build/core/fleet.js
var core_fleet = __webpack_require__(6982);
;// CONCATENATED MODULE: ./build/core/summary.js
const signs = {
    released: '✅',
    'rolled-back': '↩️',
    halted: '🛑',
    refused: '✋',
    failed: '❌',
};
/** Characters of one piece of evidence; a summary may hold 1 MiB, a reader less. */
const EVIDENCE = 6000;
/** The job summary as GitHub's Markdown. */
function summary(account) {
    const { app, environment, outcome, why } = account;
    return [
        `## ${signs[outcome] ?? ''} ${safe(app)} in ${safe(environment)}: ${outcome}`,
        `${safe(why)}.`,
        facts(account),
        section('What to do next', account.next.map((step) => `- ${safe(step)}`)),
        ...account.evidence.map(({ title, text }) => fold(title, fence(text))),
        machines(account),
        timeline(account),
    ]
        .filter((part) => part !== '')
        .join('\n\n')
        .concat('\n');
}
function facts({ release, previousRelease = '', url = '', run = '' }) {
    const rows = [
        ['In service', release && code(release)],
        ['A rollback would bring back', previousRelease && code(previousRelease)],
        ['Answers at', url && safe(url)],
        ['Run', run && safe(run)],
    ].filter(([, value]) => value);
    return rows.length === 0
        ? ''
        : ['| | |', '|---|---|', ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join('\n');
}
function machines({ machines: rows }) {
    if (rows.length === 0)
        return '';
    const lines = rows.map(({ id, zone, release, state, attested }) => `| ${code(id)} | ${safe(zone)} | ${code(release)} | ${safe(state)} | ${safe(attested.split('\n')[0] ?? '')} |`);
    return [
        '### Machines',
        '',
        '| machine | zone | release | state | attested |',
        '|---|---|---|---|---|',
        ...lines,
    ].join('\n');
}
function timeline({ timeline: moments }) {
    if (moments.length === 0)
        return '';
    const lines = moments.map(({ at, phase, what }, index) => {
        const chapter = moments[index - 1]?.phase === phase ? '' : safe(phase);
        return `| ${at.toFixed(0)} s | ${chapter} | ${safe(what)} |`;
    });
    return ['### Timeline', '', '| after | chapter | what |', '|--:|---|---|', ...lines].join('\n');
}
function section(title, lines) {
    return lines.length === 0 ? '' : [`### ${title}`, '', ...lines].join('\n');
}
function fold(title, body) {
    return `<details open><summary>${safe(title)}</summary>\n\n${body}\n\n</details>`;
}
/** A fence that nothing inside can close. */
function fence(text) {
    const cut = text.length > EVIDENCE ? `… ${text.length - EVIDENCE} characters before this …\n${text.slice(-EVIDENCE)}` : text;
    const longest = Math.max(2, ...[...cut.matchAll(/`+/g)].map(([run]) => run.length));
    const bar = '`'.repeat(longest + 1);
    return `${bar}text\n${cut.trimEnd()}\n${bar}`;
}
function code(text) {
    return `\`${text.replaceAll('`', "'").replaceAll('|', '\\|')}\``;
}
function safe(text) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('|', '\\|')
        .replaceAll(/([*_`[\]])/g, '\\$1')
        .replaceAll(/\s*\n\s*/g, ' ');
}

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

;// CONCATENATED MODULE: ./build/core/advice.js
/** What a person does next, most likely first. */
function advice(outcome, kind, keptWarm) {
    const again = 'Run this job again (Re-run failed jobs): it continues where it stopped, nothing is made twice.';
    const back = 'Dispatch the rollback workflow (rollback: previous) to put the release before it back in service.';
    switch (outcome) {
        case 'released':
            return keptWarm ? [`If something is wrong with it: ${back.charAt(0).toLowerCase()}${back.slice(1)}`] : [];
        case 'rolled-back':
            return kind === 'rollback'
                ? ['Find out what was wrong before the release that was taken back is rolled out again.']
                : [
                    'The release before it serves, nothing is left to repair. Read the evidence, fix the release and push; the same release can be tried again by a new run.',
                ];
        case 'halted':
            return [
                'Nothing moves until a person decides: look at the machines and the balancer, repair what is named above.',
                again,
                back,
            ];
        case 'refused':
            return ['Nothing was changed. Remove what is named above, then run the job again.'];
        case 'failed':
            return kind === 'rollback' ? ['What is in service was left as it is.', again] : [again, back];
    }
}

// EXTERNAL MODULE: ./build/core/records.js
var core_records = __webpack_require__(5336);
;// CONCATENATED MODULE: ./build/core/plan.js

function planOf(spec, lease, seen) {
    const candidate = seen.fleets.find(({ name }) => name === lease.candidate);
    return {
        spec,
        lease,
        began: (0,core_records/* begun */.q1)(seen.records, lease.attempt) ?? lease,
        candidate,
        stable: seen.fleets.find(({ name }) => name === lease.stable),
        warm: candidate !== undefined && candidate.facts.attempt !== lease.attempt,
        waves: lease.kind === 'rollback' ? [{ percent: 100 }] : spec.waves,
    };
}
/** The group of one attempt: `orders-production-3f9c2a-7`. */
function fleetName(app, environment, release, attempt) {
    return `${app}-${environment}-${release}-${attempt}`;
}
function holderOf(asked) {
    const { repository, run, runAttempt, nonce } = asked.me;
    return { repository, run, runAttempt, nonce };
}

;// CONCATENATED MODULE: ./build/core/step.js
function effect(change, why) {
    return { kind: 'effect', effect: change, why };
}
function wait(why, until) {
    return until === undefined ? { kind: 'wait', why } : { kind: 'wait', why, until };
}
function done(outcome, why, changed = true) {
    return { kind: 'done', outcome, why, changed };
}

;// CONCATENATED MODULE: ./build/core/prune.js


/** Release records (an empty group, its template version and its spec) that are kept. */
const KEPT = 5;
/** Removes what no rollback can want any more: old empty groups, then records whose group is gone, oldest first. */
function prune(plan, seen) {
    const old = unwanted(plan, seen).find((fleet) => fleet.desired === 0 && fleet.machines.length === 0 && !fleet.deleting);
    if (old) {
        const shared = seen.fleets.some((fleet) => fleet !== old && fleet.templateVersion === old.templateVersion);
        return effect({ do: 'delete-fleet', fleet: old.name, ...(shared ? {} : { templateVersion: old.templateVersion }) }, `remove the record of ${old.name}, which no rollback needs`);
    }
    return pruneRecords(plan, seen);
}
/** Rolled-back candidates of earlier attempts, and released fleets beyond the newest five. */
function unwanted(plan, seen) {
    const others = seen.fleets.filter(({ name }) => name !== plan.lease.candidate && name !== plan.lease.stable);
    const failed = others.filter((fleet) => !wasReleased(seen.records, fleet));
    const released = others
        .filter((fleet) => wasReleased(seen.records, fleet))
        .sort((a, b) => b.facts.rank - a.facts.rank || b.facts.attempt - a.facts.attempt);
    const inUse = seen.fleets.filter(({ name }) => name === plan.lease.candidate || name === plan.lease.stable).length;
    return [...failed, ...released.slice(Math.max(0, KEPT - inUse))];
}
function wasReleased(records, fleet) {
    return ((0,core_records/* verdictOf */.Vj)(records, fleet.facts.attempt)?.ruling === 'release' ||
        (0,core_records/* verdictOf */.Vj)(records, fleet.facts.rank)?.ruling === 'release');
}
/** A record goes with its verdict, spec and beats first, its leases last; the newest lease never goes. */
function pruneRecords(plan, seen) {
    const { leases, beats, verdicts, specs } = seen.records;
    const there = seen.fleets.filter(({ deleting }) => !deleting);
    const kept = new Set([plan.lease.attempt, ...there.flatMap(({ facts }) => [facts.attempt, facts.rank])]);
    const attempts = [...new Set(leases.map(({ attempt }) => attempt))].filter((attempt) => !kept.has(attempt));
    for (const attempt of attempts) {
        const numbers = leases.filter((lease) => lease.attempt === attempt).map(({ n }) => n);
        const records = [
            ...verdicts.filter((verdict) => verdict.attempt === attempt).map(() => `verdict/${attempt}`),
            ...specs.filter((spec) => spec === attempt).map(() => `spec/${attempt}`),
            ...beats.filter(({ n }) => numbers.includes(n)).map(({ n }) => `beat/${n}`),
        ];
        const names = records.length > 0 ? records : numbers.map((n) => `lease/${n}`);
        const release = (0,core_records/* begun */.q1)(seen.records, attempt)?.release;
        return effect({ do: 'forget', records: names.slice(0, 10) }, `forget attempt ${attempt} (${release}), whose group is gone`);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/core/begin.js





/** The lease is free: begin attempt `n`, or say that there is nothing to do. */
function begin(asked, seen, n) {
    const serving = seen.fleets.find(({ name }) => name === (0,core_records/* inService */.PX)(seen.records));
    return asked.kind === 'rollout' ? beginRollout(asked, seen, n, serving) : beginRollback(asked, seen, n, serving);
}
function beginRollout(asked, seen, n, serving) {
    const { spec } = asked;
    if (spec === undefined)
        throw new Error('a rollout needs a spec');
    if (serving?.release === spec.release && (0,core_fleet/* alive */.yV)(serving).length > 0) {
        return done('released', `${spec.release} is in service already; nothing to do`, false);
    }
    if (seen.strangers.length > 0) {
        return done('refused', `healthy targets that belong to no fleet of ours: ${seen.strangers.join(', ')}; deregister them, or give this app target groups of its own`, false);
    }
    const alarm = seen.alarms.find(({ state }) => state === 'ALARM');
    if (alarm)
        return done('refused', `alarm ${alarm.name} is in ALARM before anything was begun: ${alarm.reason}`, false);
    if (serving && serving.desired > spec.size.max) {
        return done('refused', `${serving.desired} machines are in service, more than size.max ${spec.size.max} of the fleet spec; raise size.max`, false);
    }
    const other = serving && (0,core_fleet/* attached */.ZI)(serving).find((arn) => !spec.place.targetGroups.includes(arn));
    const added = serving && spec.place.targetGroups.find((arn) => serving.traffic[arn] === undefined);
    if (other || added) {
        return done('refused', `${serving?.name} is ${other ? `in ${other}, which the fleet spec doesn't name` : `not in ${added}, which the fleet spec names`}; a rollout moves traffic within the target groups in service: change them by a new environment`, false);
    }
    const candidate = fleetName(asked.app, asked.environment, spec.release, n);
    return claim(asked, n, { kind: 'rollout', release: spec.release, candidate }, serving);
}
/** Back to what was in service before, warm or not. */
function beginRollback(asked, seen, n, serving) {
    const previous = previousOf(seen, serving);
    if (serving === undefined || previous === undefined) {
        return done('refused', `${serving ? `nothing was released before ${serving.release}` : 'nothing is in service'}: there is nothing to roll back to`, false);
    }
    const warm = previous.desired > 0 && (0,core_fleet/* alive */.yV)(previous).length > 0;
    const candidate = warm ? previous.name : fleetName(asked.app, asked.environment, previous.release, n);
    return claim(asked, n, { kind: 'rollback', release: previous.release, candidate, restores: previous.name }, serving);
}
/**
 * What was in service when the release in service was rolled out first: the highest released rank up to that one's, so
 * that two rollbacks don't toggle, and one that was rolled back by hand before is not gone back to.
 */
function previousOf(seen, serving) {
    if (serving === undefined)
        return undefined;
    const before = (0,core_records/* begun */.q1)(seen.records, serving.facts.rank)?.stable;
    const highest = seen.fleets.find(({ name }) => name === before)?.facts.rank ?? serving.facts.rank - 1;
    return seen.fleets
        .filter((fleet) => !fleet.deleting && fleet.facts.rank <= highest && wasReleased(seen.records, fleet))
        .sort((a, b) => b.facts.rank - a.facts.rank || (0,core_fleet/* alive */.yV)(b).length - (0,core_fleet/* alive */.yV)(a).length)[0];
}
function claim(asked, n, what, serving) {
    const lease = { n, attempt: n, ...holderOf(asked), ...what, ...(serving ? { stable: serving.name } : {}) };
    return effect({ do: 'claim', lease }, `begin attempt ${n}: ${what.kind} to ${what.release}${serving ? ` from ${serving.release}` : ''}`);
}

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
;// CONCATENATED MODULE: ./build/core/traffic.js
/** Worst first: a machine is only as good as its worst target group. */
const order = ['gone', 'draining', 'unused', 'unavailable', 'unhealthy', 'initial', 'healthy'];
/** One state for a machine over all its target groups; without target groups a machine serves by itself. */
function stateOf(groups, machine) {
    const states = groups.map((group) => group.targets.find((target) => target.machine === machine)?.state ?? 'gone');
    return order.find((state) => states.includes(state)) ?? 'healthy';
}
/** Registered everywhere and not on its way out. */
function registered(groups, fleet) {
    return ids(fleet).filter((id) => !['gone', 'draining'].includes(stateOf(groups, id)));
}
/** Registered in at least one group, not draining there: it can get new requests. */
function exposed(groups, fleet) {
    const open = new Set(groups.flatMap((group) => group.targets.filter((target) => target.state !== 'draining').map(({ machine }) => machine)));
    return ids(fleet).filter((id) => open.has(id));
}
function healthy(groups, fleet) {
    return fleet.machines
        .filter((machine) => machine.life === 'in-service' && stateOf(groups, machine.id) === 'healthy')
        .map(({ id }) => id);
}
function draining(groups, fleet) {
    return ids(fleet).filter((id) => groups.some((group) => group.targets.some(({ machine, state }) => machine === id && state === 'draining')));
}
function ids(fleet) {
    return fleet.machines.map(({ id }) => id);
}

;// CONCATENATED MODULE: ./build/immutable-rollout/ending.js







function standing(end, asked) {
    const { seen, step } = end;
    const serving = seen.fleets.find(({ name }) => name === (0,core_records/* inService */.PX)(seen.records));
    const previous = previousOf(seen, serving);
    return { serving, previous, next: advice(step.outcome, asked.kind, previous !== undefined) };
}
/** Each machine of the fleets that a person wants to know about now. */
function machineRows(end) {
    const lease = (0,core_records/* latestLease */.mi)(end.seen.records);
    return end.seen.fleets
        .filter(({ name }) => name === lease?.candidate || name === lease?.stable)
        .flatMap((fleet) => {
        const out = wasReleased(end.seen.records, fleet) ? 'parked' : 'never in service';
        return fleet.machines.map(({ id, zone, life }) => {
            const state = stateOf(end.seen.targetGroups, id);
            const answer = end.seen.answers[id];
            return {
                id,
                zone,
                release: fleet.release,
                fleet: fleet.name,
                state: life !== 'in-service' ? life : state === 'gone' ? out : state,
                attested: answer?.state === 'passed' ? answer.detail : answer?.state === 'failed' ? `failed: ${answer.detail}` : '',
            };
        });
    });
}
/** What AWS and the machines themselves say about a candidate that did not make it. */
async function evidence(ports, end) {
    if (end.step.outcome === 'released' || end.step.outcome === 'refused' || !end.changed)
        return [];
    const lease = (0,core_records/* latestLease */.mi)(end.seen.records);
    const candidate = end.seen.fleets.find(({ name }) => name === lease?.candidate);
    if (candidate === undefined || candidate.name === (0,core_records/* inService */.PX)(end.seen.records))
        return [];
    const found = candidate.troubles
        .slice(0, 5)
        .map(({ message }) => ({ title: `AWS on ${candidate.name}`, text: message }));
    const gate = end.seen.gate;
    if (gate?.state === 'ended')
        found.push({ title: `before-traffic ended with ${gate.code}`, text: gate.output });
    for (const [id, answer] of Object.entries(end.seen.answers)) {
        if (answer.state === 'failed')
            found.push({ title: `Live check of ${id}`, text: answer.detail });
    }
    const suspects = [...(0,core_fleet/* alive */.yV)(candidate)].sort((a, b) => rank(end, a.id) - rank(end, b.id)).slice(0, 2);
    for (const { id } of suspects) {
        // A console that can't be had must not hide the reason that brought us here.
        const text = await ports.machines.console(id).catch((error) => `(not to be had: ${error.message})`);
        found.push({ title: `Console of ${id}`, text });
    }
    return found;
}
/** Machines that failed come first. */
function rank(end, id) {
    const state = end.seen.answers[id]?.state;
    return state === 'failed' ? 0 : state === 'passed' ? 2 : 1;
}
/** The error that makes the job red, or undefined when this end is what was asked for. */
function redEnd(end, asked, next) {
    const { outcome, why } = end.step;
    const message = [`${asked.app} in ${asked.environment}: ${outcome}: ${why}.`, ...next.slice(0, 1)].join(' ');
    if (outcome === 'released' || (outcome === 'rolled-back' && asked.kind === 'rollback'))
        return undefined;
    return outcome === 'refused' ? (0,errors/* refused */.J5)(message) : (0,errors/* failed */.gz)(message, outcome);
}

// EXTERNAL MODULE: ./build/core/duration.js
var duration = __webpack_require__(1420);
// EXTERNAL MODULE: ./build/core/image.js
var core_image = __webpack_require__(3892);
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
    app: required('Name of the app, such as orders', core_image/* parseName */.$q),
    environment: required('Where it goes, such as production; names the fleet file, the fleets and the lease', core_image/* parseName */.$q),
    fleet: optional('Path of the fleet spec; .github/fleets/<environment>.yml when empty', input_text),
    image: optional('Image to release, by digest: <registry>/orders@sha256:…', core_image/* parseImage */.zZ),
    ami: optional('AMI to release, in place of an image: ami-…', core_image/* parseAmi */.hS),
    release: optional('Id of the release; derived from image or AMI, fleet spec and config when empty', core_image/* parseName */.$q),
    strategy: defaulted('halving (50 %, then all), canary (one machine, 50 %, then all) or all-at-once', 'halving', oneOf('halving', 'canary', 'all-at-once')),
    waves: optional('Waves of your own in place of a strategy, such as 1, 25%, 100%', parseWaves),
    bake: optional("How long each wave must stay good before the next, such as 5m; the fleet spec's when empty", duration/* parseDuration */.E),
    'on-failure': defaulted('What happens when a wave fails: rollback, or halt for a human to look', 'rollback', oneOf('rollback', 'halt')),
    timeout: defaulted('How long the rollout may take before it counts as failed', '1h', duration/* parseDuration */.E),
    rollback: optional('previous puts the release before this one back in service; it needs no image and no fleet file', oneOf('previous')),
    'keep-previous': optional("How long the old fleet stays warm for a rollback, such as 1h; the fleet spec's when empty", duration/* parseDuration */.E),
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

;// CONCATENATED MODULE: ./build/core/capacity.js


/**
 * Machines that the candidate must have in the end: what stable is now, which its policies may have raised since the
 * rollout began. Never a constant, never clamped: a deploy that resets capacity is an outage (aws/aws-cdk#5507).
 */
function need(plan, groups) {
    const { stable, spec } = plan;
    if (stable === undefined)
        return spec.size.min;
    return Math.max(stable.desired, groups.length === 0 ? (0,core_fleet/* alive */.yV)(stable).length : registered(groups, stable).length, 1);
}
/** Machines of the candidate that a wave puts in service: ⌈w·N⌉, at most N. */
function count(wave, needed) {
    return Math.min(needed, 'machines' in wave ? wave.machines : Math.ceil((wave.percent * needed) / 100));
}
/** The next wave that has more machines than this one: equal waves merge. */
function nextWave(waves, current, needed) {
    const now = waves[current];
    const next = waves.findIndex((wave, index) => index > current && now && count(wave, needed) > count(now, needed));
    return next < 0 ? undefined : next;
}
/**
 * How many machines to launch for a wave. The whole candidate at once, since parked machines run on and the peak is the
 * same; but a first wave that is a number of machines is a hard gate: the rest is launched only after it was judged.
 * Without a balancer a machine works from boot, so a wave is capacity.
 */
function launchSize(plan, current, needed) {
    const wave = plan.waves[current];
    if (wave === undefined)
        return needed;
    const gate = current === 0 && 'machines' in wave;
    return gate || plan.spec.place.targetGroups.length === 0 ? count(wave, needed) : needed;
}
/** The group's maximum while it holds this many: an old spec's maximum must not keep a rollback from today's need. */
function ceiling(plan, size) {
    return Math.max(plan.spec.size.max, size);
}
function pinned(fleet) {
    return fleet.min === fleet.desired;
}

;// CONCATENATED MODULE: ./build/core/pin.js


/** What we suspend on stable while a rollout lasts: its own schedules, and late launches that would get traffic. */
const ours = ['ScheduledActions', 'AddToLoadBalancer'];
/** Our suspensions that are in force and were not the user's own before. */
function suspendedByUs(fleet) {
    const before = fleet.facts.originals?.suspended ?? ours;
    return ours.filter((name) => fleet.suspended.includes(name) && !before.includes(name));
}
/**
 * Holds stable still: what it was is written down before anything is changed; then minimum = desired, health by EC2
 * alone (parked machines have no target health) and its recurring actions suspended. Re-pinned when desired rises.
 */
function pinStable(stable) {
    if (stable.facts.originals === undefined) {
        const originals = { min: stable.min, health: stable.health, suspended: stable.suspended };
        return effect({ do: 'write-facts', fleet: stable.name, facts: { originals } }, `write down what ${stable.name} is like before it is changed`);
    }
    if (!pinned(stable)) {
        return effect({ do: 'resize', fleet: stable.name, min: stable.desired }, `keep ${stable.name} from shrinking below its ${stable.desired} machines`);
    }
    if (stable.health !== 'EC2') {
        return effect({ do: 'judge-by', fleet: stable.name, health: 'EC2' }, `judge ${stable.name} by EC2 health alone, since parked machines have no target health`);
    }
    if (!stable.suspended.includes('ScheduledActions')) {
        return effect({ do: 'suspend', fleet: stable.name, processes: ['ScheduledActions'] }, `suspend the scheduled actions of ${stable.name} while the rollout lasts`);
    }
    return undefined;
}
/** The way back from `pinStable`, exactly to what was written down; the fact goes last. */
function restoreStable(stable) {
    const { originals } = stable.facts;
    if (originals === undefined)
        return undefined;
    const resume = suspendedByUs(stable);
    if (resume.length > 0) {
        return effect({ do: 'resume', fleet: stable.name, processes: resume }, `resume ${resume.join(' and ')} of ${stable.name}`);
    }
    if (stable.health !== originals.health) {
        return effect({ do: 'judge-by', fleet: stable.name, health: originals.health }, `judge ${stable.name} by ${originals.health} health again`);
    }
    const min = Math.min(originals.min, stable.desired);
    if (stable.min !== min) {
        return effect({ do: 'resize', fleet: stable.name, min }, `give ${stable.name} its own minimum of ${min} back`);
    }
    return effect({ do: 'forget-originals', fleet: stable.name }, `${stable.name} is as it was; forget what was written down`);
}

;// CONCATENATED MODULE: ./build/core/after.js





/** After the verdict `release`: the candidate lives by itself, previous stays warm until AWS retires it. */
function after(plan, seen) {
    const { candidate, stable, lease } = plan;
    return ((candidate && settle(plan, candidate)) ??
        (candidate && stable && inherit(stable, candidate)) ??
        (candidate && release(plan, candidate)) ??
        (stable === undefined || stable === candidate ? undefined : park(plan, seen, stable)) ??
        seen.fleets
            .filter((fleet) => fleet !== candidate && fleet !== stable && (0,core_fleet/* attached */.ZI)(fleet).length === 0)
            .map((fleet) => retire(plan, seen, fleet))
            .find((step) => step !== undefined) ??
        prune(plan, seen) ??
        effect({ do: 'let-go', n: lease.n }, `attempt ${lease.attempt} is released: give the lease up`));
}
function settle(plan, candidate) {
    if (plan.spec.place.targetGroups.length > 0 && candidate.health !== 'ELB') {
        return effect({ do: 'judge-by', fleet: candidate.name, health: 'ELB' }, `judge ${candidate.name} by what the balancer says from now on`);
    }
    return undefined;
}
/** What the old fleet had for itself goes over before it is taken away there. */
function inherit(stable, candidate) {
    const names = (0,core_fleet/* recurring */.ew)(stable).filter((name) => !(0,core_fleet/* recurring */.ew)(candidate).includes(name));
    if (names.length === 0)
        return undefined;
    return effect({ do: 'copy-schedules', from: stable.name, to: candidate.name, names }, `copy the recurring actions ${names.join(', ')} to ${candidate.name}`);
}
/** The candidate may shrink again as far as its spec lets it. */
function release(plan, candidate) {
    const min = Math.min(plan.spec.size.min, candidate.desired);
    const max = ceiling(plan, candidate.desired);
    if (candidate.min === min && candidate.max === max)
        return undefined;
    return effect({ do: 'resize', fleet: candidate.name, min, max }, `let ${candidate.name} scale from ${min} to ${max} machines`);
}
function park(plan, seen, previous) {
    const there = (0,core_fleet/* attached */.ZI)(previous).filter((arn) => previous.traffic[arn] !== 'removing');
    if (there.length > 0) {
        return effect({ do: 'detach', fleet: previous.name, targetGroups: there }, `detach ${previous.name} from the balancer`);
    }
    if ((0,core_fleet/* attached */.ZI)(previous).length > 0)
        return wait(`${previous.name} is being detached`);
    if (previous.policies.length > 0) {
        return effect({ do: 'drop-policies', fleet: previous.name, names: previous.policies }, `take the scaling policies from ${previous.name}`);
    }
    if ((0,core_fleet/* recurring */.ew)(previous).length > 0) {
        return effect({ do: 'drop-schedules', fleet: previous.name, names: (0,core_fleet/* recurring */.ew)(previous) }, `take the recurring actions from ${previous.name}`);
    }
    // A suspended ScheduledActions process never fires: resume even what the user suspended, or it would never retire.
    const resume = [
        ...new Set([...suspendedByUs(previous), ...previous.suspended.filter((name) => name === 'ScheduledActions')]),
    ];
    if (resume.length > 0) {
        return effect({ do: 'resume', fleet: previous.name, processes: resume }, `resume ${resume.join(' and ')} of ${previous.name}`);
    }
    return (retire(plan, seen, previous) ??
        (previous.facts.originals &&
            effect({ do: 'forget-originals', fleet: previous.name }, `${previous.name} is previous now; forget what it was as stable`)));
}
/** AWS itself ends a fleet that is out of service: no runner, no cron. */
function retire(plan, seen, fleet) {
    if (fleet.desired === 0 || (0,core_fleet/* retiring */.vv)(fleet) || fleet.deleting)
        return undefined;
    if (plan.spec.place.targetGroups.length === 0) {
        return effect({ do: 'resize', fleet: fleet.name, min: 0, desired: 0, max: 0 }, `retire ${fleet.name} at once: without a balancer it would go on working beside ${plan.spec.release}`);
    }
    // A minute at least: a start time that has passed when the request arrives is refused.
    const rest = Math.max(60, plan.spec.keepPrevious);
    return effect({ do: 'put-retire', fleet: fleet.name, at: seen.now + rest }, `keep ${fleet.name} warm for ${rest} s, then AWS retires it`);
}

;// CONCATENATED MODULE: ./build/core/proof.js


/**
 * Whether a machine may get traffic. One that was in service before this attempt began was attested then and can't have
 * changed since; every other must pass the live check.
 */
function proven(plan, seen, machine) {
    if (plan.warm && machine.launched !== undefined && machine.launched < plan.began.at)
        return true;
    return seen.answers[machine.id]?.state === 'passed';
}
function provenOf(plan, seen, fleet) {
    return (0,core_fleet/* alive */.yV)(fleet).filter((machine) => proven(plan, seen, machine));
}
/** The last moment at which a machine may pass its live check. */
function checkDeadline(plan, machine) {
    return (machine.launched ?? plan.began.at + plan.spec.timeout) + plan.spec.liveCheck.timeout;
}
/** Seconds between launches that count as one. */
const TOGETHER = 10;
/** Asks the machines that can be reached and were not asked yet; nothing when every machine has been. */
function askUnproven(plan, seen, fleet) {
    const open = (0,core_fleet/* alive */.yV)(fleet).filter((machine) => !proven(plan, seen, machine) && seen.answers[machine.id] === undefined);
    const agent = plan.spec.liveCheck.via === 'ssm';
    const ready = open.filter((machine) => machine.launched !== undefined && (machine.reachable || !agent));
    if (ready.length === 0)
        return undefined;
    // Those that were launched together are asked together: each has its own last chance.
    const first = Math.min(...ready.map((machine) => checkDeadline(plan, machine)));
    const batch = ready.filter((machine) => checkDeadline(plan, machine) < first + TOGETHER);
    const until = Math.max(...batch.map((machine) => checkDeadline(plan, machine)));
    return effect({ do: 'ask', machines: batch.map(({ id }) => id), until }, `ask ${batch.length} of ${fleet.desired} machines of ${fleet.name} whether they run ${fleet.release}`);
}
/** Waits until `size` machines are proven. */
function awaitProof(plan, seen, fleet, size) {
    const passed = provenOf(plan, seen, fleet).length;
    if (passed >= size)
        return undefined;
    return wait(`${passed} of ${size} machines of ${fleet.name} passed the live check; ${(0,core_fleet/* alive */.yV)(fleet).length} of ${fleet.desired} are up`);
}

;// CONCATENATED MODULE: ./build/core/zones.js
function byZone(machines) {
    const zones = new Map();
    for (const machine of [...machines].sort((a, b) => (a.id < b.id ? -1 : 1))) {
        zones.set(machine.zone, [...(zones.get(machine.zone) ?? []), machine]);
    }
    return zones;
}
/** Up to `count` of the machines to put in service, from the zones first where the fewest of ours serve. */
function toRegister(waiting, serving, count) {
    const left = byZone(waiting);
    const served = new Map([...byZone(serving)].map(([zone, machines]) => [zone, machines.length]));
    const chosen = [];
    while (chosen.length < count) {
        const zone = [...left.keys()]
            .filter((name) => left.get(name)?.length)
            .sort((a, b) => (served.get(a) ?? 0) - (served.get(b) ?? 0) || (a < b ? -1 : 1))[0];
        const machine = zone === undefined ? undefined : left.get(zone)?.shift();
        if (zone === undefined || machine === undefined)
            break;
        served.set(zone, (served.get(zone) ?? 0) + 1);
        chosen.push(machine.id);
    }
    return chosen;
}
/**
 * `count` of stable's exposed machines to take out: those that don't serve well first, then from the zones where most
 * is served by both fleets together, so that no zone is emptied while another has to spare.
 */
function toDeregister(exposed, healthy, candidateServing, count) {
    const sick = exposed
        .filter(({ id }) => !healthy.has(id))
        .map(({ id }) => id)
        .sort();
    const chosen = sick.slice(0, count);
    const well = byZone(exposed.filter(({ id }) => healthy.has(id)));
    const served = new Map([...byZone(candidateServing)].map(([zone, machines]) => [zone, machines.length]));
    const total = (zone) => (served.get(zone) ?? 0) + (well.get(zone)?.length ?? 0);
    while (chosen.length < count) {
        const zone = [...well.keys()]
            .filter((name) => well.get(name)?.length)
            .sort((a, b) => total(b) - total(a) || (a < b ? -1 : 1))[0];
        const machine = zone === undefined ? undefined : well.get(zone)?.shift();
        if (machine === undefined)
            break;
        chosen.push(machine.id);
    }
    return chosen;
}

;// CONCATENATED MODULE: ./build/core/move.js





/** Registers proven machines by id until `share` are registered, zone by zone, one target group a step. */
function register(plan, seen, candidate, share) {
    const groups = seen.targetGroups;
    const serving = new Set(registered(groups, candidate));
    const waiting = provenOf(plan, seen, candidate).filter(({ id }) => !serving.has(id));
    // Those that are in one of several target groups already go first, or a death between two groups would add machines.
    const begun = new Set(exposed(groups, candidate));
    const half = waiting.filter(({ id }) => begun.has(id)).map(({ id }) => id);
    const fresh = toRegister(waiting.filter(({ id }) => !begun.has(id)), candidate.machines.filter(({ id }) => begun.has(id)), share - begun.size);
    return registerAll(groups, [...half, ...fresh], candidate);
}
/** Puts these machines into the first target group that lacks any of them. */
function registerAll(groups, machines, fleet) {
    for (const group of groups) {
        const present = new Set(group.targets.filter(({ state }) => state !== 'draining').map(({ machine }) => machine));
        const missing = machines.filter((id) => !present.has(id));
        if (missing.length === 0)
            continue;
        return effect({ do: 'register', targetGroup: group.arn, machines: missing }, `register ${missing.length} machines of ${fleet.name} with ${group.name}`);
    }
    return undefined;
}
/** Takes these machines out of the first target group that still sends them new requests. */
function deregisterAll(groups, machines, fleet) {
    for (const group of groups) {
        const present = group.targets
            .filter(({ machine, state }) => state !== 'draining' && machines.includes(machine))
            .map(({ machine }) => machine);
        if (present.length === 0)
            continue;
        return effect({ do: 'deregister', targetGroup: group.arn, machines: present }, `deregister ${present.length} machines of ${fleet.name} from ${group.name}`);
    }
    return undefined;
}
/** Before the last wave is complete: later launches become the candidate's, by AWS itself, with stable's policies. */
function handOver(plan, seen, candidate) {
    const { stable } = plan;
    const missing = seen.targetGroups.map(({ arn }) => arn).filter((arn) => candidate.traffic[arn] === undefined);
    if (missing.length > 0) {
        return effect({ do: 'attach', fleet: candidate.name, targetGroups: missing }, `attach ${candidate.name}, so that AWS registers its later launches`);
    }
    if (Object.values(candidate.traffic).includes('removing'))
        return wait(`${candidate.name} is still being detached`);
    const policies = stable?.policies.filter((name) => !candidate.policies.includes(name)) ?? [];
    if (stable && policies.length > 0) {
        return effect({ do: 'copy-policies', from: stable.name, to: candidate.name, names: policies }, `copy the scaling policies ${policies.join(', ')} to ${candidate.name}`);
    }
    const pin = stable && pinStable(stable);
    if (pin)
        return pin;
    if (stable && seen.targetGroups.length > 0 && !stable.suspended.includes('AddToLoadBalancer')) {
        return effect({ do: 'suspend', fleet: stable.name, processes: ['AddToLoadBalancer'] }, `keep later launches of ${stable.name} out of the balancer`);
    }
    return undefined;
}
/** Deregisters stable down to `keep` machines; they stay parked. */
function cutOver(seen, stable, candidate, keep) {
    const pin = pinStable(stable);
    if (pin)
        return pin;
    const open = new Set(exposed(seen.targetGroups, stable));
    if (open.size <= keep)
        return undefined;
    const well = new Set(healthy(seen.targetGroups, candidate));
    const machines = toDeregister(pick(stable, open), new Set(healthy(seen.targetGroups, stable)), pick(candidate, well), open.size - keep);
    return deregisterAll(seen.targetGroups, machines, stable);
}
function pick(fleet, ids) {
    return fleet.machines.filter(({ id }) => ids.has(id));
}

;// CONCATENATED MODULE: ./build/core/back.js






/** After the verdict `rollback`: all traffic back to stable, stable as it was, the candidate to its end. */
function back(plan, seen, verdict) {
    const { stable, candidate, lease } = plan;
    return ((stable && serveAgain(plan, seen, stable, verdict)) ??
        (candidate && withdraw(seen, candidate)) ??
        (stable && restoreStable(stable)) ??
        (candidate && dismiss(plan, seen, candidate)) ??
        effect({ do: 'let-go', n: lease.n }, `attempt ${lease.attempt} is rolled back: give the lease up`));
}
/** Every machine of stable registered, and as many healthy as served when it began, before anything is taken away. */
function serveAgain(plan, seen, stable, verdict) {
    const { candidate, spec, lease } = plan;
    const touched = candidate?.facts.progress?.attempt === lease.attempt;
    if (!touched)
        return undefined;
    const needed = need(plan, seen.targetGroups);
    if (stable.desired < needed) {
        return effect({ do: 'resize', fleet: stable.name, min: needed, desired: needed }, `raise ${stable.name} to ${needed} machines`);
    }
    const ids = (0,core_fleet/* alive */.yV)(stable).map(({ id }) => id);
    const register = registerAll(seen.targetGroups, ids, stable);
    if (register)
        return register;
    // Machines launched while AddToLoadBalancer was suspended are registered above: resuming doesn't do it.
    if (suspendedByUs(stable).includes('AddToLoadBalancer')) {
        return effect({ do: 'resume', fleet: stable.name, processes: ['AddToLoadBalancer'] }, `let AWS register later launches of ${stable.name} again`);
    }
    const well = healthy(seen.targetGroups, stable).length;
    const enough = Math.min(candidate.facts.served, needed);
    if (well >= enough)
        return undefined;
    if (seen.now > verdict.at + spec.timeout) {
        return done('halted', `only ${well} of ${enough} machines of ${stable.name} got healthy within ${spec.timeout} s of the rollback`);
    }
    return wait(`${well} of ${enough} machines of ${stable.name} are healthy behind the balancer`);
}
function withdraw(seen, candidate) {
    const there = (0,core_fleet/* attached */.ZI)(candidate).filter((arn) => candidate.traffic[arn] !== 'removing');
    if (there.length > 0) {
        return effect({ do: 'detach', fleet: candidate.name, targetGroups: there }, `detach ${candidate.name}, so that AWS registers none of its machines`);
    }
    return deregisterAll(seen.targetGroups, exposed(seen.targetGroups, candidate), candidate);
}
/** Left to AWS: the group empties itself once its last requests are answered. */
function dismiss(plan, seen, candidate) {
    if (candidate.deleting)
        return undefined;
    if (candidate.policies.length > 0) {
        return effect({ do: 'drop-policies', fleet: candidate.name, names: candidate.policies }, `take the scaling policies from ${candidate.name}`);
    }
    if (candidate.desired === 0)
        return undefined;
    const drain = Math.max(60, ...seen.targetGroups.map((group) => group.drain));
    const rest = plan.warm ? plan.spec.keepPrevious : drain;
    const at = candidate.schedules.find(({ name }) => name === core_fleet/* RETIRE */.cO)?.at;
    // Some slack, or a look later than the last one would put it off for ever.
    if (at !== undefined && at <= seen.now + rest + 60)
        return undefined;
    return effect({ do: 'put-retire', fleet: candidate.name, at: seen.now + Math.max(60, rest) }, `let AWS end ${candidate.name} in ${Math.max(60, rest)} s`);
}

;// CONCATENATED MODULE: ./build/core/gate.js

/**
 * `before-traffic` (Fooda's migrations between the halves): once per attempt, on one machine that is a fact before it is
 * asked. A successor asks the same machine again and gets the first one's exit code. What fails is `judge`'s to say.
 */
function gateStep(plan, seen, candidate, first) {
    if (plan.spec.beforeTraffic === undefined)
        return undefined;
    const { attempt } = plan.lease;
    const gate = candidate.facts.gate?.attempt === attempt ? candidate.facts.gate : undefined;
    if (gate === undefined) {
        return effect({ do: 'write-facts', fleet: candidate.name, facts: { gate: { attempt, machine: first } } }, `choose ${first} to run before-traffic`);
    }
    if (gate.code !== undefined)
        return undefined;
    if (seen.gate === undefined) {
        return effect({ do: 'run-gate', machine: gate.machine }, `run before-traffic on ${gate.machine}`);
    }
    if (seen.gate.state === 'asked')
        return wait(`before-traffic runs on ${gate.machine}`);
    return effect({ do: 'write-facts', fleet: candidate.name, facts: { gate: { ...gate, code: seen.gate.code } } }, `before-traffic ended with ${seen.gate.code}: write it down`);
}

;// CONCATENATED MODULE: ./build/core/dark.js







/** Seconds after the deadline at which AWS ends a candidate that nobody came back for. */
const ORPHAN = 600;
/** Before traffic: the candidate is launched, proven and, once, allowed to migrate; stable is held still. */
function dark(plan, seen) {
    const { candidate, stable, spec, lease, began } = plan;
    const size = launchSize(plan, 0, need(plan, seen.targetGroups));
    if (candidate === undefined)
        return launch(plan, seen, size);
    if (candidate.deleting)
        return wait(`${candidate.name} is being deleted`);
    if (!plan.warm) {
        if (!(0,core_fleet/* retiring */.vv)(candidate)) {
            return effect({ do: 'put-retire', fleet: candidate.name, at: began.at + spec.timeout + ORPHAN }, `let AWS end ${candidate.name} by itself should nobody come back for it`);
        }
        const step = grow(plan, candidate, size) ?? askUnproven(plan, seen, candidate) ?? awaitProof(plan, seen, candidate, size);
        if (step)
            return step;
        const first = provenOf(plan, seen, candidate)[0];
        // Stable is held first: by its own health check AWS would replace the very machines that a bad migration makes sick.
        const pin = stable && lease.kind === 'rollout' ? pinStable(stable) : undefined;
        const gate = lease.kind === 'rollout' && first ? gateStep(plan, seen, candidate, first.id) : undefined;
        const next = pin ?? gate;
        if (next)
            return next;
    }
    return effect({ do: 'write-facts', fleet: candidate.name, facts: { progress: { attempt: lease.attempt, wave: 0 } } }, `${candidate.name} is ready for traffic: begin the first wave`);
}
function launch(plan, seen, size) {
    const { stable, spec, lease } = plan;
    if (seen.template === undefined) {
        return effect({ do: 'make-template' }, `make the launch template version of ${spec.release}`);
    }
    const earlier = seen.fleets.find(({ name }) => name === lease.restores);
    const facts = {
        rank: earlier?.facts.rank ?? lease.attempt,
        attempt: lease.attempt,
        served: stable ? healthy(seen.targetGroups, stable).length : 0,
    };
    return effect({ do: 'create-fleet', fleet: lease.candidate, size, facts }, `launch ${size} machines of ${spec.release} as ${lease.candidate}`);
}
/** Raises the candidate to `size` and keeps minimum = desired; never shrinks it. */
function grow(plan, candidate, size) {
    const desired = Math.max(size, candidate.desired);
    if (candidate.desired === desired && candidate.min === desired && candidate.max >= desired)
        return undefined;
    return effect({
        do: 'resize',
        fleet: candidate.name,
        min: desired,
        desired,
        max: Math.max(candidate.max, ceiling(plan, desired)),
    }, `hold ${candidate.name} at ${desired} machines`);
}

;// CONCATENATED MODULE: ./build/core/judge.js




/** Why this attempt must not go on, or undefined. Asked at every look before the verdict; the first reason counts. */
function judge(plan, seen) {
    return (judgeFleet(plan, seen) ??
        (plan.lease.kind === 'rollback' ? undefined : judgeRelease(plan, seen)) ??
        overdue(plan, seen));
}
/** What speaks against any candidate, a rollback's too. */
function judgeFleet(plan, seen) {
    const { candidate, spec, began } = plan;
    if (candidate === undefined)
        return undefined;
    const failed = (0,core_fleet/* alive */.yV)(candidate).find(({ id }) => seen.answers[id]?.state === 'failed');
    const answer = failed && seen.answers[failed.id];
    if (failed && answer?.state === 'failed')
        return `${failed.id} failed the live check: ${firstLine(answer.detail)}`;
    const late = (0,core_fleet/* alive */.yV)(candidate).find((machine) => isLate(plan, seen, machine));
    if (late) {
        return `${late.id} did not pass the live check within ${spec.liveCheck.timeout} s of its launch (${seen.answers[late.id] ? 'it was asked, but no answer came back' : 'no command could reach it'})`;
    }
    const troubles = candidate.troubles.filter(({ at }) => at >= began.at);
    const fatal = troubles.find((trouble) => trouble.fatal);
    if (fatal)
        return `AWS cannot launch machines for ${candidate.name}: ${fatal.message}`;
    // One machine may die by accident (a spot reclaim); a second one says that it is the release.
    const ended = troubles.filter(({ what }) => what === 'end');
    if (ended.length > Math.max(1, candidate.desired / 2)) {
        return `${ended.length} machines of ${candidate.name} ended by themselves; the last one: ${ended[0]?.message}`;
    }
    return undefined;
}
/** The rest is evidence, not a reason. */
function firstLine(text) {
    return text.split('\n')[0] ?? '';
}
/** Seconds in which an answer that is ready comes back. */
const RETURN = 30;
/**
 * A machine that can be reached is asked before it is judged, however late: a successor finds machines whose time passed
 * while nobody was there to ask.
 */
function isLate(plan, seen, machine) {
    if (proven(plan, seen, machine))
        return false;
    const asked = seen.answers[machine.id] !== undefined;
    const deadline = checkDeadline(plan, machine) + (asked ? RETURN : 0);
    return seen.now > deadline && (asked || !machine.reachable);
}
/** What speaks against a release that is new. */
function judgeRelease(plan, seen) {
    const { candidate, stable, spec } = plan;
    const needed = need(plan, seen.targetGroups);
    if (needed > spec.size.max)
        return `${needed} machines serve now, more than size.max ${spec.size.max} of the fleet spec`;
    if (seen.strangers.length > 0)
        return `healthy targets that belong to no fleet of ours: ${seen.strangers.join(', ')}`;
    if (candidate === undefined)
        return undefined;
    const { gate, progress } = candidate.facts;
    if (gate?.attempt === plan.lease.attempt) {
        if (gate.code === undefined && !(0,core_fleet/* alive */.yV)(candidate).some(({ id }) => id === gate.machine)) {
            return `${gate.machine} was lost before before-traffic's exit code was read`;
        }
        const code = gate.code ?? (seen.gate?.state === 'ended' ? seen.gate.code : 0);
        if (code !== 0)
            return `before-traffic ended with ${code} on ${gate.machine}`;
        // Machines of stable that were sick before are no sign of a migration that breaks the old release.
        const sick = stable
            ? exposed(seen.targetGroups, stable).filter((id) => stateOf(seen.targetGroups, id) === 'unhealthy')
            : [];
        const before = Math.max(0, (stable?.desired ?? 0) - candidate.facts.served);
        if (sick.length > before)
            return `${sick.join(', ')} of the old release became unhealthy after before-traffic began`;
    }
    if (progress?.attempt !== plan.lease.attempt)
        return undefined;
    const unhealthy = (0,core_fleet/* alive */.yV)(candidate).find(({ id }) => stateOf(seen.targetGroups, id) === 'unhealthy');
    if (unhealthy) {
        const reason = seen.targetGroups
            .flatMap(({ targets }) => targets)
            .find((target) => target.machine === unhealthy.id && target.state === 'unhealthy')?.reason;
        return `the balancer calls ${unhealthy.id} unhealthy: ${reason ?? 'no reason given'}`;
    }
    const alarm = seen.alarms.find(({ state }) => state === 'ALARM');
    if (alarm)
        return `alarm ${alarm.name} is in ALARM: ${alarm.reason}`;
    return undefined;
}
function overdue(plan, seen) {
    const deadline = plan.began.at + plan.spec.timeout;
    return seen.now > deadline ? `${plan.spec.timeout} s were not enough` : undefined;
}
/** Whether the alarms let a bake that has lasted end well; undefined when there is nothing to wait for. */
function alarmsAtBakeEnd(plan, seen) {
    const silent = seen.alarms.filter(({ state }) => state === 'INSUFFICIENT_DATA').map(({ name }) => name);
    if (silent.length === 0 || plan.spec.noData === 'pass')
        return undefined;
    const what = `alarm ${silent.join(', ')} has INSUFFICIENT_DATA`;
    return plan.spec.noData === 'fail'
        ? { fail: `${what} at the end of the bake (no-data: fail)` }
        : { wait: `${what} (no-data: wait)` };
}

;// CONCATENATED MODULE: ./build/core/succession.js
/** Seconds without a beat after which a lease may be taken over. */
const RUN_ENDED = 180;
const SILENT = 900;
const ROLLING_BACK = 60;
/** Seconds that a successor waits before its first effect: what the other process had on the wire is over by then. */
const GRACE = 30;
/**
 * Whether a lease that was not given up may be taken over. GitHub re-runs only completed runs, so a later attempt of the
 * same run knows that the earlier one has ended; every other successor needs silence as well, since a run that GitHub
 * calls ended may still have a process.
 */
function maySucceed(lease, beat, verdict, holder, me, now) {
    if (sameRun(lease, me) && me.runAttempt > lease.runAttempt)
        return true;
    const silence = now - Math.max(lease.at, beat?.at ?? 0);
    if (verdict?.ruling === 'rollback' && silence >= ROLLING_BACK)
        return true;
    if (holder === 'ended' && silence >= RUN_ENDED)
        return true;
    return silence >= SILENT;
}
function sameRun(lease, me) {
    return lease.repository === me.repository && lease.run === me.run;
}
/** When the holder of this lease may do its first effect: later than at once after taking over another run's attempt. */
function freeToAct(lease, leases) {
    const before = leases.find(({ n }) => n === lease.n - 1);
    const takenOver = before !== undefined && before.attempt === lease.attempt && before.run !== lease.run;
    return takenOver ? lease.at + GRACE : lease.at;
}

;// CONCATENATED MODULE: ./build/core/settled.js




/** Nobody holds the lease: report the end of what this run was for, or begin. */
function settled(asked, seen, latest, verdict) {
    return concerns(asked, seen, latest, verdict) ? report(asked, latest, verdict) : begin(asked, seen, latest.n + 1);
}
/** Whether the newest attempt is the one that this run was for. */
function concerns(asked, seen, latest, verdict) {
    const { me } = asked;
    const first = (0,core_records/* begun */.q1)(seen.records, latest.attempt) ?? latest;
    const same = first.kind === asked.kind && (asked.kind === 'rollback' || first.release === asked.spec?.release);
    if (sameRun(first, me) && same)
        return true;
    // It continued another run's attempt at the same release.
    const continued = seen.records.leases.some(({ nonce, attempt }) => nonce === me.nonce && attempt === latest.attempt);
    if (asked.kind === 'rollout')
        return continued && latest.kind === 'rollout' && latest.release === asked.spec?.release;
    // A rollback that found a rollout without a verdict, or another rollback, only ends it: two dispatches don't toggle.
    const ended = verdict?.run === me.run && verdict.ruling === 'rollback';
    return ended || (asked.found === latest.attempt && (latest.kind === 'rollback' || verdict?.ruling === 'rollback'));
}
function report(asked, latest, verdict) {
    const released = verdict?.ruling === 'release';
    const back = latest.stable ?? 'nothing';
    if (latest.kind === 'rollback') {
        return released
            ? done('rolled-back', `${latest.release} is in service again`)
            : done('failed', `${latest.release} could not be put back in service: ${verdict?.why ?? 'no verdict'}; ${back} still serves`);
    }
    if (released)
        return done('released', `${latest.release} is in service`);
    const asWished = asked.kind === 'rollback'
        ? `${back} serves as before`
        : `${verdict?.why ?? 'no verdict'}; ${back} serves as before`;
    return done('rolled-back', `${latest.release} was rolled back: ${asWished}`);
}

;// CONCATENATED MODULE: ./build/core/lease-step.js






/** Gets the right to change this app here, or says why not; `hold` when this process has it. */
function leaseStep(asked, seen) {
    const { records, now } = seen;
    const { me } = asked;
    const latest = (0,core_records/* latestLease */.mi)(records);
    if (latest === undefined)
        return begin(asked, seen, 1);
    const beat = (0,core_records/* beatOf */.YH)(records, latest.n);
    const verdict = (0,core_records/* verdictOf */.Vj)(records, latest.attempt);
    if (beat?.ended)
        return settled(asked, seen, latest, verdict);
    if (latest.nonce === me.nonce)
        return 'hold';
    if (records.leases.some(({ nonce, attempt }) => nonce === me.nonce && attempt === latest.attempt)) {
        return done('failed', `${runOf(latest)} took this rollout over; see there how it ends`);
    }
    if (asked.kind === 'rollback' && latest.kind === 'rollout' && verdict === undefined) {
        return effect({ do: 'decide', attempt: latest.attempt, ruling: 'rollback' }, `end the rollout of ${latest.release} that ${runOf(latest)} is at`);
    }
    if (maySucceed(latest, beat, verdict, seen.holder, me, now)) {
        const { at: _, ...lease } = latest;
        return effect({ do: 'claim', lease: { ...lease, n: latest.n + 1, ...holderOf(asked) } }, `take over attempt ${latest.attempt} (${latest.release}) from ${runOf(latest)}, which is gone`);
    }
    if (asked.kind === 'rollback')
        return wait(`${runOf(latest)} ${verdict?.ruling === 'release' ? 'ends its rollout' : 'rolls back'}: wait for its end`);
    if (asked.spec?.release === latest.release && latest.kind === 'rollout') {
        return wait(`${runOf(latest)} is rolling out ${latest.release} already: wait for its end`);
    }
    return done('refused', `${runOf(latest)} is at attempt ${latest.attempt} (${latest.kind} to ${latest.release}); wait for it, cancel it, or dispatch a rollback to end it`, false);
}
function runOf(lease) {
    return `run ${lease.run}${lease.runAttempt === undefined ? '' : ` (attempt ${lease.runAttempt})`} of ${lease.repository}`;
}

;// CONCATENATED MODULE: ./build/core/wave.js








/** One wave: the candidate grows to its share, the balancer calls it healthy, stable gives up as much, and it bakes. */
function wave(plan, seen, candidate, progress) {
    const { lease, stable } = plan;
    const needed = need(plan, seen.targetGroups);
    const share = count(plan.waves[progress.wave] ?? { percent: 100 }, needed);
    const next = nextWave(plan.waves, progress.wave, needed);
    const last = next === undefined;
    if ((0,core_fleet/* retiring */.vv)(candidate)) {
        return effect({ do: 'delete-retire', fleet: candidate.name }, `${candidate.name} is to serve: it must not retire`);
    }
    const size = launchSize(plan, progress.wave, needed);
    const good = goodOnes(plan, seen, candidate);
    const growing = grow(plan, candidate, size) ??
        askUnproven(plan, seen, candidate) ??
        (plan.warm ? undefined : awaitProof(plan, seen, candidate, size)) ??
        register(plan, seen, candidate, share);
    // A wave must *stay* good: what interrupts it begins its bake anew.
    const interrupted = good.length < share && progress.bakeSince !== undefined;
    if (interrupted)
        return write(candidate, { attempt: progress.attempt, wave: progress.wave }, 'the wave is not good any more: its bake begins anew');
    if (growing)
        return growing;
    if (good.length < share)
        return wait(`${good.length} of ${share} machines of ${candidate.name} are healthy behind the balancer`);
    const moving = (last ? handOver(plan, seen, candidate) : undefined) ??
        (stable && cutOver(seen, stable, candidate, last ? 0 : needed - share));
    if (moving)
        return moving;
    // Its machines are registered by id; until AWS has attached the group, a later launch would not be.
    if (last && Object.values(candidate.traffic).includes('adding'))
        return wait(`${candidate.name} is being attached`);
    if (lease.kind === 'rollback')
        return wave_release(plan, `${candidate.release} is healthy and has all the traffic`);
    if (progress.bakeSince === undefined) {
        return write(candidate, { ...progress, bakeSince: seen.now }, `wave ${progress.wave + 1} has its share: it bakes for ${plan.spec.bake} s`);
    }
    const until = progress.bakeSince + plan.spec.bake;
    if (seen.now < until)
        return wait(`wave ${progress.wave + 1} bakes`, until);
    const alarms = alarmsAtBakeEnd(plan, seen);
    if (alarms?.fail)
        return effect({ do: 'decide', attempt: lease.attempt, ruling: 'rollback' }, alarms.fail);
    if (alarms?.wait)
        return wait(alarms.wait);
    if (!last)
        return write(candidate, { attempt: progress.attempt, wave: next }, `wave ${progress.wave + 1} is good: go on`);
    const leaving = stable ? draining(seen.targetGroups, stable).length : 0;
    if (leaving > 0)
        return wait(`${leaving} machines of the old release still drain`);
    return wave_release(plan, `every machine in service runs ${candidate.release}, and the old release is absent`);
}
/** Healthy behind the balancer and attested. */
function goodOnes(plan, seen, candidate) {
    const proven = new Set(provenOf(plan, seen, candidate).map(({ id }) => id));
    return healthy(seen.targetGroups, candidate).filter((id) => proven.has(id));
}
function write(candidate, progress, why) {
    return effect({ do: 'write-facts', fleet: candidate.name, facts: { progress } }, why);
}
function wave_release(plan, why) {
    return effect({ do: 'decide', attempt: plan.lease.attempt, ruling: 'release' }, why);
}

;// CONCATENATED MODULE: ./build/core/next-step.js










/**
 * What to do now. Total and pure: the same look gives the same step, whoever looks and however often the runner died.
 * `spec` is that of the newest lease's attempt, when it is stored.
 */
function nextStep(asked, spec, seen) {
    const lease = (0,core_records/* latestLease */.mi)(seen.records);
    const step = leaseStep(asked, seen);
    if (step !== 'hold')
        return refusedStep(step, seen) ?? step;
    if (lease === undefined)
        throw new Error('a lease is held that is not there');
    return attemptStep(asked, lease, spec, seen);
}
function attemptStep(asked, lease, spec, seen) {
    const { records } = seen;
    const free = freeToAct(lease, records.leases);
    if (seen.now < free)
        return wait(`let what ${runOf(records.leases.at(-2) ?? lease)} had under way come to its end`, free);
    const verdict = (0,core_records/* verdictOf */.Vj)(records, lease.attempt);
    const giveUp = (why) => effect({ do: 'decide', attempt: lease.attempt, ruling: 'rollback' }, why);
    if (spec === undefined) {
        // Nothing was done without a spec, so there is nothing to undo either.
        if (verdict)
            return effect({ do: 'let-go', n: lease.n }, `attempt ${lease.attempt} never began: give the lease up`);
        return storeSpec(asked, lease, seen) ?? giveUp(`attempt ${lease.attempt} (${lease.release}) died before it began`);
    }
    const plan = planOf(spec, lease, seen);
    if (verdict?.ruling === 'release')
        return refusedStep(after(plan, seen), seen) ?? after(plan, seen);
    if (verdict)
        return refusedStep(back(plan, seen, verdict), seen) ?? back(plan, seen, verdict);
    if (leftBehind(asked, lease, plan)) {
        return giveUp(`${lease.release} was left behind half-way, and ${asked.spec?.release} is to be rolled out`);
    }
    return forward(plan, seen, giveUp);
}
/**
 * Another run's attempt at another release is ended before the own one begins. What this very run began goes on as it
 * was stored, even if a name such as the AMI's stands for something else by now.
 */
function leftBehind(asked, lease, { began }) {
    if (asked.kind !== 'rollout')
        return false;
    if (lease.kind === 'rollout' && (asked.spec?.release === lease.release || sameRun(began, asked.me)))
        return false;
    return true;
}
function forward(plan, seen, giveUp) {
    const { candidate, lease } = plan;
    const reason = judge(plan, seen);
    const progress = candidate?.facts.progress?.attempt === lease.attempt ? candidate.facts.progress : undefined;
    const step = candidate && progress ? wave(plan, seen, candidate, progress) : dark(plan, seen);
    const why = reason ?? (step.kind === 'effect' && step.effect.do === seen.refusal?.effect ? seen.refusal.message : undefined);
    if (why === undefined)
        return step;
    if (plan.spec.onFailure === 'halt' && lease.kind === 'rollout') {
        return done('halted', `${why}; everything is left as it is (on-failure: halt)`);
    }
    if (seen.refusal?.effect === 'decide')
        return done('failed', seen.refusal.message);
    return giveUp(why);
}
/** The spec goes first, from the request or, for a rollback, from the attempt that made the fleet it goes back to. */
function storeSpec(asked, lease, seen) {
    const why = `store the spec of attempt ${lease.attempt}, so that a rollback or a successor needs no fleet file`;
    if (lease.kind === 'rollback') {
        const restored = seen.fleets.find(({ name }) => name === lease.restores);
        const from = restored?.facts.attempt;
        if (from === undefined || !seen.records.specs.includes(from))
            return undefined;
        return effect({ do: 'store-spec', attempt: lease.attempt, from }, why);
    }
    if (asked.kind !== 'rollout' || asked.spec?.release !== lease.release)
        return undefined;
    return effect({ do: 'store-spec', attempt: lease.attempt }, why);
}
/** What AWS won't do leaves everything as it is, but for cleaning up, which can wait for the next rollout. */
function refusedStep(step, seen) {
    if (step.kind !== 'effect' || step.effect.do !== seen.refusal?.effect)
        return undefined;
    const { message } = seen.refusal;
    const lease = (0,core_records/* latestLease */.mi)(seen.records);
    if (lease && ['delete-fleet', 'forget'].includes(step.effect.do)) {
        return effect({ do: 'let-go', n: lease.n }, `clean up another time (${message})`);
    }
    return lease && (0,core_records/* verdictOf */.Vj)(seen.records, lease.attempt) && step.effect.do !== 'claim'
        ? done('halted', message)
        : done('failed', message);
}

// EXTERNAL MODULE: ./build/ports.js
var build_ports = __webpack_require__(4788);
;// CONCATENATED MODULE: ./build/immutable-rollout/carry-out.js
/** Carries out one effect; `why` goes into the verdict. */
async function carryOut(ports, asked, spec, seen, effect, why) {
    const { ledger, fleets, traffic, machines } = ports;
    switch (effect.do) {
        case 'claim':
            return ledger.claim(effect.lease);
        case 'store-spec': {
            const stored = effect.from === undefined ? asked.spec : await ledger.spec(effect.from);
            return ledger.storeSpec(effect.attempt, known(stored));
        }
        case 'make-template':
            return fleets.makeTemplate(known(spec));
        case 'create-fleet':
            return fleets.create(effect, known(spec));
        case 'resize':
            return fleets.resize(effect);
        case 'write-facts':
            return fleets.writeFacts(effect);
        case 'forget-originals':
            return fleets.forgetOriginals(effect.fleet);
        case 'put-retire':
            return fleets.putRetire(effect.fleet, effect.at);
        case 'delete-retire':
            return fleets.deleteRetire(effect.fleet);
        case 'ask':
            return machines.ask(effect.machines, known(spec), effect.until);
        case 'run-gate':
            return machines.runGate(effect.machine, known(spec), seen.records.leases.at(-1)?.attempt ?? 0);
        case 'register':
            return traffic.register(effect.targetGroup, effect.machines);
        case 'deregister':
            return traffic.deregister(effect.targetGroup, effect.machines);
        case 'attach':
            return fleets.attach(effect.fleet, effect.targetGroups);
        case 'detach':
            return fleets.detach(effect.fleet, effect.targetGroups);
        case 'judge-by':
            return fleets.judgeBy(effect);
        case 'suspend':
            return fleets.suspend(effect.fleet, effect.processes);
        case 'resume':
            return fleets.resume(effect.fleet, effect.processes);
        case 'copy-policies':
            return fleets.copyPolicies(effect.from, effect.to, effect.names);
        case 'copy-schedules':
            return fleets.copySchedules(effect.from, effect.to, effect.names);
        case 'drop-policies':
            return fleets.dropPolicies(effect.fleet, effect.names);
        case 'drop-schedules':
            return fleets.dropSchedules(effect.fleet, effect.names);
        case 'decide':
            return ledger.decide({ attempt: effect.attempt, ruling: effect.ruling, why, run: asked.me.run });
        case 'delete-fleet':
            return fleets.deleteFleet(effect);
        case 'forget':
            return ledger.forget(effect.records);
        case 'let-go':
            return ledger.beat({ n: effect.n, ended: true });
    }
}
function known(spec) {
    if (spec === undefined)
        throw new Error('an effect that needs a spec was decided without one');
    return spec;
}

;// CONCATENATED MODULE: ./build/immutable-rollout/look.js




/** Sees everything that a decision needs, in a few calls at once, whatever the fleet's size. */
async function look(ports, asked, refusal) {
    const [records, fleets] = await Promise.all([ports.ledger.read(), ports.fleets.look()]);
    const lease = (0,core_records/* latestLease */.mi)(records);
    const spec = lease && records.specs.includes(lease.attempt) ? await ports.ledger.spec(lease.attempt) : undefined;
    // Before the lease is taken the question is what the asked release would meet.
    const relevant = spec && !letGo(records, lease) ? spec : (asked.spec ?? spec);
    const candidate = fleets.find(({ name }) => name === lease?.candidate);
    const [targetGroups, alarms, holder, template, answers, gate] = await Promise.all([
        ports.traffic.look(relevant?.place.targetGroups ?? []),
        relevant && asked.kind === 'rollout' ? ports.alarms.look(relevant.alarms) : [],
        holderState(ports, asked, lease, records),
        spec && lease && candidate === undefined ? ports.fleets.template(lease.release) : undefined,
        ports.machines.answers(),
        candidate?.facts.gate ? ports.machines.gate(candidate.facts.gate.machine) : undefined,
    ]);
    const seen = {
        now: ports.clock.now(),
        records,
        holder,
        fleets,
        targetGroups,
        strangers: strangers(targetGroups, fleets),
        answers,
        alarms,
        ...(template === undefined ? {} : { template }),
        ...(gate === undefined ? {} : { gate }),
        ...(refusal === undefined ? {} : { refusal }),
    };
    return { seen: spec && lease && candidate ? await withMachines(ports, seen, spec, lease) : seen, spec };
}
/** Adds when the candidate's machines were launched and which can be asked, while any of them is unproven. */
async function withMachines(ports, seen, spec, lease) {
    const plan = planOf(spec, lease, seen);
    const open = (plan.candidate ? (0,core_fleet/* alive */.yV)(plan.candidate) : []).filter((machine) => !proven(plan, seen, machine));
    if (open.length === 0 || letGo(seen.records, lease))
        return seen;
    const ids = open.map(({ id }) => id);
    const [launched, reachable] = await Promise.all([ports.machines.launched(ids), ports.machines.reachable(ids)]);
    const known = (fleet) => ({
        ...fleet,
        machines: fleet.machines.map((machine) => {
            const at = launched[machine.id];
            return { ...machine, reachable: reachable.has(machine.id), ...(at === undefined ? {} : { launched: at }) };
        }),
    });
    return { ...seen, fleets: seen.fleets.map((fleet) => (fleet.name === lease.candidate ? known(fleet) : fleet)) };
}
async function holderState(ports, asked, lease, records) {
    if (lease === undefined || lease.nonce === asked.me.nonce || letGo(records, lease))
        return 'unknown';
    return ports.runs.state(lease.repository, lease.run);
}
function letGo(records, lease) {
    return records.beats.some(({ n, ended }) => n === lease?.n && ended === true);
}
function strangers(groups, fleets) {
    const ours = new Set(fleets.flatMap(({ machines }) => machines.map(({ id }) => id)));
    const healthy = groups.flatMap(({ targets }) => targets.filter(({ state }) => state === 'healthy'));
    return [...new Set(healthy.map(({ machine }) => machine))].filter((id) => !ours.has(id)).sort();
}

;// CONCATENATED MODULE: ./build/immutable-rollout/reconcile.js






/** Seconds until the first look of a wait, which doubles up to LOOK: most waits are short, and all of them are somebody's time. */
const GLANCE = 0.25;
/** Seconds between looks while waiting; between beats; and without any look before giving up. */
const LOOK = 2;
const BEAT = 15;
const BLIND = 900;
/** Looks, decides one step, carries it out and looks again, until there is nothing left to do. Nothing is remembered
 * that AWS doesn't know, but for what others were found at and what AWS refused. */
async function reconcile(ports, question, watch) {
    let asked;
    let refusal;
    let changed = false;
    let beaten = 0;
    let waited = 0;
    for (;;) {
        const seen = await lookUntilSeen(ports, asked ?? question, refusal);
        asked = withFound(asked ?? question, seen.seen);
        const step = nextStep(asked, seen.spec, seen.seen);
        watch(step, seen);
        if (step.kind === 'done')
            return { ...seen, step, changed: changed && step.changed };
        const held = (0,core_records/* latestLease */.mi)(seen.seen.records);
        const effect = step.kind === 'effect' ? step.effect : undefined;
        if (held?.nonce === asked.me.nonce && !letGo(seen.seen.records, held) && effect?.do !== 'let-go') {
            if (seen.seen.now - beaten >= BEAT) {
                await ignoringLater(() => ports.ledger.beat({ n: held.n }));
                beaten = seen.seen.now;
            }
        }
        if (effect === undefined) {
            const until = step.kind === 'wait' && step.until !== undefined ? step.until - ports.clock.now() : LOOK;
            await ports.clock.wait(Math.min(LOOK, GLANCE * 2 ** waited++, Math.max(0.05, until)));
            continue;
        }
        waited = 0;
        try {
            await carryOut(ports, asked, seen.spec, seen.seen, effect, step.why);
            if (!['claim', 'store-spec', 'decide', 'let-go'].includes(effect.do))
                changed = true;
        }
        catch (error) {
            if (error instanceof build_ports/* Denied */.C)
                refusal = { effect: effect.do, message: error.message };
            else if (!(error instanceof build_ports/* Later */.V))
                throw error;
            // It may have been applied all the same: the next look tells.
            else
                await ports.clock.wait(1);
        }
    }
}
/** Looked for at every look, since another run may get the lease a moment before this one asks for it. */
function withFound(asked, seen) {
    const latest = (0,core_records/* latestLease */.mi)(seen.records);
    const mine = latest?.nonce === asked.me.nonce;
    return latest === undefined || mine || letGo(seen.records, latest) ? asked : { ...asked, found: latest.attempt };
}
/** Throttling and outages never fail a rollout before its deadline; only a long time without any look does. */
async function lookUntilSeen(ports, asked, refusal) {
    const start = ports.clock.now();
    for (let pause = 1;; pause = Math.min(15, pause * 2)) {
        try {
            return await look(ports, asked, refusal);
        }
        catch (error) {
            if (error instanceof build_ports/* Denied */.C)
                throw (0,errors/* failed */.gz)(`looking at ${asked.app} in ${asked.environment}: ${error.message}`);
            if (!(error instanceof build_ports/* Later */.V))
                throw error;
            if (ports.clock.now() - start > BLIND) {
                throw (0,errors/* failed */.gz)(`looking at ${asked.app} in ${asked.environment}: no answer for ${BLIND} s, lastly ${error.message}; run it again to continue`);
            }
            await ports.clock.wait(pause);
        }
    }
}
async function ignoringLater(work) {
    try {
        await work();
    }
    catch (error) {
        if (!(error instanceof build_ports/* Later */.V))
            throw error;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/core/fleet-spec-services.js
/** The containers of a machine, with the release's image for the one service that names none of its own. */
function servicesOf(fleet, image) {
    const services = Object.entries(fleet.services);
    const open = services.filter(([, service]) => service.image === undefined).map(([name]) => name);
    if (image === undefined && open.length > 0) {
        throw new Error(`services.${open[0]} has no image, and the release is an AMI; give it one by digest, or take it out`);
    }
    if (image !== undefined && services.length === 0) {
        throw new Error(`no service runs the image; add one, such as services: {web: {ports: ["8080:8080"]}}`);
    }
    if (open.length > 1) {
        throw new Error(`services ${open.join(', ')} have no image; exactly one runs the release's, give the others one by digest`);
    }
    if (image !== undefined && open.length === 0 && !services.some(([, service]) => service.image === image)) {
        throw new Error('every service has an image of its own, so nothing would run the release; take it from one of them');
    }
    return Object.fromEntries(services.map(([name, service]) => [
        name,
        {
            image: service.image ?? image ?? '',
            ports: service.ports,
            environment: service.environment,
            secrets: service.secrets,
            ...(service.command && { command: service.command }),
            stopGrace: service['stop-grace-period'],
        },
    ]));
}
/** Where the live check asks: the first port that any service publishes for TCP. */
function livePort(services) {
    const port = Object.values(services)
        .flatMap(({ ports }) => ports)
        .find((each) => !each.endsWith('/udp'));
    return port === undefined ? undefined : Number(port.split(':')[0]);
}

;// CONCATENATED MODULE: ./build/core/release-id.js
/**
 * An id that says what a machine of this release is: image or AMI, and everything that a machine is launched with. How many
 * machines there are, how they are judged and how fast traffic moves are not in it: a new `bake` or `size` makes no new
 * release, so asking for the same machines again changes nothing. Of secrets it knows where they are read, never a value.
 */
function releaseId(spec, hash) {
    const { image, place, instanceTypes, instanceProfile, services } = spec;
    return hash(canonical({ image, place, instanceTypes, instanceProfile, services })).slice(0, 12);
}
/** JSON with its keys in order, so that moving a line in the fleet file makes no new release; undefined is left out. */
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const entries = Object.entries(value).filter(([, each]) => each !== undefined);
    const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${sorted.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`;
}

// EXTERNAL MODULE: ./build/core/user-data.js + 1 modules
var user_data = __webpack_require__(8746);
;// CONCATENATED MODULE: ./build/immutable-rollout/spec.js






/** Everything that an attempt needs, from the inputs, the fleet file and what AWS says of them; nothing is changed. */
async function prepare(inputs, workspace, preflight) {
    const file = inputs.fleet ?? `.github/fleets/${inputs.environment}.yml`;
    // The schema takes longer to load than all the rest, and a rollback needs none.
    const { readFleetFile } = await Promise.all(/* import() */[__webpack_require__.e(533), __webpack_require__.e(384)]).then(__webpack_require__.bind(__webpack_require__, 5384));
    const fleet = await readFleetFile(workspace, file);
    checkTogether(inputs, fleet, file);
    const { app, environment, image, ami } = inputs;
    const { place, ...more } = await preflight.resolve(fleet, {
        app,
        environment,
        ...(image && { image }),
        ...(ami && { ami }),
    });
    const spec = buildSpec(inputs, fleet, place);
    // Made here once, so that what AWS would not take is told before anything is changed.
    (0,user_data/* userData */.s)(spec);
    return { spec, ...more };
}
/** What neither the inputs nor the file can tell alone. */
function checkTogether(inputs, fleet, file) {
    const problems = [];
    if (inputs.ami === undefined && fleet.ami === undefined)
        problems.push('ami is required for a release that is an image');
    try {
        servicesOf(fleet, inputs.image);
    }
    catch (error) {
        problems.push(error instanceof Error ? error.message : String(error));
    }
    if (problems.length === 0)
        return;
    throw (0,errors/* wrong */.Qm)(`reading the fleet spec ${file}: ${problems.join('; ')}`);
}
/** An input beats the file's key. */
function buildSpec(inputs, fleet, place) {
    const services = servicesOf(fleet, inputs.image);
    const port = livePort(services);
    const profile = fleet['instance-profile'];
    const gate = fleet['before-traffic'];
    const spec = {
        app: inputs.app,
        environment: inputs.environment,
        ...(inputs.image && { image: inputs.image }),
        place,
        size: fleet.size,
        instanceTypes: fleet['instance-types'],
        ...(profile && { instanceProfile: profile }),
        services,
        liveCheck: { ...fleet['live-check'], ...(port && { port }) },
        ...(gate && { beforeTraffic: gate }),
        waves: inputs.waves ?? strategies[inputs.strategy],
        bake: inputs.bake ?? fleet.bake,
        alarms: fleet.alarms,
        noData: fleet['no-data'],
        keepPrevious: inputs['keep-previous'] ?? fleet['keep-previous'],
        onFailure: inputs['on-failure'],
        timeout: inputs.timeout,
    };
    const sha256 = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
    return { ...spec, release: inputs.release ?? releaseId(spec, sha256) };
}

;// CONCATENATED MODULE: ./build/core/phase.js



/** The chapter of the story that a look falls into: one group of the log, one heading of the summary. */
function phaseOf(spec, seen, nonce) {
    const lease = (0,core_records/* latestLease */.mi)(seen.records);
    if (lease === undefined || lease.nonce !== nonce || spec === undefined)
        return 'Lease';
    const verdict = (0,core_records/* verdictOf */.Vj)(seen.records, lease.attempt);
    if (verdict?.ruling === 'release')
        return `Released: ${lease.candidate} takes over for good`;
    if (verdict)
        return `Rolled back: ${lease.stable ?? 'nothing'} takes the traffic again`;
    const plan = planOf(spec, lease, seen);
    const progress = plan.candidate?.facts.progress;
    if (progress?.attempt !== lease.attempt)
        return `Launch and prove ${lease.candidate}`;
    const needed = need(plan, seen.targetGroups);
    let total = 0;
    let number = 0;
    for (let wave = 0; wave !== undefined; wave = nextWave(plan.waves, wave, needed)) {
        total += 1;
        if (wave <= progress.wave)
            number = total;
    }
    return `Wave ${number} of ${total}`;
}

;// CONCATENATED MODULE: ./build/immutable-rollout/story.js




/** Tells the log what is done and why, and remembers the moments for the summary. Waiting is said once, not every look. */
class Story {
    moments = [];
    #context;
    #asked;
    #phase = '';
    #last = '';
    #start = 0;
    #gateSaid = false;
    constructor(context, asked) {
        this.#context = context;
        this.#asked = asked;
    }
    get start() {
        return this.#start;
    }
    tell(step, { seen, spec }) {
        this.#start ||= seen.now;
        const phase = phaseOf(spec, seen, this.#asked.me.nonce);
        if (phase !== this.#phase) {
            this.#phase = phase;
            this.#context.section(phase);
        }
        if (seen.gate?.state === 'ended' && !this.#gateSaid) {
            this.#gateSaid = true;
            for (const said of seen.gate.output.split('\n'))
                this.#context.log.info(`        | ${said}`);
        }
        const line = step.kind === 'wait' ? `waiting: ${step.why}` : step.why;
        if (line === this.#last)
            return;
        this.#last = line;
        const ids = step.kind === 'effect' ? machinesOf(step.effect) : '';
        const time = `${Math.round(seen.now - this.#start)} s`.padStart(6);
        this.#context.log.info(`${time}  ${line}${ids}${step.kind === 'effect' ? '' : this.#standing(seen)}`);
        if (step.kind !== 'wait')
            this.moments.push({ at: Math.round((seen.now - this.#start) * 10) / 10, phase, what: line });
    }
    /** How many machines of each release are in service and parked. */
    #standing(seen) {
        const lease = (0,core_records/* latestLease */.mi)(seen.records);
        const parts = seen.fleets
            .filter((fleet) => (0,core_fleet/* alive */.yV)(fleet).length > 0 && (fleet.name === lease?.candidate || fleet.name === lease?.stable))
            .map((fleet) => {
            const open = exposed(seen.targetGroups, fleet).length;
            return `${fleet.release}: ${healthy(seen.targetGroups, fleet).length} healthy of ${open} registered, ${(0,core_fleet/* alive */.yV)(fleet).length} running`;
        });
        return parts.length === 0 ? '' : ` [${parts.join('; ')}]`;
    }
}
function machinesOf(effect) {
    return 'machines' in effect ? ` (${effect.machines.join(', ')})` : '';
}

;// CONCATENATED MODULE: ./build/immutable-rollout/action.js








const action = defineAction({
    name: 'immutable-rollout',
    description: 'Puts a release in service on new machines, wave by wave, and takes it back by itself when it fails',
    inputs: inputs,
    outputs: outputs,
    check: check,
    async run(context, ports) {
        const asked = await question(context, ports);
        const story = new Story(context, asked);
        context.keep('asked', `${asked.kind} of ${asked.app} in ${asked.environment}`);
        const end = await reconcile(ports, asked, (step, look) => story.tell(step, look)).catch((error) => {
            context.section('');
            context.summary(summary({ ...account(context, asked, story), outcome: 'failed', why: error.message }));
            throw error;
        });
        context.section('');
        context.keep('ended', end.step.outcome);
        tellEnd(context, asked, story, end, await evidence(ports, end));
        const red = redEnd(end, asked, standing(end, asked).next);
        if (red)
            throw red;
    },
    async post(context) {
        const asked = context.kept('asked');
        if (asked === undefined || context.kept('ended') !== undefined)
            return;
        context.log.warning(`the ${asked} was cut off half-way; nothing is lost: run this job again and it continues, or dispatch the rollback workflow`, 'Cut off');
    },
});
/** What this run is for; a rollback needs no file, no image and no preflight. */
async function question({ inputs, run, log }, ports) {
    const { app, environment } = inputs;
    const whose = { me: ports.me, app, environment };
    if (inputs.rollback !== undefined)
        return { ...whose, kind: 'rollback' };
    const { spec, notes, url } = await prepare(inputs, run.workspace, ports.preflight);
    for (const note of notes)
        log.notice(note);
    return { ...whose, kind: 'rollout', spec: { ...spec, ...(url === undefined ? {} : { url }) } };
}
function account({ run }, asked, story) {
    return {
        app: asked.app,
        environment: asked.environment,
        kind: asked.kind,
        release: asked.spec?.release ?? '',
        timeline: story.moments,
        machines: [],
        evidence: [],
        next: [],
        ...(run.url === undefined ? {} : { run: run.url }),
    };
}
function tellEnd(context, asked, story, end, found) {
    const { serving, previous, next } = standing(end, asked);
    const url = end.spec?.url ?? asked.spec?.url ?? '';
    context.setOutput('outcome', end.step.outcome);
    context.setOutput('changed', end.changed);
    context.setOutput('release', serving?.release ?? '');
    context.setOutput('previous-release', previous?.release ?? '');
    context.setOutput('auto-scaling-group', serving?.name ?? '');
    context.setOutput('url', url);
    context.report({
        why: end.step.why,
        machines: serving ? (0,core_fleet/* alive */.yV)(serving).map(({ id }) => id) : [],
        timeline: story.moments,
    });
    context.summary(summary({
        ...account(context, asked, story),
        outcome: end.step.outcome,
        why: end.step.why,
        release: serving?.release ?? '',
        previousRelease: previous?.release ?? '',
        machines: machineRows(end),
        evidence: found,
        next,
        url,
    }));
    for (const { title, text } of found)
        context.log.info(`${title}:\n${text}`);
}


/***/ }),

/***/ 4788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Denied),
/* harmony export */   V: () => (/* binding */ Later)
/* harmony export */ });
/**
 * The narrow interfaces that decisions are carried out through. Every change is *ensure*: asked twice it is done once;
 * what already exists is success only if its tags are ours. Errors are of three kinds:
 * - `Later`: throttled, in progress, just made and not seen yet, no answer: look again, it may have been applied
 * - `Denied`: AWS won't, however often it is asked (no permission, not valid): the message says what to do
 * - `Stopped` (core/errors.ts): the whole run ends, such as with an expired token
 */
class Later extends Error {
}
class Denied extends Error {
}


/***/ })

};
