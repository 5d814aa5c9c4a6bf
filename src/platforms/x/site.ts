import { xAccounts } from '../../core/account/x.ts';
import { accountsInJson } from '../page-json.ts';
import { offerSite } from '../site-kit.ts';
import recipe from './recipe.json';

offerSite({ recipe, accounts: xAccounts, readIds: accountsInJson });
