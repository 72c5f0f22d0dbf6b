import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { failed, wrong } from '../../core/errors.ts';
import { scratchFolder } from '../system/scratch-folder.ts';

/** Where the public instance's root is had, and a file with the first root of whoever signs it. */
export interface Mirror {
  readonly mirrorURL: string;
  readonly rootPath: string;
}

/** The roots of trust in a file, or that of Sigstore's public instance where no file is named. */
export async function rootsOf(
  file: string | undefined,
  workspace: string,
  mirror?: Mirror,
): Promise<readonly TrustedRoot[]> {
  return file === undefined ? [await publicRoot(mirror)] : rootsIn(file, await textAt(resolve(workspace, file), file));
}

/**
 * By The Update Framework: the client begins with the root that it is delivered with, and whoever keeps it signs the next. In
 * a folder of its own each time, since a cache is where another job of the same runner could lay a root of its own.
 */
async function publicRoot(mirror: Mirror | undefined): Promise<TrustedRoot> {
  const { getTrustedRoot } = await import('@sigstore/tuf');
  const cachePath = scratchFolder('immutable-trust-');
  try {
    return await getTrustedRoot({ ...mirror, cachePath });
  } catch (error) {
    const why = [error, (error as Error).cause].map((each) => (each instanceof Error ? each.message : '')).join(': ');
    throw failed(
      `asking tuf-repo-cdn.sigstore.dev for Sigstore's root of trust: ${why.replace(/: $/, '')}; let the runner reach it, or give trusted-root, a file that \`gh attestation trusted-root\` wrote`,
      'failed',
      error,
    );
  } finally {
    rmSync(cachePath, { recursive: true, force: true });
  }
}

async function textAt(path: string, file: string): Promise<string> {
  return await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw wrong(`trusted-root: ${file} can't be read (${error.code}); write it with \`gh attestation trusted-root\``);
  });
}

/** One root, or one a line, as gh writes them. */
function rootsIn(file: string, text: string): readonly TrustedRoot[] {
  try {
    return rootsFrom(text).map((json) => {
      const root = TrustedRoot.fromJSON(json);
      if (root.certificateAuthorities.length === 0) throw new Error('it names no certificate authority');
      return root;
    });
  } catch (error) {
    throw wrong(
      `trusted-root: ${file} is no root of trust (${(error as Error).message}); write it with \`gh attestation trusted-root\``,
      error,
    );
  }
}

function rootsFrom(text: string): readonly unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line));
  }
}
