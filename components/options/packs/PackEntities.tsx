import { useState } from 'preact/hooks';
import type { ListedEntity, WholeEntity } from '../../../knowledge/briefing/whole';
import type { EntityId, Name, PackId, Role, When } from '../../../knowledge/schema/types';
import { foldText } from '../../../knowledge/text/fold';
import { FactList } from '../../card/content/facts';
import { NumbersProvider } from '../../card/content/sources';
import { dateText, whenText } from '../../design/dates';
import { useId } from '../../design/ids';
import { LanguageProvider, plain } from '../../design/text';
import type { Words } from '../../words/words';
import type { Loaded, OptionsActions } from '../view';

/** Entities listed at first and with each "more". */
const PAGE_OF_ENTITIES = 25;

/** Letters without their marks, in lower case. */

function Names({
  names,
  words: { t },
}: {
  readonly names: readonly Name[];
  readonly words: Words;
}) {
  return (
    <p class="small">
      {t('options_pack_spellings')}{' '}
      {names.map(({ text, lang }, at) => (
        <>
          {at > 0 && ', '}
          <bdi key={text} lang={lang}>
            {plain(text, 120)}
          </bdi>
        </>
      ))}
    </p>
  );
}

function whenOf({ from, to }: Pick<Role, 'from' | 'to'>): When | null {
  if (from !== undefined) return to ? { kind: 'span', from, to } : { kind: 'since', from };
  return to === undefined ? null : { kind: 'until', to };
}

/** If only the day of the first report is known, the text says so. */
function roleWhen(
  { from, to, isStartReported }: WholeEntity['roles'][number],
  when: When,
  { lang, t }: Words,
): string {
  if (!isStartReported || from === undefined) return whenText(when, lang, t);
  const until = to !== undefined && t('date_until', dateText(to, lang, 'short'));
  return [t('role_reported', dateText(from, lang, 'short')), until].filter(Boolean).join(', ');
}

function Roles({ roles, words }: { readonly roles: WholeEntity['roles']; readonly words: Words }) {
  if (roles.length === 0) return null;
  return (
    <ul class="small">
      {roles.map((role) => {
        const when = whenOf(role);
        const text = plain(role.text, 200);
        return <li key={text}>{when ? `${roleWhen(role, when, words)}: ${text}` : text}</li>;
      })}
    </ul>
  );
}

function Whole({ entity, words }: { readonly entity: WholeEntity; readonly words: Words }) {
  const cited = entity.facts.flatMap(({ sources }) => sources.map(({ article }) => article));
  const numbers = new Map([...new Set(cited)].map((article, at) => [article, at + 1]));
  return (
    <div class="whole">
      <p class="prose">{plain(entity.background)}</p>
      <Names names={entity.names} words={words} />
      <Roles roles={entity.roles} words={words} />
      <NumbersProvider value={numbers}>
        <FactList facts={entity.facts} />
      </NumbersProvider>
    </div>
  );
}

function Opened({
  entity,
  words,
}: {
  readonly entity: Loaded<WholeEntity>;
  readonly words: Words;
}) {
  switch (entity.kind) {
    case 'loading':
      return <p class="small">{words.t('options_loading')}</p>;
    case 'failed':
      return <p class="caution">{entity.failure.message}</p>;
    case 'here':
      return <Whole entity={entity.value} words={words} />;
  }
}

interface RowProps {
  readonly entity: ListedEntity;
  readonly opened: Loaded<WholeEntity> | undefined;
  readonly words: Words;
  readonly onOpen: () => void;
}

function Row({ entity, opened, words, onOpen }: RowProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const toggle = () => {
    if (!open) onOpen();
    setOpen(!open);
  };
  return (
    <li class="entity" data-entity={entity.id}>
      <h5>
        <button
          type="button"
          class="plain"
          aria-expanded={open}
          aria-controls={id}
          onClick={toggle}
        >
          {plain(entity.name, 120)}
        </button>{' '}
        <span class="small">{words.t(`kind_${entity.kind}`)}</span>
      </h5>
      <div id={id}>{open && opened && <Opened entity={opened} words={words} />}</div>
    </li>
  );
}

interface Props {
  readonly pack: PackId;
  readonly entities: readonly ListedEntity[];
  readonly opened: ReadonlyMap<EntityId, Loaded<WholeEntity>> | undefined;
  readonly words: Words;
  readonly actions: OptionsActions;
}

/** Everything that a pack knows, entity by entity, with its names, facts and sources. */
export function PackEntities({ pack, entities, opened, words, actions }: Props) {
  const [search, setSearch] = useState('');
  const [rows, setRows] = useState(PAGE_OF_ENTITIES);
  const wanted = foldText(search.trim());
  const found = entities.filter(({ name }) => foldText(name).includes(wanted));
  const left = found.length - rows;
  return (
    <LanguageProvider value={words}>
      <h4 class="eyebrow">{words.t('options_pack_entities')}</h4>
      <label class="field">
        <span class="small">{words.t('options_pack_search')}</span>
        <input
          type="search"
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      </label>
      {found.length === 0 && <p class="prose empty">{words.t('options_pack_none_found')}</p>}
      <ul class="entities">
        {found.slice(0, rows).map((entity) => (
          <Row
            key={entity.id}
            entity={entity}
            opened={opened?.get(entity.id)}
            words={words}
            onOpen={() => actions.openEntity(pack, entity.id)}
          />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="button" onClick={() => setRows(rows + PAGE_OF_ENTITIES)}>
          {words.count(left, (form) => `options_pack_more_${form}`)}
        </button>
      )}
    </LanguageProvider>
  );
}
