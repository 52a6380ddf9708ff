import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MatchReason, Mention } from '../../../knowledge/matching/types';
import type { CorrectionScope } from '../../../messaging/protocol';
import { choiceText } from '../../design/lists';
import { type MessageKey, plain, useLanguage } from '../../design/text';
import { useAnnotate } from '../actions/use-annotate';
import type { CardAnnotation } from '../handshake';
import { useRevealed } from '../revealed';

const REASON: Readonly<Record<MatchReason['rule'], MessageKey>> = {
  'full-name': 'card_why_full_name',
  spelling: 'card_why_spelling',
  native: 'card_why_native',
  abbreviation: 'card_why_abbreviation',
  'stands-alone': 'card_why_stands_alone',
  surname: 'card_why_surname',
  role: 'card_why_role',
  company: 'card_why_company',
};

const SCOPES: readonly [CorrectionScope, MessageKey][] = [
  ['page', 'card_wrong_page'],
  ['site', 'card_wrong_site'],
  ['always', 'card_wrong_always'],
];

const DONE: Readonly<Record<CorrectionScope, MessageKey>> = {
  page: 'card_wrong_done_page',
  site: 'card_wrong_done_site',
  always: 'card_wrong_done_always',
};

interface WhyProps {
  readonly mention: Mention;
  /** The name of the entity that it was linked to. */
  readonly name: string;
  readonly rivals: readonly string[];
  /** Absent if nothing can be stored. */
  readonly onAnnotate: ((change: CardAnnotation) => Promise<boolean>) | null;
}

/** The matcher's reason as a sentence, other possible meanings of the words, and the buttons to correct it. */
export function Why({ mention, name, rivals, onAnnotate }: WhyProps) {
  const { t, lang } = useLanguage();
  const { rule, given } = mention.reason;
  const other = rule === 'surname' ? (given ?? name) : mention.reason.name;
  return (
    <div class="why data">
      <p>
        {t(REASON[rule], plain(mention.surface, 80), plain(other, 80))}{' '}
        {rivals.length > 0
          ? t(
              'card_why_rivals',
              choiceText(
                rivals.map((rival) => plain(rival, 60)),
                lang,
              ),
            )
          : t('card_why_no_rivals')}
      </p>
      {onAnnotate && <NotThisOne mention={mention} name={name} onAnnotate={onAnnotate} />}
    </div>
  );
}

interface CorrectionProps {
  readonly mention: Mention;
  readonly name: string;
  readonly onAnnotate: (change: CardAnnotation) => Promise<boolean>;
}

/** After a change the pressed button is gone, so the focus moves to what replaced it. */
function useFocusOnChange(ref: RefObject<HTMLElement | null>, value: unknown): void {
  const before = useRef(value);
  useLayoutEffect(() => {
    if (before.current === value) return;
    before.current = value;
    ref.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [value, ref]);
}

function NotThisOne({ mention, name, onAnnotate }: CorrectionProps) {
  const { t } = useLanguage();
  const { say, failed } = useAnnotate(onAnnotate);
  const [done, setDone] = useState<CorrectionScope | null>(null);
  const ref = useRevealed(done);
  useFocusOnChange(ref, done);
  const { entity, surface } = mention;
  const correct = async (scope: CorrectionScope, on: boolean) => {
    if (await say({ kind: 'correction', entity, surface, scope, on })) setDone(on ? scope : null);
  };
  return (
    <div class="wrong" role="status" ref={ref}>
      {done === null ? (
        <>
          <span>{t('card_wrong')}</span>
          {SCOPES.map(([scope, key]) => (
            <button
              key={scope}
              type="button"
              class="button"
              data-scope={scope}
              onClick={() => void correct(scope, true)}
            >
              {t(key)}
            </button>
          ))}
        </>
      ) : (
        <>
          <span>{t(DONE[done], plain(surface, 80), plain(name, 80))}</span>
          <button type="button" class="button undo" onClick={() => void correct(done, false)}>
            {t('card_undo')}
          </button>
        </>
      )}
      {failed && <span class="failed">{t('card_not_saved')}</span>}
    </div>
  );
}
