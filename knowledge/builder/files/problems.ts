import type { FileProblem, UnreadFile } from '../../../page/files/types';

const SAID: Readonly<Record<FileProblem, string>> = {
  'too-large': 'it is larger than 20 MB (a zip: 60 MB)',
  empty: 'it is empty',
  'not-text': 'it holds no text',
  'no-article': 'no article was found in it',
  'teasers-only': 'it has only the first lines of an article; save the page itself',
  'unknown-type': 'only .txt, .md, .html, .json, .xml, .rss, .atom and .zip files are read',
  damaged: 'it is damaged, or only a part of it is there',
  'too-deep': 'its markup nests deeper than that of any page, or has more tags',
  'unsafe-path': 'its path leads out of the folder',
  'zip-in-zip': 'it is a zip inside a zip; unpack it first',
  'zip-too-large': 'it unpacks to more than 200 MB',
  'zip-password': 'it has a password; unpack it first',
  'zip-method': 'it is packed in a way that is not read here; unpack it with another program first',
  'too-many': 'there are more than 2,000 articles; use several folders',
  'same-text': 'its text is that of another article here: a text counts once',
};

/** "notes.pdf is left out: only .txt ... files are read." */
export function unreadLine({ file, problem }: UnreadFile): string {
  // Names of files in a zip are anyone's: no control character reaches the terminal.
  return `${file.replace(/\p{C}/gu, '?')} is left out: ${SAID[problem]}.`;
}
