<?php
/** One thing at a time by the PHP client, for clients.int.spec.ts: desk.php <url> <credentials> <what> …; tells it as JSON lines. */
declare(strict_types=1);

error_reporting(E_ALL);
// A notice or a deprecation is a fault of the client: it ends the program.
set_error_handler(function (int $level, string $message): bool {
    if ((error_reporting() & $level) === 0) {
        return false;
    }
    throw new ErrorException($message, 0, $level);
});
require __DIR__ . '/../../../clients/php/simpul.php';

function say(array $told): void
{
    echo json_encode($told), "\n";
}

$does = [
    'publish' => fn (Simpul $bus, string $path) => say(['receipt' => $bus->publish($path)]),
    // way: `once`; `stuck`: at its first event, having handled it; `follow`: for ever; `resync`: by snapshot where the cursor has expired.
    'read' => function (Simpul $bus, string $cursorFile, string $handled, string $way): void {
        $handle = function (array $event) use ($handled, $way): void {
            file_put_contents($handled, $event['id'] . "\n", FILE_APPEND);
            say(['handled' => $event['id']]);
            if ($way === 'stuck') {
                sleep(600);
            }
        };
        $expired = function (SimpulError $error) use ($bus): string {
            say(['resync' => $error->problem['resync']]);
            return $bus->snapshot(fn (string $kind, array $item) => say(['kind' => $kind]));
        };
        $bus->read($handle, $cursorFile, ['until_caught_up' => $way !== 'follow', 'limit' => 2] + ($way === 'resync' ? ['on_expired' => $expired] : []));
    },
    'answer' => function (Simpul $bus, string $taskId, string $report): void {
        $task = $bus->task($taskId);
        $key = "accept-$taskId";
        $accepted = $bus->accept($task, [], $key);
        $again = $bus->accept($task, [], $key);
        say(['accepted' => $accepted['state'], 'again' => $again['revision'] - $accepted['revision']]);
        $underWay = $bus->progress($accepted, 50, ['note' => 'separuh']);
        $bus->comment($underWay, 'mohon menunggu');
        $submitted = $bus->submit($taskId, 'terlampir', ['attachments' => [$bus->attach($report)]]);
        $last = array_slice($bus->task($taskId)['history'], -1)[0];
        say(['submitted' => $submitted['state'], 'attachments' => array_column($last['data']['attachments'], 'name')]);
        say(['listed' => array_column(iterator_to_array($bus->tasks(['role' => 'assignee', 'state' => 'SUBMITTED', 'limit' => 1]), false), 'id')]);
        $bus->decline($task, 'sudah berubah');
    },
    'raise' => fn (Simpul $bus, string $agency) => say(['raised' => $bus->assign([$agency], 'PROBLEM', 'kuota tidak jelas', ['title' => 'Kuota'])['kind']]),
];

$verify = function (array $given): void {
    try {
        say(['event' => Simpul::verifyWebhook($given['secrets'], $given['headers'], base64_decode($given['body']), 300, $given['now'])]);
    } catch (SimpulError $error) {
        say(['error' => $error->problemCode]);
    }
};

[, $url, $credentials, $what] = $argv;
$rest = array_slice($argv, 4);
try {
    if ($what === 'verify') {
        array_map($verify, json_decode($rest[0], true));
    } else {
        $log = fn (string $line) => $what === 'publish' ? say(['again' => $line]) : null;
        $does[$what](new Simpul($url, json_decode($credentials, true) + ['log' => $log]), ...$rest);
    }
} catch (SimpulError $error) {
    say(['error' => $error->problemCode, 'title' => $error->title, 'detail' => $error->detail, 'hint' => $error->hint, 'status' => $error->status]);
    exit(1);
}
