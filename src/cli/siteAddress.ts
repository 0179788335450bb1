/** What is wrong with --site as it was typed, or null. */
export function mistakeInSite(site: unknown): string | null {
  if (site === undefined || (/^https?:\/\//.test(String(site)) && URL.canParse(String(site)))) return null;
  return '--site takes an address, https://….';
}
