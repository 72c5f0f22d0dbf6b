import type { ImageAccount } from '../core/builds/summary.ts';
import { failed } from '../core/errors.ts';
import { contentTag } from '../core/image/tags.ts';
import { splitCommand } from '../core/text/split-command.ts';
import type { Place } from '../ports/publisher.ts';
import type { Log, Run } from '../shell/action.ts';
import type { Decided } from './decide.ts';
import { lastBuild } from './look-up.ts';
import { type Made, make } from './make.ts';
import { accountOf, compare, isAnother } from './outcome.ts';
import type { BuildPorts } from './ports.ts';
import { testName, type Workshop } from './workshop.ts';

export interface Job {
  readonly ports: BuildPorts;
  readonly workshop: Workshop;
  readonly run: Run;
  readonly log: Log;
  readonly verify: boolean;
  readonly plainHttp: readonly string[];
  /** Where the image is pushed to, if it is. */
  readonly place: Place | undefined;
  /** Opens a fold of the log; of several images that are built at once none can. */
  readonly section: (title: string) => void;
}

/** Builds one image, proves that it can be built again if that was asked for, and tests it. */
export async function buildOne(decided: Decided, job: Job): Promise<ImageAccount> {
  const { workshop, run, log, section } = job;
  const { ask, content } = decided;
  const prefix = ask.name === '' ? '' : `${ask.name} | `;
  const tell = (line: string) => log.info(prefix + line);
  const { clock, sha256, platform: local } = job.ports.runner;
  const { layout } = job.ports;
  const making = {
    source: await job.ports.source(),
    layout,
    workshop,
    run,
    local,
    plainHttp: job.plainHttp,
    sha256,
    tell,
  };
  const began = clock.now();
  section(`Build ${content.file} of ${decided.release}`);
  const { place } = job;
  const test = ask['test-command'];
  // What has something to pass first leaves this machine when it has.
  const to = job.verify || test !== undefined ? undefined : place?.repository;
  // A layer from an earlier commit's cache keeps that commit's times, so no other machine could make the same image.
  const how = { again: false, noCache: job.verify || ask['no-cache'] };
  let made = await make(decided, decided.expected, { ...how, to }, making);
  const seconds = clock.now() - began;
  for (const each of made.used.loose) log.warning(looseness(each));
  tellTaken(decided, made, log);
  if (job.verify) {
    section('Build it again, without cache');
    compare(made, await make(decided, made, { ...how, again: true, to: undefined }, making));
  }
  if (test !== undefined && made.layout !== undefined) {
    section(`Test: ${test}`);
    const { layout, images } = made;
    const order = {
      layout,
      images,
      name: testName(workshop, ask),
      words: splitCommand(test),
      scratch: `${layout}-test`,
    };
    await workshop.docker.test(order, workshop.env, tell);
  }
  if (place !== undefined && to === undefined) {
    section(`Push ${place.repository.host}/${place.repository.name}`);
    made = pushedAs(made, await make(decided, made, { again: true, noCache: false, to: place.repository }, making));
  }
  // Told for comparison alone: a registry that doesn't answer is push-registry's to report.
  const last = await (decided.repository && lastBuild(decided.repository, run).catch(() => undefined));
  return accountOf(decided, made, { seconds, last, verified: job.verify });
}

/** The builder's cache has it all, so it is what has passed, and nothing but where it lies is new. */
function pushedAs(passed: Made, pushed: Made): Made {
  const configs = ({ images }: Made) => images.map(({ content }) => content.config?.digest).join();
  if (configs(pushed) === configs(passed)) return { ...pushed, steps: passed.steps };
  throw failed(
    `pushing ${pushed.image}: it is another image than ${passed.digest}, which has passed; something else has emptied the builder's cache meanwhile, run again`,
  );
}

function tellTaken(decided: Decided, made: Made, log: Log): void {
  if (!isAnother(decided, made)) return;
  const { repository, unproven } = decided;
  log.warning(
    `${repository?.host}/${repository?.name} has another image under this content's tag, ${unproven}, which is not taken: ${made.digest} gets no key, and is built anew each time; find out who pushed that one, and delete the tag ${contentTag(made.key ?? '')}`,
    'Not taken',
  );
}

function looseness(what: string): string {
  return `the build used ${what}, and no content key can tell when that changes: this image gets none, and is built anew each time; give ADD a --checksum or a whole commit, or have what it fetches in the commit`;
}
