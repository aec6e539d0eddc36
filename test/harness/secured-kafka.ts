import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../tools/local/free-port.ts';
import { startKafka, type LocalKafka } from '../../tools/local/start-kafka.ts';

export interface SecuredKafka extends LocalKafka {
  /** `host:port` that wants TLS and a password; `brokers` wants neither. */
  secured: string;
  /** The certificate of who signed the broker's (PEM). */
  ca: string;
  username: string;
  password: string;
}

const [USERNAME, PASSWORD, STORE_PASSWORD] = ['simpul', 'rahasia-contoh', 'tidak-rahasia'];

/** An agency's own Kafka, as careful administrators set it up: a second listener by SASL over TLS. */
export async function startSecuredKafka(dir: string): Promise<SecuredKafka> {
  const [port, securedPort, controllerPort] = [await freePort(), await freePort(), await freePort()];
  const store = join(dir, 'broker.p12');
  mkdirSync(dir, { recursive: true });
  const keytool = (...args: string[]) => execFileSync('keytool', [...args, '-alias', 'broker', '-keystore', store, '-storepass', STORE_PASSWORD], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  keytool('-genkeypair', '-keyalg', 'EC', '-dname', 'CN=127.0.0.1', '-ext', 'san=ip:127.0.0.1', '-validity', '2', '-storetype', 'PKCS12');
  const ca = keytool('-exportcert', '-rfc');
  const kafka = await startKafka({
    dir,
    port,
    isShortLived: true,
    settings: {
      listeners: `PLAINTEXT://127.0.0.1:${port},SECURED://127.0.0.1:${securedPort},CONTROLLER://127.0.0.1:${controllerPort}`,
      'advertised.listeners': `PLAINTEXT://127.0.0.1:${port},SECURED://127.0.0.1:${securedPort}`,
      'controller.quorum.bootstrap.servers': `127.0.0.1:${controllerPort}`,
      'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,SECURED:SASL_SSL,CONTROLLER:PLAINTEXT',
      'listener.name.secured.sasl.enabled.mechanisms': 'PLAIN',
      'listener.name.secured.plain.sasl.jaas.config': `org.apache.kafka.common.security.plain.PlainLoginModule required user_${USERNAME}="${PASSWORD}";`,
      'ssl.keystore.location': store,
      'ssl.keystore.password': STORE_PASSWORD,
    },
  });
  return Object.assign(kafka, { secured: `127.0.0.1:${securedPort}`, ca, username: USERNAME, password: PASSWORD });
}
