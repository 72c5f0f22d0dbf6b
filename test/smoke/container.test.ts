// Tests in a container of a real engine, by the bundle as the runner runs it.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type Site, startSite } from '../../dev/site/site.ts';
import { commandIn, linesOf } from '../frame/commands.ts';
import { type More, openShell, type Shell } from './shell.ts';

let site: Site;
let shell: Shell;
let folder: string;
before(async () => {
  [site, shell] = await Promise.all([startSite(), openShell()]);
  folder = shell.folder;
  writeFileSync(join(folder, 'hello.txt'), 'hello of the workspace\n');
});
after(async () => {
  await Promise.all([shell?.close(), site?.close()]);
});
const run = (script: string, more?: More) => shell.run(script, more);

const report = (cases: string) => `echo "<testsuite name=\\"cart\\">${cases}</testsuite>" > $REPORT`;
const adds = '<testcase name=\\"adds\\" time=\\"0.5\\"/>';
const pays = '<testcase name=\\"pays\\"><failure message=\\"1 is not 2\\"/></testcase>';

test('tests that pass are in the report and the summary beside the checks, and reach what the runner reaches', async () => {
  const inputs = { url: `${site.urls.http}/say?body=ready`, release: 'v1', report: 'out/smoke.xml', mount: '/work' };
  const script = `wget -q -O - "$URL"; echo; env; cat hello.txt; touch no || echo read only; ${report(adds)}`;
  const { code, log, outputs, summary } = await run(script, { inputs: { ...inputs, env: 'LEVEL=a "b" #c' } });
  assert.equal(code, 0, log);
  assert.deepEqual([outputs['outcome'], outputs['passed'], outputs['failed']], ['passed', '2', '0']);
  assert.match(log, /^ready$/m);
  assert.match(log, /^hello of the workspace$[\s\S]*^read only$/m);
  assert.match(log, new RegExp(`^URL=${inputs.url.replace('?', '\\?')}$`, 'm'));
  const names = [...log.matchAll(/^([A-Za-z_]+)=/gm)].map(([, name]) => name);
  const given = [
    'BASE_URL',
    'CI',
    'HOME',
    'HOSTNAME',
    'LEVEL',
    'PATH',
    'PLAYWRIGHT_JUNIT_OUTPUT_FILE',
    'PWD',
    'RELEASE',
  ];
  assert.deepEqual(names.toSorted(), [...given, 'REPORT', 'SHLVL', 'URL'].toSorted(), 'nothing of the job');
  assert.match(log, /^LEVEL=a "b" #c$/m);
  assert.match(summary, /Smoke test passed: 1 check[\s\S]*## ✅ Tests passed: 1, 0\.5 s of tests/);
  const { tests } = JSON.parse(outputs['result'] ?? '');
  assert.deepEqual(tests, [{ suite: 'cart', name: 'adds', passed: true, seconds: 0.5 }]);
  const written = readFileSync(join(folder, 'out/smoke.xml'), 'utf8');
  assert.match(written, /<testsuite name="smoke-test" tests="1"[\s\S]*<testsuite name="cart" tests="1"/);
});

test('one that fails fails the step, and what a container prints is never a command of the job', async () => {
  const says = ['::error::LOUD', 'x ##[add-mask]hello', '\\033[2K::group::LOUD'].join('\\n');
  const script = `printf "${says}\\n"; ${report(`${adds}${pays}${pays}`)}; exit 1`;
  const { code, log, outputs } = await run(script, { inputs: { report: 'out/failed.xml' } });
  assert.equal(code, 1, log);
  assert.deepEqual([outputs['outcome'], outputs['passed'], outputs['failed']], ['failed', '1', '2']);
  assert.match(
    log,
    /^::error title=cart::pays: 1 is not 2\n::error title=cart::pays[^\n]*\n::error::2 of 3 tests failed: pays, pays$/m,
  );
  const given = linesOf(log).flatMap((line) => commandIn(line) ?? []);
  assert.deepEqual(
    given.filter(({ name, data }) => /LOUD/.test(data) && !(name === 'group' && data.startsWith('Tests: '))),
    [],
  );
  assert.match(
    readFileSync(join(folder, 'out/failed.xml'), 'utf8'),
    /failures="2"[\s\S]*<failure type="failure" message="1 is not 2">/,
  );
});

test('a site that fails its checks is not tested', async () => {
  const inputs = { url: `${site.urls.http}/say?status=503`, 'max-attempts': '1', consecutive: '1' };
  const { code, log } = await run('echo it runs', { inputs });
  assert.equal(code, 1, log);
  assert.doesNotMatch(log, /^it runs|Tests/m);
});

test('a container that hangs is stopped when the time is over, and what it had reported is told', async () => {
  const script = `end() { ${report(adds)}; exit 1; }; trap end TERM; echo it waits; sleep 1000 & wait`;
  const { code, log, outputs } = await run(script, { inputs: { timeout: '3s' } });
  assert.equal(code, 1, log);
  assert.match(
    log,
    /^::error::sh -c .* was stopped in immutable-shell-\d+:1 after 3s, when the time was over; raise timeout, or see what it waits for; its last lines:%0Ait waits$/m,
  );
  assert.deepEqual([outputs['passed'], outputs['failed']], ['1', '1']);
});

test('a container connects to where the checks do', async () => {
  const { port } = new URL(site.urls.http);
  const spec = `checks: [{url: "http://shop.invalid:${port}/say", connect-to: 127.0.0.1}]`;
  const { code, log } = await run(`wget -q -O - "http://shop.invalid:${port}/say?body=it-is-there"`, {
    inputs: { spec },
  });
  assert.equal(code, 0, log);
  assert.match(log, /^it-is-there$/m);
});

test('shards run each file once, by the times of the last run, and their reports become one', async () => {
  const files = { a: 1, b: 1, c: 1, 'd e': 1, '-f': 1 };
  mkdirSync(join(folder, 'tests'));
  for (const name of Object.keys(files)) writeFileSync(join(folder, `tests/${name}.t`), 'x'.repeat(9));
  const cases = '<testcase name="tests/a.t" time="60"/><testcase name="tests/b.t" time="2"/>';
  writeFileSync(join(folder, 'last.xml'), `<testsuite name="last">${cases}</testsuite>`);
  const each = `for file; do printf "<testcase name=\\"%s\\" time=\\"1\\"/>" "$file"; done`;
  const shard = async (shard: string, more: Readonly<Record<string, string>>) => {
    const inputs = {
      ...{
        command: `sh -c '(echo "<testsuite name=\\"t\\">"; ${each}; echo "</testsuite>") > $REPORT; echo $SHARD of $SHARDS' sh`,
      },
      ...{ files: 'tests/*.t', shard, report: `parts/${shard.replace('/', '-')}.xml`, ...more },
    };
    return await run('', { inputs });
  };
  const ends = await Promise.all([1, 2].map((index) => shard(`${index}/2`, { times: '*.xml' })));
  const ran = ends.map(({ outputs }) =>
    JSON.parse(outputs['result'] ?? '').tests.map(({ name }: { name: string }) => name),
  );
  assert.deepEqual(ran, [
    ['tests/a.t', 'tests/d e.t'],
    ['tests/-f.t', 'tests/b.t', 'tests/c.t'],
  ]);
  assert.match(
    ends[1]?.log ?? '',
    /^shard 2\/2 has 3 of 5 files, dealt out by the times of 2 of them: 1m4s$[\s\S]*^2 of 2$/m,
  );

  const empty = await shard('7/7', { files: 'tests/a.t\n!tests/b.t' });
  assert.equal(empty.code, 0, empty.log);
  assert.match(empty.log, /^::notice title=Empty shard::there are more shards than files.*\n/m);
  assert.match(empty.log, /^shard 7\/7 has 0 of 1 files, dealt out by size: 0 bytes$/m);

  const joined = await run('', { inputs: { ...JOIN, reports: 'parts/*.xml', report: 'all.xml' } });
  assert.deepEqual([joined.code, joined.outputs['passed'], joined.outputs['failed']], [0, '5', '0'], joined.log);
  assert.match(joined.summary, /## ✅ Tests passed: 5, 5\.0 s of tests/);
  writeFileSync(join(folder, 'parts/3.xml'), `<testsuite name="t"><testcase name="g"><error/></testcase></testsuite>`);
  writeFileSync(join(folder, 'parts/4.xml'), '<testsuite');
  const failed = await run('', { inputs: { ...JOIN, reports: 'parts/*.xml' } });
  assert.deepEqual([failed.code, failed.outputs['passed'], failed.outputs['failed']], [1, '5', '2'], failed.log);
  assert.match(failed.log, /^::error title=t::g: error$[\s\S]*^::error title=reports::parts\/4\.xml is no XML \(/m);
});

/** Nothing is run. */
const JOIN = { image: '', command: '' };

const wrong: readonly (readonly [what: string, script: string, more: More, says: RegExp])[] = [
  [
    'exit code',
    'echo one >&2; echo two; exit 3',
    {},
    /sh -c .* ended with 3 in immutable-shell-\d+:1; its last lines:%0A(one%0Atwo|two%0Aone)$/m,
  ],
  [
    'no program',
    '',
    { inputs: { command: 'nowhere' } },
    /^::error::nowhere ended with 127 in .*, by which docker says that there is no such program in the image; its last lines:/m,
  ],
  [
    'no image',
    '',
    { inputs: { image: '127.0.0.1:1/nowhere:1' } },
    /^::error::image: 127\.0\.0\.1:1\/nowhere:1 can't be pulled: .*; correct its name, or log in/m,
  ],
  [
    'no name of an image',
    '',
    { inputs: { image: 'Orders:1:2' } },
    /^::error::invalid inputs: image: "Orders:1:2" is a name that no registry takes; capitals/m,
  ],
  [
    'no engine',
    '',
    { env: { DOCKER_HOST: 'unix:///nowhere.sock' } },
    /^::error::running the tests: no Docker engine answers \(.*\); use a runner/m,
  ],
  [
    'no docker',
    '',
    { env: { PATH: '/nowhere' } },
    /^::error::running the tests: there is no docker on the PATH; install it/m,
  ],
  [
    'no XML',
    'echo oops > /reports/a.xml',
    {},
    /^::error::the report a\.xml is no XML \(line 2, column 0: .*\); see what writes it/m,
  ],
  [
    'a link to a file of the runner',
    'ln -s /etc/hostname $REPORT',
    {},
    /^::error::the report junit\.xml is no file, or a link, which is not followed; /m,
  ],
  [
    'a report without an end',
    'dd if=/dev/zero of=$REPORT bs=1048576 count=17 2>/dev/null',
    {},
    /^::error::the report junit\.xml is larger than 16 MiB; /m,
  ],
];

for (const [what, script, more, says] of wrong) {
  test(`${what} is a sentence`, async () => {
    const { code, log, outputs, state } = await run(script, more);
    assert.deepEqual([code, outputs['outcome'], state['ended']], [1, 'failed', 'true'], log);
    assert.match(log, says);
  });
}

test('output without an end fills neither the log nor the memory', async () => {
  const { code, log } = await run('yes | tr -d "\\n" | dd bs=1048576 count=64 iflag=fullblock 2>/dev/null');
  assert.equal(code, 0, log.slice(0, 2000));
  assert.ok(log.length < 1.2 * (1 << 20), `${log.length}`);
  assert.match(log, /^the tests write more than 1 MiB; the rest is not shown here$/m);
});

test('what a killed job leaves running ends with the job', async () => {
  const ended = await run('trap "" INT TERM; echo it runs; sleep 1000', {
    signal: { after: '\nit runs', name: 'SIGKILL' },
  });
  assert.equal(ended.signal, 'SIGKILL', ended.log);
  assert.notEqual(shell.left(), '');
  const post = await shell.post(ended);
  assert.equal(post.code, 0, post.log);
  assert.equal(shell.left(), '');
  assert.match(post.log, /^::warning title=Cut off::.*seen so far: tests of immutable-shell-\d+:1 run$/m);
});
