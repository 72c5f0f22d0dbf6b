import { parseReference } from '../image/reference.ts';
import { pairsOf } from '../text/lists.ts';

const IMAGE = 'docker-image://';

/**
 * Images by the names that a Dockerfile has for them, `name=docker-image://<image>` a line. Of all that buildx takes besides
 * (https://docs.docker.com/reference/cli/docker/buildx/build/#build-context) a key could not tell what is in it.
 */
export function imageContexts(text: string): Readonly<Record<string, string>> {
  const given = Object.entries(pairsOf(text)).map(([name, value]) => {
    if (!value.startsWith(IMAGE)) {
      throw new Error(
        `${name}: only ${IMAGE}… can be given, since no content key could tell what a folder, a layout or an address holds; have the folder in context, or make an image of it`,
      );
    }
    const image = value.slice(IMAGE.length);
    for (const each of [name, image]) parseReference(each);
    return [name, image] as const;
  });
  return Object.fromEntries(given);
}

/** As buildx takes it. */
export function contextArgument(name: string, image: string): string {
  return `${name}=${IMAGE}${image}`;
}
