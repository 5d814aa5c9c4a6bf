import { readFileSync } from 'node:fs';
import { fields, integer } from '../../src/core/parse.ts';

export interface TestCount {
  passed: number;
  failed: number;
}

/** Reads vitest's JSON report. No readable report, or a file of tests that broke while loading, is a failure. */
export function countTests(file: string): TestCount {
  try {
    const report = fields(JSON.parse(readFileSync(file, 'utf8')), file);
    const count = integer(0, 1e9);
    const passed = count(report.numPassedTests, 'numPassedTests');
    const failed = count(report.numFailedTests, 'numFailedTests');
    const brokenFiles = count(report.numFailedTestSuites, 'numFailedTestSuites');
    return { passed, failed: Math.max(failed, brokenFiles > 0 ? 1 : 0, passed + failed === 0 ? 1 : 0) };
  } catch {
    return { passed: 0, failed: 1 }; // vitest died before it could write: the caller shows its output.
  }
}
