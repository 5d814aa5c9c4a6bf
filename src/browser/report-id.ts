import { v7 } from 'uuid';

/** A fresh id for a report; its beginning is the time, so that ids sort by age. */
export function newReportId(): string {
  return v7();
}
