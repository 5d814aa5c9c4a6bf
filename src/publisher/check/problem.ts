/** Something in a list's sources that a person must mend (error) or should look at (warning). */
export interface Problem {
  level: 'error' | 'warning';
  code: ProblemCode;
  /** File and row, or the id it is about. */
  place: string;
  /** What is the case and what to do. */
  message: string;
}

export type ProblemCode =
  | 'row-unreadable'
  | 'id-twice'
  | 'election-unknown'
  | 'region-missing'
  | 'contest-unknown'
  | 'contestant-unknown'
  | 'number-twice'
  | 'account-claimed-twice'
  | 'account-repeated'
  | 'over-cap'
  | 'cap-unclear'
  | 'contestant-without-account'
  | 'contest-without-contestant'
  | 'list-without-date'
  | 'account-revoked'
  | 'after-deadline'
  | 'region-unknown'
  | 'rule-unknown'
  | 'rule-unsound'
  | 'rule-expired'
  | 'rule-not-newer';

export function error(code: ProblemCode, place: string, message: string): Problem {
  return { level: 'error', code, place, message };
}

export function warning(code: ProblemCode, place: string, message: string): Problem {
  return { level: 'warning', code, place, message };
}
