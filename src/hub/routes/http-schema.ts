import { type Static, type TSchema, Type } from '@fastify/type-provider-typebox';
import { instant } from '../../core/parse.ts';

/** The schema counterparts of core/parse.ts, one for one. JSON Schema counts code points where core counts UTF-16. */
export function text(maxLength: number) {
  return Type.Refine(Type.String({ maxLength }), (value) => value.length <= maxLength);
}

export function whole(minimum: number, maximum: number) {
  return Type.Integer({ minimum, maximum });
}

/** A missing field means null, as in core. */
export function nullable<T extends TSchema>(schema: T) {
  return Type.Union([schema, Type.Null()], { default: null });
}

export const instantText = Type.Refine(
  Type.String({
    maxLength: 40,
    pattern: '^\\d{4}-\\d{2}-\\d{2}T[\\d:.]+(Z|[+-]\\d{2}:\\d{2})$',
    description: 'ISO 8601 instant with its zone, such as 2026-11-25T08:00:00Z',
  }),
  isInstant,
);

export const reportId = Type.String({
  pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
  description: 'UUID of version 7, made by the sender',
});

export const sha256Text = Type.String({
  pattern: '^[0-9a-f]{64}$',
  description: 'SHA-256 in lower-case hex',
});

function isInstant(value: Static<ReturnType<typeof text>>): boolean {
  try {
    instant(value, '');
    return true;
  } catch {
    return false;
  }
}
