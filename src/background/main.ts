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
} from '../browser/protocol.ts';
import { hubSetting } from '../browser/settings.ts';
import { judge, registryState } from '../core/judge.ts';
import { now } from './clock.ts';
import { identifyHub } from './hub-client.ts';
import { outboxAlarm, queueReport, sendAllNow, sendDue } from './outbox.ts';
import { allEntries } from './outbox-store.ts';
import { knowledge } from './registry-store.ts';
import { openPopup, showCount } from './toolbar.ts';

// All listeners are registered synchronously: a worker that is woken for an event gets it only then.
listen([
  answer(judgeMessage, async (sighting) => {
    const { registry, names } = await knowledge();
    return judge(sighting, registry, names, now());
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
  answer(registryStateMessage, async () => registryState((await knowledge()).registry, now())),
  answer(pinHubMessage, async (address) => {
    const hub = await identifyHub(address);
    await hubSetting.set(hub);
    void sendAllNow();
    return hub;
  }),
]);

browser.alarms.onAlarm.addListener((alarm) => {
  if (alarm.name === outboxAlarm) void sendDue();
});
browser.runtime.onStartup.addListener(() => void sendDue());
browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') {
    browser.tabs
      .create({ url: browser.runtime.getURL('welcome/welcome.html') })
      .catch((error: unknown) => logError('welcome-not-opened', error));
  }
});

// What was on its way when the last worker ended goes on now.
void sendDue();
