import type { AccountRef } from '../../core/account/account.ts';
import { readAccount, readWritten } from '../../core/account/account-rules.ts';
import { isNumericId } from '../../core/account/address.ts';

import { type Advertiser, sightingLimits } from '../../core/sighting.ts';
import { isInByline } from '../byline.ts';
import { readLabel } from '../label-words.ts';
import { readNameAttribute } from '../name-attribute.ts';
import { isOwn } from '../own-part.ts';
import type { ReadContext } from '../read-context.ts';
import { readText } from '../text.ts';
import { readAttributes } from './attributes.ts';

const nobody: Advertiser = { name: null, handle: null, id: null, url: null };

/** Who runs the ad: the account of the byline, never of a quoted or shared post inside it. */
export function readAdvertiser(context: ReadContext, label: Element | null): Advertiser {
  const { post, site, byline } = context;
  const { recipe, accounts } = site;
  for (const author of readAttributes(post, recipe.fields.attributes.author)) {
    const account = readWritten(accounts, author);
    if (account !== null) return describe(context, withId(context, account, null), author);
  }
  if (recipe.fields.nearLabel && label !== null) {
    const nearest = accountBefore(context, label);
    if (nearest !== null) return nearest;
  }
  const written = readNameAttribute(post.root, recipe.fields.advertiserNames);
  let named: Advertiser = { ...nobody, name: written };
  for (const selector of recipe.fields.advertiser) {
    for (const link of post.root.querySelectorAll(selector)) {
      if (!isInByline(link, byline)) continue;
      const account = readAccount(accounts, link.getAttribute('href') ?? '', link.baseURI);
      const name = readText(link, sightingLimits.name) || null;
      if (account === null) {
        if (named.name === null && name !== null && mayName(link, name, context)) named = { ...nobody, name };
        continue;
      }
      return describe(
        context,
        withId(context, account, readId(link, recipe.fields.advertiserIds)),
        written ?? name ?? nameBeside(context, account),
      );
    }
  }
  return named;
}

/** The last account that the byline names before its label. */
function accountBefore(context: ReadContext, label: Element): Advertiser | null {
  const { site, byline } = context;
  const before = byline.links.filter(
    (link) => (link.compareDocumentPosition(label) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  for (const link of before.reverse()) {
    if (!isOwn(link, byline)) continue;
    const account = readAccount(site.accounts, link.getAttribute('href') ?? '', link.baseURI);
    if (account === null) continue;
    const name = readText(link, sightingLimits.name) || nameBeside(context, account);
    return describe(context, withId(context, account, null), name);
  }
  return null;
}

function withId({ memory }: ReadContext, account: AccountRef, beside: string | null): AccountRef {
  const { id, handle } = account;
  return { ...account, id: id ?? beside ?? (handle === null ? null : memory.idOf(handle)) };
}

function describe({ site }: ReadContext, account: AccountRef, name: string | null): Advertiser {
  return { name, handle: account.handle, id: account.id, url: site.accounts.url(account) };
}

/** The picture's link comes first and says nothing; the name stands in a later link to the same account. */
function nameBeside({ post, site }: ReadContext, account: AccountRef): string | null {
  for (const link of post.root.querySelectorAll('a[href]')) {
    const other = readAccount(site.accounts, link.getAttribute('href') ?? '', link.baseURI);
    if (other === null || other.handle !== account.handle || other.id !== account.id) continue;
    const name = readText(link, sightingLimits.name);
    if (name !== '') return name;
  }
  return null;
}

/** Attributes such as a hover card's address or a tracking parameter that name the page's id. */
function readId(link: Element, sources: { attribute: string; parameter: string }[]): string | null {
  for (const { attribute, parameter } of sources) {
    const value = link.getAttribute(attribute) ?? '';
    if (!value.includes('=')) continue;
    const query = new URLSearchParams(value.slice(value.indexOf('?') + 1));
    const id = query.get(parameter);
    if (id !== null && isNumericId(id)) return id;
  }
  return null;
}

/** The first link of the post that says anything but its label is the advertiser's name, wherever it leads. */
function mayName(link: Element, name: string, { byline, site }: ReadContext): boolean {
  if (readLabel(name, site.words) !== null) return false;
  const first = byline.texts.find(({ said }) => readLabel(said, site.words) === null);
  return first !== undefined && link.contains(first.element);
}
