/** The element whose content joins the page once the page has been painted. */
export const AFTER_PAINT_ID = 'after-paint';

/**
 * Runs behind that element. A page that fetches scripts and data at once, to need them at once, would share the line with
 * its own style sheet and run the scripts before its first paint; let in together just after it, they arrive together
 * still. A page opened in the background is not painted until it is looked at, and does not wait for that.
 */
export const AFTER_PAINT_SCRIPT =
  '{const load=()=>document.head.append(' +
  `document.getElementById('${AFTER_PAINT_ID}').content.cloneNode(true));` +
  'document.hidden?load():requestAnimationFrame(()=>setTimeout(load))}';
