import { useState } from 'preact/hooks';
import type { ListedPack } from '../../../messaging/protocol';
import { Switch } from '../../controls/Switch';
import { useId } from '../../design/ids';
import { plain } from '../../design/text';
import type { Words } from '../../words/words';
import type { OptionsActions, OptionsView } from '../view';
import { PackAdder } from './PackAdder';
import { PackContents } from './PackContents';

interface Props {
  readonly view: OptionsView;
  readonly words: Words;
  readonly actions: OptionsActions;
}

interface PackProps extends Props {
  readonly pack: ListedPack;
  /** The only pack: its contents are shown without a press. */
  readonly isAlone: boolean;
}

/** What a pack is called, also where it cannot be read. */
function titleOf({ kept, health }: ListedPack, { t }: Words): string {
  const title = health.kind === 'whole' ? health.state.packTitle : kept?.title;
  return title === undefined ? t('options_pack_bundled') : plain(title, 120);
}

/** Where it came from, and how much space it takes. */
function originOf({ kept }: ListedPack, words: Words): string {
  if (!kept) return words.t('options_pack_came_with');
  return words.t('options_pack_added_on', words.dayOf(kept.addedMs), words.size(kept.sizeBytes));
}

function Damage({ pack: { kept, health }, words: { t } }: Pick<PackProps, 'pack' | 'words'>) {
  if (health.kind === 'whole') return null;
  return (
    <div class="caution">
      <p>{t(kept ? 'options_pack_damaged' : 'options_pack_broken')}</p>
      <p class="small">{plain(health.reason)}</p>
    </div>
  );
}

/** Unfolds a pack's contents, which are loaded at the first press. */
function Look({ pack, isAlone, ...props }: PackProps) {
  const [open, setOpen] = useState(isAlone);
  const panel = useId();
  const { words, actions } = props;
  const { id, health } = pack;
  const toggle = () => {
    if (!open) actions.lookInto(id);
    setOpen(!open);
  };
  if (health.kind !== 'whole') return null;
  return (
    <>
      <button
        type="button"
        class="plain look"
        aria-label={words.t('options_pack_look_named', titleOf(pack, words))}
        aria-expanded={open}
        aria-controls={panel}
        onClick={toggle}
      >
        {words.t('options_pack_look')}
      </button>
      <div id={panel}>{open && <PackContents id={id} pack={health.state} {...props} />}</div>
    </>
  );
}

function Pack(props: PackProps) {
  const { pack, words, actions } = props;
  const title = titleOf(pack, words);
  return (
    <li class="pack" data-pack={pack.id}>
      <div class="pack-head">
        <div>
          <h3 class="title">{title}</h3>
          <p class="small">{originOf(pack, words)}</p>
        </div>
        <div class="pack-handles">
          <Switch
            label={words.t('options_pack_use')}
            name={words.t('options_pack_use_named', title)}
            checked={pack.on}
            onChange={(on) => actions.turnPack(pack.id, on)}
          />
          {pack.kept && !props.view.isPrivate && (
            <button
              type="button"
              class="plain"
              aria-label={words.t('options_pack_remove_named', title)}
              onClick={() => actions.removePack(pack.id)}
            >
              {words.t('options_pack_remove')}
            </button>
          )}
        </div>
      </div>
      <Damage pack={pack} words={words} />
      {pack.health.kind === 'whole' && <p class="prose">{plain(pack.health.state.description)}</p>}
      <Look {...props} />
    </li>
  );
}

/** What the extension knows: every pack with what is in it, to be added, turned off and removed. */
export function Packs(props: Props) {
  const { packs } = props.view;
  const { t } = props.words;
  return (
    <section id="pack" aria-labelledby="pack-heading">
      <h2 id="pack-heading" class="name">
        {t('options_section_pack')}
      </h2>
      <p class="prose lead">{t('options_packs_lead')}</p>
      {props.view.isPrivate ? (
        <p class="prose">{t('options_packs_private')}</p>
      ) : (
        <>
          <PackAdder {...props} />
          <p>
            <a href="/builder.html">{t('options_pack_make')}</a>
          </p>
        </>
      )}
      {packs.kind === 'loading' && <p class="prose empty">{t('options_loading')}</p>}
      {packs.kind === 'failed' && <p class="caution">{packs.failure.message}</p>}
      {packs.kind === 'here' && (
        <>
          {packs.value.failure && <p class="caution">{t('options_packs_closed')}</p>}
          <ul class="packs">
            {packs.value.packs.map((pack) => (
              <Pack key={pack.id} {...props} pack={pack} isAlone={packs.value.packs.length === 1} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
