import { withJosa } from '../../lib/locale.ts';
import { m } from '../../paraglide/messages.js';
import { getLocale } from '../../paraglide/runtime.js';
import { Button } from '../../ui/button.tsx';
import { Note } from '../../ui/surface.tsx';
import type { Cure } from './cure.ts';

/** Each trouble with a device and its own way out. */
export function Cures({ cures, onRetry }: { readonly cures: readonly Cure[]; readonly onRetry: (cure: Cure) => void }) {
  return cures.map((cure) => {
    const { title, text } = cureText(cure);
    return (
      <Note
        key={`${cure.kind}-${cure.devices}`}
        tone={cure.kind === 'none' ? 'info' : 'warn'}
        title={title}
        action={
          cure.canRetry && (
            <Button size="sm" onClick={() => onRetry(cure)}>
              {m.retry()}
            </Button>
          )
        }
      >
        {text}
      </Note>
    );
  });
}

/** A cure in words. */
export function cureText(cure: Cure): { readonly title: string; readonly text: string } {
  const word = {
    microphone: m.device_word_microphone(),
    camera: m.device_word_camera(),
    both: m.device_word_both(),
  }[cure.devices];
  const korean = getLocale() === 'ko';
  const subject = korean ? withJosa(word, '이/가') : word;
  const object = korean ? withJosa(word, '을/를') : word;
  switch (cure.kind) {
    case 'denied':
      return { title: m.cure_denied_title({ device: subject }), text: m.cure_denied_text() };
    case 'system':
      return { title: m.cure_system_title({ device: object }), text: m.cure_system_text() };
    case 'in-use':
      return { title: m.cure_in_use_title({ device: object }), text: m.cure_in_use_text() };
    case 'none':
      return { title: m.cure_none_title({ device: object }), text: m.cure_none_text() };
    case 'insecure':
      return { title: m.cure_insecure_title(), text: m.cure_insecure_text() };
    case 'silent':
      return { title: m.cure_silent_title(), text: m.cure_silent_text() };
    case 'failed':
      return { title: m.cure_failed_title({ device: object }), text: m.cure_failed_text() };
  }
}
