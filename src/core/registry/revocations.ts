import { type AccountKey, handleKey, idKey, type Platform, platforms } from '../account/account.ts';
import { calendarDate, fields, integer, list, nullable, oneOf, type Parser, text } from '../parse.ts';

/** An account withdrawn at once, by the on-call signers, whatever its province's pack says. */
interface Revocation {
  platform: Platform;
  handle: string | null;
  id: string | null;
  date: string;
  /** The letter that asks for it. */
  letter: string;
}

export interface Revocations {
  schema: 1;
  accounts: Revocation[];
}

export const parseRevocations: Parser<Revocations> = (value, path) => {
  const from = fields(value, path);
  integer(1, 1)(from.schema, `${path}.schema`);
  return { schema: 1, accounts: list(parseRevocation, 100_000)(from.accounts, `${path}.accounts`) };
};

function parseRevocation(value: unknown, path: string): Revocation {
  const from = fields(value, path);
  return {
    platform: oneOf(platforms)(from.platform, `${path}.platform`),
    handle: nullable(text(100))(from.handle, `${path}.handle`),
    id: nullable(text(100))(from.id, `${path}.id`),
    date: calendarDate(from.date, `${path}.date`),
    letter: text(300)(from.letter, `${path}.letter`),
  };
}

/** The keys of all accounts that were withdrawn. */
export function revokedKeys({ accounts }: Revocations): Set<AccountKey> {
  return new Set(
    accounts.flatMap(({ platform, handle, id }) => [
      ...(handle === null ? [] : [handleKey(platform, handle)]),
      ...(id === null ? [] : [idKey(platform, id)]),
    ]),
  );
}
