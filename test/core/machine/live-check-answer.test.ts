// The release that an app tells on its machine: from a real answer by real curl to the sentence about it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { heardOf } from '../../../actions/core/machine/live-check-answer.ts';
import { liveCheckScript } from '../../../actions/core/machine/live-check-script.ts';
import { compilePath } from '../../../actions/core/probe/json-path.ts';
import { aSpec } from '../rollout/build.ts';
import { stubMachine } from './stub.ts';

const LISTED = 2500;

interface Said {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string;
  /** The body never ends. */
  readonly endless?: true;
}

const json = (body: unknown): Said => ({ body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
const told = (release: string): Said => ({ headers: { 'X-Release': release }, body: 'ok' });
const HEADER = 'header:x-release';
const JSON_PATH = 'json:$.app.release';

const rows: readonly (readonly [name: string, asked: string, said: Said, seen: RegExp, release: string | undefined])[] =
  [
    ['a header', HEADER, told('r2'), /^release r2 at ami-1, \/0 200 in \d+ ms, told by header:x-release$/, 'r2'],
    ['a header of another release', HEADER, told('r1'), /answers as release r1 \(header:x-release\), not r2$/, 'r1'],
    ['one that begins alike', HEADER, told('r21'), /answers as release r21 /, 'r21'],
    ['no such header', HEADER, json({ release: 'r2' }), /tells no release by header:x-release, not r2$/, ''],
    ['a header that ends alike', HEADER, { headers: { 'old-x-release': 'r2' } }, /tells no release/, ''],
    ['two of it', HEADER, { headers: { 'x-release': ['r1', 'r2'] } }, /answers as release r1, r2 /, 'r1, r2'],
    ['a header before an answer without an end', HEADER, { ...told('r2'), endless: true }, /^release r2 at/, 'r2'],
    ['a document', JSON_PATH, json({ app: { release: 'r2' } }), /, told by json:\$\.app\.release$/, 'r2'],
    ['a document of another', JSON_PATH, json({ app: { release: 'r1' }, wanted: 'r2' }), /answers as release r1/, 'r1'],
    ['a number', JSON_PATH, json({ app: { release: 2 } }), /answers as release 2 /, '2'],
    ['no document', JSON_PATH, { body: 'r2' }, /tells no release by json:\$\.app\.release, not r2$/, ''],
    [
      'a long document',
      JSON_PATH,
      json({ text: 'ü'.repeat(2000), app: { release: 'r2' } }),
      /in the first 1280 bytes, which is all that is read, not r2$/,
      '',
    ],
    ['a document without an end', JSON_PATH, { body: '{', endless: true }, /in the first 1280 bytes/, ''],
    [
      'commands and line ends',
      JSON_PATH,
      json({ app: { release: '\n::error::x\u001b[0m' } }),
      /answers as release/,
      undefined,
    ],
    ['a bad status with the right release', HEADER, { ...told('r2'), status: 503 }, /answers 503/, undefined],
  ];

/** A process of its own, since the machine's bash is waited for here: /3 is answered as the fourth row says. */
const server = `const rows = JSON.parse(process.argv[1]);
require('node:http').createServer((request, response) => {
  const { status = 200, headers = {}, body = '', endless } = rows[request.url.slice(1)];
  response.writeHead(status, headers);
  response.write(body);
  if (!endless) return response.end();
  const more = () => { while (response.write('x'.repeat(65536))); };
  response.on('drain', more);
  more();
}).listen(0, '127.0.0.1', function () { console.log(this.address().port); })`;
const child = spawn(process.execPath, ['-e', server, JSON.stringify(rows.map(([, , said]) => said))], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
let port = 0;
before(async () => {
  port = Number(`${(await once(child.stdout, 'data'))[0]}`);
});
after(() => child.kill());

for (const [index, [name, asked, said, seen, release]] of rows.entries()) {
  test(`${name}, asked for ${asked}`, (t) => {
    const base = aSpec({});
    const liveCheck = { ...base.liveCheck, port, path: `/${index}`, release: asked };
    const spec = aSpec({ liveCheck, place: { ...base.place, ami: 'ami-1' } });
    const machine = stubMachine(t);
    machine.program(
      'curl',
      'case "$*" in *token) ;; *ipv4) echo 127.0.0.1 ;; *ami-id) echo ami-1 ;; *) exec /usr/bin/curl "$@" ;; esac',
    );
    machine.write('run/immutable/release', 'r2\n');
    const { code, output } = machine.run(liveCheckScript(spec, Date.now() / 1000 - 1));
    assert.ok(output.length < LISTED, `${output.length} characters, of which AWS lists ${LISTED}`);
    const heard = heardOf(spec, compilePath)(code, output.trim());
    assert.match(heard.detail, seen);
    assert.equal(heard.passed, release === 'r2', heard.detail);
    if (release !== undefined) assert.equal(heard.release, release);
    assert.doesNotMatch(heard.detail.split('-- ')[0] ?? '', /\n::/);
    assert.ok(!heard.detail.includes('\u001b'));
    assert.ok(heard.passed || heard.word === (said.status === 503 ? 'wrong status' : 'release'), heard.word);
  });
}

test('what is cut off or no base64 tells no release', () => {
  const spec = aSpec({ liveCheck: { ...aSpec({}).liveCheck, port: 8080, release: HEADER } });
  const heard = heardOf(spec, compilePath);
  for (const line of ['told', 'told ', 'told !', 'told eC1yZWxlYXNlOiBy', `told ${btoa('x-release: r2')}=====`]) {
    assert.equal(heard(0, `${line}\nrelease r2 at ami-1`).passed, false, line);
  }
  assert.equal(heard(0, `told ${btoa('X-Release:  r2 \r\n')}\nrelease r2 at ami-1`).passed, true);
});
