import { facebookAccounts } from '../../core/account/facebook.ts';
import { accountsInJson } from '../page-json.ts';
import { offerSite } from '../site-kit.ts';
import recipe from './recipe.json';

offerSite({ recipe, accounts: facebookAccounts, readIds: accountsInJson });
