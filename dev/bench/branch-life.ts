/** One branch on AWS' own clock: ready, flipped under load, pushed anew after a job was cut off, and expired with nobody there. */
import { measureLaunch } from '../demo/launch.ts';
import type { Report } from '../load/report.ts';
import { Branch } from '../stage/branch.ts';
import type { Domain } from '../stage/domain.ts';
import { agentOf } from '../stage/environment.ts';
import { instances } from '../stage/instances.ts';
import { requestsOf } from '../stage/journal.ts';
import type { Stage } from '../stage/stage.ts';
import { good } from './rollout.ts';

export interface BranchLife {
  /** Seconds from the job's start to the first answer, and of its machine's boot and live check. */
  readonly ready: number;
  readonly boot: number;
  /** Seconds that the second push took to answer, and all requests meanwhile. */
  readonly second: number;
  readonly flip: Report;
  /** Seconds from the job's start to its own attempt's lease, where the job before was killed in mid-deploy. */
  readonly afterCut: number;
  /** Seconds from an environment's end until AWS had ended its machine, without any job. */
  readonly expired: number;
}

export async function measureLife(stage: Stage, domain: Domain, requests: number): Promise<BranchLife> {
  const branch = new Branch(stage, domain, 'life');
  const push = async (version: string) => {
    const image = await stage.image(version);
    branch.push();
    const began = performance.now();
    const stop = new AbortController();
    const answered = branch.answers(version, stop.signal);
    const run = await branch.deploy({ image }).finally(() => setTimeout(() => stop.abort(), 5000));
    return { run: good(run), seconds: ((await answered) - began) / 1000 };
  };
  const first = await push('1');
  const launch = await measureLaunch(stage.aws, await machinesOf(stage, first.run.outputs['auto-scaling-group'] ?? ''));
  console.log(`ready after ${first.seconds.toFixed(1)} s`);

  const load = branch.load({ rate: 120, slowEvery: 125 });
  const second = await push('2');
  while (load.snapshot().requests < requests) await pause(200);
  const flip = await load.stop();
  console.log(`flipped: ${flip.failed} of ${flip.requests} failed`);

  const afterCut = await measureAfterCut(stage, branch);
  console.log(`the push after one that was cut off has its lease after ${afterCut.toFixed(1)} s`);
  const expired = await measureExpiry(stage, domain);
  console.log(`expired: no machine ${expired.toFixed(1)} s after its end`);
  const boot = launch.boot + launch.liveCheck;
  return { ready: first.seconds, boot, second: second.seconds, flip, afterCut, expired };
}

/** As `cancel-in-progress` does it: the job is killed while it launches, its post step runs, and the newest push is there already. */
async function measureAfterCut(stage: Stage, branch: Branch): Promise<number> {
  const [image, other] = [await stage.image('3'), await stage.image('4')];
  branch.push();
  const runId = stage.nextRun();
  let kill = () => {};
  const cut = await branch.deploy(
    { image },
    {
      runId,
      onStart: (child) => {
        kill = () => child.kill('SIGKILL');
      },
      onLine: (line) => line.startsWith('::group::Launch') && kill(),
    },
  );
  if (cut.signal !== 'SIGKILL')
    throw new Error(`cutting a job off: it ended with ${cut.code}:\n${cut.log.slice(-2000)}`);
  good(await branch.post(cut, runId, { image }));
  branch.push();
  const newest = stage.nextRun();
  const began = Date.now() / 1000;
  good(await branch.deploy({ image: other }, { runId: newest }));
  const asked = await requestsOf(stage.cloud, agentOf(newest, 1));
  // Before its own it takes the dead one's over, and ends that.
  const lease = asked.findLast(
    ({ operation, parameters, status }) =>
      operation === 'PutParameter' && parameters.Name.includes('/lease/') && status === 200,
  );
  if (lease === undefined) throw new Error('measuring a push after one that was cut off: it never had a lease');
  return lease.at - began;
}

async function measureExpiry(stage: Stage, domain: Domain): Promise<number> {
  const branch = new Branch(stage, domain, 'short');
  const { outputs } = good(await branch.deploy({ image: await stage.image('1'), ttl: '60s' }));
  const ends = Date.parse(outputs['expires-at'] ?? '');
  for (const deadline = ends + 300_000; Date.now() < deadline; await pause(250)) {
    if ((await machinesOf(stage, outputs['auto-scaling-group'] ?? '')).length > 0) continue;
    if (Date.now() < ends) throw new Error('measuring an expiry: its machine was gone before');
    return (Date.now() - ends) / 1000;
  }
  throw new Error('measuring an expiry: its machine is there five minutes later');
}

/** Those that are not terminated, by what EC2 says. */
async function machinesOf({ aws }: Stage, group: string): Promise<string[]> {
  const found = await instances(aws.ec2, [
    { Name: 'tag:aws:autoscaling:groupName', Values: [group] },
    { Name: 'instance-state-name', Values: ['pending', 'running', 'shutting-down'] },
  ]);
  return found.flatMap(({ InstanceId }) => InstanceId ?? []);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
