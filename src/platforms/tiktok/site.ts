import { tiktokAccounts } from '../../core/account/tiktok.ts';
import { offerSite } from '../site-kit.ts';
import recipe from './recipe.json';

offerSite({ recipe, accounts: tiktokAccounts });
