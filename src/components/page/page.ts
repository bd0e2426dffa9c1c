import { addCopyButtons } from './copy-buttons.ts';
import { addThemeSwitch } from './theme-switch.ts';
import '../search/load-on-intent.ts';

/** All that a page runs by itself. */
addThemeSwitch();
addCopyButtons();
