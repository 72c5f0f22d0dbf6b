/** `1 machine`, `2 machines`. */
export function howMany(count: number): string {
  return `${count} machine${count === 1 ? '' : 's'}`;
}
