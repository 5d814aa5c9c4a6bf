import { type AccountRef, handleKey, idKey } from '../../core/account/account.ts';
import { profileUrl } from '../../core/account/read-account.ts';
import type { Pack, PackContestant, RegisteredAccount } from '../../core/registry/pack.ts';
import { describeSource } from '../../core/registry/pack-text.ts';
import { escapeHtml, type Texts } from './html.ts';

/** Every account of some packs, contest by contest. `revoked`: keys of urgent revocations. */
export function regionBody(packs: readonly Pack[], revoked: ReadonlySet<string>, words: Texts): string {
  const tables = packs.flatMap((pack) =>
    pack.contests.map((contest) => {
      const contestants = pack.contestants.filter((one) => one.contest === contest.id);
      const states = { complete: words.complete, partial: words.partial, none: words.noList };
      const date = contest.listDate === null ? '' : ` · ${contest.listDate}`;
      const title = contest.region === '' ? contest.id : contest.region;
      return `<table>
<caption>${escapeHtml(title)} <span class="state">${states[contest.list]}${date}</span></caption>
<thead><tr><th>${words.contestant}</th><th>${words.account}</th><th>${words.source}</th></tr></thead>
<tbody>
${contestants.map((one) => contestantRows(one, pack, title, revoked, words)).join('\n')}
</tbody>
</table>`;
    }),
  );
  return `<label>${words.search}<input type="search" autocomplete="off"></label>\n${tables.join('\n')}`;
}

function contestantRows(
  { number, name, accounts }: PackContestant,
  { sources }: Pack,
  region: string,
  revoked: ReadonlySet<string>,
  words: Texts,
): string {
  const who = escapeHtml(number === null ? name : `${number}. ${name}`);
  if (accounts.length === 0) {
    return `<tr data-row="${searchText(name, region)}"><td>${who}</td><td colspan="2">${words.none}</td></tr>`;
  }
  return accounts
    .map((account) => {
      const source = sources[account.source];
      const from = source === undefined ? '' : describeSource(source, account.rows);
      const row = searchText(name, region, account.platform, account.handle ?? '', account.id ?? '');
      return `<tr data-row="${row}"><td>${who}</td><td>${accountCell(account, revoked, words)}</td><td><small>${escapeHtml(from)}</small></td></tr>`;
    })
    .join('\n');
}

function accountCell(account: RegisteredAccount, revoked: ReadonlySet<string>, words: Texts): string {
  const { platform, handle, id } = account;
  const shown = `${platform}: ${handle ?? id ?? ''}`;
  const isGone = account.revoked !== null || isRevoked(account, revoked);
  if (isGone) return `<span class="gone">${escapeHtml(shown)}</span> ${words.revoked}`;
  const url = profileUrl({ platform, handle, id });
  return url === null
    ? escapeHtml(shown)
    : `<a href="${escapeHtml(url)}" rel="nofollow noopener">${escapeHtml(shown)}</a>`;
}

function isRevoked({ platform, handle, id }: AccountRef, revoked: ReadonlySet<string>): boolean {
  return (
    (handle !== null && revoked.has(handleKey(platform, handle))) ||
    (id !== null && revoked.has(idKey(platform, id)))
  );
}

function searchText(...parts: string[]): string {
  return escapeHtml(parts.join(' ').toLowerCase());
}
