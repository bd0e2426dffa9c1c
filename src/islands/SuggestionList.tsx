import type { UseComboboxPropGetters } from 'downshift';
import { Excerpt } from './Excerpt.tsx';
import { GROUP_NAMES } from '~/search/group-names.ts';
import { GROUPS, type Suggestion } from '~/search/suggestion.ts';

interface Props {
  id: string;
  suggestions: Suggestion[];
  getItemProps: UseComboboxPropGetters<Suggestion>['getItemProps'];
}

/** The options of the search box, group by group in the order of the first of each. */
export function SuggestionList({ id, suggestions, getItemProps }: Props) {
  const groups = GROUPS.filter((group) => suggestions.some((suggestion) => suggestion.group === group));
  const first = suggestions[0]?.group;
  groups.sort((a, b) => Number(b === first) - Number(a === first));
  return groups.map((group) => (
    <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
      <span id={`${id}-${group}`} className="option-group">
        {GROUP_NAMES[group]}
      </span>
      {suggestions.map(
        (item, index) =>
          item.group === group && (
            <div key={item.path} {...getItemProps({ item, index })} className="option">
              <span>{item.title}</span>
              {item.note !== '' && <small>{item.note}</small>}
              <Excerpt excerpt={item.excerpt} />
            </div>
          ),
      )}
    </div>
  ));
}
