import { readOutlines } from './read-outlines.ts';

export interface OutlinesOrder {
	name: string;
	blob: Blob;
}

self.onmessage = async ({ data: { name, blob } }: MessageEvent<OutlinesOrder>) => {
	self.postMessage({ result: readOutlines(name, await blob.text()) });
};
