import { linesOf } from '../text/lists.ts';
import { isDigest } from '../text/split-reference.ts';
import { parseReference } from './reference.ts';

/** What the input `image` of push-registry names. */
export type PushImage = OneImage | { readonly kind: 'joined'; readonly parts: readonly OneImage[] };

export type OneImage =
  | { readonly kind: 'layout'; readonly path: string; readonly digest: string }
  | { readonly kind: 'registry'; readonly repository: string; readonly digest: string }
  | { readonly kind: 'engine'; readonly name: string };

/** `oci:<path>@sha256:…`, whose path may hold an @ too, any other reference by digest, or else an image of the local engine. */
export function parsePushImage(text: string): OneImage {
  const [, path, digest = ''] = /^oci:(.*?)(?:@([^@]*))?$/s.exec(text) ?? [];
  if (path !== undefined) {
    if (path !== '' && isDigest(digest)) return { kind: 'layout', path, digest };
    throw new Error(`"${text}" is not an OCI layout such as oci:<path>@sha256:<64 hex digits>`);
  }
  if (isDigest(text)) return { kind: 'engine', name: text };
  const reference = parseReference(text);
  if (reference.digest === undefined) return { kind: 'engine', name: text };
  // docker's short names are Docker Hub's; `orders@sha256:…` is no repository that could be meant.
  return { kind: 'registry', repository: `${reference.host}/${reference.name}`, digest: reference.digest };
}

/** One, or several on lines of their own, which are joined: those of the engine have no digest to be known by. */
export function parsePushImages(text: string): PushImage {
  const parts = linesOf(text).map(parsePushImage);
  const [first, second] = parts;
  if (first === undefined) throw new Error('it names nothing');
  if (second === undefined) return first;
  const named = parts.find(({ kind }) => kind === 'engine');
  if (named === undefined) return { kind: 'joined', parts };
  throw new Error(
    'several images are joined by digest: give each as <registry>/<name>@sha256:… or oci:<path>@sha256:…',
  );
}
