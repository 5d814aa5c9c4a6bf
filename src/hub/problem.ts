import { type ProblemCode, problemTexts } from './problem-texts.ts';

/** An answer of RFC 9457, in English and Indonesian. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: ProblemCode;
  detail: string;
  detail_id: string;
  /** Path of the field that does not fit. */
  field?: string;
}

interface Place {
  field: string;
  expected?: string;
}

/** Thrown wherever a request is refused; `answer` is all that leaves the hub. */
export class ProblemError extends Error {
  readonly answer: Problem;
  constructor(
    readonly code: ProblemCode,
    place?: Place,
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'ProblemError';
    const { status, title, en, id } = problemTexts[code];
    this.answer = {
      type: `urn:problem-type:saksi-iklan:${code}`,
      title,
      status,
      code,
      detail: filled(en, place),
      detail_id: filled(id, place),
      ...(place && { field: place.field }),
    };
  }
}

function filled(text: string, place: Place | undefined): string {
  return text.replace('{field}', place?.field ?? '').replace('{expected}', place?.expected ?? '');
}
