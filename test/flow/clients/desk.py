"""One thing at a time by the Python client, for clients.int.spec.ts: desk.py <url> <credentials> <what> …; tells it as JSON lines."""
import base64
import json
import logging
import os
import sys
import time

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..', '..', 'clients', 'python'))
import simpul  # noqa: E402


def say(**told):
    print(json.dumps(told), flush=True)


class Told(logging.Handler):
    def emit(self, record):
        say(again=record.getMessage())


def publish(bus, path):
    logging.getLogger('simpul').addHandler(Told())
    say(receipt=bus.publish(path))


def read(bus, cursor_file, handled, way):
    """way: `once`; `stuck`: at its first event, having handled it; `follow`: for ever; `resync`: by snapshot where the cursor has expired."""
    def handle(event):
        with open(handled, 'a') as file:
            file.write(event['id'] + '\n')
        say(handled=event['id'])
        if way == 'stuck':
            time.sleep(600)

    def expired(error):
        say(resync=error.problem['resync'])
        return bus.snapshot(lambda kind, item: say(kind=kind))

    bus.read(handle, cursor_file, until_caught_up=way != 'follow', on_expired=expired if way == 'resync' else None, limit=2)


def answer(bus, task_id, report):
    task = bus.task(task_id)
    key = 'accept-' + task_id
    accepted = bus.accept(task, idempotency_key=key)
    again = bus.accept(task, idempotency_key=key)
    say(accepted=accepted['state'], again=again['revision'] - accepted['revision'])
    under_way = bus.progress(accepted, 50, note='separuh')
    bus.comment(under_way, 'mohon menunggu')
    submitted = bus.submit(task_id, 'terlampir', attachments=[bus.attach(report)])
    say(submitted=submitted['state'], attachments=[one['name'] for one in bus.task(task_id)['history'][-1]['data']['attachments']])
    say(listed=[one['id'] for one in bus.tasks(role='assignee', state='SUBMITTED', limit=1)])
    bus.decline(task, 'sudah berubah')


def raise_problem(bus, agency):
    say(raised=bus.assign([agency], 'PROBLEM', 'kuota tidak jelas', title='Kuota')['kind'])


def verify(given):
    try:
        say(event=simpul.verify_webhook(given['secrets'], given['headers'], base64.b64decode(given['body']), now=given['now']))
    except simpul.SimpulError as error:
        say(error=error.code)


def main():
    url, credentials, what, *rest = sys.argv[1:]
    logging.getLogger('simpul').addHandler(logging.NullHandler())
    try:
        if what == 'verify':
            for given in json.loads(rest[0]):
                verify(given)
        else:
            bus = simpul.Simpul(url, **json.loads(credentials))
            {'publish': publish, 'read': read, 'answer': answer, 'raise': raise_problem}[what](bus, *rest)
    except simpul.SimpulError as error:
        say(error=error.code, title=error.title, detail=error.detail, hint=error.hint, status=error.status)
        sys.exit(1)


main()
