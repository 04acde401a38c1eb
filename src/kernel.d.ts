/** A kernel (a folder of `src/kernel`), compiled when the site is built: its bytes in base 64. */
declare module 'maillage:kernel/import' {
	const base64: string;
	export default base64;
}

declare module 'maillage:kernel/layout' {
	const base64: string;
	export default base64;
}
