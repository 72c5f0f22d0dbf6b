import { futureCommit } from '../core/builds/future-commit.ts';
import { buildSummary, type ImageAccount } from '../core/builds/summary.ts';
import { unusedArgs } from '../core/dockerfile/unused-args.ts';
import { pushSummary } from '../core/image/push-summary.ts';
import { proverOf } from '../images/attestation.ts';
import type { Place } from '../ports/publisher.ts';
import { type ActionContext, defineAction, type Log } from '../shell/action.ts';
import { type Ask, imagesAsked } from './asks.ts';
import { buildOne } from './build-one.ts';
import { type Content, readContent } from './content.ts';
import { type Decided, decide } from './decide.ts';
import { handOut, isWanted } from './hand-out.ts';
import { check, inputs, outputs } from './inputs.ts';
import { look } from './look.ts';
import { keyFor, told } from './outcome.ts';
import type { BuildPorts } from './ports.ts';
import { type Account, openPlaces, publishAll } from './publish.ts';
import { secretTexts } from './secrets.ts';
import { openWhere } from './where.ts';
import { closeWorkshop, openWorkshop, scratchFolder, type Workshop } from './workshop.ts';

type Context = ActionContext<typeof inputs, typeof outputs>;

export const action = defineAction({
  name: 'build-image',
  description: 'Builds the image of a commit, reproducibly, unless one with the same content is there already',
  inputs,
  outputs,
  check,

  async run(context: Context, ports: BuildPorts) {
    const { run, log } = context;
    const { 'refresh-base': refreshBase, dirty, push, load } = context.inputs;
    const { workspace, clock } = ports.runner;
    const scratch = scratchFolder(context, ports.runner.scratch);
    const asks = await imagesAsked(context.inputs, workspace);
    for (const ask of asks) context.secrets.hide(...(await secretTexts(ask, workspace)));
    const prove = proverOf(context.inputs, run, () => ports.attestations());
    const asked = { run, refreshBase, push, log, prove };
    // At the same time: git first, which works in processes of its own while what logs in is loaded in this one.
    const source = await ports.source();
    const reading = { workspace: run.workspace, dirty, scratch };
    const begun = await Promise.all(
      asks.map(async (ask) => {
        const [content, where] = await Promise.all([readContent(source, ask, reading), openWhere(ask, ports, asked)]);
        return { ask, content, where };
      }),
    );
    warnOfUnused(begun, log);
    const terms = { inputs: context.inputs, run, log, prove };
    const opening = push ? openPlaces(asks, ports, terms) : Promise.resolve(new Map<string, Place>());
    opening.catch(() => {}); // told below, when nothing else has gone wrong
    const looking = { prove, clock, log, run, push, places: opening };
    const looks = await Promise.all(
      begun.map(
        async ({ ask, content, where }) => await look(await decide(ask, content, where, ports, asked), looking),
      ),
    );
    const places = await opening;
    const missing = looks.flatMap((each) => ('found' in each ? [] : [each.missing]));
    tellUnasked(missing, context);
    const found = looks.flatMap((each) => ('found' in each && isWanted(each.decided, load) ? [each.decided] : []));
    const work = { all: missing, found, places: [...places.values()], builder: context.inputs.builder };
    const idle = missing.length + found.length === 0;
    const workshop = idle ? undefined : await openWorkshop(work, ports, context, scratch);
    const built = workshop === undefined ? [] : await build(context, ports, missing, places, workshop);
    const images = looks.flatMap((each) =>
      'found' in each ? each.found : (built[missing.indexOf(each.missing)] ?? []),
    );
    for (const each of images) log.info(told(each));
    const accounts = await publishAll(images, places, run.sha, clock);
    tell(context, accounts);
    if (workshop !== undefined) {
      const handing = { ports, workshop, inputs: context.inputs, run, log, section: context.section };
      for (const [at, account] of accounts.entries()) {
        const each = looks[at];
        if (each !== undefined) await handOut(account, 'found' in each ? each.decided : each.missing, handing);
      }
    }
    context.setOutput('outcome', images.every(({ found }) => found) ? 'found' : 'built');
  },

  async post(context: Context, connect) {
    const folder = context.kept('folder');
    if (folder === undefined) return;
    const ports: BuildPorts = await connect();
    try {
      await closeWorkshop(context, () => ports.docker());
    } finally {
      // Log-ins lie there: it goes even where docker can't be asked any more.
      ports.runner.scratch.clear(folder);
    }
  },
});

