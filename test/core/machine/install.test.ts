// An AMI as its maker publishes it: what it lacks is installed, or said in one sentence, within bounds.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { liveCheckScript } from '../../../actions/core/machine/live-check-script.ts';
import { userData } from '../../../actions/core/machine/user-data.ts';
import { bakeAdvice } from '../../../actions/core/release/installed.ts';
import { aSpec } from '../rollout/build.ts';
import { type StubMachine, stubMachine } from './stub.ts';

const DIGEST = `sha256:${'2'.repeat(64)}`;
const web = { image: `127.9.0.9:5000/orders@${DIGEST}`, ports: [], environment: {}, secrets: {}, stopGrace: 30 };
const spec = aSpec({ services: { web }, liveCheck: { via: 'ssm', path: '/', timeout: 60 } });
const said = 'echo "$(basename "$0") $*" >>$FOLDER/asked';
const docker = `case "$*" in
  'image inspect'*) echo orders@${DIGEST} ;;
  *inspect*) echo "running 0 ${DIGEST}" ;;
esac`;
/** What a package manager puts there is a program of the machine's own. */
function gives(machine: StubMachine, names: readonly string[]): string {
  machine.program('kept', docker);
  return names.map((name) => `cp $FOLDER/bin/kept $FOLDER/bin/${name}`).join('\n');
}

const systems = [
  ['amzn', ['docker'], ['dnf -y --setopt=timeout=15 --setopt=retries=2 install docker']],
  ['amzn', ['aws', 'docker'], ['dnf -y --setopt=timeout=15 --setopt=retries=2 install awscli-2 docker']],
  ['fedora', ['aws', 'docker'], ['dnf -y --setopt=timeout=15 --setopt=retries=2 install awscli2 moby-engine']],
  ['debian', ['aws', 'docker'], [/^apt-get .*update$/, /^apt-get .*install awscli docker.io$/]],
  [
    'ubuntu',
    ['aws', 'docker'],
    ['snap install aws-cli --classic', /^apt-get .*update$/, /^apt-get .*install docker.io$/],
  ],
  ['ubuntu', ['aws'], ['snap install aws-cli --classic']],
  ['debian', ['curl', 'docker'], [/^apt-get .*update$/, /^apt-get .*install curl docker.io$/]],
] as const;

for (const [id, missing, wanted] of systems)
  test(`${id} without ${missing.join(' and ')}: its own package manager installs that alone, and the live check tells the seconds`, (t) => {
    const machine = stubMachine(t);
    machine.program('aws', 'exit 0');
    machine.program('docker', docker);
    const curl = machine.file('bin/curl');
    machine.lacks(missing, id);
    machine.program('curl-of-old', curl.replace('#!/bin/bash\n', ''));
    const more = (missing as readonly string[]).includes('curl') ? '\ncp $FOLDER/bin/curl-of-old $FOLDER/bin/curl' : '';
    for (const name of ['dnf', 'apt-get', 'snap'])
      machine.program(
        name,
        `${said}\n[[ "$*" != *install* ]] || { umask; ${gives(machine, missing).replaceAll('\n', '; ')}; }${more}`,
      );
    const { code, output } = machine.run(userData(spec));
    assert.equal(code, 0, output);
    const asked = machine.file('asked').trim().split('\n');
    assert.equal(asked.length, wanted.length, asked.join('\n'));
    for (const [at, each] of wanted.entries())
      if (typeof each === 'string') assert.equal(asked[at], each);
      else assert.match(asked[at] ?? '', each);
    assert.match(output, /^0022$/m, 'files of packages are for all users');
    assert.match(
      output,
      new RegExp(`this AMI has no ${missing.join(' ')}: installing it, which needs a package mirror`),
    );
    assert.match(output, new RegExp(`immutable: ${missing.join(' ')} installed at boot in \\d s`));
    const check = machine.run(liveCheckScript(spec, 0));
    assert.match(
      check.output,
      new RegExp(`^release r2 at ${DIGEST}, ${missing.join(' ')} installed at boot in \\d s\n$`),
    );
    assert.match(
      bakeAdvice([check.output])[0] ?? '',
      new RegExp(`^Machines install ${missing.join(' ')} at each boot: it took \\d s`),
    );
  });

