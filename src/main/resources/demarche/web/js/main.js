// Entry point of the page.

import './parts/demarche-page.js';
import { workbench } from './state/workbench.js';

workbench.start();
