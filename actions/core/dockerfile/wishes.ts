/**
 * What a Dockerfile asks of its surroundings, told by its text whoever reads it: another frontend may read lines otherwise, and a
 * wish that is seen where none is costs little.
 */

/**
 * Whether a step may find what earlier builds on this builder left: https://docs.docker.com/reference/dockerfile/#run---mounttypecache.
 * Too much costs bytes, too little a wrong program.
 */
export function mountsCache(text: string): boolean {
  const lines = text.replace(/[\\`][ \t]*\r?\n/g, '').split('\n');
  return lines.some((line) => /--mount=/i.test(line) && /\btype=["']?(cache|\$)/i.test(line));
}

/** Whether it wants the time by the ARG that is known for it. */
export function wantsTime(text: string): boolean {
  return /^\s*ARG\s(?:.*\s)?SOURCE_DATE_EPOCH(?:\s|=|$)/im.test(text);
}

/** Whether it wants to know which machine builds it, but for what `FROM --platform` says: that alone makes no other image. */
export function wantsBuilder(text: string): boolean {
  return /\bBUILD(PLATFORM|OS|ARCH|VARIANT)\b/.test(text.replaceAll(/--platform=\S+/g, ''));
}