test('where the AMI brings all, no package manager is asked, and nothing is told', (t) => {
  const machine = stubMachine(t);
  machine.program('aws', 'exit 0');
  machine.program('docker', docker);
  for (const name of ['dnf', 'apt-get', 'snap']) machine.program(name, said);
  const { code, output } = machine.run(userData(spec));
  assert.equal(code, 0, output);
  assert.deepEqual([machine.has('asked'), machine.has('run/immutable/installed')], [false, false]);
  const check = machine.run(liveCheckScript(spec, 0));
  assert.equal(check.output, `release r2 at ${DIGEST}\n`);
  assert.deepEqual(bakeAdvice([check.output]), []);
});

const MIRROR = "Error: Failed to download metadata for repo 'amazonlinux': Cannot prepare internal mirrorlist";
for (const [what, id, program, why] of [
  ['no mirror', 'amzn', `echo "${MIRROR}" >&2; echo 'Error: Unable to find a match: docker' >&2; exit 1`, MIRROR],
  ['a word of its own', 'amzn', 'echo killed; exit 137', 'killed'],
  ['all is well, it says, and it is not there', 'amzn', 'echo Complete!', 'Complete!'],
  ['a long one', 'amzn', "printf 'Error: %0500d' 7; exit 1", `Error: ${'0'.repeat(193)}`],
  ['an unknown system', 'plan9', 'exit 9', 'Error: which package of plan9 1 is docker is not known'],
] as const)
  test(`what can't be installed is said in one sentence, with ${what}`, (t) => {
    const machine = stubMachine(t);
    machine.program('aws', 'exit 0');
    machine.lacks(['docker'], id);
    machine.program('dnf', `${said}\n${program}`);
    const { code, output } = machine.run(userData(spec));
    assert.equal(code, 1, output);
    const told = machine.file('run/immutable/failed');
    const line = `immutable: this AMI has no docker, and it could not be installed in N s: let machines reach a package mirror at each launch, or bake an AMI that has it (${why})\n`;
    assert.equal(told.replace(/ in \d+ s/, ' in N s'), line);
    assert.ok(told.length < 400, 'the live check tells all of it');
    assert.deepEqual([machine.has('run/immutable/release'), machine.has('run/immutable/installed')], [false, false]);
    const tries = machine.has('asked') ? machine.file('asked').trim().split('\n').length : 0;
    assert.ok(tries <= 4, `${tries} tries`);
  });

test('a mirror that answers at the third time is no failure', (t) => {
  const machine = stubMachine(t);
  machine.program('aws', 'exit 0');
  machine.lacks(['docker'], 'amzn');
  machine.program(
    'dnf',
    `${said}\n[ $(wc -l <$FOLDER/asked) = 3 ] || { echo 'Error: busy'; exit 1; }\n${gives(machine, ['docker'])}`,
  );
  const { code, output } = machine.run(userData(spec));
  assert.equal(code, 0, output);
  assert.match(output, /installing docker failed; once more in 4 s/);
  assert.equal(machine.file('asked').trim().split('\n').length, 3);
});

test('what machines say of it is advice in bounds', () => {
  const told = (seconds: number) => `release r2 at ${DIGEST}, docker installed at boot in ${seconds} s, / 200 in 2 ms`;
  assert.match(
    bakeAdvice([told(12), told(9), 'release r2'])[0] ?? '',
    /^Machines install docker at each boot: it took 9 to 12 s, and needs a package mirror at every scale-out\. An AMI that has it needs neither: bake one \(workflows-examples\/aws\/ami\.yml\)\.$/,
  );
  assert.deepEqual(bakeAdvice(['release r2, ::error::x installed at boot in 1 s', 'not attested: via balancer']), []);
});
