/**
 * An app of about 1500 files whose image takes some work to build: types are stripped and all is minified, in a stage of its
 * own; with the build argument ROUNDS=0 it is only stripped, for a build with hardly any work.
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commitFiles } from '../act/repository.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const SOURCES = ['actions', 'dev', 'node_modules/@aws-sdk/client-ec2/dist-es'];
/** The minifier and what it needs, as a lockfile would bring them. */
const PACKAGES = ['terser', 'acorn', '@jridgewell'];

const BUILD = `import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
const { minify } = createRequire(import.meta.url)('terser');
for (const name of readdirSync('src', { recursive: true }).sort()) {
  const file = join('src', name);
  if (!/\\.[jt]s$/.test(name) || !statSync(file).isFile()) continue;
  const text = readFileSync(file, 'utf8');
  const source = name.endsWith('.ts') ? stripTypeScriptTypes(text) : text;
  let code = source;
  for (let round = 0; round < Number(process.env.ROUNDS); round++) {
    ({ code } = await minify(source, { module: true, compress: { passes: 3 } }));
  }
  mkdirSync(dirname(join('out', name)), { recursive: true });
  writeFileSync(join('out', name.replace(/ts$/, 'js')), code);
}
`;

/** Its repository, ready for commits. */
export function makeApp(folder: string, base: string): void {
  mkdirSync(folder);
  const filter = (path: string) => !/\/(__pycache__|\.mypy_cache)/.test(path);
  for (const sources of SOURCES) cpSync(join(root, sources), join(folder, 'src', sources), { recursive: true, filter });
  for (const name of PACKAGES) {
    cpSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), {
      recursive: true,
      dereference: true,
    });
  }
  writeFileSync(join(folder, 'build.mjs'), BUILD);
  writeFileSync(
    join(folder, 'Dockerfile'),
    `FROM ${base} AS build
WORKDIR /source
COPY node_modules node_modules
COPY build.mjs ./
COPY src src
ARG ROUNDS=1
RUN ["/usr/bin/node", "build.mjs"]
FROM ${base}
COPY --from=build /source/out /app
`,
  );
}

/** One source is another one from here on. */
export function change(folder: string, to: string): void {
  commitFiles(folder, { 'src/version.ts': `export const version = '${to}';\n` });
}
