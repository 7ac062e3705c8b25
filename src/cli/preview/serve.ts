import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

/** A served page may load nothing but the folder's own files; the preview's sandbox.html carries a policy of its own. */
const pagePolicy = "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

/** How many ports to try after the wanted one. */
const portsToTry = 20;

export interface FolderServer {
  /** Address with a trailing slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder's files to this machine only.
 * @param options port: the first port to try; when taken, the next free one. 0 (default): any free port
 */
export async function serveFolder(folder: string, { port = 0 }: { port?: number } = {}): Promise<FolderServer> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    answer(root, request, response).catch(() => refuse(response, 500));
  });
  const url = await listen(server, port);
  return {
    url,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, first: number): Promise<string> {
  const last = first === 0 ? 0 : Math.min(first + portsToTry, 65_535);
  for (let port = first; ; port += 1) {
    try {
      await new Promise<void>((done, fail) => {
        server.once('error', fail);
        server.listen(port, '127.0.0.1', () => {
          server.off('error', fail);
          done();
        });
      });
      const address = server.address();
      return `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? port) : port}/`;
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && ['EADDRINUSE', 'EACCES'].includes(String(error.code));
      if (!taken || port >= last) throw error;
    }
  }
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  if (!isThisMachine(request.headers.host)) return refuse(response, 403);
  const file = await findFile(root, request.url ?? '/');
  if (!file) return refuse(response, 404);
  response.writeHead(200, {
    'Content-Type': types[extname(file.path).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': file.size,
    ...(file.path !== join(root, 'sandbox.html') && { 'Content-Security-Policy': pagePolicy }),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  createReadStream(file.path)
    .on('error', () => response.destroy())
    .pipe(response);
}

/**
 * Whether the request was meant for this machine by name: a foreign site that lets its own name point here must not
 * read a user's data.
 */
function isThisMachine(host: string | undefined): boolean {
  return /^(127\.0\.0\.1|localhost)(:\d+)?$/i.test(host ?? '');
}

/** The file that an address names, undefined when there is none or when it would lie outside of the folder. */
async function findFile(root: string, address: string): Promise<{ path: string; size: number } | undefined> {
  const name = decode(address.replace(/[?#].*/, ''));
  if (name === undefined || name.includes('\0')) return undefined;
  const path = resolve(root, `.${sep}${name.endsWith('/') ? `${name}index.html` : name}`);
  if (!path.startsWith(root + sep)) return undefined;
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? { path, size: found.size } : undefined;
}

function decode(address: string): string | undefined {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}

function refuse(response: ServerResponse, status: number): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${status}`);
}
