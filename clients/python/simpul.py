"""Simpul for Python: hand over files, read your inbox, answer tasks, check webhooks.

One file, Python 3.8 or newer, nothing to install: put it beside your program. How to begin: docs/client-python.md.

    bus = Simpul('https://simpul.contoh.go.id', client_id='…', client_secret='…')
    receipt = bus.publish('presensi.csv')
    bus.read(handle, cursor_file='simpul.cursor')

Whatever goes wrong is a SimpulError with `code`, `title`, `detail` and `hint`. A line that breaks and a bus that is busy are
tried again under the same Idempotency-Key, so that nothing has its effect twice.
"""
import base64
import contextlib
import gzip
import hashlib
import hmac
import http.client
import json
import logging
import os
import random
import ssl
import time
import urllib.parse
import uuid
import zlib
from typing import Any, BinaryIO, Callable, Dict, Iterator, Mapping, Optional, Sequence, Tuple, Union

__all__ = ['Simpul', 'SimpulError', 'verify_webhook', 'EARLIEST']

EARLIEST = 'earliest'
"""In place of a cursor: the lane from its beginning, as far as it is still kept."""

_log = logging.getLogger('simpul')
_BLOCK = 65_536
_MEDIA_TYPES = {
    '.csv': 'text/csv',
    '.json': 'application/json',
    '.ndjson': 'application/x-ndjson',
    '.jsonl': 'application/x-ndjson',
    '.xml': 'text/xml',
    '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}


class SimpulError(Exception):
    """What the bus, the line to it or a check refused.

    code: short and fixed, to decide on: `cursor-expired`, `illegal-step`, `network`, …
    title, detail, hint: for people: what it is, what exactly, what to do next.
    status: of the HTTP answer; 0 when there was none.
    problem: the whole answer, with more for some codes: `allowedSteps`, `resync`, `errors`.
    temporary: the same again, later, may well work.
    """

    def __init__(self, code: str, title: str, detail: str = '', hint: str = '', status: int = 0,
                 problem: Optional[Dict[str, Any]] = None, temporary: bool = False, retry_after: Optional[float] = None):
        super().__init__('. '.join(part.rstrip('.') for part in ('{}: {}'.format(code, title), detail, hint) if part))
        self.code, self.title, self.detail, self.hint = code, title, detail, hint
        self.status, self.problem = status, problem or {}
        self.temporary, self.retry_after = temporary, retry_after


class Simpul:
    """The bus, as one agency's program sees it. Not for use by several threads at once: give each its own."""

    def __init__(self, url: str, client_id: Optional[str] = None, client_secret: Optional[str] = None, token: Optional[str] = None,
                 language: str = 'en', timeout: float = 60, attempts: int = 6, ca_file: Optional[str] = None):
        """Gives a client; nothing is sent yet.

        client_id, client_secret: tokens are fetched with them and renewed before they end. Or token: a ready bearer token.
        language: of titles, details and hints: 'en' or 'id'.
        timeout: seconds without a byte after which the line counts as broken.
        attempts: how often one call is tried before its error is raised.
        ca_file: PEM file of your own certificate authority, where the bus has a certificate of one.
        """
        parts = urllib.parse.urlsplit(url)
        if parts.scheme not in ('http', 'https') or not parts.hostname:
            raise ValueError('{!r} is not the address of a bus, such as https://simpul.contoh.go.id'.format(url))
        if (token is None) == (client_id is None or client_secret is None):
            raise ValueError('give client_id and client_secret, or token')
        self._host, self._port, self._path = parts.hostname, parts.port, parts.path.rstrip('/')
        self._tls = ssl.create_default_context(cafile=ca_file) if parts.scheme == 'https' else None
        self._client = None if token is not None else (client_id, client_secret)
        self._token, self._renew_at = token, float('inf')
        self._language, self._timeout, self._attempts = language, timeout, attempts
        self._agency: Optional[str] = None

    # --- Publishing -------------------------------------------------------------------------------------------------

    def publish(self, path: str, agency: Optional[str] = None, content_type: Optional[str] = None,
                idempotency_key: Optional[str] = None, dry_run: bool = False) -> Dict[str, Any]:
        """Hands over a file of your own system as it is, of any size: CSV, JSON, NDJSON, XML, XLSX, each also as .gz.

        Gives the receipt: {batch, accepted, unchanged, rejected: [{index, at, code, pointer, message, hint}], rejectedCount}.
        A file of which no row was taken gives a receipt too: look at `rejectedCount`. The first 1,000 refused rows are
        listed. Publishing the same file again is always safe. dry_run: says what would come of it and keeps nothing.
        """
        name, packed = (path[:-3], True) if path.lower().endswith('.gz') else (path, False)
        headers = {
            'Content-Type': content_type or _MEDIA_TYPES.get(os.path.splitext(name)[1].lower(), 'application/octet-stream'),
            'Idempotency-Key': idempotency_key or str(uuid.uuid4()),
        }
        if packed:
            headers['Content-Encoding'] = 'gzip'
        address = '/v1/agencies/{}/records'.format(_quoted(agency or self._own_agency()))
        return self._publish(address, headers, lambda: open(path, 'rb'), dry_run)

    def publish_events(self, events: Sequence[Mapping[str, Any]], idempotency_key: Optional[str] = None, dry_run: bool = False) -> Dict[str, Any]:
        """Publishes events in the shared schema (CloudEvents 1.0); gives the receipt as `publish` does."""
        headers = {'Content-Type': 'application/cloudevents-batch+json', 'Idempotency-Key': idempotency_key or str(uuid.uuid4())}
        return self._publish('/v1/events', headers, json.dumps(list(events)).encode(), dry_run)

    # --- Reading ----------------------------------------------------------------------------------------------------

    def read(self, handle: Callable[[Dict[str, Any]], Any], cursor_file: str, subscription: str = 'main', wait: int = 20, limit: int = 500,
             until_caught_up: bool = False, on_expired: Optional[Callable[[SimpulError], Optional[str]]] = None) -> None:
        """Calls `handle(event)` for every event of your lane, in order; does not return by itself.

        The place reached stands in `cursor_file`. It moves on only when all events of a page are handled, so after a crash
        or a `kill -9` the page comes again, with the same ids: put `event['id']` under a unique key, and a second
        time does nothing. What `handle` raises ends the reading at that event. `limit`: most events of a page.

        until_caught_up: return when nothing more is there, for a program that cron starts. Otherwise wait for the next
        event by long poll (`wait` seconds each, 60 at most), and wait as long as it takes when the line is broken.

        on_expired(error): after 90 days unread, or when the subscription was made anew, the bus no longer has what follows the
        cursor (410). Bring your data up to date and give the cursor to go on from: `lambda error: bus.snapshot(save)`, or
        EARLIEST for what is still kept. Without it the error `cursor-expired` is raised; its problem['resync'] names both ways.
        """
        with _only_reader(cursor_file):
            cursor, told = _load(cursor_file), None
            while True:
                try:
                    page = self._page(subscription, cursor, 0 if until_caught_up else max(1, wait), limit)
                    for event in page['events']:
                        handle(event)
                    if page['cursor'] != cursor:
                        cursor = page['cursor']
                        _keep(cursor_file, cursor)
                    if cursor != told:
                        self._tell(subscription, cursor)
                        told = cursor
                    if until_caught_up and page['state'] != 'BEHIND':
                        return
                except _Call as failed:
                    if failed.error.code == 'cursor-expired' and on_expired is not None:
                        cursor = on_expired(failed.error)
                        if cursor is None:
                            raise failed.error from None
                        _keep(cursor_file, cursor)
                    elif until_caught_up or not failed.error.temporary:
                        raise failed.error from None

    def commit(self, cursor: str, subscription: str = 'main', force: bool = False) -> None:
        """Says that everything before this cursor is handled. `read` does it by itself. force: allows moving back."""
        body = json.dumps({'subscription': subscription, 'cursor': cursor, 'force': force}).encode()
        self._call('PUT', '/v1/inbox/cursor', {'Content-Type': 'application/json'}, body)

    def snapshot(self, handle: Callable[[str, Dict[str, Any]], Any], kinds: Optional[Sequence[str]] = None, subscription: str = 'main') -> str:
        """Calls `handle(kind, item)` for each part of your present state; gives the cursor to read on from.

        Kinds: employee, arrangement, work-location (of today), task; left out: what the subscription is about. Where the
        line breaks it goes on from the last safe place, so an item can come a second time.
        """
        query = {'subscription': subscription}
        if kinds is not None:
            query['kinds'] = ','.join(kinds)
        tries = 1
        while True:
            try:
                for line in self._lines('/v1/snapshot?' + urllib.parse.urlencode(query)):
                    if 'cursor' in line:
                        return line['cursor']
                    if 'after' in line:
                        query, tries = {'after': line['after']}, 1
                    else:
                        handle(line['kind'], line['item'])
            except _Call as failed:
                self._pause(failed.error, tries)
                tries += 1

    # --- Tasks ------------------------------------------------------------------------------------------------------

    def assign(self, to: Sequence[str], kind: str, instruction: str, idempotency_key: Optional[str] = None, **more: Any) -> Dict[str, Any]:
        """Gives a task; gives it as it stands. to: agencies, or `region:51.*`. kind: ASSIGNMENT, REQUEST or PROBLEM.

        Regions raise REQUESTs and PROBLEMs with anyone. more: letterNo, title, urgency, dueAt, attachments, …
        """
        body = dict(more, to=list(to), kind=kind, instruction=instruction)
        return self._write('/v1/tasks', body, {}, idempotency_key)

    def task(self, task_id: str) -> Dict[str, Any]:
        """One task with its history, its `revision` and what you may do now (`allowedSteps`)."""
        return self._call('GET', '/v1/tasks/' + _quoted(task_id))

    def tasks(self, **query: Any) -> Iterator[Dict[str, Any]]:
        """Your tasks, newest first, page after page. query: role='assignee', state='ASSIGNED', open='true', letterNo=…"""
        while True:
            page = self._call('GET', '/v1/tasks?' + urllib.parse.urlencode(query))
            yield from page['items']
            if 'next' not in page:
                return
            query['page'] = page['next']

    def step(self, task: Union[str, Mapping[str, Any]], kind: str, idempotency_key: Optional[str] = None, **fields: Any) -> Dict[str, Any]:
        """Takes one step; gives the task as it stands then. The methods below are this one with the step's own fields.

        task: its id; or as `task` or a step gave it: then the step is refused (`revision-changed`) when it has changed since.
        idempotency_key: in a handler make it from the event's id ('accept-' + event['id']), so that an event that comes a
        second time takes no second step. Left out: a new one, kept while this call is tried again.
        fields: also `by` (who acts: {'position': …, 'name': …}) and `note`.
        """
        known = not isinstance(task, str)
        headers = {'If-Match': '"{}"'.format(task['revision'])} if known else {}  # type: ignore[index]
        task_id = task['id'] if known else task  # type: ignore[index]
        return self._write('/v1/tasks/{}/{}'.format(_quoted(task_id), kind), fields, headers, idempotency_key)

    def accept(self, task: Union[str, Mapping[str, Any]], **fields: Any) -> Dict[str, Any]:
        """Takes it on."""
        return self.step(task, 'accept', **fields)

    def decline(self, task: Union[str, Mapping[str, Any]], reason: str, **fields: Any) -> Dict[str, Any]:
        """Not ours, and why."""
        return self.step(task, 'decline', reason=reason, **fields)

    def forward(self, task: Union[str, Mapping[str, Any]], **fields: Any) -> Dict[str, Any]:
        """Hands it on. inside={'position': …}: within your agency. to=[{'agency': …}]: to others, each gets a task of its own."""
        return self.step(task, 'forward', **fields)

    def progress(self, task: Union[str, Mapping[str, Any]], percent: int, **fields: Any) -> Dict[str, Any]:
        """Says how far it is, 0 to 100."""
        return self.step(task, 'progress', percent=percent, **fields)

    def submit(self, task: Union[str, Mapping[str, Any]], result: str, **fields: Any) -> Dict[str, Any]:
        """Hands in the result. attachments=[bus.attach('laporan.pdf')]"""
        return self.step(task, 'submit', result=result, **fields)

    def comment(self, task: Union[str, Mapping[str, Any]], note: str, **fields: Any) -> Dict[str, Any]:
        """Says something to the other parties."""
        return self.step(task, 'comment', note=note, **fields)

    def complete(self, task: Union[str, Mapping[str, Any]], **fields: Any) -> Dict[str, Any]:
        """As its giver: the result is good."""
        return self.step(task, 'complete', **fields)

    def send_back(self, task: Union[str, Mapping[str, Any]], reason: str, **fields: Any) -> Dict[str, Any]:
        """As its giver: the result is not good yet, and why (the step `return`)."""
        return self.step(task, 'return', reason=reason, **fields)

    def cancel(self, task: Union[str, Mapping[str, Any]], reason: str, **fields: Any) -> Dict[str, Any]:
        """As its giver: calls it off."""
        return self.step(task, 'cancel', reason=reason, **fields)

    def recall(self, task: Union[str, Mapping[str, Any]], reason: str, **fields: Any) -> Dict[str, Any]:
        """As its giver: asks for it back where it can't be cancelled any more."""
        return self.step(task, 'recall', reason=reason, **fields)

    def attach(self, path: str) -> Dict[str, str]:
        """Brings a file, 25 MB at most; gives {sha256, name} to name it by in `attachments`."""
        stored = self._call('POST', '/v1/attachments', {'Content-Type': 'application/octet-stream'}, lambda: open(path, 'rb'))
        return {'sha256': stored['sha256'], 'name': os.path.basename(path)}

    def me(self) -> Dict[str, Any]:
        """Your agency, rights, credential and subscriptions, with how far each is behind."""
        return self._call('GET', '/v1/me')

    # --- Within -----------------------------------------------------------------------------------------------------

    def _own_agency(self) -> str:
        if self._agency is None:
            self._agency = self.me()['agency']['id']
        return self._agency

    def _publish(self, address: str, headers: Dict[str, str], body: '_Body', dry_run: bool) -> Dict[str, Any]:
        try:
            return self._call('POST', address + ('?dryRun=true' if dry_run else ''), headers, body)
        except SimpulError as error:
            # A file without one good row: its answer is a receipt all the same.
            if error.status == 422 and 'rejectedCount' in error.problem:
                return error.problem
            raise

    def _write(self, address: str, body: Mapping[str, Any], headers: Dict[str, str], key: Optional[str]) -> Dict[str, Any]:
        headers = dict(headers, **{'Content-Type': 'application/json', 'Idempotency-Key': key or str(uuid.uuid4())})
        return self._call('POST', address, headers, json.dumps(body).encode())

    def _page(self, subscription: str, cursor: Optional[str], wait: int, limit: int) -> Dict[str, Any]:
        query: Dict[str, Any] = {'subscription': subscription, 'wait': wait, 'limit': limit}
        if cursor is not None:
            query['from' if cursor == EARLIEST else 'cursor'] = cursor
        with _marked():
            return self._call('GET', '/v1/inbox?' + urllib.parse.urlencode(query), {'Accept-Encoding': 'gzip'}, timeout=self._timeout + wait)

    def _tell(self, subscription: str, cursor: str) -> None:
        with _marked():
            try:
                self.commit(cursor, subscription)
            except SimpulError as error:
                # The file is what counts here: one brought back from a backup stands before what was committed, until it catches
                # up; and what a lane made anew means is told by the next read.
                if error.code not in ('cursor-moved-back', 'cursor-expired'):
                    raise

    def _lines(self, address: str) -> Iterator[Dict[str, Any]]:
        with _marked():
            connection, response = self._retried(lambda: self._send('GET', address, {}, None, self._timeout))
        with contextlib.closing(connection):
            while True:
                with _marked(), _line_breaks():
                    line = response.readline()
                    if not line.endswith(b'\n'):
                        raise _broken('the snapshot ended before its last line')
                    told = json.loads(line.decode())
                yield told

    def _call(self, method: str, address: str, headers: Optional[Dict[str, str]] = None, body: '_Body' = None, timeout: Optional[float] = None) -> Any:
        """One call and its JSON answer, tried again where that can help."""
        def once() -> Any:
            connection, response = self._send(method, address, headers or {}, body, timeout or self._timeout)
            with contextlib.closing(connection), _line_breaks():
                return _json_in(response)
        return self._retried(once)

    def _retried(self, once: Callable[[], Any]) -> Any:
        tries, renewed = 1, False
        while True:
            try:
                return once()
            except SimpulError as error:
                # The clock of the bus is the one that counts: a token that it no longer takes is replaced once.
                if error.code in ('token-expired', 'token-invalid') and self._client is not None and not renewed:
                    self._token, renewed = None, True
                    continue
                self._pause(error, tries)
                tries += 1

    def _pause(self, error: SimpulError, tries: int) -> None:
        if not error.temporary or tries >= self._attempts:
            raise error
        seconds = min(60.0, 2.0 ** (tries - 1)) * random.uniform(0.5, 1)
        if error.retry_after is not None:
            seconds = max(seconds, min(error.retry_after, 300.0))
        _log.warning('simpul: %s; attempt %d of %d in %.1f s', error, tries + 1, self._attempts, seconds)
        time.sleep(seconds)

    def _send(self, method: str, address: str, headers: Dict[str, str], body: '_Body', timeout: float) -> Tuple[http.client.HTTPConnection, http.client.HTTPResponse]:
        """One attempt; the answer is not read yet, and whoever gets the connection closes it."""
        return self._exchange(method, address, dict(headers, Authorization='Bearer ' + self._fresh_token()), body, timeout)

    def _fresh_token(self) -> str:
        if self._client is not None and (self._token is None or time.monotonic() >= self._renew_at):
            form = {'grant_type': 'client_credentials', 'client_id': self._client[0], 'client_secret': self._client[1]}
            asked = time.monotonic()
            headers = {'Content-Type': 'application/x-www-form-urlencoded'}
            connection, response = self._exchange('POST', '/v1/oauth/token', headers, urllib.parse.urlencode(form).encode(), self._timeout)
            with contextlib.closing(connection), _line_breaks():
                answer = _json_in(response)
            self._token = answer['access_token']
            self._renew_at = asked + answer['expires_in'] - min(60, answer['expires_in'] / 2)
        return str(self._token)

    def _exchange(self, method: str, address: str, headers: Dict[str, str], body: '_Body', timeout: float) -> Tuple[http.client.HTTPConnection, http.client.HTTPResponse]:
        headers = dict(headers, **{'Accept-Language': self._language, 'User-Agent': 'simpul-python/1', 'Connection': 'close'})
        with contextlib.ExitStack() as after:
            if callable(body):
                file = after.enter_context(body())
                size = os.fstat(file.fileno()).st_size
                headers['Content-Length'] = str(size)
                content: Any = _blocks(file, size)
            else:
                content = body
            connection = self._connection(timeout)
            try:
                with _line_breaks():
                    try:
                        connection.request(method, self._path + address, content, headers)
                    except (BrokenPipeError, ConnectionResetError):
                        # The bus may have refused before it read everything: then its answer stands in the line.
                        if connection.sock is None:
                            raise
                    response = connection.getresponse()
                    if response.status >= 300:
                        raise _refusal(response)
            except BaseException:
                connection.close()
                raise
        return connection, response

    def _connection(self, timeout: float) -> http.client.HTTPConnection:
        if self._tls is None:
            return http.client.HTTPConnection(self._host, self._port, timeout=timeout)
        return http.client.HTTPSConnection(self._host, self._port, timeout=timeout, context=self._tls)


def verify_webhook(secrets: Union[str, Sequence[str]], headers: Mapping[str, str], body: bytes, tolerance: int = 300, now: Optional[float] = None) -> Dict[str, Any]:
    """Checks that a webhook comes from the bus (Standard Webhooks), gives its event. Answer 2xx only once it is stored.

    secrets: the secret that the subscription was told (`whsec_…`), or several while one is being replaced.
    headers: as received, upper or lower case. body: the bytes as received, before anything parsed them.
    tolerance: seconds by which its time may differ from `now` (this machine's clock when left out).
    Raises SimpulError `webhook-headers`, `webhook-time`, `webhook-secret` or `webhook-signature`: answer 400 then, do nothing.
    """
    given = {name.lower(): value for name, value in headers.items()}
    try:
        message_id, timestamp, signatures = (given['webhook-' + name] for name in ('id', 'timestamp', 'signature'))
        sent = int(timestamp)
    except (KeyError, ValueError):
        raise SimpulError('webhook-headers', 'The headers of a webhook are not there', 'webhook-id, webhook-timestamp, webhook-signature are needed',
                          'Check that your web server passes them on.') from None
    if abs((time.time() if now is None else now) - sent) > tolerance:
        raise SimpulError('webhook-time', 'The webhook is of another time', 'sent at {}'.format(sent), 'Check the clock of this machine; do not accept it.')
    content = '{}.{}.'.format(message_id, timestamp).encode() + body
    expected = [hmac.new(_key_of(secret), content, hashlib.sha256).digest() for secret in ([secrets] if isinstance(secrets, str) else secrets)]
    genuine = False
    for signature in signatures.split():
        version, _, encoded = signature.partition(',')
        with contextlib.suppress(ValueError):
            claimed = base64.b64decode(encoded, validate=True)
            for own in expected:
                # Every pair is compared, each in constant time, so that the time taken tells nothing.
                genuine |= version == 'v1' and hmac.compare_digest(own, claimed)
    if not genuine:
        raise SimpulError('webhook-signature', 'The webhook is not signed by the bus', 'no signature fits the secret and the body',
                          'Check the secret, and that the body is taken as it came. Do not accept it.')
    return json.loads(body.decode())


_Body = Union[None, bytes, Callable[[], BinaryIO]]


class _Call(Exception):
    """Carries an error of the bus past the reader's own handler, whose errors are its own affair."""

    def __init__(self, error: SimpulError):
        super().__init__(str(error))
        self.error = error


@contextlib.contextmanager
def _marked() -> Iterator[None]:
    try:
        yield
    except SimpulError as error:
        raise _Call(error) from None


@contextlib.contextmanager
def _line_breaks() -> Iterator[None]:
    """What the line does as a SimpulError."""
    try:
        yield
    except ssl.SSLCertVerificationError as error:
        raise SimpulError('untrusted', 'The certificate of the bus is not trusted', str(error), 'Check the address; for a certificate authority of your own give ca_file.') from error
    except (OSError, EOFError, zlib.error, http.client.HTTPException) as error:
        raise _broken(str(error) or type(error).__name__) from error


def _broken(detail: str) -> SimpulError:
    return SimpulError('network', 'The bus can not be reached, or the line broke', detail, 'Check the line and the address.', temporary=True)


def _refusal(response: http.client.HTTPResponse) -> SimpulError:
    status, text = response.status, response.read()
    try:
        problem = json.loads(text.decode())
        problem = problem if isinstance(problem, dict) else {}
    except ValueError:
        problem = {}
    # The token endpoint speaks as RFC 6749 §5.2 says; a proxy in between says nothing of use.
    code = problem.get('code') or problem.get('error') or 'http-{}'.format(status)
    title = problem.get('title') or ('No token is given' if 'error' in problem else 'The answer was {} {}'.format(status, response.reason))
    hint = problem.get('hint') or ('Check client id and secret; ask your administrator for new ones.' if 'error' in problem else '')
    temporary = status in (408, 429, 502, 503, 504) or code == 'batch-busy'
    return SimpulError(code, title, problem.get('detail') or problem.get('error_description') or '', hint, status, problem, temporary, _seconds(response.getheader('Retry-After')))


def _seconds(retry_after: Optional[str]) -> Optional[float]:
    return float(retry_after) if retry_after is not None and retry_after.strip().isdigit() else None


def _json_in(response: http.client.HTTPResponse) -> Any:
    text = response.read()
    if response.getheader('Content-Encoding') == 'gzip':
        text = gzip.decompress(text)
    try:
        return json.loads(text.decode()) if text else None
    except ValueError:
        raise _broken('the answer is not JSON: is there a proxy in between?') from None


def _blocks(file: BinaryIO, size: int) -> Iterator[bytes]:
    """Exactly `size` bytes: a file that grows meanwhile is sent as long as it was said to be."""
    while size > 0:
        block = file.read(min(_BLOCK, size))
        if not block:
            raise SimpulError('file-changed', 'The file became shorter while it was sent', hint='Write it under another name and rename it when it is whole.')
        size -= len(block)
        yield block


def _quoted(part: str) -> str:
    return urllib.parse.quote(part, safe='')


def _key_of(secret: str) -> bytes:
    try:
        return base64.b64decode(secret[len('whsec_'):] if secret.startswith('whsec_') else secret, validate=True)
    except ValueError:
        raise SimpulError('webhook-secret', 'This is not the secret of a webhook', hint='It begins with whsec_ and is told once, when the subscription is made.') from None


def _load(path: str) -> Optional[str]:
    """None = the committed one, which the bus keeps."""
    try:
        with open(path, encoding='ascii') as file:
            return file.read().strip() or None
    except FileNotFoundError:
        return None


def _keep(path: str, cursor: str) -> None:
    """The old cursor or the new one, never half of one, whenever the power goes."""
    with open(path + '.part', 'w', encoding='ascii') as file:
        file.write(cursor + '\n')
        file.flush()
        os.fsync(file.fileno())
    os.replace(path + '.part', path)
    if os.name == 'posix':
        folder = os.open(os.path.dirname(os.path.abspath(path)), os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


@contextlib.contextmanager
def _only_reader(path: str) -> Iterator[None]:
    """One reader per cursor file: cron may start the next before the last has ended. The lock ends with the process."""
    with open(path + '.lock', 'w') as file:
        try:
            if os.name == 'nt':
                import msvcrt
                msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
            else:
                import fcntl
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise SimpulError('already-reading', 'Another program reads with this cursor file', path, 'Wait until it has ended, or give each a file and a subscription of its own.') from None
        yield
