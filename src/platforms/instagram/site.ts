import { instagramAccounts } from '../../core/account/instagram.ts';
import { accountsInJson } from '../page-json.ts';
import { offerSite } from '../site-kit.ts';
import recipe from './recipe.json';

offerSite({ recipe, accounts: instagramAccounts, readIds: accountsInJson });
