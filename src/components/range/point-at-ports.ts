/**
 * What a picture of ports and the filter beside it do beyond their styles: name the cell under the pointer, lead to its
 * port, and say how many ports the filter leaves. A finger cannot hover: its first tap names a cell, the second opens it.
 */
const [picture, label, caption, here, filter, shown] = [
  '.grid svg',
  '.grid text',
  'figcaption',
  '.here',
  '.filter',
  '.filter p',
].map((selector) => document.querySelector(selector)) as [
  SVGSVGElement,
  SVGTextElement,
  HTMLElement,
  SVGElement,
  HTMLElement,
  HTMLElement,
];
const numbers = ({ textContent }: Element): number[] => (textContent.match(/\d+/g) ?? []).map(Number);
const [firstPort = 0] = numbers(label);
let pointedAt: number | undefined;
let page: string | undefined;

/** Names the cell under the pointer, and answers whether it was named already. */
function point({ clientX, clientY }: MouseEvent): boolean {
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(picture.getScreenCTM()?.inverse());
  const [column, row] = [Math.floor(x), Math.round(y)];
  const port = firstPort + row * 32 + column;
  if (port === pointedAt) return true;
  pointedAt = port;

  const line = [...document.querySelectorAll('tr')].find(({ children: [cell] }) => {
    const [from = NaN, to = from] = cell ? numbers(cell) : [];
    return column >= 0 && port >= from && port <= to;
  });
  const [, standing, , service] = Array.from(line?.children ?? [], ({ textContent }) => textContent.trim());
  // A build may leave out the pages of ports that nothing is known of: then their line has no link either.
  page = line?.querySelector('a')?.href.replace(/\d+$/, `${port}`);
  here.setAttribute('d', page ? `M${column} ${row - 0.5}h1v1h-1z` : '');
  caption.textContent = line ? [port, service, standing].filter(Boolean).join(' · ') : '';
  return false;
}

picture.onpointermove = point;
picture.onclick = (event) => {
  if (point(event) && page) location.href = page;
};

/** Says what the filter leaves; a browser may bring back what was chosen before. */
function count(): void {
  const transport = filter.querySelector<HTMLInputElement>('[type=radio]:checked')?.value ?? '';
  let [left, all] = [0, 0];
  for (const tally of filter.querySelectorAll<HTMLElement>('.tally')) {
    all += Number(tally.dataset.any);
    if (tally.matches(':checked~*')) left += Number(tally.dataset[transport]);
  }
  shown.textContent = `Showing ${left.toLocaleString('en')} of ${all.toLocaleString('en')} ports`;
}

filter.onchange = count;
count();
