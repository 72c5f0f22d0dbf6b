import assert from 'node:assert/strict';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { after, before, test } from 'node:test';
import { MachinesWorld, until } from './machines-world.ts';

let world: MachinesWorld;
before(async () => {
  world = await MachinesWorld.start();
});
after(() => world?.cloud.close());

const metadata = `
token=$(curl -sf -X PUT -H 'X-aws-ec2-metadata-token-ttl-seconds: 60' "$AWS_EC2_METADATA_SERVICE_ENDPOINT/latest/api/token")
ask() { curl -sf -H "X-aws-ec2-metadata-token: $token" "$AWS_EC2_METADATA_SERVICE_ENDPOINT/latest/meta-data/$1"; }
`;

async function body(url: string): Promise<string | undefined> {
  return await new Promise((resolve) => {
    get(url, { agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve(text));
    }).on('error', () => resolve(undefined));
  });
}

test('an instance is pending, runs its user data, and what that started in the background keeps running', async () => {
  const machine = await world.launch(`#!/bin/bash
set -eu
cd "$(mktemp -d)"
echo "I am $(hostname)" > index.html
python3 -m http.server 8080 --bind "$(hostname | sed 's/^ip-//; s/-/./g')" &
echo started
`);
  assert.equal(machine.state, 'pending');
  await world.reaches(machine, 'running');
  await world.says(machine, 'started');
  await until('its status is ok', async () => (await world.status(machine)) === 'ok');
  const page = await until('its web server answers', () => body(`http://${machine.address}:8080/`));
  assert.equal(page, `I am ip-${machine.address.replaceAll('.', '-')}\n`);
});

test('ending sends TERM, waits for programs to finish, then all are gone and the instance stays visible', async () => {
  const machine = await world.launch(`#!/bin/bash
(trap 'until [ -e /run/seen ]; do sleep 0.05; done; echo finished my work; exit' TERM; echo ready; while :; do sleep 0.05; done) &
`);
  await world.says(machine, 'ready');
  const answer = await world.ec2.terminateInstances({ InstanceIds: [machine.id] });
  assert.equal(answer.TerminatingInstances?.[0]?.CurrentState?.Name, 'shutting-down');
  assert.equal(await world.state(machine), 'shutting-down');
  writeFileSync(`${world.cloud.folder}/machines/${machine.id}/root/run/seen`, '');
  await world.reaches(machine, 'terminated');
  assert.match(await world.console(machine), /finished my work/);
  assert.equal(existsSync(`${world.cloud.folder}/machines/${machine.id}/root`), false);
});

test('a machine sees files of its own and none of its neighbour or of the host', async () => {
  const [one, two] = await Promise.all(
    ['one', 'two'].map((name) =>
      world.launch(`#!/bin/bash
for folder in /etc /run /var /tmp /root; do echo "${name}" > $folder/mark; done
sleep 0.3
cat /etc/mark /run/mark /var/mark /tmp/mark /root/mark | sort | uniq -c
cat /etc/passwd | wc -l
ls /home /mnt /srv | tr -d '\\n'
touch /usr/mark || echo 'programs are read-only'
`),
    ),
  );
  assert.ok(one && two);
  assert.match(await world.says(one, 'read-only'), /^ +5 one\n2\n/);
  assert.match(await world.says(two, 'read-only'), /^ +5 two\n2\n/);
});

test('the environment of user data holds nothing but what a machine knows', async () => {
  const machine = await world.launch(`#!/bin/bash\nenv | cut -d= -f1 | sort | tr '\\n' ' '\n`);
  const said = await world.says(machine, 'SHLVL');
  const names = said
    .trim()
    .split(' ')
    .filter((name) => !['PWD', 'OLDPWD', 'SHLVL', '_'].includes(name));
  assert.deepEqual(names, ['AWS_EC2_METADATA_SERVICE_ENDPOINT', 'AWS_ENDPOINT_URL', 'HOME', 'LANG', 'PATH']);
});

test('the metadata service asks for a token and tells who the machine is', async () => {
  const tags = [{ Key: 'app', Value: 'orders' }];
  const machine = await world.launch(
    `#!/bin/bash
set -eu
curl -s -o /dev/null -w 'without a token: %{http_code}\\n' "$AWS_EC2_METADATA_SERVICE_ENDPOINT/latest/meta-data/instance-id"
${metadata}
for key in instance-id local-ipv4 placement/availability-zone placement/region tags/instance/app; do echo "$key=$(ask $key)"; done
ask spot/instance-action || echo not reclaimed
`,
    {
      MetadataOptions: { InstanceMetadataTags: 'enabled' },
      TagSpecifications: [{ ResourceType: 'instance', Tags: tags }],
    },
  );
  const said = await world.says(machine, 'not reclaimed');
  assert.deepEqual(said.split('\n').slice(0, 6), [
    'without a token: 401',
    `instance-id=${machine.id}`,
    `local-ipv4=${machine.address}`,
    'placement/availability-zone=eu-west-1a',
    'placement/region=eu-west-1',
    'tags/instance/app=orders',
  ]);
});

test("the machine's own role is who its aws speaks as", async () => {
  const machine = await world.launch(
    `#!/bin/bash\naws sts get-caller-identity --region eu-west-1 --query Arn --output text\necho asked\n`,
    { IamInstanceProfile: { Name: world.cloud.seed.instanceProfile } },
  );
  const said = await world.says(machine, 'asked');
  assert.match(said, new RegExp(`^arn:aws:sts::123456789012:assumed-role/[\\w-]+/${machine.id}$`, 'm'));
});

test('user data that fails leaves a running machine whose console tells the code', async () => {
  const machine = await world.launch('#!/bin/bash\necho no such disk >&2\nexit 3\n');
  assert.match(await world.says(machine, 'ended with'), /no such disk\nuser data ended with 3/);
  assert.equal(await world.state(machine), 'running');
});

test('cloud-config is refused on the console, and said why', async () => {
  const machine = await world.launch('#cloud-config\nruncmd: [reboot]\n');
  await world.says(machine, /user data was not run: it starts with '#cloud-config'.*write a script/);
});

test('a reboot ends programs in order, and user data is not run again', async () => {
  const machine = await world.launch(`#!/bin/bash
(trap 'echo saw TERM; exit' TERM; echo ready; while :; do sleep 0.05; done) &
`);
  await world.says(machine, 'ready');
  await world.ec2.rebootInstances({ InstanceIds: [machine.id] });
  await world.says(machine, 'saw TERM');
  await until('it is up again', async () => (await world.status(machine)) === 'ok');
  assert.equal((await world.console(machine)).match(/ready/g)?.length, 1);
});

test('a machine that was terminated before it booted never runs', async () => {
  const late = await world.cloud.control('POST', 'machines/next-fault', { fault: 'boots-late', seconds: 2 });
  assert.equal(late.ordered.at(-1).fault, 'boots-late');
  const machine = await world.launch('#!/bin/bash\necho booted\n');
  await world.ec2.terminateInstances({ InstanceIds: [machine.id] });
  await world.reaches(machine, 'terminated');
  assert.equal(await world.console(machine), '');
  assert.equal(readdirSync(`${world.cloud.folder}/pids`).includes(machine.id), false);
});
