// What is told of a build that failed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildFailure } from '../../../actions/core/builds/failure.ts';
import { scannerOf } from '../../../actions/core/builds/sbom.ts';
import { step } from './step.ts';

const failure = { what: 'the image', file: 'app/Dockerfile', code: 1, steps: [], plain: '' };
const troubles: readonly (readonly [string, string, string, RegExp])[] = [
  [
    'a full disk',
    'ERROR: failed to build: failed to solve: write /x: no space left on device',
    'failed',
    /the disk is full \(write .*docker buildx prune/,
  ],
  [
    'no buildx',
    "docker: 'buildx' is not a docker command.",
    'wrong',
    /this docker has no buildx; run docker\/setup-buildx-action/,
  ],
  ['an old client without it', 'unknown flag: --builder', 'wrong', /this docker has no buildx/],
  [
    'no engine',
    'ERROR: Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?',
    'wrong',
    /no Docker engine answers \(Cannot connect/,
  ],
  ['no such builder', 'ERROR: no builder "x" found', 'wrong', /builder: no builder "x" found; docker buildx ls/],
  [
    'a builder that cannot',
    'ERROR: failed to build: OCI exporter is not supported for the docker driver.',
    'wrong',
    /the builder cannot do this, run docker\/setup-buildx-action/,
  ],
  [
    "a cache's folder with other letters than ASCII's",
    'ERROR: failed to solve: error writing layer blob: rpc error: code = Internal desc = header key "buildkit-attachable-store-id" contains value with non-printable ASCII characters',
    'wrong',
    /cache-to or cache-from: BuildKit takes no folder of type=local .*; name another folder/,
  ],
  [
    'a lost builder',
    'ERROR: failed to receive status: rpc error: code = Unavailable desc = error reading from server: EOF',
    'failed',
    /the builder was lost .*; run again/,
  ],
  [
    'a builder that does not answer',
    'ERROR: failed to build: waiting for connection failed: context deadline exceeded',
    'failed',
    /building the image: the builder does not answer \(.*\); start it again, or leave builder empty/,
  ],
  [
    'a builder that does not answer, by its code',
    'ERROR: failed to build: listing workers for Build: failed to list workers: DeadlineExceeded: latest balancer error',
    'failed',
    /the builder does not answer/,
  ],
  [
    'anything else',
    'ERROR: failed to build: failed to solve: dockerfile parse error on line 2: unknown instruction: COPPY',
    'failed',
    /building the image: dockerfile parse error on line 2: unknown instruction: COPPY$/,
  ],
  ['nothing said', '', 'failed', /docker buildx ended with 1/],
];
for (const [what, plain, kind, words] of troubles) {
  test(`${what} is one sentence`, () => {
    const error = buildFailure({ ...failure, plain });
    assert.equal(error.kind, kind);
    assert.match(error.message, words);
    assert.doesNotMatch(error.message, /\n/);
  });
}

test('a failing step has its line and its last lines, not those of steps that were given up for it', () => {
  const steps = [
    step('[2/3] RUN make', {
      error: 'process "/bin/sh -c make" did not complete successfully: exit code: 2',
      log: ['one', 'two'],
    }),
    step('[other 1/1] RUN sleep', { error: 'context canceled' }),
  ];
  const plain =
    'Dockerfile:7\n--------------------\n   7 | >>> RUN make\n--------------------\nERROR: failed to build: failed to solve: process "make" did not complete';
  assert.equal(
    buildFailure({ ...failure, steps, plain }).message,
    'building the image: app/Dockerfile line 7: RUN make failed: exit code 2; its last lines:\none\ntwo',
  );
});

const WORDS = [
  'no space left on device',
  "'buildx' is not a docker command",
  'Cannot connect to the Docker daemon',
  'no builder "x" found',
  'OCI exporter is not supported',
  'unset ssh forward key',
  'failed to convert agent config {"x"}: y',
  'transport is closing',
];
for (const words of WORDS) {
  test(`a Dockerfile that holds "${words}" is not told of as if the builder had said so`, () => {
    const code = JSON.stringify(words).slice(1, -1);
    const error = `process "/bin/sh -c docker ps || (echo ${code}; exit 3)" did not complete successfully: exit code: 3`;
    const plain = (line: string, reason: string) =>
      `Dockerfile:${line}\n--------------------\n   2 |     # ${words}\n   3 | >>> RUN docker ps || (echo ${words}; exit 3)\n--------------------\nERROR: failed to build: failed to solve: ${reason}`;
    const ran = step('[2/2] RUN docker ps', { error, log: ['the last line'] });
    assert.equal(
      buildFailure({ ...failure, steps: [ran], plain: plain('3', error) }).message,
      'building the image: app/Dockerfile line 3: RUN docker ps failed: exit code 3; its last lines:\nthe last line',
    );
    const missing = 'failed to calculate checksum of ref x: "/nix": not found';
    const copy = step('[2/2] COPY nix /', { error: missing });
    assert.match(
      buildFailure({ ...failure, steps: [copy], plain: plain('2', missing) }).message,
      /app\/Dockerfile line 2: COPY nix \/ failed: failed to calculate .*: not found; nix is not in the commit, or \.dockerignore/,
    );
    const built = step('[2/2] COPY --from=one nix /', { error: missing });
    assert.match(buildFailure({ ...failure, steps: [built], plain: plain('2', missing) }).message, /: not found$/);
    assert.equal(
      buildFailure({ ...failure, plain: plain('3', 'dockerfile parse error on line 3: unknown instruction: RUNN') })
        .message,
      'building the image: app/Dockerfile line 3: unknown instruction: RUNN',
    );
  });
}

for (const [what, error, kind, words] of [
  [
    'is not there',
    'a.example/b:1: not found',
    'wrong',
    /line 2: there is no image a\.example\/b:1; correct its name or tag/,
  ],
  [
    'nobody may pull',
    'unexpected status from HEAD request: 401 Unauthorized',
    'wrong',
    /can't be pulled .*401.*; log in to/,
  ],
  [
    'is on a registry that does not answer',
    'dial tcp: i/o timeout',
    'failed',
    /is known of .*i\/o timeout; run again when/,
  ],
] as const) {
  test(`a base image that ${what} is told with its line`, () => {
    const steps = [step('[internal] load metadata for a.example/b:1', { error })];
    const plain = `Dockerfile:2\n--------------------\n   2 | >>> FROM a.example/b:1\n--------------------\nERROR: failed to build: ${error}`;
    const told = buildFailure({ ...failure, steps, plain });
    assert.deepEqual([told.kind, told.message.startsWith('building the image: app/Dockerfile line 2: ')], [kind, true]);
    assert.match(told.message, words);
  });
}

test('the scanner of an SBOM that cannot be pulled is told as such, one that fails by its last lines', () => {
  const scanner = 'docker/buildkit-syft-scanner:stable-1';
  const error = 'failed to do request: i/o timeout';
  const pull = step(`docker-image://docker.io/${scanner}`, { error });
  const plain = `ERROR: failed to build: failed to solve: ${error}`;
  const one = buildFailure({ ...failure, steps: [pull], plain, scanner });
  assert.equal(one.kind, 'wrong');
  assert.match(one.message, /image: sbom: the scanner \S+:stable-1 cannot be had \(failed to do .* timeout\); log in/);
  const run = step(`[linux/amd64] generating sbom using docker.io/${scanner}`, { error: 'exit code: 2', log: ['no'] });
  assert.match(
    buildFailure({ ...failure, steps: [run], plain: '', scanner }).message,
    /sbom using .*exit code 2.*\nno$/,
  );
  assert.deepEqual(['false', 'true', 'generator=a/b:1', 'x=1,generator=c'].map(scannerOf), [
    undefined,
    scanner,
    'a/b:1',
    'c',
  ]);
});

test('what only copies an image out says so', () => {
  const plain = 'ERROR: failed to build: failed to solve: DeadlineExceeded: context deadline exceeded';
  const { message } = buildFailure({ ...failure, plain, doing: 'writing /out' });
  assert.match(message, /^writing \/out: the builder does not answer \(DeadlineExceeded/);
});
