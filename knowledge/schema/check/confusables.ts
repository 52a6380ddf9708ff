/** Names that look like other names: words of letters from two scripts, as in "Puтin" with a Cyrillic letter. */
import type { PackSource } from '../source';
import type { Complaint, SourcePath } from './complaint';

/** Scripts whose letters look alike (Unicode Technical Standard 39, confusables.txt). */
const LOOKALIKES = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
  /\p{Script=Coptic}/u,
  /\p{Script=Lisu}/u,
];

/** Letters of mathematics, full width and the like, which read as plain Latin ones. */
const STYLED = /[\u{1D400}-\u{1D7FF}\u{1F130}-\u{1F189}\uFF21-\uFF3A\uFF41-\uFF5A]/u;

/** The first word of a text that mixes scripts whose letters look alike; undefined where there is none. */
export function confusableWord(text: string): string | undefined {
  return text
    .split(/[^\p{L}\p{M}]+/u)
    .find(
      (word) => STYLED.test(word) || LOOKALIKES.filter((script) => script.test(word)).length > 1,
    );
}

export function confusableNames({ pack, entities }: PackSource): Complaint[] {
  const texts: (readonly [path: SourcePath, owner: string, text: string])[] = [
    [['pack', 'title'], 'the title of the pack', pack.title],
    ...entities.flatMap(({ id, label, names }, i) => [
      [['entities', i, 'label'], `the label of "${id}"`, label] as const,
      ...names.map(({ text }, j) => {
        return [['entities', i, 'names', j], `a name of "${id}"`, text] as const;
      }),
    ]),
  ];
  return texts.flatMap(([path, owner, text]) => {
    const word = confusableWord(text);
    if (word === undefined) return [];
    const what = `${owner}, "${text}", mixes letters of several scripts in "${word}"`;
    const coded = { code: 'confusable', args: [text, word] } as const;
    return [{ path, what, todo: 'Write the word in letters of one script.', coded }];
  });
}
