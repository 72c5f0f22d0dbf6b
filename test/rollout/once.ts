// Something that a line of a log begins, once, and that a test awaits later.
export interface Once<T> {
  begin(work: () => Promise<T>): void;
  end(): Promise<T>;
}

export function once<T>(): Once<T> {
  let going: Promise<T> | undefined;
  return {
    begin(work) {
      going ??= work();
      // It is awaited later; until then its failure is nobody's.
      going.catch(() => {});
    },
    async end() {
      if (going === undefined) throw new Error('the moment that a test waited for never came');
      return await going;
    },
  };
}
