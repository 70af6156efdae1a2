/** Moving pictures for the lab: people drawn on canvases, and a document being shown. */

const coats = ['#3d5f8f', '#a34a2a', '#2f7358', '#7a4670', '#8a5a14', '#44505c'];
const walls = ['#e9dcc3', '#d5dfd0', '#e7d3c8', '#cfd9e2', '#efe3bd', '#ddd3e0'];
const skins = ['#e8b48c', '#f0c7a2', '#d59f78', '#c98d66'];
const hairs = ['#1f1a16', '#33281e', '#4a3a2c', '#241c2a'];

/** A stream of somebody before their camera. */
export function personStream(seed: number): MediaStream {
  const { canvas, context } = makeCanvas(640, 360);
  const pick = (list: readonly string[], salt: number) => list[(seed * 7 + salt) % list.length] ?? '#888888';
  const paint = (t: number) => {
    const sway = Math.sin(t / 900 + seed) * 5;
    context.fillStyle = pick(walls, seed);
    context.fillRect(0, 0, 640, 360);
    context.fillStyle = 'rgb(255 255 255 / 0.35)';
    context.fillRect(60 + ((seed * 53) % 380), 30, 120, 150);
    context.fillStyle = pick(coats, 1);
    ellipse(context, 320 + sway, 390, 150, 130);
    context.fillStyle = pick(skins, 2);
    context.fillRect(296 + sway, 230, 48, 60);
    ellipse(context, 320 + sway, 185, 66, 80);
    context.fillStyle = pick(hairs, 3);
    ellipse(context, 320 + sway, 126, 74, 46);
    if (seed % 2 === 0) {
      context.fillRect(250 + sway, 120, 24, 130);
      context.fillRect(366 + sway, 120, 24, 130);
    }
    context.fillStyle = '#2b251c';
    ellipse(context, 295 + sway, 188, 6, 7);
    ellipse(context, 345 + sway, 188, 6, 7);
    context.strokeStyle = '#7c3f2c';
    context.lineWidth = 5;
    context.beginPath();
    context.arc(320 + sway, 212, 18, 0.3, Math.PI - 0.3);
    context.stroke();
  };
  return run(canvas, paint);
}

/** A stream of a shared document. */
export function documentStream(): MediaStream {
  const { canvas, context } = makeCanvas(1280, 720);
  return run(canvas, () => {
    context.fillStyle = '#fbfaf7';
    context.fillRect(0, 0, 1280, 720);
    context.fillStyle = '#1c6b50';
    context.fillRect(0, 0, 1280, 86);
    context.fillStyle = '#ffffff';
    context.font = '700 38px sans-serif';
    context.fillText('2026 봄 교육 과정 계획', 56, 56);
    context.fillStyle = '#332d24';
    for (let i = 0; i < 9; i += 1) context.fillRect(56, 140 + i * 52, 300 + ((i * 137) % 330), 14);
    [180, 260, 150, 330, 290].forEach((height, i) => {
      context.fillStyle = ['#1c6b50', '#e2703a', '#3d5f8f', '#8a5a14', '#7a4670'][i] ?? '#888888';
      context.fillRect(780 + i * 86, 620 - height, 58, height);
    });
  });
}

function makeCanvas(width: number, height: number) {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  return { canvas, context };
}

function ellipse(context: CanvasRenderingContext2D, x: number, y: number, rx: number, ry: number): void {
  context.beginPath();
  context.ellipse(x, y, rx, ry, 0, 0, Math.PI * 2);
  context.fill();
}

function run(canvas: HTMLCanvasElement, paint: (t: number) => void): MediaStream {
  const stream = canvas.captureStream(4);
  const loop = () => {
    paint(performance.now());
    if (stream.active) setTimeout(loop, 250);
  };
  loop();
  return stream;
}
