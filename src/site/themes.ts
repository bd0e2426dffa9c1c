/** The themes to choose from: none chosen means what the system has. */
export const THEMES = [
  { value: '', title: 'Auto' },
  { value: 'light', title: 'Light' },
  { value: 'dark', title: 'Dark' },
] as const;
export type Theme = (typeof THEMES)[number]['value'];

/** Where the choice is remembered. */
export const THEME_KEY = 'theme';

/** Runs in the head of every page, before anything is painted, so that no page flashes in the wrong theme. */
export const EARLY_SCRIPT = `try{document.documentElement.dataset.theme=localStorage.getItem('${THEME_KEY}')??''}catch{}`;
