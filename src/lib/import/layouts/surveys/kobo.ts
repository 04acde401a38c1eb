import { constant } from '../../roles/file-columns.ts';
import type { Layout } from '../layout.ts';
import { respondent, responses } from '../responses.ts';

/** KoboToolbox's and ODK's submissions: by a web form unless a device says that someone asked the questions. */
export const kobo: Layout = (file) => {
	const isSubmitted = file.hasSome('uuid', 'instance id', 'meta instance id');
	const isKobo = file.hasSome('submission time', 'submission date');
	if (!isSubmitted || !isKobo || !file.hasSome('start', 'end', 'today', 'index', 'id')) return [];
	const device = file.find('deviceid', 'device id');
	const isAsked = device?.examples.some((cell) => cell.startsWith('collect:'));
	return responses({
		actor: respondent(file),
		date: file.find('today', 'start', 'submission time', 'submission date'),
		channel: isAsked ? undefined : constant('online'),
	});
};
