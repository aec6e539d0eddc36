<?php
/**
 * Simpul for PHP: hand over files, read your inbox, answer tasks, check webhooks.
 *
 * One file, PHP 7.4 or newer with the extensions that every distribution switches on (json, hash, openssl, zlib); nothing to
 * install: put it beside your program. How to begin: docs/client-php.md.
 *
 *     $bus = new Simpul('https://simpul.contoh.go.id', ['client_id' => '…', 'client_secret' => '…']);
 *     $receipt = $bus->publish('presensi.csv');
 *     $bus->read($handle, 'simpul.cursor');
 *
 * Whatever goes wrong is a SimpulError with a code, a title, a detail and a hint. A line that breaks and a bus that is busy
 * are tried again under the same Idempotency-Key, so that nothing has its effect twice.
 */

declare(strict_types=1);

/** What the bus, the line to it or a check refused. */
final class SimpulError extends RuntimeException
{
    /** Short and fixed, to decide on: `cursor-expired`, `illegal-step`, `network`, … */
    public string $problemCode;
    /** For people: what it is, what exactly, what to do next. */
    public string $title;
    public string $detail;
    public string $hint;
    /** Of the HTTP answer; 0 when there was none. */
    public int $status;
    /** The whole answer, with more for some codes: `allowedSteps`, `resync`, `errors`. */
    public array $problem;
    /** The same again, later, may well work. */
    public bool $temporary;
    /** Seconds that the bus asks to wait. */
    public ?int $retryAfter;

    public function __construct(string $code, string $title, string $detail = '', string $hint = '', int $status = 0, array $problem = [], bool $temporary = false, ?int $retryAfter = null)
    {
        $said = array_filter(["$code: $title", $detail, $hint], fn (string $part): bool => $part !== '');
        parent::__construct(implode('. ', array_map(fn (string $part): string => rtrim($part, '.'), $said)));
        $this->problemCode = $code;
        $this->title = $title;
        $this->detail = $detail;
        $this->hint = $hint;
        $this->status = $status;
        $this->problem = $problem;
        $this->temporary = $temporary;
        $this->retryAfter = $retryAfter;
    }
}

/** The bus, as one agency's program sees it. */
final class Simpul
{
    /** In place of a cursor: the lane from its beginning, as far as it is still kept. */
    public const EARLIEST = 'earliest';

    private const MEDIA_TYPES = [
        'csv' => 'text/csv',
        'json' => 'application/json',
        'ndjson' => 'application/x-ndjson',
        'jsonl' => 'application/x-ndjson',
        'xml' => 'text/xml',
        'xlsx' => 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ];

    private SimpulLine $line;
    /** Client id and secret; null with a ready token. */
    private ?array $client;
    private ?string $token;
    /** By the clock of `hrtime`, in seconds. */
    private float $renewAt = INF;
    private string $language;
    private float $timeout;
    private int $attempts;
    /** @var callable(string): void */
    private $log;
    private ?string $agency = null;

    /**
     * Gives a client; nothing is sent yet.
     *
     * @param array $options
     *   client_id, client_secret: tokens are fetched with them and renewed before they end. Or token: a ready bearer token.
     *   language: of titles, details and hints: 'en' (left out) or 'id'.
     *   timeout: seconds without a byte after which the line counts as broken (60).
     *   attempts: how often one call is tried before its error is thrown (6).
     *   ca_file: PEM file of your own certificate authority, where the bus has a certificate of one.
     *   log: callable(string $line) that hears of each further attempt; left out: PHP's error log.
     */
    public function __construct(string $url, array $options)
    {
        $unknown = array_diff(array_keys($options), ['client_id', 'client_secret', 'token', 'language', 'timeout', 'attempts', 'ca_file', 'log']);
        if ($unknown !== []) {
            throw new InvalidArgumentException('not an option: ' . implode(', ', $unknown));
        }
        if (isset($options['token']) === isset($options['client_id'], $options['client_secret'])) {
            throw new InvalidArgumentException('give client_id and client_secret, or token');
        }
        $this->line = new SimpulLine($url, $options['ca_file'] ?? null);
        $this->token = $options['token'] ?? null;
        $this->client = $this->token === null ? [$options['client_id'], $options['client_secret']] : null;
        $this->language = $options['language'] ?? 'en';
        $this->timeout = (float) ($options['timeout'] ?? 60);
        $this->attempts = $options['attempts'] ?? 6;
        $this->log = $options['log'] ?? 'error_log';
    }

