import { type HubSetting, parseHubSetting } from '../core/hub-setting.ts';
import { nullable } from '../core/parse.ts';
import { StorageItem } from './storage-item.ts';

/** The hub that reports go to. Null: none chosen yet; reports wait in the outbox. */
export const hubSetting = new StorageItem<HubSetting | null>('hub', nullable(parseHubSetting), null);
