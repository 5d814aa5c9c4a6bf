import { readMetadata } from '../tuf/metadata-file.ts';
import { Repository } from '../tuf/repository.ts';
import { describeSignatures, isEnough } from '../tuf/signatures.ts';
import { Staging } from '../tuf/staging.ts';
import type { Command } from './command.ts';
import { onlyPositional, readArguments, readNow } from './read-arguments.ts';
import { textTable } from './text-table.ts';

const options = { json: { type: 'boolean' }, now: { type: 'string' } } as const;

const dayMilliseconds = 24 * 60 * 60 * 1000;

interface RoleStatus {
  role: string;
  version: number;
  expires: string;
  days: number;
  /** `soon` from half of the period on, `urgent` from a third. */
  state: 'good' | 'soon' | 'urgent' | 'expired';
}

export const statusCommand: Command = {
  summary: 'Say what expires when, and who must sign',
  help: `npm run registry -- status DIR [--json]

Every published role with its expiry: "soon" when half of its time is over, which is when to have it signed anew
(publish --renew ROLE), "urgent" at a third. Then what waits for signatures, and whose. Ends with 1 where anything is
urgent or expired, so that a monitoring job can call it.

  --json  the same for other programs`,
  run(given, { print }) {
    const args = readArguments(given, options);
    const repository = new Repository(onlyPositional(args, 'registry folder'));
    const now = readNow(args);
    const staging = new Staging(repository, now);
    const roles = publishedRoles(repository, staging).map(({ role, bytes }) =>
      statusOf(repository, role, bytes, now),
    );
    const waiting = staging
      .all()
      .flatMap((staged) => staging.signatureCounts(staged).map((count) => ({ role: staged.role, count })))
      .filter(({ count }) => !isEnough(count))
      .map(({ role, count }) => describeSignatures(role, count));
    if (args.flag('json')) print(JSON.stringify({ roles, waiting }, null, 2));
    else {
      const rows = roles.map(({ role, version, expires, days, state }) => [
        role,
        `v${version}`,
        expires,
        `${days} days`,
        state,
      ]);
      print(rows.length === 0 ? 'Nothing is published yet.' : textTable(rows));
      print(waiting.length === 0 ? '\nNothing waits for signatures.' : `\nWaiting:\n${waiting.join('\n')}`);
    }
    return roles.some(({ state }) => state === 'urgent' || state === 'expired') ? 1 : 0;
  },
};

function publishedRoles(repository: Repository, { published }: Staging): { role: string; bytes: Buffer }[] {
  const root = repository.publishedRoot();
  if (published === null || root === null) return [];
  return [
    { role: 'root', bytes: root.bytes },
    { role: 'snapshot', bytes: published.bytes },
    ...[...published.roles].sort(([a], [b]) => (a < b ? -1 : 1)).map(([role, bytes]) => ({ role, bytes })),
  ];
}

function statusOf(repository: Repository, role: string, bytes: Buffer, now: Date): RoleStatus {
  const read =
    role === 'root' ? readMetadata.root : role === 'snapshot' ? readMetadata.snapshot : readMetadata.targets;
  const { version, expires } = read(bytes).signed;
  const left = Date.parse(expires) - now.getTime();
  const share = left / (repository.roleKeys(role).days * dayMilliseconds);
  const state = share <= 0 ? 'expired' : share < 1 / 3 ? 'urgent' : share < 1 / 2 ? 'soon' : 'good';
  return { role, version, expires, days: Math.round(left / dayMilliseconds), state };
}
