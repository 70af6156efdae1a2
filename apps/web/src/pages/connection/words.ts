import type { ConnectionReport, ConnectionStep, StepReport } from '@madang/client/diagnostics';
import { cureKindOf } from '../../lib/cure.ts';
import { cureText } from '../../lib/cure-text.ts';
import { bitrateText } from '../../lib/format.ts';
import { m } from '../../paraglide/messages.js';

/** The steps in the order in which they are tried. */
export const steps: readonly ConnectionStep[] = [
  'signalling',
  'stun',
  'turn-udp',
  'turn-tcp',
  'turn-tls',
  'media',
  'bandwidth',
  'devices',
];

/** What a step tries, in plain words. */
export function stepText(step: ConnectionStep): string {
  switch (step) {
    case 'signalling':
      return m.test_step_signalling();
    case 'stun':
      return m.test_step_stun();
    case 'turn-udp':
      return m.test_step_turn_udp();
    case 'turn-tcp':
      return m.test_step_turn_tcp();
    case 'turn-tls':
      return m.test_step_turn_tls();
    case 'media':
      return m.test_step_media();
    case 'bandwidth':
      return m.test_step_bandwidth();
    case 'devices':
      return m.test_step_devices();
  }
}

/** How a step ended, in one word. */
export function stateText(state: StepReport['state']): string {
  return {
    passed: m.test_state_passed(),
    warned: m.test_state_warned(),
    failed: m.test_state_failed(),
    skipped: m.test_state_skipped(),
  }[state];
}

/** What the whole comes to. */
export function verdictText(verdict: ConnectionReport['verdict']): { readonly title: string; readonly text: string } {
  switch (verdict) {
    case 'good':
      return { title: m.test_verdict_good_title(), text: m.test_verdict_good_text() };
    case 'limited':
      return { title: m.test_verdict_limited_title(), text: m.test_verdict_limited_text() };
    case 'bad':
      return { title: m.test_verdict_bad_title(), text: m.test_verdict_bad_text() };
  }
}

/** What happened and what to do; null where all is well. */
export function codeText(code: StepReport['code']): string | null {
  switch (code) {
    case null:
      return null;
    case 'SERVER_UNREACHABLE':
      return m.test_code_server_unreachable();
    case 'SERVER_REFUSED':
      return m.test_code_server_refused();
    case 'SOCKET_BLOCKED':
      return m.test_code_socket_blocked();
    case 'NOT_CONFIGURED':
      return m.test_code_not_configured();
    case 'NO_ANSWER':
      return m.test_code_no_answer();
    case 'TURN_REFUSED':
      return m.test_code_turn_refused();
    case 'MEDIA_BLOCKED':
      return m.test_code_media_blocked();
    case 'MEDIA_OVER_TCP':
      return m.test_code_media_over_tcp();
    case 'BANDWIDTH_TOO_LOW':
      return m.test_code_bandwidth_too_low();
    case 'BANDWIDTH_LOW':
      return m.test_code_bandwidth_low();
    case 'LOSS_HIGH':
      return m.test_code_loss_high();
    case 'DELAY_HIGH':
      return m.test_code_delay_high();
    case 'NOT_REACHED':
      return m.test_code_not_reached();
    default: {
      const { title, text } = cureText({ kind: cureKindOf(code), devices: 'both' });
      return `${title} ${text}`;
    }
  }
}

/** What was measured, as people read it; an empty text where nothing was. */
export function figuresText({ step, figures }: StepReport): string {
  const number = (name: string) => (typeof figures[name] === 'number' ? figures[name] : null);
  const ms = (name: string) => (number(name) === null ? [] : [`${number(name)} ms`]);
  switch (step) {
    case 'signalling':
      return ms('socketMs').join();
    case 'media':
      return [...(typeof figures['path'] === 'string' ? [pathText(figures['path'])] : []), ...ms('firstFrameMs')].join(
        ' · ',
      );
    case 'bandwidth': {
      const [up, down, loss] = [number('sendBps'), number('receiveBps'), number('lossShare')];
      if (up === null || down === null || loss === null) return '';
      const share = `${(loss * 100).toFixed(1)} %`;
      return m.test_figures_bandwidth({
        up: bitrateText(up),
        down: bitrateText(down),
        rtt: number('rttMs') ?? 0,
        share,
      });
    }
    case 'devices': {
      const [microphones, cameras, speakers] = [number('microphones'), number('cameras'), number('speakers')];
      if (microphones === null || cameras === null || speakers === null) return '';
      return m.test_figures_devices({ microphones, cameras, speakers });
    }
    default:
      return ms('tookMs').join();
  }
}

function pathText(path: string): string {
  return path === 'relay' ? m.test_path_relay() : path.toUpperCase();
}
