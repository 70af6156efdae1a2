import { Moon, Settings2, Sun, SunMoon } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useLocaleOf } from '../lib/locale.ts';
import { useThemeOf } from '../lib/theme.ts';
import { m } from '../paraglide/messages.js';
import { useServices } from '../services.ts';
import { Segmented } from './field.tsx';

/** Language and brightness, as used in the menu and in the call's settings. */
export function LookSettings() {
  const { locale, theme } = useServices();
  return (
    <div className="grid gap-4">
      <Segmented
        label={m.language()}
        value={useLocaleOf(locale)}
        onChange={locale.set}
        options={[
          { value: 'ko', label: m.language_ko() },
          { value: 'en', label: m.language_en() },
        ]}
      />
      <Segmented
        label={m.theme()}
        value={useThemeOf(theme)}
        onChange={theme.set}
        options={[
          { value: 'system', label: m.theme_system(), icon: SunMoon },
          { value: 'light', label: m.theme_light(), icon: Sun },
          { value: 'dark', label: m.theme_dark(), icon: Moon },
        ]}
      />
    </div>
  );
}

/** A button in the header that unfolds the settings; Escape or a click elsewhere folds them. */
export function SettingsMenu() {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const fold = (event: Event) => {
      const box = details.current;
      if (box?.open !== true) return;
      const escaped = event instanceof KeyboardEvent && event.key === 'Escape';
      const outside = event instanceof PointerEvent && event.target instanceof Node && !box.contains(event.target);
      if (escaped || outside) box.open = false;
      if (escaped) box.querySelector('summary')?.focus();
    };
    document.addEventListener('keydown', fold);
    document.addEventListener('pointerdown', fold);
    return () => {
      document.removeEventListener('keydown', fold);
      document.removeEventListener('pointerdown', fold);
    };
  }, []);
  return (
    <details ref={details} className="relative">
      <summary className="press flex min-h-11 cursor-pointer list-none items-center gap-2 rounded-full border border-line bg-surface px-4 text-sm font-semibold shadow-1 hover:border-line-strong [&::-webkit-details-marker]:hidden">
        <Settings2 size={18} aria-hidden />
        {m.settings()}
      </summary>
      <div className="rise absolute right-0 z-40 mt-2 w-80 max-w-[calc(100vw-2.5rem)] rounded-3xl border border-line bg-raised p-5 shadow-3">
        <LookSettings />
      </div>
    </details>
  );
}
