import { pushSummary } from '../core/image/push-summary.ts';
import { releaseTags, unversioned } from '../core/image/tags.ts';
import { proverOf } from '../images/attestation.ts';
import { revisionOf } from '../images/inside.ts';
import { type ActionContext, defineAction } from '../shell/action.ts';
import { checkAttested } from './attested.ts';
import { findImage } from './find-image.ts';
import { check, inputs, outputs } from './inputs.ts';
import { checkKey } from './key.ts';
import { askedTags } from './name-tags.ts';
import type { PushPorts } from './ports.ts';
import { push, type RowSoFar, tagsEverywhere } from './push.ts';
import { checkScanned, readAllowed } from './scan.ts';
import { openTargets } from './targets.ts';
import { winnerOf } from './winner.ts';

type Context = ActionContext<typeof inputs, typeof outputs>;

export const action = defineAction({
  name: 'push-registry',
  description: 'Puts an image where machines can fetch it by digest, once, under tags that never move',
  inputs,
  outputs,
  check,

  async run(context: Context, ports: PushPorts) {
    const { inputs, run, log } = context;
    const began = ports.clock.now();
    const allow = await readAllowed(inputs['scan-allow']);
    const prove = proverOf(inputs, run, () => ports.attestations());
    const folder = () => {
      const made = ports.scratch.open();
      context.keep('folder', made);
      return made;
    };
    const given = await findImage(inputs.image, run.workspace, ports, folder, log.info);
    const { digest } = given;
    await checkKey(given, inputs.key);
    for (const part of given.parts ?? [given])
      if (part.repository) await checkAttested(part.repository, part.digest, inputs.key, prove, log);
    const { key } = inputs;
    const { fixed: named, moving: movingTags, movable } = askedTags(inputs, run, began);
    const { kind } = inputs.image;
    const from = kind === 'registry' ? 'promoted' : kind === 'layout' ? 'built' : kind;
    // Asked only where it decides: a config is one more thing to fetch.
    const decides =
      named === undefined && from !== 'engine' && from !== 'joined' && !(from === 'promoted' && key !== undefined);
    const revision = decides ? await revisionOf(given.source, digest) : undefined;
    const tags = releaseTags({ ...run, key, tags: named, movingTags, image: { digest, revision, from } });
    const odd = named === undefined ? unversioned(run.ref) : undefined;
    if (odd !== undefined) log.notice(odd, 'Tags');
    const progress: RowSoFar[] = [];
    let image = given;
    const end = (outcome: string, why: string) => {
      const seconds = ports.clock.now() - began;
      context.report({ repositories: progress });
      context.summary(pushSummary({ digest: image.digest, outcome, why, seconds, rows: progress }));
    };
    try {
      const targets = await openTargets(inputs, movable, ports, log);
      checkScanned(targets, inputs, log);
      const order = { tags, targets, allow, inputs, progress };
      try {
        await push({ ...order, image }, ports, log);
      } catch (error) {
        const winner = await winnerOf(error, key);
        if (winner?.repository === undefined) throw error;
        await checkAttested(winner.repository, winner.digest, key, prove, log);
        const where = `${winner.repository.host}/${winner.repository.name}@${winner.digest}`;
        log.notice(`another job has built this content first: ${where} is taken, and not ${digest}`, 'Taken');
        image = winner;
        progress.length = 0;
        await push({ ...order, image }, ports, log);
      }
      const changed = progress.some((each) => each.changed);
      const outcome = changed ? 'pushed' : 'already-there';
      const all = targets.map(({ full }) => `${full}@${image.digest}`);
      context.setOutput('outcome', outcome);
      context.setOutput('image', all[0] ?? '');
      context.setOutput('images', JSON.stringify(all));
      context.setOutput('digest', image.digest);
      context.setOutput('tags', tagsEverywhere(tags, progress).join(','));
      context.setOutput('changed', changed);
      for (const each of all) log.info(`${changed ? 'pushed' : 'already there'}: ${each}`);
      end(outcome, '');
    } catch (error) {
      end('failed', error instanceof Error ? error.message : String(error));
      throw error;
    } finally {
      await given.close();
    }
  },

  async post(context: Context, connect) {
    const folder = context.kept('folder');
    // A job that was ended half-way has left what it took out of the engine.
    if (folder !== undefined) (await connect()).scratch.clear(folder);
  },
});
