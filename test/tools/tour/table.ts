import type { DiagnosedPost } from '../../../src/content/diagnostics.ts';

const columns = ['site', 'case', 'advertiser', 'sponsorship', 'political', 'verdict', 'badge'] as const;
type Row = Record<(typeof columns)[number], string>;

/** What was found on a site, a line per ad; organic posts are only counted. */
export function foundTable(found: readonly { site: string; posts: readonly DiagnosedPost[] }[]): string {
  const rows = found.flatMap(({ site, posts }) =>
    posts.filter(({ sponsorship }) => sponsorship !== 'organic').map((post) => rowOf(site, post)),
  );
  const head = Object.fromEntries(columns.map((name) => [name, name]));
  const widths = columns.map((name) => Math.max(name.length, ...rows.map((row) => row[name].length)));
  const line = (row: Record<string, string>) =>
    columns
      .map((name, index) => (row[name] ?? '').padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd();
  const organic = found.map(({ site, posts }) => {
    const ordinary = posts.filter(({ sponsorship }) => sponsorship === 'organic');
    return `${site}: ${ordinary.length} organic posts, ${ordinary.filter(({ badge }) => badge !== null).length} flagged`;
  });
  return [
    line(head),
    widths.map((width) => '-'.repeat(width)).join('  '),
    ...rows.map(line),
    '',
    ...organic,
  ].join('\n');
}

function rowOf(site: string, { case: name, sighting, sponsorship, judgement, badge }: DiagnosedPost): Row {
  return {
    site,
    case: name ?? '',
    advertiser:
      sighting.advertiser.handle ?? sighting.advertiser.id ?? sighting.advertiser.name ?? '(not shown)',
    sponsorship,
    political: judgement?.political.decision ?? '',
    verdict: judgement?.verdict?.kind ?? '',
    badge: badge ?? '',
  };
}
