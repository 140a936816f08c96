// Where the page begins.

import './parts/demarche-page.js';
import { workbench } from './state/workbench.js';

workbench.start();
