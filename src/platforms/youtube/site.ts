import { youtubeAccounts } from '../../core/account/youtube.ts';
import { accountsInJson } from '../page-json.ts';
import { offerSite } from '../site-kit.ts';
import recipe from './recipe.json';

offerSite({ recipe, accounts: youtubeAccounts, readIds: accountsInJson });
