import { pagefindEngine } from '~/search/engine.ts';
import { namesLoader } from '~/search/names-loader.ts';
import { HOME_PATH, NAMES_PATH, PAGEFIND_PATH } from '~/site/urls.ts';

/** What a page has loaded of the two indexes; both islands share it. */
export const siteEngine = pagefindEngine(PAGEFIND_PATH, HOME_PATH);
export const loadFinder = namesLoader(NAMES_PATH);
