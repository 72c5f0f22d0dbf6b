import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { SSM } from '@aws-sdk/client-ssm';
import { digestOf } from '../../actions/core/image/reference.ts';
import { beforeTrafficScript } from '../../actions/core/machine/before-traffic-script.ts';
import { CODES, liveCheckScript } from '../../actions/core/machine/live-check-script.ts';
import { userData } from '../../actions/core/machine/user-data.ts';
import type { Service, Spec } from '../../actions/core/release/spec.ts';
import { buildApp } from '../../dev/app/image.ts';
import { requestsOf } from '../../dev/stage/journal.ts';
import { hostileTexts } from '../core/machine/hostile.ts';
import { aSpec } from '../core/rollout/build.ts';
import { actionsOf, machineMay, machinePolicy, whyOf } from '../readme/machine-role.ts';
import { type Launched, MachinesWorld, until } from './machines-world.ts';

/** For docker itself, which reads most of them from a file. */
const hostileVariables = Object.fromEntries(hostileTexts(7, 200).map((text, index) => [`V${index}`, text]));

// What AWS would run, on a machine of the local AWS: its own role, the real registry, the real engine.
let world: MachinesWorld;
let ssm: SSM;
let machine: Launched;
let spec: Spec;
let pair: Launched;
let paired: Spec;

before(async () => {
  world = await MachinesWorld.start({ docker: true, agentDelay: 0.1 });
  const { seed, endpoint, env } = world.cloud;
  const credentials = { accessKeyId: env['AWS_ACCESS_KEY_ID'] ?? '', secretAccessKey: 'x' };
  ssm = new SSM({ endpoint, region: 'eu-west-1', credentials });
  await ssm.putParameter({ Name: '/orders/production/return', Value: 'ends in CR\r', Type: 'SecureString' });
  await ssm.putParameter({ Name: '/orders/plain', Value: "'; echo put there; '", Type: 'String' });
  await ssm.putParameter({ Name: '/orders/production/key', Value: "one\n'two' $HOME\n", Type: 'SecureString' });
  const image = await buildApp(world.cloud, { repository: seed.repository, version: '70' });
  // A machine of AWS has none of it yet; here they share the engine that built it.
  docker('rmi', '--force', docker('images', '--quiet', `${seed.repository}:70-good`));
  const web: Service = {
    image,
    ports: ['8080:8080'],
    environment: { LOG_LEVEL: `in"fo' $(id)`, LINES: 'a\nb', ...hostileVariables },
    secrets: {
      DATABASE_URL: `ssm:${seed.secret}`,
      KEY: 'ssm:/orders/production/key',
      CR: 'ssm:/orders/production/return',
      UID: 'ssm:/orders/production/key',
      'key.of.it': 'ssm:/orders/production/key',
    },
    stopGrace: 5,
  };
  spec = aSpec({ release: 'r7', image, services: { web } });
  machine = await launch(spec);
  const helper = await buildApp(world.cloud, { repository: seed.repository, version: '71', shell: true });
  paired = withHelper(helper);
  pair = await launch(paired);
});
after(() => world?.cloud.close());

function launch(of: Spec): Promise<Launched> {
  const IamInstanceProfile = { Name: world.cloud.seed.instanceProfile };
  return world.launch(userData(of), { IamInstanceProfile });
}

/** A service that depends on another, which is healthy a while after its start, and what asks the one through the other. */
function withHelper(image: string): Spec {
  const web: Service = { ...(spec.services['web'] as Service), secrets: {}, dependsOn: ['db'] };
  const test =
    '[ -e /tmp/asked ] && wget -q -O /dev/null http://127.0.0.1:8080/healthz && { [ -e /tmp/well ] || date +%s >/tmp/well; }; code=$?; mkdir -p /tmp; : >/tmp/asked; exit $code';
  const db: Service = {
    ...{ image, ports: [], environment: {}, secrets: {}, stopGrace: 5 },
    healthcheck: { test, interval: 1, timeout: 30, retries: 60 },
  };
  const run = `echo "attested: $(ls /run/immutable | grep -c release)"
    docker exec web /usr/bin/node -e "fetch('http://db:8080/').then((a) => a.text()).then((text) => console.log('db says', text))"
    echo "$IMMUTABLE_RELEASE" >>/var/lib/seeded`;
  return { ...spec, release: 'r8', services: { web, db }, network: true, seed: { run, timeout: 60 } };
}

