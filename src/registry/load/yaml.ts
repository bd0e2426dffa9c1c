import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument, type YAMLParseError } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../types.ts';

/**
 * Reads a YAML file of `data/` and checks it against its schema.
 *
 * @param path relative to the project's root, as error messages should show it
 * @returns the parsed value, or null with what is wrong added to `problems`
 */
export function readYaml<T extends z.ZodType>(
  root: string,
  path: string,
  schema: T,
  problems: Problem[],
): z.infer<T> | null {
  const lines = new LineCounter();
  const text = readText(join(root, path));
  if (text === null) {
    problems.push({ source: path, location: 'file', field: 'file', message: 'there is no such file' });
    return null;
  }
  const document = parseDocument(text, { lineCounter: lines });
  for (const error of document.errors.filter(isOfItsOwn)) {
    problems.push({
      source: path,
      location: `line ${error.linePos?.[0].line ?? '?'}`,
      field: 'YAML',
      message: error.message,
    });
  }
  if (document.errors.length > 0) return null;

  const result = schema.safeParse(document.toJS());
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    problems.push({ source: path, location: lineOf(issue.path), field: issue.path.join('.'), message: issue.message });
  }
  return null;

  /** The line of the deepest node on the path that the file really has. */
  function lineOf(issuePath: PropertyKey[]): string {
    for (let length = issuePath.length; length > 0; length--) {
      const node: unknown = document.getIn(issuePath.slice(0, length), true);
      const range = (node as { range?: [number, number, number] } | null | undefined)?.range;
      if (range) return `line ${lines.linePos(range[0]).line}`;
    }
    return 'line 1';
  }
}

/** One forgotten bracket makes a parser complain of all that follows: of syntax, the first complaint is the useful one. */
function isOfItsOwn({ code }: YAMLParseError, index: number): boolean {
  return index === 0 || code === 'DUPLICATE_KEY';
}

function readText(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
