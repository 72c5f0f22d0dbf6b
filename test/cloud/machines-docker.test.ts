import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { SSM } from '@aws-sdk/client-ssm';
import { metadataScript } from '../../actions/core/machine/shell.ts';
import { type Launched, MachinesWorld, until } from './machines-world.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
let world: MachinesWorld;
let machines: [Launched, Launched];

/** On the engine that all machines share, as nobody's machine. */
function docker(...command: string[]): string {
  return execFileSync('docker', ['--host', world.cloud.dockerHost ?? '', ...command], { encoding: 'utf8' }).trim();
}

function containers(machine: Launched): string[] {
  const names = docker('ps', '--all', '--filter', `label=immutable.machine=${machine.id}`, '--format', '{{.Names}}');
  return names.split('\n').filter(Boolean);
}

/** Asks for the machine's role as an SDK does, in a container that has busybox alone; empty without a token. */
const asking = `imds=\${AWS_EC2_METADATA_SERVICE_ENDPOINT#http://}
talk() {
  printf '%s HTTP/1.1\\r\\nHost: imds\\r\\nConnection: close\\r\\n%s\\r\\n\\r\\n' "$1" "$2" |
    /bin/busybox nc -w 3 \${imds%:*} \${imds#*:} | /bin/busybox sed -n "$3"
}
case $1 in
  token) token=$(talk 'PUT /latest/api/token' 'X-aws-ec2-metadata-token-ttl-seconds: 60' '$p') ;;
  *) talk 'GET /latest/meta-data/iam/security-credentials' 'Accept: */*' 1p; exit ;;
esac
[ -z "$token" ] || talk 'GET /latest/meta-data/iam/security-credentials' "X-aws-ec2-metadata-token: $token" '$p'`;

function asked(machine: Launched, container: string, how = 'token'): string {
  return docker('exec', `${machine.id}-${container}`, '/bin/busybox', 'sh', '-c', asking, 'ask', how);
}

const script = `#!/bin/bash
set -eu
address=$(hostname | sed 's/^ip-//; s/-/./g')
mkdir -p /srv/www
echo "from $address" > /srv/www/index.html
docker run --detach --name web --restart unless-stopped --env A=1 -v /srv/www:/www -p "$address:8080:8080" immutable-busybox:test \\
  sh -c 'trap "echo saw TERM; sleep 0.3; echo done >/www/done; exit" TERM; /bin/busybox httpd -p 8080 -h /www; while :; do sleep 0.05; done'
docker run --detach -p 8081:8080 --name other immutable-busybox:test httpd -f -p 8080
echo "listed: $(docker ps --format '{{.Names}}' | sort | tr '\\n' ' ')"
echo "inspected: $(docker inspect --format '{{.Name}} {{.State.Running}}' web)"
echo "image: $(docker inspect --format '{{.Config.Entrypoint}}' immutable-busybox:test)"
echo "inside: $(docker exec web /bin/busybox cat /www/index.html)"
docker rm --force other
docker run --detach --network host --stop-signal KILL --name near --entrypoint /bin/busybox immutable-busybox:test sleep 600
${metadataScript}
role=$(metadata iam/security-credentials)
echo "role: $role $(metadata "iam/security-credentials/$role" | grep -c AccessKeyId)"
docker swarm init || echo up
`;

before(async () => {
  world = await MachinesWorld.start({ docker: true });
  const folder = existsSync(`${root}.cache/debian/bin/busybox`) ? `${root}.cache/debian` : '/';
  const image = execFileSync('tar', ['--create', '--directory', folder, 'bin/busybox'], { maxBuffer: 2 ** 25 });
  const flags = ['import', '--change', 'ENTRYPOINT ["/bin/busybox"]', '-', 'immutable-busybox:test'];
  execFileSync('docker', ['--host', world.cloud.dockerHost ?? '', ...flags], { input: image });
  const { LaunchTemplate } = await world.ec2.createLaunchTemplate({
    LaunchTemplateName: 'two-hops',
    LaunchTemplateData: { MetadataOptions: { HttpTokens: 'required', HttpPutResponseHopLimit: 2 } },
  });
  const role = { IamInstanceProfile: { Name: world.cloud.seed.instanceProfile } };
  machines = await Promise.all([
    world.launch(script, role),
    world.launch(script, { ...role, LaunchTemplate: { LaunchTemplateId: LaunchTemplate?.LaunchTemplateId } }),
  ]);
  await Promise.all(machines.map((machine) => world.says(machine, 'up\n')));
});
after(() => world?.cloud.close());

test('the same script runs on two machines that share an engine, each publishing on its own address', async () => {
  for (const { address } of machines) {
    const page = await until('answers', async () => await (await fetch(`http://${address}:8080/`)).text());
    assert.equal(page, `from ${address}\n`);
  }
});

