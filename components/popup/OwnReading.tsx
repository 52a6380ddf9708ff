import { useState } from 'preact/hooks';
import type { LearnReply, OwnName, OwnPage } from '../../messaging/protocol';
import { plain } from '../design/text';
import type { Words } from '../words/words';

/** Actions on what was learnt. After each the popup shows the page with the result. */
export interface ReadingActions {
  /** Null if it failed. */
  learn(): Promise<LearnReply | null>;
  /** Forgets what was learnt of a name, from all articles; the options page can undo it. */
  forget(name: OwnName): Promise<boolean>;
  setSite(site: string, on: boolean): Promise<void>;
}

interface Props {
  readonly site: string;
  readonly learnsSite: boolean;
  readonly learnsNews: boolean;
  readonly page: OwnPage;
  readonly words: Words;
  readonly reading: ReadingActions;
}

interface NamesProps {
  readonly names: readonly OwnName[];
  readonly words: Words;
  readonly onForget: (name: OwnName) => void;
}

function LearntNames({ names, words, onForget }: NamesProps) {
  if (names.length === 0) return null;
  return (
    <details>
      <summary class="plain">{words.count(names.length, (form) => `popup_learnt_${form}`)}</summary>
      <ul class="own-names">
        {names.map((name) => (
          <li key={name.cluster}>
            <bdi>{plain(name.label, 100)}</bdi>
            <button
              type="button"
              class="plain"
              aria-label={words.t('popup_forget_name', plain(name.label, 100))}
              onClick={() => onForget(name)}
            >
              {words.t('popup_forget')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function SiteChoice(props: {
  readonly site: string;
  readonly isOn: boolean;
  readonly words: Words;
  readonly onChange: ReadingActions['setSite'];
}) {
  const { site, isOn, words, onChange } = props;
  return (
    <label class="small own-site">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => void onChange(site, event.currentTarget.checked)}
      />{' '}
      {words.t('popup_learn_site', site)}
    </label>
  );
}

/** Message after a press; empty if it succeeded. */
function saidOf(reply: LearnReply | null, words: Words): string {
  if (reply === null) return words.t('popup_learn_failed');
  if (reply.state === 'full') return words.t('popup_learn_full');
  return reply.state === 'empty' ? words.t('popup_learn_none') : '';
}

/** "From your reading": learning from this page, and what was learnt of it. */
export function OwnReading({ site, learnsSite, learnsNews, page, words, reading }: Props) {
  const { t } = words;
  const [isLearning, setLearning] = useState(false);
  const [said, setSaid] = useState('');
  if (page.isPrivate) return <p class="small own-reading">{t('popup_learn_private')}</p>;
  const learn = async () => {
    setLearning(true);
    setSaid(saidOf(await reading.learn(), words));
    setLearning(false);
  };
  const forget = async (name: OwnName) => {
    if (await reading.forget(name)) setSaid(t('popup_forgotten', plain(name.label, 100)));
  };
  return (
    <section class="own-reading">
      <h2 class="eyebrow">{t('popup_learn_title')}</h2>
      <p class="choices">
        <button type="button" class="button" disabled={isLearning} onClick={() => void learn()}>
          {t(page.isLearnt ? 'popup_learn_again' : 'popup_learn')}
        </button>
      </p>
      <p class="small">{t('popup_learn_what')}</p>
      {!learnsNews && site !== '' && (
        <SiteChoice site={site} isOn={learnsSite} words={words} onChange={reading.setSite} />
      )}
      <p class="small" role="status">
        {said}
      </p>
      <LearntNames names={page.names} words={words} onForget={(name) => void forget(name)} />
    </section>
  );
}
