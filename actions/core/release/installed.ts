/** Between what a machine had to install at its boot and the seconds that it took, in the answer to its live check. */
export const INSTALLED = 'installed at boot in';

/** Where the project keeps the workflow that bakes an AMI. */
const RECIPE = 'workflows-examples/aws/ami.yml';

/** What machines that passed their live check had to install at their boot, as advice; none where their AMI brings all. */
export function bakeAdvice(details: readonly string[]): readonly string[] {
  const found = details.flatMap((detail) => {
    const [, what = '', seconds = ''] = new RegExp(`, ([a-z ]{3,20}) ${INSTALLED} (\\d{1,4}) s`).exec(detail) ?? [];
    return what === '' ? [] : [{ what, seconds: Number(seconds) }];
  });
  const [one] = found;
  if (one === undefined) return [];
  const all = found.map(({ seconds }) => seconds);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const took = least === most ? `${most} s` : `${least} to ${most} s`;
  return [
    `Machines install ${one.what} at each boot: it took ${took}, and needs a package mirror at every scale-out. An AMI that has it needs neither: bake one (${RECIPE}).`,
  ];
}
