import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { baseImages } from '../../actions/core/builds/base-images.ts';
import { parseDockerfile } from '../../actions/core/dockerfile/dockerfile.ts';
import { localPlatform } from '../../actions/core/image/platform.ts';
import { type Builder, startBuilder } from '../../dev/builder/builder.ts';
import { dockerfiles, syntaxes } from '../core/dockerfile/dockerfiles.ts';

const builder: Builder = await startBuilder();
after(() => builder.close());

interface Target {
  readonly name?: string;
  readonly base: string;
  readonly location: { readonly ranges: readonly { readonly start: { readonly line: number } }[] };
}

/** Nothing listens there, and BuildKit says what it looked for. */
const HOST = '127.0.0.1:9';

function contextOf(text: string): string {
  const folder = mkdtempSync(join(builder.folder, 'dockerfile-'));
  writeFileSync(join(folder, 'Dockerfile'), text);
  return folder;
}

function buildx(...words: string[]): Promise<{ out: string; said: string }> {
  const program = join(builder.env.DOCKER_CONFIG, 'cli-plugins/docker-buildx');
  const options = { env: { ...process.env, ...builder.env }, cwd: builder.folder, maxBuffer: 1e8 };
  return new Promise((resolve) => {
    execFile(program, words, options, (_, out, said) => resolve({ out, said }));
  });
}

function run(text: string, ...words: string[]): Promise<{ out: string; said: string }> {
  return buildx('build', '--progress=plain', ...words, contextOf(text));
}

/** What BuildKit reads in each of `dockerfiles`, without a look at any image; all of them in one call. */
const read = (async () => {
  const target = Object.fromEntries(dockerfiles.map(({ text }, n) => [`d${n}`, { context: contextOf(text) }]));
  const file = join(builder.folder, 'bake.json');
  writeFileSync(file, JSON.stringify({ group: { default: { targets: Object.keys(target) } }, target }));
  const { out, said } = await buildx('bake', '--progress=plain', '--call=targets,format=json', '--file', file);
  assert.ok(out, said);
  const told = JSON.parse(out) as { target: Record<string, { targets: { targets: Target[] } }> };
  return { said, targets: dockerfiles.map((_, n) => told.target[`d${n}`]?.targets.targets ?? []) };
})();

for (const [n, { what, stages }] of dockerfiles.entries()) {
  test(`BuildKit reads it so: ${what}`, async () => {
    const { said, targets } = await read;
    const found = targets[n]?.map(
      ({ name, base, location }) =>
        `${location.ranges[0]?.start.line} ${base}${name === undefined ? '' : ` AS ${name}`}`,
    );
    assert.deepEqual(found, stages, said);
  });
}

for (const [what, text, syntax] of syntaxes) {
  test(`BuildKit asks for the image that reads the Dockerfile: ${what}`, async () => {
    const { said } = await run(text.replace('HOST', HOST), '--call=targets');
    const found = /resolve image config for docker-image:\/\/(\S+)/.exec(said)?.[1];
    assert.equal(found, syntax === undefined ? undefined : `${HOST}/x:1`, said);
  });
}

/** [what, text, build arguments, the one image that is looked for]. */
const looked: readonly (readonly [string, string, Readonly<Record<string, string>>, string])[] = [
  ['what a variable ends with', 'ARG V=1.22.3\nFROM HOST/a:${V%.*}', {}, 'a:1.22'],
  ['all that a variable begins with', 'ARG V=1.22.3\nFROM HOST/a:${V##*.}', {}, 'a:3'],
  ['a part of a variable', 'ARG V=1.22.3\nFROM HOST/a:${V//./-}', {}, 'a:1-22-3'],
  ['variables within, and quotes', 'ARG A="b c"\nARG V\nARG I="${V:-${A% *}}":\'x\'\nFROM HOST/$I', {}, 'b:x'],
  ['another escape character', '# escape=`\nFROM HOST/a:`1', {}, 'a:1'],
  ['the name of the target', 'FROM HOST/a:1 AS for-x\nFROM for-${TARGETSTAGE} AS X', {}, 'a:1'],
  ['a target without a name', 'FROM HOST/a:1 AS for-default\nFROM for-${TARGETSTAGE}', {}, 'a:1'],
  ['a build-arg in place of what BuildKit gives', 'FROM HOST/a:$TARGETARCH', { TARGETARCH: 'x' }, 'a:x'],
  ['a version that is known to be empty', 'FROM HOST/a:x${TARGETOSVERSION-y}', {}, 'a:x'],
  ['an ONBUILD of a stage', 'FROM scratch AS x\nONBUILD COPY --from=HOST/b:1 / /\nFROM x', {}, 'b:1'],
  ['the step of another stage', 'FROM scratch AS x\nCOPY --from=HOST/b:1 / /\nFROM HOST/a:1', {}, 'a:1'],
];
const here = localPlatform(process.arch);

for (const [what, text, buildArgs, image] of looked) {
  test(`BuildKit looks for the same image: ${what}`, async () => {
    const file = text.replaceAll('HOST', HOST);
    const given = Object.entries(buildArgs).map(([name, value]) => `--build-arg=${name}=${value}`);
    const { said } = await run(file, ...given);
    const found = [...said.matchAll(/^#\d+ \[internal\] load metadata for (\S+)$/gm)].map(([, name]) => name);
    assert.deepEqual([...new Set(found)], [`${HOST}/${image}`], said);
    const asked = { file: 'Dockerfile', target: undefined, buildArgs, platforms: [here], local: here };
    const { all } = baseImages(parseDockerfile(file), asked);
    assert.deepEqual(
      all.map(({ name }) => name),
      [`${HOST}/${image}`],
    );
  });
}
