// What every error of AWS becomes: decisions know three kinds only.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Activity } from '@aws-sdk/client-auto-scaling';
import { AwsClock } from '../../../actions/adapters/aws/clock.ts';
import { type AwsError, translate } from '../../../actions/adapters/aws/errors.ts';
import { endedOf, troublesOf } from '../../../actions/adapters/aws/fleets/troubles.ts';
import { Stopped } from '../../../actions/core/errors.ts';
import { Denied, Later } from '../../../actions/ports/rollout.ts';

const call = { action: 'autoscaling:CreateAutoScalingGroup', subject: 'orders-1', region: 'eu-west-1', reached: true };

function error(name: string, message: string, status?: number, code?: string): AwsError {
  return Object.assign(new Error(message), {
    name,
    $metadata: { ...(status && { httpStatusCode: status }) },
    ...(code && { code }),
  });
}

const kinds: readonly [AwsError, new (...given: never[]) => Error, RegExp][] = [
  [error('Throttling', 'Rate exceeded', 400), Later, /CreateAutoScalingGroup \(orders-1\): Throttling: Rate exceeded/],
  [error('RequestLimitExceeded', 'slow down', 503), Later, /RequestLimitExceeded/],
  [error('ResourceContentionFault', 'pending update', 500), Later, /ResourceContention/],
  [error('ScalingActivityInProgressFault', 'activity', 400), Later, /ScalingActivityInProgress/],
  [error('ResourceInUseFault', 'still has instances', 400), Later, /ResourceInUse/],
  [error('ValidationError', 'AutoScalingGroup by this name already exists - it is pending delete', 400), Later, /./],
  [error('ValidationError', 'AutoScalingGroup name not found - orders-1', 400), Later, /not found/],
  [error('ValidationError', 'The specified launch template, with template ID lt-1, does not exist.', 400), Later, /./],
  [error('InvalidInstanceId', 'Instances not in a valid state', 400), Later, /InvalidInstanceId/],
  [error('TimeoutError', 'no answer', undefined, 'ETIMEDOUT'), Later, /ETIMEDOUT/],
  [error('Error', 'socket hang up', undefined, 'ECONNRESET'), Later, /ECONNRESET/],
  [error('SyntaxError', "Unexpected token '<'\n in JSON", 200), Later, /Unexpected token '<'$/],
  [error('ValidationError', "fully-formed launch template. The image id 'ami-1' does not exist", 400), Denied, /ami-1/],
  [error('ValidationError', 'Desired capacity:9 must be ≤ 8', 400), Denied, /correct what it names and run again/],
  [error('AccessDenied', 'User: x is not authorized to perform: iam:PassRole on y', 403), Denied, /grant iam:PassRole/],
  [error('AccessDenied', 'no', 403), Denied, /grant autoscaling:CreateAutoScalingGroup to the role/],
  [error('AccessDenied', 'not authorized to use launch template', 403), Denied, /grant ec2:RunInstances/],
  [error('AccessDenied', 'x is not authorized to perform: a:B with an explicit deny', 403), Denied, /forbids a:B/],
  ...['VPC endpoint policy', 'service control policy', 'permissions boundary', 'session policy'].map(
    (policy): [AwsError, typeof Denied, RegExp] => [
      error(
        'AccessDenied',
        `x is not authorized to perform: sts:GetCallerIdentity because no ${policy} allows the sts:GetCallerIdentity action`,
        403,
      ),
      Denied,
      new RegExp(`; a ${policy} doesn't let it pass: allow sts:GetCallerIdentity there$`),
    ],
  ),
  [
    error(
      'AccessDenied',
      'x is not authorized to perform: a:B because no identity-based policy allows the a:B action',
      403,
    ),
    Denied,
    /; grant a:B to the role$/,
  ],
  [error('LimitExceededFault', 'too many groups', 400), Denied, /raise this quota/],
  [error('ExpiredToken', 'The security token is expired', 403), Stopped, /a re-run continues .*role-duration-seconds/],
  [
    error('UnrecognizedClientException', 'The security token is invalid', 403),
    Stopped,
    /role and the region eu-west-1/,
  ],
  [
    error('InvalidSignatureException', 'Signature expired: 20261127T035219Z is now earlier than 20261127T054719Z', 400),
    Stopped,
    /the clock of this machine is off/,
  ],
  [
    error('CredentialsProviderError', 'none'),
    Stopped,
    /give this action the input role, or run .*configure-aws-credentials/,
  ],
  [
    error('Error', 'Region is missing'),
    Stopped,
    /: AWS_REGION is not set, which .* credentials; run it before, or give this action the input role and set AWS_REGION/,
  ],
];

