import { useCombobox } from 'downshift';
import { useEffect, useEffectEvent, useState, type ChangeEvent, type KeyboardEvent } from 'react';
import { Excerpt } from './Excerpt.tsx';
import { useSuggestions } from './use-suggestions.ts';
import { immediateAnswer } from '~/search/answer.ts';
import { parseQuery } from '~/search/parse-query.ts';

const MOST_SUGGESTIONS = 8;

/**
 * The inside of a search form: field, button, suggestions. It is rendered at build time, so that the form works without
 * a script, and taken over in place when the visitor means to search.
 */
export function SearchBox({ id }: { id: string }) {
  const inputId = `${id}-input`;
  const [typed, setTyped] = useState('');
  const suggestions = useSuggestions(typed, MOST_SUGGESTIONS);

  const { isOpen, highlightedIndex, openMenu, getInputProps, getMenuProps, getItemProps, getLabelProps } = useCombobox({
    id,
    inputId,
    items: suggestions,
    inputValue: typed,
    itemToString: () => typed,
    // Nothing stays selected: choosing a suggestion means going there.
    selectedItem: null,
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) location.assign(selectedItem.path);
    },
  });

  useFormOf(inputId, (already) => {
    setTyped(already);
    openMenu();
  });
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
        <ul {...getMenuProps()} className="options">
          {isOpen &&
            suggestions.map((item, index) => (
              <li key={item.path} {...getItemProps({ item, index })} className="option">
                {item.title}
                <Excerpt excerpt={item.excerpt} />
              </li>
            ))}
        </ul>
      </div>
      <button type="submit">Search</button>
    </div>
  );

  /** Enter without a suggestion submits the form, and with Ctrl or Command opens one in a tab of its own. */
  function leaveOrOpenAside(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key !== 'Enter') return;
    const item = suggestions[highlightedIndex];
    const aside = item !== undefined && (event.ctrlKey || event.metaKey);
    if (item && !aside) return;
    // Downshift would take Enter for itself as long as its list is open.
    Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
    if (!aside) return;
    event.preventDefault();
    window.open(item.path, '_blank', 'noopener');
  }
}

/** Takes over the form around the field: what was typed before this script arrived, and bare numbers on submit. */
function useFormOf(inputId: string, onTypedBefore: (typed: string) => void): void {
  const takeOver = useEffectEvent(onTypedBefore);
  useEffect(() => {
    const field = document.getElementById(inputId);
    if (!(field instanceof HTMLInputElement)) return;
    if (field.value !== '') takeOver(field.value);

    /** A bare number needs no results page. */
    const goToNumber = (event: SubmitEvent): void => {
      const [answer] = immediateAnswer(parseQuery(field.value));
      if (!answer) return;
      event.preventDefault();
      location.assign(answer.path);
    };
    const { form } = field;
    form?.addEventListener('submit', goToNumber);
    return () => form?.removeEventListener('submit', goToNumber);
  }, [inputId]);
}
