import { showPage } from '../ui/show-page.tsx';
import { Options } from './options.tsx';

showPage(Options, 'optionsTitle');
