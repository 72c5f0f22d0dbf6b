/** An image of 400 MB of which one small file changes: what is not new must cost nothing. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commitFiles } from '../act/repository.ts';
import { type Pair, pairs } from './pairs.ts';
import type { Pipeline } from './pipeline.ts';

/** Of the base image, beside the 48 that it begins with. */
const MEGABYTES = 352;

export async function benchLarge(turns: number, pipeline: Pipeline, base: string, folder: string): Promise<Pair> {
  const below = join(folder, 'large-base');
  mkdirSync(below);
  // Nothing that a compressor could make smaller.
  execFileSync('dd', ['if=/dev/urandom', `of=${join(below, 'content')}`, 'bs=1M', `count=${MEGABYTES}`, 'status=none']);
  writeFileSync(join(below, 'Dockerfile'), `FROM ${base}\nCOPY content /content\n`);
  const large = await pipeline.pushed('large-base', below);
  const app = join(folder, 'large');
  mkdirSync(app);
  const commit = (text: string) => commitFiles(app, { Dockerfile: `FROM ${large}\nCOPY app.txt /\n`, 'app.txt': text });
  const of = pipeline.at(app);
  commit('first');
  await of.ours();
  await of.plain();
  console.log(`${turns} turns of an image of ${MEGABYTES + 48} MB with one small file changed`);
  return await pairs(turns, async (turn) => {
    commit(`${turn} ours`);
    const ours = await of.ours();
    commit(`${turn} plain`);
    return { ours, plain: await of.plain() };
  });
}