    // --- Publishing --------------------------------------------------------------------------------------------------

    /**
     * Hands over a file of your own system as it is, of any size: CSV, JSON, NDJSON, XML, XLSX, each also as .gz.
     *
     * Gives the receipt: [batch, accepted, unchanged, rejected => [[index, at, code, pointer, message, hint], …], rejectedCount].
     * A file of which no row was taken gives a receipt too: look at `rejectedCount`. The first 1,000 refused rows are
     * listed. Publishing the same file again is always safe.
     *
     * @param array $options agency, content_type, idempotency_key; dry_run: says what would come of it and keeps nothing.
     */
    public function publish(string $path, array $options = []): array
    {
        $packed = strtolower(substr($path, -3)) === '.gz';
        $ending = strtolower(pathinfo($packed ? substr($path, 0, -3) : $path, PATHINFO_EXTENSION));
        $headers = ['Content-Type' => $options['content_type'] ?? self::MEDIA_TYPES[$ending] ?? 'application/octet-stream'];
        if ($packed) {
            $headers['Content-Encoding'] = 'gzip';
        }
        $agency = $options['agency'] ?? $this->ownAgency();
        return $this->hand('/v1/agencies/' . rawurlencode($agency) . '/records', $headers, fn () => self::opened($path), $options);
    }

    /** Publishes events in the shared schema (CloudEvents 1.0); options and receipt as of `publish`. */
    public function publishEvents(array $events, array $options = []): array
    {
        return $this->hand('/v1/events', ['Content-Type' => 'application/cloudevents-batch+json'], self::json(array_values($events)), $options);
    }

    // --- Reading -----------------------------------------------------------------------------------------------------

    /**
     * Calls `$handle($event)` for every event of your lane, in order; does not return by itself.
     *
     * The place reached stands in `$cursorFile`. It moves on only when all events of a page are handled, so after a crash or
     * a `kill -9` the page comes again, with the same ids: put `$event['id']` under a unique key, and a second time does
     * nothing. What `$handle` throws ends the reading at that event.
     *
     * @param callable(array): mixed $handle
     * @param array $options
     *   subscription: 'main' when left out. limit: most events of a page (500).
     *   until_caught_up: true: return when nothing more is there, for a program that cron starts. Otherwise wait for the next
     *     event by long poll (wait: seconds each, 20; 60 at most), and as long as it takes when the line is broken.
     *   on_expired: callable(SimpulError): ?string. After 90 days unread, or when the subscription was made anew, the bus no
     *     longer has what follows the cursor (410). Bring your data up to date and give the cursor to go on from:
     *     `fn () => $bus->snapshot($save)`, or Simpul::EARLIEST for what is still kept. Without it the error
     *     `cursor-expired` is thrown; its $problem['resync'] names both ways.
     */
    public function read(callable $handle, string $cursorFile, array $options = []): void
    {
        $lock = self::onlyReader($cursorFile);
        $once = $options['until_caught_up'] ?? false;
        $subscription = $options['subscription'] ?? 'main';
        $cursor = self::load($cursorFile);
        $told = null;
        do {
            $page = $this->pageOrWayOn($cursor, $cursorFile, $once, $options);
            foreach ($page['events'] ?? [] as $event) {
                $handle($event);
            }
            if ($page !== null && $page['cursor'] !== $cursor) {
                $cursor = $page['cursor'];
                self::keep($cursorFile, $cursor);
            }
            if ($page !== null && $cursor !== $told && $this->tell($subscription, $cursor, $once)) {
                $told = $cursor;
            }
        } while (!$once || $page === null || $page['state'] === 'BEHIND');
        fclose($lock);
    }

    /** Says that everything before this cursor is handled. `read` does it by itself. $force: allows moving back. */
    public function commit(string $cursor, string $subscription = 'main', bool $force = false): void
    {
        $body = self::json(['subscription' => $subscription, 'cursor' => $cursor, 'force' => $force]);
        $this->call('PUT', '/v1/inbox/cursor', ['Content-Type' => 'application/json'], $body);
    }

