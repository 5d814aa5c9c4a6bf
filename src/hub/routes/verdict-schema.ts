import { Type } from '@fastify/type-provider-typebox';
import { dateStates } from '../../core/calendar.ts';
import { politicalDecisions, politicalReasonCodes } from '../../core/political/decision.ts';
import { likenesses } from '../../core/registry/lookalike/likeness.ts';
import { cannotCheckReasons } from '../../core/verdict.ts';
import { instantText, nullable, text, whole } from './http-schema.ts';

const names = Type.Object({ id: text(200), en: text(200) });

const listVersion = Type.Object({
  name: names,
  version: whole(1, 1e9),
  issued: instantText,
  sample: Type.Boolean(),
  state: Type.Enum(['fresh', 'stale']),
});

const contestant = Type.Object({
  id: text(80),
  number: nullable(whole(0, 999)),
  name: text(300),
  office: text(40),
  region: text(200),
  election: names,
});

const dateState = Type.Enum(dateStates);

const verdict = Type.Union([
  Type.Object({
    kind: Type.Literal('registered'),
    contestant,
    matchedBy: Type.Enum(['id', 'handle']),
    source: text(300),
    dateState,
    list: listVersion,
  }),
  Type.Object({
    kind: Type.Literal('lookalike'),
    resembles: text(300),
    because: Type.Enum(likenesses),
    contestant,
    list: listVersion,
  }),
  Type.Object({ kind: Type.Literal('not-listed'), dateState, list: listVersion }),
  Type.Object({
    kind: Type.Literal('cannot-check'),
    why: Type.Enum(cannotCheckReasons),
    list: nullable(listVersion),
  }),
]);

/** Counterpart of core's Judgement. */
export const judgementSchema = Type.Object({
  political: Type.Object({
    decision: Type.Enum(politicalDecisions),
    score: Type.Number({ minimum: 0, maximum: 1 }),
    reasons: Type.Array(Type.Object({ code: Type.Enum(politicalReasonCodes), detail: nullable(text(200)) }), {
      maxItems: 20,
    }),
  }),
  verdict: nullable(verdict),
});
