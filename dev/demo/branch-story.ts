/** Plays a branch's life, from its first push to nothing, and measures each part in the world. */
import { buildApp } from '../app/image.ts';
import type { Load } from '../load/load.ts';
import type { Report } from '../load/report.ts';
import { Branch } from '../stage/branch.ts';
import type { Domain } from '../stage/domain.ts';
import { inventory } from '../stage/inventory.ts';
import type { ActionRun } from '../stage/run-action.ts';
import type { Stage } from '../stage/stage.ts';
import type { Progress } from './progress.ts';
import type { Watch } from './watch.ts';

/** How long it lives from each push: as short as a demo needs, and longer than its second push. */
const TTL = 75;
const PULL = 7;

export interface BranchFigures {
  /** Seconds from a push' job to the first answer of its version through the name. */
  readonly ready: number;
  readonly second: number;
  /** Requests while the second push flipped, and after. */
  readonly flip: Report;
  /** Seconds from its end until no machine was left. */
  readonly expired: number;
  /** What was not there before the branch. */
  readonly left: readonly string[];
}

export interface BranchStage {
  readonly stage: Stage;
  readonly domain: Domain;
  readonly watch: Watch;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  /** Requests per second. */
  readonly rate: number;
}

export async function tellOfBranch(on: BranchStage, onLoad: (load: Load) => void): Promise<BranchFigures> {
  const { stage, domain, watch, progress, signal } = on;
  const branch = new Branch(stage, domain, 'feature-x', PULL);
  const before = await inventory(stage);
  const push = async (version: string) => {
    signal.throwIfAborted();
    const image = await buildApp(stage.cloud, { repository: domain.repository, version });
    await tagBranch(stage, image);
    const began = performance.now();
    const ended = new AbortController();
    const answered = branch.answers(version, ended.signal);
    const run = await branch.deploy({ image, ttl: `${TTL}s` }, { onLine: phases(progress) });
    // What is in service answers: a flip is over before its job is.
    await Promise.race([answered, new Promise((resolve) => setTimeout(resolve, 5000))]);
    ended.abort();
    const seconds = ((await answered) - began) / 1000;
    good(run);
    progress.tell(`${run.outputs['url']} is answered by version ${version}, ${seconds.toFixed(1)} s after the push`);
    return { seconds, run };
  };

  progress.say(`\nA branch is pushed, with a pull request (feature-env)`);
  const first = await push('1');
  const load = branch.load({ rate: on.rate, slowEvery: 125 });
  onLoad(load);
  progress.say('\nA second push, while people use the first one');
  branch.push();
  const second = await push('2');
  const [old = ''] = watch.releases;
  await until(signal, 'the old machine is out of service', () =>
    watch.events.some(({ what, release }) => what === 'deregistered' && release === old),
  );
  const enough = load.snapshot().requests + on.rate;
  await until(signal, 'requests came after the flip', () => load.snapshot().requests > enough);
  const flip = await load.stop();

  const ends = Date.parse(second.run.outputs['expires-at'] ?? '');
  progress.say('\nNobody pushes any more, and no job runs: AWS ends it by itself');
  progress.tell(`it ends ${Math.round((ends - Date.now()) / 1000)} s from now`);
  await until(signal, 'its machines are gone', async () => !(await inventory(stage)).some(isMachine));
  const expired = (Date.now() - ends) / 1000;
  progress.tell(`no machine is left, ${expired.toFixed(1)} s after its end`);

  progress.say('\nThe branch is deleted (teardown)');
  branch.delete();
  good(await branch.tearDown({ onLine: phases(progress) }));
  const known = new Set(before);
  const left = (await inventory(stage)).filter((line) => !known.has(line));
  return { ready: first.seconds, second: second.seconds, flip, expired, left };
}

/** As push-registry does it: the branch's tag moves where it may. */
async function tagBranch({ aws: { ecr } }: Stage, image: string): Promise<void> {
  const [, repositoryName = '', imageDigest = ''] = /\/([^@]+)@(.*)$/.exec(image) ?? [];
  const { images: [found] = [] } = await ecr.batchGetImage({ repositoryName, imageIds: [{ imageDigest }] });
  const imageManifest = found?.imageManifest;
  const put = { repositoryName, imageManifest, imageTag: 'branch-feature-x' };
  await ecr.putImage(put).catch((error: Error) => {
    if (error.name !== 'ImageTagAlreadyExistsException') throw error;
  });
}

const isMachine = (line: string) => line.startsWith('machine ');

function phases(progress: Progress): (line: string) => void {
  return (line) => {
    const phase = /^::group::(.+)$/.exec(line)?.[1];
    if (phase) progress.tell(phase);
  };
}

function good(run: ActionRun): ActionRun {
  if (run.code !== 0) throw new Error(`a branch's life: a job ended with ${run.code}:\n${run.log.slice(-2000)}`);
  return run;
}

async function until(signal: AbortSignal, what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 180_000; !(await isSo()); ) {
    signal.throwIfAborted();
    if (Date.now() > deadline) throw new Error(`waiting until ${what}: not within three minutes`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