/** As the adapters run a script: by Run Command. */
async function command(on: Launched, script: string): Promise<{ code: number | undefined; output: string }> {
  const sent = await until('the agent answers', async () =>
    ssm
      .sendCommand({
        DocumentName: 'AWS-RunShellScript',
        InstanceIds: [on.id],
        Parameters: { commands: script.split('\n') },
      })
      .catch(() => undefined),
  );
  const asked = { CommandId: sent.Command?.CommandId, InstanceId: on.id };
  return await until('the command ends', async () => {
    const found = await ssm.getCommandInvocation(asked).catch(() => undefined);
    const open = found === undefined || /Pending|InProgress/.test(found.Status ?? '');
    return open ? undefined : { code: found.ResponseCode, output: found.StandardOutputContent ?? '' };
  });
}

const check = (on: Launched, of: Spec, seconds: number) =>
  command(on, liveCheckScript(of, Date.now() / 1000 + seconds));

function docker(...words: string[]): string {
  return execFileSync('docker', ['--host', world.cloud.dockerHost ?? '', ...words], { encoding: 'utf8' }).trim();
}

/** What the engine knows of a machine's container. */
function inspect(format: string, on = machine, name = 'web'): string {
  return docker('inspect', '--format', format, `${on.id}-${name}`);
}

test('the machine comes up whole and passes its live check', async () => {
  const { code, output } = await check(machine, spec, 120);
  assert.match(output, new RegExp(`^release r7 at ${digestOf(spec.image ?? '')}, /healthz 200 in \\d+ ms\n$`));
  assert.equal(code, 0);
  const answer = await fetch(`http://${machine.address}:8080/`);
  assert.equal(await answer.text(), '70 r7 works\n');
  const logs = { Type: 'json-file', Config: { 'max-file': '3', 'max-size': '50m' } };
  assert.deepEqual(JSON.parse(inspect('{{json .HostConfig.LogConfig}}')), logs);
});

test('environment and secrets reach the container exactly, and nothing else', () => {
  const env: string[] = JSON.parse(inspect('{{json .Config.Env}}'));
  for (const each of [
    `LOG_LEVEL=in"fo' $(id)`,
    'LINES=a\nb',
    'IMMUTABLE_RELEASE=r7',
    ...['KEY', 'UID', 'key.of.it'].map((name) => `${name}=one\n'two' $HOME\n`),
    'CR=ends in CR\r',
    ...Object.entries(hostileVariables).map(([name, text]) => `${name}=${text}`),
    'DATABASE_URL=postgres://orders:not-for-logs@db.internal/orders',
  ]) {
    assert.ok(env.includes(each), `${each} is not in ${env.join(', ')}`);
  }
  assert.equal(inspect('{{.HostConfig.RestartPolicy.Name}} {{.Config.StopTimeout}}'), 'unless-stopped 5');
});

test('no secret is on the console or in the user data, and the log-in is gone', async () => {
  assert.doesNotMatch((await world.console(machine)) + userData(spec), /not-for-logs|'two'/);
  assert.equal(existsSync(`${world.cloud.folder}/machines/${machine.id}/root/run/immutable/docker`), false);
});

/** Permissions that the machine needed so far, each with what it is about, in the guide's account. */
async function askedByTheMachine(): Promise<readonly (readonly [action: string, arn: string])[]> {
  const { seed } = world.cloud;
  const here = 'eu-west-1:111122223333';
  const calls = (await requestsOf(world.cloud, 'aws-cli')).map(({ service, operation, parameters }) => {
    const about = parameters.Name ? `arn:aws:ssm:${here}:parameter${parameters.Name}` : '*';
    return [`${service}:${operation}`, about] as const;
  });
  const registry: { action: string; principal: string; repository: string }[] = await world.cloud.control(
    'GET',
    'registry/requests',
  );
  const pulls = registry.filter(({ action, principal }) => action && principal.includes(seed.instanceProfile));
  return [
    ...calls,
    ...pulls.flatMap(({ action, repository }) =>
      action.split(' ').map((each) => [each, `arn:aws:ecr:${here}:repository/${repository}`] as const),
    ),
  ];
}

test('all that the machine asks of AWS its role may, and the role may nothing else but what the agent asks', async () => {
  const asked = await askedByTheMachine();
  for (const [action, arn] of asked) assert.ok(machineMay(action, arn), `${action} ${arn}`);
  const made = new Set(asked.map(([action]) => action));
  const idle = machinePolicy.Statement.flatMap(actionsOf).filter((action) => !made.has(action));
  assert.deepEqual(
    idle.filter((action) => !whyOf.get(action)?.startsWith('the SSM agent ')),
    [],
  );
});

