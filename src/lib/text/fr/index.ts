import { charts } from './charts.ts';
import { dashboard } from './dashboard.ts';
import { decisions } from './decisions.ts';
import { explore } from './explore.ts';
import { home } from './home.ts';
import { importScreen } from './import-screen.ts';
import { importing } from './import.ts';
import { map } from './map.ts';
import { mapHistory } from './map-history.ts';
import { mapScreen } from './map-screen.ts';
import { networkFilters } from './network-filters.ts';
import { networkMeasures } from './network-measures.ts';
import { panels } from './panels.ts';
import { publish } from './publish.ts';
import { publishScreen } from './publish-screen.ts';
import { relation } from './relation.ts';
import { shell } from './shell.ts';

export const fr = {
	shell,
	home,
	importing,
	importScreen,
	decisions,
	explore,
	dashboard,
	panels,
	charts,
	map,
	mapHistory,
	mapScreen,
	networkFilters,
	networkMeasures,
	publish,
	publishScreen,
	relation,
};
