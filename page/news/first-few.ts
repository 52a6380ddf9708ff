/** The first so many of a list that may be long, and live: a copy of all of it could cost more than the look. */
export function* firstFew<T>(list: ArrayLike<T>, most: number): Generator<T> {
  for (let index = 0; index < list.length && index < most; index += 1) {
    const item = list[index];
    if (item) yield item;
  }
}
