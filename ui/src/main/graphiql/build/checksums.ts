import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';

const APART = ['node_modules', 'checksums.txt'];

/** Writes checksums.txt: of every source and of every file made of them, so that a test can tell that they belong together. */
export function checksums(): Plugin {
  let output = '';
  return {
    name: 'checksums',
    apply: 'build',
    configResolved(config) {
      output = config.build.outDir;
    },
    closeBundle() {
      const lines = [...sums('source', '.'), ...sums('output', output)];
      writeFileSync(join(output, 'checksums.txt'), `${lines.join('\n')}\n`);
    },
  };
}

function sums(kind: string, folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .filter((file) => !APART.some((name) => relative(folder, file).split('/').includes(name)))
    .sort()
    .map((file) => `${sha256(file)}  ${kind}/${relative(folder, file)}`);
}

function sha256(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
