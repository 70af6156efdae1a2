import './styles/app.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { EffectsStore } from './effects/effects-store.ts';
import { EntryApi } from './lib/api.ts';
import { startLocale } from './lib/locale.ts';
import { ThemeStore } from './lib/theme.ts';
import { UpdateStore } from './lib/updates.ts';
import { ServicesContext } from './services.ts';

const services = {
  api: new EntryApi(),
  locale: startLocale(),
  theme: new ThemeStore(),
  updates: new UpdateStore(),
  effects: new EffectsStore(),
};
const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <ServicesContext value={services}>
      <App />
    </ServicesContext>,
  );
}

// The font's 92 parts are listed in a style sheet of its own that holds nothing up; the system's font serves meanwhile.
void import('./styles/fonts.ts');

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  addEventListener('load', () => services.updates.start());
}
