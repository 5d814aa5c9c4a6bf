import type { Report } from '../../src/core/report.ts';

interface Part {
  name: string;
  type: string;
  bytes: Buffer | string;
}

/** The form of `POST /v1/reports` as a browser sends it. */
export function reportForm(report: Report | string, picture?: Buffer, pictureType = 'image/webp') {
  const body = typeof report === 'string' ? report : JSON.stringify(report);
  const parts: Part[] = [{ name: 'report', type: 'application/json', bytes: body }];
  if (picture !== undefined) parts.push({ name: 'picture', type: pictureType, bytes: picture });
  return form(parts);
}

/** Any multipart form, well-formed or not so sensible. */
export function form(parts: readonly Part[]) {
  const chunks = parts.flatMap(({ name, type, bytes }) => [
    Buffer.from(
      `--frontier\r\nContent-Disposition: form-data; name="${name}"; filename="blob"\r\nContent-Type: ${type}\r\n\r\n`,
    ),
    Buffer.from(bytes),
    Buffer.from('\r\n'),
  ]);
  return {
    headers: { 'content-type': 'multipart/form-data; boundary=frontier' },
    payload: Buffer.concat([...chunks, Buffer.from('--frontier--\r\n')]),
  };
}
