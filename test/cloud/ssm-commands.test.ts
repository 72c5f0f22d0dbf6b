// Run Command runs on the machine, or says as AWS does why not.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startWorld, until, type World } from './autoscaling-world.ts';

let world: World;
let ids: string[];
before(async () => {
  world = await startWorld({ scale: 100 });
  await world.create('nodes', 3);
  ids = ((await world.settled('nodes', 3)).Instances ?? []).map((each) => each.InstanceId as string);
  await until('all agents are Online', async () => (await online()).length === 3);
});
after(() => world.cloud.close());

const online = async () =>
  ((await world.ssm.describeInstanceInformation({})).InstanceInformationList ?? [])
    .filter((each) => each.PingStatus === 'Online')
    .map((each) => each.InstanceId);

const send = async (
  instances: string[],
  commands: string[],
  more: { executionTimeout?: string; TimeoutSeconds?: number } = {},
) => {
  const { executionTimeout, ...rest } = more;
  const { Command } = await world.ssm.sendCommand({
    DocumentName: 'AWS-RunShellScript',
    InstanceIds: instances,
    Parameters: { commands, ...(executionTimeout && { executionTimeout: [executionTimeout] }) },
    ...rest,
  });
  return Command?.CommandId as string;
};
const finished = (command: string, instance: string, seconds = 15) =>
  until(
    `${command} ends on ${instance}`,
    async () => {
      const { CommandInvocations } = await world.ssm.listCommandInvocations({
        CommandId: command,
        InstanceId: instance,
      });
      const running = ['Pending', 'InProgress', 'Cancelling'].includes(CommandInvocations?.[0]?.Status ?? 'Pending');
      return !running && (await world.ssm.getCommandInvocation({ CommandId: command, InstanceId: instance }));
    },
    seconds,
  );

test('a command runs on every machine and answers output, errors and exit code, page by page', async () => {
  const command = await send(ids, ['echo "on $AWS_SSM_INSTANCE_ID"', 'pwd', 'echo oops >&2', 'exit 3']);
  for (const id of ids) {
    const answer = await finished(command, id);
    assert.equal(answer.StandardOutputContent, `on ${id}\n/\n`);
    assert.match(answer.StandardErrorContent ?? '', /^oops\nfailed to run commands: exit status 3$/);
    assert.deepEqual([answer.Status, answer.StatusDetails, answer.ResponseCode], ['Failed', 'Failed', 3]);
  }
  const seen = new Map<string, string>();
  let NextToken: string | undefined;
  do {
    const page = await world.ssm.listCommandInvocations({
      CommandId: command,
      Details: true,
      MaxResults: 2,
      ...(NextToken && { NextToken }),
    });
    for (const each of page.CommandInvocations ?? [])
      seen.set(each.InstanceId as string, each.CommandPlugins?.[0]?.Output ?? '');
    NextToken = page.NextToken;
  } while (NextToken);
  assert.deepEqual([...seen.keys()].sort(), [...ids].sort());
  assert.match([...seen.values()][0] ?? '', /^on i-[\s\S]*----ERROR----/);
});

test('a shebang is honoured and output is cut at 24,000 characters', async () => {
  const [id] = ids as [string];
  const answer = await finished(await send([id], ['#!/usr/bin/env python3', 'print("x" * 30000)']), id);
  assert.equal(answer.Status, 'Success');
  assert.equal(answer.StandardOutputContent?.length, 24_000);
});

// "you can reference the parameter using {{ssm:parameter-name}}": the agent asks for it, and runs nothing when it can't have it.
test('a parameter that a command names in double braces is put there, and without one nothing runs', async () => {
  const [id] = ids as [string];
  await world.ssm.putParameter({ Name: '/plain/word', Value: "it's here", Type: 'String' });
  await world.ssm.putParameter({ Name: '/plain/secret', Value: 'hidden', Type: 'SecureString' });
  const answer = await finished(
    await send([id], ['cat <<"end"', '{{ssm:/plain/word}} {{ssm:no}t}} {{.Id}}', 'end']),
    id,
  );
  assert.equal(answer.StandardOutputContent, "it's here {{ssm:no}t}} {{.Id}}\n");
  for (const name of ['/plain/none', '/plain/secret']) {
    const { StatusDetails } = await finished(await send([id], [`echo {{ ssm:${name} }}`], { TimeoutSeconds: 100 }), id);
    assert.equal(StatusDetails, 'DeliveryTimedOut');
  }
});

