import type { ImageAccount } from '../core/builds/summary.ts';
import { contentTag } from '../core/image/tags.ts';
import { splitCommand } from '../core/text/split-command.ts';
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
  /** Opens a fold of the log; of several images that are built at once none can. */
  readonly section: (title: string) => void;
}

/** Builds one image, proves that it can be built again if that was asked for, and tests it. */
export async function buildOne(decided: Decided, job: Job): Promise<ImageAccount> {
  const { workshop, run, log, section } = job;
  const { ask, content } = decided;
  const prefix = ask.name === '' ? '' : `${ask.name} | `;
  const tell = (line: string) => log.info(prefix + line);
  const { clock, sha256 } = job.ports.runner;
  const making = { source: await job.ports.source(), workshop, run, sha256, tell };
  const began = clock.now();
  section(`Build ${content.file} of ${decided.release}`);
  // A layer from an earlier commit's cache keeps that commit's times, so no other machine could make the same image.
  const noCache = job.verify;
  const made = await make(decided, decided.expected, { again: false, noCache }, making);
  const seconds = clock.now() - began;
  for (const each of made.used.loose) log.warning(looseness(each));
  tellTaken(decided, made, log);
  if (job.verify) {
    section('Build it again, without cache');
    compare(made, await make(decided, made, { again: true, noCache }, making));
  }
  if (ask['test-command'] !== undefined) {
    section(`Test: ${ask['test-command']}`);
    const { layout, images } = made;
    const words = splitCommand(ask['test-command']);
    const order = { layout, images, name: testName(workshop, ask), words, scratch: `${layout}-test` };
    await workshop.docker.test(order, workshop.env, tell);
  }
  // Told for comparison alone: a registry that doesn't answer is push-registry's to report.
  const last = await (decided.repository && lastBuild(decided.repository, run).catch(() => undefined));
  return accountOf(decided, made, { seconds, last, verified: job.verify });
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
