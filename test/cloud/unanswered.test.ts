// What the real SDK throws where no answer can come, told at once.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { AwsClock } from '../../actions/adapters/aws/clock.ts';
import { services } from '../../actions/adapters/aws/services.ts';
import { Stopped } from '../../actions/core/errors.ts';
import { find, unpacked } from '../../dev/builder/programs.ts';

const given = { AWS_REGION: 'eu-west-1', AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret' };

/** AWS at an address, in an environment that says so. */
function aws(t: TestContext, endpoint: string) {
  const before = { ...process.env };
  t.after(() => {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  });
  Object.assign(process.env, given, { AWS_ENDPOINT_URL: endpoint });
  return services({ clock: new AwsClock() });
}

test('a certificate that nobody trusts is told with what to do', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'untrusted-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const [key, cert] = [join(folder, 'key'), join(folder, 'cert')];
  const asked = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=localhost'];
  execFileSync(find('openssl'), [...asked, '-keyout', key, '-out', cert], {
    env: { ...process.env, ...unpacked },
    stdio: 'ignore',
  });
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, response) => response.end());
  await once(server.listen(0), 'listening');
  t.after(() => server.close());
  const { port } = server.address() as AddressInfo;
  const client = await aws(t, `https://localhost:${port}`).sts.read();
  await assert.rejects(client.getCallerIdentity({}), (error) => {
    assert.ok(error instanceof Stopped && error.kind === 'wrong', String(error));
    assert.match(error.message, /sts:GetCallerIdentity: DEPTH_ZERO_SELF_SIGNED_CERT: .*NODE_EXTRA_CA_CERTS/);
    return true;
  });
});

test('a date of our own that is none is our mistake', async (t) => {
  const change = await aws(t, 'http://127.0.0.1:1').scaling.change();
  const asked = { AutoScalingGroupName: 'x', ScheduledActionName: 'y', StartTime: new Date(Number.NaN), MinSize: 0 };
  await assert.rejects(change.putScheduledUpdateGroupAction(asked), RangeError);
});

test('an address that is none is told by its variable', async (t) => {
  await assert.rejects(aws(t, 'not a url').sts.read(), (error) => {
    return error instanceof Stopped && error.kind === 'wrong' && /AWS_ENDPOINT_URL is "not a url"/.test(error.message);
  });
});
