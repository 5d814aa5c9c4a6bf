import { browser } from '../browser/api.ts';
import { logError } from '../browser/log.ts';
import { answer, listen } from '../browser/message.ts';
import {
  countMessage,
  judgeMessage,
  openPopupMessage,
  outboxMessage,
  pinHubMessage,
  queueReportMessage,
  registryStateMessage,
  sendNowMessage,
  syncRegistryMessage,
} from '../browser/protocol.ts';
import { hubSetting } from '../browser/settings.ts';
import { judge } from '../core/judge.ts';
import { registryState } from '../core/registry-state.ts';
import { now } from './clock.ts';
import { identifyHub } from './hub-client.ts';
import { outboxAlarm, queueReport, sendAllNow, sendDue } from './outbox.ts';
import { allEntries } from './outbox-store.ts';
import { registryAlarm, settledKnowledge, syncRegistry, syncReport } from './registry/sync.ts';
import { openPopup, showCount } from './toolbar.ts';

// All listeners are registered synchronously: a worker that is woken for an event gets it only then.
listen([
  answer(judgeMessage, async (sighting) => {
    return judge(sighting, await settledKnowledge(), now());
  }),
  answer(countMessage, async (count, { tab }) => {
    await showCount(tab?.id, count);
    return null;
  }),
  answer(openPopupMessage, openPopup),
  answer(queueReportMessage, queueReport),
  answer(outboxMessage, allEntries),
  answer(sendNowMessage, async () => {
    await sendAllNow();
    return null;
  }),
  answer(registryStateMessage, currentRegistryState),
  answer(syncRegistryMessage, async () => {
    await syncRegistry(true);
    return currentRegistryState();
  }),
  answer(pinHubMessage, async (address) => {
    const hub = await identifyHub(address);
    await hubSetting.set(hub);
    void sendAllNow();
    return hub;
  }),
]);

browser.alarms.onAlarm.addListener((alarm) => {
  if (alarm.name === outboxAlarm) void sendDue();
  if (alarm.name === registryAlarm) void syncRegistry();
});
browser.runtime.onStartup.addListener(() => void sendDue());
browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') {
    browser.tabs
      .create({ url: browser.runtime.getURL('welcome/welcome.html') })
      .catch((error: unknown) => logError('welcome-not-opened', error));
  }
});

// What was on its way when the last worker ended goes on now; alarms may have been lost with it.
void sendDue();
void syncRegistry();

async function currentRegistryState() {
  return registryState((await settledKnowledge()).registry, await syncReport.get(), now());
}
