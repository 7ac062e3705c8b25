import js from '@eslint/js';
import powerbiVisuals from 'eslint-plugin-powerbi-visuals';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'out/', '.tmp/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  // All of src/, because pbiviz lints all of it.
  { files: ['src/**/*.ts'], extends: [powerbiVisuals.configs.recommended] },
  { files: ['**/*.mjs', 'bin/**/*.js'], languageOptions: { globals: globals.node } },
);