/** No answer came: what may pass by itself, what somebody has to correct, and what is a mistake of ours. */
const unanswered: readonly [code: string, message: string, kind: 'later' | 'wrong' | 'broken', told?: RegExp][] = [
  ['ECONNRESET', 'socket hang up', 'later'],
  ['ETIMEDOUT', 'no answer', 'later'],
  ['EPIPE', 'write EPIPE', 'later'],
  ['ENETDOWN', 'connect ENETDOWN', 'later'],
  ['ERR_PROXY_TUNNEL', 'Failed to establish tunnel: HTTP/1.1 502 Bad Gateway', 'later'],
  ['ERR_PROXY_TUNNEL', 'Failed to establish tunnel: HTTP/1.1 407 Proxy', 'wrong', /correct HTTPS_PROXY/],
  ['ERR_PROXY_INVALID_CONFIG', 'Invalid proxy URL', 'wrong', /check HTTPS_PROXY/],
  ['HPE_INVALID_CONSTANT', 'Parse Error: Expected HTTP/', 'later'],
  ['ERR_STREAM_PREMATURE_CLOSE', 'Premature close', 'later'],
  ['EPROTO', 'ssl3_get_record:wrong version number', 'wrong', /speaks no TLS.*AWS_ENDPOINT_URL and HTTPS_PROXY/],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'wrong version number', 'wrong', /speaks no TLS/],
  [
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'self-signed certificate',
    'wrong',
    /certificate is not trusted.*NODE_EXTRA_CA_CERTS/,
  ],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'self-signed certificate in chain', 'wrong', /NODE_EXTRA_CA_CERTS/],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'unable to verify', 'wrong', /NODE_EXTRA_CA_CERTS/],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'unable to get', 'wrong', /NODE_EXTRA_CA_CERTS/],
  ['CERT_HAS_EXPIRED', 'certificate has expired', 'wrong', /the clock of this machine/],
  ['ERR_TLS_CERT_ALTNAME_INVALID', "Host: ssm. is not in the cert's altnames", 'wrong', /NODE_EXTRA_CA_CERTS/],
  ['ERR_INVALID_URL', 'Invalid URL', 'wrong', /AWS_ENDPOINT_URL/],
  ['ERR_INVALID_CHAR', 'Invalid character in header content ["x-amz-security-token"]', 'wrong', /such as a line end/],
  ['', 'Region not accepted: region="a b" is not a valid hostname component.', 'wrong', /correct AWS_REGION/],
  ['', 'Invalid time value', 'broken'],
  ['ERR_INVALID_ARG_TYPE', 'The "path" argument must be of type string', 'broken'],
  ['', "Cannot read properties of undefined (reading 'x')", 'broken'],
];
for (const [code, message, kind, told] of unanswered) {
  test(`without an answer ${code || message} is ${kind}`, () => {
    const given = error('Error', message, undefined, code || undefined);
    const translated = translate(given, { ...call, reached: false });
    if (kind === 'broken') assert.equal(translated, given, 'it is shown with its stack');
    else if (kind === 'later') assert.ok(translated instanceof Later);
    else assert.ok(translated instanceof Stopped && translated.kind === 'wrong', String(translated));
    assert.match(translated.message, told ?? /./);
  });
}

test('a certificate that is not trusted any more, half-way, fails the run, which a re-run continues', () => {
  const ended = translate(error('Error', 'expired', undefined, 'CERT_HAS_EXPIRED'), call);
  assert.ok(ended instanceof Stopped && ended.kind === 'failed');
  assert.match(ended.message, /a re-run continues/);
});

for (const name of ['ExpiredToken', 'ExpiredTokenException', 'RequestExpired']) {
  test(`${name} of credentials that are renewed is for later: the next request is signed by the next ones`, () => {
    assert.ok(translate(error(name, 'is expired', 403), { ...call, renewed: true }) instanceof Later);
  });
}

test("an answer of AWS' that cannot be read is for later, whatever the error", () => {
  const given = Object.assign(new TypeError('x is not iterable'), { $metadata: { httpStatusCode: 200 } });
  assert.ok(translate(given, call) instanceof Later);
});

for (const [given, kind, message] of kinds) {
  test(`${given.name} (${given.message.split('\n')[0]}) is ${kind.name}`, () => {
    const translated = translate(given, call);
    assert.ok(translated instanceof kind, `it is ${translated.constructor.name}`);
    assert.match(translated.message, message);
    assert.equal(translated.cause, given);
  });
}

test('a region that does not exist is told at once, but an outage after the first answer is for later', () => {
  const given = error('Error', 'getaddrinfo ENOTFOUND ssm.eu-nowhere-1.amazonaws.com', undefined, 'ENOTFOUND');
  const first = translate(given, { ...call, region: 'eu-nowhere-1', reached: false });
  assert.ok(first instanceof Stopped && /region eu-nowhere-1 exists/.test(first.message));
  assert.ok(translate(given, call) instanceof Later);
});

