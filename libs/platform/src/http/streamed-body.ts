import { RouteConfig } from '@nestjs/platform-fastify';

/**
 * The handler takes the body as it comes: `request.body` is the raw stream (a Node Readable) whatever its media type,
 * of any length, or undefined when there is none. Without it a body is JSON of at most `BODY_LIMIT` bytes.
 */
export const StreamedBody = () => RouteConfig({ streamedBody: true });
