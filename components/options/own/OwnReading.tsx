import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../../messaging/protocol';
import { Switch } from '../../controls/Switch';
import type { Words } from '../../words/words';
import { LearntArticles } from './LearntArticles';
import { LearntNames } from './LearntNames';
import type { MadeDecision, OwnList, OwnReadingPort } from './port';

interface Props {
  readonly settings: Settings;
  /** Changes when something was deleted, put back or imported: the lists are loaded again. */
  readonly version: unknown;
  readonly words: Words;
  readonly port: OwnReadingPort;
}

/** Id of the reader's own pack, as `packsOff` names it. */
const OWN_PACK = 'reading';

function LearningSettings({ settings, words: { t }, port }: Omit<Props, 'version'>) {
  const { learnSites, learnNews, packsOff } = settings;
  return (
    <>
      <Switch
        label={t('options_own_news')}
        hint={t('options_own_news_hint')}
        checked={learnNews}
        onChange={(on) => port.set({ learnNews: on })}
      />
      <Switch
        label={t('options_own_shown')}
        checked={!packsOff.includes(OWN_PACK)}
        onChange={(on) => port.setShown(on)}
      />
      {learnSites.length > 0 && (
        <ul class="rules">
          {learnSites.map((site) => (
            <li key={site} class="rule">
              <span class="rule-site">{site}</span>
              <span class="data">{t('options_own_site')}</span>
              <button
                type="button"
                class="plain"
                aria-label={t('options_own_site_remove', site)}
                onClick={() => port.set({ learnSites: learnSites.filter((one) => one !== site) })}
              >
                {t('options_rule_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface Made {
  readonly text: string;
  readonly decision: MadeDecision;
}

function Measured({ list, words }: { readonly list: OwnList; readonly words: Words }) {
  return (
    <p class="prose own-size">
      {words.count(list.articles.length, (form) => `options_own_articles_${form}`)}{' '}
      {words.t('options_own_size', words.size(list.sizeBytes))}
    </p>
  );
}

/** What was decided last, with its undo. */
function LastDecision(props: {
  readonly made: Made | null;
  readonly words: Words;
  readonly onUndo: (decision: MadeDecision) => void;
}) {
  const { made, words, onUndo } = props;
  return (
    <p class="prose" role="status">
      {made?.text}{' '}
      {made && (
        <button type="button" class="plain" onClick={() => onUndo(made.decision)}>
          {words.t('options_undo')}
        </button>
      )}
    </p>
  );
}

/** What was learnt, taken on as a pack: reviewed on the page for packs, or saved as sources. */
function AsPack({ words: { t }, port }: Pick<Props, 'words' | 'port'>) {
  const [failure, setFailure] = useState<string | null>(null);
  return (
    <>
      <h3 class="title">{t('options_own_pack')}</h3>
      <p class="prose">{t('options_own_pack_hint')}</p>
      <p class="choices">
        <a class="button" href="/builder.html">
          {t('options_own_pack_review')}
        </a>
        <button
          type="button"
          class="button"
          onClick={() => void port.saveSources().then(setFailure)}
        >
          {t('options_own_pack_save')}
        </button>
      </p>
      {failure !== null && <p class="caution">{failure}</p>}
    </>
  );
}

/** "From your reading": what was learnt from articles, and everything that can be done about it. */
export function OwnReading({ settings, version, words, port }: Props) {
  const { t } = words;
  const [list, setList] = useState<OwnList | null>(null);
  const [made, setMade] = useState<Made | null>(null);
  const load = async () => setList(await port.load());
  // `version` stands for what was deleted, put back or imported.
  useEffect(() => void load(), [port, version]);
  const takeBack = async (decision: MadeDecision) => {
    await port.takeBack(decision);
    setMade(null);
    await load();
  };
  return (
    <section id="own" aria-labelledby="own-heading">
      <h2 id="own-heading" class="name">
        {t('options_section_own')}
      </h2>
      <p class="prose lead">{t('options_own_lead')}</p>
      <LearningSettings settings={settings} words={words} port={port} />
      {list?.articles.length === 0 && <p class="prose empty">{t('options_own_empty')}</p>}
      {list && list.articles.length > 0 && (
        <>
          <Measured list={list} words={words} />
          <LastDecision made={made} words={words} onUndo={(decision) => void takeBack(decision)} />
          <LearntNames
            list={list}
            words={words}
            onForget={(name) => void port.forgetName(name).then(load)}
            onDecide={async (decision, text) => {
              const kept = await port.decide(decision);
              if (kept) setMade({ text, decision: kept });
              await load();
            }}
          />
          <LearntArticles
            articles={list.articles}
            words={words}
            onForget={(urls, detail) => void port.forgetArticles(urls, detail).then(load)}
          />
          <AsPack words={words} port={port} />
        </>
      )}
    </section>
  );
}
