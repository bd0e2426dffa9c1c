/** Accents of Latin letters; the vowel signs of other scripts are letters to their readers and stay. */
const ACCENTS = /[\u0300-\u036f]/g;

/** A name as it is compared: small letters without accents, blanks or punctuation, so that `MS-WBT server` is `mswbtserver`. */
export function nameKey(name: string): string {
  return nameWords(name).join('');
}

/** The words of a name, each as it is compared. */
export function nameWords(name: string): string[] {
  const plain = name.normalize('NFKD').replace(ACCENTS, '').normalize('NFC').toLowerCase();
  return plain.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean);
}
