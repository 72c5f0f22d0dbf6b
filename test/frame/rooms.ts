import { dirname, join, normalize } from 'node:path';

interface Room {
  /** Rooms that it may import besides itself. */
  readonly rooms: readonly string[];
  /** Packages likewise; `*` at the end stands for anything. */
  readonly packages?: readonly string[];
}

const core = [
  ...['core/environments', 'core/rollout', 'core/machine', 'core/builds', 'core/dockerfile', 'core/image'],
  ...['core/release', 'core/probe', 'core/tests'],
];
const base = ['core/text', 'core/errors.ts', 'core/patience.ts'];
/** Programs are started in adapters/system alone, so that what we start ends with us. */
const adapter: Room = { rooms: ['adapters/system', 'ports', ...core, ...base], packages: ['node:fs', 'node:path'] };
const action: Room = {
  rooms: ['rollout', 'images', 'ports', 'shell', ...core, ...base],
  packages: ['node:path', 'yaml'],
};

/** The rooms of `actions/`, from top to bottom: an arrow runs down only. A room is a folder, or a file that stands alone. */
export const rooms: Readonly<Record<string, Room>> = {
  'main.ts': { rooms: ['*'] },
  'places.ts': {
    rooms: [
      ...['adapters/aws', 'adapters/dns', 'adapters/github', 'adapters/http', 'registries.ts', 'ports', 'shell'],
      ...['core/environments', 'core/image', 'core/rollout', 'core/text'],
    ],
  },
  'rollout-ports.ts': {
    rooms: [
      ...['adapters/aws', 'adapters/git', 'adapters/github', 'adapters/http', 'adapters/system', 'registries.ts'],
      'shell',
    ],
  },
  'registries.ts': {
    rooms: [
      ...['adapters/aws', 'adapters/github', 'adapters/registry', 'adapters/sigstore', 'adapters/system', 'images'],
      ...['ports', 'shell', 'core/image', 'core/text', 'core/patience.ts'],
    ],
  },
  'sign-in.ts': { rooms: ['adapters/aws', 'adapters/github', 'shell'] },
  'build-image': action,
  'push-registry': action,
  'smoke-test': action,
  'immutable-rollout': action,
  'feature-env': action,
  teardown: action,
  rollout: { rooms: ['ports', 'shell', 'core/environments', 'core/rollout', 'core/release', 'core/probe', ...base] },
  images: { rooms: ['ports', 'shell', 'core/image', ...base], packages: ['yaml'] },
  'adapters/aws': {
    ...adapter,
    packages: [
      ...['node:crypto', 'node:fs', 'node:os', 'node:path', 'node:timers/promises', 'node:util', 'node:zlib'],
      ...['@aws-sdk/*', 'aws4'],
    ],
  },
  'adapters/dns': {
    rooms: ['adapters/system', 'ports', 'core/probe'],
    packages: ['node:dgram', 'node:dns', 'node:net'],
  },
  'adapters/docker': {
    ...adapter,
    packages: ['node:fs', 'node:path', 'node:stream/promises', 'node:timers/promises', 'node:zlib'],
  },
  'adapters/git': adapter,
  'adapters/github': { ...adapter, packages: ['node:timers/promises', '@octokit/types'] },
  'adapters/http': {
    rooms: ['adapters/system', 'ports', 'core/probe', 'core/text'],
    packages: ['node:http', 'node:http2', 'node:net', 'node:stream', 'node:tls', 'node:zlib'],
  },
  'adapters/registry': {
    ...adapter,
    packages: ['node:crypto', 'node:fs*', 'node:os', 'node:path', 'node:stream*', 'node:timers*', 'node:zlib'],
  },
  'adapters/sigstore': {
    rooms: ['adapters/system', 'core/image', 'core/errors.ts'],
    packages: ['node:fs*', 'node:path', '@sigstore/*'],
  },
  'adapters/system': { rooms: ['ports', 'core/image', ...base], packages: ['node:*', '@actions/exec'] },
  ports: { rooms: [...core, 'core/text'] },
  shell: { rooms: [...base, 'core/ending'], packages: ['@actions/core', 'node:fs'] },
  'core/ending': { rooms: base },
  'core/environments': { rooms: ['core/rollout', 'core/release', ...base] },
  'core/rollout': { rooms: ['core/image', 'core/probe', 'core/release', ...base] },
  'core/machine': { rooms: ['core/image', 'core/probe', 'core/release', ...base] },
  'core/builds': { rooms: ['core/dockerfile', 'core/image', ...base] },
  'core/dockerfile': { rooms: base },
  'core/image': { rooms: base },
  'core/release': { rooms: ['core/probe', ...base], packages: ['zod'] },
  'core/tests': { rooms: ['core/probe', ...base], packages: ['saxes'] },
  'core/probe': { rooms: base, packages: ['jsonpath-rfc9535*', 're2js', 'zod'] },
  'core/text': { rooms: [], packages: ['yaml', 'zod'] },
  'core/errors.ts': { rooms: [] },
  'core/web.d.ts': { rooms: [] },
  'core/patience.ts': { rooms: [] },
};

