import { csvFields } from '../text/csv.ts';
import { linesOf } from '../text/lists.ts';

/** What a finished image is written out as besides, in buildx' words: https://docs.docker.com/build/exporters/ */
export interface FileOutput {
  /** The files in it, as a folder or an archive; or the image itself, as an OCI layout or as `docker load` takes it. */
  readonly type: 'local' | 'tar' | 'oci' | 'docker';
  /** Folder or file, from the workspace or absolute. */
  readonly dest: string;
  /** All fields besides these two. */
  readonly more: Readonly<Record<string, string>>;
}

/** Fields of each, besides `type` and `dest`. */
const FIELDS: Readonly<Record<FileOutput['type'], readonly string[]>> = {
  local: ['platform-split'],
  tar: ['platform-split'],
  oci: ['tar'],
  docker: ['name'],
};
/** What each of these is done by here. */
const elsewhere: Readonly<Record<string, string>> = {
  image: 'push: true puts the image into repository, and load: true into the local engine',
  registry: 'push: true puts the image into repository',
  cacheonly: 'it writes nothing; leave it out',
};
const names = Object.keys(FIELDS).join(', ');

/** One a line, as docker/build-push-action has them; a path alone is short for `type=local,dest=<path>`. */
export function outputsOf(text: string): readonly FileOutput[] {
  const all = linesOf(text).map(outputOf);
  const twice = all.find(({ dest }, at) => all.findIndex((each) => each.dest === dest) !== at);
  if (twice !== undefined) throw new Error(`${twice.dest} would be written twice; give each a dest of its own`);
  return all;
}

function outputOf(line: string): FileOutput {
  const bad = (why: string) => new Error(`"${line}": ${why}`);
  const given = line.includes('=') ? csvFields(line) : ['type=local', `dest=${line}`];
  const pairs = given.map((field) => {
    const [, name, value = ''] = /^([^=]+)=(.*)$/s.exec(field) ?? [];
    if (name === undefined) throw bad(`${field} is no field such as dest=out`);
    return [name.trim().toLowerCase(), value] as const;
  });
  const { type = '', dest = '', ...more } = Object.fromEntries(pairs);
  if (/^(true|1)$/i.test(more['push'] ?? '')) throw bad(elsewhere['registry'] ?? '');
  if (Object.hasOwn(elsewhere, type)) throw bad(elsewhere[type] ?? '');
  if (!isType(type)) throw bad(`type is one of ${names}`);
  if (dest === '' && type === 'docker') throw bad('for the local engine give load: true, and dest for a file');
  if (dest === '' || dest === '-') throw bad('dest is missing: the folder or file that it goes to');
  if ('compression' in more || 'compression-level' in more)
    throw bad('it is written as it was built; compression is an input of its own');
  const odd = Object.keys(more).find((name) => !FIELDS[type].includes(name));
  if (odd !== undefined)
    throw bad(`${odd} can't be given: of type=${type} ${['dest', ...FIELDS[type]].join(', ')} can`);
  return { type, dest, more };
}

function isType(type: string): type is FileOutput['type'] {
  return Object.hasOwn(FIELDS, type);
}
