// What cannot be built is said in one clear sentence.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { filesIn, green, red } from './expect.ts';
import { type World, world } from './world.ts';

let all: World;
before(async () => {
  all = await world();
});
after(() => all.close());

test('a failing step is told with its line and its last words', async () => {
  const repo = all.commit({
    Dockerfile: `FROM ${all.base}\nCOPY . /\nRUN echo compiling && echo no such header && exit 3\n`,
  });
  const ended = red(
    await all.build(repo),
    /building the image: Dockerfile line 3: RUN echo compiling .* failed: exit code 3; its last lines:%0A.*compiling.*%0Ano such header/,
  );
  assert.equal(ended.outputs['outcome'], 'failed');
});

test('a file that was never committed is told of as that', async () => {
  const repo = all.commit({ Dockerfile: `FROM scratch\nCOPY dist /\n`, '.gitignore': 'dist\n' });
  repo.write({ 'dist/a': '1' });
  red(await all.build(repo), /Dockerfile line 2: COPY dist \/ failed: .*; dist is not in the commit, or .*: commit it/);
});

test('a failing step whose words are those of a builder that is not there is told all the same', async () => {
  const repo = all.commit({
    Dockerfile: `FROM ${all.base}\nRUN << EOF\necho Cannot connect to the Docker daemon\nexit 3\nEOF\n`,
  });
  red(
    await all.build(repo),
    /building the image: Dockerfile line 2: RUN <<.* failed: exit code 3; its last lines:%0ACannot/,
  );
});

for (const [what, place, words] of [
  ['is not there', 'no-such-folder', 'is not there'],
  ['is a file', 'file', 'is no folder'],
  ['lies in a file', 'file/below', 'is no folder'],
] as const) {
  test(`a RUNNER_TEMP that ${what} is told in one sentence`, async () => {
    const repo = all.commit({ Dockerfile: 'FROM scratch\nCOPY . /\n' });
    writeFileSync(join(all.folder, 'file'), '');
    const env = { RUNNER_TEMP: join(all.folder, place) };
    red(
      await all.build(repo, { env }),
      new RegExp(
        `::error::making a folder for temporary files: RUNNER_TEMP, \\S+/${place}, ${words}; give it a folder`,
      ),
    );
  });
}

