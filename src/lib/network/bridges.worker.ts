import { bridgesOf } from './bridges.ts';
import { linksOf, type MeasuredNetwork } from './links.ts';

self.onmessage = ({ data }: MessageEvent<MeasuredNetwork>) => {
	self.postMessage({ result: bridgesOf(linksOf(data)) });
};
