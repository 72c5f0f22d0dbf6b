// One app in one environment on the stage: rolls out and back as a workflow would, puts load on it, and says what there is.
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AutoScalingGroup } from '@aws-sdk/client-auto-scaling';
import { waitUntilCommandExecuted } from '@aws-sdk/client-ssm';
import { parse, stringify } from 'yaml';
import type { Load } from '../load/load.ts';
import { startLoadProcess } from '../load/process.ts';
import type { LoadOptions } from '../load/report.ts';
import { type Request, requestsOf } from './journal.ts';
import { type ActionRun, runAction } from './run-action.ts';
import { APP, type Behaviour, REPOSITORY, type Stage } from './stage.ts';

export interface Place {
  /** What the seed route takes, such as healthCheck or deregistrationDelay. */
  readonly seed?: Readonly<Record<string, unknown>>;
  /** Keys of the fleet file; null leaves one out. */
  readonly fleet?: Readonly<Record<string, unknown>>;
  readonly from?: 'image' | 'ami';
}

/** One run of the action. */
export interface Dispatch {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly runId?: string;
  readonly runAttempt?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly onStart?: (child: ChildProcess) => void;
  readonly onLine?: (line: string) => void;
}

export interface Release extends Dispatch {
  readonly version: string;
  readonly behaviour?: Behaviour;
  /** What its machines start from: a container image, or an AMI that boots much faster; the environment's own by default. */
  readonly from?: 'image' | 'ami';
  /** Keys of the fleet file that this release brings along. */
  readonly fleet?: Readonly<Record<string, unknown>>;
}

/**
 * Short enough for a test: what is proven is the order of things, not their length. The live check may take long: a machine
 * that boots on a busy computer is no machine that fails.
 */
const SHORT = { 'live-check': { path: '/healthz', timeout: '3m' }, bake: '1s', alarms: [], size: { min: 2, max: 8 } };

export class Environment {
  readonly stage: Stage;
  readonly name: string;
  // biome-ignore lint/suspicious/noExplicitAny: the seed route's answer
  readonly seed: any;
  readonly #workspace: string;
  readonly #place: Place;

  // biome-ignore lint/suspicious/noExplicitAny: the seed route's answer
  constructor(stage: Stage, name: string, seed: any, workspace: string, place: Place) {
    this.stage = stage;
    this.name = name;
    this.seed = seed;
    this.#workspace = workspace;
    this.#place = place;
  }

  get url(): string {
    return this.seed.url;
  }

