import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** Writes .br and .gz beside every text file, so that the server never compresses at run time. */
function precompressed(): Plugin {
  return {
    name: 'precompressed',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const [fileName, output] of Object.entries(bundle)) {
          if (!/\.(?:js|css|svg|html)$/u.test(fileName)) continue;
          const bytes = Buffer.from(output.type === 'chunk' ? output.code : output.source);
          if (bytes.length < 1024) continue;
          const params = { [constants.BROTLI_PARAM_QUALITY]: 10 };
          this.emitFile({ type: 'asset', fileName: `${fileName}.br`, source: brotliCompressSync(bytes, { params }) });
          this.emitFile({ type: 'asset', fileName: `${fileName}.gz`, source: gzipSync(bytes, { level: 9 }) });
        }
      },
    },
  };
}

export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    precompressed(),
    VitePWA({
      strategies: 'generateSW',
      registerType: 'prompt',
      injectRegister: false,
      filename: 'sw.js',
      manifest: {
        id: '/',
        name: '마당',
        short_name: '마당',
        description: '설치 없이 링크 하나로 만나는 화상 모임',
        lang: 'ko',
        start_url: '/',
        scope: '/',
        display: 'standalone',
        background_color: '#f6f0e4',
        theme_color: '#f6f0e4',
        categories: ['communication', 'productivity'],
        icons: [
          { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
          { src: '/icons/logo.svg', sizes: 'any', type: 'image/svg+xml' },
        ],
      },
      workbox: {
        // The shell alone. Fonts come when they are needed; nothing of the API is ever kept.
        globPatterns: ['index.html', 'boot.js', 'assets/*.{js,css}', 'icons/logo.svg'],
        globIgnores: ['**/lab-*'],
        navigateFallback: '/index.html',
        navigateFallbackAllowlist: [/^\/$/u, /^\/r\//u, /^\/join$/u],
        cleanupOutdatedCaches: true,
        runtimeCaching: [
          {
            urlPattern: ({ url, sameOrigin }) => sameOrigin && url.pathname.endsWith('.woff2'),
            handler: 'CacheFirst',
            options: { cacheName: 'fonts', expiration: { maxEntries: 100 } },
          },
          {
            // Engines and pictures of effects: named after their content, fetched when first used, kept from then on.
            urlPattern: ({ url, sameOrigin }) =>
              sameOrigin && /^\/(?:sdk\/effects|assets)\/.+-[\w-]{8,}\.(?:js|wasm|tflite|svg)$/u.test(url.pathname),
            handler: 'CacheFirst',
            options: { cacheName: 'effects', expiration: { maxEntries: 20 } },
          },
        ],
      },
    }),
  ],
  build: {
    target: 'es2023',
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { '/v1': { target: 'http://127.0.0.1:7700', ws: true }, '/sdk': 'http://127.0.0.1:7700' } },
});
