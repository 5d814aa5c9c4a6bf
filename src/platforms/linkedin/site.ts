import { linkedinAccounts } from '../../core/account/linkedin.ts';
import { offerSite } from '../site-kit.ts';
import recipe from './recipe.json';

offerSite({ recipe, accounts: linkedinAccounts, readIds: null });
