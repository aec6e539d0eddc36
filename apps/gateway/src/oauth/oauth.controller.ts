import { Body, Controller, Headers, HttpCode, Post, Header, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public, TokenService } from '@simpul/platform';
import type { FastifyReply } from 'fastify';
