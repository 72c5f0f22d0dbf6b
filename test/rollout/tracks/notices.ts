// Who waits for a preview hears of it, from what really left: mail, a topic, Slack over HTTPS, and the comment at the pull request.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { startWebhook } from '../../../dev/site/webhook.ts';
import { Branch } from '../../../dev/stage/branch.ts';
import { makeDomain } from '../../../dev/stage/domain.ts';
import type { Stage } from '../../../dev/stage/stage.ts';

const TITLE = 'Add `a basket` <!channel> @here\r\nBcc: all@example.org';

export function notices(stage: Stage): void {
  test('a preview is told of once in each way, and its one comment says how it goes to the end', async () => {
    const { cloud, aws } = stage;
    const webhook = await startWebhook();
    stage.atEnd(() => webhook.close());
    const folder = mkdtempSync(join(tmpdir(), 'immutable-notices-'));
    stage.atEnd(() => rmSync(folder, { recursive: true, force: true }));
    writeFileSync(join(folder, 'ca.pem'), webhook.ca);
    const { TopicArn = '' } = await aws.sns.createTopic({ Name: 'previews' });
    await aws.ssm.putParameter({ Name: '/acme/slack-webhook', Value: webhook.url, Type: 'SecureString' });
    await cloud.control('POST', 'notices/verify', { identity: 'ci@example.org' });
    const notify = {
      email: { from: 'ci@example.org', to: ['success@simulator.amazonses.com'] },
      sns: [TopicArn],
      slack: 'ssm:/acme/slack-webhook',
    };
    const domain = await makeDomain(stage, { notify });
    const branch = new Branch(stage, domain, 'feature-y', 21, TITLE);
    const env = { NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem') };
    const runId = stage.nextRun();
    const heard = async () => [
      await cloud.control('GET', 'notices/mail'),
      (await cloud.control('GET', 'notices/messages')).filter(
        (each: { TopicArn: string }) => each.TopicArn === TopicArn,
      ),
      webhook.messages,
    ];
    const image = await stage.image('1');
    const first = await branch.deploy({ image }, { runId, env });
    assert.equal(first.outputs['outcome'], 'released', first.log);
    const [[mail], [message], [slack]] = await heard();
    assert.equal(mail?.Content.Simple.Subject.Data, 'orders is up at feature-y.dev.example.com', first.log);
    assert.equal(message?.Message, mail?.Content.Simple.Body.Text.Data);
    assert.match(message?.Message, /\nMessage: Add `a basket` <!channel> @here\nAuthor: ada\nEnds: 20/);
    assert.match(
      slack,
      /^\*orders\* is up: <https:\/\/feature-y\.dev\.example\.com>\n.*`Add 'a basket' &lt;!channel&gt; @here`/s,
    );
    assert.doesNotMatch([first.log, ...Object.values(first.files)].join('\n'), /s3cr3t/);

    const [before = ''] = branch.comments();
    assert.match(
      before,
      /\| State \| ready .*\| Message \| .*\| Author \| `ada` \|\n\| Ends \| 20.*aws ssm start-session/s,
    );
    await branch.deploy({ image }, { runId, runAttempt: 2, env });
    const later = await branch.deploy({ extend: '200h' }, { runId, runAttempt: 3, env });
    assert.equal(later.code, 0, later.log);
    assert.deepEqual(
      (await heard()).map(({ length }) => length),
      [1, 1, 1],
    );
    const end = (later.outputs['expires-at'] ?? '').slice(0, 16).replace('T', ' ');
    const [after = '', ...more] = branch.comments();
    assert.deepEqual(more, []);
    assert.ok(after.includes(`\n| Ends | ${end} UTC |\n`) && !before.includes(end), after);

    webhook.refuse(410, 'channel_is_archived');
    const other = await branch.deploy({ image: await stage.image('2') }, { runId, runAttempt: 4, env });
    assert.equal(other.code, 0, other.log);
    assert.match(
      other.log,
      /::warning title=Not told::sending a message to Slack, .* it answered 410 channel_is_archived; /,
    );
    assert.deepEqual(
      (await heard()).map(({ length }) => length),
      [2, 2, 1],
    );
    const down = await branch.tearDown({ runId, runAttempt: 5, env });
    assert.equal(down.outputs['outcome'], 'removed', down.log);
    assert.match(branch.comments().join('\n'), /^<!-- .* gone -->\n\*\*orders\*\* of this branch is gone/);
  });
}
