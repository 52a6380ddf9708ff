import {
  LIST_NAMES,
  loadWordLists,
  type WordLists,
} from '../../../knowledge/reading/lexicon/word-classes';

function isWordLists(value: unknown): value is WordLists {
  const lists = value as Partial<WordLists> | null; // every field is looked at
  return LIST_NAMES.every((name) => typeof lists?.[name] === 'string');
}

/** Loads the word lists of `knowledge/reading` once. They are not part of the worker's script. */
export function createWordLists(address: string): () => Promise<void> {
  let loading: Promise<void> | null = null;
  const load = async () => {
    const response = await fetch(address);
    const lists: unknown = await response.json();
    if (!isWordLists(lists)) throw new Error('The word lists for learning are damaged.');
    loadWordLists(lists);
  };
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}
