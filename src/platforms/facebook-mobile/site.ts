import { facebookAccounts } from '../../core/account/facebook.ts';
import { offerSite } from '../site-kit.ts';
import recipe from './recipe.json';

offerSite({ recipe, accounts: facebookAccounts, readIds: null });
