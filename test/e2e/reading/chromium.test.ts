import { describeReadingIn } from './reading-in.ts';

describeReadingIn('chromium');
