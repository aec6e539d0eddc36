import { describe, expect, it } from '@jest/globals';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsInt, IsOptional, IsString, Length, Max, MaxLength, Min } from 'class-validator';
import { Problem } from '../problems/problem.ts';
import { NoQuery } from './no-query.ts';
import { validateInput } from './validate-input.ts';

class Query {
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000)
  limit = 100;

  @IsOptional()
  @IsString()
  @MaxLength(5)
  page?: string;

  @IsOptional()
  @Length(1, 5)
  @IsString()
  name?: string;
}

class List {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(3)
  @IsString({ each: true })
  @MaxLength(5, { each: true })
  names!: string[];
}

async function refusalOf(value: object, metatype: new () => object): Promise<unknown> {
  const answer: unknown = await validateInput().transform(value, { type: 'query', metatype }).catch((error: unknown) => error);
  return answer instanceof Problem ? { code: answer.code, ...answer.about } : answer;
}

describe('given input that is not as it should be', () => {
  it('when a number is none, then that is said first, not how large it may be', async () => {
    expect(await refusalOf({ limit: 'abc' }, Query)).toMatchObject({ code: 'bad-request', pointer: '/limit', detail: 'limit must be an integer number' });
    expect(await refusalOf({ page: 7 }, Query)).toMatchObject({ pointer: '/page', detail: 'page must be a string' });
    expect(await refusalOf({ name: 7 }, Query)).toMatchObject({ pointer: '/name', detail: 'name must be a string' });
    expect(await refusalOf({ limit: '5000' }, Query)).toMatchObject({ detail: 'limit must not be greater than 1000' });
  });

  it('when something is missing or of another kind, then that is told once, and not by every rule that it breaks besides', async () => {
    expect(await refusalOf({}, List)).toMatchObject({ pointer: '/names', detail: 'names must be an array', errors: [{ pointer: '/names' }] });
    expect(await refusalOf({ limit: 'abc' }, Query)).toMatchObject({ errors: [{ pointer: '/limit' }] });
  });

  it('when it has a member that nobody knows, then that is named', async () => {
    expect(await refusalOf({ limt: '5' }, Query)).toMatchObject({ pointer: '/limt', detail: 'limt is not known here' });
    expect(await refusalOf({ dryRun: 'true' }, NoQuery)).toMatchObject({ pointer: '/dryRun', detail: 'dryRun is not known here' });
    expect(await refusalOf({}, NoQuery)).toEqual({});
  });
});
