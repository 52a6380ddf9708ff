import type { JudgedPage } from './story-pages';

/** Written after the weights and labelled before the first run; docs/briefing.md tells how many were right then. */
export const UNSEEN_PAGES: Readonly<
  Record<'russia-syria' | 'veligrad-trams' | 'hrafntindur', readonly JudgedPage[]>
> = {
  'russia-syria': [
    {
      id: 'envoy returns',
      date: '2025-06-30',
      inStory: true,
      title: 'Moscow sends envoy back to Damascus',
      text: 'A Russian envoy flew to Damascus on Monday for a second round of talks on debts and grain. Asaad al-Shaibani received him.\n\nNothing was said of the bases afterwards.',
    },
    {
      id: 'contract at the port',
      date: '2025-07-15',
      inStory: true,
      text: 'A firm from Dubai has signed a contract to run the port of Tartus for thirty years. The Russian company that held the last one was told to leave in January.\n\nWork on a new quay begins in autumn.',
    },
    {
      id: 'banknotes',
      date: '2025-03-07',
      inStory: true,
      title: 'Plane with new money lands in Damascus',
      text: 'A plane from Moscow brought new banknotes to Syria on Friday, a bank official said. They still bear the head of Bashar al-Assad.\n\nThe new rulers had asked for other pictures, he said, and will have to wait.',
    },
    {
      id: 'exiled family',
      date: '2026-04-18',
      inStory: true,
      text: 'Neighbours say that they have seen his son once. Bashar al-Assad himself has not left the tower in the west of Moscow for months, they believe.\n\nTwo guards stand in the lobby. A request of Syria for his return has lain with the Russian prosecutors since last year.',
    },
    {
      id: 'chess champion',
      date: '2025-08-19',
      inStory: false,
      title: 'Boy from Homs beats grandmaster',
      text: 'A boy of eleven has beaten a grandmaster in Dubai. He learned the game in a camp in Lebanon, after his family had left Syria.\n\nHis father drives a taxi. The family will go home, he says, now that Assad has gone.',
    },
    {
      id: 'earthquake',
      date: '2026-02-06',
      inStory: false,
      text: 'Three years after the earthquake, half of the houses in Antakya have not been rebuilt. Across the border in Syria it is worse, aid groups say.\n\nA memorial was unveiled in the rain. The names fill two walls.',
    },
    {
      id: 'Polish border',
      date: '2025-05-27',
      inStory: false,
      text: 'Poland will close two more crossings to Belarus from Monday. The interior minister spoke of sabotage.\n\nMost of those who try to cross come from Afghanistan, Eritrea and Syria. Russia gives them visas, he said, and Vladimir Putin knows it.',
    },
    {
      id: 'archaeology',
      date: '2025-11-11',
      inStory: false,
      title: 'Mosaic found under car park',
      text: 'Builders in Damascus have found a Roman mosaic under a car park. It shows a leopard, a dancer and a man with a fish.\n\nArchaeologists from Italy will help to lift it. The museum of the city has been open again since the fall of Assad.',
    },
    {
      id: 'telecom shares',
      date: '2026-05-12',
      inStory: false,
      text: 'Shares of a telecom group from Qatar rose by six per cent after it had won a licence in Syria. It will build 2,000 masts.\n\nA rival from Beirut had bid more. Analysts spoke of a small market with a long future.',
    },
  ],
  'veligrad-trams': [
    {
      id: 'buses arrive',
      date: '2018-10-20',
      inStory: true,
      title: 'Forty buses for Orlov Boulevard',
      text: 'The buses that are to replace the trams on Orlov Boulevard were shown to the press on Saturday. They are quiet, blue and made in Hungary.\n\nDesislava Markova sat in the first row.',
    },
    {
      id: 'former director',
      date: '2019-05-14',
      inStory: true,
      text: 'Stoyan Iliev has found work again. Three months after he left Veligrad Tramways he will advise a railway in the north.\n\nHe did not want to speak of the strike.',
    },
    {
      id: 'half marathon',
      date: '2019-09-08',
      inStory: false,
      title: 'Record at half marathon',
      text: 'A runner from Kenya won the half marathon of Veligrad in under an hour. Rain had cooled the streets.\n\nThe course led along Orlov Boulevard and back through the park. Some 4,000 people took part.',
    },
    {
      id: 'zoo',
      date: '2020-04-01',
      inStory: false,
      text: 'The zoo of Veligrad has a lynx again. She was born in Poland and has not been seen by visitors yet.\n\nThe old one had died in March, aged seventeen.',
    },
  ],
  hrafntindur: [
    {
      id: 'farm aid',
      date: '2022-09-30',
      inStory: true,
      text: 'Parliament has voted 40 million kronur for the farmers of Dalvellir. They have lost a third of their sheep since Hrafntindur began to throw ash over the valley.\n\nThe money comes from a reserve.',
    },
    {
      id: 'pilots after verdict',
      date: '2023-06-20',
      inStory: true,
      title: 'Pilots want to see a manager in court',
      text: 'A resignation is not enough, Kenji Moriyama said on Tuesday. Whoever let the aircraft of Nordvind Air take off must answer to a judge.\n\nThe prosecutor is reading the report.',
    },
    {
      id: 'geothermal',
      date: '2023-02-02',
      inStory: false,
      title: 'Heat from the deep',
      text: 'A company from Iceland will drill for heat under Munich. It has done so at home for sixty years.\n\nThe first well is to be four kilometres deep. The engineers come from Reykjavik and Turin.',
    },
    {
      id: 'choir',
      date: '2024-06-17',
      inStory: false,
      text: 'A choir of forty sheep farmers from Iceland is touring Scotland. They sing in wool, without a conductor, and mostly of storms.\n\nThe last concert is in Stirling.',
    },
  ],
};
