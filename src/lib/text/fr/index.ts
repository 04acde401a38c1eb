import { charts } from './charts.ts';
import { dashboard } from './dashboard.ts';
import { dashboardEditing } from './dashboard-editing.ts';
import { dashboardHistory } from './dashboard-history.ts';
import { dashboardTemplates } from './dashboard-templates.ts';
import { decisions } from './decisions.ts';
import { explore } from './explore.ts';
import { home } from './home.ts';
import { importScreen } from './import-screen.ts';
import { importing } from './import.ts';
import { map } from './map.ts';
import { mapCorrections } from './map-corrections.ts';
import { mapDrawing } from './map-drawing.ts';
import { mapHistory } from './map-history.ts';
import { mapLook } from './map-look.ts';
import { mapLasso } from './map-lasso.ts';
import { mapWalk } from './map-walk.ts';
import { mapSheet } from './map-sheet.ts';
import { measureCommand } from './measure-command.ts';
import { measures } from './measures.ts';
import { methods } from './methods.ts';
import { networkDescription } from './network-description.ts';
import { mapPlaces } from './map-places.ts';
import { mapScreen } from './map-screen.ts';
import { mapTime } from './map-time.ts';
import { networkFilters } from './network-filters.ts';
import { networkMeasures } from './network-measures.ts';
import { panels } from './panels.ts';
import { publish } from './publish.ts';
import { publishScreen } from './publish-screen.ts';
import { presenting } from './presenting.ts';
import { relation } from './relation.ts';
import { selection } from './selection.ts';
import { shell } from './shell.ts';

export const fr = {
	shell,
	home,
	importing,
	importScreen,
	decisions,
	explore,
	dashboard,
	dashboardEditing,
	dashboardHistory,
	dashboardTemplates,
	panels,
	charts,
	map,
	mapCorrections,
	mapDrawing,
	mapHistory,
	mapLook,
	mapLasso,
	mapWalk,
	mapSheet,
	measureCommand,
	measures,
	methods,
	networkDescription,
	mapPlaces,
	mapScreen,
	mapTime,
	networkFilters,
	networkMeasures,
	publish,
	publishScreen,
	presenting,
	relation,
	selection,
};
