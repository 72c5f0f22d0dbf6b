import type { Publisher } from '../ports/publisher.ts';
import { askedTags } from './name-tags.ts';
import { publish, type Terms, tagsFor } from './publish.ts';
import { checkScanned, readAllowed } from './scan.ts';
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
      return {
        repository,
        async publish({ digest, key, from }) {
          const pushed = { source: repository, repository, digest, close: async () => {} };
          const tags = await tagsFor(pushed, from, key, asked, terms);
          const { images, ...published } = await publish(pushed, key, tags, targets, terms, []);
          return { ...published, image: images[0] ?? '' };
        },
      };
    },
  };
}