test('of scaling activities only what nobody wanted is trouble, and what waiting may mend is not fatal', () => {
  const at = new Date(1_764_000_000_000);
  const activity = (
    StatusCode: 'Failed' | 'Successful',
    Description: string,
    StatusMessage?: string,
    Cause?: string,
  ) => ({
    ...{ ActivityId: '1', AutoScalingGroupName: 'orders-1', StartTime: at, StatusCode, Description },
    ...{ StatusMessage, Cause },
  });
  const launch = 'Launching a new EC2 instance';
  const spotless = [
    'Could not launch Spot Instances. UnfulfillableCapacity - Unable to fulfill capacity due to your request configuration. Please adjust your request and try again.',
    'Could not launch Spot Instances. InsufficientInstanceCapacity - There is no Spot capacity available that matches your request.',
    'Max spot instance count exceeded.',
  ];
  const end = 'Terminating EC2 instance: i-1';
  const byPolicy =
    'At 2022-12-23T19:12:06Z a monitor alarm orders-unhealthy in state ALARM triggered policy cpu-tracker changing the desired capacity from 7 to 6.  At 2022-12-23T19:12:09Z an instance was taken out of service in response to a difference between desired and actual capacity, shrinking the capacity from 7 to 6.  At 2022-12-23T19:12:10Z instance i-1 was selected for termination.';
  const troubles = troublesOf([
    activity('Successful', launch),
    activity('Failed', launch, 'The image id [ami-1] does not exist. Launching EC2 instance failed.'),
    activity(
      'Failed',
      launch,
      'We currently do not have sufficient m7g.large capacity. Launching EC2 instance failed.',
    ),
    activity('Failed', launch, 'You are not authorized to perform this operation.'),
    ...spotless.map((words) => activity('Failed', launch, `${words} Launching EC2 instance failed.`)),
    activity('Failed', launch, 'Could not launch Spot Instances. UnauthorizedOperation - You are not authorized.'),
    activity('Successful', end, undefined, 'an instance was taken out of service in response to an EC2 health check'),
    activity('Successful', end, undefined, byPolicy),
  ]);
  assert.deepEqual(
    troubles.map(({ what, fatal, spot, at: when }) => [what, fatal, spot, when]),
    [
      ['launch', true, undefined, 1_764_000_000],
      ['launch', false, undefined, 1_764_000_000],
      ['launch', true, undefined, 1_764_000_000],
      ...spotless.map(() => ['launch', false, true, 1_764_000_000]),
      ['launch', true, undefined, 1_764_000_000],
      ['end', false, undefined, 1_764_000_000],
    ],
  );
});

test('of each machine that AWS ended the first sentence says why', () => {
  const shrunk =
    'At 2026-08-12T10:10:20Z an instance was taken out of service in response to a difference between desired and actual capacity, shrinking the capacity from 4 to 3.  At 2026-08-12T10:10:20Z instance i-0a was selected for termination.';
  const first = [
    'At 2026-08-12T10:10:16Z a user request update of AutoScalingGroup constraints to min: 2, max: 6, desired: 3 changing the desired capacity from 4 to 3',
    'At 2016-02-12T16:01:25Z a scheduled action update of AutoScalingGroup constraints to min: 1, max: 5, desired: 2 changing the desired capacity from 3 to 2',
    'At 2022-12-23T19:12:06Z a monitor alarm a. At last in state ALARM triggered policy cpu changing the desired capacity from 7 to 6',
    'At 2026-08-12T10:07:14Z instance i-0a was taken out of service in response to a user request, shrinking the capacity from 5 to 4',
    'At 2024-01-21T05:27:08Z an instance was taken out of service in response to an EC2 health check indicating it has been terminated or stopped',
  ];
  const activity = (Description: string, Cause: string | undefined): Activity => ({
    ...{ ActivityId: '1', AutoScalingGroupName: 'orders-1', StartTime: new Date(), StatusCode: 'InProgress' },
    ...{ Description, Cause },
  });
  const end = 'Terminating EC2 instance: i-0a';
  const activities = first.flatMap((cause) => [activity(end, `${cause}.`), activity(end, `${cause}.  ${shrunk}`)]);
  assert.deepEqual(
    endedOf(activities).map(({ cause }) => cause),
    first.flatMap((cause) => [cause, cause]),
  );
  const others = [
    'Launching a new EC2 instance: i-0a',
    'Moving EC2 instance to Standby: i-0a',
    'Detaching EC2 instance: i-0a',
  ];
  assert.deepEqual(endedOf([activity(end, undefined), ...others.map((what) => activity(what, shrunk))]), [
    { machine: 'i-0a', cause: '' },
  ]);
});

test("a clock that agrees with AWS' is left alone, and one that is wrong is set right within a second", () => {
  const clock = new AwsClock();
  const local = () => Date.now() / 1000;
  const answer = (ahead: number) => {
    const now = local();
    clock.learn(new Date(Math.floor(now + ahead) * 1000).toUTCString(), now - 0.2, now);
  };
  answer(0);
  assert.ok(Math.abs(clock.now() - local()) < 0.1);
  answer(600);
  assert.ok(Math.abs(clock.now() - local() - 600) < 1.3);
  clock.learn(undefined, 0, 0);
  answer(0);
  assert.ok(Math.abs(clock.now() - local()) < 1.3);
});
