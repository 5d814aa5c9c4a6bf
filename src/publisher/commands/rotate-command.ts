import { PublisherError } from '../publisher-error.ts';
import { planOf, writePlan } from '../tuf/plan.ts';
import { Repository, writeWhole } from '../tuf/repository.ts';
import type { Command } from './command.ts';
import { onlyPositional, readArguments, readCount } from './read-arguments.ts';

const options = {
  role: { type: 'string' },
  add: { type: 'string', multiple: true },
  remove: { type: 'string', multiple: true },
  threshold: { type: 'string' },
} as const;

export const rotateCommand: Command = {
  summary: 'Change who signs a role: a key that was lost, stolen, or has a new owner',
  help: `npm run registry -- rotate DIR --role ROLE [--add KEY]... [--remove KEY]... [--threshold N]

Changes plan.json; "publish DIR" then writes the requests. For the four top roles that is a new root, signed by enough
of the old and of the new root signers; for all others a new "targets", and the role itself must be signed anew.
A province gets keys of its own this way, without a new release of the extension.

  --role ROLE    root, timestamp, snapshot, targets, nasional, cabut, aturan, provinces, or prov-NN
  --add KEY      name of a key file in DIR/keys, without .pub.json
  --remove KEY   the key that no longer signs
  --threshold N  how many must sign from now on`,
  run(given, { print }) {
    const args = readArguments(given, options);
    const repository = new Repository(onlyPositional(args, 'registry folder'));
    const role = args.text('role');
    if (role === null) throw new PublisherError('usage', 'Name the role with --role.');
    const { plan } = repository;
    const before = planOf(plan, role);
    const missing = args.list('remove').filter((key) => !before.keys.includes(key));
    if (missing.length > 0) {
      throw new PublisherError(
        'usage',
        `${missing.join(', ')} does not sign ${role}; its keys are ${before.keys.join(', ')}.`,
      );
    }
    const keys = [...before.keys.filter((key) => !args.list('remove').includes(key)), ...args.list('add')];
    const threshold = readCount(args, 'threshold') ?? before.threshold;
    if (new Set(keys).size < keys.length)
      throw new PublisherError('usage', 'A key would stand twice. Add each once.');
    if (threshold > keys.length) {
      throw new PublisherError(
        'usage',
        `${keys.length} keys cannot give ${threshold} signatures: add keys or lower --threshold.`,
      );
    }
    const roles = new Map(plan.roles).set(role, { ...before, keys, threshold });
    const changed = writePlan({ ...plan, roles });
    writeWhole(repository.path('plan.json'), changed);
    try {
      new Repository(repository.dir).roleKeys(role);
    } catch (cause) {
      writeWhole(repository.path('plan.json'), writePlan(plan));
      throw cause;
    }
    const isTop = ['root', 'timestamp', 'snapshot', 'targets'].includes(role);
    const renew = isTop && role !== 'root' && role !== 'targets' ? '' : ` --renew ${role}`;
    print(`${role}: ${threshold} of ${keys.join(', ')}. Next: publish ${repository.dir}${renew}`);
    return 0;
  },
};
