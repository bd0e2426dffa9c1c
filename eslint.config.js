import eslint from '@eslint/js';
import prettier from 'eslint-config-prettier';
import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

/** Imports point one way: each folder of src, what of src it may import besides itself, and why no more. */
const FOLDERS = {
  registry: { mayImport: [], because: 'the facts must load and be tested without the site around them' },
  site: { mayImport: ['registry'], because: 'pages, islands, commands and tests all read it' },
  search: { mayImport: ['registry', 'site'], because: 'it answers queries for any interface' },
  islands: { mayImport: ['registry', 'site', 'search'], because: 'it is shipped to the browser' },
  components: {
    mayImport: ['registry', 'site', 'search', 'islands', 'styles'],
    because: 'a part of a page does not know which page it is on',
  },
  layouts: {
    mayImport: ['registry', 'site', 'search', 'islands', 'components', 'styles'],
    because: 'the frame does not know what it frames',
  },
  pages: {
    mayImport: ['registry', 'site', 'search', 'islands', 'components', 'layouts', 'styles'],
    because: 'building the site is not part of the site',
  },
  integrations: {
    mayImport: ['registry', 'site', 'search', 'cli'],
    because: 'it runs before and after pages, not in them',
  },
  cli: { mayImport: ['registry', 'site', 'search', 'integrations'], because: 'it starts builds; it is not in them' },
  styles: { mayImport: [], because: 'it is style sheets' },
};

/** Without these, the three lowest folders run as they stand in Node, in the browser and in tests. */
const FRAMEWORK_FREE = ['registry', 'site', 'search'];

const importRules = Object.entries(FOLDERS).map(([folder, { mayImport, because }]) => {
  const forbidden = Object.keys(FOLDERS).filter((other) => other !== folder && !mayImport.includes(other));
  const patterns = [
    {
      regex: `^(?:~|\\.\\.(?:/\\.\\.)*)/(?:${forbidden.join('|')})(?:/|$)`,
      message: `src/${folder} may import ${mayImport.join(', ') || 'nothing'} of src: ${because}.`,
    },
  ];
  if (FRAMEWORK_FREE.includes(folder)) {
    patterns.push({
      regex: '^(?:astro|@astrojs|react|react-dom|downshift)(?:[:/]|$)',
      message: `src/${folder} imports no framework: it also runs in commands and tests, where there is none.`,
    });
  }
  return {
    name: `everyport/imports-of-${folder}`,
    files: [`src/${folder}/**/*.{ts,tsx,astro}`, `src/${folder}/**/*.astro/*.ts`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
});

export default defineConfig(
  globalIgnores(['dist/', '.build/', '.astro/', 'node_modules/', 'test-results/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  eslint.configs.recommended,
  ts.configs.strictTypeChecked,
  ts.configs.stylisticTypeChecked,
  { languageOptions: { parserOptions: { projectService: true } } },
  {
    name: 'everyport/typescript',
    rules: {
      // Port numbers stand in nearly every sentence and path of the site, and read the same in any locale.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An arrow function that only calls something reads the same whether or not the call answers anything.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `const { records: _, ...rest }` is how a field is left out; an underscore says it is meant.
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
    },
  },

  astro.configs['flat/recommended'],
  {
    name: 'everyport/astro',
    files: ['**/*.astro'],
    extends: [ts.configs.eslintRecommended, astro.configs['flat/jsx-a11y-strict']],
    // The Astro parser knows type information, but not the project service that hands it out for .ts files.
    languageOptions: { parserOptions: { projectService: false, project: true } },
    // `astro check` finds undefined names, and unlike this rule it knows the global types.
    rules: { 'no-undef': 'off' },
  },
  {
    name: 'everyport/without-types',
    // Scripts inside an .astro file are cut out of it and in no program; plain JavaScript has no types to lint by.
    files: ['**/*.astro/*.ts', '**/*.{js,mjs}'],
    extends: [ts.configs.disableTypeChecked],
  },
  {
    name: 'everyport/config-files',
    files: ['*.{js,mjs}'],
    languageOptions: { globals: { process: 'readonly' } },
  },

  { files: ['**/*.tsx'], extends: [jsxA11y.configs.strict, reactHooks.configs.flat['recommended-latest']] },

  importRules,
  {
    name: 'everyport/size',
    files: ['src/**/*.{ts,tsx,astro}'],
    rules: { 'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }] },
  },
  {
    name: 'everyport/exports',
    files: ['src/**/*.{ts,tsx}'],
    // Astro takes an integration by its default export, as it does its own.
    ignores: ['src/integrations/**'],
    rules: {
      // A named export has one name everywhere, so searching for it finds every use.
      'no-restricted-exports': [
        'error',
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
    },
  },
  {
    name: 'everyport/tests',
    files: ['tests/**/*.ts'],
    // A test that does not find what it looks up fails, which is all a check before it could do.
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },

  prettier,
);
