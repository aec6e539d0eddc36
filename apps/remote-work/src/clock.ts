import { Injectable } from '@nestjs/common';

/** What time it is, for everything in this app that asks. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
