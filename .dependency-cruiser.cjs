/** Which room may import which; the map is docs/architecture.md. A room may always import itself. */
const rooms = {
  relationship: [],
  common: ['relationship'],
  store: ['common', 'relationship'],
  collect: ['store', 'common', 'relationship'],
  star: ['store', 'common', 'relationship'],
  publish: ['star', 'common', 'relationship'],
  describe: ['collect', 'publish', 'star', 'store', 'common', 'relationship'],
  cli: ['relationship', 'common', 'store', 'collect', 'star', 'publish', 'describe'],
  visual: ['relationship'],
  preview: ['visual', 'relationship'],
};

const between = Object.entries(rooms).map(([room, allowed]) => ({
  name: `${room}-imports`,
  comment: `${room}/ may import ${allowed.join(', ') || 'nothing'}.`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${[room, ...allowed].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...between,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-node-in-the-visual',
      severity: 'error',
      from: { path: '^src/(visual|preview|relationship)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'collectors-apart',
      severity: 'error',
      from: { path: '^src/collect/casestudy/' },
      to: { path: '^src/collect/intake/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.kit.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  },
};
