import { BarChart, CustomChart, LineChart, SankeyChart, ScatterChart } from 'echarts/charts';
import {
  AriaComponent,
  DatasetComponent,
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkLineComponent,
  TooltipComponent,
} from 'echarts/components';
import * as echarts from 'echarts/core';
import { LabelLayout } from 'echarts/features';
// @ts-expect-error it comes without types
import langFR from 'echarts/lib/i18n/langFR.js';
import { SVGRenderer } from 'echarts/renderers';

echarts.use([
  BarChart,
  CustomChart,
  LineChart,
  SankeyChart,
  ScatterChart,
  AriaComponent,
  DatasetComponent,
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkLineComponent,
  TooltipComponent,
  LabelLayout,
  SVGRenderer,
]);
echarts.registerLocale('FR', langFR);

/** What ECharts tells of what the pointer is on. */
type Drawn = { data?: { tip?: string; row?: string }; name?: string };
type Json = string | number | boolean | null | undefined | Json[] | { [name: string]: Json };

/** A colour of the page (`--m-finance`), or a pattern in one: `hatch(--m-finance)`. */
const COLOUR = /^(?:(hatch|dots)\()?(--m-[a-z0-9-]+)\)?$/;
const SHAPES: Record<string, string> = {
  hatch: '<path d="M-2 2 2-2M0 8 8 0M6 10 10 6" stroke-width="1.6"/>',
  dots: '<circle cx="2" cy="2" r="1.1" stroke="none"/><circle cx="6" cy="6" r="1.1" stroke="none"/>',
};
/** Below this width any part of an option is told as its own part `narrow` says. */
const NARROW = 620;
/** The width of a sheet between its margins. */
const SHEET = 680;
const DARK = window.matchMedia('(prefers-color-scheme: dark)');
const CALM = window.matchMedia('(prefers-reduced-motion: reduce)');

/**
 * Draws an option of ECharts that comes as JSON: data, never code. Colours are names of the page's own, so that
 * the drawing follows light, dark and paper; words are drawn as text, never as HTML.
 */
class MaillageChart extends HTMLElement {
  private chart?: echarts.ECharts;
  private told: Json = null;
  private onPaper = false;
  private width: number | 'auto' = 'auto';
  private readonly size = new ResizeObserver(() => this.fit());
  private readonly colours = new MutationObserver(() => this.draw());
  private readonly redraw = () => this.draw();
  private readonly toPaper = () => this.turn(true);
  private readonly toScreen = () => this.turn(false);

  set option(option: Json) {
    this.told = option;
    this.draw();
  }

  get option(): Json {
    return this.told;
  }

  connectedCallback(): void {
    this.size.observe(this);
    this.colours.observe(document.documentElement, { attributeFilter: ['style', 'theme', 'class'] });
    DARK.addEventListener('change', this.redraw);
    CALM.addEventListener('change', this.redraw);
    window.addEventListener('beforeprint', this.toPaper);
    window.addEventListener('afterprint', this.toScreen);
    this.draw();
  }

  disconnectedCallback(): void {
    this.size.disconnect();
    this.colours.disconnect();
    DARK.removeEventListener('change', this.redraw);
    CALM.removeEventListener('change', this.redraw);
    window.removeEventListener('beforeprint', this.toPaper);
    window.removeEventListener('afterprint', this.toScreen);
    this.chart?.dispose();
    this.chart = undefined;
  }

