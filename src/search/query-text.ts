/** More than anybody types; what is pasted beyond it is not read. */
export const LONGEST_QUERY = 300;

/** A query as it is read: plain digits, single blanks, nothing invisible. Full-width forms become plain ones (NFKC). */
export function cleanQuery(typed: string): string {
  return (
    plainDigits(typed.slice(0, LONGEST_QUERY).toWellFormed().normalize('NFKC'))
      // Marks that only steer how text is shown are no letters, and no blanks either.
      .replace(/\p{Cf}+/gu, '')
      .replace(/[\s\p{C}\uFFFD]+/gu, ' ')
      .trim()
  );
}

/** Decimal digits of any script as 0 to 9: Unicode keeps the ten of a script in a row, and scripts in rows of ten. */
function plainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let first = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--;
    return String((code - first) % 10);
  });
}
