import { pushSummary } from '../core/image/push-summary.ts';
import { proverOf } from '../images/attestation.ts';
import { askedTags } from '../images/name-tags.ts';
import { type ActionContext, defineAction } from '../shell/action.ts';
import { checkAttested } from './attested.ts';
import { findImage } from './find-image.ts';
import { check, inputs, outputs } from './inputs.ts';
import { checkKey } from './key.ts';
import type { PushPorts } from './ports.ts';
import { publish, tagsFor, tellOdd } from './publish.ts';
import type { RowSoFar } from './push.ts';
import { checkScanned, readAllowed } from './scan.ts';
import { openTargets } from './targets.ts';

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
    await readAllowed(inputs['scan-allow']);
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
    const asked = askedTags(inputs, run, began);
    const { kind } = inputs.image;
    const from = kind === 'registry' ? 'promoted' : kind === 'layout' ? 'built' : kind;
    const terms = { inputs, run, ports, log, prove };
    const tags = await tagsFor(given, from, key, asked, run);
    tellOdd(asked, run, log);
    const progress: RowSoFar[] = [];
    const end = (outcome: string, why: string, pushed = digest) => {
      const seconds = ports.clock.now() - began;
      context.report({ repositories: progress });
      context.summary(pushSummary({ digest: pushed, outcome, why, seconds, rows: progress }));
    };
    try {
      const targets = await openTargets(inputs.repository, inputs, asked.movable, ports, log);
      checkScanned(targets, inputs, log);
      const { changed, images: all, ...pushed } = await publish(given, key, tags, targets, terms, progress);
      const outcome = changed ? 'pushed' : 'already-there';
      context.setOutput('outcome', outcome);
      context.setOutput('image', all[0] ?? '');
      context.setOutput('images', JSON.stringify(all));
      context.setOutput('digest', pushed.digest);
      context.setOutput('tags', pushed.tags.join(','));
      context.setOutput('changed', changed);
      context.report({ why: all.join(', ') });
      for (const each of all) log.info(`${changed ? 'pushed' : 'already there'}: ${each}`);
      end(outcome, '', pushed.digest);
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
