import { pushSummary } from '../core/image/push-summary.ts';
import { releaseTags } from '../core/image/tags.ts';
import { proverOf } from '../images/attestation.ts';
import { revisionOf } from '../images/inside.ts';
import { type ActionContext, defineAction } from '../shell/action.ts';
import { checkAttested } from './attested.ts';
import { findImage } from './find-image.ts';
import { check, inputs, outputs } from './inputs.ts';
import { checkKey } from './key.ts';
import type { PushPorts } from './ports.ts';
import { push, type RowSoFar, tagsEverywhere } from './push.ts';
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
    const allow = await readAllowed(inputs['scan-allow']);
    const prove = proverOf(inputs, run, () => ports.attestations());
    const image = await findImage(inputs.image, run.workspace, ports);
    const { digest } = image;
    await checkKey(image, inputs.key);
    if (image.repository) await checkAttested(image.repository, digest, inputs.key, prove, log);
    const { key, tags: given, 'moving-tags': movingTags } = inputs;
    const from = image.repository ? 'promoted' : inputs.image.kind === 'engine' ? 'engine' : 'built';
    // Asked only where it decides: a config is one more thing to fetch.
    const decides = given === undefined && from !== 'engine' && !(from === 'promoted' && key !== undefined);
    const revision = decides ? await revisionOf(image.source, digest) : undefined;
    const tags = releaseTags({ ...run, key, tags: given, movingTags, image: { digest, revision, from } });
    const progress: RowSoFar[] = [];
    const end = (outcome: string, why: string) => {
      const seconds = ports.clock.now() - began;
      context.report({ repositories: progress });
      context.summary(pushSummary({ digest: image.digest, outcome, why, seconds, rows: progress }));
    };
    try {
      const targets = await openTargets(inputs, ports, log);
      checkScanned(targets, inputs, log);
      await push({ image, tags, targets, allow, inputs, progress }, ports, log);
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
      await image.close();
    }
  },
});
