import type { AsOf, FactView, SourceView } from '../../knowledge/briefing/types';
import type { Words } from '../words/words';

interface Props {
  readonly facts: readonly FactView[];
  readonly asOf: AsOf;
  readonly words: Words;
}

/** "Khaleej Times, 29 January 2025": a date that was worked out rather than stated says so. */
function sourceText(source: SourceView, words: Words): string {
  const day = words.day(source.date);
  const dated = source.dateKind === 'inferred' ? words.t('popup_source_inferred', day) : day;
  return words.t('popup_source', source.publisher ?? words.t('popup_source_unnamed'), dated);
}

function Fact({ fact, words }: { readonly fact: FactView; readonly words: Words }) {
  const status = fact.status === 'reported' ? null : words.t(`popup_status_${fact.status}`);
  return (
    <li class="fact">
      <p class="prose">{fact.text}</p>
      <p class="data fact-word">
        {status && <span class="fact-status">{status}</span>}
        {words.t('popup_asserted_by', fact.assertedBy)}
      </p>
      <ul class="small fact-sources">
        {fact.sources.map((source) => (
          <li key={source.article}>{sourceText(source, words)}</li>
        ))}
        {fact.independentSources < fact.sources.length && (
          <li>{words.count(fact.independentSources, (form) => `popup_one_wire_${form}`)}</li>
        )}
      </ul>
    </li>
  );
}

/** The facts of most use on this page, each with who asserts it and where it was reported. */
export function Facts({ facts, asOf, words }: Props) {
  const heading = asOf.basis === 'page' ? 'popup_background_page' : 'popup_background_today';
  return (
    <section class="facts">
      <h2 class="eyebrow">{words.t(heading, words.day(asOf.day))}</h2>
      <ul>
        {facts.map((fact) => (
          <Fact key={fact.id} fact={fact} words={words} />
        ))}
      </ul>
    </section>
  );
}
