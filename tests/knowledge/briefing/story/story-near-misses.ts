import type { JudgedPage } from './story-pages';

/** Invented pages that name core entities of the bundled pack and are about something else. */
export const NEAR_MISSES: readonly JudgedPage[] = [
  {
    id: 'football qualifier in Damascus',
    date: '2025-10-09',
    title: 'Syria hold Japan to a draw',
    text: 'Syria came from behind to draw 1-1 with Japan in a World Cup qualifier in Damascus on Thursday. A header from the captain in the last minute of added time sent the crowd wild. The coach praised his goalkeeper, who saved a penalty in the first half.\n\nJapan remain top of the group with ten points. Syria travel to Amman next and need a win to reach the play-offs.',
  },
  {
    id: 'friendly between Russia and Syria',
    date: '2025-11-14',
    title: 'Russia 4-0 Syria',
    text: 'Russia beat Syria 4-0 in a friendly in Moscow on Friday evening. The striker scored twice before half-time and the midfielder added a third from a free kick. Syria hit the post once but seldom left their own half.\n\nThe coach of Russia said that younger players would get their chance next week.',
  },
  {
    id: 'basketball',
    date: '2026-02-20',
    text: 'Lebanon beat Syria 88-71 in a basketball qualifier on Friday. The guard scored 24 points and took nine rebounds. Damascus will host the return game in July, when the hall is to be reopened after repairs.',
  },
  {
    id: 'recipe',
    date: '2025-06-03',
    title: 'The lentil soup of Damascus',
    text: 'In Damascus every family has its own lentil soup. Fry two onions slowly in oil, add the lentils, cumin and a litre of stock, and cook for half an hour. Cooks from the north of Syria add a squeeze of lemon, those of the coast a spoon of pepper paste. Serve hot with toasted bread.',
  },
  {
    id: 'restaurant',
    date: '2025-09-12',
    title: 'A taste of Syria in Rotterdam',
    text: 'The queue outside the new restaurant starts at five. Its owner left Damascus ten years ago with two suitcases and his grandmother’s recipes. The menu has twelve dishes, the best of them a lamb stew with sour cherries. “Guests ask me about Syria,” he says, “and I ask them whether they liked the stew.” Main courses cost about twenty euros.',
  },
  {
    id: 'weather',
    date: '2026-01-05',
    title: 'Snow closes roads in the Levant',
    text: 'A cold front brought snow to Lebanon, Jordan and Syria on Monday. In Damascus schools stayed closed and ten centimetres were measured in the hills above the town. On the coast near Tartus winds reached 90 kilometres an hour. Forecasters expect milder air from Thursday.',
  },
  {
    id: 'earthquake',
    date: '2026-03-30',
    text: 'An earthquake of magnitude 4.8 was felt in southern Turkey and in the north of Syria on Monday morning. Nobody was hurt, the geological survey said. People in Aleppo and Latakia ran out into the streets. The tremor lay at a depth of ten kilometres. Damascus did not feel it.',
  },
  {
    id: 'travel',
    date: '2026-04-18',
    title: 'Two days in the old town of Damascus',
    text: 'Begin at the covered market and follow the straight street to the east gate. The guest houses of Damascus have courtyards with lemon trees and rooms from forty dollars. On the second day take a shared taxi to the monastery in the hills. Syria is best seen in April, before the heat, and a visa is issued at the border. Bring cash: few cards work.',
  },
  {
    id: 'archaeology',
    date: '2025-08-22',
    text: 'Archaeologists have read a clay tablet found in Syria in 1974 and say that it lists taxes in barley and wool. The tablet is about 4,300 years old. The museum in Damascus lent it to a laboratory in Pisa, which made the writing visible with X-rays. A catalogue is to follow next year.',
  },
  {
    id: 'Iran lost an ally',
    date: '2025-06-20',
    title: 'Iran counts the cost',
    text: 'Iran’s currency fell to a record low on Friday as traders in Tehran waited for news of the talks in Geneva. Parliament debated a budget that raises taxes on petrol. Inflation is above forty per cent, and strikes closed three refineries. Since the fall of Assad, Tehran has had fewer friends in the region. The central bank promised to sell gold. The talks on the nuclear programme resume on Tuesday, and diplomats hope for a text by the end of the month.',
  },
  {
    id: 'Iran and Hezbollah',
    date: '2025-03-14',
    text: 'Hezbollah has rebuilt part of its network of tunnels in southern Lebanon, the Israeli army said. Iran pays for the work through traders in Beirut, according to two officials. The supply route through Syria was cut when Bashar al-Assad was toppled. Lebanon’s new government wants the militia to hand in its weapons by autumn. The United Nations asked all sides for restraint. Beirut’s stock exchange opened higher.',
  },
  {
    id: 'Iran general',
    date: '2025-11-02',
    text: 'Iran named a new commander of its missile forces on Sunday. The general, aged 58, studied engineering in Tehran and fought in the war with Iraq. He later served in Syria as an adviser. His predecessor was killed in an air strike in June. The state broadcaster showed him with the supreme leader. Analysts expect no change of course.',
  },
  {
    id: 'front in Ukraine',
    date: '2025-07-07',
    text: 'Russia fired ninety drones at Ukraine overnight, Kyiv’s air force said. Two people died in Kharkiv, and a power station was hit. Vladimir Putin said in Moscow that his army was advancing. Some of the pilots flew bombers in Syria before they were sent to the front, a Ukrainian officer said. The European Union promised more air defence. Talks about a truce are to go on in Istanbul.',
  },
  {
    id: 'profile of a Russian general',
    date: '2026-02-11',
    text: 'The general who now commands Russia’s southern army group made his name in Chechnya. He led a brigade in the Caucasus, then a corps in Syria, where he lost an eye. Soldiers call him the bookkeeper because he counts shells. In Ukraine he is said to have argued for shorter lines. The Kremlin gave him a medal last week, and Vladimir Putin shook his hand.',
  },
  {
    id: 'Ukraine grain',
    date: '2025-05-19',
    text: 'Wheat prices fell on Monday after Ukraine and Turkey agreed on a new corridor for ships. Russia said that it would not fire on vessels. Buyers in Egypt, Syria and Tunisia had waited for cheaper grain. A tonne cost 211 euros in Paris. Traders in Chicago expect a good harvest in the United States.',
  },
  {
    id: 'oil market',
    date: '2025-12-15',
    text: 'Oil fell below sixty dollars a barrel on Monday. Saudi Arabia and Russia will pump more from January, and demand in China is weak. A pipeline in Syria that was damaged last week carries too little to matter, traders said. Shares in oil companies lost three per cent. The European Union is to vote on a lower price cap.',
  },
  {
    id: 'currency printing',
    date: '2026-05-06',
    text: 'The shares of a printer of banknotes rose by eight per cent after it won orders from four central banks. It will print notes for Kenya, Syria, Peru and Nepal, the company said. Profit for the year should reach thirty million pounds. Its factory in Malta will hire two hundred people.',
  },
  {
    id: 'election in Germany',
    date: '2025-02-20',
    title: 'Migration dominates the last days of the campaign',
    text: 'Three days before the vote the candidates met once more on television. The chancellor defended his record on prices; his rival promised lower taxes. Both want to deport offenders to Afghanistan and Syria. Germany has taken in a million people from Syria since 2015, and many have become citizens. Polls see the opposition at thirty per cent. The far right hopes for a record.',
  },
  {
    id: 'election in Iraq',
    date: '2025-11-12',
    text: 'Iraqis voted for a new parliament on Tuesday. Turnout was 55 per cent, the commission in Baghdad said. The prime minister’s list came first in ten provinces. He campaigned on roads and hospitals and on good relations with all neighbours, from Iran to Syria. Kurdish parties did well in the north. It may take months to form a government.',
  },
  {
    id: 'election in the United States',
    date: '2026-10-20',
    text: 'The Senate race in Maine is a dead heat. The challenger, a former pilot, flew missions over Syria and Iraq; the senator has served five terms. Both spent the week in small towns on the coast. Lobster prices and hospital closures matter more to voters than foreign affairs. Marco Rubio came for a rally on Saturday.',
  },
  {
    id: 'obituary of an actress',
    date: '2025-09-25',
    title: 'An actress who would not keep silent',
    text: 'She was the face of Arab television for three decades. Born in Damascus to a tailor and a teacher, she studied in Cairo and played her first queen at twenty. In 2012 she signed a letter against Bashar al-Assad and had to leave; Paris became her home. Her last film won a prize in Venice. She died on Tuesday of cancer, aged 71. Two sons survive her.',
  },
  {
    id: 'obituary of a war photographer',
    date: '2026-06-30',
    text: 'He photographed wars for forty years and hated the word hero. His pictures from Grozny, Sarajevo and the Syrian civil war hang in museums. He taught in Lyon, where students feared his red pencil. In 2019 he put his cameras in a box and grew tomatoes. He died in his sleep, his daughter said.',
  },
  {
    id: 'history of the mandate',
    date: '2025-04-25',
    title: 'When France ruled the Levant',
    text: 'A new book tells how France drew borders in the Levant a century ago. In 1920 its troops marched into Damascus and sent the king into exile. The author has read letters of officers and of their cooks. Syria became independent in 1946; the last soldiers sailed home from Beirut. It is a sober book of 600 pages, well translated, with poor maps.',
  },
  {
    id: 'history of a spy',
    date: '2026-03-03',
    text: 'Sixty years ago an Israeli spy was hanged in a square in Damascus. A series on television now tells his story once more. He had sold furniture in Buenos Aires and given parties for colonels in Syria. His widow, who is 89, helped with the script. Critics praise the costumes and find the dialogue wooden.',
  },
  {
    id: 'refugee doctor',
    date: '2025-05-28',
    text: 'The village of Aschau has a doctor again. She came from Syria in 2015, learned the dialect and passed her exams in Munich. The mayor calls her a stroke of luck: three neighbouring villages are still looking. She has 1,400 patients, two children and no time to ski. Asked about Damascus, where her parents live, she says that she phones every Sunday.',
  },
  {
    id: 'trial in Sweden',
    date: '2025-10-30',
    text: 'A court in Stockholm sentenced a man to six years for recruiting for al-Qaeda. He had sent four young men to Syria by way of Turkey in 2013. The judge spoke of a grave crime; the defence will appeal. Sweden has opened eleven such cases since it tightened its law.',
  },
  {
    id: 'science award',
    date: '2026-09-15',
    text: 'A chemist born in Syria has won this year’s prize for young researchers. Her group in Zurich makes catalysts from iron that replace platinum. She left school in Damascus with the best marks of her year. The prize is worth 200,000 francs. “I will buy a better microscope,” she said.',
  },
  {
    id: 'cyber crime',
    date: '2025-12-03',
    text: 'Police in twelve countries took a network of stolen computers off the web. Most of the servers stood in Russia, the Netherlands and Syria. Three men were arrested in Spain. The European Union’s police agency spoke of damage of two billion euros. Users should change their passwords.',
  },
  {
    id: 'Turkey earthquake housing',
    date: '2026-02-06',
    text: 'Three years after the earthquakes Turkey has handed over 400,000 flats. In Antakya cranes stand between empty lots. Rents have doubled, and many people still live in containers. Some families have gone back to Syria. The president visited on Friday and promised the rest by summer. Engineers doubt that all the new houses are safe.',
  },
  {
    id: 'Israel budget',
    date: '2025-11-20',
    text: 'Israel’s parliament passed a budget with a record share for defence. The army is to keep its posts in Gaza, in Lebanon and in a strip of Syria. The finance minister wants to cut child benefits. The opposition called it a budget of endless war. Credit agencies will decide on the rating in spring.',
  },
  {
    id: 'Venezuela after a strongman',
    date: '2026-01-10',
    text: 'Can a state change its master without falling apart? Venezuelans ask that question in the bread queues of Caracas. The new cabinet has kept most generals. Some observers point to Bashar al-Assad, whose soldiers went home overnight; others to Libya. The oil company needs parts, and Washington has lifted some sanctions. A date for elections has not been set.',
  },
  {
    id: 'Saudi theatre',
    date: '2025-12-20',
    text: 'Riyadh’s new opera house opened with a tale of the desert. Prince Faisal bin Farhan sat in the second row beside the singer’s mother. The hall has 3,000 seats and a curtain woven in Lyon. A star from Damascus sang the encore. Tickets are cheap: Saudi Arabia wants the young to come.',
  },
  {
    id: 'drug trade',
    date: '2025-07-30',
    text: 'Customs officers in Rotterdam found two tonnes of amphetamines in a cargo of tiles. The pills came from a laboratory in Iraq, and not from Syria as in former years. Under Bashar al-Assad the trade had been run by his relatives. Four lorry drivers were detained. Prices on the street have doubled, a researcher said. The port will buy another scanner.',
  },
  {
    id: 'museum of gifts to the Kremlin',
    date: '2026-08-08',
    text: 'The Kremlin shows gifts that rulers of Russia received over four centuries. There are cups from England, a saddle from the Sultan, and a sword from Syria. Moscow has not seen so many diamonds in one room for years. Children get in free on Sundays, and the catalogue costs as much as a dinner. The show runs until November.',
  },
].map((page) => ({ ...page, inStory: false }));
