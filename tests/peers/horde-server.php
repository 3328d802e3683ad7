<?php
/*
 * What horde-server runs: the packaged engine, and below it a store of ours.
 *
 * An item is a file. What a device has of it is its id there, the digest of the content it was told last and whether
 * that content is its own; that, the anchors and nothing else is remembered (state.json). What a session tells counts
 * when the engine closes it: of one that breaks off everything is told again. As Horde's own backends do, a slow sync
 * that the server demands (508) leaves out what the device has sent itself.
 */
error_reporting(E_ERROR | E_PARSE);

/* The engine is older than PHP 8: methods called statically have to be declared so. */
spl_autoload_register(function (string $class): void {
    $file = '/usr/share/php/' . str_replace('_', '/', $class) . '.php';
    if (str_starts_with($class, 'Horde_') && is_file($file)) {
        $declaration = '/^(\s*)(?:public )?function (&?(?:factory|singleton)\b)/m';
        eval('?>' . preg_replace($declaration, '$1public static function $2', file_get_contents($file)));
    }
});

final class FolderBackend extends Horde_SyncMl_Backend
{
    /** device and database → anchors, map (their id → [our id, digest, whether it sent it]), pending (what the open session tells) */
    private array $memory;

    public function __construct(private readonly string $folder)
    {
        parent::__construct(['debug_dir' => "$folder/messages", 'debug_files' => true, 'log_level' => 'DEBUG']);
        $kept = @file_get_contents("$folder/state.json");
        $this->memory = $kept === false ? [] : json_decode($kept, true);
    }

    /** Writes down what a message changed. */
    public function keep(): void
    {
        file_put_contents("$this->folder/state.json", json_encode($this->memory, JSON_PRETTY_PRINT));
    }

    public function sessionStart($device, $session, $mode = self::MODE_SERVER)
    {
        parent::sessionStart($device, $session, $mode);
        $this->state = isset($_SESSION['state']) ? unserialize($_SESSION['state']) : null;
    }

    public function sessionClose()
    {
        $this->state = null;
        parent::sessionClose();
    }

    public function close()
    {
        if (session_id()) {
            $_SESSION['state'] = $this->state === null ? null : serialize($this->state);
        }
        parent::close();
    }

    public function getServerChanges($uri, $from, $to, &$adds, &$mods, &$dels)
    {
        $adds = $mods = $dels = [];
        $about = &$this->about($uri);
        $theirs = array_map(fn($known) => $known[0], $about['map']);
        foreach ($this->digests($uri) as $ours => $digest) {
            $id = array_search((string) $ours, $theirs, true);
            $same = $id !== false && $about['map'][$id][1] === $digest;
            if ($id === false || (!$from && !($same && $about['map'][$id][2]))) {
                $adds[$ours] = 0;
            } elseif ($from && !$same) {
                $mods[$ours] = (string) $id;
                $about['pending'][$id] = $digest;
            }
        }
        foreach ($from ? $theirs : [] as $id => $ours) {
            if (!is_file($this->path($uri, $ours))) {
                $dels[$ours] = (string) $id;
                $about['pending'][$id] = null;
            }
        }
        return true;
    }

    public function retrieveEntry($uri, $ours, $type, $fields)
    {
        return file_get_contents($this->path($uri, $ours));
    }

    /* Horde's applications do not import what they have. */
    public function addEntry($uri, $content, $type, $id = null)
    {
        $known = $this->about($uri)['map'][$id][0] ?? null;
        $ours = $known ?? array_search(sha1($content), $this->digests($uri), true);
        if ($ours === false) {
            $ours = bin2hex(random_bytes(8));
        }
        file_put_contents($this->path($uri, $ours), $content);
        $this->createUidMap($uri, $id, $ours, 1);
        return $ours;
    }

    public function replaceEntry($uri, $content, $type, $id)
    {
        $ours = $this->about($uri)['map'][$id][0] ?? null;
        if ($ours === null) {
            return $this->addEntry($uri, $content, $type, $id);
        }
        file_put_contents($this->path($uri, $ours), $content);
        $this->createUidMap($uri, $id, $ours, 1);
        return $ours;
    }

    public function deleteEntry($uri, $id)
    {
        $about = &$this->about($uri);
        $ours = $about['map'][$id][0] ?? null;
        unset($about['map'][$id]);
        return $ours !== null && @unlink($this->path($uri, $ours));
    }

    public function createUidMap($uri, $id, $ours, $timestamp = 0)
    {
        $path = $this->path($uri, $ours);
        $this->about($uri)['map'][(string) $id] = [(string) $ours, is_file($path) ? sha1_file($path) : '', $timestamp > 0];
    }

    public function eraseMap($uri)
    {
        $about = &$this->about($uri);
        $about['map'] = $about['pending'] = [];
    }

    public function readSyncAnchors($uri)
    {
        return $this->about($uri)['anchors'] ?? false;
    }

    public function writeSyncAnchors($uri, $client, $server)
    {
        $about = &$this->about($uri);
        foreach ($about['pending'] as $id => $digest) {
            if ($digest === null) {
                unset($about['map'][$id]);
            } elseif (isset($about['map'][$id])) {
                $about['map'][$id] = [$about['map'][$id][0], $digest, false];
            }
        }
        $about['pending'] = [];
        $about['anchors'] = [$client, $server];
    }

    protected function _checkAuthentication($user, $password)
    {
        return [$user, $password] === [getenv('HORDE_USER'), getenv('HORDE_PASSWORD')] ? $user : false;
    }

    protected function _setAuthenticated($user, $data)
    {
        return $user;
    }

    private function &about(string $uri): array
    {
        $about = &$this->memory[$this->getSyncDeviceID() . ' ' . $this->database($uri)];
        $about ??= ['anchors' => null, 'map' => [], 'pending' => []];
        return $about;
    }

    private function database(string $uri): string
    {
        return $this->normalize(strtok($uri, '?'));
    }

    private function path(string $uri, string $item): string
    {
        return "$this->folder/db/" . $this->database($uri) . '/' . basename($item);
    }

    /** Every item and the digest of its content. */
    private function digests(string $uri): array
    {
        $digests = [];
        foreach (glob($this->path($uri, '') . '*') as $path) {
            $digests[basename($path)] = sha1_file($path);
        }
        return $digests;
    }
}

if ($_SERVER['REQUEST_METHOD'] !== 'POST') {
    http_response_code(405);
    return;
}
$folder = getenv('HORDE_DIR');
$type = trim(explode(';', $_SERVER['CONTENT_TYPE'] ?? '')[0]);
$GLOBALS['backend'] = new FolderBackend($folder);
try {
    $answer = (new Horde_SyncMl_ContentHandler())->process(file_get_contents('php://input'), $type, getenv('HORDE_URL'));
    header("Content-Type: $type");
    header('Content-Length: ' . strlen($answer));
    echo $answer;
} catch (Throwable $error) {
    http_response_code(500);
    file_put_contents("$folder/log/errors.log", "$error\n", FILE_APPEND);
}
$GLOBALS['backend']->keep();
$GLOBALS['backend']->close();
