/**
 * Run once when an engine opens. Extensions would be fetched from a third party; no file is
 * read or written; and no statement can change that afterwards.
 */
export const OPENING_STATEMENTS: readonly string[] = [
	'SET autoinstall_known_extensions = false',
	'SET autoload_known_extensions = false',
	'SET enable_external_access = false',
	'SET lock_configuration = true',
];