const bad: readonly (readonly [string, Record<string, string>, Record<string, string>, RegExp])[] = [
  ['no Dockerfile', { a: '1' }, {}, /commit [0-9a-f]{12} has no Dockerfile; commit it, or name the Dockerfile in file/],
  [
    'a context that is not there',
    { Dockerfile: 'FROM scratch' },
    { context: 'nowhere' },
    /there is no folder .*nowhere/,
  ],
  [
    'a file outside of the repository',
    { Dockerfile: 'FROM scratch' },
    { file: '../Dockerfile' },
    /outside of the repository/,
  ],
  [
    'a target that is not there',
    { Dockerfile: 'FROM scratch AS a' },
    { target: 'b' },
    /target stage "b" could not be found \(did you mean a\?\)/,
  ],
  [
    'a heredoc without an end',
    { Dockerfile: 'FROM scratch\nRUN cat << EOF\nFROM x\n' },
    {},
    /::error::building the image: Dockerfile line 2: unterminated heredoc/,
  ],
  [
    'an empty secret',
    { Dockerfile: 'FROM scratch' },
    { secrets: 'token=' },
    /invalid inputs: the secret token is empty/,
  ],
  [
    'an empty secret in the environment',
    { Dockerfile: 'FROM scratch' },
    { 'secret-envs': 'token=NOT_SET' },
    /the secret token is empty/,
  ],
  [
    'a secret file that is not there',
    { Dockerfile: 'FROM scratch' },
    { 'secret-files': 'token=none' },
    /secret-files: token: there is no file/,
  ],
  [
    'a name that no registry takes',
    { Dockerfile: 'FROM scratch' },
    { repository: 'Orders' },
    /"Orders" is a name that no registry takes/,
  ],
  [
    'a platform that is none',
    { Dockerfile: 'FROM scratch' },
    { platforms: 'arm64' },
    /platforms: "arm64" is not a platform/,
  ],
  [
    'a test whose quote is open',
    { Dockerfile: 'FROM scratch' },
    { 'test-command': "sh -c 'x" },
    /test-command: ' is not closed/,
  ],
  ['images that are no list', { Dockerfile: 'FROM scratch' }, { images: 'a' }, /images: must be a list/],
  [
    'an image with an input that there is none of',
    { Dockerfile: 'FROM scratch' },
    { images: '- {name: a, foo: 1}' },
    /images: a: foo is not one of name, context/,
  ],
  [
    'one cache for two images',
    { Dockerfile: 'FROM scratch' },
    { images: '- name: web\n- name: worker\n', 'cache-to': 'type=local,dest=cache' },
    /images: web, worker: they would overwrite each other's cache in type=local,dest=cache; give each/,
  ],
  [
    'a builder that is not there',
    { Dockerfile: 'FROM scratch\nCOPY . /' },
    { builder: 'nobody' },
    /no builder "nobody" found; docker buildx ls/,
  ],
  [
    'a bad .dockerignore',
    { Dockerfile: 'FROM scratch', '.dockerignore': '[a' },
    {},
    /\.dockerignore: "\[a" is not a pattern/,
  ],
  [
    'a .dockerignore that is a link',
    { Dockerfile: 'FROM scratch', '.dockerignore': 'link:other', other: 'a' },
    {},
    /\.dockerignore is a symbolic link/,
  ],
  [
    'a .dockerignore that export-ignore leaves out',
    { Dockerfile: 'FROM scratch', '.dockerignore': 'a', '.gitattributes': '.dockerignore export-ignore', a: '1' },
    {},
    /\.dockerignore is left out by export-ignore/,
  ],
  [
    'a cache in the image that is to be verified',
    { Dockerfile: 'FROM scratch' },
    { verify: 'true', 'cache-to': 'type=inline' },
    /verify: cache-to: type=inline writes times into the image/,
  ],
  [
    'folders of another age in a builder that is kept',
    { Dockerfile: 'FROM scratch\nCOPY . /\n' },
    { verify: 'true', 'file-times': 'content' },
    /verify: with file-times: content folders get other times .*give file-times: commit/,
  ],
  [
    'a Dockerfile that is a link',
    { Dockerfile: 'link:other', other: 'FROM scratch' },
    {},
    /Dockerfile is a symbolic link/,
  ],
  [
    'an instruction that there is none of',
    { Dockerfile: 'FROM scratch\nCOPPY a b' },
    {},
    /building the image: Dockerfile line 2: unknown instruction: COPPY/,
  ],
  [
    'a file of Git LFS that is a pointer',
    {
      Dockerfile: 'FROM scratch',
      '.gitattributes': '*.bin -text',
      'a.bin': 'version https://git-lfs.github.com/spec/v1\n',
    },
    {},
    /a\.bin is a pointer of Git LFS.*lfs: true/,
  ],
];

for (const [what, files, inputs, words] of bad) {
  test(`${what} is one clear sentence`, async () => {
    const ended = red(await all.build(all.commit(files), { inputs }), words);
    assert.doesNotMatch(ended.log, /mistake in the action/);
  });
}

test('a pointer of Git LFS within a submodule is named, unless .dockerignore or export-ignore leaves it out', async () => {
  const pointer = { '.gitattributes': '*.bin filter=lfs', 'a.bin': 'version https://git-lfs.github.com/spec/v1\n' };
  const other = all.commit(pointer);
  const files = { Dockerfile: 'FROM scratch\nCOPY vendor /\n' };
  const repo = all.commit(files);
  repo.git('submodule', '--quiet', 'add', other.folder, 'vendor');
  repo.commit({});
  red(await all.build(repo), /vendor\/a\.bin is a pointer of Git LFS.*lfs: true/);
  repo.commit({ Dockerfile: 'FROM scratch\nCOPY . /\n', '.gitattributes': 'vendor export-ignore\n' });
  assert.ok(!filesIn(green(await all.build(repo))).some((path) => path.startsWith('vendor')));
  repo.commit({ '.gitattributes': undefined, '.dockerignore': 'vendor/*.bin\n' });
  green(await all.build(repo));
});

test("a job's own source policy is not overruled in silence", async () => {
  const repo = all.commit({ Dockerfile: 'FROM scratch\nCOPY . /\n' });
  const env = { EXPERIMENTAL_BUILDKIT_SOURCE_POLICY: 'policy.json' };
  red(await all.build(repo, { env }), /the job sets EXPERIMENTAL_BUILDKIT_SOURCE_POLICY, .*take it out of this step/);
});

test('a base image that is not there is named with its line', async () => {
  const repo = all.commit({ Dockerfile: `# base\nFROM ${all.registry.host}/none:1\n` });
  red(await all.build(repo), /Dockerfile line 2: there is no image 127.0.0.1:\d+\/none:1; correct its name/);
});
