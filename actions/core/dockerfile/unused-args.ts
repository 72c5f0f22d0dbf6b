import { joined } from './named.ts';

/** What counts without any ARG: https://docs.docker.com/reference/dockerfile/#predefined-args and #automatic-platform-args-in-the-global-scope */
const PREDEFINED =
  /^(?:(?:https?|ftp|no|all)_proxy|(?:HTTPS?|FTP|NO|ALL)_PROXY|BUILDKIT_\w+|SOURCE_DATE_EPOCH|(?:BUILD|TARGET)(?:PLATFORM|OS|ARCH|VARIANT)|TARGETSTAGE)$/;

interface Given {
  /** Text of the Dockerfile. */
  readonly dockerfile: string;
  readonly buildArgs: Readonly<Record<string, string>>;
}

/**
 * Build arguments that no Dockerfile which gets them has an ARG for, so that their values mean nothing: a name that is misspelt. Another
 * frontend than Docker's may read them otherwise.
 */
export function unusedArgs(all: readonly Given[]): readonly string[] {
  const used = new Set(all.flatMap(({ dockerfile }) => namesIn(dockerfile)));
  const given = all.flatMap(({ dockerfile, buildArgs }) =>
    readOtherwise(dockerfile, buildArgs) ? [] : Object.keys(buildArgs),
  );
  return [...new Set(given)].filter((name) => !used.has(name) && !PREDEFINED.test(name));
}

/** All words of such lines, values too: too many names cost a warning, too few tell one where there is nothing to mend. */
function namesIn(dockerfile: string): readonly string[] {
  return joined(dockerfile).flatMap((line) => /^\s*(?:ONBUILD\s+)?ARG\s(.*)/i.exec(line)?.[1]?.match(/[\w.-]+/g) ?? []);
}

function readOtherwise(dockerfile: string, buildArgs: Readonly<Record<string, string>>): boolean {
  const syntax =
    buildArgs['BUILDKIT_SYNTAX'] ?? /^\uFEFF?(?:#.*\n)*#[ \t]*syntax[ \t]*=[ \t]*(\S+)/i.exec(dockerfile)?.[1];
  return syntax !== undefined && !/^(?:docker\.io\/)?docker\/dockerfile(?:-upstream)?(?:[:@]|$)/.test(syntax);
}
