import { describe, expect, test } from 'vitest';
import { openNamesOf } from './any-pack';
import { marksOf } from './labelled';
import { mentionsIn, namesIn } from './names-fixture';

/** A page on which the pack's people are known, so that their surnames alone count. */
const KNOWN =
  'Ahmed al-Sharaa, Bashar al-Assad, Vladimir Putin, Mikhail Bogdanov, Dmitry Peskov, Marco Rubio and Asaad al-Shaibani met.';

/** None of these names anybody or anything of the pack, even on a page that knows them all. */
const LOOK_ALIKES = [
  // other people
  'Farouk al-Sharaa spoke',
  'Farouq al-Shara spoke',
  'Hussein al-Sharaa spoke',
  'Hazem al-Sharaa spoke',
  'Maher al-Sharaa spoke',
  'the economist Hussein Sharaa spoke',
  'Hafez al-Assad ruled',
  'the late Hafez Assad ruled',
  'Maher al-Assad fled',
  'Asma al-Assad fled',
  'Asma Assad fled',
  'Bushra al-Assad fled',
  'Rifaat al-Assad fled',
  'Bassel al-Assad died',
  'Basil Assad died',
  'Mrs. Assad fled',
  'Mrs Assad fled',
  'his brother Assad fled',
  'the elder Assad ruled',
  'Andrei Bogdanov ran',
  'Andrey Bogdanov ran',
  'Alexander Bogdanov ran',
  'Igor Putin ran',
  'Roman Putin ran',
  'Lyudmila Putina ran',
  'Maria Putin ran',
  'Jeanette Rubio came',
  'Jeanette Dousdebes Rubio came',
  'Antonio Rubio came',
  'Paulina Rubio sang',
  'Tatiana Peskova skated',
  'Nikolai Peskov wrote',
  'Yelizaveta Peskova wrote',
  'Anas al-Shaibani ran',
  'Hussam al-Shaibani ran',
  'Khaled bin Farhan ran',
  'Abdul Ahmed al-Sharaa',
  'Mohammed Ahmed al-Sharaa spoke',
  'Omar Bashar al-Assad spoke',
  'Asaad al-Sharaa spoke',
  'Ahmed al-Assad spoke',
  'Ahmed Shara Khan spoke',
  'Marco Rubio Jr. spoke',
  'Marco Rubio-Garcia spoke',
  'Ana Lopez-Rubio spoke',
  'Rubio Hernandez scored',
  'Assad Haddad scored',
  'Assad bin Khalid scored',
  'Assad al-Din scored',
  'B. Rubio scored',
  'K. Assad scored',
  'Dmitry Peskovsky wrote',
  'Vladimir Putinsky wrote',
  'Vladimir Putilin wrote',
  'Vladimir Pozner wrote',
  'Dmitry Medvedev wrote',
  'Dmitry Peskova wrote',
  'Marco Rubino wrote',
  'Vladimir Pupin wrote',
  'Vladimir Putina wrote',
  'Mikhail Bogdanova wrote',
  'Mikhail Bagdanovich wrote',
  'Mikhail Bogdan wrote',
  'Marko Rubin wrote',
  'Mario Rubio wrote',
  'Marcos Rubio wrote',
  'Bashir Assad wrote',
  'Bassam al-Assad wrote',
  'Ahmed al-Shami wrote',
  'Ahmed al-Shahraa wrote',
  'Hamed al-Sharaa wrote',
  'Basharat Assad wrote',
  // families, governments
  'the Assad regime fell',
  'the Assad government fell',
  'the Putin regime',
  'Assads everywhere',
  'the Putins and others',
  // things named after a person
  'Bassel al-Assad International Airport',
  'Bashar al-Assad Hospital',
  'Lake Assad',
  'the Assad airbase',
  'Putin Street',
  'Rubio University',
  'Vladimir Putin Academy',
  'Ain al-Asad base',
  'Ayn al-Assad base',
  'Sharaa Foundation',
  'the Assad Library',
  'Rue Assad',
  // not names
  'hts and eu',
  'Hts, Eu',
  'Syrian, Russian, Damascene, Muscovite',
  'he was putin it there',
  'damascus steel',
  'Rubios and Rubiola',
  'Putinism',
  'Hamas fought',
  'Abu Ahmed spoke',
  'Tarturs',
  'Morocco',
  'Siberia',
  'Prussia',
  'Belarus',
  'assad@example.com',
  'www.putin.com',
  'https://a.b/Putin/x',
  '@Putin_x',
];

