import { ReadingError } from '../reading-error.ts';
import { addressName } from './address-name.ts';
import { Allowance } from './allowance.ts';
import { BlobBuilder, type Bytes } from './drain.ts';

export interface FetchAddressOptions {
	/** Aborting removes the page that fetches, and the request with it. */
	signal?: AbortSignal;
	/** Called as bytes arrive, with their count and the one announced, when it is. */
	onprogress?: (loaded: number, total: number | undefined) => void;
}

/** What the page `static/fetch` says. */
type FromPage =
	| { kind: 'ready' }
	| { kind: 'refused'; status?: number }
	| { kind: 'answered'; address: string; disposition: string | null; length?: number }
	| { kind: 'bytes'; bytes: Bytes }
	| { kind: 'done' };

/** Milliseconds after which a page that is loaded and says nothing is not there at all. */
const LOADED_FOR = 2000;

function parse(address: string): URL {
	const trimmed = address.trim();
	const url = URL.canParse(trimmed) ? new URL(trimmed) : undefined;
	if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
		throw new ReadingError('address-invalid');
	}
	return url;
}

/** Opens the page that fetches, out of sight. It alone may contact other sites. */
function openPage(base: string): HTMLIFrameElement {
	const page = document.createElement('iframe');
	page.hidden = true;
	page.src = `${base.replace(/\/$/, '')}/fetch/index.html`;
	document.body.append(page);
	return page;
}

/**
 * Fetches the file at an address, which nothing but the user's own act may ask: it is the one
 * moment when another site is contacted. Nothing is sent there but the address. `base` is the
 * path of this site. Rejects with a ReadingError, or with the signal's reason.
 */
export async function fetchAddress(
	address: string,
	base: string,
	{ signal, onprogress }: FetchAddressOptions = {},
): Promise<{ name: string; blob: Blob }> {
	signal?.throwIfAborted();
	const url = parse(address);
	const page = openPage(base);
	const built = new BlobBuilder();
	const count = new Allowance().meter(Infinity);
	let name = '';
	let total: number | undefined;
	let loaded = 0;
	let isReady = false;
	const ended = new AbortController();
	try {
		await new Promise<void>((resolve, reject) => {
			const hear = (message: FromPage) => {
				if (message.kind === 'ready') {
					isReady = true;
					page.contentWindow?.postMessage({ address: url.href }, location.origin);
				} else if (message.kind === 'refused') {
					reject(new ReadingError('address-refused', message.status?.toString()));
				} else if (message.kind === 'answered') {
					name = addressName(url, message.address, message.disposition);
					total = message.length;
				} else if (message.kind === 'bytes') {
					count(message.bytes.length);
					loaded += message.bytes.length;
					built.add(message.bytes);
					// The length announced is that of the compressed bytes: passed, it says nothing.
					if (total !== undefined && loaded > total) total = undefined;
					onprogress?.(loaded, total);
				} else {
					resolve();
				}
			};
			const listen = ({ origin, source, data }: MessageEvent<FromPage>) => {
				if (origin !== location.origin || source !== page.contentWindow) return;
				try {
					hear(data);
				} catch (error) {
					reject(error);
				}
			};
			addEventListener('message', listen, { signal: ended.signal });
			signal?.addEventListener('abort', () => reject(signal.reason), { signal: ended.signal });
			const giveUp = () => !isReady && reject(new ReadingError('address-refused'));
			page.addEventListener('load', () => setTimeout(giveUp, LOADED_FOR));
		});
	} finally {
		ended.abort();
		page.remove();
	}
	return { name, blob: built.blob() };
}