test('another release or digest is not what it attests', async () => {
  const web = spec.services['web'] as Service;
  const other = web.image.replace(/[0-9a-f]{8}$/, '00000000');
  const { code, output } = await check(machine, { ...spec, services: { web: { ...web, image: other } } }, -1);
  assert.equal(code, CODES.release);
  assert.match(output, /container web does not run sha256:\w+00000000 but sha256:/);
  assert.match(output, /-- web:\norders 70 listens/);
  assert.match(
    (await check(machine, { ...spec, release: 'r8' }, -1)).output,
    /the release of this machine is r7, not r8/,
  );
});

test('what a container prints of its secrets does not leave the machine', async () => {
  const run = `docker exec web /usr/bin/node -p "['opening', process.env.DATABASE_URL, process.env.KEY].join(' ')"; exit 3`;
  const script = beforeTrafficScript({ ...spec, beforeTraffic: { run, timeout: 20 } }, 60);
  assert.deepEqual(await command(machine, script), { code: 3, output: 'opening *** ***\n' });
});

test('before-traffic runs once, in the container that is to serve', async () => {
  const run =
    'docker exec web /usr/bin/node -p "process.env.IMMUTABLE_RELEASE"; echo x >>/run/times; wc -l </run/times; exit 3';
  const script = beforeTrafficScript({ ...spec, beforeTraffic: { run, timeout: 20 } }, 5);
  assert.deepEqual(await command(machine, script), { code: 3, output: 'r7\n1\n' });
  assert.deepEqual(await command(machine, script), { code: 3, output: 'r7\n1\n' });
});

test('a parameter that the fleet file names in double braces is not put into a command', async () => {
  const reference = '{{ssm:/orders/plain}}';
  const run = `printf '%s' '${reference}'`;
  const script = beforeTrafficScript({ ...spec, beforeTraffic: { run, timeout: 20 } }, 6);
  assert.deepEqual(await command(machine, script), { code: 0, output: reference });
  const path = `/healthz?of=${reference}`;
  const { code, output } = await check(machine, { ...spec, liveCheck: { ...spec.liveCheck, path } }, 20);
  assert.ok(output.includes(`, ${path} 200 in `), output);
  assert.equal(code, 0);
});

test('services find each other by name and start in order; the seed ran once, before the release was attested', async () => {
  const { code, output } = await check(pair, paired, 120);
  assert.equal(code, 0, `${output}${await world.console(pair)}`);
  const said = await world.console(pair);
  assert.match(said, /^immutable: seed ended with 0 after \d+ s:\nattested: 0\ndb says 71 r8 works$/m);
  assert.equal(readFileSync(`${world.cloud.folder}/machines/${pair.id}/root/var/lib/seeded`, 'utf8'), 'r8\n');
  // Its first check fails, so it was waited for; this is when it was well at last, in seconds.
  const well = Number(docker('exec', `${pair.id}-db`, '/bin/sh', '-c', 'cat /tmp/well'));
  const began = new Date(inspect('{{.Created}}', pair)).getTime() / 1000;
  assert.ok(well > 1e9 && began >= well, `web was made at ${began}, db was well at ${well}`);
});

test('a machine whose seed fails says so with its last words, and never attests', async () => {
  const { services } = spec;
  const failing = { ...spec, services, seed: { run: 'echo "no table orders" >&2; exit 3', timeout: 60 } };
  const seeded = await launch(failing);
  await world.says(seeded, /seed ended with 3 after \d+ s:\nno table orders\n/);
  const { code, output } = await check(seeded, failing, 3600);
  assert.equal(code, CODES.hopeless);
  assert.match(output, /^immutable: seed ended with 3; its last words: no table orders\n/);
});

test('a machine that fails says why at once, and never attests', async () => {
  const web = spec.services['web'] as Service;
  const broken = { ...spec, services: { web: { ...web, ports: ['99999:1'] } } };
  const failing = await launch(broken);
  await world.says(failing, /immutable: line \d+ of the user data failed: docker run --detach/);
  const { code, output } = await check(failing, broken, 3600);
  assert.equal(code, CODES.hopeless);
  assert.match(output, /^immutable: line \d+ of the user data failed/);
});
