import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Writes licences.txt: name, version, licence and its text for every package that is in the output. */
export function licences(): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle() {
      const packages = new Set([...this.getModuleIds()].flatMap(packageOf));
      const texts = [...packages].sort().map(licenceOf);
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: texts.join(`\n${'-'.repeat(72)}\n\n`) });
    },
  };
}

function packageOf(module: string): string[] {
  return /^\0?.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module)?.slice(1) ?? [];
}

function licenceOf(name: string): string {
  const folder = resolve('node_modules', name);
  const card = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!card.license) {
    throw new Error(`${name} states no licence`);
  }
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.|$)/i.test(each));
  const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : authorOf(card);
  return `${name} ${card.version}\n${card.license}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`;
}

function authorOf(card: { author?: string | { name: string }; homepage?: string }): string {
  const author = typeof card.author === 'string' ? card.author : card.author?.name;
  return `No text of the licence in the package. ${author ?? ''} ${card.homepage ?? ''}`;
}
