import { useCombobox } from 'downshift';
import { useEffect, useEffectEvent, useState, type ChangeEvent, type KeyboardEvent } from 'react';
import { QUERY_SHOWN } from './shown-query.ts';
import { SuggestionList } from './SuggestionList.tsx';
import { useSuggestions } from './use-suggestions.ts';
import { countMessage, NO_SUGGESTIONS, queryMessage } from '~/search/messages.ts';
import { bareNumber } from '~/search/name-suggestions.ts';
import { parseQuery } from '~/search/parse-query.ts';
import { LONGEST_QUERY } from '~/search/query-text.ts';
import { searchPath } from '~/site/urls.ts';

/**
 * The inside of a search form: field, button, suggestions. It is rendered at build time, so that the form works without
 * a script, and taken over in place when the visitor means to search.
 */
export function SearchBox({ id }: { id: string }) {
  const inputId = `${id}-input`;
  const [typed, setTyped] = useState('');
  const { query, suggestions, corrected, pending, failed } = useSuggestions(typed);

  const { isOpen, highlightedIndex, openMenu, getInputProps, getMenuProps, getItemProps, getLabelProps } = useCombobox({
    id,
    inputId,
    items: suggestions,
    inputValue: typed,
    itemToString: () => typed,
    // Leaving the field chooses nothing: nobody means to be led to a page by the Tab key.
    stateReducer: (_state, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputBlur ? { ...changes, selectedItem: null } : changes,
    // Nothing stays selected: choosing a suggestion means going there.
    selectedItem: null,
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) location.assign(selectedItem.path);
    },
  });

  useFormOf(inputId, setTyped, openMenu);
  const inputProps = getInputProps({
    name: 'q',
    type: 'search',
    placeholder: '22, 514/udp, ssh',
    // Downshift's own change event comes after a render, in which fast keystrokes would be lost.
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      setTyped(event.currentTarget.value);
    },
    onKeyDown: leaveOrOpenAside,
  });
  const message = failed ? 'Some of the index could not be loaded. Press Enter to try again.' : messageOf();

  return (
    <div className="search-inside">
      {/* eslint-disable-next-line jsx-a11y-x/label-has-associated-control -- Downshift's props tie it to the field */}
      <label {...getLabelProps()} className="visually-hidden">
        Search ports and services
      </label>
      <div className="search-field">
        {/* Downshift names no active option with an empty id, which is none that HTML allows. */}
        <input
          {...inputProps}
          aria-activedescendant={isOpen && highlightedIndex >= 0 ? inputProps['aria-activedescendant'] : undefined}
        />
        <div className="options-panel">
          {typed !== '' && (
            <p role="status" className={isOpen && message !== '' ? 'options-message' : 'visually-hidden'}>
              {isOpen && (message === '' ? countMessage(suggestions.length, corrected) : message)}
            </p>
          )}
          {/* A list that scrolls would be a stop of its own for the Tab key. */}
          <div {...getMenuProps({ tabIndex: -1 })} className="options">
            {isOpen && <SuggestionList id={id} suggestions={suggestions} getItemProps={getItemProps} />}
          </div>
        </div>
      </div>
      <button type="submit">Search</button>
    </div>
  );

  function messageOf(): string {
    if (corrected !== null) return `Showing results for ${corrected}`;
    const said = query.kind === 'empty' ? '' : queryMessage(query);
    return said === '' && !pending && suggestions.length === 0 && query.kind !== 'empty' ? NO_SUGGESTIONS : said;
  }

  /** Enter without a suggestion submits the form; with Ctrl or Command, what Enter leads to opens in a tab of its own. */
  function leaveOrOpenAside(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key !== 'Enter') return;
    const item = suggestions[highlightedIndex];
    const aside = event.ctrlKey || event.metaKey;
    if (item && !aside) return;
    // Downshift would take Enter for itself as long as its list is open.
    Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
    if (!aside) return;
    event.preventDefault();
    window.open(item?.path ?? pathOf(typed), '_blank', 'noopener');
  }
}

/**
 * Where Enter leads when no suggestion is chosen: a bare number needs no results page. What is not read does not go into
 * the address, which servers refuse when it gets too long.
 */
function pathOf(typed: string): string {
  const query = parseQuery(typed);
  return query.kind === 'port'
    ? bareNumber(query.port, query.transport).path
    : searchPath(typed.slice(0, LONGEST_QUERY));
}

/** Takes over the form around the field: what it shows without having been typed here, and where submitting leads. */
function useFormOf(inputId: string, onShown: (text: string) => void, onTypedBefore: () => void): void {
  const show = useEffectEvent(onShown);
  const open = useEffectEvent(onTypedBefore);
  useEffect(() => {
    const field = document.getElementById(inputId);
    if (!(field instanceof HTMLInputElement)) return;
    // What was typed before this script arrived is still to be answered.
    if (field.value !== '') {
      show(field.value);
      open();
    }

    const follow = (): void => {
      show(field.value);
    };
    const leave = (event: SubmitEvent): void => {
      event.preventDefault();
      location.assign(pathOf(field.value));
    };
    const { form } = field;
    field.addEventListener(QUERY_SHOWN, follow);
    form?.addEventListener('submit', leave);
    return () => {
      field.removeEventListener(QUERY_SHOWN, follow);
      form?.removeEventListener('submit', leave);
    };
  }, [inputId]);
}
