import { charts } from './charts.ts';
import { dashboard } from './dashboard.ts';
import { explore } from './explore.ts';
import { importing } from './import.ts';
import { map } from './map.ts';
import { publish } from './publish.ts';
import { shell } from './shell.ts';

export const en = { shell, importing, explore, dashboard, charts, map, publish };
