/** The README says in words what is in the picture of the demo; the table of promises takes two figures of it. */
const LAST = /^requests (\d+), failed (\d+), .* automatic rollback ([\d.]+) s, .*$/m;

export function figures(readme: string, said: string): string {
  const [line = '', requests, failed, automatic] = LAST.exec(said) ?? [];
  const [, errors] = /^release 3's own 500s +(\d+)/m.exec(said) ?? [];
  const changes: [RegExp, string][] = [
    [/(?<=Its last line in words: `)[^`]*/, line],
    [/\d+ of \d+ failed/, `${failed} of ${requests} failed`],
    [/\d+ of \d+ requests dropped/, `${failed} of ${requests} requests dropped`],
    [/\d+(?= errors of the bad release)/, `${errors}`],
    [/[\d.]+ s(?= after its alarm)/, `${automatic} s`],
  ];
  return changes.reduce((text, [place, words]) => {
    if (!place.test(text)) throw new Error(`filling in the demo's figures: README.md has no ${place}`);
    return text.replace(place, words);
  }, readme);
}
