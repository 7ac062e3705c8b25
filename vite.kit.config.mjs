import { defineConfig } from 'vite';

/** The kit as one file for Node; its dependencies stay dependencies. */
export default defineConfig({
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist/kit',
    target: 'node20.19',
    minify: false,
    emptyOutDir: true,
    rollupOptions: { output: { entryFileNames: 'relata.js' } },
  },
});
