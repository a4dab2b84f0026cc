import { createLogger } from '../logger.ts';
import { type Finding, fine } from './finding.ts';

/** Throws an OperatorError that says what to do when Redis can't be used. */
export async function checkRedis(url: string): Promise<Finding[]> {
  const { examineRedis } = await import('../../adapters/queue/redis.ts');
  const { version } = await examineRedis(url, createLogger({ level: 'silent' }));
  return [fine('redis', `version ${version} answers, and keeps what it is given (noeviction)`)];
}
