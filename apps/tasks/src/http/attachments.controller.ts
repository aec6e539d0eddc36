import { Readable } from 'node:stream';
import { Controller, Get, Headers, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiCreatedResponse, ApiHeader, ApiOperation, ApiProperty, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ApiProblems, Caller, Problem, StreamedBody, type CallerInfo } from '@simpul/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Attachments } from '../attachments/attachments.ts';
import { rangeIn } from '../attachments/byte-range.ts';
import { bodyOf } from './body-of.ts';

/** Of whatever type its content told. */
const FILE = { '*/*': { schema: { type: 'string', format: 'binary' } } };

class StoredAttachmentDto {
  @ApiProperty({ description: 'Its name from now on' })
  sha256!: string;

  @ApiProperty({ description: 'Bytes' })
  size!: number;

  @ApiProperty({ example: 'application/pdf', description: 'As its content tells' })
  mediaType!: string;
}

@ApiTags('attachments')
@ApiBearerAuth()
@Controller('v1/attachments')
export class AttachmentsController {
  constructor(private readonly attachments: Attachments) {}

  @Post()
  @StreamedBody()
  @ApiOperation({ summary: 'Bring a file, at most 25 MB; then name it by its SHA-256 in a task or a step' })
  @ApiConsumes('application/pdf', 'image/png', 'image/jpeg', 'application/octet-stream')
  @ApiBody({ description: 'The file’s bytes as they are, not as a form', schema: {} })
  @ApiCreatedResponse({ type: StoredAttachmentDto })
  @ApiProblems('bad-request', 'body-too-large', 'unsupported-media-type', 'store-unavailable')
  take(@Caller() { agency }: CallerInfo, @Req() request: FastifyRequest): Promise<StoredAttachmentDto> {
    return this.attachments.take(agency, bodyOf(request));
  }

  @Get(':sha256')
  @ApiOperation({ summary: 'The file, whole or a range of it; for whoever brought it and the parties of the tasks that it hangs on' })
  @ApiHeader({ name: 'Range', required: false, example: 'bytes=0-1023' })
  @ApiResponse({ status: 200, description: 'All of it', content: FILE })
  @ApiResponse({ status: 206, description: 'The range', content: FILE })
  @ApiProblems('not-found', 'range-not-satisfiable', 'store-unavailable')
  async read(@Caller() { agency }: CallerInfo, @Param('sha256') sha256: string, @Headers('range') range: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    const { size, mediaType } = await this.attachments.find(agency, sha256);
    const part = rangeIn(range, size);
    if (part === 'unsatisfiable') {
      void reply.header('content-range', `bytes */${size}`);
      throw new Problem('range-not-satisfiable');
    }
    const { start, end } = part ?? { start: 0, end: size };
    if (part !== undefined) void reply.status(206).header('content-range', `bytes ${start}-${end - 1}/${size}`);
    // Never as something that a browser would run or guess at: the bytes are a stranger's.
    void reply
      .headers({ 'content-type': mediaType, 'content-length': end - start, 'accept-ranges': 'bytes', etag: `"${sha256}"`, 'cache-control': 'private, immutable', 'x-content-type-options': 'nosniff', 'content-disposition': `attachment; filename="${sha256.slice(0, 12)}"` })
      .send(Readable.from(this.attachments.read(sha256, start, end)));
  }
}
