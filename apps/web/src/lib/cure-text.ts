import { m } from '../paraglide/messages.js';
import { getLocale } from '../paraglide/runtime.js';
import type { Cure } from './cure.ts';
import { withJosa } from './locale.ts';

/** A cure in words. */
export function cureText(cure: Pick<Cure, 'kind' | 'devices'>): { readonly title: string; readonly text: string } {
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
    case 'dismissed':
      return { title: m.cure_dismissed_title({ device: object }), text: m.cure_dismissed_text() };
    case 'policy':
      return { title: m.cure_policy_title({ device: object }), text: m.cure_policy_text() };
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
    case 'effect':
      return { title: m.cure_effect_title(), text: m.cure_effect_text() };
    case 'failed':
      return { title: m.cure_failed_title({ device: object }), text: m.cure_failed_text() };
  }
}
