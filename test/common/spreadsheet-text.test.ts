import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { spreadsheetText } from '../../src/common';
import { Session } from '../../src/store';

let session: Session;

beforeAll(async () => {
  session = await Session.open();
});

afterAll(() => {
  session.close();
});

const safe = (text: string | null) =>
  session.value<string | null>(`SELECT ${spreadsheetText('$text::VARCHAR')}`, { text });

describe('spreadsheetText', () => {
  it.each(['=1+1', '+1+1', '-2+3', '-A1', '@SUM(A1)', '\t=1', '\r=1', '+33 6 12', '-', '=', "-1\n=cmd|'/C calc'!A0"])(
    'puts an apostrophe before %j',
    async (text) => {
      expect(await safe(text)).toBe(`'${text}`);
    },
  );

  it.each(['-1', '+12', '-3.50', '-3,50', 'a=1', ' =1', "'=1", '', '1-2', '−2'])('leaves %j alone', async (text) => {
    expect(await safe(text)).toBe(text);
  });

  it('keeps a missing text missing', async () => {
    expect(await safe(null)).toBeNull();
  });
});
