import { fields, nullable, oneOf, ParseError, type Parser } from './parse.ts';
import { type ListVersion, parseListVersion } from './verdict.ts';

/** What the popup says about the list of official accounts. */
export type RegistryState =
  | { state: 'ready'; list: ListVersion }
  | { state: 'expired'; list: ListVersion }
  | { state: 'missing'; list: null };

export const parseRegistryState: Parser<RegistryState> = (value, path) => {
  const from = fields(value, path);
  const state = oneOf(['ready', 'expired', 'missing'])(from.state, `${path}.state`);
  const list = nullable(parseListVersion)(from.list, `${path}.list`);
  if (state === 'missing') return { state, list: null };
  if (list === null) throw new ParseError(`${path}.list`, 'the list');
  return { state, list };
};
