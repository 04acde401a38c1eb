import type { home as reference } from '../fr/home.ts';

export const home: typeof reference = {
	title: 'Who takes part, what becomes of proposals, how actors are tied',
	lead: 'Maillage reads your CSV files on participation and local actors, and turns them into dashboards, network maps and charts to publish.',
	dropTitle: 'Drop your CSV files here',
	dropBody: 'Attendance lists, platform exports, lists of partners…',
	choose: 'Choose files',
	paste: 'Paste a table',
	pasteLabel: 'Paste here the rows of a spreadsheet or of a CSV file',
	pasteOpen: 'Open this table',
	pasteName: 'pasted table.csv',
	address: {
		show: 'From an address',
		label: 'Address of the file on the web',
		open: 'Get this file',
		cancel: 'Stop',
		notice:
			'This is the only moment when this page contacts another site. Your browser asks it for this file and sends it nothing but the address: none of your data, no cookie.',
		progress: (loaded, total) =>
			total ? `${loaded} MB received out of ${total}` : `${loaded} MB received`,
	},
	private: 'Nothing leaves this computer: everything is computed in your browser.',
	verify: 'How to check',
	verifyBody:
		'Open your browser’s developer tools, Network tab, then import a file: only addresses of this site appear, and none carries your rows. You can also cut the connection once the page is loaded: everything keeps working.',
	examples: 'Five examples to open',
	examplesLead: 'Each tells a real story; the rows about individuals are fictional.',
	current: 'The open project',
	back: 'Go back to it',
};
