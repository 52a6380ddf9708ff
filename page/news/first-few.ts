/** The first items of a list that may be long and live: copying all of it could cost too much. */
export function* firstFew<T>(list: ArrayLike<T>, most: number): Generator<T> {
  for (let index = 0; index < list.length && index < most; index += 1) {
    const item = list[index];
    if (item) yield item;
  }
}