    /**
     * Calls `$handle($kind, $item)` for each part of your present state; gives the cursor to read on from.
     *
     * Kinds: employee, arrangement, work-location (of today), task; left out: what the subscription is about. Where the line
     * breaks it goes on from the last safe place, so an item can come a second time.
     *
     * @param callable(string, array): mixed $handle
     * @param string[]|null $kinds
     */
    public function snapshot(callable $handle, ?array $kinds = null, string $subscription = 'main'): string
    {
        $query = ['subscription' => $subscription] + ($kinds === null ? [] : ['kinds' => implode(',', $kinds)]);
        for ($tries = 1; ; $tries++) {
            $lines = $this->retried(fn () => $this->send('GET', '/v1/snapshot?' . http_build_query($query), [], null, $this->timeout))->lines();
            try {
                // Each step of the generator may find the line broken; what the handler throws is its own affair.
                for ($isFirst = true; ($line = self::lineOf($lines, $isFirst)) !== null; $isFirst = false) {
                    if (isset($line['cursor'])) {
                        return $line['cursor'];
                    }
                    if (isset($line['after'])) {
                        $query = ['after' => $line['after']];
                        $tries = 1;
                    } else {
                        $handle($line['kind'], $line['item']);
                    }
                }
                throw new SimpulBreak(SimpulLine::broken('the snapshot ended before its last line'));
            } catch (SimpulBreak $break) {
                $this->pause($break->error, $tries);
            }
        }
    }

    // --- Tasks -------------------------------------------------------------------------------------------------------

    /**
     * Gives a task; gives it as it stands. Regions raise REQUESTs and PROBLEMs with anyone.
     *
     * @param string[] $to agencies, or `region:51.*`
     * @param string $kind ASSIGNMENT, REQUEST or PROBLEM
     * @param array $more letterNo, title, urgency, dueAt, attachments, …
     */
    public function assign(array $to, string $kind, string $instruction, array $more = [], ?string $idempotencyKey = null): array
    {
        return $this->write('/v1/tasks', ['to' => $to, 'kind' => $kind, 'instruction' => $instruction] + $more, [], $idempotencyKey);
    }

    /** One task with its history, its `revision` and what you may do now (`allowedSteps`). */
    public function task(string $id): array
    {
        return $this->call('GET', '/v1/tasks/' . rawurlencode($id));
    }

    /** Your tasks, newest first, page after page. $query: role => assignee, state => ASSIGNED, open => 'true', letterNo => … */
    public function tasks(array $query = []): Generator
    {
        do {
            $page = $this->call('GET', '/v1/tasks?' . http_build_query($query));
            foreach ($page['items'] as $task) {
                yield $task;
            }
            $query['page'] = $page['next'] ?? null;
        } while ($query['page'] !== null);
    }

    /**
     * Takes one step; gives the task as it stands then. The methods below are this one with the step's own fields.
     *
     * @param string|array $task its id; or as `task` or a step gave it: then the step is refused (`revision-changed`) when it has changed since
     * @param array $fields also `by` (who acts: ['position' => …, 'name' => …]) and `note`
     * @param string|null $idempotencyKey in a handler make it from the event's id ('accept-' . $event['id']), so that an event that
     *   comes a second time takes no second step; null: a new one, kept while this call is tried again
     */
    public function step($task, string $kind, array $fields = [], ?string $idempotencyKey = null): array
    {
        $headers = is_array($task) ? ['If-Match' => "\"{$task['revision']}\""] : [];
        $id = is_array($task) ? $task['id'] : $task;
        return $this->write('/v1/tasks/' . rawurlencode($id) . "/$kind", $fields, $headers, $idempotencyKey);
    }

    /** Takes it on. */
    public function accept($task, array $fields = [], ?string $idempotencyKey = null): array
    {
        return $this->step($task, 'accept', $fields, $idempotencyKey);
    }

    /** Not ours, and why. */
    public function decline($task, string $reason, array $fields = [], ?string $idempotencyKey = null): array
    {
        return $this->step($task, 'decline', ['reason' => $reason] + $fields, $idempotencyKey);
    }

    /** Hands it on. inside => ['position' => …]: within your agency. to => [['agency' => …]]: to others, each gets a task of its own. */
    public function forward($task, array $fields, ?string $idempotencyKey = null): array
    {
        return $this->step($task, 'forward', $fields, $idempotencyKey);
    }

    /** Says how far it is, 0 to 100. */
    public function progress($task, int $percent, array $fields = [], ?string $idempotencyKey = null): array
    {
        return $this->step($task, 'progress', ['percent' => $percent] + $fields, $idempotencyKey);
    }

