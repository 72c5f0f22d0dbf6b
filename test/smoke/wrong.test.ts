// What nobody can ask for: each input that is wrong is one clear sentence, all of them in one message.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Internet } from './internet.ts';
import { smoke } from './told.ts';

async function refusal(inputs: Readonly<Record<string, string>>, files: Readonly<Record<string, string>> = {}) {
  const internet = new Internet();
  const error = await smoke(internet, inputs, files).then(
    ({ error }) => error,
    (thrown: Error) => thrown,
  );
  assert.equal(internet.questions.length, 0, 'nothing is asked');
  return error?.message ?? '';
}

const url = 'https://orders.example.com';
const arn = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:';

const inputs: readonly (readonly [given: Readonly<Record<string, string>>, says: RegExp])[] = [
  [{}, /^invalid inputs: url, spec or machines is required, or image or reports$/],
  [{ url: 'orders.example.com/healthz' }, /url: "orders\.example\.com\/healthz" has no scheme; write https:\/\/orders/],
  [{ url: 'localhost:8080' }, /"localhost:8080" has no scheme/],
  [{ url: 'file:///etc/passwd' }, /is file:, and only http and https are asked/],
  [{ url: 'https:orders' }, /is no URL/],
  [{ url: 'https://ho st/' }, /is no URL/],
  [{ url: 'ftp://ann:s3cret@orders.example.com' }, /^(?!.*s3cret).*"ftp:\/\/\*\*\*@orders\.example\.com" is ftp:/],
  [{ url: 'https://ann:s3/cret@orders.example.com' }, /^(?!.*cret).*"https:\/\/\*\*\*@orders\.example\.com" is no URL/],
  [{ url: 'ann:s3cret@orders.example.com' }, /^(?!.*(ann|cret)).*"\*\*\*@orders\.example\.com" has no scheme/],
  [{ url: 'https://a:%zz@orders.example.com' }, /credentials that can't be decoded; write % as %25/],
  [{ url, 'basic-auth': 'ann' }, /basic-auth: it must be user:password/],
  [{ url: 'https://a:b@orders.example.com', 'basic-auth': 'a:b' }, /basic-auth: url holds credentials as well/],
  [{ url, cookie: 'abc' }, /cookie: it must be name=value/],
  [{ url, 'max-attempts': '2' }, /max-attempts: 2 can't give 3 good answers in a row; lower consecutive/],
  [
    { url, consecutive: '0', concurrency: 'many' },
    /consecutive: "0" is not a whole number.*concurrency: "many" is not/,
  ],
  [{ url, timeout: '5' }, /timeout: "5" is not a duration/],
  [{ url, 'retry-delay': '5000000ms' }, /retry-delay: "5000000ms" is more than 1h/],
  [{ url, 'retry-delay': '0.5s' }, /retry-delay: "0\.5s" is not a duration/],
  [{ url, 'retry-delay': '2h' }, /retry-delay: "2h" is more than 1h, the longest that is waited/],
  [{ url, 'release-from': 'x-release' }, /release-from: "x-release" is neither header:<name>, such as/],
  [{ url, release: 'r2', 'release-from': 'json:release' }, /release-from: "release" is no JSON path/],
  [{ url, spec: 'a.yml', 'release-from': 'json:$.a' }, /release-from: in a spec each check says so itself/],
  [
    { url, watch: '1m', balancer: `${arn}loadbalancer/net/packets/50dc6c` },
    /nor the ARN of an Application Load Balancer/,
  ],
  [{ url, watch: '1m', balancer: `${arn}listener/app/orders/50dc6c/1` }, /nor the ARN of an Application Load Balancer/],
  [{ url: `${url}?a=b`, spec: 'a.yml' }, /url: paths of a spec are asked below it, so it can have no query/],
  [
    { url, command: 'k6 run a.js', env: 'A=b', mount: '/work', files: 'a.js', shard: '1/2' },
    /command: it is for tests in a container, and there is none; add image; env: .*; mount: .*; files: .*; shard: /,
  ],
  [{ image: '--privileged' }, /^invalid inputs: image: "--privileged" is no image such as grafana\/k6:1\.2\.0$/],
  [{ image: 'a', command: "sh -c 'b" }, /command: ' is not closed in sh -c 'b/],
  [{ image: 'a', env: 'A-B=c' }, /env: "A-B" is no name of a variable/],
  [{ image: 'a', env: '"A=b\nc"' }, /env: A holds a line end, which docker takes in no variable/],
  [{ image: 'a', network: 'host --privileged' }, /network: "host --privileged" is no network of docker's/],
  [{ image: 'a', mount: 'work' }, /mount: "work" is no folder of a container, such as \/work/],
  [{ image: 'a', mount: '/work,source=/' }, /mount: "\/work,source=\/" is no folder/],
  [{ image: 'a', files: '*.ts' }, /files: they are arguments of the command, and there is none; add command/],
  [{ image: 'a', command: 'b', files: '../*.ts' }, /files: "\.\.\/\*\.ts" leads out of the workspace/],
  [{ image: 'a', command: 'b', files: '!*.ts' }, /files: it only leaves out; add what it leaves out of/],
  [{ image: 'a', command: 'b', files: 'c', times: 'd' }, /times: files are dealt out by them; add files and shard/],
  [{ image: 'a', command: 'b', files: 'c', shard: '6/', times: 'd' }, /^(?!.*times).*shard: "6\/" is no shard/],
  [{ image: 'a', shard: '6/5' }, /shard: "6\/5" is no shard such as 2\/5, from 1\/5 to 5\/5/],
  [{ image: 'a', reports: '*.xml' }, /reports: tests are run by image or read from reports; give one of them/],
  [{ reports: '/etc/*.xml' }, /reports: "\/etc\/\*\.xml" leads out of the workspace/],
  [{ image: 'a', watch: '2m' }, /watch: it asks checks on, and there are none; add url or spec/],
  [{ url, spec: 'a.yml' }, /^reading the smoke spec a\.yml: there is no such file; check the repository out/],
];

for (const [given, says] of inputs) {
  test(`inputs: ${JSON.stringify(given)}`, async () => assert.match(await refusal(given), says));
}

const specs: readonly (readonly [yaml: string, says: RegExp])[] = [
  ['checks: [{url: /, statsu: 200}]', /unknown key "statsu" in checks\.0; did you mean status\?/],
  ['check: [{url: /}]', /checks is required[\s\S]*unknown key "check" at the top; did you mean checks\?/],
  ['checks: []', /checks: names no check/],
  ['checks: [{}]', /checks\.0\.url is required/],
  ['checks: [{url: healthz}]', /checks\.0\.url: "healthz" has no scheme/],
  ['checks: [{url: "/a b"}]', /checks\.0\.url: "\/a b" has white space/],
  ['checks: [{url: "https://ann:s3cret@a.test/b c"}]', /^(?!.*cret).*"https:\/\/\*\*\*@a\.test\/b c" has white space/],
  [`# ${'x'.repeat(256 << 10)}\nchecks: [{url: /}]`, /^reading the input spec: it is larger than 256 KiB/],
  ['checks: [{url: /, status: 99}]', /checks\.0\.status: "99" is not a status such as 200, 2xx or 200-299/],
  ['checks: [{url: /, status: 299-200}]', /"299-200" is not a status/],
  ['checks: [{url: /, body: "/(/"}]', /checks\.0\.body: \/\(\/ is no pattern: missing closing \)/],
  ['checks: [{url: /, headers: {a: "/(?=b)/"}}]', /checks\.0\.headers\.a: .*look neither ahead nor back/],
  ['checks: [{url: /, json: {status: ok}}]', /checks\.0\.json: "status" is no JSON path from character 1 on/],
  ['checks: [{url: /, json: {"$[?match(@.a, \'(a+)+\')]": 1}}]', /calls match or search; select the value/],
  ['checks: [{url: /, json: {$.a: "/[/"}}]', /checks\.0\.json\.\$\.a: \/\[\/ is no pattern/],
  [
    'checks: [{url: /, json: {$.r: {release}}}]',
    /checks\.0\.json: \$\.r: \{release\} is a map to YAML; write "\{release\}", in quotes/,
  ],
  ['checks: [{url: /, release: "json:x"}]', /checks\.0\.release: "x" is no JSON path/],
  ['checks: [{url: /, thresholds: [p(95)<300ms]}]', /checks\.0\.thresholds: are of samples; add samples/],
  ['checks: [{url: /, samples: 9, thresholds: [p(95)<0ms]}]', /"p\(95\)<0ms" is what nobody can meet/],
  ['checks: [{url: /, samples: 9, thresholds: [rate<0]}]', /"rate<0" is what nobody can meet/],
  ['checks: [{url: /, body-send: a}]', /checks\.0\.body-send: goes with no GET; add method: POST/],
  ['checks: [{url: /, method: HEAD, body: a}]', /checks\.0\.body: is never in an answer to HEAD/],
  [
    'checks: [{url: /, headers-send: {content-length: 1}}]',
    /checks\.0\.headers-send\.content-length: is a header that the connection/,
  ],
  ['checks: [{url: /, headers-send: {a: "b\\nc: d"}}]', /checks\.0\.headers-send\.a: holds a line end/],
  ['checks: [{url: /, connect-to: "http://lb"}]', /checks\.0\.connect-to: "http:\/\/lb" is not a host/],
  ['checks: [{url: /, timeout: 500}]', /checks\.0\.timeout: 500 is not a duration/],
  ['checks: [{url: /, timeout: 0ms}]', /checks\.0\.timeout: "0ms" leaves no time at all/],
  ['checks: [{url: /, timeout: 1s500ms}]', /checks\.0\.timeout: "1s500ms" is not a duration/],
  ['checks: [{url: /, family: 5}]', /checks\.0\.family: 5 is not 4 or 6/],
  ['checks: [{url: /, family: "4"}]', /checks\.0\.family: "4" is not 4 or 6/],
  ['checks: [{url: /, release: {toString: 1}}]', /checks\.0\.release: \{"toString":1\} is not where an answer/],
  ['checks: [{url: /, timeout: 30d}]', /checks\.0\.timeout: "30d" is more than 1h/],
  ['checks: [{url: /, timeout: 0s}]', /checks\.0\.timeout: "0s" leaves no time at all/],
  ['checks: [{url: /, json: {$.r: "{release}"}}]', /checks\.0 asks for the release, and the input release is empty/],
  ['checks: [{url: "https://a.example.com"}]', /the input url is given, and no check is asked below it/],
  ['checks: [{url: /', /line 3, column \d+: .*; correct the YAML there/],
];

for (const [yaml, says] of specs) {
  test(`spec: ${yaml.slice(0, 200)}`, async () => assert.match(await refusal({ url, spec: `${yaml}\n\n# end` }), says));
}

test('all that is wrong with a spec is told at once', async () => {
  const yaml =
    'checks:\n- {url: nowhere, statsu: 1}\n- {url: /, body: "/(/", samples: 0}\ncertificate: {expires-after: 2 weeks}';
  const said = await refusal({ spec: '.github/smoke.yml' }, { '.github/smoke.yml': yaml });
  assert.match(said, /^reading the smoke spec \.github\/smoke\.yml: 5 problems\n(- .+\n?){5}$/);
});

test('a spec without a site to be asked, and a release that nothing asks for, are refused', async () => {
  assert.match(await refusal({ spec: 'checks:\n- url: /' }), /checks\.0 is asked below the input url, which is empty/);
  const said = await refusal({ url, release: 'r2', spec: 'checks:\n- url: /' });
  assert.match(said, /the input release is given, and no check asks for it; add release: header:x-release to one/);
});
