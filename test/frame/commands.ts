/** What GitHub's runner takes for commands in what an action writes, by its own rules: actions/runner, src/Runner.Common/ActionCommand.cs. */
export interface Command {
  readonly name: string;
  readonly data: string;
}

const registered = new Set(
  [
    'internal-set-repo-path set-env set-output save-state add-path add-mask add-matcher remove-matcher',
    'debug warning error notice group endgroup echo stop-commands',
  ].flatMap((names) => names.split(' ')),
);

/** Lines end as .NET's StreamReader.ReadLine ends them. */
export function linesOf(log: string): readonly string[] {
  return log.split(/\r\n|\n|\r/);
}

export function commandIn(line: string): Command | undefined {
  return present(line) ?? old(line);
}

/** TryParseV2: "the message needs to start with the keyword after trim leading space". */
function present(line: string): Command | undefined {
  const [, info = '', data = ''] = /^[\s\u0085]*::(.*?)::(.*)$/su.exec(line) ?? [];
  return known(info.split(' ')[0], unescaped(data));
}

/** TryParse: `message.IndexOf("##[")`, wherever it stands in the line. */
function old(line: string): Command | undefined {
  const [, info = '', data = ''] = /##\[([^\]]*)\](.*)$/su.exec(line) ?? [];
  return known(info.split(' ')[0], unescaped(data));
}

function known(name = '', data: string): Command | undefined {
  return registered.has(name.toLowerCase()) ? { name: name.toLowerCase(), data } : undefined;
}

function unescaped(data: string): string {
  return data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
