/*
 * The only page of the site that may contact another one, and only to get a file at the
 * address that the user typed. It holds no data: it receives the address, and gives back what
 * came. The other pages keep a policy that forbids it.
 */
const say = (message, transfer = []) => parent.postMessage(message, location.origin, transfer);

async function bring(address) {
	let response;
	try {
		response = await fetch(address, {
			credentials: 'omit',
			referrerPolicy: 'no-referrer',
			cache: 'no-store',
		});
	} catch {
		// The browser does not tell a refusal of the site from a cut connection.
		return say({ kind: 'refused' });
	}
	if (!response.ok) return say({ kind: 'refused', status: response.status });
	say({
		kind: 'answered',
		address: response.url,
		disposition: response.headers.get('content-disposition'),
		length: Number(response.headers.get('content-length')) || undefined,
	});
	try {
		for (const reader = response.body.getReader(); ;) {
			const { done, value } = await reader.read();
			if (done) break;
			const bytes = value.byteLength === value.buffer.byteLength ? value : value.slice();
			say({ kind: 'bytes', bytes }, [bytes.buffer]);
		}
	} catch {
		return say({ kind: 'refused' });
	}
	say({ kind: 'done' });
}

addEventListener('message', ({ origin, source, data }) => {
	const isAsked = origin === location.origin && source === parent && parent !== window;
	if (isAsked && typeof data?.address === 'string') void bring(data.address);
});

if (parent !== window) say({ kind: 'ready' });
