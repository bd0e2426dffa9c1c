import { FIRST_PORT, isDocumented, LAST_PORT, type PortRecord } from '../registry/index.ts';
import { portLabel } from '../site/port-label.ts';
import { portView, type PortView } from '../site/port-view.ts';
import { portSummary, rowSentence } from '../site/sentences.ts';
import { portPath, rangePath } from '../site/urls.ts';
import { spanWords } from '../site/words.ts';

/** The texts in which the page of one unassigned port differs from that of another of the same range, by what they are. */
export type EmptyPortTexts = Record<string, string>;

/**
 * The page of an unassigned port in texts, or null where it has a form of its own: the first and the last port
 * have a neighbour on one side only.
 */
export function emptyPortTexts(record: PortRecord): EmptyPortTexts | null {
  const { port, status } = record;
  if (isDocumented(record) || status !== 'unassigned' || port === FIRST_PORT || port === LAST_PORT) return null;
  const view = portView(record);
  const { block, previousDocumented, nextDocumented } = view;
  return {
    port: String(port),
    path: portPath(port),
    // What search engines are told is the same, and no two texts of a stencil may be.
    summary: portSummary(view),
    row: rowSentence(view),
    ...wideTexts(view),
    blockName: spanWords(block.first, block.last),
    blockPath: rangePath(block),
    before: String(port - 1),
    beforePath: portPath(port - 1),
    after: String(port + 1),
    afterPath: portPath(port + 1),
    ...documentedTexts('below', previousDocumented),
    ...documentedTexts('above', nextDocumented),
  };
}

function wideTexts({ wideUses }: PortView): EmptyPortTexts {
  const texts = wideUses.flatMap(({ name, path, detail }, index) => [
    [`wide${index}`, name],
    [`wide${index}Path`, path],
    [`wide${index}Detail`, detail],
  ]);
  return Object.fromEntries(texts) as EmptyPortTexts;
}

function documentedTexts(side: string, record: PortRecord | undefined): EmptyPortTexts {
  return record ? { [side]: `${record.port} ${portLabel(record)}`, [`${side}Path`]: portPath(record.port) } : {};
}
