import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';

/** `GET /openapi.json`, made from the routes' own schemas; to be called before they are registered. */
export async function openApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Saksi Iklan hub',
        version: '1',
        description: 'Takes reports and gives signed receipts.',
      },
      components: {
        securitySchemes: {
          receiptToken: { type: 'http', scheme: 'bearer', description: 'token of the receipt' },
        },
      },
    },
  });
  app.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger());
}
