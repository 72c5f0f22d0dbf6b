/** Plays the scenes one after the other under load, and measures each in the world. */
import { DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import type { Load } from '../load/load.ts';
import { startLoadProcess } from '../load/process.ts';
import type { Clients } from '../stage/clients.ts';
import { alarmed, cutover, lastServed, least, written } from './figures.ts';
import { measureLaunch } from './launch.ts';
import type { Options } from './options.ts';
import type { Progress } from './progress.ts';
import { BY_HAND, ERRORS, FIRST, HALVING, NEVER_BOOTS, type Scene } from './scene.ts';
import { GUIDE, playInShell } from './shell.ts';
import type { Watch } from './watch.ts';
import { type Played, play } from './workflow.ts';
import type { World } from './world.ts';

export interface Stage {
  readonly options: Options;
  readonly world: World;
  readonly clients: Clients;
  readonly watch: Watch;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  /** File that the jobs' summaries go to. */
  readonly summary: string;
}

/** How each scene ended, in the order in which they were played. */
export interface Ending {
  readonly title: string;
  /** Of a scene: when its rollout began, in seconds since 1970. */
  readonly began?: number;
  readonly end: string;
}

/** A whole story: its figures as its last line has them, and what was not as it should be. */
export interface Told {
  readonly figures: readonly string[];
  readonly endings: readonly Ending[];
  readonly wrong: string[];
}

export const seconds = (value: number) => `${value.toFixed(1)} s`;

export async function tellStory(stage: Stage, onLoad: (load: Load) => void): Promise<Told> {
  const { options, world, clients, watch } = stage;
  const { scene, endings, wrong } = stageOf(stage);
  world.commit(1);
  await scene(FIRST);
  onLoad(users(stage));

  world.commit(options.bake);
  const halving = await scene(HALVING);
  const [first = '', second = ''] = watch.releases;
  const machines = watch.events.filter(({ what, release }) => what === 'launched' && release === second);
  const launch = await measureLaunch(
    clients,
    machines.map(({ machine }) => machine),
  );
  const shortest = least(watch.events, second, launch, options.drain / options.scale, options.bake);

  const failing = await scene(ERRORS);
  const third = watch.releases[2] ?? '';
  const alarm = await alarmed(clients, world.cloud.seed.alarm, failing.began);
  const automatic = lastServed(watch.events, third, alarm);

  stage.progress.tell('waiting until the alarm rings no more, or the next rollout would be refused');
  await alarmQuiet(stage);
  await scene(NEVER_BOOTS);
  const fourth = watch.releases[3];
  const moved = watch.events.filter(({ what, release }) => what === 'registered' && release === fourth);
  if (moved.length > 0) wrong.push(`release 4 never boots, and yet ${moved.length} of its machines got traffic`);

  await scene(BY_HAND);
  const manual = lastServed(watch.events, second, await written(world.cloud, 'lease'));
  const figures = [
    `cutover ${seconds(cutover(watch.events, halving, second, first))}`,
    `overhead x ${((halving.ended - halving.began) / shortest).toFixed(2)}`,
    `automatic rollback ${seconds(automatic)}`,
    `manual rollback ${seconds(manual)}`,
  ];
  return { figures, endings, wrong };
}

/** Plays scenes, and keeps how they ended. */
export function stageOf(stage: Stage) {
  const wrong: string[] = [];
  const endings: Ending[] = [];
  const scene = async (each: Scene): Promise<Played> => {
    const played = await perform(stage, each, wrong);
    endings.push({
      title: each.title,
      began: played.began,
      end: `${played.outputs['outcome']} after ${seconds(played.ended - played.began)}`,
    });
    return played;
  };
  return { scene, endings, wrong };
}

/** Their requests; what release 3 answers badly is its own failure. */
export function users({ world, options }: Stage): Load {
  return startLoadProcess({
    url: `${world.cloud.seed.url}/`,
    rate: options.rate,
    // Fewer than 1 % of the requests are slow on purpose, so that p99 still tells of the others.
    slowEvery: 125,
    slowPath: '/slow',
    badReleases: ['3'],
  });
}

async function perform(
  { world, progress, signal, summary, watch }: Stage,
  scene: Scene,
  wrong: string[],
): Promise<Played> {
  const { title, file, version, behaviour, expected } = scene;
  progress.say(`\n${title} (${file ? `workflows-examples/${file}` : `from a shell, without GitHub: ${GUIDE}`})`);
  signal.throwIfAborted();
  const image = version && (await world.build(version, behaviour));
  const onPhase = (phase: string) => progress.tell(phase);
  const { environment, role } = world.cloud.seed;
  const inputs: Record<string, string> = image ? { image, environment, role } : {};
  const played = file
    ? await play(world, { file, inputs, signal, summary, title, onPhase })
    : await playInShell(world, { signal, summary, title, onLine: (line) => progress.say(`        | ${line}`) });
  const { outcome = 'none', release = '' } = played.outputs;
  const inService = String(watch.releases.indexOf(release) + 1);
  const seen = { green: played.green, outcome, inService };
  progress.tell(`${played.green ? 'green' : 'red'}: ${outcome}, release ${inService} is in service`);
  for (const [what, value] of Object.entries(expected)) {
    const was = seen[what as keyof typeof seen];
    if (was !== value) wrong.push(`${title}: ${what} should be ${value} and was ${was}`);
  }
  if (wrong.length > 0) progress.say(played.log.slice(-2000));
  return played;
}

async function alarmQuiet({ world, clients, signal }: Stage): Promise<void> {
  const asked = new DescribeAlarmsCommand({ AlarmNames: [world.cloud.seed.alarm] });
  for (const deadline = Date.now() + 60_000; ; ) {
    signal.throwIfAborted();
    const { MetricAlarms = [] } = await clients.watch.send(asked);
    if (MetricAlarms[0] && MetricAlarms[0].StateValue !== 'ALARM') return;
    if (Date.now() > deadline) throw new Error(`waiting for ${world.cloud.seed.alarm}: it still rings after 60 s`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
