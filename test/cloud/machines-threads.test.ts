// A machine that has ended costs nothing any more: one thread left spinning for each would eat a core in a minute.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { EC2 } from '@aws-sdk/client-ec2';
import { startCloud } from '../../dev/cloud/cloud.ts';

test('an ended machine leaves no thread behind', async () => {
  const cloud = await startCloud({ docker: false, seed: true, bootDelay: 0.1 });
  const threads = () => readdirSync(`/proc/${cloud.pid}/task`).length;
  try {
    const credentials = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'x' };
    const ec2 = new EC2({ endpoint: cloud.endpoint, region: cloud.seed.region, credentials });
    const request = { ImageId: cloud.seed.image, SubnetId: cloud.seed.subnets[0], MinCount: 3, MaxCount: 3 };
    // The first request starts what stays.
    await ec2.describeInstances({});
    const before = threads();
    const { Instances = [] } = await ec2.runInstances(request);
    const InstanceIds = Instances.map(({ InstanceId = '' }) => InstanceId);
    assert.ok(threads() > before, 'each machine has a metadata service');
    await ec2.terminateInstances({ InstanceIds });
    const deadline = Date.now() + 20_000;
    while (threads() > before && Date.now() < deadline) await pause(100);
    assert.ok(threads() <= before, `${threads() - before} threads more than before`);
    ec2.destroy();
  } finally {
    await cloud.close();
  }
});
