import '../../components/design/tokens.css';
import './note.css';
import { startNote } from './frame';

const root = document.getElementById('app');
// Opened as a tab it has no card to answer to.
if (root && window.top !== window) void startNote(root);
