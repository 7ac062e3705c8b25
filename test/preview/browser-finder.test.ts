import { describe, expect, test } from 'vitest';
import { candidatePaths } from '../../scripts/browser.mjs';

describe('the places where a browser may be', () => {
  test('on Windows: the program folders, then the PATH', () => {
    const environment = {
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
      Path: 'D:\\tools;;E:\\bin',
    };
    const paths = candidatePaths('win32', environment);
    expect(paths[0]).toBe('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(paths).toContain('C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe');
    expect(paths).toContain('E:\\bin\\chrome.exe');
    expect(paths.filter((path) => !/^[CDE]:\\/.test(path))).toEqual([]);
  });

  test('on macOS: the applications of everyone, then those of the user', () => {
    const paths = candidatePaths('darwin', { HOME: '/Users/ann', PATH: '' });
    expect(paths[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(paths[1]).toBe('/Users/ann/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  });

  test('on Linux: the usual places, then the PATH, each once', () => {
    const paths = candidatePaths('linux', { PATH: '/usr/bin:/home/ann/bin' });
    expect(paths).toContain('/usr/bin/google-chrome-stable');
    expect(paths).toContain('/home/ann/bin/chromium');
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('on another platform: the PATH only; without a PATH: the usual places only', () => {
    expect(candidatePaths('freebsd', { PATH: '/usr/local/bin' })).toContain('/usr/local/bin/chromium');
    expect(candidatePaths('freebsd', {})).toEqual([]);
    expect(candidatePaths('linux', {}).every((path) => path.startsWith('/'))).toBe(true);
  });
});
