import { Hand, MessageCircle, Mic, MicOff, PhoneOff, Pin, Plus, Trash2, Users, Video, VideoOff } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Cure, CureKind } from '../../lib/cure.ts';
import { EmptyYard } from '../../ui/art.tsx';
import { Avatar } from '../../ui/avatar.tsx';
import { BarButton } from '../../ui/bar-button.tsx';
import { Button, type ButtonTone } from '../../ui/button.tsx';
import { Segmented, SelectField, Switch, TextField } from '../../ui/field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { LogoMark } from '../../ui/logo.tsx';
import { LevelMeter } from '../../ui/meter.tsx';
import { RoundToggle } from '../../ui/round-toggle.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import { Badge, Card, Kbd, Note } from '../../ui/surface.tsx';
import { QualityBars } from '../call/quality-sign.tsx';
import { ToastView } from '../call/toast-region.tsx';
import { Cures } from '../room/cures.tsx';

const tones: readonly ButtonTone[] = ['primary', 'quiet', 'plain', 'danger'];
const inks = [
  'paper',
  'paper-deep',
  'surface',
  'surface-sunken',
  'line',
  'ink',
  'ink-soft',
  'accent',
  'accent-soft',
  'danger',
  'danger-soft',
  'warn-soft',
  'spark',
];
const cureKinds: readonly CureKind[] = ['denied', 'system', 'in-use', 'none', 'insecure', 'silent', 'failed'];
const cures: readonly Cure[] = cureKinds.map((kind, i) => ({
  kind,
  devices: i % 2 === 0 ? 'camera' : 'microphone',
  canRetry: i < 4,
}));
const nothing = () => undefined;

/** Every component in every state, for the eye and for axe. Words here are samples, not strings of the product. */
export function Gallery() {
  const [on, setOn] = useState(true);
  const [way, setWay] = useState<'a' | 'b' | 'c'>('a');
  return (
    <div className="grid gap-10">
      <Shelf title="Ink and paper">
        {inks.map((ink) => (
          <span key={ink} className="grid gap-1 text-xs">
            <span className="size-20 rounded-2xl border border-line" style={{ background: `var(--${ink})` }} />
            {ink}
          </span>
        ))}
      </Shelf>
      <Shelf title="Button">
        {tones.map((tone) => (
          <span key={tone} className="flex flex-wrap items-center gap-3">
            <Button tone={tone} size="lg" icon={Plus}>
              새 방 열기
            </Button>
            <Button tone={tone}>Open</Button>
            <Button tone={tone} size="sm">
              작게
            </Button>
            <Button tone={tone} busy>
              여는 중…
            </Button>
            <Button tone={tone} disabled>
              Disabled
            </Button>
          </span>
        ))}
      </Shelf>
      <Shelf title="IconButton, RoundToggle, BarButton">
        <IconButton icon={Pin} label="Pin" />
        <IconButton icon={Pin} label="Pinned" aria-pressed />
        <IconButton icon={Trash2} label="Delete" tone="danger" />
        <IconButton icon={Users} label="People" tone="raised" />
        <RoundToggle on iconOn={Mic} iconOff={MicOff} label="Mute" onClick={nothing} />
        <RoundToggle on={false} iconOn={Video} iconOff={VideoOff} label="Start camera" onClick={nothing} />
        <span className="flex gap-2 rounded-3xl bg-stage p-4">
          <BarButton icon={Mic} label="마이크 끄기" short="마이크" shows="M" />
          <BarButton icon={MicOff} label="마이크 켜기" short="마이크" look="off" />
          <BarButton icon={Hand} label="Lower hand" short="Hand" look="on" pressed />
          <BarButton icon={MessageCircle} label="Chat" short="Chat" badge={3} badgeLabel="3 unread" />
          <BarButton icon={PhoneOff} label="Leave" short="Leave" look="leave" />
        </span>
      </Shelf>
      <Shelf title="Fields">
        <div className="grid w-full gap-5 sm:grid-cols-2">
          <TextField label="이름" hint="다른 사람에게 보이는 이름이에요." defaultValue="이서연" />
          <TextField label="Link or PIN" error="No room opens with this PIN." defaultValue="12345" />
          <SelectField
            label="마이크"
            icon={Mic}
            value="1"
            options={[{ value: '1', label: 'MacBook Pro Microphone (Built-in)' }]}
            onChange={nothing}
          />
          <SelectField
            label="Camera"
            icon={Video}
            value=""
            disabled
            options={[{ value: '', label: 'None found' }]}
            onChange={nothing}
          />
          <Switch label="대기실 켜기" hint="들어오는 사람을 내가 확인해요." checked={on} onChange={setOn} />
          <Segmented
            label="Layout"
            value={way}
            onChange={setWay}
            options={[
              { value: 'a', label: '바둑판' },
              { value: 'b', label: 'Speaker' },
              { value: 'c', label: '자동' },
            ]}
          />
        </div>
      </Shelf>
      <Shelf title="Note">
        <div className="grid w-full gap-3 sm:grid-cols-2">
          <Note tone="info" title="알아 두세요" />
          <Note tone="good" title="잘 들려요">
            마이크와 스피커가 준비됐어요.
          </Note>
          <Note tone="danger" title="The server cannot be reached">
            Check your internet connection.
          </Note>
          <Cures cures={cures} onRetry={nothing} />
        </div>
      </Shelf>
      <Shelf title="Signs">
        <LogoMark size={56} />
        {['김민수', 'Amelia Novak', '남궁민수', 'Jo', '🐯', '서나래'].map((name) => (
          <Avatar key={name} name={name} size={56} />
        ))}
        <Badge>12</Badge>
        <Badge tone="accent">내가 연 방</Badge>
        <Badge tone="danger">3</Badge>
        <Kbd>M</Kbd>
        <Spinner />
        <LevelMeter level={0.6} />
        <LevelMeter level={1} />
        {(['good', 'fair', 'poor', 'lost', 'unknown'] as const).map((quality) => (
          <QualityBars key={quality} quality={quality} />
        ))}
        <EmptyYard />
        <EmptyYard tone="warm" />
      </Shelf>
      <Shelf title="Toast">
        <ToastView
          toast={{ id: 1, at: 0, content: { kind: 'joined', names: ['김민수', '박지훈', '최유진'] } }}
          onDismiss={nothing}
        />
        <ToastView
          toast={{ id: 2, at: 0, content: { kind: 'info', text: 'Pinned Amelia Novak' } }}
          onDismiss={nothing}
        />
        <ToastView
          toast={{ id: 3, at: 0, content: { kind: 'error', text: '메시지를 보내지 못했어요.' } }}
          onDismiss={nothing}
        />
      </Shelf>
    </div>
  );
}

function Shelf({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="grid gap-3">
      <h2 className="text-xl">{title}</h2>
      <Card>
        <div className="flex flex-wrap items-center gap-4">{children}</div>
      </Card>
    </section>
  );
}
