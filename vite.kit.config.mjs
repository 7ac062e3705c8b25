import { defineConfig } from 'vite';

/** The kit for Node: the command, and the program of its threads. Its dependencies stay dependencies. */
export default defineConfig({
  build: {
    ssr: true,
    outDir: 'dist/kit',
    target: 'node20.19',
    minify: false,
    emptyOutDir: true,
    rollupOptions: {
      input: { relata: 'src/cli/main.ts', worker: 'src/collect/casestudy/parts/worker.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
});