test('an invocation does not exist for a moment, and never for a stranger', async () => {
  const [id] = ids as [string];
  // Until it was asked for.
  await world.cloud.control('POST', 'ssm/appear-late', { instance: id, seconds: 600 });
  const command = await send([id], ['true']);
  await assert.rejects(world.ssm.getCommandInvocation({ CommandId: command, InstanceId: id }), {
    name: 'InvocationDoesNotExist',
  });
  await world.cloud.control('POST', 'ssm/appear', { instance: id });
  assert.equal((await finished(command, id)).Status, 'Success');
});

test('one unknown id refuses the whole call; so do 51 ids and an unknown document', async () => {
  const unknown = 'i-00000000000000000';
  await assert.rejects(send([...ids, unknown], ['touch /run/was-here']), {
    name: 'InvalidInstanceId',
    message: /i-0000/,
  });
  const [id] = ids as [string];
  assert.equal((await finished(await send([id], ['test ! -e /run/was-here']), id)).Status, 'Success');
  await assert.rejects(send(Array(51).fill(id), ['true']), { name: 'ValidationException' });
  const InstanceIds = [id];
  await assert.rejects(world.ssm.sendCommand({ DocumentName: 'AWS-RunNothing', InstanceIds }), {
    name: 'InvalidDocument',
  });
});

test('a command that takes too long is ended on the machine', async () => {
  const [id] = ids as [string];
  const command = await send([id], ['sleep 300'], { executionTimeout: '1' });
  const answer = await finished(command, id);
  assert.deepEqual([answer.Status, answer.StatusDetails], ['TimedOut', 'ExecutionTimedOut']);
  assert.equal((await finished(await send([id], ['! pgrep -f "sleep 30[0]"']), id)).Status, 'Success');
});

test('a running command can be cancelled', async () => {
  const [id] = ids as [string];
  const command = await send([id], ['echo begun > /run/begun', 'sleep 300', 'echo done > /run/done']);
  await until('it runs', async () => {
    const check = await send([id], ['test -e /run/begun']);
    return (await finished(check, id)).Status === 'Success';
  });
  await world.ssm.cancelCommand({ CommandId: command });
  assert.equal((await finished(command, id)).Status, 'Cancelled');
  assert.equal((await finished(await send([id], ['test ! -e /run/done']), id)).Status, 'Success');
});

test('a command may arrive twice', async () => {
  const [id] = ids as [string];
  await world.cloud.control('POST', 'ssm/deliver-twice', { count: 1 });
  const command = await send([id], ['echo run >> /run/deliveries']);
  await finished(command, id);
  await until('both were run', async () => {
    const count = await finished(await send([id], ['wc -l < /run/deliveries']), id);
    return count.StandardOutputContent?.trim() === '2';
  });
});

test('a machine that hangs loses its connection; what was sent before is never delivered', async () => {
  const [, id] = ids as [string, string];
  await world.asg.suspendProcesses({ AutoScalingGroupName: 'nodes', ScalingProcesses: ['HealthCheck'] });
  await world.cloud.control('POST', `machines/${id}/fault`, { fault: 'hangs' });
  const command = await send([id], ['true'], { TimeoutSeconds: 100 });
  const answer = await finished(command, id);
  assert.deepEqual([answer.Status, answer.StatusDetails, answer.ResponseCode], ['TimedOut', 'DeliveryTimedOut', -1]);
  await until('the connection is lost', async () => !(await online()).includes(id));
  await assert.rejects(send([id], ['true']), { name: 'InvalidInstanceId' });
});

test('an execution time-out is 1 s to 48 h, as the document has it', async () => {
  const [id] = ids as [string];
  for (const executionTimeout of ['0', '172801', '999999', '1.5', '1e3']) {
    await assert.rejects(send([id], ['true'], { executionTimeout }), { name: 'InvalidParameters' }, executionTimeout);
  }
  for (const executionTimeout of ['1', '99999', '172800']) {
    assert.equal((await finished(await send([id], ['true'], { executionTimeout }), id)).Status, 'Success');
  }
});
