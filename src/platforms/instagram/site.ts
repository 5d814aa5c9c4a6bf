import { instagramAccounts } from '../../core/account/instagram.ts';
import { offerSite } from '../site-kit.ts';
import recipe from './recipe.json';

offerSite({ recipe, accounts: instagramAccounts });
