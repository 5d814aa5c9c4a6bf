import { tiktokAccounts } from '../../core/account/tiktok.ts';
import { accountsInJson } from '../page-json.ts';
import { offerSite } from '../site-kit.ts';
import recipe from './recipe.json';

offerSite({ recipe, accounts: tiktokAccounts, readIds: accountsInJson });
