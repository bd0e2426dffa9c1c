import { pagefindEngine } from '~/search/engine.ts';
import { HOME_PATH, PAGEFIND_PATH } from '~/site/urls.ts';

/** The one full-text engine of a page; both islands share what it has loaded. */
export const siteEngine = pagefindEngine(PAGEFIND_PATH, HOME_PATH);
