import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { categorySchema, curatedServiceSchema } from '../curated-schema.ts';
import type { Category, CuratedService, Problem } from '../types.ts';
import { readYaml } from './yaml.ts';

export const SERVICES_FOLDER = join('data', 'services');
export const CATEGORIES_FILE = join('data', 'categories.yaml');

/** Everything we have written on services. */
export interface Curated {
  categories: Category[];
  services: CuratedService[];
}

/** The file of a record, as error messages name it. */
export function fileOf(id: string): string {
  return join(SERVICES_FOLDER, `${id}.yaml`);
}

/** Reads the categories and all records of `data/services`; a bad file is left out, with what is wrong in `problems`. */
export function readCurated(root: string, problems: Problem[]): Curated {
  const categories = readYaml(root, CATEGORIES_FILE, z.array(categorySchema), problems) ?? [];
  const services = serviceIds(root).flatMap((id) => {
    if (!/^[a-z0-9][a-z0-9-]*$/.test(id)) {
      const message = 'the name of the file is the address of its page: small letters, digits and hyphens';
      problems.push({ source: fileOf(id), location: 'file', field: 'file', message });
      return [];
    }
    const record = readYaml(root, fileOf(id), curatedServiceSchema, problems);
    return record ? [{ id, ...record }] : [];
  });
  return { categories, services };
}

function serviceIds(root: string): string[] {
  const folder = join(root, SERVICES_FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace(/\.yaml$/, ''))
    .sort();
}
