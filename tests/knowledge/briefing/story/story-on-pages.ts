import type { JudgedPage } from './story-pages';

/** Invented pages that belong to the bundled pack's story. */
export const STORY_PAGES: readonly JudgedPage[] = [
  {
    id: 'decree on elections',
    date: '2025-08-23',
    title: 'Syria puts off vote in three provinces',
    text: 'Syria will hold its first parliamentary election in September, but not in three provinces that the government does not control, the electoral commission said. Ahmed al-Sharaa will name a third of the members himself. In Damascus lawyers criticised the plan. The vote is the first since Bashar al-Assad fell.',
  },
  {
    id: 'clashes on the coast',
    date: '2025-03-08',
    title: 'Hundreds killed in clashes on Syria’s coast',
    text: 'Fighters loyal to Bashar al-Assad attacked checkpoints near Latakia and Tartus, and the government sent reinforcements from Idlib. Monitors counted more than three hundred dead, many of them civilians. Hundreds of families fled to the Russian base at Khmeimim. Ahmed al-Sharaa promised an inquiry.',
  },
  {
    id: 'banknotes from Moscow',
    date: '2025-03-06',
    text: 'A plane with banknotes printed in Russia landed in Damascus on Wednesday, the central bank of Syria said. It denied that the sum was large. Under Assad the notes had been printed in Moscow as well.',
  },
  {
    id: 'oil cargo at Banias',
    date: '2025-04-02',
    text: 'A tanker under sanctions delivered 100,000 tonnes of Russian crude to Syria, shipping data show. It is the third cargo since the new government took power. Russia has become the main supplier of oil to Syria, ahead of Iraq, two traders said. Officials in Damascus did not comment.',
  },
  {
    id: 'al-Shaibani in Moscow',
    date: '2025-07-31',
    title: 'Syrian foreign minister in Moscow',
    text: 'Asaad al-Shaibani met his Russian counterpart in Moscow on Thursday, the first visit by a minister of the new government. He said that Syria wanted Russia at its side, and that agreements made under the old government would be reviewed. Vladimir Putin received him in the Kremlin afterwards.',
  },
  {
    id: 'sanctions lifted',
    date: '2025-05-20',
    title: 'EU lifts economic sanctions on Syria',
    text: 'The European Union will lift its economic sanctions on Syria, foreign ministers decided in Brussels. Measures against Bashar al-Assad’s circle stay in place. Asaad al-Shaibani thanked the ministers and spoke of a historic step. Washington had announced a similar move a week earlier.',
  },
  {
    id: 'Assad’s life in exile',
    date: '2025-12-08',
    title: 'A year in exile: how Assad lives in Moscow',
    text: 'Bashar al-Assad owns several flats in a tower in the west of Moscow, people who know the family say. He is not allowed to speak in public. His wife is treated for cancer, his sons study. A year ago he flew from Khmeimim to Russia while the rebels entered Damascus. A warrant for his arrest, issued in France, changes little.',
  },
  {
    id: 'arrest warrant',
    date: '2025-09-27',
    text: 'A judge in Damascus issued a warrant for Bashar al-Assad on charges of murder and torture. It opens the way to a notice through Interpol, the justice ministry said. Assad has lived in Russia since December 2024. Moscow has not answered.',
  },
  {
    id: 'base convoy',
    date: '2025-02-16',
    text: 'A convoy of thirty lorries reached the Russian base at Khmeimim from Tartus at the weekend, residents said. Cargo planes left for Libya on both days. Moscow has not said how many soldiers it still has at the two bases.',
  },
  {
    id: 'analysis without Damascus',
    date: '2025-04-28',
    title: 'What the Kremlin still wants on the Mediterranean',
    text: 'The base in Tartus is old, its pier short, its barracks damp. Yet the Kremlin fights for it. Without Tartus and Khmeimim, flights to Africa would need another stop, and ships would have to sail home for repairs. Ahmed al-Sharaa knows this. His government asks for grain, for spare parts and for a former president. Analysts expect a lease with fewer soldiers.',
  },
  {
    id: 'Qamishli airport',
    date: '2026-01-27',
    text: 'Russian soldiers have left the airport of Qamishli, residents said on Tuesday. Two cargo planes flew to Khmeimim. Kurdish forces still hold the town, though the army of the government stands thirty kilometres away.',
  },
  {
    id: 'Kurds and army',
    date: '2026-01-19',
    title: 'Syria’s army takes oil fields in the east',
    text: 'Syria’s army took two oil fields from Kurdish forces on Monday. Ahmed al-Sharaa announced a ceasefire in the evening and a plan to bring the northeast under his government. Commanders of the Kurdish forces spoke of surrender at gunpoint. Washington urged both sides to talk.',
  },
  {
    id: 'al-Sharaa in Washington',
    date: '2025-11-10',
    text: 'Ahmed al-Sharaa was received at the White House on Monday, the first president of Syria to be so. Washington suspended sanctions for another half-year. Al-Sharaa said that the base at Khmeimim had not been discussed.',
  },
  {
    id: 'UN and HTS',
    date: '2025-11-07',
    text: 'The Security Council took Ahmed al-Sharaa off its list of terrorists on Thursday. Fourteen members voted for it, China abstained. Hayat Tahrir al-Sham, which he led, stays on the list for now.',
  },
  {
    id: 'anniversary',
    date: '2025-12-08',
    title: 'Fireworks over Damascus',
    text: 'A year after the fall of Bashar al-Assad crowds filled the squares of Damascus. Ahmed al-Sharaa, in the uniform of the rebels, spoke in the Umayyad mosque. Many came with pictures of the missing. In Tartus the streets stayed empty.',
  },
  {
    id: 'mass graves',
    date: '2025-06-14',
    text: 'Investigators have opened a mass grave east of Damascus. It holds prisoners who died under Bashar al-Assad, the commission for the missing said. Lorries had brought the bodies at night for two years. Syria has too few laboratories to name the dead.',
  },
  {
    id: 'Israel strikes',
    date: '2025-07-16',
    title: 'Israel strikes Syria’s defence ministry',
    text: 'Israeli planes bombed the defence ministry in Damascus on Wednesday and killed three people. Israel said that it was protecting the Druze of Sweida. Ahmed al-Sharaa accused it of wanting chaos. Syria’s army withdrew from Sweida in the night.',
  },
  {
    id: 'port contract',
    date: '2025-05-16',
    text: 'A company from Dubai will run the port of Tartus for thirty years and invest 800 million dollars, the authorities of Syria said. They had ended the contract of a Russian firm in January.',
  },
  {
    id: 'flight of the dictator retold',
    date: '2025-01-20',
    text: 'On his last evening in Damascus Bashar al-Assad told his generals that help from Moscow was on its way. Then he was driven to Khmeimim. His aides learned from television that he was gone. Syria’s new rulers have opened his palace to visitors.',
  },
  {
    id: 'phone call',
    date: '2025-02-13',
    text: 'Vladimir Putin telephoned Ahmed al-Sharaa for the first time since the change of power in Syria. They spoke of trade and of a visit. The Kremlin called the talk constructive.',
  },
  {
    id: 'transit of power, no names but places',
    date: '2024-12-20',
    title: 'Russia pulls troops back in Syria',
    text: 'Russia is pulling its troops back from the front lines in the north of Syria, officials in Damascus said. The bases at Tartus and Khmeimim are to stay. Satellite pictures show radars being loaded.',
  },
  {
    id: 'Russian military police return',
    date: '2025-11-18',
    text: 'Russian military police are to patrol the south of Syria again, an official in Damascus said. A delegation from Russia toured positions near the Golan last week. Israel would prefer Russian soldiers to Turkish ones.',
  },
  {
    id: 'families of prisoners',
    date: '2025-08-30',
    text: 'The families of prisoners who vanished under the Assad family want names and graves. A commission set up by the transitional government of Syria has received 90,000 files. Its head asks for ten years.',
  },
  {
    id: 'in French',
    date: '2025-10-16',
    text: 'Le président syrien Ahmed al-Charaa a demandé à Vladimir Poutine l’extradition de Bachar al-Assad. La Russie souhaite conserver ses bases de Tartous et de Hmeimim, a dit le Kremlin.',
  },
  {
    id: 'a year later, from Kyiv',
    date: '2025-09-24',
    text: 'Ukraine and Syria restored diplomatic relations on Wednesday. Andriy Sybiga and Asaad al-Shaibani signed the document in New York, and Ahmed al-Sharaa shook hands with Ukraine’s president. Damascus had broken with Kyiv in 2022 at Russia’s side.',
  },
].map((page) => ({ ...page, inStory: true }));
