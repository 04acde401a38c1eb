/** Where what was decided of the views of a project is kept from one visit to the next. */
export interface ViewStore {
	/** What was kept under a name; undefined when nothing was. */
	read(name: string): Promise<string | undefined>;
	/** Rejects when the browser refuses: storage that is full, or not allowed. */
	write(name: string, text: string): Promise<void>;
	remove(name: string): Promise<void>;
}

const DATABASE = 'maillage';
/** Named after what was kept first: what is there must be found again. */
const TABLE = 'networks';

/** This browser's own storage, opened when first asked for. */
export function browserStore(): ViewStore {
	let opened: Promise<IDBDatabase> | undefined;
	const open = () => {
		opened ??= openDatabase();
		// A refusal is not kept: the next wish asks again.
		opened.catch(() => (opened = undefined));
		return opened;
	};
	const ask = async <T>(
		mode: IDBTransactionMode,
		wish: (table: IDBObjectStore) => IDBRequest<T>,
	): Promise<T> => {
		const transaction = (await open()).transaction(TABLE, mode);
		const request = wish(transaction.objectStore(TABLE));
		return new Promise((resolve, reject) => {
			transaction.oncomplete = () => resolve(request.result);
			transaction.onabort = () => reject(transaction.error ?? new Error('storage refused'));
		});
	};
	return {
		read: async (name) => {
			const text: unknown = await ask('readonly', (table) => table.get(name));
			return typeof text === 'string' ? text : undefined;
		},
		write: async (name, text) => void (await ask('readwrite', (table) => table.put(text, name))),
		remove: async (name) => void (await ask('readwrite', (table) => table.delete(name))),
	};
}

function openDatabase(): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(DATABASE, 1);
		request.onupgradeneeded = () => request.result.createObjectStore(TABLE);
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('storage refused'));
	});
}

/** Of larger files only both ends are read to know them again, in bytes. */
const READ_WHOLE = 2 ** 26;
const END = 2 ** 20;

/**
 * A name for these files that only the same ones have: names, sizes and contents count, their order
 * does not. Where the browser computes no digest, names and sizes alone.
 */
export async function fingerprintOf(
	files: readonly { name: string; blob: Blob }[],
): Promise<string> {
	const lines = await Promise.all(
		files.map(async ({ name, blob }) => JSON.stringify([name, blob.size, await digest(blob)])),
	);
	return digest(new Blob([lines.toSorted().join('\n')]));
}

async function digest(blob: Blob): Promise<string> {
	if (!globalThis.crypto?.subtle) return blob.size < END ? blob.text() : '';
	const read =
		blob.size <= READ_WHOLE ? blob : new Blob([blob.slice(0, END), blob.slice(blob.size - END)]);
	const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await read.arrayBuffer()));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
