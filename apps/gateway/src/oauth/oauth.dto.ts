import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { TokenAnswer, TokenRefusal } from '@simpul/platform';

/** For documentation alone: what a request may be is told by RFC 6749's own refusals. */
export class TokenRequestDto {
  @ApiProperty({ enum: ['client_credentials'] })
  grant_type!: string;

  @ApiPropertyOptional({ description: 'Here or by Basic authentication' })
  client_id?: string;

  @ApiPropertyOptional()
  client_secret?: string;
}

export class TokenAnswerDto implements TokenAnswer {
  @ApiProperty({ description: 'Send it as `Authorization: Bearer <token>`' })
  access_token!: string;

  @ApiProperty({ enum: ['Bearer'] })
  token_type!: 'Bearer';

  @ApiProperty({ type: 'integer', description: 'Seconds' })
  expires_in!: number;
}

export class TokenRefusalDto implements TokenRefusal {
  @ApiProperty({ enum: ['invalid_request', 'invalid_client', 'invalid_grant', 'unsupported_grant_type'] })
  error!: TokenRefusal['error'];

  @ApiProperty()
  error_description!: string;
}
