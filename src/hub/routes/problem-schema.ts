import { Type } from '@fastify/type-provider-typebox';
import { type ProblemCode, problemTexts } from '../problem-texts.ts';

/** The answers of the given problems, for a route's `response`, one entry for each status. */
export function problemAnswers(...codes: ProblemCode[]) {
  return Object.fromEntries(
    codes.map((code) => [problemTexts[code].status, answer(codes, problemTexts[code].status)]),
  );
}

function answer(codes: ProblemCode[], status: number) {
  const here = codes.filter((code) => problemTexts[code].status === status);
  return {
    description: here.map((code) => problemTexts[code].title).join('; '),
    content: { 'application/problem+json': { schema: problemSchema(here) } },
  };
}

function problemSchema(codes: ProblemCode[]) {
  return Type.Object({
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    code: Type.Enum(codes),
    detail: Type.String({ description: 'What to do, in English' }),
    detail_id: Type.String({ description: 'What to do, in Indonesian' }),
    field: Type.Optional(Type.String({ description: 'Path of the field that does not fit' })),
  });
}
