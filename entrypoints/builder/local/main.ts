import { startBuilder } from '../start';
import { createLocalHost } from './host';
import { openSession, ReviewServer } from './session';
import { loadWords } from './words';

await openSession();
const words = await loadWords(navigator.languages);
const server = new ReviewServer(words);
const folder = await server.ask('GET', '/api/folder');
startBuilder(createLocalHost(server, folder.ok ? String(folder.value) : ''), words);
