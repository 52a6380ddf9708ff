// `node scripts/scale/articles.mjs N [FIRST]`: N invented articles as JSON lines, the same ones each time, for measuring.
const GIVEN =
  'Ada Bruno Carla Dario Elif Femi Goran Hana Imre Jana Karim Lena Mara Nils Olga Pavel Rosa Sami Tomas Vera'.split(
    ' ',
  );
const FRONT = 'Al Bor Cam Dor Es Fal Gar Hol Is Jar Kel Lin Mor Nor Or Pel Ras Sel Tor Val'.split(
  ' ',
);
const BACK =
  'berg dale en ford ham ic kov lund mann ner owski quist rop sen stad ton ulich vik wald yar'.split(
    ' ',
  );
const TOWNS = 'Tarvin Kessin Selmouth Ferrow Lisk Maren Tolm Hollin Brackley Oda'.split(' ');
const ROLES = ['Mayor', 'Minister', 'Judge', 'Professor', 'Governor', 'Senator'];
const BODIES = ['Council', 'Port Authority', 'Hospital', 'University', 'Water Board', 'Museum'];
const PLAIN = [
  'The plan had been put off twice before, and few in the town had expected a decision before the summer.',
  'Shops along the main street stayed open, though some of them said that trade had been slow since the autumn.',
  'A report on the matter is to be published next month, and both sides have said that they will read it with care.',
];

/** mulberry32: a small generator with a seed (public domain). */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Few names are in many articles, many in few, as in real news. */
const nameOf = (at) =>
  `${GIVEN[at % 20]} ${FRONT[Math.floor(at / 20) % 20]}${BACK[Math.floor(at / 400) % 20]}`;

function article(id) {
  const next = random(id + 1);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const person = () => nameOf(Math.floor(8000 * next() ** 3));
  const [one, other, town] = [person(), person(), pick(TOWNS)];
  const day = new Date(Date.UTC(2031, 0, 1 + (id % 365))).toISOString().slice(0, 10);
  const count = 10 + Math.floor(next() * 900);
  const text = [
    `The ${town} ${pick(BODIES)} voted on Tuesday to spend ${count} million on a new building, after a debate that took most of the night.`,
    `${pick(ROLES)} ${one} said the money would be well spent. “We have waited long enough for this in ${town},” ${one.split(' ')[1]} told reporters.`,
    pick(PLAIN),
    `${other}, a member of the ${town} ${pick(BODIES)}, denied that ${count} people would lose their homes.`,
    `${one.split(' ')[1]} and ${other.split(' ')[1]} are to meet again in ${pick(TOWNS)} on Friday.`,
    pick(PLAIN),
  ].join('\n');
  return { id, text, date: day, outlet: `The ${pick(TOWNS)} Post`, title: `${town} decides` };
}

const [count = 1000, first = 0] = process.argv.slice(2).map(Number);
for (let id = first; id < first + count; id += 1) {
  if (!process.stdout.write(`${JSON.stringify(article(id))}\n`))
    await new Promise((resolve) => process.stdout.once('drain', resolve));
}
