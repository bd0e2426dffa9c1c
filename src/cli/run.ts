import { DataError } from '../registry/index.ts';

/**
 * Runs a command, and ends the process with exit code 1 if it fails. What is wrong with the data is the reader's to mend:
 * the list of it says all, and a stack would bury it.
 */
export async function run(command: () => Promise<void> | void): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof DataError ? error.message : error);
    // What a command has begun may still be going on; end it here, or it fills the screen with errors of its own.
    process.exit(1);
  }
}
