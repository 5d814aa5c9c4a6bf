import type { FastifyRequest } from 'fastify';
import { pictureTypes, reportLimits } from '../../core/report.ts';
import { ProblemError } from '../problem.ts';
import type { ProblemCode } from '../problem-texts.ts';
import type { Upload } from '../receive-report.ts';

/** Room for the form around its two parts: boundaries, headers, names. */
const formBytes = 8 * 1024;
export const uploadBytes = reportLimits.reportBytes + reportLimits.pictureBytes + formBytes;

/** How @fastify/multipart reads here: every part is a stream that `readUpload` counts itself. */
export const multipartOptions = {
  isPartAFile: () => true,
  throwFileSizeLimit: false,
  limits: { fileSize: uploadBytes, parts: 3, headerPairs: 20, fieldNameSize: 100 },
};

/** Reads the form of `POST /v1/reports`, and no further than its limits. Throws ProblemError. */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) throw new ProblemError('not-multipart');
  if (Number(request.headers['content-length'] ?? 0) > uploadBytes)
    throw new ProblemError('upload-too-large');
  try {
    return await readParts(request);
  } catch (error) {
    // Without a reader the rest of the request would stand still and hold the connection.
    request.raw.unpipe();
    request.raw.resume();
    // Anything else thrown while reading a form is the form's fault.
    throw error instanceof ProblemError
      ? error
      : new ProblemError('upload-broken', undefined, { cause: error });
  }
}

async function readParts(request: FastifyRequest): Promise<Upload> {
  let report: Upload['report'] | null = null;
  let picture: Upload['picture'] = null;
  for await (const part of request.parts()) {
    if (part.type !== 'file') throw new ProblemError('part-unexpected');
    if (part.fieldname === 'report' && report === null) {
      if (part.mimetype !== 'application/json') throw new ProblemError('report-type');
      report = await readBytes(part.file, reportLimits.reportBytes, 'report-too-large');
    } else if (part.fieldname === 'picture' && picture === null) {
      const type = pictureTypes.find((known) => known === part.mimetype);
      if (type === undefined) throw new ProblemError('picture-type');
      picture = { type, bytes: await readBytes(part.file, reportLimits.pictureBytes, 'picture-too-large') };
    } else {
      throw new ProblemError('part-unexpected');
    }
  }
  if (report === null) throw new ProblemError('report-missing');
  return { report, picture };
}

async function readBytes(
  stream: AsyncIterable<Buffer>,
  most: number,
  tooLarge: ProblemCode,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > most) throw new ProblemError(tooLarge);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
