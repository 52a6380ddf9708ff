import type { Knowledge } from './knowledge';

/** Reads the bundled pack and makes it ready. @throws Error with a sentence on what is wrong with it */
export async function openKnowledge(_address: string): Promise<Knowledge> {
  throw new Error('The pack has not been built yet.');
}