function warnOfUnused(begun: readonly { readonly ask: Ask; readonly content: Content }[], log: Log): void {
  const args = begun.map(({ ask, content }) => ({
    dockerfile: content.dockerfile,
    buildArgs: ask['build-args'] ?? {},
  }));
  for (const name of unusedArgs(args)) {
    log.warning(
      `build-args: ${name} has no ARG in the Dockerfile, so its value is nowhere in the image, unless a base image's ONBUILD takes it; correct the name, or leave it out`,
    );
  }
}

/** Once, however many images there are. */
function tellUnasked(all: readonly Decided[], { log, report, inputs }: Context): void {
  const [why, ...more] = new Set(all.flatMap(({ unasked }) => unasked ?? []));
  if (why === undefined) return;
  const bases = inputs['refresh-base'] === 'true' ? '' : ', on the base images of now';
  const told = [why, ...more].join('; and ');
  log.notice(`repository: nothing was looked up, so it is built${bases}: ${told}`, 'Not looked up');
  report({ 'not-looked-up': told });
}

/** All at once; one that fails lets the others end, and then fails them all. */
async function build(
  context: Context,
  ports: BuildPorts,
  all: readonly Decided[],
  places: ReadonlyMap<string, Place>,
  workshop: Workshop,
): Promise<readonly ImageAccount[]> {
  if (all.length === 0) return [];
  const { run, log, inputs: asked } = context;
  const now = ports.runner.clock.now() * 1000;
  for (const line of new Set(all.map(({ content }) => futureCommit(content.commit, now)))) if (line) log.warning(line);
  const section = all.length === 1 ? context.section : (title: string) => log.debug(title);
  const job = { ports, workshop, run, log, verify: asked.verify, plainHttp: asked['plain-http'] ?? [], section };
  const ended = await Promise.allSettled(
    all.map((decided) => buildOne(decided, { ...job, place: places.get(decided.ask.name) })),
  );
  context.section('');
  context.keep('tests', '[]');
  const failures = ended.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
  for (const each of failures.slice(1))
    log.warning(each instanceof Error ? each.message : String(each), 'Failed as well');
  if (failures.length > 0) throw failures[0];
  return ended.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
}

function tell(context: Context, images: readonly Account[]): void {
  const [first] = images;
  const facts = (each: Account) => {
    const { image, digest, found, release, size, tags } = each;
    const key = keyFor(each, context.run.sha);
    return { image, digest, key, cached: found, release, size, ...(tags && { tags: tags.join(',') }) };
  };
  if (images.length === 1 && first) {
    for (const [name, value] of Object.entries(facts(first))) context.setOutput(name as keyof typeof outputs, value);
  }
  const byName = Object.fromEntries(images.map((each) => [each.name || 'image', facts(each)]));
  context.setOutput('images', JSON.stringify(byName));
  context.setOutput(
    'cached',
    images.every(({ found }) => found),
  );
  context.setOutput('release', first?.release ?? '');
  context.report({ why: images.map(({ image, digest }) => image || digest).join(', ') });
  context.report({ layers: Object.fromEntries(images.map(({ name, platforms }) => [name || 'image', platforms])) });
  context.summary(buildSummary(images));
  for (const { digest, rows, pushing } of images)
    if (rows) context.summary(pushSummary({ digest, outcome: 'pushed', why: '', seconds: pushing, rows }));
}
