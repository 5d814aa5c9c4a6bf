import { threadsAccounts } from '../../core/account/threads.ts';
import { accountsInJson } from '../page-json.ts';
import { offerSite } from '../site-kit.ts';
import recipe from './recipe.json';

offerSite({ recipe, accounts: threadsAccounts, readIds: accountsInJson });
