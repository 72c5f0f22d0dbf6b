// Whether a tag may become a release, and what its major tag is. Pure; plain JavaScript, since a release's job has nothing installed.

/** Of v1.2.3 its numbers; undefined of anything else, such as v1 or v1.2.3-rc1. */
export function versionOf(tag) {
  const found = /^v(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(tag);
  return found ? found.slice(1).map(Number) : undefined;
}

function isNewer(one, other) {
  const at = one.findIndex((number, index) => number !== other[index]);
  return at >= 0 && one[at] > other[at];
}

/**
 * `said` is the version in package.json, `tags` are all that there are, `below` those of commits that this one stands on,
 * `onMain` whether main holds the commit, and `majorBelow` whether the commit stands on the one that the major tag names
 * now, if there is one.
 */
export function release({ tag, said, tags, below, onMain, majorBelow }) {
  const version = versionOf(tag);
  if (!version) return no(`${tag} is not a version such as v1.2.3`);
  if (`v${said}` !== tag) return no(`package.json calls this version ${said}, the tag ${tag}: correct one of them`);
  if (!onMain) return no(`${tag} is not on main: merge it, and tag what main holds`);
  const major = `v${version[0]}`;
  const others = (names) => names.flatMap((name) => (name === tag ? [] : (versionOf(name) ?? []).length ? [name] : []));
  const higher = others(tags).find((name) => versionOf(name)[0] === version[0] && isNewer(versionOf(name), version));
  if (higher) return no(`${higher} is there and newer than ${tag}: ${major} only moves forwards`);
  const within = others(below).find((name) => isNewer(versionOf(name), version));
  if (within) return no(`${tag} holds ${within}, which is newer: whoever uses ${major} would get it`);
  if (majorBelow === false) return no(`${tag} does not stand on what ${major} names now: ${major} only moves forwards`);
  return { ok: true, major, exists: majorBelow !== undefined };
}

function no(why) {
  return { ok: false, why };
}
