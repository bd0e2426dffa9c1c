import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LAST_PORT } from '../constants.ts';
import { platformsSchema, portNotesSchema } from '../platform-schema.ts';
import type { Platforms, PortNote, Problem } from '../types.ts';
import { readYaml } from './yaml.ts';

const FOLDER = join('data', 'ports');
const PLATFORMS = join('data', 'platforms.yaml');

/** Reads what systems and browsers do with ports. */
export function readPlatforms(root: string, problems: Problem[]): Platforms | null {
  return readYaml(root, PLATFORMS, platformsSchema, problems);
}

/** Reads the notes of `data/ports`, by port; a bad file is left out, with what is wrong in `problems`. */
export function readPortNotes(root: string, problems: Problem[]): Map<number, PortNote[]> {
  const notes = new Map<number, PortNote[]>();
  for (const name of existsSync(join(root, FOLDER)) ? readdirSync(join(root, FOLDER)).sort() : []) {
    const path = join(FOLDER, name);
    const port = Number(/^(\d{1,5})\.yaml$/.exec(name)?.[1] ?? Number.NaN);
    const file = readYaml(root, path, portNotesSchema, problems);
    if (!(port <= LAST_PORT)) {
      problems.push({
        source: path,
        location: 'file',
        field: 'file',
        message: 'the name of the file is a port number',
      });
    } else if (file) {
      notes.set(port, file.notes);
    }
  }
  return notes;
}
