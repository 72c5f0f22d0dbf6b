import type { Seeded } from './elsewhere.ts';

const image = (mistake: string, file: string, from: string, to: string, tests: string): Seeded => ({
  mistake,
  file: `actions/${file}.ts`,
  from,
  to,
  tests: [tests],
});

/** What a key is made of, and what is believed of an image. */
export const images: readonly Seeded[] = [
  image(
    'whoever may not look builds all the same',
    'core/builds/unasked',
    "why !== 'no permission' || fork",
    "why !== 'no answer' || fork",
    'builds/unasked',
  ),
  image('a fork is red where it may not look', 'core/builds/unasked', '|| fork ||', '||', 'builds/unasked'),
  image(
    'a release has a tag that is none',
    'core/release/names',
    '  parseReference(text);\n  return text;',
    '  return text;',
    'text/split-reference',
  ),
  image(
    'where files lie is no ingredient',
    'core/builds/content-key',
    'attributes.length === 0 ? undefined : place',
    'undefined',
    'builds/content-key',
  ),
  image(
    'of a URL that is added twice one checksum is enough',
    'core/builds/used',
    'its.length > 0 && its.every(named)',
    'its.some(named)',
    'builds/used',
  ),
  image(
    'what the builder does not say the origin of is held',
    'core/builds/used',
    'its.length > 0 && its.every(named)',
    'its.every(named)',
    'builds/used',
  ),
  image(
    'a part of a commit names it',
    'core/builds/used',
    "/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(attrs['git.checksum'] ?? '')",
    "attrs['git.checksum'] !== undefined",
    'builds/used',
  ),
  image(
    'a list is believed of any image',
    'images/inside',
    'if (annotations?.[RECIPE] === recipe) return',
    'if (annotations) return',
    '../images/recipe',
  ),
  image(
    'what was expected is what was used',
    'build-image/make',
    'if (canonical(real) === canonical(trying.expected)) {',
    'if (tries > 0) {',
    '../images/recipe',
  ),
  image(
    'what can change unseen has a key',
    'build-image/make',
    'loose.length === 0 ? expect(recipe, bases, sha256) : { bases, key: undefined }',
    'expect(recipe, bases, sha256)',
    '../images/recipe',
  ),
  image(
    'the digests of the list are those of now',
    'build-image/decide',
    'digestsOf(names, { ...now, ...held },',
    'digestsOf(names, { ...now, ...told, ...held },',
    '../images/recipe',
  ),
  image(
    'what has something to pass is pushed at once',
    'build-image/build-one',
    'job.verify || test !== undefined ? undefined : place?.repository',
    'place?.repository',
    '../images/push-by-build',
  ),
  image(
    'whatever is pushed after a test has passed it',
    'build-image/build-one',
    'if (configs(pushed) === configs(passed)) return',
    'if (configs(pushed) !== undefined) return',
    '../images/push-by-build',
  ),
  image(
    'an image without a key is pushed under the one that was expected',
    'build-image/outcome',
    "(made ?? decided.expected).key ?? ''",
    "decided.expected.key ?? ''",
    '../images/recipe',
  ),
];
