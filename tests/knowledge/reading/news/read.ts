/** What is read of an invented sentence, in short. */
import { readArticle } from '../../../../knowledge/reading';

/** @param date a Wednesday, unless the sentence asks for another day */
export function read(text: string, date = '2031-05-14') {
  return readArticle({ id: 'a', text, date, lang: 'en' });
}

/** "PER Ama Boateng" */
export const namesIn = (text: string): string[] =>
  read(text).names.map(({ type, text: name }) => `${type} ${name}`);

/** "Ama Boateng: mayor of Tema" */
export const rolesIn = (text: string): string[] =>
  read(text).roles.map(({ name, text: role }) => `${name}: ${role}`);

/** "Ama Boateng: The port is closed" */
export const saidIn = (text: string): string[] =>
  read(text).quotations.map(({ name, text: words }) => `${name}: ${words}`);

/** "2031-05-12" */
export const daysIn = (text: string): string[] => read(text).dates.map(({ from }) => from);
