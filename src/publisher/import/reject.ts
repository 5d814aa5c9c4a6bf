import reasons from './reject-reasons.json';

/** Reasons not to take a row or a part of it; reject-reasons.json says for each what to do. */
export type RejectReason = keyof typeof reasons;

/** What could not be read, and why. */
export interface Reject {
  reason: RejectReason;
  /** The text it is about. */
  value: string;
}

export function reject(reason: RejectReason, value: string): Reject {
  return { reason, value };
}

export function isReject(value: object): value is Reject {
  return 'reason' in value;
}

/** What a person should do about a reason, in both languages. */
export function advice(reason: RejectReason): { id: string; en: string } {
  return reasons[reason];
}