    /** Hands in the result. attachments => [$bus->attach('laporan.pdf')] */
    public function submit($task, string $result, array $fields = [], ?string $idempotencyKey = null): array
    {
        return $this->step($task, 'submit', ['result' => $result] + $fields, $idempotencyKey);
    }

    /** Says something to the other parties. */
    public function comment($task, string $note, array $fields = [], ?string $idempotencyKey = null): array
    {
        return $this->step($task, 'comment', ['note' => $note] + $fields, $idempotencyKey);
    }

    /** As its giver: the result is good. */
    public function complete($task, array $fields = [], ?string $idempotencyKey = null): array
    {
        return $this->step($task, 'complete', $fields, $idempotencyKey);
    }

    /** As its giver: the result is not good yet, and why (the step `return`). */
    public function sendBack($task, string $reason, array $fields = [], ?string $idempotencyKey = null): array
    {
        return $this->step($task, 'return', ['reason' => $reason] + $fields, $idempotencyKey);
    }

    /** As its giver: calls it off. */
    public function cancel($task, string $reason, array $fields = [], ?string $idempotencyKey = null): array
    {
        return $this->step($task, 'cancel', ['reason' => $reason] + $fields, $idempotencyKey);
    }

    /** As its giver: asks for it back where it can't be cancelled any more. */
    public function recall($task, string $reason, array $fields = [], ?string $idempotencyKey = null): array
    {
        return $this->step($task, 'recall', ['reason' => $reason] + $fields, $idempotencyKey);
    }

    /** Brings a file, 25 MB at most; gives [sha256, name] to name it by in `attachments`. */
    public function attach(string $path): array
    {
        $stored = $this->call('POST', '/v1/attachments', ['Content-Type' => 'application/octet-stream'], fn () => self::opened($path));
        return ['sha256' => $stored['sha256'], 'name' => basename($path)];
    }

    /** Your agency, rights, credential and subscriptions, with how far each is behind. */
    public function me(): array
    {
        return $this->call('GET', '/v1/me');
    }

    // --- Webhooks ----------------------------------------------------------------------------------------------------

    /**
     * Checks that a webhook comes from the bus (Standard Webhooks), gives its event. Answer 2xx only once it is stored.
     *
     * Throws SimpulError `webhook-headers`, `webhook-time`, `webhook-secret` or `webhook-signature`: answer 400 then, do nothing.
     *
     * @param string|string[] $secrets the secret that the subscription was told (`whsec_…`), or several while one is being replaced
     * @param array $headers `getallheaders()` or `$_SERVER`
     * @param string $body as received: `file_get_contents('php://input')`
     * @param int $tolerance seconds by which its time may differ from $now (null: this machine's clock)
     */
    public static function verifyWebhook($secrets, array $headers, string $body, int $tolerance = 300, ?int $now = null): array
    {
        $given = [];
        foreach ($headers as $name => $value) {
            $given[preg_replace('/^http-/', '', strtr(strtolower((string) $name), '_', '-'))] = $value;
        }
        [$id, $time, $signatures] = [$given['webhook-id'] ?? '', $given['webhook-timestamp'] ?? '', $given['webhook-signature'] ?? ''];
        if ($id === '' || $signatures === '' || !ctype_digit($time)) {
            throw new SimpulError('webhook-headers', 'The headers of a webhook are not there', 'webhook-id, webhook-timestamp, webhook-signature are needed', 'Check that your web server passes them on.');
        }
        if (abs(($now ?? time()) - (int) $time) > $tolerance) {
            throw new SimpulError('webhook-time', 'The webhook is of another time', "sent at $time", 'Check the clock of this machine; do not accept it.');
        }
        $expected = array_map(fn (string $secret): string => 'v1,' . base64_encode(hash_hmac('sha256', "$id.$time.$body", self::keyOf($secret), true)), (array) $secrets);
        $genuine = false;
        foreach (explode(' ', $signatures) as $signature) {
            foreach ($expected as $own) {
                // Every pair is compared, each in constant time, so that the time taken tells nothing.
                $genuine = hash_equals($own, $signature) || $genuine;
            }
        }
        if (!$genuine) {
            throw new SimpulError('webhook-signature', 'The webhook is not signed by the bus', 'no signature fits the secret and the body', 'Check the secret, and that the body is taken as it came. Do not accept it.');
        }
        return json_decode($body, true, 512, JSON_THROW_ON_ERROR);
    }

    // --- Within ------------------------------------------------------------------------------------------------------

