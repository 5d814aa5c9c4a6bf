import { describeReadingIn } from './reading-in.ts';

describeReadingIn('firefox');
