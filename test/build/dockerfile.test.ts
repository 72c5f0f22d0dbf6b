import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { type Builder, startBuilder } from '../../dev/builder/builder.ts';
import { dockerfiles, syntaxes } from '../image/dockerfiles.ts';

const builder: Builder = await startBuilder();
after(() => builder.close());

interface Target {
  readonly name?: string;
  readonly base: string;
  readonly location: { readonly ranges: readonly { readonly start: { readonly line: number } }[] };
}

/** What BuildKit itself reads, without a look at any image. */
async function targets(text: string): Promise<{ found: string[]; said: string }> {
  const folder = mkdtempSync(join(builder.folder, 'dockerfile-'));
  writeFileSync(join(folder, 'Dockerfile'), text);
  const buildx = join(builder.env.DOCKER_CONFIG, 'cli-plugins/docker-buildx');
  const env = { ...process.env, ...builder.env };
  return await new Promise((resolve) => {
    execFile(buildx, ['build', '--call=targets,format=json', folder], { env }, (_, stdout, stderr) => {
      const told = stdout === '' ? [] : (JSON.parse(stdout) as { targets: Target[] }).targets;
      const found = told.map(
        ({ name, base, location }) =>
          `${location.ranges[0]?.start.line} ${base}${name === undefined ? '' : ` AS ${name}`}`,
      );
      resolve({ found, said: stderr });
    });
  });
}

for (const { what, text, stages } of dockerfiles) {
  test(`BuildKit reads it so: ${what}`, async () => {
    const { found, said } = await targets(text);
    assert.deepEqual(found, stages, said);
  });
}

for (const [what, text, syntax] of syntaxes) {
  test(`BuildKit asks for the image that reads the Dockerfile: ${what}`, async () => {
    // Nothing listens there, and BuildKit says what it looked for.
    const { said } = await targets(text.replace('HOST', '127.0.0.1:9'));
    assert.equal(
      /resolve image config for docker-image:\/\/127\.0\.0\.1:9\/x:1/.test(said),
      syntax !== undefined,
      said,
    );
  });
}
