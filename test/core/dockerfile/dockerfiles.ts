// Dockerfiles that are easily misread, with what BuildKit v0.25.2 reads in them; test/build/dockerfile.test.ts asks it again.

export interface Case {
  readonly what: string;
  readonly text: string;
  /** `<line> <base>`, with ` AS <name>`, as `docker buildx build --call=targets` has them. */
  readonly stages: readonly string[];
  /** What COPY --from and RUN --mount=from name, which --call=targets doesn't tell. */
  readonly takes?: readonly string[];
}

/** A step of the first stage, then another stage: whether that is seen shows where the step ends. */
function step(lines: string): string {
  return `FROM a\n${lines}\nFROM last AS end\n`;
}
const one = (what: string, lines: string, line: number, ...inner: string[]): Case => ({
  what,
  text: step(lines),
  stages: ['1 a', ...inner, `${line} last AS end`],
});

const HEREDOCS: readonly Case[] = [
  one('a heredoc', 'RUN cat <<EOF\nFROM x\nEOF', 5),
  one('a heredoc after white space', 'RUN cat > /q << EOF\nFROM x\nEOF', 5),
  one('a heredoc after a tab', 'RUN python3 <<\tEOF\nfrom os import path\nEOF', 5),
  one('a heredoc in quotes', 'RUN <<"EOF"\nFROM x\nEOF', 5),
  one('a heredoc in single quotes, after white space', "RUN << 'EOF'\nFROM x\nEOF", 5),
  one('a heredoc with a quote in its middle', 'RUN <<EO"F"\nFROM x\nEOF', 5),
  one('a heredoc with a backslash', 'RUN <<\\EOF\nFROM x\nEOF', 5),
  one('a heredoc whose name has a space', 'RUN <<"E F"\nFROM x\nE\nE F', 6),
  one('a heredoc for another descriptor', 'RUN cat 3<<EOF\nFROM x\nEOF', 5),
  one('tabs before the end of <<-', 'RUN <<-EOF\n\tFROM x\n\tEOF', 5),
  one('tabs before what is not the end of <<', 'RUN <<EOF\nFROM x\n\tEOF\nEOF', 6),
  one('spaces before what is not the end of <<-', 'RUN <<-EOF\nFROM x\n EOF\nEOF', 6),
  one('two heredocs of one line', 'COPY <<ONE <<TWO /x/\nFROM x\nTWO\nONE\nFROM y\nTWO', 8),
  one('a heredoc of a line that goes on', 'RUN cat \\\n  <<EOF \\\n  > /x\nFROM x\nEOF', 7),
  one('a heredoc named with a backslash that looks as if its body went on', 'RUN <<EOF\nFROM x \\\nEOF', 5),
  one('a heredoc with the ends of lines of Windows', 'RUN <<EOF\r\nFROM x\r\nEOF\r', 5),
  one('a heredoc of an ONBUILD', 'ONBUILD RUN <<EOF\nFROM x\nEOF', 5),
  one('a heredoc after an operator', 'RUN true && cat <<EOF > /x && true\nFROM x\nEOF', 5),
  one('a heredoc that is named by a variable', 'RUN <<$E\nFROM x\n$E', 5),
  one('a heredoc after a part of a variable', 'RUN echo ${x:0:3} <<EOF\nFROM x\nEOF', 5),
];

const NONE: readonly Case[] = [
  one('two angles within quotes', 'RUN echo "usage: tool <<file>>" > /u', 3),
  one('two angles within single quotes', "RUN echo 'a <<EOF'", 3),
  one('two angles in a word', 'RUN echo a<<EOF', 3),
  one('three angles', 'RUN cat <<<word', 3),
  one('two angles that shift', 'RUN echo $((1<<3))', 3),
  one('two angles that are escaped', 'RUN echo \\<<EOF', 3),
  one('two angles in the JSON form', 'RUN ["cat", "<<EOF"]', 3),
  one('two angles where no heredoc can be', 'CMD cat <<EOF', 3),
  one('a minus and white space', 'RUN cat <<- EOF', 3),
  one('a line with a lone quote', "RUN cat <<EOF; echo it's\nFROM x", 4, '3 x'),
  one('a line with a variable that is not understood', 'RUN cat <<EOF; echo ${y@Q}\nFROM x', 4, '3 x'),
];

