import { verifyPack } from '../../knowledge/schema/file/verify';

/** What is wrong with a file from elsewhere; null if it is a valid pack. The bytes are returned with it. */
export interface Verdict {
  readonly problem: string | null;
  readonly bytes: ArrayBuffer;
}

export function judge(bytes: ArrayBuffer): Verdict {
  try {
    return { problem: verifyPack(new Uint8Array(bytes))[0] ?? null, bytes };
  } catch (error) {
    // A hostile file may make any step throw. Then it is refused.
    const what = error instanceof Error ? error.message : String(error);
    return { problem: `This pack cannot be read: ${what}.`, bytes };
  }
}
