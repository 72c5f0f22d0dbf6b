import { type Descriptor, isAttestation, type Manifest, OCI_INDEX } from './oci.ts';
import { platformText } from './platform.ts';

/**
 * One index of images that were built apart, such as each on a runner of its own architecture: what each of them is listed as, in the
 * order of their platforms, so that the same images make the same index, whoever was done first. Throws an Error that reads on
 * after an input's name.
 */
export function joinedIndex(parts: readonly (readonly Descriptor[])[]): Pick<Manifest, 'mediaType' | 'text'> {
  const all = parts.flat();
  const images = all.filter((each) => !isAttestation(each)).map((each) => ({ each, name: nameOf(each) }));
  const twice = images.find(({ name }, at) => images.findIndex((other) => other.name === name) !== at);
  if (twice !== undefined) throw new Error(`${twice.name} is in it twice; give one image for each platform`);
  const sorted = images.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(({ each }) => each);
  const told = all.filter(isAttestation).toSorted((a, b) => (a.digest < b.digest ? -1 : 1));
  return {
    mediaType: OCI_INDEX,
    text: JSON.stringify({ schemaVersion: 2, mediaType: OCI_INDEX, manifests: [...sorted, ...told] }),
  };
}

function nameOf({ digest, platform }: Descriptor): string {
  if (platform !== undefined) return platformText(platform);
  throw new Error(`${digest} says no platform, so it can't be joined with others`);
}
