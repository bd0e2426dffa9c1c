import { THEMES, THEME_KEY, type Theme } from '~/site/themes.ts';

/** Lets a visitor choose between light, dark and what the system has, and remembers it. */
export function addThemeSwitch(): void {
  const place = document.querySelector('.theme');
  if (!place) return;
  const select = document.createElement('select');
  select.ariaLabel = 'Theme';
  for (const { value, title } of THEMES) select.add(new Option(title, value));
  select.value = document.documentElement.dataset.theme ?? '';
  if (select.selectedIndex < 0) select.value = '';
  select.addEventListener('change', () => {
    choose(select.value as Theme);
  });
  place.append(select);
}

function choose(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === '') delete dataset.theme;
  else dataset.theme = theme;
  try {
    if (theme === '') localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, theme);
  } catch {
    // Where nothing may be stored, the choice holds for this page.
  }
}
