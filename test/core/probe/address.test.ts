import assert from 'node:assert/strict';
import { test } from 'node:test';
import { below, parseAddress } from '../../../actions/core/probe/address.ts';
import { secretBody, secretHeaders, secretLogin, secretQuery } from '../../../actions/core/probe/sensitive.ts';

const addresses: readonly (readonly [text: string, url: string, login?: string])[] = [
  ['https://orders.example.com', 'https://orders.example.com/'],
  ['HTTP://Orders.example.com:80/A?b=%20#c', 'http://orders.example.com/A?b=%20'],
  ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
  ['http://[::1]:8080/', 'http://[::1]:8080/'],
  ['https://ann:p%40ss@orders.example.com/', 'https://orders.example.com/', 'ann:p@ss'],
  ['https://ann@orders.example.com/', 'https://orders.example.com/', 'ann:'],
  ['https://:token@orders.example.com/', 'https://orders.example.com/', ':token'],
  ['https://orders.example.com/a:b@c', 'https://orders.example.com/a:b@c'],
];

for (const [text, url, login] of addresses) {
  test(`${text} is ${url}`, () => assert.deepEqual(parseAddress(text), { url, ...(login !== undefined && { login }) }));
}

const paths: readonly (readonly [url: string, path: string, below: string])[] = [
  ['https://a.example/', '/healthz', 'https://a.example/healthz'],
  ['https://a.example/app', '/healthz?b=1', 'https://a.example/app/healthz?b=1'],
  ['https://a.example/app/', '/', 'https://a.example/app/'],
  ['https://a.example/', '//b.example/', 'https://a.example//b.example/'],
];

for (const [url, path, whole] of paths) {
  test(`${path} below ${url}`, () =>
    assert.deepEqual(below({ url, login: 'a:b' }, path), { url: whole, login: 'a:b' }));
}

const hidden: readonly (readonly [what: string, found: readonly string[], secret: readonly string[]])[] = [
  [
    'a token',
    secretHeaders({ authorization: 'Bearer abcdefgh', accept: 'text/html' }),
    ['Bearer abcdefgh', 'abcdefgh'],
  ],
  ['a key', secretHeaders({ 'x-api-key': 'abcdefgh', 'x-author': 'some body', 'x-auth': 'abc' }), ['abcdefgh']],
  ['cookies', secretHeaders({ cookie: 'a=1; session=cdef=ghi' }), ['a=1; session=cdef=ghi', 'cdef=ghi']],
  ['a log-in', secretLogin('ann:p:w'), ['ann:p:w', 'p:w']],
  [
    'a query',
    secretQuery('https://a.example/?token=abcd%26efg&page=12345678&X-Amz-Signature=12345678&key='),
    ['abcd&efg', '12345678'],
  ],
  [
    'JSON',
    secretBody('{"q": "abcdefgh", "my": {"password": "bcdefghi", "pin": 2}, "tokens": ["cdefghij", 1]}'),
    ['bcdefghi', 'cdefghij'],
  ],
  ['a form', secretBody('user=ann-of-acme&password=abcd%20efg'), ['abcd efg']],
  ['any other body', secretBody('password: abcdefgh'), []],
];

for (const [what, found, secret] of hidden) test(`of ${what} what is secret`, () => assert.deepEqual(found, secret));
