import { fileURLToPath } from 'node:url';
import { build, defineConfig } from 'vite';

const folder = fileURLToPath(new URL('./src/preview', import.meta.url));

/** The content security policy that app.powerbi.com sends with the sandbox of a custom visual. */
const powerBiPolicy = ['default-src', 'script-src', 'style-src', 'img-src', 'connect-src', 'child-src']
  .map((directive) => `${directive} https://app.powerbi.com data: blob: 'unsafe-inline' 'unsafe-eval'`)
  .join('; ');

/** The preview page, and beside it `sandbox.html`: the stand-in host as one document that loads nothing. */
export default defineConfig({
  base: './',
  build: { outDir: fileURLToPath(new URL('./dist/preview', import.meta.url)), emptyOutDir: true },
  plugins: [
    {
      name: 'preview-page',
      config: () => ({ root: folder }),
      async generateBundle() {
        this.emitFile({ type: 'asset', fileName: 'sandbox.html', source: sandboxPage(await sandboxScript()) });
      },
    },
  ],
});

async function sandboxScript() {
  const result = await build({
    configFile: false,
    root: folder,
    logLevel: 'warn',
    build: { write: false, lib: { entry: 'host/sandbox.ts', formats: ['iife'], name: 'sandbox' } },
  });
  return [result].flat()[0].output[0].code;
}

/** @param {string} script */
function sandboxPage(script) {
  return `<!doctype html>
<html>
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${powerBiPolicy}" />
    <style>
      html,
      body {
        margin: 0;
        overflow: hidden;
      }
      .visual {
        position: relative;
        overflow: hidden;
      }
    </style>
  </head>
  <body>
    <script>
      ${script.replaceAll('</script', '<\\/script')}
    </script>
  </body>
</html>
`;
}