test('names, listings and images look as if the engine were its own', async () => {
  for (const machine of machines) {
    const said = await world.console(machine);
    assert.match(said, /listed: other web \n/);
    assert.match(said, /inspected: \/web true\n/);
    assert.match(said, /image: \[\/bin\/busybox\]\n/);
    assert.match(said, new RegExp(`inside: from ${machine.address}\n`));
    assert.deepEqual(containers(machine), [`${machine.id}-near`, `${machine.id}-web`]);
  }
});

// "HttpPutResponseHopLimit: … Default: 1": https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateInstanceMetadataOptionsRequest.html
test("a container gets no token for the machine's role where the hop limit is 1, as it is by default", async () => {
  const { instanceProfile } = world.cloud.seed;
  for (const machine of machines) {
    assert.match(await world.console(machine), new RegExp(`^role: ${instanceProfile} 1$`, 'm'));
    assert.match(asked(machine, 'web', 'without'), /^HTTP\/1\.\d 401 /);
  }
  assert.equal(asked(machines[0], 'web'), '');
  assert.equal(asked(machines[1], 'web'), instanceProfile);
});

test("a container on the host's network is no hop away", () => {
  for (const machine of machines) assert.equal(asked(machine, 'near'), world.cloud.seed.instanceProfile);
});

test('what cannot be kept to one machine is refused in a sentence', async () => {
  assert.match(await world.console(machines[0]), /docker swarm: the machines of the local AWS share one engine/);
});

test('a fault that programs act out is a file in the machine and in its containers', async () => {
  await world.fault(machines[1], 'answers-500');
  const read = () => docker('exec', `${machines[1].id}-web`, '/bin/busybox', 'cat', '/run/fault');
  assert.equal(read(), 'answers-500');
  await world.fault(machines[1], 'none');
  assert.equal(read(), '');
});

test('a hung machine has its containers paused, and goes on when it recovers', async () => {
  const paused = () => docker('inspect', '--format', '{{.State.Paused}}', `${machines[1].id}-web`);
  await world.fault(machines[1], 'hangs');
  assert.equal(paused(), 'true');
  await world.fault(machines[1], 'none');
  assert.equal(paused(), 'false');
});

test('ending stops containers with TERM and their own time, removes them, and leaves the neighbour alone', async () => {
  await world.ec2.terminateInstances({ InstanceIds: [machines[0].id] });
  const done = `${world.cloud.folder}/machines/${machines[0].id}/root/srv/www/done`;
  await until('the container finished its work', async () => existsSync(done));
  await world.reaches(machines[0], 'terminated');
  assert.deepEqual(containers(machines[0]), []);
  assert.deepEqual(containers(machines[1]), [`${machines[1].id}-near`, `${machines[1].id}-web`]);
});

test('a dead machine takes its containers along', async () => {
  await world.fault(machines[1], 'dies');
  await until(
    'its container is down',
    async () => docker('ps', '--quiet') === '' || !docker('ps').includes(machines[1].id),
  );
  assert.equal(await world.status(machines[1]), 'impaired');
});

test("a machine of Amazon's own AMI has no docker until dnf has fetched it, which it can't without a mirror", async () => {
  const credentials = { accessKeyId: 'x', secretAccessKey: 'x' };
  const ssm = new SSM({ endpoint: world.cloud.endpoint, region: 'eu-west-1', credentials });
  const Name = '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64';
  const ImageId = (await ssm.getParameter({ Name })).Parameter?.Value ?? '';
  const { Images: [image] = [] } = await world.ec2.describeImages({ ImageIds: [ImageId] });
  assert.deepEqual([image?.ImageOwnerAlias, image?.Architecture], ['amazon', 'x86_64']);
  await world.cloud.control('POST', 'machines/next-fault', { fault: 'no-mirror', release: ImageId });
  const install = `#!/bin/bash
. /etc/os-release
echo "on $ID: $(command -v curl) $(command -v aws) $(command -v docker || echo none)"
dnf -y install docker && docker ps --format 'runs {{.Names}}'
dnf -y install no-such-package
docker run --detach --name web immutable-busybox:test sleep 600
echo over`;
  const role = { IamInstanceProfile: { Name: world.cloud.seed.instanceProfile } };
  for (const [mirror, said] of [
    [false, /Error: Failed to download metadata for repo 'amazonlinux'[\s\S]*docker: command not found\nover\n/],
    [true, /Complete!\n[\s\S]*Error: Unable to find a match: no-such-package\n[\s\S]*over\n/],
  ] as const) {
    const machine = await world.launch(install, { ...role, ImageId });
    const text = await world.says(machine, 'over\n');
    assert.match(text, /^on amzn: \/\S+\/curl \/\S+\/aws none$/m);
    assert.match(text, said);
    assert.deepEqual(containers(machine), mirror ? [`${machine.id}-web`] : []);
  }
});
