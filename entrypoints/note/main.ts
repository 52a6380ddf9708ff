import '../../components/design/tokens.css';
import './note.css';
import { startNote } from './frame';

const root = document.getElementById('app');
// In a tab there is no card to connect to.
if (root && window.top !== window) void startNote(root);
