/** Another port where several copies of the project are tested at once. */
export const PORT = Number(process.env.MAILLAGE_TEST_PORT ?? 4183);
export const ORIGIN = `http://localhost:${PORT}`;

/** Who reads the pages in every test, unless it says otherwise. */
export const READER = {
	baseURL: ORIGIN,
	locale: 'fr-FR',
	timezoneId: 'Europe/Paris',
	viewport: { width: 1280, height: 800 },
};
