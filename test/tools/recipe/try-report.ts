import type { DiagnosedPost } from '../../../src/content/diagnostics.ts';
import type { Recipe } from '../../../src/core/recipe.ts';
import { textTable } from '../../../src/publisher/commands/text-table.ts';
import { idleRules, type RuleCount, ruleCounts } from './rule-counts.ts';

export interface TriedPost {
  /** The saved page that it stands in. */
  page: string;
  post: DiagnosedPost;
}

const outcomes = ['sponsored', 'unsure', 'organic'] as const;

/** What a recipe has read, for people: the posts, then what each rule did. */
export function tryReport(recipe: Recipe, tried: readonly TriedPost[]): string {
  const { finding, signals } = ruleCounts(
    recipe,
    tried.map(({ post }) => post),
  );
  const total = outcomes.map(
    (outcome) => `${tried.filter(({ post }) => post.sponsorship === outcome).length} ${outcome}`,
  );
  return [
    postTable(tried),
    `${tried.length} posts: ${total.join(', ')}`,
    textTable([['found by', ...outcomes], ...finding.map((rule) => [nameOf(rule), ...countsOf(rule)])]),
    textTable([
      ['signal', 'kind', 'family', 'points', ...outcomes],
      ...signals.map((rule) => [nameOf(rule), rule.kind, rule.family, rule.points, ...countsOf(rule)]),
    ]),
    `never found a post: ${idleRules(finding).join(', ') || '(none)'}`,
    `never fired: ${idleRules(signals).join(', ') || '(none)'}`,
  ].join('\n\n');
}

function postTable(tried: readonly TriedPost[]): string {
  if (tried.length === 0) return 'No post was found: see the selectors under "posts" in the recipe.';
  const pages = [...new Set(tried.map(({ page }) => page))];
  const tables = pages.map((page) => {
    const rows = tried.filter((one) => one.page === page).map(({ post }, index) => postRow(post, index + 1));
    const head = ['post', 'surface', 'sponsorship', 'label', 'advertiser', 'payer', 'landing', 'rules'];
    return `${page}\n${textTable([head, ...rows])}`;
  });
  return tables.join('\n\n');
}

function postRow({ case: name, sponsorship, sighting }: DiagnosedPost, number: number): string[] {
  const { surface, label, advertiser, payer, landing, signals } = sighting;
  return [
    name ?? String(number),
    surface,
    sponsorship,
    label ?? '-',
    short(advertiserText(advertiser)),
    short(payer ?? '-'),
    short(landing ?? '-'),
    signals.map(({ rule }) => rule).join(' ') || '-',
  ];
}

/** `@handle #id (name)`, as much of it as was read. */
function advertiserText({ handle, id, name }: DiagnosedPost['sighting']['advertiser']): string {
  const parts = [
    handle === null ? null : `@${handle}`,
    id === null ? null : `#${id}`,
    name === null ? null : `(${name})`,
  ];
  return parts.filter((part) => part !== null).join(' ') || '-';
}

const widest = 44;

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= widest ? line : `${line.slice(0, widest - 1)}…`;
}

function nameOf({ id, on }: RuleCount): string {
  return on ? id : `${id} (off)`;
}

function countsOf({ counts }: RuleCount): number[] {
  return outcomes.map((outcome) => counts[outcome]);
}
