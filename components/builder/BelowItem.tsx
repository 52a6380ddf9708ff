import type { ComponentChildren } from 'preact';
import type { Words } from '../words/words';
import { Deed } from './Deed';
import { ItemList } from './ItemList';
import type { useCurrent } from './use-current';
import type { BuilderActions, BuilderView } from './view';

interface Props {
  readonly items: Parameters<typeof ItemList>[0]['items'];
  /** Key of the item under review. */
  readonly shown: string;
  readonly current: Pick<ReturnType<typeof useCurrent>, 'choose' | 'focus'>;
  readonly view: BuilderView;
  readonly words: Words;
  readonly actions: BuilderActions;
  /** What the step adds between the two. */
  readonly children: ComponentChildren;
}

/** Below the item under review: what the last decision did, and the list of all items. The focus goes back to the item. */
export function BelowItem({ items, shown, current, view, words, actions, children }: Props) {
  return (
    <>
      <Deed
        view={view}
        words={words}
        onUndo={() => {
          actions.undo();
          current.focus();
        }}
      />
      {children}
      <ItemList
        items={items}
        current={shown}
        words={words}
        onChoose={(key) => {
          current.choose(key);
          current.focus();
        }}
      />
    </>
  );
}
