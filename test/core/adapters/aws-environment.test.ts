import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkEnvironment } from '../../../actions/adapters/aws/environment.ts';
import { Stopped } from '../../../actions/core/errors.ts';

const good = {
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'ASIAQ3EGR5EXAMPLE000',
  AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  AWS_SESSION_TOKEN: 'IQoJb3JpZ2luX2VjEHMaCXVzLXdlc3QtMiJHMEUCIQ==',
};
const token = 'AWS_SESSION_TOKEN holds a line end, as a secret has that was pasted with one; store it without';

const rows: readonly [given: Readonly<Record<string, string>>, told: string | undefined][] = [
  [{}, undefined],
  [{ AWS_REGION: 'eusc-de-east-1' }, undefined],
  [{ AWS_REGION: 'us-gov-west-1' }, undefined],
  [{ AWS_ENDPOINT_URL: 'http://127.0.0.1:4566' }, undefined],
  [{ AWS_ENDPOINT_URL: '' }, undefined],
  [{ AWS_ENDPOINT_URL_SSM: 'https://vpce-0a1b-x.ssm.eu-west-1.vpce.amazonaws.com/' }, undefined],
  [{ AWS_SESSION_TOKEN: '' }, undefined],
  [{ AWS_SESSION_TOKEN: `${good.AWS_SESSION_TOKEN}\n` }, token],
  [{ AWS_SESSION_TOKEN: `${good.AWS_SESSION_TOKEN}\r\n` }, token],
  [{ AWS_SESSION_TOKEN: `\n${good.AWS_SESSION_TOKEN}` }, token],
  [{ AWS_ACCESS_KEY_ID: 'ASIAQ3EGR5EXAMPLE000 ' }, 'AWS_ACCESS_KEY_ID holds white space; store it without'],
  [{ AWS_SECRET_ACCESS_KEY: '\twJalr' }, 'AWS_SECRET_ACCESS_KEY holds white space; store it without'],
  [
    { AWS_SECRET_ACCESS_KEY: '“wJalr”' },
    'AWS_SECRET_ACCESS_KEY holds a character that no credentials have, such as a typographic quote; store it without',
  ],
  [{ AWS_REGION: '' }, 'AWS_REGION is empty; give aws-region to aws-actions/configure-aws-credentials'],
  [{ AWS_REGION: 'eu-west-1 ' }, 'AWS_REGION is "eu-west-1 ", which is no region; one is written like eu-west-1'],
  [{ AWS_REGION: 'eu-west-1\n' }, 'AWS_REGION is "eu-west-1\\n", which is no region; one is written like eu-west-1'],
  [
    { AWS_REGION: 'https://eu-west-1' },
    'AWS_REGION is "https://eu-west-1", which is no region; one is written like eu-west-1',
  ],
  [
    { AWS_ENDPOINT_URL: 'not a url' },
    'AWS_ENDPOINT_URL is "not a url", which is no address; one is written like https://ssm.eu-west-1.amazonaws.com',
  ],
  [
    { AWS_ENDPOINT_URL: 'localhost:4566' },
    'AWS_ENDPOINT_URL is "localhost:4566", which is no address; one is written like https://ssm.eu-west-1.amazonaws.com',
  ],
  [
    { AWS_ENDPOINT_URL_AUTO_SCALING: 'ftp://x' },
    'AWS_ENDPOINT_URL_AUTO_SCALING is "ftp://x", which is no address; one is written like https://ssm.eu-west-1.amazonaws.com',
  ],
  [
    { AWS_REGION: '', AWS_SESSION_TOKEN: 'x\n' },
    `AWS_REGION is empty; give aws-region to aws-actions/configure-aws-credentials; ${token}`,
  ],
];
for (const [given, told] of rows) {
  test(`the job's environment with ${JSON.stringify(given)} is ${told === undefined ? 'taken' : 'refused'}`, () => {
    const check = () => checkEnvironment({ ...good, ...given });
    if (told === undefined) return check();
    assert.throws(check, (error) => {
      assert.ok(error instanceof Stopped && error.kind === 'wrong');
      assert.equal(error.message, `reading the job's environment: ${told}`);
      return true;
    });
  });
}

test('where nothing is set it is for the SDK to say', () => checkEnvironment({}));

test('a region of its own needs no AWS_REGION', () => checkEnvironment({ ...good, AWS_REGION: '' }, 'eu-west-1'));
