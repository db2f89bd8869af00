import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { checksums } from './build/checksums';
import { licences } from './build/licences';
import { withoutEmbeddedFonts } from './build/fonts';

/** The page stands at /graphiql, its files at /graphiql/assets, under whatever path the product has. */
export default defineConfig({
  plugins: [react(), licences(), checksums()],
  resolve: {
    alias: { 'react-style-singleton': fileURLToPath(new URL('src/adopted-style.ts', import.meta.url)) },
  },
  css: { postcss: { plugins: [withoutEmbeddedFonts] } },
  experimental: {
    renderBuiltUrl: (file, { hostType }) => (hostType === 'html' ? `graphiql/${file}` : { relative: true }),
  },
  build: {
    outDir: '../resources/META-INF/resources/graphiql',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    chunkSizeWarningLimit: 2000,
  },
});
