/** More than anybody types; what is pasted beyond it is not read. */
export const LONGEST_QUERY = 300;

/** A query as it is read: plain digits, single blanks, nothing invisible. Full-width forms become plain ones (NFKC). */
export function cleanQuery(typed: string): string {
  return plainDigits(typed.slice(0, LONGEST_QUERY).toWellFormed().normalize('NFKC'))
    .replace(/[\s\p{C}\uFFFD]+/gu, ' ')
    .trim();
}

/** Decimal digits of any script as 0 to 9: Unicode keeps the ten of a script in a row, from its zero on. */
function plainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--;
    return String(code - zero);
  });
}
