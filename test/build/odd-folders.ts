// Names that folders of runners have: a user's with its domain, what Windows allows, and what else a disk takes.
export const oddFolders: readonly string[] = [
  'a space',
  'ci@corp.example@host',
  'comma, and, more',
  'a "quoted" one',
  '"begins quoted',
  'back\\slash \\t \\101 \\n',
  'DOMAIN\\user',
  'key=value,type=local',
  'colon: c:drive',
  '%20 %s %2F',
  '#hash?query&more;',
  "it's $HOME `id` $(id) ~",
  '[a-b]*{c,d}!',
  '-dash --output',
  '.. dots ..',
  ' space first',
  'é ü 日本 😀',
];

/** All of them in one name. */
export const oddest = ' ci@corp, "a" \\t\\101 c:=%20#?&;\'$(id)`~[a]*{b,c}! é';
