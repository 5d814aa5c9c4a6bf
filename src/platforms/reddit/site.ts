import { redditAccounts } from '../../core/account/reddit.ts';
import { offerSite } from '../site-kit.ts';
import recipe from './recipe.json';

offerSite({ recipe, accounts: redditAccounts, readIds: null });
