/** `npm run test:long` sets it: the same tests, at the size that a night has room for. */
const isLong = process.env.TEST_SIZE === 'long';

/** How much of something a test takes: one figure for every run, another for `npm run test:long`. */
export const sized = <T>(everyRun: T, long: T): T => (isLong ? long : everyRun);
