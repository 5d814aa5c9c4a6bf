import { expect, it } from 'vitest';
import type { MirrorAnswer } from './registry-browser.ts';
import type { RegistrySession, Spoil } from './registry-session.ts';

/** What is made of the next version of a list. */
type Trick = (session: RegistrySession, next: number) => Spoil;

const isRole = (path: string) => /metadata\/\d+\.prov-99\.json|bundles\//.test(path);
const isPack = (path: string) => /targets\/accounts|bundles\//.test(path);

/** Bundles are spoilt or cut off in most of them, so that what is tried is really asked for. */
const tricks: [what: string, trick: Trick, trouble: 'refused' | 'no-answer'][] = [
  [
    'rolls back',
    ({ chain }, next) =>
      only('metadata/timestamp.json', (path) => ({ body: chain.file(next - 2, path) ?? '' })),
    'refused',
  ],
  [
    'mixes snapshots',
    ({ chain }, next) =>
      (path) => {
        if (path.startsWith('bundles/')) return { status: 404, body: '' };
        const isSnapshot = path === `metadata/${next}.snapshot.json`;
        return isSnapshot
          ? { body: chain.file(next, `metadata/${next - 1}.snapshot.json`) ?? '' }
          : undefined;
      },
    'refused',
  ],
  ['truncates a role', (session, next) => half(session, next, isRole), 'refused'],
  ['truncates a pack', (session, next) => half(session, next, isPack), 'refused'],
  ['sends an endless body', () => only(isRole, () => ({ body: Buffer.alloc(31_000_000, 0x20) })), 'refused'],
  ['serves another pack', () => only(isPack, () => ({ body: '{"schema":1}' })), 'refused'],
  ['answers 404', () => only(isRole, () => ({ status: 404, body: '' })), 'no-answer'],
  ['answers 500', () => () => ({ status: 500, body: '' }), 'no-answer'],
  ['serves a page instead of JSON', () => () => ({ body: '<!doctype html><title>Masuk</title>' }), 'refused'],
];

function only(which: string | ((path: string) => boolean), answer: (path: string) => MirrorAnswer): Spoil {
  const isIt = (path: string) => (typeof which === 'string' ? path === which : which(path));
  return (path) => (isIt(path) ? answer(path) : undefined);
}

function half({ chain }: RegistrySession, next: number, which: (path: string) => boolean): Spoil {
  return only(which, (path) => {
    const bytes = chain.file(next, path) ?? Buffer.alloc(0);
    return { body: bytes.subarray(0, bytes.length / 2) };
  });
}

export function testHostileMirrors(given: () => RegistrySession): void {
  it.each(tricks)(
    'that %s changes nothing, and the next good answer is taken',
    async (_what, trick, trouble) => {
      const session = given();
      const next = await session.chain.next();
      session.serve(next, trick(session, next));
      await expectNothing(session, trouble);
      await session.take(next);
    },
  );

  it('that never finishes is given up, and the next good answer is taken', async () => {
    const session = given();
    const next = await session.chain.next();
    // How long it really waits is a matter of test/background/registry/http-get.test.ts.
    await session.browser.speedUpTimers(10);
    const waits: NodeJS.Timeout[] = [];
    session.serve(next, (path) => {
      if (!path.endsWith('timestamp.json')) return undefined;
      return new Promise((done) => {
        waits.push(setTimeout(() => done({ body: '{}' }), 25_000));
      });
    });
    await expectNothing(session, 'no-answer');
    expect(waits).toHaveLength(1);
    for (const wait of waits) clearTimeout(wait);
    await session.browser.speedUpTimers(1);
    await session.take(next);
  });
}

async function expectNothing(session: RegistrySession, trouble: 'refused' | 'no-answer'): Promise<void> {
  const { version } = session;
  expect(await session.browser.sync()).toMatchObject({
    state: 'fresh',
    list: { version },
    sync: { trouble },
  });
  await session.expectVersion(version);
}
