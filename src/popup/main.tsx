import { showPage } from '../ui/show-page.tsx';
import { Popup } from './popup.tsx';
import './popup.css';

showPage(Popup, 'extensionName');
