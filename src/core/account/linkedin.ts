import type { AccountRef } from './account.ts';
import type { AccountRules } from './account-rules.ts';
import { type Address, isNumericId } from './address.ts';
import { isOneScript } from './script.ts';

/** LinkedIn's accounts. */
export const linkedinAccounts: AccountRules = {
  platform: 'linkedin',
  readAddress,
  readName,
  url: linkedinUrl,
};

/** People, companies, schools and showcase pages are separate namespaces and keep their prefix. */
const kinds = new Set(['in', 'company', 'school', 'showcase']);

/** LinkedIn's addresses, as listed in feed-facts.md section 12. */
function readAddress({ host, parts }: Address): AccountRef | null {
  if (!isLinkedinHost(host)) return null;
  const [kind = '', name = ''] = parts;
  return linkedinPage(kind, name);
}

/** Organisations also go by a number, people in feeds also by an opaque id, whose case counts. */
function linkedinPage(written: string, name: string): AccountRef | null {
  const kind = written.toLowerCase();
  if (!kinds.has(kind)) return null;
  if (kind === 'in' && /^ACo[A-Z]A[\w-]{20,80}$/.test(name))
    return { platform: 'linkedin', handle: null, id: name };
  if (kind !== 'in' && isNumericId(name)) return { platform: 'linkedin', handle: null, id: name };
  const slug = name.toLowerCase();
  if (!/^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]{1,99}$/u.test(slug) || !isOneScript(slug)) return null;
  return { platform: 'linkedin', handle: `${kind}/${slug}`, id: null };
}

/** The address under which people find the page. */
function linkedinUrl({ handle, id }: AccountRef): string | null {
  if (handle !== null) return `https://www.linkedin.com/${handle}/`;
  if (id === null) return null;
  return `https://www.linkedin.com/${isNumericId(id) ? 'company' : 'in'}/${id}/`;
}

function isLinkedinHost(host: string): boolean {
  return /^((www|m|touch|[a-z]{2})\.)?linkedin\.com$/.test(host);
}

/** A bare slug could be a person's or a company's; a bare number is only ever a company's. */
function readName(entry: string): AccountRef | null {
  const [kind = '', name = ''] = entry.split('/').filter((part) => part !== '');
  return linkedinPage(name === '' && isNumericId(kind) ? 'company' : kind, name === '' ? kind : name);
}