    private function ownAgency(): string
    {
        return $this->agency ??= $this->me()['agency']['id'];
    }

    /** @param string|callable $body */
    private function hand(string $address, array $headers, $body, array $options): array
    {
        $headers['Idempotency-Key'] = $options['idempotency_key'] ?? self::newKey();
        try {
            return $this->call('POST', $address . (($options['dry_run'] ?? false) ? '?dryRun=true' : ''), $headers, $body);
        } catch (SimpulError $error) {
            // A file without one good row: its answer is a receipt all the same.
            if ($error->status === 422 && isset($error->problem['rejectedCount'])) {
                return $error->problem;
            }
            throw $error;
        }
    }

    private function write(string $address, array $fields, array $headers, ?string $key): array
    {
        $headers += ['Content-Type' => 'application/json', 'Idempotency-Key' => $key ?? self::newKey()];
        return $this->call('POST', $address, $headers, self::json((object) $fields));
    }

    /** The next page; null when the line is broken, or when the cursor had expired and another is in its place. */
    private function pageOrWayOn(?string &$cursor, string $cursorFile, bool $once, array $options): ?array
    {
        $wait = $once ? 0 : max(1, $options['wait'] ?? 20);
        $query = ['subscription' => $options['subscription'] ?? 'main', 'wait' => $wait, 'limit' => $options['limit'] ?? 500];
        if ($cursor !== null) {
            $query[$cursor === self::EARLIEST ? 'from' : 'cursor'] = $cursor;
        }
        try {
            return $this->call('GET', '/v1/inbox?' . http_build_query($query), ['Accept-Encoding' => 'gzip'], null, $this->timeout + $wait);
        } catch (SimpulError $error) {
            if ($error->problemCode === 'cursor-expired' && isset($options['on_expired'])) {
                $cursor = $options['on_expired']($error);
                if ($cursor === null) {
                    throw $error;
                }
                self::keep($cursorFile, $cursor);
            } elseif ($once || !$error->temporary) {
                throw $error;
            }
            return null;
        }
    }

    private function tell(string $subscription, string $cursor, bool $once): bool
    {
        try {
            $this->commit($cursor, $subscription);
        } catch (SimpulError $error) {
            if ($error->temporary && !$once) {
                return false;
            }
            // The file is what counts here: one brought back from a backup stands before what was committed, until it catches
            // up; and what a lane made anew means is told by the next read.
            if (!in_array($error->problemCode, ['cursor-moved-back', 'cursor-expired'], true)) {
                throw $error;
            }
        }
        return true;
    }

    /** The next line of the snapshot; null at its end. */
    private static function lineOf(Generator $lines, bool $isFirst): ?array
    {
        try {
            if (!$isFirst) {
                $lines->next();
            }
            return $lines->valid() ? json_decode($lines->current(), true, 512, JSON_THROW_ON_ERROR) : null;
        } catch (SimpulError $error) {
            throw new SimpulBreak($error);
        }
    }

    /**
     * One call and its JSON answer, tried again where that can help.
     * @param string|callable|null $body
     * @return mixed
     */
    private function call(string $method, string $address, array $headers = [], $body = null, ?float $timeout = null)
    {
        return $this->retried(fn () => $this->send($method, $address, $headers, $body, $timeout ?? $this->timeout)->json());
    }

    /** @return mixed */
    private function retried(callable $once)
    {
        $renewed = false;
        for ($tries = 1; ; ) {
            try {
                return $once();
            } catch (SimpulError $error) {
                // The clock of the bus is the one that counts: a token that it no longer takes is replaced once.
                if (in_array($error->problemCode, ['token-expired', 'token-invalid'], true) && $this->client !== null && !$renewed) {
                    [$this->token, $renewed] = [null, true];
                    continue;
                }
                $this->pause($error, $tries++);
            }
        }
    }

    private function pause(SimpulError $error, int $tries): void
    {
        if (!$error->temporary || $tries >= $this->attempts) {
            throw $error;
        }
        $seconds = min(60, 2 ** ($tries - 1)) * random_int(500, 1000) / 1000;
        $seconds = max($seconds, min($error->retryAfter ?? 0, 300));
        ($this->log)(sprintf('simpul: %s; attempt %d of %d in %.1f s', $error->getMessage(), $tries + 1, $this->attempts, $seconds));
        usleep((int) ($seconds * 1e6));
    }

