import type { Plugin } from 'postcss';

/** Leaves out the fonts that GraphiQL carries inside its styles: the page has the product's own. */
export const withoutEmbeddedFonts: Plugin = {
  postcssPlugin: 'without-embedded-fonts',
  AtRule: {
    'font-face': (rule) => {
      if (rule.toString().includes('url(data:')) {
        rule.remove();
      }
    },
  },
};