  async rollout(release: Release): Promise<ActionRun> {
    const { version, behaviour = 'good', from = this.#place.from ?? 'image', fleet, inputs, ...dispatch } = release;
    const ami = from === 'ami';
    this.writeFleet({ ...(ami && { services: {}, ami: null }), ...fleet });
    if (!ami && behaviour === 'sickens') throw new Error('only an AMI of the app sickens');
    const { stage } = this;
    const made = ami
      ? { ami: await stage.ami(version, behaviour) }
      : { image: await stage.image(version, behaviour as 'good') };
    return await this.dispatch({ ...dispatch, inputs: { ...made, release: `r${version}`, ...inputs } });
  }

  async rollback(dispatch: Dispatch = {}): Promise<ActionRun> {
    return await this.dispatch({ ...dispatch, inputs: { rollback: 'previous', ...dispatch.inputs } });
  }

  /** A run of the workflow, which GitHub knows of while it lasts. */
  async dispatch({
    inputs = {},
    runId = this.stage.nextRun(),
    runAttempt = 1,
    env,
    onStart,
    onLine,
  }: Dispatch): Promise<ActionRun> {
    const { cloud, github, dist } = this.stage;
    const state = { run_attempt: runAttempt, event: 'workflow_dispatch' };
    github.runs.set(Number(runId), { ...state, status: 'in_progress', conclusion: null }, REPOSITORY);
    const run = await runAction({
      dist,
      action: 'immutable-rollout',
      inputs: { app: APP, environment: this.name, 'github-token': `ghs_${runId}`, ...inputs },
      env: {
        ...cloud.env,
        // Tells this run's requests from all others in the journal of the local AWS, and for its faults.
        AWS_EXECUTION_ENV: agentOf(runId, runAttempt),
        GITHUB_REPOSITORY: REPOSITORY,
        GITHUB_RUN_ID: runId,
        GITHUB_RUN_ATTEMPT: String(runAttempt),
        GITHUB_API_URL: github.url,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_WORKSPACE: this.#workspace,
        ...env,
      },
      onStart: (child) => {
        this.stage.atEnd(() => child.kill('SIGKILL'));
        onStart?.(child);
      },
      onLine,
    });
    // A process that was killed leaves its run to GitHub, which a test plays itself.
    if (run.signal === null) {
      const conclusion = run.code === 0 ? 'success' : 'failure';
      github.runs.set(Number(runId), { ...state, status: 'completed', conclusion }, REPOSITORY);
    }
    return run;
  }

  /** A smoke test, by the same role. */
  async smoke(inputs: Readonly<Record<string, string>>, runId = this.stage.nextRun()): Promise<ActionRun> {
    const { cloud, dist } = this.stage;
    const env = { ...cloud.env, AWS_EXECUTION_ENV: agentOf(runId, 1), GITHUB_REPOSITORY: REPOSITORY };
    return await runAction({ dist, action: 'smoke-test', inputs, env: { ...env, GITHUB_WORKSPACE: this.#workspace } });
  }

  /** Makes a machine say that it runs this release: what its user data wrote last, written anew. */
  async saysRelease(machine: string, release: string): Promise<void> {
    const { ssm } = this.stage.aws;
    const commands = [`printf '%s\\n' ${release} >/run/immutable/release`];
    const { Command: { CommandId = '' } = {} } = await ssm.sendCommand({
      DocumentName: 'AWS-RunShellScript',
      InstanceIds: [machine],
      Parameters: { commands },
    });
    await waitUntilCommandExecuted({ client: ssm, minDelay: 1, maxWaitTime: 60 }, { CommandId, InstanceId: machine });
  }

  /** `.github/fleets/<environment>.yml` as it is from now on. */
  writeFleet(changes?: Readonly<Record<string, unknown>>): void {
    mkdirSync(join(this.#workspace, '.github/fleets'), { recursive: true });
    writeFileSync(join(this.#workspace, '.github/fleets', `${this.name}.yml`), this.fleetFile(changes));
  }

  /** What the seeded account's user would write, with the stage's short durations and these keys. */
  fleetFile(changes: Readonly<Record<string, unknown>> = {}): string {
    const keys = { ...parse(this.seed.fleet), ...SHORT, ...this.#place.fleet, ...changes };
    return stringify(Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== null)));
  }

  /** 50 requests a second, every 25th of which takes more than a second. */
  load(options: Partial<LoadOptions> = {}): Load {
    const load = startLoadProcess({ url: `${this.url}/`, rate: 50, slowEvery: 25, slowPath: '/slow', ...options });
    this.stage.atEnd(() => load.stop());
    return load;
  }

  /** All groups of this app and environment, by what Auto Scaling says. */
  async fleets(): Promise<AutoScalingGroup[]> {
    const Filters = [
      { Name: 'tag:immutable:app', Values: [APP] },
      { Name: 'tag:immutable:environment', Values: [this.name] },
    ];
    const { AutoScalingGroups = [] } = await this.stage.aws.scaling.describeAutoScalingGroups({ Filters });
    return AutoScalingGroups;
  }

  async fleet(release: string): Promise<AutoScalingGroup> {
    const found = (await this.fleets()).filter(({ Tags }) =>
      Tags?.some(({ Key, Value }) => Key === 'immutable:release' && Value === release),
    );
    if (found.length !== 1)
      throw new Error(`${found.length} groups of ${release} in ${this.name}, where one was expected`);
    return found[0] as AutoScalingGroup;
  }

  /** Release → machine ids, of what the balancer calls healthy (or any other state). */
  async inService(state = 'healthy'): Promise<Record<string, string[]>> {
    const TargetGroupArn = this.seed.targetGroups[0].arn;
    const { TargetHealthDescriptions = [] } = await this.stage.aws.balancing.describeTargetHealth({ TargetGroupArn });
    const ids = TargetHealthDescriptions.filter(({ TargetHealth }) => TargetHealth?.State === state).map(
      ({ Target }) => Target?.Id,
    );
    const found: Record<string, string[]> = {};
    for (const { Tags = [], Instances = [] } of await this.fleets()) {
      const release = Tags.find(({ Key }) => Key === 'immutable:release')?.Value ?? '';
      const here = Instances.flatMap(({ InstanceId }) => (InstanceId && ids.includes(InstanceId) ? [InstanceId] : []));
      if (here.length > 0) found[release] = [...(found[release] ?? []), ...here].toSorted();
    }
    return found;
  }

  /** Ends what is out of service, as its retire action would an hour later: parked machines only cost a test time. */
  async tidy(): Promise<void> {
    const serving = Object.values(await this.inService()).flat();
    for (const { AutoScalingGroupName, MaxSize, Instances = [] } of await this.fleets()) {
      if (MaxSize === 0 || Instances.some(({ InstanceId = '' }) => serving.includes(InstanceId))) continue;
      const none = { MinSize: 0, MaxSize: 0, DesiredCapacity: 0 };
      await this.stage.aws.scaling.updateAutoScalingGroup({ AutoScalingGroupName, ...none });
    }
  }

  /** What is written down: lease/1, verdict/1, … → its JSON. */
  async records(): Promise<Record<string, string>> {
    const Path = `/immutable/${APP}/${this.name}`;
    const found: Record<string, string> = {};
    for (let NextToken: string | undefined; ; ) {
      const page = await this.stage.aws.ssm.getParametersByPath({ Path, Recursive: true, NextToken });
      for (const { Name = '', Value = '' } of page.Parameters ?? []) found[Name.slice(Path.length + 1)] = Value;
      NextToken = page.NextToken;
      if (NextToken === undefined) return found;
    }
  }

  /** What one run asked of AWS, oldest first. */
  async requests(runId: string, runAttempt = 1): Promise<Request[]> {
    return await requestsOf(this.stage.cloud, agentOf(runId, runAttempt));
  }
}

/** Part of the user agent of each request of a run; ends so that run 7 is no part of run 71. */
export function agentOf(runId: string, runAttempt: number): string {
  return `run-${runId}-${runAttempt}-`;
}
