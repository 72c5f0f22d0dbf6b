export const id = 181;
export const ids = [181];
export const modules = {

/***/ 4181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

;// CONCATENATED MODULE: ./build/aws/pages.js
/** All items of a paged answer. */
async function pages(ask, next, items) {
    const all = [];
    let token;
    do {
        const page = await ask(token);
        all.push(...(items(page) ?? []));
        token = next(page) || undefined;
    } while (token !== undefined);
    return all;
}
/** Cuts a list into pieces that one call takes. */
function chunks(items, size) {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}

;// CONCATENATED MODULE: ./build/aws/alarms.js

const NO_ALARM = 'there is no alarm of this name';
class AwsAlarms {
    #watch;
    constructor({ watch }) {
        this.#watch = watch;
    }
    /** In the order asked for; an alarm that isn't there says nothing about the release. */
    async look(names) {
        if (names.length === 0)
            return [];
        const watch = await this.#watch.read();
        const answers = await Promise.all(chunks(names, 100).map((part) => watch.describeAlarms({ AlarmNames: [...part], AlarmTypes: ['MetricAlarm', 'CompositeAlarm'], MaxRecords: 100 })));
        const found = answers.flatMap(({ MetricAlarms = [], CompositeAlarms = [] }) => [
            ...MetricAlarms,
            ...CompositeAlarms,
        ]);
        return names.map((name) => {
            const alarm = found.find(({ AlarmName }) => AlarmName === name);
            if (alarm === undefined)
                return { name, state: 'INSUFFICIENT_DATA', reason: NO_ALARM };
            return { name, state: alarm.StateValue ?? 'INSUFFICIENT_DATA', reason: alarm.StateReason ?? '' };
        });
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/aws/clock.js

/**
 * AWS' clock, learnt from the Date of its answers. A Date is cut to whole seconds and arrives late, so each answer only
 * bounds the offset from both sides; a local clock that fits within the bounds is taken as it is.
 */
class AwsClock {
    #low = Number.NEGATIVE_INFINITY;
    #high = Number.POSITIVE_INFINITY;
    learn(date, sent, received) {
        const theirs = Date.parse(date ?? '') / 1000;
        if (Number.isNaN(theirs))
            return;
        const low = theirs - received;
        const high = theirs + 1 - sent;
        const apart = low > this.#high || high < this.#low;
        this.#low = apart ? low : Math.max(low, this.#low);
        this.#high = apart ? high : Math.min(high, this.#high);
    }
    now() {
        return Date.now() / 1000 + Math.min(Math.max(0, this.#low), this.#high);
    }
    async wait(seconds) {
        await (0,promises_.setTimeout)(seconds * 1000);
    }
}

// EXTERNAL MODULE: ./build/core/fleet.js
var core_fleet = __webpack_require__(6982);
;// CONCATENATED MODULE: ./build/aws/scope.js
function scopeTags({ app, environment }) {
    return [
        { Key: 'immutable:app', Value: app },
        { Key: 'immutable:environment', Value: environment },
    ];
}
/** Only what carries our tags is ever changed by name or deleted. */
function isOurs(scope, tags) {
    return scopeTags(scope).every(({ Key, Value }) => tagOf(tags, Key) === Value);
}
function tagOf(tags, key) {
    return tags?.find((tag) => tag.Key === key)?.Value;
}
/** Where everything that is written down about one app in one environment lies. */
function parameterPath({ app, environment }) {
    return `/immutable/${app}/${environment}`;
}
function templateName({ app, environment }) {
    return `${app}-${environment}`;
}

;// CONCATENATED MODULE: ./build/aws/facts.js

/**
 * Facts as tags of a group, made for people too: `attempt=7 wave=1 bake-since=1764000000.5`. Only characters that every
 * AWS service allows in tags; no value comes near the 256 that AWS takes.
 */
function factTags(facts) {
    const { rank, attempt, served, progress, gate, originals } = facts;
    const values = {
        rank: rank?.toString(),
        attempt: attempt?.toString(),
        served: served?.toString(),
        progress: progress && write({ attempt: progress.attempt, wave: progress.wave, 'bake-since': progress.bakeSince }),
        gate: gate && write({ attempt: gate.attempt, machine: gate.machine, code: gate.code }),
        originals: originals &&
            write({ min: originals.min, health: originals.health, suspended: originals.suspended.join('+') || undefined }),
    };
    return Object.entries(values).flatMap(([name, Value]) => (Value === undefined ? [] : [{ Key: key(name), Value }]));
}
function key(name) {
    return `immutable:${name}`;
}
function readFacts(tags) {
    const number = (name) => Number(tagOf(tags, key(name)) ?? 0);
    const progress = read(tagOf(tags, key('progress')));
    const gate = read(tagOf(tags, key('gate')));
    const originals = read(tagOf(tags, key('originals')));
    return {
        rank: number('rank'),
        attempt: number('attempt'),
        served: number('served'),
        ...(progress && { progress: toProgress(progress) }),
        ...(gate && { gate: toGate(gate) }),
        ...(originals && { originals: toOriginals(originals) }),
    };
}
function toProgress(words) {
    const since = words['bake-since'];
    return {
        attempt: Number(words['attempt']),
        wave: Number(words['wave']),
        ...(since !== undefined && { bakeSince: Number(since) }),
    };
}
function toGate(words) {
    const code = words['code'];
    return {
        attempt: Number(words['attempt']),
        machine: words['machine'] ?? '',
        ...(code !== undefined && { code: Number(code) }),
    };
}
function toOriginals(words) {
    return {
        min: Number(words['min']),
        health: (words['health'] ?? 'EC2'),
        suspended: words['suspended']?.split('+') ?? [],
    };
}
function write(words) {
    return Object.entries(words)
        .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]))
        .join(' ');
}
function read(text) {
    return text === undefined
        ? undefined
        : Object.fromEntries(text.split(' ').map((word) => word.split('=')));
}

// EXTERNAL MODULE: ./build/ports.js
var ports = __webpack_require__(4788);
;// CONCATENATED MODULE: ./build/aws/fleet-copy.js


/** Gives a group the scaling policies of another one, under the same names. */
async function copyPolicies({ scaling }, from, to, names) {
    const read = await scaling.read();
    const found = await pages((NextToken) => read.describePolicies({ AutoScalingGroupName: from, PolicyNames: [...names], NextToken }), (page) => page.NextToken, (page) => page.ScalingPolicies);
    const wanted = found.map((policy) => copyOf(policy, to));
    const change = await scaling.change();
    for (const policy of wanted)
        await change.putScalingPolicy(policy);
}
function copyOf(policy, to) {
    const { PolicyName, PolicyType, TargetTrackingConfiguration, PredictiveScalingConfiguration } = policy;
    if (TargetTrackingConfiguration === undefined && PredictiveScalingConfiguration === undefined) {
        throw new ports/* Denied */.C(`the ${PolicyType} policy ${PolicyName} of ${policy.AutoScalingGroupName} hangs on an alarm that names its group, ` +
            'so it cannot move to a new one; use target tracking');
    }
    return {
        AutoScalingGroupName: to,
        PolicyName,
        PolicyType,
        ...(TargetTrackingConfiguration && { TargetTrackingConfiguration }),
        ...(PredictiveScalingConfiguration && { PredictiveScalingConfiguration }),
        ...(policy.EstimatedInstanceWarmup !== undefined && { EstimatedInstanceWarmup: policy.EstimatedInstanceWarmup }),
        ...(policy.Enabled !== undefined && { Enabled: policy.Enabled }),
    };
}
/** Gives a group the recurring actions of another one. */
async function copySchedules({ scaling }, from, to, names) {
    const found = await describe(await scaling.read(), from, names);
    const change = await scaling.change();
    for (const { ScheduledActionName, Recurrence, TimeZone, EndTime, MinSize, MaxSize, DesiredCapacity } of found) {
        // A start that has passed is refused; a recurrence needs none.
        await change.putScheduledUpdateGroupAction({
            AutoScalingGroupName: to,
            ScheduledActionName,
            Recurrence,
            ...(TimeZone && { TimeZone }),
            ...(EndTime && { EndTime }),
            ...(MinSize !== undefined && { MinSize }),
            ...(MaxSize !== undefined && { MaxSize }),
            ...(DesiredCapacity !== undefined && { DesiredCapacity }),
        });
    }
}
async function describe(read, fleet, names) {
    return await pages((NextToken) => read.describeScheduledActions({ AutoScalingGroupName: fleet, ScheduledActionNames: [...names], NextToken }), (page) => page.NextToken, (page) => page.ScheduledUpdateGroupActions);
}

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
;// CONCATENATED MODULE: ./build/aws/remedy.js
/** What to do next about a refusal that asking again won't change. */
function remedy(error, action) {
    if (/AccessDenied|Unauthorized|NotAuthorized/.test(error.name) || /not authorized/i.test(error.message)) {
        return /explicit deny/i.test(error.message)
            ? `a policy forbids ${missing(error, action)} explicitly; remove that statement`
            : `grant ${missing(error, action)} to the role`;
    }
    if (/LimitExceeded|QuotaExceeded/.test(error.name))
        return 'raise this quota of the account or free some of it';
    return 'correct what it names and run again';
}
/** AWS may lack another permission than the call's own, such as iam:PassRole, and says so only in its text. */
function missing(error, action) {
    const said = /not authorized to perform:? ([a-z0-9-]+:[A-Za-z]+)/.exec(error.message)?.[1];
    if (said)
        return said;
    return /launch template/i.test(error.message) ? 'ec2:RunInstances' : action;
}

;// CONCATENATED MODULE: ./build/aws/errors.js



const throttled = /Throttl|RequestLimitExceeded|TooManyRequests|RequestThrottled|SlowDown|PriorRequestNotComplete/;
const inProgress = /ResourceContention|ScalingActivityInProgress|ResourceInUse|IncorrectState|TooManyUpdates/;
const inProgressText = /pending delete|being deleted|delete in progress|in progress/i;
const expired = /^(ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$/;
const refusedCredentials = /^(InvalidClientTokenId|UnrecognizedClientException|SignatureDoesNotMatch|InvalidSignatureException|AuthFailure|IncompleteSignature(Exception)?|MissingAuthenticationToken(Exception)?|InvalidAccessKeyId|OptInRequired)$/;
const network = /^(ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ERR_SOCKET_\w+)$/;
const connecting = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;
function errorNames(error, ...names) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return cause instanceof Error && names.includes(cause.name);
}
/** An error of the SDK as one of the three kinds that a decision can deal with. AWS' own name stays in the message. */
function translate(error, call) {
    const doing = call.subject === undefined ? call.action : `${call.action} (${call.subject})`;
    const seen = `${doing}: ${error.code ?? error.name}: ${firstLine(error.message)}`;
    const options = { cause: error };
    if (error.message === 'Region is missing') {
        return (0,errors/* wrong */.Qm)(`${doing}: no AWS region is known; set region in the fleet spec or AWS_REGION`, error);
    }
    if (error.name === 'CredentialsProviderError') {
        return (0,errors/* wrong */.Qm)(`${doing}: no AWS credentials; run aws-actions/configure-aws-credentials in a step before`, error);
    }
    if (expired.test(error.name)) {
        return (0,errors/* failed */.gz)(`${seen}; the credentials have expired, a re-run continues where this run stopped`, 'failed', error);
    }
    if (refusedCredentials.test(error.name)) {
        return (0,errors/* wrong */.Qm)(`${seen}; AWS does not know these credentials, check the role and the region ${call.region}`, error);
    }
    if (network.test(error.code ?? '')) {
        if (call.reached || !connecting.test(error.code ?? ''))
            return new ports/* Later */.V(seen, options);
        return (0,errors/* wrong */.Qm)(`${seen}; AWS cannot be reached, check that the region ${call.region} exists and the network`, error);
    }
    if (isLater(error))
        return new ports/* Later */.V(seen, options);
    return new ports/* Denied */.C(`${seen}; ${remedy(error, call.action)}`, options);
}
function isLater(error) {
    const status = error.$metadata?.httpStatusCode;
    if (error.$retryable?.throttling || throttled.test(error.name) || inProgress.test(error.name))
        return true;
    // No status: the request or its answer was lost on the way. A 200 that cannot be read was applied all the same.
    if (status === undefined || status === 200 || status === 429 || status >= 500)
        return true;
    if (error.name === 'InvalidInstanceId' || error.name === 'InvalidTargetException')
        return true;
    return inProgressText.test(error.message) || isTooNew(error);
}
/** Just made and not seen everywhere yet; what is really gone shows at the next look. */
const newlyMade = /AutoScalingGroup name not found|specified launch template.*does not exist|find the specified version/;
function isTooNew(error) {
    return /NotFound/.test(error.name) || newlyMade.test(error.message);
}
function firstLine(message) {
    return message.split('\n', 1)[0] ?? '';
}
/** Whether AWS' own words match: some errors have no name of their own. */
function errorSays(error, words) {
    return error instanceof Error && error.cause instanceof Error && words.test(error.cause.message);
}

;// CONCATENATED MODULE: ./build/aws/fleet-create.js




/** Makes the group of one attempt, dark: it is attached to nothing, and only EC2 judges its machines. */
async function createFleet({ scaling }, template, effect, spec) {
    const version = await template.version(spec.release);
    if (version === undefined)
        throw new ports/* Later */.V(`${template.name} has no version of ${spec.release} yet`);
    if (!isMadeOf(version, spec)) {
        throw new ports/* Denied */.C(`version ${version.VersionNumber} of the launch template ${template.name} is called ${spec.release} but was made ` +
            'from something else; give this release another id');
    }
    const change = await scaling.change();
    try {
        await change.createAutoScalingGroup(request(effect, spec, template.name, String(version.VersionNumber)));
    }
    catch (error) {
        if (!errorNames(error, 'AlreadyExistsFault', 'AlreadyExists'))
            throw error;
        const read = await scaling.read();
        const { AutoScalingGroups } = await read.describeAutoScalingGroups({ AutoScalingGroupNames: [effect.fleet] });
        checkOurs(effect, spec, AutoScalingGroups?.[0]);
    }
}
/** A release id that the user chose may have been used before. The user data's text may differ: it changes with this action. */
function isMadeOf({ LaunchTemplateData }, { place, image = '' }) {
    const script = Buffer.from(LaunchTemplateData?.UserData ?? '', 'base64').toString();
    return LaunchTemplateData?.ImageId === place.ami && script.includes(image);
}
function request({ fleet, size, facts }, spec, LaunchTemplateName, Version) {
    const template = { LaunchTemplateName, Version };
    const launched = [...scopeTags(spec), { Key: key('release'), Value: spec.release }];
    return {
        AutoScalingGroupName: fleet,
        ...(spec.instanceTypes.length > 1
            ? {
                MixedInstancesPolicy: {
                    LaunchTemplate: {
                        LaunchTemplateSpecification: template,
                        Overrides: spec.instanceTypes.map((InstanceType) => ({ InstanceType })),
                    },
                },
            }
            : { LaunchTemplate: template }),
        MinSize: size,
        DesiredCapacity: size,
        MaxSize: Math.max(spec.size.max, size),
        VPCZoneIdentifier: spec.place.subnets.join(','),
        HealthCheckType: 'EC2',
        HealthCheckGracePeriod: Math.ceil(spec.liveCheck.timeout),
        Tags: [
            ...launched.map((tag) => ({ ...tag, PropagateAtLaunch: true })),
            ...factTags(facts).map((tag) => ({ ...tag, PropagateAtLaunch: false })),
        ],
    };
}
/** A group with our name is ours only by its tags: it is then the one that an earlier, lost answer was about. */
function checkOurs({ fleet, facts }, spec, found) {
    if (found === undefined || found.Status !== undefined)
        throw new ports/* Later */.V(`${fleet} is being made or deleted`);
    const same = isOurs(spec, found.Tags) &&
        tagOf(found.Tags, key('release')) === spec.release &&
        tagOf(found.Tags, key('attempt')) === String(facts.attempt);
    if (!same) {
        throw new ports/* Denied */.C(`an Auto Scaling group ${fleet} exists but has not the tags of this attempt; rename or delete it, then run again`);
    }
}

;// CONCATENATED MODULE: ./build/aws/fleet-delete.js


/** Deletes an empty group: never by force, and never what doesn't carry our tags now. */
async function deleteFleet({ scaling }, template, scope, { fleet, templateVersion }) {
    const read = await scaling.read();
    const { AutoScalingGroups } = await read.describeAutoScalingGroups({ AutoScalingGroupNames: [fleet] });
    const found = AutoScalingGroups?.[0];
    if (found === undefined || found.Status !== undefined || !isOurs(scope, found.Tags))
        return;
    if ((found.Instances ?? []).length > 0 || found.DesiredCapacity !== 0)
        throw new ports/* Later */.V(`${fleet} still has machines`);
    // The group goes last: as long as it is there, a later run knows of the version.
    if (templateVersion !== undefined)
        await template.delete(templateVersion);
    const change = await scaling.change();
    await change.deleteAutoScalingGroup({ AutoScalingGroupName: fleet });
}

;// CONCATENATED MODULE: ./build/aws/fleet-schedules.js


/** AWS itself ends the fleet at this instant, whoever is still there. */
async function putRetire({ scaling }, fleet, at, now) {
    const change = await scaling.change();
    await change.putScheduledUpdateGroupAction({
        AutoScalingGroupName: fleet,
        ScheduledActionName: core_fleet/* RETIRE */.cO,
        // AWS refuses a past instant; a run that comes late means at once.
        StartTime: new Date(Math.ceil(Math.max(at, now + 2)) * 1000),
        MinSize: 0,
        MaxSize: 0,
        DesiredCapacity: 0,
    });
}
async function dropSchedules({ scaling }, fleet, names) {
    const change = await scaling.change();
    for (const ScheduledActionName of names) {
        try {
            await change.deleteScheduledAction({ AutoScalingGroupName: fleet, ScheduledActionName });
        }
        catch (error) {
            if (!errorSays(error, /not found|does not exist/i))
                throw error;
        }
    }
}
async function dropPolicies({ scaling }, fleet, names) {
    const change = await scaling.change();
    for (const PolicyName of names) {
        try {
            await change.deletePolicy({ AutoScalingGroupName: fleet, PolicyName });
        }
        catch (error) {
            if (!errorSays(error, /not found|does not exist/i))
                throw error;
        }
    }
}

;// CONCATENATED MODULE: ./build/aws/trouble.js
/** What no second launch would mend, in the words of failed scaling activities. */
const fatal = /not authorized|UnauthorizedOperation|AccessDenied|(AMI|image id|Image|security group|subnet|key pair|launch template|instance profile|IamInstanceProfile)[^.]*(does not exist|not exist|no longer|invalid|is not valid|cannot be found|unavailable)|Invalid(AMIID|Group|Subnet|KeyPair|Parameter)\w*|Unsupported|requested configuration is currently not supported|Client\.InvalidKMSKey|Encrypted snapshot/i;
const shortage = /InsufficientInstanceCapacity|sufficient .*capacity|LimitExceeded|quota/i;
/** What went wrong in a group without anybody wanting it: failed launches, and machines that AWS found dead. */
function troublesOf(activities) {
    return activities.flatMap((activity) => {
        const trouble = troubleOf(activity);
        return trouble ? [trouble] : [];
    });
}
function troubleOf({ StatusCode, StatusMessage, Description, Cause, StartTime }) {
    const at = (StartTime?.getTime() ?? 0) / 1000;
    if (StatusCode === 'Failed' && /^Launching/.test(Description ?? '')) {
        const message = StatusMessage ?? Description ?? '';
        return { at, what: 'launch', message, fatal: fatal.test(message) && !shortage.test(message) };
    }
    const died = /^Terminating/.test(Description ?? '') && /health check|reclaim|interruption|unhealthy/i.test(Cause ?? '');
    return died ? { at, what: 'end', message: `${Description}: ${Cause}`, fatal: false } : undefined;
}

;// CONCATENATED MODULE: ./build/aws/fleet.js



const noDetails = { sources: [], schedules: [], policies: [], activities: [] };
/** A group as decisions see it. */
function toFleet(group, details) {
    const template = group.LaunchTemplate ?? group.MixedInstancesPolicy?.LaunchTemplate?.LaunchTemplateSpecification;
    return {
        name: group.AutoScalingGroupName ?? '',
        release: tagOf(group.Tags, key('release')) ?? '',
        deleting: group.Status !== undefined,
        min: group.MinSize ?? 0,
        max: group.MaxSize ?? 0,
        desired: group.DesiredCapacity ?? 0,
        health: group.HealthCheckType?.includes('ELB') ? 'ELB' : 'EC2',
        suspended: (group.SuspendedProcesses ?? []).flatMap(({ ProcessName }) => ProcessName ?? []).sort(),
        machines: (group.Instances ?? []).map(toMachine),
        traffic: Object.fromEntries(details.sources.map(({ Identifier = '', State }) => [Identifier, toTraffic(State)])),
        schedules: details.schedules.map(toSchedule),
        policies: details.policies.flatMap(({ PolicyName }) => PolicyName ?? []).sort(),
        facts: readFacts(group.Tags),
        templateVersion: template?.Version ?? '',
        troubles: troublesOf(details.activities),
    };
}
function toMachine({ InstanceId = '', AvailabilityZone = '', LifecycleState, HealthStatus }) {
    // Standby is never ours, and what AWS found dead it is about to end.
    const leaving = /^(Terminat|Detach|Standby|EnteringStandby)/.test(LifecycleState ?? '') || HealthStatus === 'Unhealthy';
    const life = leaving ? 'leaving' : LifecycleState === 'InService' ? 'in-service' : 'pending';
    return { id: InstanceId, zone: AvailabilityZone, life };
}
function toTraffic(state) {
    if (state === 'Removing' || state === 'Removed')
        return 'removing';
    // `Added` only says that registering was asked for; with a balancer health type AWS then says InService.
    return state === 'Adding' ? 'adding' : 'in-service';
}
function toSchedule({ ScheduledActionName = '', Recurrence, StartTime }) {
    return {
        name: ScheduledActionName,
        recurring: Recurrence !== undefined && Recurrence !== '',
        ...(StartTime && { at: StartTime.getTime() / 1000 }),
    };
}

;// CONCATENATED MODULE: ./build/aws/fleets-look.js



/** All groups of one app in one environment: one call per 50 groups, and four for each that has machines. */
async function lookAtFleets(scaling, scope) {
    const Filters = scopeTags(scope).map(({ Key, Value }) => ({ Name: `tag:${Key}`, Values: [Value] }));
    const groups = await pages((NextToken) => scaling.describeAutoScalingGroups({ Filters, NextToken, MaxRecords: 50 }), (page) => page.NextToken, (page) => page.AutoScalingGroups);
    return await Promise.all(groups.map(async (group) => toFleet(group, await detailsOf(scaling, group))));
}
/** An empty group does nothing that a decision could depend on. */
async function detailsOf(scaling, group) {
    const { AutoScalingGroupName, DesiredCapacity = 0, Instances = [], Status } = group;
    if (DesiredCapacity === 0 && Instances.length === 0 && Status === undefined)
        return noDetails;
    const [sources, schedules, policies, activities] = await Promise.all([
        pages((NextToken) => scaling.describeTrafficSources({ AutoScalingGroupName, TrafficSourceType: 'elbv2', NextToken }), (page) => page.NextToken, (page) => page.TrafficSources),
        pages((NextToken) => scaling.describeScheduledActions({ AutoScalingGroupName, NextToken }), (page) => page.NextToken, (page) => page.ScheduledUpdateGroupActions),
        pages((NextToken) => scaling.describePolicies({ AutoScalingGroupName, NextToken }), (page) => page.NextToken, (page) => page.ScalingPolicies),
        // The newest are enough: a page holds more than a fleet can lose between two looks.
        scaling
            .describeScalingActivities({ AutoScalingGroupName, MaxRecords: 100 })
            .then(({ Activities = [] }) => Activities),
    ]);
    return { sources, schedules, policies, activities };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/core/user-data.js + 1 modules
var user_data = __webpack_require__(8746);
;// CONCATENATED MODULE: ./build/aws/template-data.js


/** All that a machine of this release is launched with. */
function templateData(spec) {
    const Tags = [
        ...scopeTags(spec),
        { Key: 'immutable:release', Value: spec.release },
        { Key: 'Name', Value: `${spec.app}-${spec.environment}-${spec.release}` },
    ];
    const type = spec.instanceTypes[0];
    return {
        ImageId: spec.place.ami,
        ...(type && { InstanceType: type }),
        ...(spec.instanceProfile && { IamInstanceProfile: { Name: spec.instanceProfile } }),
        SecurityGroupIds: [...spec.place.securityGroups],
        UserData: Buffer.from((0,user_data/* userData */.s)(spec)).toString('base64'),
        // Two hops, so that containers reach it too.
        MetadataOptions: { HttpTokens: 'required', HttpPutResponseHopLimit: 2, InstanceMetadataTags: 'enabled' },
        TagSpecifications: [
            { ResourceType: 'instance', Tags },
            { ResourceType: 'volume', Tags },
        ],
    };
}

;// CONCATENATED MODULE: ./build/aws/template.js






/** The launch template of one app in one environment; each release is one version, whose description is its id. */
class Template {
    #ec2;
    #scope;
    name;
    constructor({ ec2 }, scope) {
        this.#ec2 = ec2;
        this.#scope = scope;
        this.name = templateName(scope);
    }
    /** The first version that was made for this release: a second one, made by a lost race, is never used. */
    async version(release) {
        if ((await this.#find()) === undefined)
            return undefined;
        return (await this.#versions())
            .filter(({ VersionDescription }) => VersionDescription === release)
            .sort((a, b) => Number(a.VersionNumber) - Number(b.VersionNumber))[0];
    }
    async make(spec) {
        const found = await this.#find();
        const ec2 = await this.#ec2.change();
        // Numbered by what was there before, so that a version that was pruned and comes back is no repetition.
        const seed = `${this.name} ${spec.release} after ${found?.LatestVersionNumber ?? 0}`;
        const version = {
            LaunchTemplateName: this.name,
            VersionDescription: spec.release,
            LaunchTemplateData: templateData(spec),
            ClientToken: (0,external_node_crypto_.createHash)('sha256').update(seed).digest('hex'),
        };
        if (found) {
            await ec2.createLaunchTemplateVersion(version);
            return;
        }
        const tags = [{ ResourceType: 'launch-template', Tags: scopeTags(this.#scope) }];
        try {
            await ec2.createLaunchTemplate({ ...version, TagSpecifications: tags });
        }
        catch (error) {
            // The next look shows whose it is.
            if (!errorNames(error, 'InvalidLaunchTemplateName.AlreadyExistsException'))
                throw error;
        }
    }
    /** Deletes one version; the template itself goes with its last one. */
    async delete(version) {
        const found = await this.#find();
        if (found === undefined)
            return;
        const LaunchTemplateName = this.name;
        const others = (await this.#versions()).filter(({ VersionNumber }) => String(VersionNumber) !== version);
        const change = await this.#ec2.change();
        const newest = others.map(({ VersionNumber = 0 }) => VersionNumber).sort((a, b) => b - a)[0];
        if (newest === undefined) {
            await change.deleteLaunchTemplate({ LaunchTemplateName });
            return;
        }
        // AWS never deletes the default version; nothing of ours goes by it.
        if (String(found.DefaultVersionNumber) === version) {
            await change.modifyLaunchTemplate({ LaunchTemplateName, DefaultVersion: String(newest) });
        }
        // A version that is gone already is told in the answer, not thrown.
        await change.deleteLaunchTemplateVersions({ LaunchTemplateName, Versions: [version] });
    }
    async #versions() {
        const ec2 = await this.#ec2.read();
        return await pages((NextToken) => ec2.describeLaunchTemplateVersions({ LaunchTemplateName: this.name, NextToken }), (page) => page.NextToken, (page) => page.LaunchTemplateVersions);
    }
    async #find() {
        const ec2 = await this.#ec2.read();
        const Filters = [{ Name: 'launch-template-name', Values: [this.name] }];
        const { LaunchTemplates = [] } = await ec2.describeLaunchTemplates({ Filters });
        const found = LaunchTemplates[0];
        if (found && !isOurs(this.#scope, found.Tags)) {
            throw new ports/* Denied */.C(`the launch template ${this.name} exists but has not the tags of this app and environment; ` +
                'rename it, or give the app another name');
        }
        return found;
    }
}

;// CONCATENATED MODULE: ./build/aws/fleets.js








/** Auto Scaling groups and the launch template of one app in one environment. */
class AwsFleets {
    #services;
    #scope;
    #clock;
    #template;
    constructor(services, scope, clock) {
        this.#services = services;
        this.#scope = scope;
        this.#clock = clock;
        this.#template = new Template(services, scope);
    }
    async look() {
        return await lookAtFleets(await this.#services.scaling.read(), this.#scope);
    }
    async template(release) {
        return (await this.#template.version(release))?.VersionNumber?.toString();
    }
    async makeTemplate(spec) {
        await this.#template.make(spec);
    }
    async create(effect, spec) {
        await createFleet(this.#services, this.#template, effect, spec);
    }
    async resize({ fleet, min, desired, max }) {
        const scaling = await this.#services.scaling.change();
        await scaling.updateAutoScalingGroup({
            AutoScalingGroupName: fleet,
            ...(min !== undefined && { MinSize: min }),
            ...(desired !== undefined && { DesiredCapacity: desired }),
            ...(max !== undefined && { MaxSize: max }),
        });
    }
    async writeFacts({ fleet, facts }) {
        const scaling = await this.#services.scaling.change();
        await scaling.createOrUpdateTags({
            Tags: factTags(facts).map((tag) => ({ ...tag, ...ofGroup(fleet), PropagateAtLaunch: false })),
        });
    }
    async forgetOriginals(fleet) {
        const scaling = await this.#services.scaling.change();
        await scaling.deleteTags({ Tags: [{ ...ofGroup(fleet), Key: key('originals') }] });
    }
    async putRetire(fleet, at) {
        await putRetire(this.#services, fleet, at, this.#clock.now());
    }
    async deleteRetire(fleet) {
        await dropSchedules(this.#services, fleet, [core_fleet/* RETIRE */.cO]);
    }
    async attach(fleet, targetGroups) {
        const scaling = await this.#services.scaling.change();
        await scaling.attachTrafficSources({ AutoScalingGroupName: fleet, TrafficSources: sources(targetGroups) });
    }
    async detach(fleet, targetGroups) {
        const scaling = await this.#services.scaling.change();
        await scaling.detachTrafficSources({ AutoScalingGroupName: fleet, TrafficSources: sources(targetGroups) });
    }
    /** The grace period was given when the group was made, from the live check's. */
    async judgeBy({ fleet, health }) {
        const scaling = await this.#services.scaling.change();
        await scaling.updateAutoScalingGroup({ AutoScalingGroupName: fleet, HealthCheckType: health });
    }
    async suspend(fleet, processes) {
        const scaling = await this.#services.scaling.change();
        await scaling.suspendProcesses({ AutoScalingGroupName: fleet, ScalingProcesses: [...processes] });
    }
    async resume(fleet, processes) {
        const scaling = await this.#services.scaling.change();
        await scaling.resumeProcesses({ AutoScalingGroupName: fleet, ScalingProcesses: [...processes] });
    }
    async copyPolicies(from, to, names) {
        await copyPolicies(this.#services, from, to, names);
    }
    async copySchedules(from, to, names) {
        await copySchedules(this.#services, from, to, names);
    }
    async dropPolicies(fleet, names) {
        await dropPolicies(this.#services, fleet, names);
    }
    async dropSchedules(fleet, names) {
        await dropSchedules(this.#services, fleet, names);
    }
    async deleteFleet(effect) {
        await deleteFleet(this.#services, this.#template, this.#scope, effect);
    }
}
function ofGroup(fleet) {
    return { ResourceId: fleet, ResourceType: 'auto-scaling-group' };
}
function sources(targetGroups) {
    return targetGroups.map((Identifier) => ({ Identifier, Type: 'elbv2' }));
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/aws/packed.js



/** Characters of a parameter's value: a standard one, and one of the tier that costs some cents a month. */
const STANDARD = 4096;
const ADVANCED = 8192;
/** A spec as a parameter holds it. */
async function pack(spec) {
    const packed = (await (0,external_node_util_.promisify)(external_node_zlib_.brotliCompress)(JSON.stringify(spec))).toString('base64');
    if (packed.length <= ADVANCED)
        return packed;
    throw (0,errors/* wrong */.Qm)(`storing the fleet spec of ${spec.app} in ${spec.environment}: it has ${packed.length} characters compressed, ` +
        `a parameter holds ${ADVANCED}; move long environment values into parameters and name them under secrets`);
}
async function unpack(packed) {
    return JSON.parse((await (0,external_node_util_.promisify)(external_node_zlib_.brotliDecompress)(Buffer.from(packed, 'base64'))).toString());
}

;// CONCATENATED MODULE: ./build/aws/record.js

/** What one run remembers of the parameters that it read. */
class Memory {
    leases = new Map();
    beats = new Map();
    verdicts = new Map();
    specs = new Map();
    /** `lease/7` and its like; a name that no release of ours writes is left alone. */
    async take(path, parameter) {
        const [, kind, digits] = /^(lease|beat|verdict|spec)\/(\d+)$/.exec(parameter.Name?.slice(path.length + 1) ?? '') ?? [];
        const number = Number(digits);
        const at = (parameter.LastModifiedDate?.getTime() ?? 0) / 1000;
        const value = parameter.Value ?? '{}';
        if (kind === 'lease')
            this.leases.set(number, { ...JSON.parse(value), n: number, at });
        if (kind === 'beat')
            this.beats.set(number, { ...JSON.parse(value), n: number, at });
        if (kind === 'verdict')
            this.verdicts.set(number, { ...JSON.parse(value), attempt: number, at });
        if (kind === 'spec')
            this.specs.set(number, await unpack(value));
    }
    records() {
        return {
            leases: ascending(this.leases),
            beats: ascending(this.beats),
            verdicts: ascending(this.verdicts),
            specs: [...this.specs.keys()].sort((a, b) => a - b),
        };
    }
    /** `verdict/3` and its like, once deleted. */
    drop(name) {
        const [kind, number] = name.split('/');
        const maps = { lease: this.leases, beat: this.beats, verdict: this.verdicts, spec: this.specs };
        maps[kind]?.delete(Number(number));
    }
}
function ascending(map) {
    return [...map].sort(([a], [b]) => a - b).map(([, value]) => value);
}

;// CONCATENATED MODULE: ./build/aws/ledger.js





/** The records of one app in one environment, as SSM parameters. */
class AwsLedger {
    #ssm;
    #path;
    #memory = new Memory();
    #listed = false;
    constructor({ ssm }, scope) {
        this.#ssm = ssm;
        this.#path = parameterPath(scope);
    }
    async read() {
        if (!this.#listed || (await this.#newer()))
            await this.#list();
        return this.#memory.records();
    }
    async claim({ n, ...lease }) {
        await this.#create(`lease/${n}`, JSON.stringify(lease));
    }
    async beat({ n, ...beat }) {
        const ssm = await this.#ssm.change();
        await ssm.putParameter({ ...this.#text(`beat/${n}`, JSON.stringify(beat)), Overwrite: true });
    }
    async decide({ attempt, ...verdict }) {
        await this.#create(`verdict/${attempt}`, JSON.stringify(verdict));
    }
    async storeSpec(attempt, spec) {
        await this.#create(`spec/${attempt}`, await pack(spec));
    }
    async spec(attempt) {
        const known = this.#memory.specs.get(attempt);
        if (known)
            return known;
        const ssm = await this.#ssm.read();
        const { Parameters } = await ssm.getParameters({ Names: [`${this.#path}/spec/${attempt}`] });
        const value = Parameters?.[0]?.Value;
        return value === undefined ? undefined : await unpack(value);
    }
    async forget(records) {
        const ssm = await this.#ssm.change();
        for (const names of chunks(records, 10)) {
            await ssm.deleteParameters({ Names: names.map((name) => `${this.#path}/${name}`) });
            for (const name of names)
                this.#memory.drop(name);
        }
    }
    /** Whoever is first wins; that somebody was shows at the next look, and by its nonce whether it was ourselves. */
    async #create(name, value) {
        const ssm = await this.#ssm.change();
        try {
            await ssm.putParameter(this.#text(name, value));
        }
        catch (error) {
            if (!errorNames(error, 'ParameterAlreadyExists'))
                throw error;
        }
    }
    #text(name, value) {
        const tier = value.length > STANDARD ? { Tier: 'Advanced' } : {};
        return { Name: `${this.#path}/${name}`, Value: value, Type: 'String', ...tier };
    }
    async #list() {
        const ssm = await this.#ssm.read();
        const found = await pages((NextToken) => ssm.getParametersByPath({ Path: this.#path, Recursive: true, NextToken }), (page) => page.NextToken, (page) => page.Parameters);
        for (const parameter of found)
            await this.#memory.take(this.#path, parameter);
        this.#listed = true;
    }
    /** Takes in what can have changed since the last look; true when there is a lease that wasn't known. */
    async #newer() {
        const latest = this.#memory.records().leases.at(-1);
        const n = latest?.n ?? 0;
        const names = [`lease/${n + 1}`];
        if (latest)
            names.push(`beat/${n}`);
        if (latest && !this.#memory.verdicts.has(latest.attempt))
            names.push(`verdict/${latest.attempt}`);
        if (latest && !this.#memory.specs.has(latest.attempt))
            names.push(`spec/${latest.attempt}`);
        const ssm = await this.#ssm.read();
        const { Parameters = [] } = await ssm.getParameters({ Names: names.map((name) => `${this.#path}/${name}`) });
        for (const parameter of Parameters)
            await this.#memory.take(this.#path, parameter);
        return this.#memory.leases.has(n + 1);
    }
}

// EXTERNAL MODULE: ./build/core/shell-words.js
var shell_words = __webpack_require__(8528);
;// CONCATENATED MODULE: ./build/core/gate-script.js

/** Seconds that a command which must end may take to end. */
const GRACE = 10;
/**
 * Runs `before-traffic` on a machine, once per attempt: whoever makes the attempt's directory starts it, apart from its own
 * process, so that a lost connection doesn't end it; everyone waits for its code and returns it with the end of its output.
 */
function gateScript(spec, attempt) {
    if (spec.beforeTraffic === undefined)
        throw new Error('before-traffic is not in the spec');
    const { run, timeout } = spec.beforeTraffic;
    return `#!/bin/bash
# before-traffic of attempt ${attempt}, once.
gate=/var/lib/immutable/gate/${attempt}
umask 077
mkdir -p "\${gate%/*}"
if mkdir "$gate" 2>/dev/null; then
  export IMMUTABLE_RELEASE=${(0,shell_words/* quote */.hD)(spec.release)}
  setsid bash -c '
    timeout -k ${GRACE} ${timeout} bash -c "$1" >"$2/output" 2>&1
    echo $? >"$2/code.new"
    mv "$2/code.new" "$2/code"
  ' before-traffic ${(0,shell_words/* quote */.hD)(run)} "$gate" </dev/null >/dev/null 2>&1 &
fi
# Counted from when it was begun, which may be long ago.
end=$(($(stat -c %Y "$gate") + ${timeout + 3 * GRACE}))
while [ ! -e "$gate/code" ]; do
  if [ "$(date +%s)" -ge "$end" ]; then
    echo "it was begun and has no end: the machine was restarted meanwhile"
    exit 125
  fi
  sleep 0.2
done
code=$(cat "$gate/code")
tail -c 20000 "$gate/output"
case $code in 124 | 137) echo "it did not end within ${timeout} s" ;; esac
exit "$code"
`;
}

;// CONCATENATED MODULE: ./build/aws/command.js


/** Machines that one SendCommand takes. */
const ADDRESSEES = 50;
/** Runs a script as root on at most 50 machines; the command's id. */
async function send({ ssm }, machines, script, seconds, comment) {
    const change = await ssm.change();
    const { Command } = await change.sendCommand({
        DocumentName: 'AWS-RunShellScript',
        InstanceIds: [...machines],
        Comment: comment.slice(0, 100),
        Parameters: { commands: [script], executionTimeout: [String(Math.ceil(seconds))] },
        // Seconds for delivery alone: a machine that doesn't fetch it soon is asked again.
        TimeoutSeconds: 30,
    });
    return Command?.CommandId ?? '';
}
/** Where a command stands on one machine; `lost`: it never ran there, so it may be sent again. */
function fateOf({ Status, StatusDetails }) {
    const details = (StatusDetails ?? Status ?? '').replaceAll(' ', '');
    if (/^(Pending|InProgress|Delayed|Cancelling)$/.test(details))
        return 'open';
    return /^(DeliveryTimedOut|Undeliverable|Terminated|Cancell?ed|InvalidPlatform|AccessDenied)$/.test(details)
        ? 'lost'
        : 'ended';
}
/** How one command goes on every machine that it was sent to. */
async function invocations({ ssm }, CommandId) {
    const read = await ssm.read();
    return await pages((NextToken) => read.listCommandInvocations({ CommandId, Details: true, MaxResults: 50, NextToken }), (page) => page.NextToken, (page) => page.CommandInvocations);
}
/** One machine's own record of a command, with far more of its output; undefined until there is one. */
async function invocation({ ssm }, CommandId, InstanceId) {
    const read = await ssm.read();
    try {
        return await read.getCommandInvocation({ CommandId, InstanceId });
    }
    catch (error) {
        if (errorNames(error, 'InvocationDoesNotExist'))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/aws/gate-runs.js


/** Exit code of a script that had to be ended, as `timeout` has it. */
const TIMED_OUT = 124;
/** `before-traffic` as this run asked for it. That it runs once is the script's own doing. */
class GateRuns {
    #services;
    #commands = new Map();
    #answers = new Map();
    constructor(services) {
        this.#services = services;
    }
    async run(machine, spec, attempt, comment) {
        const seconds = (spec.beforeTraffic?.timeout ?? 0) + 60;
        const command = await send(this.#services, [machine], gateScript(spec, attempt), seconds, comment);
        this.#commands.set(machine, command);
        this.#answers.set(machine, { state: 'asked' });
    }
    async answer(machine) {
        const command = this.#commands.get(machine);
        if (command === undefined || this.#answers.get(machine)?.state === 'ended')
            return this.#answers.get(machine);
        const found = await invocation(this.#services, command, machine);
        const fate = found ? fateOf(found) : 'open';
        if (fate === 'lost') {
            this.#commands.delete(machine);
            this.#answers.delete(machine);
        }
        if (found && fate === 'ended') {
            const code = found.ResponseCode ?? -1;
            const output = [found.StandardOutputContent, found.StandardErrorContent].filter(Boolean).join('\n').trim();
            this.#answers.set(machine, { state: 'ended', code: code < 0 ? TIMED_OUT : code, output });
        }
        return this.#answers.get(machine);
    }
}

// EXTERNAL MODULE: ./build/core/registry.js
var registry = __webpack_require__(835);
;// CONCATENATED MODULE: ./build/core/live-check.js


/** Restarts after which a container that is down is not waited for: the engine's pauses between them add up to 25 s. */
const CRASHES = 8;
/**
 * Run on a machine: it ends well as soon as the machine attests the release and answers, or badly at `until` (seconds
 * since 1970). One line says what was seen; a failure adds the end of the containers' logs. Short enough for the 2,500
 * characters that AWS lists of a command's output.
 */
function liveCheckScript(spec, until) {
    const services = Object.entries(spec.services);
    const digests = services.map(([, { image }]) => (0,registry/* digestOf */.ol)(image));
    const running = services.length === 0
        ? `is ${(0,shell_words/* quote */.hD)(spec.place.ami)} "$(metadata ami-id 2>&1)" 'the AMI is' || return`
        : services.map(([name, { image }]) => `runs ${(0,shell_words/* quote */.hD)(name)} ${(0,shell_words/* quote */.hD)((0,registry/* digestOf */.ol)(image))} || return`).join('\n  ');
    const at = services.length === 0 ? spec.place.ami : [...new Set(digests)].join(', ');
    return `#!/bin/bash
# Asks this machine whether it runs ${spec.release} and answers.
export LC_ALL=C
${shell_words/* metadataScript */.vE}
is() {
  [ "$2" = "$1" ] || { echo "$3 \${2:-unknown}, not $1"; return 1; }
}
runs() {
  local state restarts image
  read -r state restarts image < <(
    docker inspect --type container --format '{{.State.Status}} {{.RestartCount}} {{.Image}}' "$1" 2>&1
  )
  case $restarts in '' | *[!0-9]*) echo "there is no container $1: $state $restarts $image"; return 1 ;; esac
  if [ "$state" != running ]; then
    echo "container $1 is not running: $state, after $restarts restarts"
    [ "$restarts" -lt ${CRASHES} ] || return 2
    return 1
  fi
  docker image inspect --format '{{join .RepoDigests "\\n"}}' "$image" 2>&1 | grep -q "@$2$" ||
    { echo "container $1 does not run $2 but $image"; return 1; }
}
${answersScript(spec)}
look() {
  [ ! -e ${shell_words/* FAILURE_FILE */.U5} ] || { cat ${shell_words/* FAILURE_FILE */.U5}; return 2; }
  is ${(0,shell_words/* quote */.hD)(spec.release)} "$(cat ${shell_words/* RELEASE_FILE */.jn} 2>&1)" 'the release of this machine is' || return
  ${running}
  ${spec.liveCheck.port === undefined ? `said=` : 'said=$(answers) || { echo "$said"; return 1; }'}
  echo ${(0,shell_words/* quote */.hD)(`release ${spec.release} at ${at}`)}"\${said:+, $said}"
}
# 2 says that waiting won't help.
until seen=$(look); do
  if [ $? = 2 ] || [ "$(date +%s)" -ge ${Math.ceil(until)} ]; then
    echo "$seen" | cut -c1-400 | head -n 3
${services.map(([name]) => `    echo ${(0,shell_words/* quote */.hD)(`-- ${name}:`)}; docker logs --tail 20 ${(0,shell_words/* quote */.hD)(name)} 2>&1 | tail -c ${Math.floor(1800 / services.length)}`).join('\n') || '    :'}
    exit 1
  fi
  sleep 0.5
done
echo "$seen"
`;
}
function answersScript({ liveCheck: { port, path } }) {
    if (port === undefined)
        return '';
    return `answers() {
  local address code took
  address=$(metadata local-ipv4 2>&1) || { echo "the metadata service does not answer: $address"; return 1; }
  read -r code took < <(curl -s -o /dev/null -m 5 -w '%{http_code} %{time_total}\\n' "http://$address:${port}"${(0,shell_words/* quote */.hD)(path)})
  case $code in
    2??) echo ${(0,shell_words/* quote */.hD)(path)}" $code in $((10#\${took/./} / 1000)) ms" ;;
    000) echo "nothing answers at http://$address:${port}"${(0,shell_words/* quote */.hD)(path)}; return 1 ;;
    *) echo ${(0,shell_words/* quote */.hD)(path)}" answers $code"; return 1 ;;
  esac
}`;
}

;// CONCATENATED MODULE: ./build/aws/live-checks.js



/** The live checks of one run. Their command ids are in memory alone: another process asks again. */
class LiveChecks {
    #services;
    #open = new Set();
    #answers = new Map();
    constructor(services) {
        this.#services = services;
    }
    async ask(machines, spec, until, now, comment) {
        if (spec.liveCheck.via === 'balancer') {
            for (const id of machines)
                this.#answers.set(id, { state: 'passed', detail: 'not attested: via balancer' });
            return;
        }
        // A little longer than the script's own end, so that its last words arrive.
        const seconds = Math.max(30, until - now + 15);
        const script = liveCheckScript(spec, Math.floor(until));
        for (const part of chunks(machines, ADDRESSEES)) {
            this.#open.add(await send(this.#services, part, script, seconds, comment));
            for (const id of part)
                this.#answers.set(id, { state: 'asked' });
        }
    }
    async answers() {
        await Promise.all([...this.#open].map((command) => this.#read(command)));
        return Object.fromEntries(this.#answers);
    }
    async #read(command) {
        const found = await invocations(this.#services, command);
        for (const invocation of found)
            this.#take(invocation);
        // Invocations appear a moment after the command.
        const open = found.length === 0 || found.some((invocation) => fateOf(invocation) === 'open');
        if (!open)
            this.#open.delete(command);
    }
    #take(invocation) {
        const id = invocation.InstanceId ?? '';
        // What was answered stays: an older command's end must not hide a newer one's.
        if (this.#answers.get(id)?.state !== 'asked')
            return;
        const fate = fateOf(invocation);
        if (fate === 'lost')
            this.#answers.delete(id);
        if (fate !== 'ended')
            return;
        const output = invocation.CommandPlugins?.[0]?.Output?.trim() ?? '';
        const state = invocation.Status === 'Success' ? 'passed' : 'failed';
        this.#answers.set(id, { state, detail: output || `the live check ended with ${invocation.StatusDetails}` });
    }
}

;// CONCATENATED MODULE: ./build/aws/machines.js





/** Characters of a console that a person wants to see. */
const CONSOLE_END = 4000;
/** EC2 instances and the commands that run on them. */
class AwsMachines {
    #services;
    #clock;
    #comment;
    #checks;
    #gates;
    #launched = new Map();
    /** `comment` says in AWS' command history who asked. */
    constructor(services, clock, comment) {
        this.#services = services;
        this.#clock = clock;
        this.#comment = comment;
        this.#checks = new LiveChecks(services);
        this.#gates = new GateRuns(services);
    }
    async reachable(machines) {
        const ssm = await this.#services.ssm.read();
        const found = await Promise.all(chunks(machines, 50).map((part) => pages((NextToken) => ssm.describeInstanceInformation({
            Filters: [{ Key: 'InstanceIds', Values: [...part] }],
            MaxResults: 50,
            NextToken,
        }), (page) => page.NextToken, (page) => page.InstanceInformationList)));
        return new Set(found.flat().flatMap(({ InstanceId, PingStatus }) => (InstanceId && PingStatus === 'Online' ? [InstanceId] : [])));
    }
    /** A launch never changes, so each machine is asked for until EC2 shows it once. */
    async launched(machines) {
        const unknown = machines.filter((id) => !this.#launched.has(id));
        const ec2 = unknown.length > 0 ? await this.#services.ec2.read() : undefined;
        for (const part of chunks(unknown, 100)) {
            // By filter: one id that EC2 doesn't show yet would fail a request that names it.
            const { Reservations = [] } = (await ec2?.describeInstances({
                Filters: [{ Name: 'instance-id', Values: [...part] }],
            })) ?? { Reservations: [] };
            for (const { InstanceId, LaunchTime } of Reservations.flatMap(({ Instances = [] }) => Instances)) {
                if (InstanceId && LaunchTime)
                    this.#launched.set(InstanceId, LaunchTime.getTime() / 1000);
            }
        }
        const known = machines.filter((id) => this.#launched.has(id));
        return Object.fromEntries(known.map((id) => [id, this.#launched.get(id) ?? 0]));
    }
    async ask(machines, spec, until) {
        await this.#checks.ask(machines, spec, until, this.#clock.now(), `live check, ${this.#comment}`);
    }
    async answers() {
        return await this.#checks.answers();
    }
    async runGate(machine, spec, attempt) {
        await this.#gates.run(machine, spec, attempt, `before-traffic, ${this.#comment}`);
    }
    async gate(machine) {
        return await this.#gates.answer(machine);
    }
    /** For people only: that it can't be read never fails anything. */
    async console(machine) {
        const ec2 = await this.#services.ec2.read();
        try {
            // Only some instance types give the newest output; the others what they wrote while booting.
            const { Output } = await ec2.getConsoleOutput({ InstanceId: machine, Latest: true }).catch((error) => {
                if (errorNames(error, 'UnsupportedOperation', 'InvalidParameterValue')) {
                    return ec2.getConsoleOutput({ InstanceId: machine });
                }
                throw error;
            });
            return Buffer.from(Output ?? '', 'base64')
                .toString()
                .slice(-CONSOLE_END);
        }
        catch (error) {
            if (error instanceof ports/* Denied */.C)
                return `(the console cannot be read: ${error.message})`;
            throw error;
        }
    }
}

;// CONCATENATED MODULE: ./build/aws/preflight-account.js


/** Stops at once in another account or region: nothing that is asked there would mean anything. */
async function checkAccount({ sts }, fleet, findings) {
    const client = await sts.read();
    const who = await findings.ask(() => client.getCallerIdentity({}));
    if (who === undefined)
        throw new ports/* Denied */.C('AWS does not say whose these credentials are');
    if (who.Account !== fleet.account) {
        throw (0,errors/* refused */.J5)(`checking the credentials: they are of account ${who.Account} (${who.Arn}), and the fleet spec is for ` +
            `${fleet.account}; assume a role of ${fleet.account}, or correct account in the fleet spec`);
    }
    const region = await client.config.region();
    if (region !== fleet.region) {
        throw (0,errors/* refused */.J5)(`checking the region: this job works in ${region}, and the fleet spec is for ${fleet.region}; ` +
            `give aws-region: ${fleet.region} to aws-actions/configure-aws-credentials, or correct region in the fleet spec`);
    }
}

;// CONCATENATED MODULE: ./build/aws/preflight-ami.js
/** The one AMI that every machine of this release starts from: a parameter may change while it is rolled out. */
async function findAmi({ ec2, ssm }, given, findings) {
    const id = given.startsWith('ssm:') ? await readAmi(ssm, given.slice('ssm:'.length), findings) : given;
    if (id === undefined)
        return undefined;
    const read = await ec2.read();
    const found = await findings.ask(() => read.describeImages({ Filters: [{ Name: 'image-id', Values: [id] }] }));
    if (found === undefined)
        return undefined;
    const state = found.Images?.[0]?.State;
    if (state === 'available')
        return id;
    findings.problem(state === undefined
        ? `ami: ${id} cannot be found; share it with this account, or name another one`
        : `ami: ${id} is ${state}, not available`);
    return undefined;
}
async function readAmi(ssm, name, findings) {
    const read = await ssm.read();
    const found = await findings.ask(() => read.getParameter({ Name: name }), `ami: there is no parameter ${name}`);
    const value = found?.Parameter?.Value;
    if (value === undefined)
        return undefined;
    if (!/^ami-[0-9a-f]{8,17}$/.test(value)) {
        findings.problem(`ami: the parameter ${name} holds "${value.slice(0, 60)}", not an AMI id`);
        return undefined;
    }
    findings.note(`${name} is ${value} now, and stays so for this release`);
    return value;
}

;// CONCATENATED MODULE: ./build/aws/preflight-balancer.js
/** The target groups that the names stand for, fit to be moved by instance ids and judged by their health. */
async function findTargetGroups({ balancing }, fleet, vpc, findings) {
    const read = await balancing.read();
    const found = await Promise.all(fleet['target-groups'].map(async (name) => {
        const by = name.startsWith('arn:') ? { TargetGroupArns: [name] } : { Names: [name] };
        const unknown = `target-groups: ${name} cannot be found in ${fleet.region}`;
        const group = (await findings.ask(() => read.describeTargetGroups(by), unknown))?.TargetGroups?.[0];
        if (group)
            checkGroup(group, vpc, findings);
        return group ?? [];
    }));
    const groups = found.flat();
    for (const group of groups)
        await noteAttributes(balancing, group, findings);
    return groups;
}
function checkGroup(group, vpc, findings) {
    const name = `target-groups: ${group.TargetGroupName}`;
    if (group.TargetType !== 'instance') {
        findings.problem(`${name} has targets of type ${group.TargetType}; machines are moved by their ids, make one of type instance`);
    }
    if (vpc !== undefined && group.VpcId !== vpc)
        findings.problem(`${name} is in ${group.VpcId}, the subnets are in ${vpc}`);
    if ((group.LoadBalancerArns ?? []).length === 0) {
        findings.problem(`${name} is used by no listener, so health can never be read; forward to it from a listener or rule`);
    }
}
/** What makes a rollout slower or uneven, said before anybody wonders. */
async function noteAttributes(balancing, group, findings) {
    const read = await balancing.read();
    const TargetGroupArn = group.TargetGroupArn ?? '';
    const name = group.TargetGroupName;
    const what = `attributes of ${name}`;
    const found = await findings.askIfAllowed(() => read.describeTargetGroupAttributes({ TargetGroupArn }), what);
    const value = (key) => found?.Attributes?.find(({ Key }) => Key === key)?.Value;
    const { HealthCheckIntervalSeconds: interval = 30, HealthyThresholdCount: threshold = 5 } = group;
    findings.note(`${name}: a machine counts as healthy after ${interval * threshold} s (${threshold} checks, every ${interval} s)`);
    const drain = value('deregistration_delay.timeout_seconds');
    if (drain)
        findings.note(`${name}: a deregistered machine drains for ${drain} s`);
    if (value('stickiness.enabled') === 'true') {
        findings.note(`${name}: sessions stick to their machine; they break when it is drained`);
    }
    const slow = Number(value('slow_start.duration_seconds') ?? 0);
    if (slow > 0)
        findings.note(`${name}: slow start gives a new machine its full share only after ${slow} s; bake longer than that`);
    if (value('load_balancing.cross_zone.enabled') === 'false') {
        findings.note(`${name}: without cross-zone balancing each zone's machines serve that zone's requests alone`);
    }
}

;// CONCATENATED MODULE: ./build/aws/preflight-findings.js


/** Seconds between tries while AWS is busy. */
const PAUSES = [1, 2, 4, 8, 16];
/** Everything that a preflight finds, so that all of it is told at once. */
class Findings {
    notes = [];
    #wrong = [];
    #refused = [];
    #clock;
    constructor(clock) {
        this.#clock = clock;
    }
    /** What the user gave doesn't fit what is in AWS. */
    problem(text) {
        this.#wrong.push(text);
    }
    /** It fits, but not now. */
    refuse(text) {
        this.#refused.push(text);
    }
    note(text) {
        this.notes.push(text);
    }
    /** Asks AWS; what it doesn't know or doesn't tell is a problem. */
    async ask(work, unknown) {
        try {
            return await this.#patiently(work);
        }
        catch (error) {
            if (isUnknown(error) && unknown !== undefined)
                this.problem(unknown);
            else if (error instanceof ports/* Denied */.C || isUnknown(error))
                this.problem(error.message);
            else
                throw error;
            return undefined;
        }
    }
    /** Asks AWS for what a rollout can do without: a missing permission is only noted. */
    async askIfAllowed(work, what, unknown) {
        try {
            return await this.#patiently(work);
        }
        catch (error) {
            if (isUnknown(error))
                this.problem(unknown ?? error.message);
            else if (error instanceof ports/* Denied */.C)
                this.note(`${what} was not checked: ${error.message}`);
            else
                throw error;
            return undefined;
        }
    }
    /** Stops when there is anything that speaks against beginning. */
    stop(doing) {
        // Asked side by side, told in one order.
        const all = [...this.#wrong.sort(), ...this.#refused.sort()];
        if (all.length === 0)
            return;
        const text = all.length === 1 ? all[0] : `${all.length} problems\n${all.map((each) => `- ${each}`).join('\n')}`;
        throw this.#wrong.length > 0 ? (0,errors/* wrong */.Qm)(`${doing}: ${text}`) : (0,errors/* refused */.J5)(`${doing}: ${text}`);
    }
    async #patiently(work) {
        for (const pause of PAUSES) {
            try {
                return await work();
            }
            catch (error) {
                if (!(error instanceof ports/* Later */.V) || isUnknown(error))
                    throw error;
                await this.#clock.wait(pause);
            }
        }
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof ports/* Later */.V))
                throw error;
            throw (0,errors/* failed */.gz)(`${error.message}; AWS stayed busy, nothing was changed, run it again`, 'failed', error);
        }
    }
}
/** AWS doesn't know what was named, in the words of each service. */
function isUnknown(error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.name : '';
    return /NotFound|NoSuchEntity|Malformed/.test(cause);
}

;// CONCATENATED MODULE: ./build/aws/preflight-image.js

/** Whether every image that machines will pull is there; only ECR can be asked. */
async function checkImages(services, fleet, request, findings) {
    const all = [request.image, ...Object.values(fleet.services).map(({ image }) => image)];
    for (const image of new Set(all.flatMap((each) => each ?? [])))
        await checkImage(services, fleet, image, findings);
}
async function checkImage({ ecr }, { region }, image, findings) {
    const host = (0,registry/* registryOf */.Fv)(image);
    const known = host === undefined ? undefined : (0,registry/* ecrHost */.Fd)(host);
    const read = await ecr.read();
    if (known === undefined) {
        const token = host && (await findings.askIfAllowed(() => read.getAuthorizationToken({}), `whether ${host} is ECR`));
        const endpoint = token ? token.authorizationData?.[0]?.proxyEndpoint : undefined;
        if (host === undefined || endpoint?.replace(/^https?:\/\//, '') !== host) {
            findings.note(`${image} is not in ECR: whether it is there shows when machines pull it`);
            return;
        }
    }
    if (known && known.region !== region) {
        findings.note(`${image} is in ${known.region}: whether it is there shows when machines pull it`);
        return;
    }
    const repositoryName = (0,registry/* repositoryOf */._M)(image);
    const imageIds = [{ imageDigest: (0,registry/* digestOf */.ol)(image) }];
    const gone = `image: ECR has no repository ${repositoryName} in ${region}`;
    const found = await findings.askIfAllowed(() => read.batchGetImage({ repositoryName, imageIds, ...(known && { registryId: known.account }) }), `image ${image}`, gone);
    if (found === undefined || (found.images ?? []).length > 0)
        return;
    findings.problem(`image: ${(0,registry/* digestOf */.ol)(image)} is not in ECR's repository ${repositoryName}; push it first, or correct the digest`);
}

;// CONCATENATED MODULE: ./build/aws/preflight-network.js
/** The VPC that all subnets are in. */
async function findVpc({ ec2 }, fleet, findings) {
    const read = await ec2.read();
    // By filter: one unknown id would fail a request that names it, and hide the others.
    const found = await findings.ask(() => read.describeSubnets({ Filters: [{ Name: 'subnet-id', Values: [...fleet.subnets] }] }));
    if (found === undefined)
        return undefined;
    const subnets = found.Subnets ?? [];
    const missing = fleet.subnets.filter((id) => !subnets.some(({ SubnetId }) => SubnetId === id));
    if (missing.length > 0)
        findings.problem(`subnets: ${missing.join(', ')} cannot be found in ${fleet.region}`);
    const vpcs = [...new Set(subnets.map(({ VpcId }) => VpcId))];
    if (vpcs.length > 1)
        findings.problem(`subnets are in several VPCs (${vpcs.join(', ')}); a fleet lives in one`);
    const zones = new Set(subnets.map(({ AvailabilityZone }) => AvailabilityZone));
    if (zones.size === 1)
        findings.note(`all subnets are in ${[...zones][0]}: the fleet goes down with that zone`);
    return vpcs.length === 1 ? vpcs[0] : undefined;
}
/** Ids of the security groups that the names stand for in this VPC. */
async function findSecurityGroups({ ec2 }, fleet, vpc, findings) {
    const names = fleet['security-groups'];
    if (names.length === 0 || vpc === undefined)
        return [];
    const read = await ec2.read();
    const find = async (filter) => {
        const Filters = [
            { Name: 'vpc-id', Values: [vpc] },
            { Name: filter, Values: [...names] },
        ];
        return (await read.describeSecurityGroups({ Filters })).SecurityGroups ?? [];
    };
    const found = await findings.ask(async () => (await Promise.all([find('group-name'), find('group-id')])).flat());
    if (found === undefined)
        return [];
    const ids = names.map((name) => found.find(({ GroupName, GroupId }) => [GroupName, GroupId].includes(name))?.GroupId);
    const missing = names.filter((_, index) => ids[index] === undefined);
    if (missing.length > 0)
        findings.problem(`security-groups: ${missing.join(', ')} cannot be found in ${vpc}`);
    return ids.flatMap((id) => id ?? []);
}

;// CONCATENATED MODULE: ./build/aws/preflight-profile.js
/** Whether the machines' role is there; few deploy roles may ask. */
async function checkProfile({ iam }, fleet, findings) {
    const name = fleet['instance-profile'];
    if (name === undefined) {
        if (fleet['live-check'].via === 'ssm') {
            findings.note('without an instance-profile the live check reaches machines only where the account manages hosts by default');
        }
        return;
    }
    const read = await iam.read();
    const found = await findings.askIfAllowed(() => read.getInstanceProfile({ InstanceProfileName: name }), `instance-profile ${name}`, `instance-profile: there is no ${name}; create it, or correct the name`);
    const roles = found?.InstanceProfile?.Roles;
    if (found && (roles ?? []).length === 0)
        findings.problem(`instance-profile: ${name} has no role`);
}

// EXTERNAL MODULE: ./build/core/records.js
var core_records = __webpack_require__(5336);
;// CONCATENATED MODULE: ./build/aws/preflight-service.js



/** What only AWS' own words tell of the fleet in service; whether a rollout may begin is core's to say (begin.ts). */
async function checkService(services, look, fleet, findings) {
    const alarms = await findings.ask(() => look.alarms.look(fleet.alarms));
    for (const { name } of alarms?.filter(({ reason }) => reason === NO_ALARM) ?? []) {
        findings.problem(`alarms: there is no ${name}; create it, or take it out`);
    }
    const seen = await findings.ask(() => Promise.all([look.ledger.read(), look.fleets.look()]));
    if (seen === undefined)
        return;
    const [records, fleets] = seen;
    // What an attempt has begun is judged by the rollout itself, which then rolls back and doesn't stop half-way.
    if (underWay(records))
        return;
    const stable = fleets.find(({ name }) => name === (0,core_records/* inService */.PX)(records));
    if (stable)
        await checkPolicies(services, stable, findings);
}
function underWay(records) {
    const lease = (0,core_records/* latestLease */.mi)(records);
    return lease !== undefined && !records.beats.some(({ n, ended }) => n === lease.n && ended === true);
}
/** Policies that hang on an alarm which names their group cannot go over to a new one. */
async function checkPolicies({ scaling }, stable, findings) {
    if (stable.policies.length === 0)
        return;
    const read = await scaling.read();
    const policies = await findings.ask(() => pages((NextToken) => read.describePolicies({ AutoScalingGroupName: stable.name, NextToken }), (page) => page.NextToken, (page) => page.ScalingPolicies));
    for (const { PolicyName, PolicyType } of policies ?? []) {
        if (PolicyType !== 'StepScaling' && PolicyType !== 'SimpleScaling')
            continue;
        findings.refuse(`the ${PolicyType} policy ${PolicyName} of ${stable.name} hangs on an alarm that names its group, so it cannot ` +
            'move to a new one; use target tracking');
    }
}

;// CONCATENATED MODULE: ./build/aws/preflight-url.js

/** Where the app answers, as the listener in front of its target group tells; nobody needs it, so nothing fails by it. */
async function findUrl({ balancing }, group) {
    const [balancer, arn] = [group?.LoadBalancerArns?.[0], group?.TargetGroupArn];
    if (balancer === undefined || arn === undefined)
        return undefined;
    try {
        const read = await balancing.read();
        const [{ LoadBalancers = [] }, { Listeners = [] }] = await Promise.all([
            read.describeLoadBalancers({ LoadBalancerArns: [balancer] }),
            read.describeListeners({ LoadBalancerArn: balancer }),
        ]);
        for (const { ListenerArn, Protocol, Port, DefaultActions } of Listeners) {
            if (Protocol !== 'HTTP' && Protocol !== 'HTTPS')
                continue;
            const direct = forwards(DefaultActions, arn);
            const { Rules = [] } = direct ? {} : await read.describeRules({ ListenerArn });
            const rule = Rules.find(({ Actions }) => forwards(Actions, arn));
            if (!direct && rule === undefined)
                continue;
            const host = hostOf(rule) ?? LoadBalancers[0]?.DNSName;
            if (host === undefined)
                continue;
            const usual = Port === (Protocol === 'HTTPS' ? 443 : 80);
            return `${Protocol.toLowerCase()}://${host}${usual ? '' : `:${Port}`}`;
        }
    }
    catch (error) {
        if (!(error instanceof ports/* Denied */.C || error instanceof ports/* Later */.V))
            throw error;
    }
    return undefined;
}
function forwards(actions, arn) {
    return (actions ?? []).some(({ TargetGroupArn, ForwardConfig }) => TargetGroupArn === arn || ForwardConfig?.TargetGroups?.some((each) => each.TargetGroupArn === arn));
}
function hostOf(rule) {
    return rule?.Conditions?.flatMap(({ HostHeaderConfig }) => HostHeaderConfig?.Values ?? []).find((host) => !/[*?]/.test(host));
}

;// CONCATENATED MODULE: ./build/aws/preflight.js









/** Asks AWS everything that would otherwise stop a rollout half-way. It only reads. */
class AwsPreflight {
    #services;
    #look;
    #clock;
    constructor(services, look, clock) {
        this.#services = services;
        this.#look = look;
        this.#clock = clock;
    }
    async resolve(fleet, request) {
        const services = this.#services;
        const findings = new Findings(this.#clock);
        await checkAccount(services, fleet, findings);
        const network = findVpc(services, fleet, findings);
        const [vpc, ami, securityGroups, groups] = await Promise.all([
            network,
            findAmi(services, request.ami ?? fleet.ami ?? '', findings),
            network.then((found) => findSecurityGroups(services, fleet, found, findings)),
            network.then((found) => findTargetGroups(services, fleet, found, findings)),
            checkProfile(services, fleet, findings),
            checkImages(services, fleet, request, findings),
        ]);
        const targetGroups = groups.flatMap(({ TargetGroupArn }) => TargetGroupArn ?? []);
        const [url] = await Promise.all([
            findUrl(services, groups[0]),
            checkService(services, this.#look, fleet, findings),
        ]);
        findings.stop(`checking ${request.app} in ${request.environment}`);
        if (ami === undefined || vpc === undefined)
            throw new Error('preflight lost an answer without telling a problem');
        const { account, region, subnets } = fleet;
        const place = { account, region, ami, subnets, securityGroups, targetGroups };
        return { place, notes: findings.notes, ...(url && { url }) };
    }
}

;// CONCATENATED MODULE: ./build/aws/client.js

/** Milliseconds after which a request counts as lost; the next look shows whether it was applied. */
const PATIENCE = 5000;
function service(prefix, settings, contact, make) {
    const made = new Map();
    const get = (maxAttempts) => {
        const known = made.get(maxAttempts);
        if (known)
            return known;
        const client = make({
            ...(settings.region && { region: settings.region }),
            maxAttempts,
            userAgentAppId: 'immutable',
            requestHandler: { connectionTimeout: PATIENCE, requestTimeout: PATIENCE, throwOnRequestTimeout: true },
        }).then((client) => listen(client, prefix, settings, contact));
        made.set(maxAttempts, client);
        return client;
    };
    return { read: () => get(4), change: () => get(1) };
}
/** Hears every answer and every error of a client. */
function listen(client, prefix, { region, clock }, contact) {
    const { middlewareStack } = client;
    const translated = (next, { commandName = '' }) => {
        return async (args) => {
            try {
                return await next(args);
            }
            catch (error) {
                const subject = subjectOf(args.input);
                throw translate(error, {
                    action: `${prefix}:${commandName.replace(/Command$/, '')}`,
                    ...(subject && { subject }),
                    region: region ?? process.env['AWS_REGION'] ?? 'unknown',
                    reached: contact.reached,
                });
            }
        };
    };
    const timed = (next) => {
        return async (args) => {
            const sent = Date.now() / 1000;
            const result = await next(args);
            const { headers } = result.response;
            clock.learn(headers?.['date'], sent, Date.now() / 1000);
            contact.reached = true;
            return result;
        };
    };
    middlewareStack.add(translated, { step: 'initialize', priority: 'high', name: 'translateErrors' });
    middlewareStack.add(timed, { step: 'deserialize', priority: 'low', name: 'learnClock' });
    return client;
}
/** What a request is about, for people. */
function subjectOf(input) {
    const keys = ['AutoScalingGroupName', 'LaunchTemplateName', 'TargetGroupArn', 'Name', 'Path', 'CommandId'];
    const found = keys.map((key) => input[key]).find((value) => typeof value === 'string');
    return found;
}

;// CONCATENATED MODULE: ./build/aws/services.js

/** Every AWS client of one run. Each SDK is imported when it is first used, so that it becomes a chunk of its own. */
function services(settings) {
    const contact = { reached: false };
    const of = (prefix, make) => service(prefix, settings, contact, make);
    return {
        scaling: of('autoscaling', async (options) => (await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(932), __webpack_require__.e(844)]).then(__webpack_require__.bind(__webpack_require__, 3844))).make(options)),
        balancing: of('elasticloadbalancing', async (options) => (await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(586), __webpack_require__.e(590)]).then(__webpack_require__.bind(__webpack_require__, 5590))).make(options)),
        ec2: of('ec2', async (options) => (await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(193), __webpack_require__.e(875)]).then(__webpack_require__.bind(__webpack_require__, 4875))).make(options)),
        ecr: of('ecr', async (options) => (await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(249), __webpack_require__.e(3)]).then(__webpack_require__.bind(__webpack_require__, 9003))).make(options)),
        iam: of('iam', async (options) => (await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(764), __webpack_require__.e(976)]).then(__webpack_require__.bind(__webpack_require__, 2976))).make(options)),
        ssm: of('ssm', async (options) => (await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(736), __webpack_require__.e(728)]).then(__webpack_require__.bind(__webpack_require__, 5728))).make(options)),
        sts: of('sts', async (options) => (await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(695), __webpack_require__.e(537)]).then(__webpack_require__.bind(__webpack_require__, 5537))).make(options)),
        watch: of('cloudwatch', async (options) => (await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(85), __webpack_require__.e(430)]).then(__webpack_require__.bind(__webpack_require__, 6430))).make(options)),
    };
}

;// CONCATENATED MODULE: ./build/aws/traffic.js
const states = ['initial', 'healthy', 'unhealthy', 'draining', 'unused', 'unavailable'];
/** The balancer's target groups, moved by instance ids alone. */
class AwsTraffic {
    #balancing;
    #drains = new Map();
    constructor({ balancing }) {
        this.#balancing = balancing;
    }
    async look(targetGroups) {
        const read = await this.#balancing.read();
        return await Promise.all(targetGroups.map(async (arn) => {
            const [{ TargetHealthDescriptions = [] }, drain] = await Promise.all([
                read.describeTargetHealth({ TargetGroupArn: arn }),
                this.#drain(arn),
            ]);
            return { arn, name: arn.split('/')[1] ?? arn, drain, targets: TargetHealthDescriptions.map(toTarget) };
        }));
    }
    async register(targetGroup, machines) {
        const change = await this.#balancing.change();
        await change.registerTargets({ TargetGroupArn: targetGroup, Targets: machines.map((Id) => ({ Id })) });
    }
    async deregister(targetGroup, machines) {
        const change = await this.#balancing.change();
        await change.deregisterTargets({ TargetGroupArn: targetGroup, Targets: machines.map((Id) => ({ Id })) });
    }
    /** Asked once: nobody changes it while a rollout lasts. */
    #drain(arn) {
        const known = this.#drains.get(arn);
        if (known)
            return known;
        const asked = this.#askDrain(arn);
        this.#drains.set(arn, asked);
        asked.catch(() => this.#drains.delete(arn));
        return asked;
    }
    async #askDrain(arn) {
        const read = await this.#balancing.read();
        const { Attributes = [] } = await read.describeTargetGroupAttributes({ TargetGroupArn: arn });
        return Number(Attributes.find(({ Key }) => Key === 'deregistration_delay.timeout_seconds')?.Value ?? 300);
    }
}
function toTarget({ Target, TargetHealth }) {
    // Such as unhealthy.draining: what counts is that it is on its way out.
    const said = TargetHealth?.State?.split('.').at(-1) ?? 'unavailable';
    const state = (states.includes(said) ? said : 'unavailable');
    const reason = [TargetHealth?.Reason, TargetHealth?.Description].filter(Boolean).join(': ');
    return { machine: Target?.Id ?? '', state, ...(reason && { reason }) };
}

;// CONCATENATED MODULE: ./build/aws/connect.js








/** AWS for one run. Nothing is asked of it yet, so nothing is loaded and nothing can fail. */
function connect({ app, environment, region, me }) {
    const clock = new AwsClock();
    const aws = services({ region, clock });
    const scope = { app, environment };
    const look = {
        ledger: new AwsLedger(aws, scope),
        fleets: new AwsFleets(aws, scope, clock),
        traffic: new AwsTraffic(aws),
        alarms: new AwsAlarms(aws),
    };
    const machines = new AwsMachines(aws, clock, `run ${me.run} of ${me.repository}`);
    return { ...look, machines, clock, preflight: new AwsPreflight(aws, look, clock) };
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
