import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../src/hub/settings.ts';

describe('parseCommand', () => {
  it('listens to this machine only unless told otherwise', () => {
    expect(parseCommand([], {})).toEqual({
      host: '127.0.0.1',
      port: 8787,
      dataDir: resolve('hub-data'),
      name: 'Saksi Iklan hub',
      requestsPerMinute: 120,
      trustedProxy: null,
      logLevel: 'info',
    });
  });

  it('takes arguments and environment', () => {
    const env = {
      HUB_NAME: ' Hub Melati ',
      HUB_REPORTS_PER_MINUTE: '9000',
      HUB_TRUSTED_PROXY: 'loopback',
      HUB_LOG_LEVEL: 'warn',
    };
    expect(parseCommand(['--port', '0', '--data', '/tmp/x', '--host', '::1'], env)).toEqual({
      host: '::1',
      port: 0,
      dataDir: '/tmp/x',
      name: 'Hub Melati',
      requestsPerMinute: 9000,
      trustedProxy: 'loopback',
      logLevel: 'warn',
    });
    expect(parseCommand(['-h'], {})).toBe('help');
  });

  it('says which setting is wrong and what it may be', () => {
    expect(() => parseCommand(['--port', '70000'], {})).toThrow(
      '--port: give a whole number from 0 to 65535',
    );
    expect(() => parseCommand(['--port', '1e3'], {})).toThrow('--port');
    expect(() => parseCommand([], { HUB_REPORTS_PER_MINUTE: '0' })).toThrow('HUB_REPORTS_PER_MINUTE');
    expect(() => parseCommand([], { HUB_NAME: ' ' })).toThrow('HUB_NAME');
    expect(() => parseCommand([], { HUB_LOG_LEVEL: 'trace' })).toThrow('HUB_LOG_LEVEL: give one of silent');
    expect(() => parseCommand([], { HUB_TRUSTED_PROXY: 'my proxy' })).toThrow('HUB_TRUSTED_PROXY');
    expect(() => parseCommand(['extra'], {})).toThrow('see --help');
  });
});
