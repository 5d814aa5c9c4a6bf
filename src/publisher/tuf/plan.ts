import { fields, flag, integer, list, onlyFields, ParseError, type Parser, text } from '../../core/parse.ts';

/** Who signs a role, how many of them must, and for how many days it then holds. */
export interface RolePlan {
  /** Names of key files in keys/, without ".pub.json". */
  keys: string[];
  threshold: number;
  days: number;
}

/** What the keepers of a registry have agreed on. */
export interface Plan {
  schema: 1;
  name: { id: string; en: string };
  sample: boolean;
  /** Where the public folder is served; the extension tries them in random order. */
  mirrors: string[];
  roles: Map<string, RolePlan>;
}

/** `provinces` stands for every province that has no plan of its own. */
const topRoles = ['root', 'timestamp', 'snapshot', 'targets'] as const;
const sharedRoles = ['nasional', 'cabut', 'aturan', 'provinces'] as const;

export const parsePlan: Parser<Plan> = (value, path) => {
  const from = fields(value, path);
  onlyFields(from, ['schema', 'name', 'sample', 'mirrors', 'roles'], path);
  integer(1, 1)(from.schema, `${path}.schema`);
  const name = fields(from.name, `${path}.name`);
  const roles = fields(from.roles, `${path}.roles`);
  for (const role of [...topRoles, ...sharedRoles]) {
    if (roles[role] === undefined) throw new ParseError(`${path}.roles.${role}`, 'keys, threshold and days');
  }
  return {
    schema: 1,
    name: { id: text(200)(name.id, `${path}.name.id`), en: text(200)(name.en, `${path}.name.en`) },
    sample: flag(from.sample, `${path}.sample`),
    mirrors: list(parseMirror, 20)(from.mirrors, `${path}.mirrors`),
    roles: new Map(
      Object.entries(roles).map(([role, plan]) => [
        roleName(role, `${path}.roles`),
        parseRolePlan(plan, `${path}.roles.${role}`),
      ]),
    ),
  };
};

function roleName(role: string, path: string): string {
  const isKnown = [...topRoles, ...sharedRoles].some((name) => name === role) || /^prov-\d\d$/.test(role);
  if (!isKnown)
    throw new ParseError(path, `roles named ${[...topRoles, ...sharedRoles].join(', ')} or prov-NN`);
  return role;
}

function parseRolePlan(value: unknown, path: string): RolePlan {
  const from = fields(value, path);
  onlyFields(from, ['keys', 'threshold', 'days'], path);
  const keys = list(text(100), 50)(from.keys, `${path}.keys`);
  if (new Set(keys).size < keys.length) throw new ParseError(`${path}.keys`, 'each key once');
  return {
    keys,
    threshold: integer(1, keys.length)(from.threshold, `${path}.threshold`),
    days: integer(1, 3_650)(from.days, `${path}.days`),
  };
}

function parseMirror(value: unknown, path: string): string {
  const given = text(500)(value, path);
  const isLocal = /^http:\/\/(127\.0\.0\.1|localhost)(:\d+)?\//.test(`${given}/`);
  if (!URL.canParse(given) || !(given.startsWith('https://') || isLocal)) {
    throw new ParseError(path, 'an address that starts with https://');
  }
  return given.replace(/\/$/, '');
}

/** The plan of a role, provinces without one of their own included. */
export function planOf({ roles }: Plan, role: string): RolePlan {
  const plan = roles.get(role) ?? roles.get('provinces');
  if (plan === undefined) throw new ParseError(`roles.${role}`, 'keys, threshold and days');
  return plan;
}

export function writePlan({ roles, ...plan }: Plan): string {
  return `${JSON.stringify({ ...plan, roles: Object.fromEntries(roles) }, null, 2)}\n`;
}
