import { describe, expect, test } from 'vitest';
import { FoldedWord, FoldedWords, wordsAgree } from '../../knowledge/matching/index/verify';
import { isCaseOf } from '../../knowledge/text/cyrillic';
import { TextReader } from '../../knowledge/text/reader';

function fold(text: string): string {
  const words = new FoldedWords().read(text);
  return Array.from({ length: words.count }, (_, at) => words.word(at))
    .map(({ text: letters, article }) => (article === '' ? letters : `${article}+${letters}`))
    .join(' ');
}

const agree = (name: string, word: string, alone: boolean): string =>
  wordsAgree(new FoldedWord().setText(name), new FoldedWord().setText(word), alone);

describe('folding', () => {
  test.each([
    ['Hay’at Taḥrīr al-Shām', 'hayat tahrir al+sham'],
    ['ʿAbd al-ʿAzīz', 'abd al+aziz'],
    ['STRASSE Straße', 'strasse strasse'],
    ['Łódź Ærø', 'lodz aero'],
    ['𝐏𝐮𝐭𝐢𝐧 Ｐｕｔｉｎ', 'putin putin'],
    ['Pu\u00adtin Pu\u200btin', 'putin putin'],
    ['Путі́н Шойгу́', 'путин шоигу'],
    ['أحمد الشَّرع', 'احمد الشرع'],
    ['ash-Sharaa eş-Şara', 'ash+sharaa es+sara'],
  ])('%s', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });
});

describe('words', () => {
  /** Reads the first word of a text. */
  function firstWord(text: string): string {
    const reader = new TextReader();
    reader.load(text);
    reader.readWord(0, 0);
    return text.slice(0, reader.end - reader.shift);
  }
  test.each([
    ["Putin's men", 'Putin'],
    ['Putin’s men', 'Putin'],
    ['Shara’a spoke', 'Shara’a'],
    ['Tartus’ port', 'Tartus'],
    ['U.S. troops', 'U.S.'],
    ['Moscow. The', 'Moscow'],
    ['Vladi-\nmir', 'Vladi-\nmir'],
    ['Putin-Trump', 'Putin'],
    ['D’Assad', 'D'],
  ])('the first of %j', (text, expected) => {
    expect(firstWord(text)).toBe(expected);
  });
});

/** Words of longer names that are spellings of each other. */
const SAME = [
  'Sharaa Shara Charaa Scharaa Shar’a',
  'Khmeimim Hmeimim Hmeymim Humaymim Khmeymim',
  'Tartus Tartous Tartoos',
  'Dmitry Dmitri Dmitriy Dmitrij Dmitrii',
  'Sergey Sergei Sergej',
  'Andriy Andrii Andrei Andrey Andrij',
  'Sybiga Sybiha',
  'Lavrentyev Lavrentiev Lawrentjew',
  'Mohammed Muhammad Mohamad Mohamed',
  'Faisal Faysal Feisal Faysel',
  'Ahmed Ahmad',
  'Qaeda Qaida',
  'Jolani Julani Joulani',
  'Peskov Peskow',
  'Khaled Khalid',
  'Yevgeny Evgeny',
  'Nikolaevich Nikolayevich',
  'Abdullah Abdallah Abdoullah',
  'Karim Kareem',
  'Hussein Hussain Hossein',
  'Putin Poutine',
  'Alexander Aleksander',
  'Saud Saoud',
  'Qasem Kasem',
  'Fuad Fouad',
  'Bashar Bachar Baschar',
];

/** Words that look alike and are not the same. */
const DIFFERENT = [
  'Abd Abu',
  'Hama Hamas',
  'Hassan Hussein',
  'Saddam Sadat',
  'Salim Salam',
  'Sharaa Sabra',
  'Bashar Bashir',
  'Bashar Basar',
  'Marco Mario',
  'Marco Marcos',
  'Rubio Rubin',
  'Putin Putina',
  'Putin Patin',
  'Peskov Peskova',
  'Maher Mahir Mohr',
  'Tartus Tortosa',
  'Asma Asaad',
  'Andrei Andrea',
  'Sergei Serge',
  'Assad Asadi',
  'Moscow Mascow',
  'Gama Hama',
  'Damascus Damasio',
  'Jamal Jamil',
  'Yusuf Yasif',
  'Nasser Nasir Nasrallah',
  'Bogdanov Bogdan',
  'Sham Kham',
  'Farouk Farhan',
  'Khan Kan',
  'Said Saad',
  'Ali Alia',
  'Lavrov Lavrentyev',
];

test.each(SAME)('one word: %s', (row) => {
  const [first = '', ...others] = row.split(' ').map(fold);
  for (const other of others) {
    expect(agree(first, other, false), `${first} ${other}`).not.toBe('none');
    expect(agree(other, first, false), `${other} ${first}`).not.toBe('none');
  }
});

test.each(DIFFERENT.filter((row) => row.split(' ').length === 2))('two words: %s', (row) => {
  const [one = '', other = ''] = row.split(' ').map(fold);
  expect(agree(one, other, false)).toBe('none');
  expect(agree(other, one, true)).toBe('none');
});

describe('Cyrillic cases', () => {
  test.each([
    ['путин', 'путина путину путиным путине'],
    ['асад', 'асада асаду асадом асаде'],
    ['россия', 'россии россию россиеи'],
    ['москва', 'москвы москве москву москвои'],
    ['дмитрии', 'дмитрия дмитрию дмитрием'],
    ['сергеи', 'сергея сергею сергеем'],
  ])('%s', (name, cases) => {
    for (const word of cases.split(' ')) expect(isCaseOf(name, word), word).toBe(true);
  });
  test.each([
    'путин путины',
    'путин путинскии',
    'асад асадов',
    'россия российскии',
    'шараа шарии',
    'москва москвич',
  ])('not: %s', (pair) => {
    const [name = '', word = ''] = pair.split(' ');
    expect(isCaseOf(name, word)).toBe(false);
  });
});