/** The room of a file, given from `actions/`; undefined when the table knows none. */
export function roomOf(file: string): string | undefined {
  return Object.keys(rooms).find((room) => file === room || file.startsWith(`${room}/`));
}

export function mayImport(room: string, other: string): boolean {
  return room === other || rooms[room]?.rooms.some((each) => each === '*' || each === other) === true;
}

export function mayUse(room: string, name: string): boolean {
  const known = rooms[room]?.packages ?? [];
  return known.some((each) => (each.endsWith('*') ? name.startsWith(each.slice(0, -1)) : each === name));
}

/** What stands behind import, export … from and import(…), types too; of what can't be read, the text itself. */
export function importsOf(source: string): readonly string[] {
  const named = /^\s*(?:import|export)\b[^;'"]*?\bfrom\s*(['"])(.*?)\1/gm;
  const bare = /^\s*import\s*(['"])(.*?)\1/gm;
  const dynamic = /\bimport\s*\(\s*(?:(['"])(.*?)\1\s*[,)]|([^)]*))/g;
  const other = /\brequire\s*\(|\bcreateRequire\b|\bgetBuiltinModule\b/g;
  const found = [named, bare, dynamic].flatMap((form) =>
    [...source.matchAll(form)].map(([, , name, odd]) => name ?? odd),
  );
  return [...found.map((name) => name ?? ''), ...[...source.matchAll(other)].map(([word]) => word)];
}

/** The imports of one file that its room forbids, a sentence each. */
export function forbidden(file: string, source: string): readonly string[] {
  const room = roomOf(file);
  if (room === undefined) return [`${file} lies in no room`];
  return importsOf(source).flatMap((name) => {
    if (!name.startsWith('.')) return mayUse(room, name) ? [] : [`${file}: ${room} may not use ${name}`];
    const other = roomOf(normalize(join(dirname(file), name)));
    return other !== undefined && mayImport(room, other) ? [] : [`${file}: ${room} may not import ${other ?? name}`];
  });
}

/** What in a source writes to the job's log by itself, or lets a program do so: actions/shell/log.ts alone does. */
export function speaks(source: string): readonly string[] {
  const own =
    /\bconsole\s*(?:\??\.\w|(?:\?\.)?\[)|\bprocess\s*(?:\??\.|\?\.\[|\[)\s*['"]?(?:stdout|stderr|emitWarning|_rawDebug)\b/g;
  const named =
    /(['"])(?:(?:node:)?(?:process|console)|inherit|@actions\/core|\/dev\/std(?:out|err)|\/dev\/fd\/[12]|\/dev\/tty)\1/g;
  const numbered = /\b(?:write|writev)(?:Sync)?\s*\(\s*[12]\b|\bfd\s*:\s*[12]\b/g;
  return [own, named, numbered].flatMap((form) => [...source.matchAll(form)].map(([words]) => words));
}