  /** Takes the drawing away as it is shown. */
  async save(format: 'svg' | 'png', name: string): Promise<void> {
    if (!this.chart) {
      return;
    }
    const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
    title.textContent = this.ariaLabel;
    // inside the root, so that the file says what it shows
    const words = new XMLSerializer().serializeToString(title);
    const svg = this.chart.renderToSVGString().replace('>', () => ` role="img">${words}`);
    if (format === 'svg') {
      download(URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })), `${name}.svg`);
      return;
    }
    const scale = 2;
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = this.chart.getWidth() * scale;
    canvas.height = this.chart.getHeight() * scale;
    const context = canvas.getContext('2d')!;
    context.fillStyle = this.colour('--m-card');
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((png) => png && download(URL.createObjectURL(png), `${name}.png`), 'image/png');
  }

  private draw(): void {
    if (!this.isConnected || !this.told) {
      return;
    }
    if (!this.chart) {
      this.chart = echarts.init(this, null, {
        renderer: 'svg',
        locale: document.documentElement.lang.startsWith('fr') ? 'FR' : 'EN',
      });
      this.chart.on('click', (event) => this.choose((event as Drawn).data?.row));
    }
    const { height, ...told } = this.resolved(this.told) as { height?: number };
    if (height) {
      this.style.height = `${height}px`;
      this.chart.resize({ width: this.width, animation: { duration: 0 } });
    }
    const text = { color: this.colour('--m-ink'), fontFamily: this.font(), fontSize: 14 };
    this.chart.setOption(
      {
        animation: !CALM.matches && !this.onPaper,
        animationDuration: 240,
        textStyle: text,
        backgroundColor: this.colour('--m-card'),
        tooltip: {
          renderMode: 'richText',
          confine: true,
          backgroundColor: this.colour('--m-card'),
          borderColor: this.colour('--m-line-strong'),
          textStyle: text,
          formatter: (drawn: Drawn | Drawn[]) =>
            [drawn]
              .flat()
              .map((one) => one.data?.tip ?? one.name ?? '')
              .join('\n'),
        },
        ...told,
        // our description stands on the element: that of ECharts speaks of « NaN » for flows
        aria: { enabled: true, label: { enabled: false }, decal: { show: this.hasAttribute('patterned') } },
      },
      true,
    );
  }

  private fit(): void {
    const before = this.chart?.getWidth() ?? 0;
    this.chart?.resize({ width: this.width, animation: { duration: 0 } });
    if (before < NARROW !== (this.chart?.getWidth() ?? 0) < NARROW) {
      this.draw();
    }
  }

  private turn(onPaper: boolean): void {
    this.onPaper = onPaper;
    this.width = onPaper ? SHEET : 'auto';
    this.chart?.resize({ width: this.width, animation: { duration: 0 } });
    this.draw();
  }

  /** The keyboard has the table: here a pointer opens a row of it. */
  private choose(row?: string): void {
    if (row) {
      this.dispatchEvent(new CustomEvent('row-chosen', { detail: { row } }));
    }
  }

  private resolved(told: Json): unknown {
    if (Array.isArray(told)) {
      return told.map((one) => this.resolved(one));
    }
    if (told && typeof told === 'object') {
      const { narrow, ...wide } = told;
      if (wide.renderItem === 'span') {
        return { ...(this.resolved({ ...wide, renderItem: null }) as object), renderItem: span };
      }
      const shown = narrow && this.chart!.getWidth() < NARROW ? { ...wide, ...(narrow as object) } : wide;
      return Object.fromEntries(Object.entries(shown).map(([name, value]) => [name, this.resolved(value)]));
    }
    const named = typeof told === 'string' ? COLOUR.exec(told) : null;
    if (!named) {
      return told;
    }
    const colour = this.colour(named[2]);
    return named[1] ? pattern(SHAPES[named[1]], colour) : colour;
  }

  /** In simple quotes, for the file puts it between double ones. */
  private font(): string {
    return getComputedStyle(this).fontFamily.replaceAll('"', "'");
  }

  /** What the browser makes of a colour of the page now: `light-dark()` is for itself to resolve. */
  private colour(name: string): string {
    if (this.onPaper) {
      return name === '--m-card' || name === '--m-page' ? '#fff' : '#000';
    }
    const probe = document.createElement('span');
    probe.style.color = `var(${name})`;
    this.append(probe);
    const colour = getComputedStyle(probe).color;
    probe.remove();
    return colour;
  }
}

/** A bar from the first to the second value of what is drawn, in the row of the third: a time, on a line of time. */
function span(_: unknown, api: any): object {
  const [x, y] = api.coord([api.value(0), api.value(2)]);
  const [end] = api.coord([api.value(1), api.value(2)]);
  const height = api.size([0, 1])[1] * 0.5;
  return {
    type: 'rect',
    shape: { x, y: y - height / 2, width: Math.max(3, end - x), height, r: 3 },
    style: api.style(),
  };
}

function pattern(shape: string, colour: string): object {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8" fill="${colour}" stroke="${colour}">` +
    `${shape}</svg>`;
  return {
    image: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`,
    imageWidth: 8,
    imageHeight: 8,
    repeat: 'repeat',
  };
}

function download(address: string, name: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

customElements.define('maillage-chart', MaillageChart);