describe('look-alikes on a page that knows the pack’s people', () => {
  test.each(LOOK_ALIKES)('%s', (text) => {
    const found = mentionsIn(`${KNOWN}¶Then ${text}.`).filter(({ block }) => block === 1);
    expect(found.map(({ surface }) => surface)).toEqual([]);
  });
  test.each(LOOK_ALIKES)('at the start: %s', (text) => {
    const found = mentionsIn(`${KNOWN}¶${text}.`).filter(({ block }) => block === 1);
    expect(found.map(({ surface }) => surface)).toEqual([]);
  });
});

/** Places and organisations inside larger names, and namesakes. */
const LARGER = [
  'The Moscow Times wrote',
  'Moscow Times wrote',
  'Moscow State University',
  'Damascus University',
  'University of Damascus',
  'the University of Damascus',
  'Bank of Syria and Overseas',
  'Bank of Russia',
  'Syria Street in Tripoli',
  'Damascus, Virginia',
  'Damascus, Md.',
  'Damascus, MD',
  'Moscow, Idaho',
  'a Moscow Mule',
  'Damascus Steel blades',
  'Moscow Conservatory',
  'Tartus University',
  'the Kremlin Cup',
  'Kazan Kremlin',
  'the Kremlin of Kazan',
  'Novgorod Kremlin',
  'Damascus International Airport',
  'White Russia',
  'United Russia',
  'Radio Moscow',
  'Spartak Moscow',
  'Dynamo Moscow',
  'CSKA Moscow',
  'FC Moscow',
  'Russia Today',
  'Syria TV',
  'Bolshoi Moscow Circus',
  'Battle of Moscow',
  'Jordan Syria',
  'Moscow Art Theatre',
  'Moscow Exchange',
  'Echo of Moscow',
  'New Moscow',
  'Hotel Moscow',
  'al-Qaeda in the Arabian Peninsula',
  'Al Qaeda in the Islamic Maghreb',
  'Moscow Oblast',
  'Damascus Gate',
  'Damascus Road',
  'the Treaty of Moscow',
  'Moscow Film Festival',
  'the Church of Moscow',
  'Watan and Qaeda',
  'Syria Deeply',
  'Syria Direct',
  'the Syria Campaign',
  'the Russia House',
];

test.each(LARGER)('part of a larger name: %s', (text) => {
  expect(namesIn(`They saw ${text} today.`)).toBe('');
});

/** Short names without their full name on the page, and without company. */
const LONELY = [
  'Assad fled',
  'Bogdanov came',
  'President Assad fled',
  'Rubio came',
  'Sharaa came',
  'Peskov came',
  'Bogdanov came to Moscow, Russia',
  'Andrei Bogdanov ran in Russia, Ukraine and Moscow with Putin. Bogdanov lost.',
  'Farouk al-Sharaa was in Syria, Damascus and Moscow with Putin. Sharaa left.',
  'HTS is high-throughput sequencing',
  'The EU',
];

test.each(LONELY)('without its full name: %s', (text) => {
  const people = mentionsIn(text).map(({ entity }) => entity);
  for (const id of ['assad', 'bogdanov', 'rubio', 'sharaa', 'peskov', 'hts'])
    expect(people).not.toContain(id);
});

test('a place of one word in a pack of more than 5,000 names: spelled as the pack has it', () => {
  const text = 'They moved from Kazann to Kazan, and on to Merida.';
  const others = Array.from({ length: 5_000 }, (_, n) => `Town ${n}x`).join('; ');
  const ofTwo = openNamesOf(['= place: Kazan; Mérida']);
  const ofMany = openNamesOf([`= place: Kazan; Mérida; ${others}`]);
  expect(marksOf(ofTwo, text)).toHaveLength(3);
  expect(marksOf(ofMany, text)).toEqual(['26-31 kazan Kazan', '43-49 merida Merida']);
});
