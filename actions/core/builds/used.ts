import { fullName } from '../image/reference.ts';
import { isDigest } from '../text/split-reference.ts';

/** What a build was made of besides its recipe, as the builder tells. */
export interface Used {
  /** Digest of each image, by full name: those that it begins with or copies from, and the one that read the Dockerfile. */
  readonly bases: Readonly<Record<string, string>>;
  /** What nobody can ask after, so that no key can tell when it changes; in words that follow "the build used". */
  readonly loose: readonly string[];
}

/**
 * BuildKit's provenance in the form of SLSA 0.2, as `--metadata-file` has it with BUILDX_METADATA_PROVENANCE=max: `materials` are all
 * images, repositories and files that it has fetched, of stages that were built, cached or not; `llbDefinition` says how each was
 * asked for. https://docs.docker.com/build/metadata/attestations/slsa-definitions/
 */
export interface Provenance {
  readonly materials?: readonly Material[];
  readonly buildConfig?: { readonly llbDefinition?: readonly Step[] };
}

interface Material {
  readonly uri?: string;
  readonly digest?: { readonly sha256?: string };
}

interface Step {
  readonly op?: { readonly Op?: { readonly source?: Source } };
}

interface Source {
  readonly identifier?: string;
  readonly attrs?: Readonly<Record<string, string>>;
}

/**
 * Of every platform. `scanner` makes an SBOM: nothing of it gets into the image. `held` are the digests that the builder was
 * told for names: it gives both then, as if the Dockerfile had said both.
 */
export function usedIn(
  told: readonly (Provenance | undefined)[],
  scanner: string | undefined,
  held: Readonly<Record<string, string>>,
): Used {
  const bases = new Map<string, string>();
  const loose = new Set<string>();
  const apart = scanner === undefined ? undefined : fullName(scanner);
  for (const each of told) {
    if (each === undefined) loose.add('what it does not tell (buildx 0.16 with BuildKit 0.15, and later ones, do)');
    for (const material of each?.materials ?? []) {
      const image = imageOf(material);
      if (image === undefined) {
        const { uri = '' } = material;
        if (!isHeld(uri, each?.buildConfig?.llbDefinition ?? [])) loose.add(`${uri}, which has no checksum`);
        continue;
      }
      const [plain = '', by] = image.name.split('@');
      const name = by !== undefined && held[plain] === by ? plain : image.name;
      if (name === apart) continue;
      if ((bases.get(name) ?? image.digest) !== image.digest) loose.add(`${name}, which moved while it was built`);
      bases.set(name, image.digest);
    }
  }
  return { bases: Object.fromEntries(bases), loose: [...loose] };
}

/** The image whose address as a package this is: util/purl/image.go of BuildKit, v0.25.2. */
function imageOf({ uri = '', digest }: Material): { name: string; digest: string } | undefined {
  const [, path, tag, by] = /^pkg:docker\/([^@?]+)(?:@([^?]*))?(?:\?(?:.*&)?digest=([^&]*))?/.exec(uri) ?? [];
  const sum = `sha256:${digest?.sha256 ?? ''}`;
  if (path === undefined || !isDigest(sum)) return undefined;
  try {
    const [name, version, named] = [path, tag, by].map((part) => (part ? decodeURIComponent(part) : undefined));
    return { name: fullName(`${name}${version ? `:${version}` : ''}${named ? `@${named}` : ''}`), digest: sum };
  } catch {
    return undefined;
  }
}

/** Whether all that was fetched from there had its content named in advance: by `ADD --checksum`, or by a whole commit. */
function isHeld(uri: string, steps: readonly Step[]): boolean {
  const sources = steps.flatMap(({ op }) => op?.Op?.source ?? []);
  const its = sources.filter(({ identifier, attrs }) => {
    const place = attrs?.['git.fullurl'] ?? identifier;
    return place === uri || uri.startsWith(`${place}#`);
  });
  const named = ({ identifier = '', attrs = {} }: Source) =>
    attrs['http.checksum'] !== undefined ||
    /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(attrs['git.checksum'] ?? '') ||
    (attrs['git.fullurl'] !== undefined && /#([0-9a-f]{40}|[0-9a-f]{64})(:|$)/.test(identifier));
  return its.length > 0 && its.every(named);
}