const LINES: readonly Case[] = [
  one('a line that goes on', 'RUN a \\\nFROM x', 4),
  one('a line that goes on, and spaces after it', 'RUN a \\ \t\nFROM x', 4),
  one('two backslashes', 'ENV WINROOT=C:\\\\', 3),
  one('two backslashes and spaces', 'ENV WINROOT=C:\\\\ ', 3),
  one('three backslashes', 'ENV WINROOT=C:\\\\\\', 3),
  one('a backslash alone', '\\\nRUN a', 4),
  one('comments and empty lines within', 'RUN a \\\n# FROM x \\\n\n   # y\n  \\\n && b', 8),
  one('a comment that ends in a backslash', '# a \\', 3),
  one('a line that goes on up to the end of Windows lines', 'RUN a \\\r\nFROM x\r', 4),
  { what: 'a backslash at the very end', text: 'FROM a \\', stages: ['1 a'] },
  { what: 'a name over several lines', text: 'FROM re\\\ng/a:\\\n1 \\\n# b\nAS \\\nB', stages: ['1 reg/a:1 AS b'] },
  { what: 'a byte order mark', text: '\uFEFF# escape=`\nFROM a`\n:1', stages: ['2 a:1'] },
  { what: 'white space of all kinds', text: '\tFrom\va\f\tas\rB', stages: ['1 a AS b'] },
  { what: 'another escape character', text: '# escape=`\nFROM a\nRUN C:\\\nFROM b`\n:1', stages: ['2 a', '4 b:1'] },
  { what: 'an escape character that comes too late', text: '# a\n# escape=`\nFROM a\nFROM b', stages: ['3 a', '4 b'] },
  {
    what: 'an escape character below another directive',
    text: '# check=skip=all\n  #Escape = ` \nFROM a`\n:1',
    stages: ['3 a:1'],
  },
  {
    what: 'an escape character below #!',
    text: '#!/usr/bin/env x\n# escape=`\nFROM a`\n',
    stages: ['3 a`'],
  },
];

const SOURCES: readonly Case[] = [
  {
    what: 'a flag in quotes',
    text: `FROM a\nCOPY --from="b" /x /x\nCOPY --from='c' /x /x\nRUN --mount="type=bind,from=d",target=/d x`,
    stages: ['1 a'],
    takes: ['2 b', '3 c', '4 d'],
  },
  {
    what: 'a flag over several lines',
    text: 'FROM a\nRUN --mount=type=bind,\\\n# why\nfr\\\nom=b,target=/b \\\n  --network=none --mount=target=/c,FROM=c x',
    stages: ['1 a'],
    takes: ['2 b', '2 c'],
  },
  {
    what: 'quotes of CSV',
    text: 'FROM a\nRUN --mount=\\"from=b\\",\\"target=/x,y\\" x',
    stages: ['1 a'],
    takes: ['2 b'],
  },
  {
    what: 'what follows the flags',
    text: 'FROM a\nRUN x --mount=from=b\nRUN -- --mount=from=c\nRUN --network=none -- --mount=from=d',
    stages: ['1 a'],
  },
  {
    what: 'a flag of the base',
    text: 'FROM --platform=linux/amd64 a AS b\nFROM --platform="$BUILDPLATFORM"  c',
    stages: ['1 a AS b', '2 c'],
  },
  {
    what: 'a heredoc that copies',
    text: 'FROM a\nCOPY --from=b <<EOF /x\nCOPY --from=c / /\nEOF\nCOPY --from=d / /',
    stages: ['1 a'],
    takes: ['2 b', '5 d'],
  },
];

export const dockerfiles: readonly Case[] = [...HEREDOCS, ...NONE, ...LINES, ...SOURCES];

/** [what, text, the image that reads the file as BuildKit finds it]: HOST stands for a registry. */
export const syntaxes: readonly (readonly [string, string, string | undefined])[] = [
  ['the first line', '# syntax=HOST/x:1\nFROM a', '1 HOST/x:1'],
  ['capitals, white space and words after it', '#  Syntax\t= HOST/x:1 y  \r\nFROM a', '1 HOST/x:1'],
  ['below another directive', '# escape=`\n# syntax=HOST/x:1\nFROM a', '2 HOST/x:1'],
  ['after a byte order mark', '\uFEFF# syntax=HOST/x:1\nFROM a', '1 HOST/x:1'],
  ['below a comment', '# hadolint ignore=DL3006\n# syntax=HOST/x:1\nFROM a', undefined],
  ['below an empty line', '\n# syntax=HOST/x:1\nFROM a', undefined],
  ['after white space', ' # syntax=HOST/x:1\nFROM a', undefined],
  ['below #!', '#!/usr/bin/env x\n# syntax=HOST/x:1\nFROM a', '2 HOST/x:1'],
  ['below #! and a comment', '#!/usr/bin/env x\n# y\n# syntax=HOST/x:1\nFROM a', undefined],
  ['of another language', '// syntax=HOST/x:1\nFROM a', '1 HOST/x:1'],
  ['of another language, below #!', '#!/usr/bin/env x\n//syntax=HOST/x:1\nFROM a', '2 HOST/x:1'],
  ['of JSON', '{ "syntax": "HOST/x:1" }', '1 HOST/x:1'],
  ['of JSON that is not a word', '{ "syntax": 1 }', undefined],
  ['of JSON that is none', '{ "syntax": "HOST/x:1" ', undefined],
];