    /**
     * One attempt; the answer's body is not read yet.
     * @param string|callable|null $body
     */
    private function send(string $method, string $address, array $headers, $body, float $timeout): SimpulAnswer
    {
        $headers['Authorization'] = 'Bearer ' . $this->freshToken();
        return $this->line->exchange($method, $address, $headers + ['Accept-Language' => $this->language], $body, $timeout);
    }

    private function freshToken(): string
    {
        if ($this->client !== null && ($this->token === null || hrtime(true) / 1e9 >= $this->renewAt)) {
            $form = http_build_query(['grant_type' => 'client_credentials', 'client_id' => $this->client[0], 'client_secret' => $this->client[1]]);
            $asked = hrtime(true) / 1e9;
            $headers = ['Content-Type' => 'application/x-www-form-urlencoded', 'Accept-Language' => $this->language];
            $answer = $this->line->exchange('POST', '/v1/oauth/token', $headers, $form, $this->timeout)->json();
            $this->token = $answer['access_token'];
            $this->renewAt = $asked + $answer['expires_in'] - min(60, $answer['expires_in'] / 2);
        }
        return (string) $this->token;
    }

    /** @param mixed $value */
    private static function json($value): string
    {
        return json_encode($value, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_PRESERVE_ZERO_FRACTION | JSON_THROW_ON_ERROR);
    }

    private static function newKey(): string
    {
        return bin2hex(random_bytes(16));
    }

    /** @return resource */
    private static function opened(string $path)
    {
        $file = @fopen($path, 'rb');
        if ($file === false) {
            throw new SimpulError('file-unreadable', 'The file can not be read', $path, 'Check its name and who may read it.');
        }
        return $file;
    }

    private static function keyOf(string $secret): string
    {
        $key = base64_decode(strncmp($secret, 'whsec_', 6) === 0 ? substr($secret, 6) : $secret, true);
        if ($key === false || $key === '') {
            throw new SimpulError('webhook-secret', 'This is not the secret of a webhook', '', 'It begins with whsec_ and is told once, when the subscription is made.');
        }
        return $key;
    }

    /** Null = the committed one, which the bus keeps. */
    private static function load(string $path): ?string
    {
        if (!file_exists($path)) {
            return null;
        }
        $cursor = trim((string) stream_get_contents(self::opened($path)));
        return $cursor === '' ? null : $cursor;
    }

    /** The old cursor or the new one, never half of one, whenever the power goes. */
    private static function keep(string $path, string $cursor): void
    {
        $file = @fopen("$path.part", 'wb');
        $kept = $file !== false && fwrite($file, "$cursor\n") === strlen($cursor) + 1 && fflush($file);
        // Before PHP 8.1 there is no fsync: should the file come out empty, the cursor committed at the bus takes its place.
        $kept = $kept && (!function_exists('fsync') || fsync($file));
        if (!$kept || !fclose($file) || !rename("$path.part", $path)) {
            throw new SimpulError('cursor-not-kept', 'The cursor file can not be written', $path, 'Check the disk and who may write there; the events of this page come again.');
        }
    }

    /**
     * One reader per cursor file: cron may start the next before the last has ended. The lock ends with the process.
     * @return resource
     */
    private static function onlyReader(string $path)
    {
        $file = @fopen("$path.lock", 'c');
        if ($file === false) {
            throw new SimpulError('cursor-not-kept', 'The cursor file can not be written', $path, 'Check that its folder is there and who may write in it.');
        }
        if (!flock($file, LOCK_EX | LOCK_NB)) {
            throw new SimpulError('already-reading', 'Another program reads with this cursor file', $path, 'Wait until it has ended, or give each a file and a subscription of its own.');
        }
        return $file;
    }
}

/** The line broke while a snapshot came: kept apart from what its handler throws. Not for use outside. */
final class SimpulBreak extends RuntimeException
{
    public SimpulError $error;

    public function __construct(SimpulError $error)
    {
        parent::__construct($error->getMessage());
        $this->error = $error;
    }
}

/** HTTP/1.1 over PHP's own streams, so that files of any size go out block by block without the curl extension. Not for use outside. */
final class SimpulLine
{
    private string $target;
    private string $host;
    private string $path;
    private array $tls;

