import { browser } from '../browser/api.ts';
import { hubSetting } from '../browser/chosen-hub.ts';
import { logError } from '../browser/log.ts';
import { answer, listen } from '../browser/message.ts';
import { canReadPictures, mayReadPicture } from '../browser/picture-option.ts';
import {
  countMessage,
  dropPictureMessage,
  healthNewsMessage,
  judgeMessage,
  nothing,
  offerRecipeMessage,
  openPopupMessage,
  outboxMessage,
  parseParcel,
  pinHubMessage,
  queueReportMessage,
  readPictureMessage,
  recipeFailedMessage,
  recipesMessage,
  regionsMessage,
  registryStateMessage,
  resetRecipeMessage,
  sendNowMessage,
  syncRegistryMessage,
  troublesMessage,
} from '../browser/protocol.ts';
import { ownRegion } from '../browser/settings.ts';
import { findTroubles, parseHealthNews } from '../core/health.ts';
import { parseHubAddress } from '../core/hub-setting.ts';
import { judge, type Knowledge } from '../core/judge.ts';
import { judgePicture } from '../core/judge-picture.ts';
import { integer, text } from '../core/parse.ts';
import { parsePictureAddress, parsePictureQuestion } from '../core/picture-question.ts';
import { parseRecipeFailureNews } from '../core/recipe-state.ts';
import { regionsOf } from '../core/registry/regions.ts';
import { parseTabSummary } from '../core/seen-post.ts';
import { parseSighting } from '../core/sighting.ts';
import { stateOfRegistry } from '../core/state-of-registry.ts';
import { withLearntId } from './account-ids.ts';
import { now } from './clock.ts';
import { healthOf, noteHealth } from './health-store.ts';
import { identifyHub } from './hub-client.ts';
import { makeFlag } from './make-flag.ts';
import { politicalModel } from './model-store.ts';
import { outboxAlarm, queueReport, sendAllNow, sendDue } from './outbox.ts';
import { allEntries } from './outbox-store.ts';
import { dropPicture, dropTab, pictureText } from './picture-texts.ts';
import { dropRecipe, offerRecipe, recipeStates, resetRecipe } from './recipe-store.ts';
import { registryAlarm, settledKnowledge, syncRegistry, syncReport } from './registry/sync.ts';
import { openPopup, showCount } from './toolbar.ts';

// All listeners are registered synchronously: a worker that is woken for an event gets it only then.
listen([
  answer(judgeMessage, parseSighting, async (sighting) => {
    const [known, knowledge] = await Promise.all([withLearntId(sighting), allKnowledge()]);
    const judgement = await judge(known, knowledge, now());
    return { flag: makeFlag(known, judgement), judgement };
  }),
  answer(readPictureMessage, parsePictureQuestion, async ({ sighting, address }, { tab }) => {
    const [known, knowledge] = await Promise.all([withLearntId(sighting), allKnowledge()]);
    const said = (await mayReadPicture(address)) ? await pictureText(address, tab?.id) : '';
    const judgement = await judgePicture(known, said, knowledge, now());
    return { flag: makeFlag(known, judgement), judgement };
  }),
  answer(dropPictureMessage, parsePictureAddress, async (address, { tab }) => {
    dropPicture(address, tab?.id);
    return null;
  }),
  answer(healthNewsMessage, parseHealthNews, async (news) => {
    await noteHealth(news, now());
    return null;
  }),
  answer(recipeFailedMessage, parseRecipeFailureNews, async (news) => {
    await dropRecipe(news);
    return null;
  }),
  answer(offerRecipeMessage, (raw) => raw, offerRecipe),
  answer(recipesMessage, nothing, recipeStates),
  answer(resetRecipeMessage, text(40), async (site) => {
    await resetRecipe(site);
    return null;
  }),
  answer(troublesMessage, parseTabSummary, async ({ site, recipe }) =>
    findTroubles(await healthOf(site), recipe, recipe.health, now()),
  ),
  answer(countMessage, integer(0, 1e6), async (count, { tab }) => {
    await showCount(tab?.id, count);
    return null;
  }),
  answer(openPopupMessage, nothing, openPopup),
  answer(queueReportMessage, parseParcel, queueReport),
  answer(outboxMessage, nothing, allEntries),
  answer(sendNowMessage, nothing, async () => {
    await sendAllNow();
    return null;
  }),
  answer(registryStateMessage, nothing, currentRegistryState),
  answer(regionsMessage, nothing, async () => {
    const { registry } = await settledKnowledge();
    return registry === null ? [] : regionsOf(registry);
  }),
  answer(syncRegistryMessage, nothing, async () => {
    await syncRegistry(true);
    return currentRegistryState();
  }),
  answer(pinHubMessage, parseHubAddress, async (address) => {
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
if (canReadPictures) browser.tabs.onRemoved.addListener(dropTab);
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

async function allKnowledge(): Promise<Knowledge> {
  const [known, region, model] = await Promise.all([settledKnowledge(), ownRegion.get(), politicalModel()]);
  return { ...known, region, model };
}

async function currentRegistryState() {
  return stateOfRegistry((await settledKnowledge()).registry, await syncReport.get(), now());
}
