/** Looks of the element: calm, warm, and set by a few custom properties. */
export const styles = `
:host { display: block; height: 100%; min-height: 320px; container-type: size; color-scheme: dark;
  --madang-bg: #211d1a; --madang-tile: #322c28; --madang-text: #f6efe8; --madang-soft: #cbbfb3;
  --madang-accent: #f0a35c; --madang-danger: #bd4530; --madang-radius: 14px;
  font: 15px/1.45 Pretendard, 'Noto Sans KR', system-ui, sans-serif; word-break: keep-all; }
:host([theme='light']) { color-scheme: light;
  --madang-bg: #faf6f1; --madang-tile: #ece4da; --madang-text: #2b2522; --madang-soft: #5f554c;
  --madang-accent: #9c5410; --madang-danger: #b53a25; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
.call { height: 100%; display: grid; grid-template: 1fr auto / 1fr auto; gap: 12px; padding: 12px;
  background: var(--madang-bg); color: var(--madang-text); border-radius: inherit; }
.stage { position: relative; min-width: 0; min-height: 0; overflow: hidden; display: flex; flex-wrap: wrap; gap: 10px;
  align-content: center; justify-content: center; list-style: none; margin: 0; padding: 0; }
.tile { position: relative; width: var(--tile-width); overflow: hidden; aspect-ratio: 16 / 9; border-radius: var(--madang-radius);
  background: var(--madang-tile); display: grid; place-items: center; outline: 3px solid transparent; outline-offset: -3px; }
.tile.speaking { outline-color: var(--madang-accent); }
.tile.lost { opacity: 0.5; }
.tile video { position: absolute; inset: 0; width: 100%; height: 100%; object-fit: cover; }
.tile.screen video { object-fit: contain; background: #000; }
.tile.own video { transform: scaleX(-1); }
.initials { display: grid; place-items: center; width: 72px; aspect-ratio: 1; border-radius: 50%;
  background: var(--madang-accent); color: var(--madang-bg); font-weight: 600; font-size: 24px; }
.label { position: absolute; left: 8px; bottom: 8px; max-width: calc(100% - 16px); padding: 2px 10px; border-radius: 99px;
  background: rgb(20 16 13 / 0.72); color: #fff; font-size: 13px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
section { width: min(320px, 80cqw); display: flex; flex-direction: column; min-height: 0; border-radius: var(--madang-radius);
  background: var(--madang-tile); padding: 12px; }
.log { flex: 1; overflow-y: auto; margin: 0; overflow-wrap: anywhere; }
.log p { margin: 0 0 8px; } .log b { display: block; color: var(--madang-soft); font-size: 12px; font-weight: 500; }
form { display: flex; gap: 8px; margin-top: 8px; }
input { flex: 1; min-width: 0; padding: 9px 12px; border: 1px solid var(--madang-soft); border-radius: 10px;
  background: transparent; color: inherit; font: inherit; }
.foot { grid-column: 1 / -1; display: grid; justify-items: center; gap: 8px; }
.notice { min-height: 1.45em; color: var(--madang-soft); text-align: center; margin: 0; }
details { color: var(--madang-soft); font-size: 13px; text-align: center; } details p { margin: 4px 0 0; user-select: all; }
.bar { display: flex; flex-wrap: wrap; justify-content: center; gap: 8px; }
button { min-width: 64px; min-height: 44px; padding: 8px 14px; border: 0; border-radius: 12px; cursor: pointer;
  background: var(--madang-tile); color: inherit; font: inherit; font-weight: 500; }
.bar button { display: grid; justify-items: center; gap: 2px; min-width: 76px; font-size: 12px; }
svg { width: 24px; height: 24px; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round;
  stroke-linejoin: round; }
.slash { display: none; } :is(.microphone, .camera)[aria-pressed='false'] .slash { display: inline; }
button:hover { filter: brightness(1.12); }
button:focus-visible, input:focus-visible { outline: 3px solid var(--madang-accent); outline-offset: 2px; }
button[aria-pressed='true'] { background: var(--madang-accent); color: var(--madang-bg); }
button.leave { background: var(--madang-danger); color: #fff; margin-left: 12px; }
button:disabled { opacity: 0.5; cursor: default; }
@container (max-width: 560px) {
  .call { grid-template-columns: 1fr; padding: 8px; } section { position: absolute; inset: 8px 8px 112px; width: auto; z-index: 1; }
  .bar { flex-wrap: nowrap; } .bar button { min-width: 0; flex: 1 1 64px; padding: 8px 4px; } button.leave { margin-left: 0; }
  .bar { width: 100%; }
}
@media (prefers-reduced-motion: no-preference) { .tile { transition: outline-color 0.2s; } }
`;
