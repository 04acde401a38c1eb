/** The kernel (`src/kernel`), compiled when the site is built: its bytes in base 64. */
declare module 'maillage:kernel' {
	const base64: string;
	export default base64;
}
