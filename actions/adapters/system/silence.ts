/** Seconds without a sign of life after which it is told, and after which it is told again. */
const FIRST = 10;
const NEXT = 60;

export interface Silence {
  /** Something came. */
  heard(): void;
  end(): void;
}

/** Tells of somebody who says nothing for long, and has `first` done when that is told for the first time since it was heard. */
export function watchSilence(
  who: string,
  tell: (line: string) => void,
  first: () => void = () => {},
  [soon, later]: readonly [number, number] = [FIRST, NEXT],
): Silence {
  let timer: NodeJS.Timeout;
  const wait = (seconds: number, total: number) => {
    timer = setTimeout(() => {
      tell(`${who}: nothing has come for ${total} s`);
      if (total === soon) first();
      wait(later, total + later);
    }, seconds * 1000).unref();
  };
  wait(soon, soon);
  return {
    heard() {
      clearTimeout(timer);
      wait(soon, soon);
    },
    end: () => clearTimeout(timer),
  };
}