    public function __construct(string $url, ?string $caFile)
    {
        $parts = parse_url($url);
        $scheme = $parts['scheme'] ?? '';
        if (!in_array($scheme, ['http', 'https'], true) || !isset($parts['host'])) {
            throw new InvalidArgumentException("\"$url\" is not the address of a bus, such as https://simpul.contoh.go.id");
        }
        $secure = $scheme === 'https';
        $this->target = ($secure ? 'tls://' : 'tcp://') . $parts['host'] . ':' . ($parts['port'] ?? ($secure ? 443 : 80));
        $this->host = $parts['host'] . (isset($parts['port']) ? ":{$parts['port']}" : '');
        $this->path = rtrim($parts['path'] ?? '', '/');
        $this->tls = ['verify_peer' => true, 'verify_peer_name' => true, 'peer_name' => trim($parts['host'], '[]')] + ($caFile === null ? [] : ['cafile' => $caFile]);
    }

    public static function broken(string $detail): SimpulError
    {
        return new SimpulError('network', 'The bus can not be reached, or the line broke', $detail, 'Check the line and the address.', 0, [], true);
    }

    /**
     * One request, its answer's head; throws SimpulError for what is not 2xx.
     * @param string|callable|null $body text, or what opens the file to send
     */
    public function exchange(string $method, string $address, array $headers, $body, float $timeout): SimpulAnswer
    {
        $file = is_callable($body) ? $body() : null;
        $size = $file === null ? strlen((string) $body) : fstat($file)['size'];
        $headers += ['Host' => $this->host, 'User-Agent' => 'simpul-php/1', 'Connection' => 'close'];
        if ($body !== null) {
            $headers['Content-Length'] = (string) $size;
        }
        $head = "$method {$this->path}$address HTTP/1.1\r\n";
        foreach ($headers as $name => $value) {
            if (strpbrk($value, "\r\n") !== false) {
                throw new InvalidArgumentException("$name can not hold a line break");
            }
            $head .= "$name: $value\r\n";
        }
        $socket = $this->connect($timeout);
        // The bus may refuse before it has read everything: then its answer stands in the line.
        if (self::put($socket, "$head\r\n" . ($file === null ? (string) $body : '')) && $file !== null) {
            self::pour($socket, $file, $size);
        }
        return SimpulAnswer::from($socket);
    }

    /** @return resource */
    private function connect(float $timeout)
    {
        // Why TLS failed is told by warnings alone, and not by the last of them.
        $warned = '';
        set_error_handler(function (int $level, string $message) use (&$warned): bool {
            $warned .= preg_replace('/^stream_socket_client\(\): /', '', $message) . '. ';
            return true;
        });
        try {
            $socket = stream_socket_client($this->target, $number, $reason, $timeout, STREAM_CLIENT_CONNECT, stream_context_create(['ssl' => $this->tls]));
        } finally {
            restore_error_handler();
        }
        if ($socket !== false) {
            stream_set_timeout($socket, (int) $timeout, (int) (fmod($timeout, 1) * 1e6));
            return $socket;
        }
        if (preg_match('/certificate|peer.*did not match/i', $warned . $reason) === 1) {
            throw new SimpulError('untrusted', 'The certificate of the bus is not trusted', rtrim($warned, '. '), 'Check the address; for a certificate authority of your own give ca_file.');
        }
        throw self::broken($reason === '' ? rtrim($warned, '. ') : $reason);
    }

