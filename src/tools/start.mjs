import { ensureDependencies } from './ensure-dependencies.mjs';

ensureDependencies();

const { build, preview } = await import('vite');
console.log('Building Maillage…');
await build({ logLevel: 'warn' });
const port = Number(process.env.PORT ?? 4173);
const server = await preview({ preview: { port, host: process.env.HOST } });
const [address] = server.resolvedUrls?.local ?? [];
console.log(`\nMaillage is served at ${address ?? `http://localhost:${port}/`}`);
console.log('Press Ctrl + C to stop.');
