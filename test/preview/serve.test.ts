import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layOutPreview } from '../../src/cli/preview/layout';
import { serveFolder } from '../../src/cli/preview/serve';

let scratch: string;
let folder: string;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'relata-serve-'));
  folder = join(scratch, 'site');
  await mkdir(join(folder, 'assets'), { recursive: true });
  await writeFile(join(scratch, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'index.html'), '<h1>é</h1>');
  await writeFile(join(folder, 'sandbox.html'), '');
  await writeFile(join(folder, 'assets', 'a b.js'), '1');
  server = await serveFolder(folder);
});

afterAll(async () => {
  await server.close();
  await rm(scratch, { recursive: true, force: true });
});

/** A request as it is written, which `fetch` would tidy up first. */
function ask(
  path: string,
  options: { method?: string; host?: string } = {},
): Promise<{ status?: number; type?: string }> {
  return new Promise((done, fail) => {
    const { port } = new URL(server.url);
    const headers = options.host ? { host: options.host } : {};
    request({ host: '127.0.0.1', port, path, method: options.method ?? 'GET', headers }, (response) => {
      response.resume();
      done({ status: response.statusCode, type: response.headers['content-type'] });
    })
      .on('error', fail)
      .end();
  });
}

describe('the server', () => {
  test('serves the folder’s files with their types', async () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const page = await fetch(server.url);
    expect(await page.text()).toBe('<h1>é</h1>');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect((await ask('/assets/a%20b.js?x=1')).type).toBe('text/javascript; charset=utf-8');
    expect((await ask('/index.html', { method: 'HEAD' })).status).toBe(200);
  });

  test('lets a page load its own files only; the sandbox carries its policy itself', async () => {
    const policyOf = async (file: string) => (await fetch(server.url + file)).headers.get('content-security-policy');
    expect(await policyOf('')).toContain("default-src 'self'");
    expect(await policyOf('sandbox.html')).toBeNull();
  });

  test('serves nothing else', async () => {
    for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/..%5csecret.txt']) {
      expect((await ask(path)).status, path).toBe(404);
    }
    for (const path of ['/assets', '/none', '/%', '/%00']) expect((await ask(path)).status, path).toBe(404);
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
    expect((await ask('/', { host: 'example.com' })).status).toBe(403);
  });

  test('takes the next port when the wanted one is taken', async () => {
    const port = Number(new URL(server.url).port);
    const second = await serveFolder(folder, { port });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
    await second.close();
  });
});

describe('the folder of the preview', () => {
  test('holds the page, the visual out of its package, and the cases', async () => {
    const visual = join(scratch, 'v.pbiviz');
    const resource = { visual: { guid: 'v' } };
    const files = { 'package.json': strToU8('{}'), 'resources/v.pbiviz.json': strToU8(JSON.stringify(resource)) };
    await writeFile(visual, zipSync(files));
    await writeFile(join(scratch, 'data.json'), '{"roles":{}}');
    const made = join(scratch, 'preview');
    const cases = [{ name: 'one', locale: 'fr' as const, file: join(scratch, 'data.json') }];
    await layOutPreview({ page: folder, visual, cases }, made);
    const read = async (file: string): Promise<unknown> => JSON.parse(await readFile(join(made, file), 'utf8'));
    expect(await read('visual.json')).toEqual(resource);
    expect(await read('cases.json')).toEqual([{ name: 'one', locale: 'fr', path: 'cases/one/preview.json' }]);
    expect(await read('cases/one/preview.json')).toEqual({ roles: {} });
    expect(await readFile(join(made, 'index.html'), 'utf8')).toBe('<h1>é</h1>');
  });

  test('is refused for a package without visual', async () => {
    const visual = join(scratch, 'empty.pbiviz');
    await writeFile(visual, zipSync({ 'package.json': strToU8('{}') }));
    const made = layOutPreview({ page: folder, visual, cases: [] }, join(scratch, 'none'));
    await expect(made).rejects.toThrow('no .pbiviz.json');
  });
});