    /** @param resource $socket */
    private static function put($socket, string $bytes): bool
    {
        for ($sent = 0; $sent < strlen($bytes); $sent += $count) {
            $count = @fwrite($socket, $sent === 0 ? $bytes : substr($bytes, $sent));
            if ($count === false || $count === 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Exactly `$size` bytes: a file that grows meanwhile is sent as long as it was said to be.
     * @param resource $socket
     * @param resource $file
     */
    private static function pour($socket, $file, int $size): void
    {
        for ($left = $size; $left > 0; $left -= strlen($block)) {
            $block = fread($file, min(65536, $left));
            if ($block === false || $block === '') {
                throw new SimpulError('file-changed', 'The file became shorter while it was sent', '', 'Write it under another name and rename it when it is whole.');
            }
            if (!self::put($socket, $block)) {
                return;
            }
        }
    }
}

/** An answer whose body is still in the line. Not for use outside. */
final class SimpulAnswer
{
    /** @var resource */
    private $socket;
    private int $status;
    private string $reason;
    private array $headers;

    /**
     * Reads the head; throws SimpulError for what is not 2xx.
     * @param resource $socket
     */
    public static function from($socket): self
    {
        $answer = new self();
        $answer->socket = $socket;
        do {
            if (preg_match('/^HTTP\/1\.\d (\d{3}) ?(.*)$/', $answer->headLine(), $found) !== 1) {
                throw SimpulLine::broken('this is not an answer by HTTP/1.1');
            }
            [$answer->status, $answer->reason, $answer->headers] = [(int) $found[1], $found[2], []];
            while (($line = $answer->headLine()) !== '') {
                [$name, $value] = explode(':', $line, 2) + ['', ''];
                $answer->headers[strtolower($name)] = trim($value);
            }
        } while ($answer->status < 200);
        if ($answer->status >= 300) {
            throw $answer->refusal();
        }
        return $answer;
    }

    /** @return mixed */
    public function json()
    {
        $text = $this->text();
        if ($text === '') {
            return null;
        }
        try {
            return json_decode($text, true, 512, JSON_THROW_ON_ERROR);
        } catch (JsonException $error) {
            throw SimpulLine::broken('the answer is not JSON: is there a proxy in between?');
        }
    }

    /** The body line by line, whole lines only. */
    public function lines(): Generator
    {
        $rest = '';
        foreach ($this->blocks() as $block) {
            $lines = explode("\n", $rest . $block);
            $rest = array_pop($lines);
            foreach ($lines as $line) {
                yield $line;
            }
        }
    }

    private function refusal(): SimpulError
    {
        $problem = json_decode($this->text(), true);
        $problem = is_array($problem) ? $problem : [];
        // The token endpoint speaks as RFC 6749 §5.2 says; a proxy in between says nothing of use.
        $oauth = isset($problem['error']);
        $code = $problem['code'] ?? $problem['error'] ?? "http-{$this->status}";
        $title = $problem['title'] ?? ($oauth ? 'No token is given' : "The answer was {$this->status} {$this->reason}");
        $hint = $problem['hint'] ?? ($oauth ? 'Check client id and secret; ask your administrator for new ones.' : '');
        $temporary = in_array($this->status, [408, 429, 502, 503, 504], true) || $code === 'batch-busy';
        $after = $this->headers['retry-after'] ?? '';
        return new SimpulError($code, $title, $problem['detail'] ?? $problem['error_description'] ?? '', $hint, $this->status, $problem, $temporary, ctype_digit($after) ? (int) $after : null);
    }

    private function text(): string
    {
        $text = implode('', iterator_to_array($this->blocks(), false));
        if (($this->headers['content-encoding'] ?? '') !== 'gzip') {
            return $text;
        }
        $plain = @gzdecode($text);
        if ($plain === false) {
            throw SimpulLine::broken('the answer is not whole');
        }
        return $plain;
    }

    private function blocks(): Generator
    {
        if (strtolower($this->headers['transfer-encoding'] ?? '') === 'chunked') {
            while (($size = $this->chunkSize()) > 0) {
                yield from $this->exactly($size);
                $this->headLine();
            }
        } elseif (isset($this->headers['content-length'])) {
            yield from $this->exactly((int) $this->headers['content-length']);
        } elseif ($this->status !== 204) {
            while (!feof($this->socket)) {
                yield $this->some(65536);
            }
        }
        fclose($this->socket);
    }

    private function chunkSize(): int
    {
        if (preg_match('/^\s*([0-9a-f]{1,8})\s*(;|$)/i', $this->headLine(), $found) !== 1) {
            throw SimpulLine::broken('the answer is not cut into chunks as it says');
        }
        return (int) hexdec($found[1]);
    }

    private function exactly(int $size): Generator
    {
        for ($left = $size; $left > 0; $left -= strlen($block)) {
            $block = $this->some(min(65536, $left));
            if ($block === '' && feof($this->socket)) {
                throw SimpulLine::broken('the answer ended early');
            }
            yield $block;
        }
    }

    private function some(int $most): string
    {
        $block = @fread($this->socket, $most);
        if ($block === false || stream_get_meta_data($this->socket)['timed_out']) {
            throw SimpulLine::broken('nothing came in time');
        }
        return $block;
    }

    private function headLine(): string
    {
        $line = @fgets($this->socket, 65536);
        if ($line === false || substr($line, -1) !== "\n") {
            throw SimpulLine::broken(stream_get_meta_data($this->socket)['timed_out'] ? 'nothing came in time' : 'the line was closed');
        }
        return rtrim($line, "\r\n");
    }
}
