import { isUtf8 } from 'node:buffer';
import chardet from 'chardet';
import iconv from 'iconv-lite';

export interface EncodingGuess {
  /** A name iconv-lite knows, such as `utf-8` or `windows-1252`. */
  readonly encoding: string;
  readonly because:
    'byte order mark' | 'ascii' | 'valid utf-8' | 'damaged utf-8' | 'utf-16 pattern' | 'byte statistics';
}

/**
 * Works out the encoding of a text from a part that ends anywhere. UTF-8 proves itself: text in another encoding is
 * practically never valid UTF-8. What is left is taken for windows-1252, the encoding of Western Windows programs,
 * unless the statistics of its bytes speak clearly for a non-Latin script.
 */
export function guessEncoding(part: Buffer): EncodingGuess {
  if (part[0] === 0xef && part[1] === 0xbb && part[2] === 0xbf)
    return { encoding: 'utf-8', because: 'byte order mark' };
  if (part[0] === 0xff && part[1] === 0xfe) return { encoding: 'utf-16le', because: 'byte order mark' };
  if (part[0] === 0xfe && part[1] === 0xff) return { encoding: 'utf-16be', because: 'byte order mark' };
  const utf16 = utf16Pattern(part);
  if (utf16 !== undefined) return { encoding: utf16, because: 'utf-16 pattern' };
  const whole = withoutCutCharacter(part);
  if (isUtf8(whole)) return { encoding: 'utf-8', because: whole.some((byte) => byte > 127) ? 'valid utf-8' : 'ascii' };
  if (isMostlyUtf8(whole)) return { encoding: 'utf-8', because: 'damaged utf-8' };
  return { encoding: nonLatin(whole) ?? 'windows-1252', because: 'byte statistics' };
}

export const isKnownEncoding = (name: string): boolean => iconv.encodingExists(name);

/** A decoder that takes a text piece by piece and gives it back as UTF-8, without byte order mark. */
export function transcoder(encoding: string): { write(piece: Buffer): Buffer; end(): Buffer } {
  const decoder = iconv.getDecoder(encoding);
  return {
    write: (piece) => Buffer.from(decoder.write(piece), 'utf8'),
    end: () => Buffer.from(decoder.end() ?? '', 'utf8'),
  };
}

export const isUtf8Name = (encoding: string): boolean => /^utf-?8$/i.test(encoding);

function utf16Pattern(part: Buffer): string | undefined {
  let even = 0;
  let odd = 0;
  for (let index = 0; index + 1 < part.length; index += 2) {
    if (part[index] === 0) even += 1;
    if (part[index + 1] === 0) odd += 1;
  }
  const pairs = part.length / 2;
  if (odd > pairs * 0.6 && even < pairs * 0.1) return 'utf-16le';
  if (even > pairs * 0.6 && odd < pairs * 0.1) return 'utf-16be';
  return undefined;
}

/** Drops the bytes of a character that the end of the part cut in two (UTF-8 characters have up to four bytes). */
function withoutCutCharacter(part: Buffer): Buffer {
  for (let back = 1; back <= Math.min(3, part.length); back++) {
    const byte = part[part.length - back] ?? 0;
    if (byte < 0x80) return part;
    if (byte >= 0xc0) return isUtf8(part.subarray(part.length - back)) ? part : part.subarray(0, part.length - back);
  }
  return part;
}

/** UTF-8 with a few broken characters, as careless programs make it: reading it as anything else would break the rest. */
function isMostlyUtf8(part: Buffer): boolean {
  const text = part.toString('utf8');
  let broken = 0;
  let sound = 0;
  for (const character of text) {
    if (character === '\ufffd') broken += 1;
    else if (character > '\x7f') sound += 1;
  }
  return sound > 4 * broken;
}

/** Scripts whose bytes follow rules of their own: chardet is sure of them or wrong. */
const wideScripts = /^(Shift_JIS|EUC-JP|EUC-KR|Big5|GB18030)$/;
/** Cyrillic, Greek, Hebrew, Arabic, Turkish: chardet is never sure of a few words, but knows them from Western ones. */
const otherAlphabets = /^(KOI8-R|windows-125[13456]|ISO-8859-[5-9])$/;

function nonLatin(part: Buffer): string | undefined {
  const [best, second] = chardet.analyse(part);
  if (best === undefined || !isKnownEncoding(best.name)) return undefined;
  const sure = wideScripts.test(best.name) && best.confidence >= 80;
  const likely =
    otherAlphabets.test(best.name) && best.confidence >= 30 && best.confidence > 3 * (second?.confidence ?? 0);
  return sure || likely ? best.name.toLowerCase() : undefined;
}
