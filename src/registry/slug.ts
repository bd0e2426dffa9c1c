const SPELLED_OUT: Record<string, string> = { '+': '-plus', '*': '-star-', '/': '-slash-', '.': '-dot-', '&': '-and-' };

/**
 * A service name as it stands in URLs: lower case, since names are case-insensitive (RFC 6335,
 * section 5.1), with signs that mean something in a URL spelled out: `whois-plus-plus`, `ethernet-slash-ip-2`.
 */
export function slugOf(serviceName: string): string {
  return serviceName
    .toLowerCase()
    .replace(/[+*/.&]/g, (sign) => SPELLED_OUT[sign] ?? '-')
    .replace(/[^a-z0-9_-]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/**
 * A slug for every name, unique across the site. Names that share one get a number, those that needed
 * no change first, so that a well-formed name always has its own.
 */
export function slugsFor(serviceNames: Iterable<string>): Map<string, string> {
  const slugs = new Map<string, string>();
  const taken = new Set<string>();
  const changes = (name: string): boolean => slugOf(name) !== name.toLowerCase();
  const ordered = [...serviceNames].sort((a, b) => Number(changes(a)) - Number(changes(b)) || (a < b ? -1 : 1));
  for (const name of ordered) {
    const base = slugOf(name) || 'service';
    let slug = base;
    for (let number = 2; taken.has(slug); number++) slug = `${base}-${number}`;
    taken.add(slug);
    slugs.set(name, slug);
  }
  return slugs;
}
