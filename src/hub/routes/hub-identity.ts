import { type FastifyPluginAsyncTypebox, Type } from '@fastify/type-provider-typebox';
import type { HubIdentity } from '../../core/receipt.ts';
import { problemAnswers } from './problem-schema.ts';

const schema = {
  summary: 'Name and key of this hub',
  response: {
    200: Type.Object({
      name: Type.String(),
      publicKey: Type.String({ description: 'Raw Ed25519 public key, base64url without padding' }),
    }),
    ...problemAnswers('too-many-requests', 'internal'),
  },
};

export const hubIdentityRoute: FastifyPluginAsyncTypebox<{ identity: HubIdentity }> = async (
  app,
  { identity },
) => {
  app.get('/v1/hub', { schema }, async () => identity);
};
