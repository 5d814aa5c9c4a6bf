import { showPage } from '../ui/show-page.tsx';
import { Welcome } from './welcome.tsx';

showPage(Welcome, 'welcomeTitle');
