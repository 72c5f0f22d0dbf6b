import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Attestor,
  issuerOf,
  parseAttestedOn,
  proofOf,
  type Signed,
} from '../../../actions/core/image/attested.ts';
import { wordsBetweenCommas } from '../../../actions/core/text/lists.ts';

const digest = `sha256:${'a1'.repeat(32)}`;
const attestor: Attestor = {
  server: 'https://acme.ghe.com',
  issuer: 'https://token.actions.acme.ghe.com',
  repository: 'acme/orders',
  repositoryId: '74',
  refs: ['refs/heads/main', 'refs/tags/v*'],
};
const signer = {
  issuer: attestor.issuer,
  workflow: 'https://acme.ghe.com/acme/orders/.github/workflows/deploy.yml@refs/heads/main',
  repository: 'https://acme.ghe.com/acme/orders',
  repositoryId: '74',
  ref: 'refs/heads/main',
};
const provenance = {
  predicateType: 'https://slsa.dev/provenance/v1',
  subject: [{ name: 'content-1', digest: { sha256: digest.slice(7) } }],
};
/** The name that is looked for is another digest's. */
const swapped = [...provenance.subject, { name: 'content-2', digest: { sha256: 'b2'.repeat(32) } }];
const signed = (by: Partial<Signed['signer']>, statement: object = {}): Signed => ({
  signer: { ...signer, ...by },
  payloadType: 'application/vnd.in-toto+json',
  payload: JSON.stringify({ ...provenance, ...statement }),
});

for (const [what, told, named, expected] of [
  ['main', signed({}), undefined, undefined],
  ['a version', signed({ ref: 'refs/tags/v1.2.3' }), 'content-1', undefined],
  ['the enterprise’s own issuer', signed({ issuer: `${attestor.issuer}/acme` }), undefined, undefined],
  ['a name in other cases', signed({ repository: 'https://ACME.ghe.com/Acme/Orders' }), undefined, undefined],
  ['another content', signed({}), 'content-2', 'it calls this digest content-1, not content-2'],
  ['another content beside', signed({}, { subject: swapped }), 'content-2', /this digest content-1, not content-2/],
  [
    'no issuer',
    signed({ issuer: '' }),
    undefined,
    /had its token from nobody knows what, not from https:\/\/token\.act/,
  ],
  [
    'github.com',
    signed({ issuer: 'https://token.actions.githubusercontent.com' }),
    undefined,
    /had its token from https/,
  ],
  [
    'another tag',
    signed({ ref: 'refs/tags/w1' }),
    undefined,
    /on refs\/tags\/w1, not on refs\/heads\/main or refs\/tags\/v\*$/,
  ],
  ['a name that is too long', signed({ ref: 'x'.repeat(999) }), undefined, /signed on x{200}…, not on/],
  ['an entry that is null', signed({}, { subject: [null] }), undefined, 'it is about something else than this digest'],
  ['what is doubted', { doubt: 'it is torn' }, undefined, 'it is torn'],
] as const) {
  test(`an attestation by or of ${what} ${expected === undefined ? 'counts' : 'does not count'}`, () => {
    const proof = proofOf([told], attestor, { digest, named });
    if (expected === undefined) assert.ok('by' in proof, JSON.stringify(proof));
    else if (typeof expected === 'string')
      assert.deepEqual(proof, { why: `its attestation does not count: ${expected}` });
    else assert.match('why' in proof ? proof.why : 'taken', expected);
  });
}

test('one that counts is enough, and of many that do not three reasons are told', () => {
  const others = ['a', 'b', 'b', 'c', 'd', 'e'].map((doubt) => ({ doubt }));
  assert.deepEqual(proofOf(others, attestor, { digest, named: undefined }), {
    why: 'none of its 6 attestations counts: a; b; c; and 2 more reasons',
  });
  assert.ok('by' in proofOf([...others, signed({})], attestor, { digest, named: undefined }));
  assert.deepEqual(proofOf([], attestor, { digest, named: undefined }), {
    why: 'GitHub has no provenance attestation of it',
  });
});

for (const [server, issuer] of [
  ['https://github.com', 'https://token.actions.githubusercontent.com'],
  ['https://acme.ghe.com', 'https://token.actions.acme.ghe.com'],
  ['https://git.acme.com', undefined],
  ['https://github.com.evil.example', undefined],
  ['https://evil.example/.ghe.com', undefined],
  ['http://github.com', undefined],
] as const) {
  test(`tokens of ${server} are given by ${issuer ?? 'nobody'}`, () => assert.equal(issuerOf(server), issuer));
}

for (const [text, expected] of [
  ['true', true],
  ['Yes', true],
  ['off', false],
  ['refs/heads/main', ['refs/heads/main']],
  ['refs/heads/main, refs/tags/v*', ['refs/heads/main', 'refs/tags/v*']],
  ['refs/heads/*', ['refs/heads/*']],
  ['main', undefined],
  ['refs/pull/1/merge', undefined],
  ['refs/heads/', undefined],
  ['refs/heads/a*b', undefined],
  ['refs/*', undefined],
  ['*', undefined],
  ['refs/heads/main, true', undefined],
] as const) {
  test(`require-attestation: ${text} is ${expected === undefined ? 'refused' : JSON.stringify(expected)}`, () => {
    const parse = () => parseAttestedOn(text, wordsBetweenCommas);
    if (expected === undefined) assert.throws(parse, /is neither true, false nor a ref such as refs\/heads\/main/);
    else assert.deepEqual(parse(), expected);
  });
}
