import { useEffect, useState } from 'preact/hooks';
import { needsReportConsent, requestReportConsent } from '../browser/access.ts';
import { decodeBase64 } from '../browser/base64.ts';
import { hubSetting } from '../browser/chosen-hub.ts';
import { hexDigest } from '../browser/hex-digest.ts';
import { say } from '../browser/i18n.ts';
import { ask } from '../browser/message.ts';
import { pinHubMessage } from '../browser/protocol.ts';
import { type HubSetting, parseHubAddress, parseHubSetting } from '../core/hub-setting.ts';
import { useAnswer } from '../ui/use-answer.ts';

type Check =
  | { state: 'none' | 'asking' | 'bad-address' | 'silent' | 'no-consent' }
  | { state: 'saved'; text: string };

/** Where reports go. The hub's key is pinned when it is saved: receipts of any other key are not believed. */
export function HubForm() {
  const [address, setAddress] = useState('');
  const [check, setCheck] = useState<Check>({ state: 'none' });
  const [needsConsent, readConsent] = useAnswer(needsReportConsent);
  const showSaved = async (hub: HubSetting) => {
    setAddress(hub.address);
    setCheck({ state: 'saved', text: say('optionsHubSaved', hub.name, await fingerprint(hub.publicKey)) });
  };
  useEffect(() => {
    void hubSetting.get().then((hub) => (hub === null ? undefined : showSaved(hub)));
  }, []);
  const save = async () => {
    if (!isAddress(address)) return setCheck({ state: 'bad-address' });
    if (needsConsent.state === 'ready' && needsConsent.value) {
      if (!(await requestReportConsent())) return setCheck({ state: 'no-consent' });
      readConsent();
    }
    setCheck({ state: 'asking' });
    try {
      await showSaved(await ask(pinHubMessage, address, parseHubSetting));
    } catch {
      setCheck({ state: 'silent' });
    }
  };
  return (
    <form
      class="card stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2>{say('optionsHub')}</h2>
      <p class="quiet">{say('optionsHubIntro')}</p>
      <label for="hub-address">{say('optionsHubAddress')}</label>
      <input
        id="hub-address"
        type="text"
        inputMode="url"
        value={address}
        onInput={(event) => setAddress(event.currentTarget.value)}
      />
      <div>
        <button type="submit" class="primary" disabled={check.state === 'asking'}>
          {say('optionsHubCheck')}
        </button>
      </div>
      <p role="status" class={['silent', 'bad-address', 'no-consent'].includes(check.state) ? 'trouble' : ''}>
        {sayCheck(check)}
      </p>
    </form>
  );
}

function sayCheck(check: Check): string {
  switch (check.state) {
    case 'none':
      return '';
    case 'asking':
      return say('optionsHubChecking');
    case 'bad-address':
      return say('optionsHubBad');
    case 'silent':
      return say('optionsHubSilent');
    case 'no-consent':
      return say('optionsHubConsent');
    case 'saved':
      return check.text;
  }
}

function isAddress(written: string): boolean {
  try {
    return parseHubAddress(written) !== '';
  } catch {
    return false; // The form says how an address is written.
  }
}

/** Sixteen hex digits in groups of four, short enough to be read out over the telephone. */
async function fingerprint(publicKey: string): Promise<string> {
  const digest = await hexDigest(decodeBase64(publicKey) ?? new Uint8Array());
  return (digest.slice(0, 16).match(/.{4}/g) ?? []).join(' ');
}
