import type { AstroPrerenderer } from 'astro';
import { getRegistry, systemsAt, type PortRecord } from '../registry/index.ts';
import { verdictForm } from '../site/verdict/index.ts';
import { emptyPortTexts, type EmptyPortTexts } from './empty-port-texts.ts';
import { learnStencil, type Stencil } from './stencil.ts';

/**
 * Nine of ten ports are unassigned, and their pages differ in a handful of texts. Astro renders one of
 * each form; that page becomes a stencil for the others. Some of the others are rendered by Astro as
 * well and compared, so that a stencil that misses a difference fails the build.
 */
const PROOFS_PER_FORM = 8;

/** A form of fewer pages is not worth a stencil. */
const SMALLEST_FORM = 1000;

/** Ports whose pages are alike but for their texts: those of one range, with the same links, treated alike by systems. */
interface Form {
  ports: number[];
  /** Rendered by Astro for comparison. */
  proofs: Set<number>;
  /** Null where no port of the form can serve as its model. */
  stencil?: Stencil | null;
}

type Render = AstroPrerenderer['render'];

/**
 * Renders the pages of unassigned ports from stencils, and all others with `render`.
 *
 * @param isPortPage tells a port's page from others, by its route
 */
export function withStencils(render: Render, isPortPage: (component: string) => boolean): Render {
  const { ports } = getRegistry();
  const forms = formsOf(ports);

  return async (request, options) => {
    const record = isPortPage(options.routeData.component) ? ports[portOf(request) ?? -1] : undefined;
    const texts = record && emptyPortTexts(record);
    const form = texts && forms.get(formKey(record, texts));
    if (!form || form.ports.length < SMALLEST_FORM) return render(request, options);

    if (form.stencil === undefined) form.stencil = await learnFrom(form);
    if (!form.stencil) return render(request, options);
    const page = form.stencil.fill(texts);
    if (form.proofs.has(record.port) && (await renderedText(request)) !== page) {
      throw new Error(`A stencil misses a difference between the pages of unassigned ports: see ${request.url}`);
    }
    return new Response(page, { headers: { 'content-type': 'text/html' } });

    async function learnFrom({ ports: alike }: Form): Promise<Stencil | null> {
      const model = ports[alike.slice(alike.length >> 1).find(isUnambiguous) ?? -1];
      const own = model && emptyPortTexts(model);
      if (!own) return null;
      return learnStencil(await renderedText(new Request(new URL(`${model.port}.html`, request.url))), own);
    }

    async function renderedText(page_: Request): Promise<string> {
      const result = await render(page_, options);
      return (result instanceof Response ? result : result.response).text();
    }
  };
}

function formsOf(ports: readonly PortRecord[]): Map<string, Form> {
  const forms = new Map<string, Form>();
  for (const record of ports) {
    const texts = emptyPortTexts(record);
    if (!texts) continue;
    const key = formKey(record, texts);
    const form = forms.get(key) ?? { ports: [], proofs: new Set() };
    form.ports.push(record.port);
    forms.set(key, form);
  }
  for (const { ports: alike, proofs } of forms.values()) {
    for (let proof = 0; proof < PROOFS_PER_FORM; proof++) {
      const port = alike[Math.floor((proof * alike.length) / PROOFS_PER_FORM)];
      if (port !== undefined) proofs.add(port);
    }
  }
  return forms;
}

function formKey(record: PortRecord, texts: EmptyPortTexts): string {
  const { platforms } = getRegistry();
  const treatment = JSON.stringify(systemsAt(record.port, platforms));
  return [record.range, ...Object.keys(texts), treatment, verdictForm(record)].join(' ');
}

/**
 * Whether no two texts of a port are the same by chance, as at the edge of a row or beside a documented port. A model is taken from the
 * middle: the numbers at the ends of a form stand in sentences that all its pages share.
 */
function isUnambiguous(port: number): boolean {
  const { ports } = getRegistry();
  const texts = Object.values((ports[port] && emptyPortTexts(ports[port])) ?? {});
  return new Set(texts).size === texts.length;
}

function portOf({ url }: Request): number | null {
  const digits = /\/port\/(\d+)(?:\.html)?$/.exec(new URL(url).pathname)?.[1];
  return digits === undefined ? null : Number(digits);
}
