import { isOfAnotherCommit } from '../core/image/pointer.ts';
import { platformOf, revisionOf } from '../images/inside.ts';
import { askedTags } from '../images/name-tags.ts';
import type { Publisher, Publishing } from '../ports/publisher.ts';
import { publish, type Terms, tagsFor, tellOdd } from './publish.ts';
import { checkScanned, readAllowed } from './scan.ts';
import { tagsSeen } from './tagging.ts';
import { openTargets } from './targets.ts';

/** What this action does, for one that has had its image pushed by a builder. */
export function publisher(terms: Terms): Publisher {
  const { inputs, run, ports, log } = terms;
  return {
    async open(name) {
      await readAllowed(inputs['scan-allow']);
      const asked = askedTags(inputs, run, ports.clock.now());
      const targets = await openTargets([name], inputs, asked.movable, ports, log);
      checkScanned(targets, inputs, log);
      const [{ repository }] = targets as [(typeof targets)[number]];
      const pushedAs = ({ digest }: Publishing) => ({ source: repository, repository, digest, close: async () => {} });
      const tagsOf = async (image: Publishing) => await tagsFor(pushedAs(image), image.from, image.key, asked, run);
      return {
        repository,
        async look(image) {
          const tags = await tagsOf(image);
          const revision = await revisionOf(repository, image.digest);
          const stands = tags.fixed.some((tag) => isOfAnotherCommit(tag, revision));
          const manifest = stands ? await repository.manifest(image.digest) : undefined;
          // What stands for it says its platform too, and that is read here, where nobody waits for it.
          const [seen] = await Promise.all([tagsSeen(repository, tags), manifest && platformOf(repository, manifest)]);
          return seen;
        },
        async publish(image, seen) {
          const tags = await tagsOf(image);
          tellOdd(asked, run, log);
          const { images, ...published } = await publish(pushedAs(image), image.key, tags, targets, terms, [], seen);
          return { ...published, image: images[0] ?? '' };
        },
      };
    },
  };
}
